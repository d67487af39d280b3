import { isSampled } from './lines.ts';
import type { Question, Step } from './operation.ts';
import type { ArgumentSets, QuestionMaker } from './questions.ts';
import type { AskedNeed, World } from './world.ts';

const stages = ['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET', 'COMPONENT', 'PRODUCT'];
const groupings = ['COUNTRY', 'PARTY', 'OWNER_COUNTRY', 'BLOC', 'ORIGIN'];
const dataDay = '2026-03-01';

/** What supply and risk are asked of. The first is asked everything. */
const views: ArgumentSets = [
  {},
  { view: { at: '2024-06-01' } },
  { view: { knownAt: '2025-06-30' } },
  { view: { at: dataDay, scenario: { exportBans: [{ from: 'CN' }] } } },
  { view: { evidence: 'REPORTED', includeStatuses: ['IN_FORCE', 'CONTRACTED', 'PLANNED', 'MOU'] } },
];

/** Words of names, kinds, places and codes, some with a fault. */
const words = (
  'gallium galium titanium yttrium neodymium dysprosium terbium holmium lithium cobalt nickel graphite tungsten ' +
  'germanium antimony magnet magnets NdFeB sponge oxide alloy boeing Boing airbus lockheed "general motors" ' +
  '"Genral Motors" tesla apple "MP Materials" lynas noveon vac realloys src china chinese "united states" japan ' +
  'australia EU vault stockpile ministerial tariff quota mine refinery separation recycling defence "Mountain Pass" ' +
  'Kuannersuit é x'
).match(/"[^"]+"|\S+/g);

/**
 * All questions, in an order that does not change. What costs most is thinned out, the same way each time, unless it is to
 * be thorough: sensitivity, witnesses, views but the first, and materials of countries that buy as members of a bloc.
 */
export function* plan(make: QuestionMaker, world: World, isThorough: boolean): Generator<Question> {
  yield make.whole([{ field: 'dataset' }]);
  yield* make.fields([{ field: 'dataset' }], new Map());
  yield* rootQuestions(make, world);
  yield* recordQuestions(make, world);
  const members = isThorough ? new Set() : membersOf(world);
  for (const entity of world.entities) {
    const steps: readonly Step[] = [{ field: 'entity', arguments: { key: entity.key }, on: entity.type }];
    yield make.whole(steps);
    yield* make.fields(steps, entitySets(world, entity.key, members));
  }
  for (const [buyer, needs] of world.needsOf) {
    const asked = members.has(buyer) ? keptOf(needs, buyer, 8) : needs;
    for (const [index, view] of views.entries()) {
      const inView = index === 0 || isThorough ? asked : keptOf(asked, `${buyer} view ${index}`, 4);
      yield* supplyQuestions(make, buyer, inView, view, index === 0);
    }
    for (const { material } of isThorough ? asked : keptOf(asked, `${buyer} derivation`, 8)) {
      yield* derivationQuestions(make, buyer, material);
    }
  }
}

/** Countries that need the same as others. */
function membersOf({ countries, needsOf }: World): ReadonlySet<unknown> {
  const lists = Map.groupBy(
    countries.filter(({ key }) => needsOf.has(key)),
    ({ key }) => (needsOf.get(key) ?? []).map(({ material }) => material).join(' '),
  );
  return new Set([...lists.values()].flatMap((alike) => (alike.length > 1 ? alike.map(({ key }) => key) : [])));
}

/** One in so many, the same ones each time. */
function keptOf(needs: readonly AskedNeed[], about: string, of: number): readonly AskedNeed[] {
  return needs.filter(({ material }) => isSampled(`${about} ${material}`, { part: 1, of }));
}

/** How a dependency came to be, as far as its own answer leaves it out. */
function derivationQuestions(make: QuestionMaker, buyer: string, material: string): readonly Question[] {
  const dependency: readonly Step[] = [
    { field: 'buyer', arguments: { key: buyer } },
    { field: 'supply' },
    { field: 'dependency', arguments: { material, first: 100 } },
  ];
  const witnesses = ['LOW', 'HIGH'].map((bound): Step => ({ field: 'witness', arguments: { bound } }));
  return [
    make.whole([...dependency, { field: 'derivation' }, { field: 'sensitivity' }]),
    ...witnesses.map((witness) => make.whole([...dependency, { field: 'derivation' }, witness])),
    ...witnesses.map((witness) => make.whole([...dependency, { field: 'rows' }, { field: 'nodes' }, witness])),
  ];
}

