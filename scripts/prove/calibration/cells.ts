/** One question of the calibration. */
export interface Cell {
  /** The computing field whose work it is. */
  readonly field: string;
  /** What the field is asked of. */
  readonly of: string;
  readonly query: (view: string) => string;
  /** Whether an answer, as JSON, holds what the work is for. */
  readonly isAnswered: (answer: string) => boolean;
}

interface Buyer {
  readonly buyer: string;
  readonly material: string;
}

/** An OEM with one need, the one with most, and two places. */
export const shippedBuyers: readonly Buyer[] = [
  { buyer: 'boeing', material: 'titanium' },
  { buyer: 'general-motors', material: 'ndfeb-magnet' },
  { buyer: 'united-states', material: 'rare-earth-compounds' },
  { buyer: 'eu27', material: 'refined-copper' },
];

const exposure = '{ provenLow low estimate high provenHigh }';
const every = 'minShare: 0, first: 100';

/** Computing fields of a supply, at their largest arguments, with what shows that the data set answers them. */
function ofSupply(material: string): readonly (readonly [field: string, text: string, shown: string])[] {
  const form = `material: "${material}"`;
  const rows = (what: string): string => `dependency(${form}, ${every}) { rows { nodes { ${what} } } }`;
  return [
    ['Buyer.supply', 'view { at }', '"at"'],
    ['Supply.coverage', 'coverage { coverage { known named inferred unknown } }', '"known"'],
    ['Supply.dependency', rows('label'), '"label"'],
    ['Supply.dependency', `dependency(${form}, ${every}, groupBy: PARTY) { rows { nodes { label } } }`, '"label"'],
    ['DependencyRow.passThrough', rows(`passThrough ${exposure}`), '"low"'],
    ['DependencyRow.origin', rows(`origin ${exposure}`), '"low"'],
    ['DependencyRow.plants', rows(`plants { passThrough ${exposure} }`), '"plants"'],
    ['DependencyRow.topPath', rows('topPath { share }'), '"share"'],
    ['DependencyRow.witness', rows('witness(bound: HIGH) { share }'), '"share"'],
    ['Exposure.claims', rows('passThrough { claims { totalCount } }'), '"totalCount"'],
    ['Exposure.sources', rows('passThrough { sources { id } }'), '"id"'],
    ['Derivation.sources', `dependency(${form}) { derivation { sources { id } } }`, '"id"'],
    ['Derivation.sensitivity', `dependency(${form}) { derivation { sensitivity { low { estimate } } } }`, '"low"'],
    ['Derivation.witness', `dependency(${form}) { derivation { witness(bound: HIGH) { share } } }`, '"share"'],
    [
      'StatisticUse.alternatives',
      `dependency(${form}) { derivation { statistics { alternatives { estimate } } } }`,
      '"estimate"',
    ],
    [
      'Supply.chokepoints',
      `chokepoints(threshold: 1, first: 100, includeUnlikely: true) { nodes { loss ${exposure} flowLoss } }`,
      '"low"',
    ],
    ['Supply.paths', `paths(${form}, maxDepth: 20, minShare: 0, first: 100) { nodes { share ${exposure} } }`, '"low"'],
    ['Supply.disruption', `disruption(${form}) { status steps { served } }`, '"ANSWERED"'],
    [
      'Supply.cutSets',
      `cutSets(maxSize: 4, scope: COUNTRIES, first: 100) { nodes { remaining ${exposure} } searchedSize }`,
      '"searchedSize"',
    ],
    ['Supply.cutSets', 'cutSets { nodes { size } searchedSize }', '"searchedSize"'],
    ['Supply.alternatives', `alternatives(${form}, first: 100) { nodes { dependencyAfter ${exposure} } }`, '"low"'],
    ['Supply.mitigations', `mitigations(first: 100) { nodes { after ${exposure} } }`, '"low"'],
    ['Supply.notUsed', 'notUsed { key }', '"notUsed"'],
    ['Dependency.barredIntake', `dependency(${form}) { barredIntake { material { key } } }`, '"barredIntake"'],
    ['BarredIntake.share', `dependency(${form}) { barredIntake { share ${exposure} } }`, '"barredIntake"'],
    ['Supply.hasEffect', 'hasEffect', '"hasEffect":false'],
    ['Supply.hasEffectReason', 'hasEffectReason', '"hasEffectReason":"'],
    ['Supply.stockCover', `stockCover(${form}) { status }`, '"ANSWERED"'],
  ];
}

