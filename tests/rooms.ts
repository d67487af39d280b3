/**
 * The rooms of the code base as data: what each may import and why.
 * `.oxlintrc.json` holds the same table for the editor; `architecture.test.ts` holds both to it.
 */
export type Room = {
  readonly name: string;
  /** Files, or folders when they end with a slash. The longest match wins, so a file may have a room inside a folder's. */
  readonly paths: readonly string[];
  /** Names of rooms; `src` stands for every room of `src/`. */
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

/** What reaches outside the process; the model may still compute a hash. */
const inputAndOutput = ['fs', 'http', 'https', 'net', 'child_process', 'worker_threads', 'process', 'timers'];
const outsideModel = [...drivers, ...servers, 'graphql', 'dataloader', ...inputAndOutput.map((name) => `node:${name}`)];

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
    paths: ['src/store/graph-store.ts'],
    mayImport: ['model', 'errors'],
    neverPackages: outside,
    because: 'it is the seam between the store and everyone else, so it knows no adapter',
  },
  {
    name: 'store',
    paths: ['src/store/'],
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
    paths: ['src/store/open-store.ts'],
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
  {
    name: 'network',
    paths: ['src/network/'],
    mayImport: ['model', 'errors'],
    mayImportTypesOf: ['analysis'],
    neverPackages: outside,
    never: ['async', 'clock', 'randomness'],
    because: 'it is pure: the same evidence, date and scenario give the same network',
  },
  {
    name: 'analysis',
    paths: ['src/analysis/'],
    mayImport: ['model', 'errors'],
    neverPackages: outside,
    never: ['async', 'clock', 'randomness'],
    because: 'it is pure: algorithms over a network, with no I/O, clock or unseeded randomness',
  },
  {
    name: 'assess',
    paths: ['src/assess/'],
    mayImport: ['model', 'store interface', 'network', 'analysis', 'errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because:
      'it is where store and analysis meet, and its results serve reports and the command line as well as GraphQL',
  },
  {
    name: 'reports',
    paths: ['src/reports/'],
    mayImport: ['model', 'errors'],
    mayImportTypesOf: ['assess', 'analysis', 'network'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    never: ['clock', 'randomness'],
    because: 'a report is a function of its result, which holds the time it was made',
  },
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
  {
    name: 'edge',
    paths: ['src/edge/'],
    mayImport: ['errors', 'config'],
    mayImportTypesOf: ['context'],
    neverPackages: drivers,
    because: 'it guards the door (limits, cost, masking, health) and knows nothing of what is inside',
  },
  {
    name: 'workers',
    paths: ['src/workers/'],
    mayImport: ['network', 'analysis', 'model', 'errors'],
    neverPackages: [...drivers, ...servers, 'graphql'],
    because: 'a worker gets a network over shared arrays and has no store to ask',
  },
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
    paths: ['playground/'],
    mayImport: [],
    neverPackages: [...drivers, ...servers, 'node:'],
    because: 'it runs in a browser and knows only the GraphQL schema',
  },
  {
    name: 'tests and tools',
    paths: ['tests/', 'bench/', 'examples/', 'scripts/', 'codegen.ts', 'vitest.config.ts', 'playground/vite.config.ts'],
    mayImport: ['src', 'playground'],
    because: 'they use all and nothing uses them',
  },
];
