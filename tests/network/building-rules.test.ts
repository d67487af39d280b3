import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** Building rules on made-up networks small enough to work out by hand. */

interface Row {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

async function rowsOf(
  records: readonly object[],
  { material, stage, view = {} }: { material: string; stage: string; view?: object },
): Promise<{
  readonly rows: ReadonlyMap<string, Row>;
  readonly rules: readonly string[];
  readonly flags: readonly string[];
}> {
  const ask = await askRecords([
    { t: 'dataset', id: 'by-hand', format: 'lodestone/1', title: 'by hand', synthetic: true, at: '2026-01-01' },
    ...records,
  ]);
  const { data, errors } = await ask({
    query: `query ($view: ViewInput, $material: String!, $stage: Stage) { buyer(key: "buyer") { supply(view: $view) {
      dependency(material: $material, stage: $stage, minShare: 0) {
        rows { nodes { label passThrough { low estimate high } } } derivation { rules flags } } } } }`,
    variables: { view, material, stage },
  });
  expect(errors).toBeUndefined();
  const { rows, derivation } = data.buyer.supply.dependency;
  return { ...derivation, rows: new Map(rows.nodes.map((row: Json) => [row.label, row.passThrough])) };
}

const close = ({ low, estimate, high }: Row): Row => ({
  low: expect.closeTo(low, 9),
  estimate: expect.closeTo(estimate, 9),
  high: expect.closeTo(high, 9),
});

const countries = [
  { t: 'entity', id: 'china', kind: 'Country', iso2: 'CN', name: 'China' },
  { t: 'entity', id: 'australia', kind: 'Country', iso2: 'AU', name: 'Australia' },
  { t: 'entity', id: 'japan', kind: 'Country', iso2: 'JP', name: 'Japan' },
  { t: 'entity', id: 'united-states', kind: 'Country', iso2: 'US', name: 'United States' },
  { t: 'entity', id: 'russia', kind: 'Country', iso2: 'RU', name: 'Russia' },
];
const says = (
  form: string,
  stage: string,
  country: string | null,
  share: number,
  more: object = { series: 'world', year: 2025 },
): object => ({
  t: 'statistic',
  id: `${form}-${country}-${JSON.stringify(more)}`,
  form,
  stage,
  country,
  share,
  ...more,
});

describe('rule S4', () => {
  const ore = [
    ...countries,
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    { t: 'entity', id: 'buyer', kind: 'OEM', country: 'JP' },
    { t: 'need', id: 'buyer/ore', buyer: 'buyer', form: 'ore' },
    says('ore', 'EXTRACTION', 'china', 0.6),
    says('ore', 'EXTRACTION', 'australia', 0.1),
  ];
  const watched = { t: 'parameter', id: 'watchCountries', value: ['CN', 'RU'] };
  const asked = { material: 'ore', stage: 'EXTRACTION' };

  // A tenth is the least that is listed; the three tenths that are left go to those who are not watched.
  it('gives a watched country that a truncated list leaves out at most the smallest listed share', async () => {
    const view = { assumptions: { buyerDeviation: 0 } };
    const { rows, rules } = await rowsOf([...ore, watched], { ...asked, view });
    expect(rules).toContain('S4');
    expect(rows.get('Russia')).toEqual(close({ low: 0, estimate: 0, high: 0.1 }));
    expect(rows.get('not known')?.estimate).toBeCloseTo(0.3, 9);
  });

  // Would catch: countries that the engine watches of its own accord, whatever data it is given.
  it('watches no country that neither the data set nor the view names', async () => {
    const { rows } = await rowsOf(ore, { ...asked, view: { assumptions: { buyerDeviation: 0 } } });
    expect(rows.has('Russia')).toBe(false);
  });

  // Nothing is left for Japan to hide in, were Japan watched: the list is whole.
  it('leaves room for nobody where a list is whole', async () => {
    const whole = [...ore, says('ore', 'EXTRACTION', 'japan', 0.3)];
    const { rows } = await rowsOf(whole, { ...asked, view: { assumptions: { buyerDeviation: 0 } } });
    expect(rows.has('Russia')).toBe(false);
  });
});

describe('rule S6', () => {
  const records = (status: string): object[] => [
    ...countries,
    { t: 'form', id: 'oxide', stage: 'PROCESSING' },
    { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
    { t: 'entity', id: 'kuantan', country: 'JP', stage: 'PROCESSING', status, makes: ['oxide'] },
    { t: 'need', id: 'buyer/oxide', buyer: 'buyer', form: 'oxide' },
    says('oxide', 'PROCESSING', 'china', 1),
  ];
  const asked = { material: 'oxide', stage: 'PROCESSING' };

  it('flags a statistic that gives all to others than a plant which runs', async () => {
    const { rules, flags, rows } = await rowsOf(records('OPERATING'), asked);
    expect(rules).toContain('S6');
    expect(flags).toContain('MAKER_NOT_COUNTED');
    expect(rows.get('China')?.estimate).toBe(1);
  });

  it('says nothing of a plant that has ended, and says of one that the scenario removes that it was not counted', async () => {
    const ended = records('OPERATING').map((one) => ('makes' in one ? { ...one, validUntil: '2020' } : one));
    expect((await rowsOf(ended, asked)).rules).not.toContain('S6');
    const view = { scenario: { removeParties: ['kuantan'] } };
    expect((await rowsOf(records('OPERATING'), { ...asked, view })).rules).toContain('S6');
  });

  it('says nothing of a plant that is only planned', async () => {
    const { rules, flags } = await rowsOf(records('PLANNED'), asked);
    expect(rules).not.toContain('S6');
    expect(flags).not.toContain('MAKER_NOT_COUNTED');
  });
});

describe('rule N5, national mixes', () => {
  const sponge = { series: 'imports', year: 2025, geography: 'united-states', counts: 'IMPORTS' };
  const records = [
    ...countries,
    { t: 'entity', id: 'titanium', kind: 'Mineral' },
    { t: 'form', id: 'sponge', stage: 'PROCESSING', contains: { titanium: { value: 1 } } },
    { t: 'form', id: 'mill', stage: 'METAL_ALLOY', contains: { titanium: { value: 1 } }, madeFrom: ['sponge'] },
    { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
    { t: 'need', id: 'buyer/mill', buyer: 'buyer', form: 'mill', needCountry: 'US' },
    says('sponge', 'PROCESSING', 'china', 0.7),
    says('sponge', 'PROCESSING', 'japan', 0.3),
    says('sponge', 'PROCESSING', 'japan', 1, sponge),
    {
      t: 'observation',
      id: 'reliance',
      subject: 'sponge',
      quantity: 'NET_IMPORT_RELIANCE',
      geography: 'united-states',
      value: 1,
      unit: '1',
      year: 2025,
    },
  ];

  // Who rolls the metal is not known: by the world's mix China has 0.7, by the imports of the United States nothing.
  it('holds the buyer’s country’s mix within the bounds of makers whom nobody places', async () => {
    const asked = {
      material: 'titanium',
      stage: 'PROCESSING',
      view: { assumptions: { buyerDeviation: 0, corridorDeviation: 0 } },
    };
    const { rows, rules } = await rowsOf(records, asked);
    expect(rules).toContain('N5');
    expect(rows.get('China')).toEqual(close({ low: 0, estimate: 0.7, high: 0.7 }));
    expect(rows.get('Japan')).toEqual(close({ low: 0.3, estimate: 0.3, high: 1 }));
  });

  it('is the estimate where the makers are placed', async () => {
    const maker = { t: 'entity', id: 'mill-works', country: 'US', stage: 'METAL_ALLOY', makes: ['mill'] };
    const asked = {
      material: 'titanium',
      stage: 'PROCESSING',
      view: { assumptions: { buyerDeviation: 0, corridorDeviation: 0 } },
    };
    const { rows } = await rowsOf([...records, maker], asked);
    expect(rows.get('Japan')?.estimate).toBeCloseTo(1, 9);
  });
});

describe('rule N9', () => {
  const plant = (
    amounts: readonly (number | undefined)[],
    contents: readonly [number, number] | undefined,
  ): object[] => [
    ...countries,
    {
      t: 'form',
      id: 'metal',
      stage: 'METAL_ALLOY',
      ...(contents && { contains: { neodymium: { value: contents[0] } } }),
    },
    {
      t: 'form',
      id: 'alloy',
      stage: 'METAL_ALLOY',
      ...(contents && { contains: { neodymium: { value: contents[1] } } }),
    },
    { t: 'form', id: 'magnet', stage: 'MAGNET', contains: { neodymium: { value: 0.3 } }, madeFrom: ['metal', 'alloy'] },
    { t: 'entity', id: 'neodymium', kind: 'Mineral' },
    { t: 'entity', id: 'buyer', country: 'US' },
    { t: 'entity', id: 'works', country: 'US' },
    { t: 'entity', id: 'east', country: 'CN' },
    { t: 'entity', id: 'south', country: 'AU' },
    { t: 'need', id: 'buyer/magnet', buyer: 'buyer', form: 'magnet' },
    { t: 'need', id: 'works/metal', buyer: 'works', form: 'metal', amount: amounts[0] },
    { t: 'need', id: 'works/alloy', buyer: 'works', form: 'alloy', amount: amounts[1] },
    { t: 'supply', id: 'a', need: 'buyer/magnet', supplier: 'works', share: 1 },
    { t: 'supply', id: 'b', need: 'works/metal', supplier: 'east', share: 1 },
    { t: 'supply', id: 'c', need: 'works/alloy', supplier: 'south', share: 1 },
  ];
  const asked = { material: 'neodymium', stage: 'METAL_ALLOY' };

  // 900 of metal hold 900; 100 of alloy hold 30: 900 / 930 of the neodymium comes as metal.
  it('divides by amounts times content, exactly', async () => {
    const { rows, rules } = await rowsOf(plant([900, 100], [1, 0.3]), asked);
    expect(rules).toContain('N9');
    expect(rows.get('China')).toEqual(close({ low: 900 / 930, estimate: 900 / 930, high: 900 / 930 }));
  });

  // Metal holds 0.8; alloy 0.4, from 0.2 to 0.8; twice as much alloy: 0.8 of 1.6, of 2.4 at least, of 1.2 at most.
  it('keeps the ends of contents', async () => {
    const ranged = plant([1, 2], [0.8, 0.4]).map((one) =>
      'id' in one && one.id === 'alloy'
        ? { ...one, contains: { neodymium: { value: 0.4, low: 0.2, high: 0.8 } } }
        : one,
    );
    const { rows } = await rowsOf(ranged, asked);
    expect(rows.get('China')).toEqual(close({ low: 0.8 / 2.4, estimate: 0.5, high: 0.8 / 1.2 }));
  });

  it('gives equal parts, each anything, where an amount is missing', async () => {
    const { rows } = await rowsOf(plant([900, undefined], [1, 0.3]), asked);
    expect(rows.get('China')).toEqual(close({ low: 0, estimate: 0.5, high: 1 }));
  });
});

describe('rule T3', () => {
  const records = [
    ...countries,
    {
      t: 'source',
      id: 'paper',
      url: 'https://example.org/paper',
      title: 'Paper',
      publisher: 'Press',
      date: '2022-03',
      kind: 'NEWS',
      reliability: 'B',
    },
    { t: 'form', id: 'mill', stage: 'METAL_ALLOY' },
    { t: 'entity', id: 'buyer', country: 'US' },
    { t: 'entity', id: 'works', country: 'JP' },
    { t: 'need', id: 'buyer/mill', buyer: 'buyer', form: 'mill' },
    { t: 'supply', id: 'a', need: 'buyer/mill', supplier: 'works', share: 0.25, sources: ['paper'] },
  ];
  const asked = (at: string): { material: string; stage: string; view: object } => ({
    material: 'mill',
    stage: 'METAL_ALLOY',
    view: { at, assumptions: { assumedLifetimeYears: 5 } },
  });

  // Said in March 2022: taken to hold from March 2017 to March 2027, and flagged before anything was said.
  it('carries a supply without a first day back as far as forward, and no further', async () => {
    const [before, assumed, stated, after] = [
      await rowsOf(records, asked('2017-02-28')),
      await rowsOf(records, asked('2017-03-01')),
      await rowsOf(records, asked('2022-03-01')),
      await rowsOf(records, asked('2027-03-02')),
    ];
    expect(before.rows.has('Japan')).toBe(false);
    expect(assumed.rows.get('Japan')?.estimate).toBe(0.25);
    expect(assumed.flags).toContain('DATE_ASSUMED');
    expect(stated.rows.get('Japan')?.estimate).toBe(0.25);
    expect(stated.flags).not.toContain('DATE_ASSUMED');
    expect(after.rows.has('Japan')).toBe(false);
  });
});

describe('rule R3', () => {
  const joint = { value: 1500, unit: 't/a', joint: true };
  const records = [
    ...countries,
    { t: 'form', id: 'oxide', stage: 'PROCESSING' },
    { t: 'entity', id: 'buyer', kind: 'OEM', country: 'JP' },
    { t: 'entity', id: 'sister', kind: 'OEM', country: 'JP' },
    { t: 'entity', id: 'works', country: 'AU' },
    { t: 'need', id: 'buyer/oxide', buyer: 'buyer', form: 'oxide', amount: 2000 },
    { t: 'need', id: 'sister/oxide', buyer: 'sister', form: 'oxide', amount: 2000 },
    { t: 'supply', id: 'a', need: 'buyer/oxide', supplier: 'works', status: 'CONTRACTED', volume: joint },
    { t: 'supply', id: 'b', need: 'sister/oxide', supplier: 'works', status: 'CONTRACTED', volume: joint },
  ];

  // 1,500 t for two together: 750 of 2,000 each by the estimate, and not 1,500 twice.
  it('counts a volume for several together once, also where it is not yet in force', async () => {
    const view = { includeStatuses: ['IN_FORCE', 'CONTRACTED'] };
    const { rows } = await rowsOf(records, { material: 'oxide', stage: 'PROCESSING', view });
    expect(rows.get('Australia')?.estimate).toBeCloseTo(0.375, 9);
    expect(rows.get('Australia')?.low).toBe(0);
  });
});

describe('capacities', () => {
  const records = (output: number): object[] => [
    ...countries,
    { t: 'form', id: 'oxide', stage: 'PROCESSING' },
    { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
    { t: 'entity', id: 'large', country: 'CN', stage: 'PROCESSING' },
    { t: 'entity', id: 'small', country: 'JP', stage: 'PROCESSING' },
    { t: 'capacity', party: 'large', form: 'oxide', max: 700 },
    { t: 'capacity', party: 'small', form: 'oxide', max: 400 },
    { t: 'need', id: 'buyer/oxide', buyer: 'buyer', form: 'oxide' },
    says('oxide', 'PROCESSING', 'china', 1),
    {
      t: 'observation',
      id: 'output',
      subject: 'oxide',
      quantity: 'WORLD_OUTPUT',
      geography: 'world',
      value: output,
      unit: 't/a',
      year: 2025,
    },
  ];
  const asked = { material: 'oxide', stage: 'PROCESSING' };

  // Both could make more than the world does: what they can make says nothing of who supplies whom (N2).
  it('of more than the world puts out are no shares', async () => {
    const sells = ['large', 'small'].map((supplier) => ({ t: 'supply', id: supplier, need: 'buyer/oxide', supplier }));
    const { rows } = await rowsOf([...records(1000), ...sells], asked);
    expect(rows.get('Japan')).toMatchObject({ low: 0, estimate: expect.closeTo(0.1, 9), high: 1 });
  });

  // Of 2,000 t that are all China's, 700 are the large plant's: 0.35 of the market (U5).
  it('of the table of capacities make a plant a part of its country', async () => {
    const ask = await askRecords([
      { t: 'dataset', id: 'by-hand', format: 'lodestone/1', title: 'by hand', synthetic: true, at: '2026-01-01' },
      ...records(2000),
    ]);
    const { data } = await ask(
      '{ buyer(key: "buyer") { supply { dependency(material: "oxide", groupBy: PARTY, minShare: 0) { rows { nodes { group { key } passThrough { estimate } } } } } } }',
    );
    const large = data.buyer.supply.dependency.rows.nodes.find(({ group }: Json) => group?.key === 'large');
    expect(large.passThrough.estimate).toBeCloseTo(0.35, 9);
  });
});