/** Computing fields of the query and of a material, with arguments that the shipped data answers. */
const ofQuery: readonly (readonly [field: string, of: string, text: (view: string) => string, shown: string])[] = [
  ...['refined-copper', 'neodymium', 'gallium'].map(
    (key) =>
      [
        'Query.exposedBuyers',
        key,
        (view: string) => `exposedBuyers(material: "${key}", first: 100, ${view}) { nodes { exposure ${exposure} } }`,
        '"low"',
      ] as const,
  ),
  ['Query.systemicRisk', '', (view) => `systemicRisk(tolerance: 0, first: 100, ${view}) { nodes { esri } }`, '"esri"'],
  [
    'Query.systemicRisk',
    'dysprosium',
    (view) => `systemicRisk(materials: ["dysprosium"], tolerance: 0, ${view}) { nodes { esri } }`,
    '"esri"',
  ],
  [
    'Query.compareClaims',
    'world share',
    (view) =>
      `compareClaims(subject: "china", attribute: SHARE_OF_WORLD_MAGNET_OUTPUT, ${view}) { effects { results { value } } }`,
    '"value"',
  ],
  [
    'Query.compareClaims',
    'capacity',
    (view) => `compareClaims(subject: "noveon", attribute: CAPACITY, ${view}) { effects { results { value } } }`,
    '"value"',
  ],
  [
    'Query.compareClaims',
    'intake',
    (view) =>
      `compareClaims(subject: "boeing", attribute: SHARE_OF_BUYER_INTAKE, ${view}) { effects { results { value } } }`,
    '"value"',
  ],
  [
    'Material.supplyShares',
    'tantalum',
    () =>
      'material(key: "tantalum") { ... on Mineral { supplyShares(stage: EXTRACTION) { rows { share { estimate } } } } }',
    '"never"',
  ],
  [
    'Material.concentration',
    'copper',
    (view) =>
      `material(key: "copper") { ... on Mineral { concentration(stage: EXTRACTION, ${view}) { hhi { estimate } hhiWgi { estimate } } } }`,
    '"estimate"',
  ],
  [
    'Material.supplyRisk',
    'dysprosium',
    (view) =>
      `material(key: "dysprosium") { ... on Mineral { supplyRisk(${view}) { value { estimate } stages { inputs { value { estimate } } } } } }`,
    '"estimate"',
  ],
  [
    'ExposedBuyerConnection.hasEffect',
    'gallium',
    (view) => `exposedBuyers(material: "gallium", ${view}) { hasEffect }`,
    '"hasEffect":false',
  ],
  [
    'PartyRiskConnection.hasEffect',
    '',
    (view) => `systemicRisk(tolerance: 0, ${view}) { hasEffect }`,
    '"hasEffect":false',
  ],
  [
    'Concentration.hasEffect',
    'copper',
    (view) => `material(key: "copper") { ... on Mineral { concentration(stage: EXTRACTION, ${view}) { hasEffect } } }`,
    '"hasEffect":false',
  ],
  [
    'SupplyRisk.hasEffect',
    'dysprosium',
    (view) => `material(key: "dysprosium") { ... on Mineral { supplyRisk(${view}) { hasEffect } } }`,
    '"hasEffect":false',
  ],
  ['Query.scenario', '', () => 'scenario(key: "none") { key }', '"never"'],
  ['Query.scenarios', '', () => 'scenarios { nodes { key } }', '"never"'],
];

/** Those that a made-up network of one material without statistics answers. */
const ofLargeQuery: typeof ofQuery = [
  [
    'Query.exposedBuyers',
    'goods',
    (view) => `exposedBuyers(material: "goods", ${view}) { totalCount }`,
    '"totalCount"',
  ],
  ['Query.systemicRisk', 'goods', (view) => `systemicRisk(${view}) { totalCount }`, '"totalCount"'],
];

/** An empty scenario changes nothing, so that all is compared to say so. */
function viewFor(field: string, view: string): string {
  return field.includes('.hasEffect') ? view.replace('{', '{ scenario: {},') : view;
}

/** Every computing field, at its largest arguments. */
export function cells(buyers: readonly Buyer[], isLarge: boolean): readonly Cell[] {
  const supplies = buyers.flatMap(({ buyer, material: form }) =>
    ofSupply(form).map(([field, text, shown]): Cell => ({
      field,
      of: buyer,
      query: (view) => `{ buyer(key: "${buyer}") { supply(${viewFor(field, view)}) { ${text} } } }`,
      isAnswered: (answer) => answer.includes(shown),
    })),
  );
  const others = (isLarge ? ofLargeQuery : ofQuery).map(([field, of, text, shown]): Cell => ({
    field,
    of,
    query: (view) => `{ ${text(viewFor(field, view))} }`,
    isAnswered: (answer) => answer.includes(shown),
  }));
  return [...supplies, ...others];
}