/** Every field of the query type that takes more than a key. */
function rootQuestions(make: QuestionMaker, world: World): readonly Question[] {
  const materials = world.materials.map(({ key }) => key);
  const needed = [...new Set([...world.needsOf.values()].flat().map(({ material }) => material))].toSorted();
  const compared = new Map(
    world.claims.map(({ subject, attribute }) => [`${subject} ${attribute}`, { subject, attribute }]),
  );
  const byKey = ['node', 'nodes', 'entity', 'buyer', 'oem', 'material', 'country', 'bloc', 'stockpile'];
  const sets = new Map<string, ArgumentSets>([
    ...[...byKey, 'policyInstrument', 'claim', 'source', 'link', 'scenario'].map((field) => [field, []] as const),
    ['search', (words ?? []).map((word) => ({ query: word.replaceAll('"', '') }))],
    ['entities', ['NAME', 'KEY', 'KIND'].map((orderBy) => ({ orderBy }))],
    ['policyInstruments', [{}, ...materials.map((material) => ({ material }))]],
    ['exposedBuyers', needed.flatMap((material) => [{ material }, { material, country: 'CN' }])],
    ['systemicRisk', needed.map((material) => ({ materials: [material] }))],
    ['compareClaims', [...compared.values()]],
  ]);
  return make.fields([], sets);
}

/** Records that are no entities, and the typed ways to one that is. */
function* recordQuestions(make: QuestionMaker, world: World): Generator<Question> {
  for (const [field, keys] of [
    ['claim', world.claims.map(({ key }) => key)],
    ['link', world.links],
    ['source', world.sources],
    ['scenario', world.scenarios],
  ] as const) {
    for (const key of keys) {
      yield make.whole([{ field, arguments: { key } }]);
      yield* make.fields([{ field, arguments: { key } }], new Map());
    }
  }
  for (const { key } of world.entities) {
    for (const field of ['buyer', 'oem', 'material', 'bloc', 'stockpile', 'policyInstrument']) {
      yield { steps: [{ field, arguments: { key } }], selection: '{ __typename key }' };
    }
  }
  for (const { code } of world.countries) {
    yield { steps: [{ field: 'country', arguments: { code } }], selection: '{ __typename key }' };
  }
}

/** Fields of an entity with arguments. Its supply is asked apart. */
function entitySets({ needsOf }: World, key: string, members: ReadonlySet<unknown>): ReadonlyMap<string, ArgumentSets> {
  const places = ['united-states', 'china', 'japan'];
  const buyers = [...needsOf].flatMap(([buyer, needs]) =>
    needs.some(({ material }) => material === key) && !members.has(buyer) ? [buyer] : [],
  );
  const perimeters = [...new Set([...places, ...buyers])].toSorted();
  return new Map<string, ArgumentSets>([
    ['supply', []],
    ['supplyShares', stages.map((stage) => ({ stage }))],
    ['concentration', stages.flatMap((stage) => ['COUNTRY', 'PARTY', 'OWNER'].map((by) => ({ stage, by })))],
    ['supplyRisk', [{}, ...perimeters.map((perimeter) => ({ perimeter }))]],
    ['facilities', [{}]],
  ]);
}

/** Every field of what a buyer is supplied with. Views but the first are asked what differs between them. */
function* supplyQuestions(
  make: QuestionMaker,
  buyer: string,
  needs: readonly AskedNeed[],
  view: Readonly<Record<string, unknown>>,
  isFirst: boolean,
): Generator<Question> {
  const steps: readonly Step[] = [
    { field: 'buyer', arguments: { key: buyer } },
    { field: 'supply', arguments: view },
  ];
  const each: ArgumentSets = needs.map(({ material }) => ({ material }));
  const perStage = needs.flatMap(({ material, stages: of }) => of.map((stage) => ({ material, stage })));
  const perGrouping = each.flatMap((one) => groupings.map((groupBy) => ({ ...one, groupBy })));
  yield make.whole(steps);
  yield* make.fields(
    steps,
    new Map<string, ArgumentSets>([
      ['dependency', isFirst ? [...perGrouping, ...perStage] : each],
      ['coverage', [{}]],
      ['chokepoints', [{}]],
      ['cutSets', isFirst ? each.flatMap((one) => ['NAMED', 'COUNTRIES'].map((scope) => ({ ...one, scope }))) : each],
      ['disruption', isFirst ? [...each, ...each.map((one) => ({ ...one, duration: 90 }))] : each],
      ['paths', each],
      ['alternatives', isFirst ? [...each, ...perStage] : each],
      ['mitigations', isFirst ? [{}, ...each] : [{}]],
      ['stockCover', each],
    ]),
  );
}
