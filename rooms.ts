import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The rooms of the code base as data: what each may import, and why. `oxlint.config.ts` makes the linter's rules from this
 * table, and `tests/architecture.test.ts` judges by it. A room inside another has a name that begins with the other's.
 */
export type Room = {
  readonly name: string;
  /** Files, or folders when they end with a slash. No path lies inside the path of another room. */
  readonly paths: readonly string[];
  /** Names of rooms. A name stands for the rooms inside it too, and `src` for every room of `src/`. */
  readonly mayImport: readonly string[];
  /** Rooms of which only the types may be imported, with `import type`. */
  readonly mayImportTypesOf?: readonly string[];
  /** Package names; one that ends with a colon forbids every specifier that starts with it. */
  readonly neverPackages?: readonly string[];
  readonly never?: readonly Habit[];
  /** Completes "… because" in the report of a breach. */
  readonly because: string;
};

/** What a room's own text must not do, whatever it imports. */
export type Habit = 'async' | 'clock' | 'randomness' | 'try' | 'any' | 'query text';

/** Habits that no hand-written source has, whatever its room, each with its reason. */
export const neverInSource: ReadonlyMap<Habit, string> = new Map([
  ['any', 'it switches the types off'],
  ['query text', 'values reach a query as parameters'],
]);

const drivers = ['neo4j-driver', 'node:sqlite'];
const servers = ['fastify', '@apollo/server', '@as-integrations/fastify', '@fastify/static'];
const outside = [...drivers, ...servers, 'graphql', 'dataloader', 'node:'];

/** Packages that reach outside the process. The model may still compute a hash. */
const inputAndOutput = ['fs', 'http', 'https', 'net', 'child_process', 'worker_threads', 'process', 'timers'];
const outsideModel = [...drivers, ...servers, 'graphql', 'dataloader', ...inputAndOutput.map((name) => `node:${name}`)];

const pure: readonly Habit[] = ['async', 'clock', 'randomness'];

/** The folders of `src/assess` that answer a question each: all but what they share. A new folder is a room of its own. */
const questions = readdirSync(join(import.meta.dirname, 'src/assess'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'view' && entry.name !== 'supply')
  .map(({ name }) => name)
  .toSorted();

type Floor = { readonly paths?: readonly string[]; readonly mayImport?: readonly string[] };

/** The rooms inside `src/HOUSE/`: a folder each, unless paths are given. All may import `always`. */
function floors(house: string, always: readonly string[], inside: Readonly<Record<string, Floor>>) {
  return Object.entries(inside).map(([name, floor]) => ({
    name: `${house}/${name}`,
    paths: floor.paths ?? [`src/${house}/${name}/`],
    mayImport: [...always, ...(floor.mayImport ?? [])],
  }));
}

export const rooms: readonly Room[] = [
  {
    name: 'errors',
    paths: ['src/errors.ts'],
    mayImport: [],
    neverPackages: outside,
    because: 'everyone imports it, so it imports nothing',
  },
  {
    name: 'model',
    paths: ['src/model/'],
    mayImport: ['errors'],
    neverPackages: outsideModel,
    because: 'it is the words of the field, which know nothing of stores, servers or algorithms',
  },
  {
    name: 'store interface',
    paths: ['src/store/graph-store.ts', 'src/store/whole-read.ts', 'src/store/computed-hash.ts'],
    mayImport: ['model', 'errors'],
    neverPackages: outside,
    because: 'it is the seam between the store and everyone else, so it knows no adapter',
  },
  {
    name: 'store',
    paths: ['src/store/projection.ts'],
    mayImport: ['store interface', 'model', 'errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because: 'both adapters share it, so it depends on neither of them and on no reader',
  },
  {
    name: 'embedded store',
    paths: ['src/store/embedded/'],
    mayImport: ['store', 'store interface', 'model', 'errors'],
    neverPackages: ['neo4j-driver', ...servers, 'graphql'],
    because: 'an adapter answers the interface and knows no reader and no other adapter',
  },
  {
    name: 'neo4j store',
    paths: ['src/store/neo4j/'],
    mayImport: ['store', 'store interface', 'model', 'errors'],
    neverPackages: ['node:sqlite', ...servers, 'graphql'],
    because: 'an adapter answers the interface and knows no reader and no other adapter',
  },
  {
    name: 'open store',
    paths: ['src/store/open-store.ts', 'src/store/back-up-store.ts'],
    mayImport: ['embedded store', 'neo4j store', 'store', 'store interface', 'model', 'errors'],
    mayImportTypesOf: ['config'],
    neverPackages: [...servers, 'graphql'],
    because: 'it only chooses an adapter',
  },
  {
    name: 'ingest',
    paths: ['src/ingest/'],
    mayImport: ['model', 'store interface', 'errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because: 'files come in by the command line as well as by GraphQL, and into any store',
  },
  {
    name: 'loaders',
    paths: ['src/loaders/'],
    mayImport: ['model', 'store interface', 'errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because: 'reads are batched over the interface and must not know which store answers',
  },
  ...floors('network', ['model', 'errors'], {
    view: { paths: ['src/network/view.ts', 'src/network/parties.ts'] },
    evidence: { mayImport: ['network/view'] },
    statistics: { mayImport: ['network/view', 'network/evidence'] },
    rows: { mayImport: ['network/view', 'network/evidence', 'network/statistics'] },
    chain: { mayImport: ['network/view', 'network/evidence', 'network/statistics', 'network/rows'] },
  }).map((room) => ({
    ...room,
    mayImportTypesOf: ['analysis/rows'],
    neverPackages: outside,
    never: pure,
    because: 'it is pure, and each floor rests on those before it: view, evidence, statistics, rows, chain',
  })),
  ...floors('analysis', ['model', 'errors'], {
    rows: { paths: ['src/analysis/rows.ts', 'src/analysis/both-ways.ts'] },
    shares: { mayImport: ['analysis/rows'] },
    graph: { mayImport: ['analysis/rows', 'analysis/shares'] },
    outage: { mayImport: ['analysis/rows'] },
    indices: { mayImport: ['analysis/rows'] },
  }).map((room) => ({
    ...room,
    neverPackages: outside,
    never: pure,
    because: 'it is a library of pure algorithms that knows only the words of the field',
  })),
  {
    name: 'assess',
    paths: ['src/assess/index.ts'],
    mayImport: ['assess', 'model', 'errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because: 'it only lists the questions that can be asked',
  },
  ...floors('assess', ['model', 'store interface', 'network', 'analysis', 'errors'], {
    view: {},
    supply: { mayImport: ['assess/view'] },
    ...Object.fromEntries(questions.map((name) => [name, { mayImport: ['assess/view', 'assess/supply'] }])),
    // The effect of a scenario is a comparison of other answers.
    'scenario-effect': {
      mayImport: ['assess/view', 'assess/supply', 'assess/alternatives', 'assess/disruption'],
    },
    // Both read what a buyer and its makers require.
    chokepoints: { mayImport: ['assess/view', 'assess/supply', 'assess/cut-sets'] },
    // Supply risk combines two other answers.
    'supply-risk': { mayImport: ['assess/view', 'assess/supply', 'assess/concentration', 'assess/dependency'] },
  }).map((room) => ({
    ...room,
    neverPackages: [...drivers, ...servers, 'graphql'],
    because:
      'it has no GraphQL and no adapter in it, and a question rests on view and supply, and on another question only if this table says so',
  })),
  {
    name: 'generated',
    paths: ['src/generated/'],
    mayImport: [],
    mayImportTypesOf: ['model', 'store interface', 'loaders', 'assess', 'analysis', 'network', 'context', 'errors'],
    neverPackages: [...drivers, ...servers],
    because: 'it is written from the schema and names the types behind it, nothing that runs',
  },
  {
    name: 'resolvers',
    paths: ['src/resolvers/'],
    mayImport: ['loaders', 'assess', 'generated', 'model', 'errors'],
    mayImportTypesOf: ['context'],
    neverPackages: drivers,
    never: ['try'],
    because: 'a resolver is a short arrow to a loader or an assessment; it reads no store and handles no error',
  },
  {
    name: 'config',
    paths: ['src/config.ts'],
    mayImport: ['errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because: 'settings are read before anything is opened',
  },
  ...floors('edge', ['errors', 'config'], {
    operations: {},
    http: { mayImport: ['edge/operations'] },
    identities: { mayImport: ['edge/operations', 'edge/http'] },
  }).map((room) => ({
    ...room,
    mayImportTypesOf: ['context'],
    neverPackages: drivers,
    because: 'it guards the door (limits, cost, identities, masking, health) and knows nothing of the rooms behind it',
  })),
  {
    name: 'context',
    paths: ['src/context.ts'],
    mayImport: ['src'],
    because: 'it is wiring: rooms may import its types and nothing that runs',
  },
  {
    name: 'wiring',
    paths: [
      'src/cli/',
      'src/ask.ts',
      'src/main.ts',
      'src/server.ts',
      'src/graphql-server.ts',
      'src/operation-worker.ts',
    ],
    mayImport: ['src'],
    because: 'it puts the rooms together, so no room imports it',
  },
  {
    name: 'playground',
    paths: ['playground/src/'],
    mayImport: [],
    neverPackages: [...drivers, ...servers, 'node:'],
    because: 'it runs in a browser and knows only the GraphQL schema',
  },
  {
    name: 'tests and tools',
    paths: [
      'tests/',
      'bench/',
      'scripts/',
      'codegen.ts',
      'oxlint.config.ts',
      'rooms.ts',
      'vitest.config.ts',
      'playground/vite.config.ts',
    ],
    mayImport: ['src', 'playground'],
    because: 'they use all and nothing uses them',
  },
];

/** Whether a file of `room` may import values from `target`. */
export function mayImport(room: Room, target: Room): boolean {
  return target === room || room.mayImport.some((name) => holds(name, target));
}

/** Whether a file of `room` may import types from `target`. */
export function mayImportTypesOf(room: Room, target: Room): boolean {
  return mayImport(room, target) || (room.mayImportTypesOf ?? []).some((name) => holds(name, target));
}

export function isInSource(room: Room): boolean {
  return room.paths.some((path) => path.startsWith('src/'));
}

function holds(name: string, target: Room): boolean {
  if (name === 'src') return isInSource(target);
  return target.name === name || target.name.startsWith(`${name}/`);
}
