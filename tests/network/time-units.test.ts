import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** What is named tonnes a year, in data sets that count by another time unit; worked by hand, a year being 365 days. */

const dataset = (timeUnit: string): object => ({
  t: 'dataset',
  id: 'units',
  format: 'lodestone/1',
  synthetic: true,
  at: '2026-01-01',
  timeUnit,
});

// The buyer makes 10 cars a week of 2 magnets each: it takes in 20 a week, which is 20 · 365/7 = 1042.857… a year.
const cars = [
  dataset('week'),
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'form', id: 'car', stage: 'PRODUCT' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'a', country: 'CN' },
  { t: 'entity', id: 'b', country: 'JP' },
  { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', amount: 2, per: 'unit' },
  { t: 'supply', id: 'a>buyer', need: 'n', supplier: 'a' },
  { t: 'supply', id: 'b>buyer', need: 'n', supplier: 'b' },
  { t: 'capacity', party: 'a', form: 'magnet', max: 14 },
  { t: 'capacity', party: 'b', form: 'magnet', max: 8 },
  { t: 'stock', holder: 'buyer', form: 'magnet', amount: 60 },
];

async function passes(records: readonly object[], scenario: string): Promise<Record<string, number>> {
  const ask = await askRecords(records);
  const { data, errors } = await ask(
    `{ buyer(key: "buyer") { supply(view: { scenario: { ${scenario} } }) { dependency(material: "magnet", groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough { estimate } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data.buyer.supply.dependency.rows.nodes.map(({ label, passThrough }: Json) => [label, passThrough.estimate]),
  );
}

describe('setSupplies', () => {
  const set = (tonnes: number): string =>
    `setSupplies: [{ supplier: "a", buyer: "buyer", material: "magnet", tonnesPerYear: ${tonnes} }]`;

  // Would catch a yearly amount that is held against a weekly intake.
  it('takes tonnes a year of what the buyer takes in a year, by whatever the data set counts', async () => {
    expect((await passes(cars, set(100))).a).toBeCloseTo(700 / 7300, 9);
    const ask = await askRecords(cars);
    const { errors } = await ask(
      `{ buyer(key: "buyer") { supply(view: { scenario: { ${set(1043)} } }) { view { at } } } }`,
    );
    expect(errors?.[0]?.message).toContain(
      '1043 is more than the intake of magnet by "buyer", which is 1042.857142857143',
    );
  });

  // 360 a year are 30 a month, beside 30 a month. Would catch 360 beside 30, and a volume in another unit than its row's.
  it('puts a volume a time unit beside volumes a time unit', async () => {
    const { a, b } = await passes(
      [
        dataset('month'),
        ...cars.filter((one) => 'id' in one && ['magnet', 'buyer', 'a', 'b'].includes(String(one.id))),
        { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet' },
        { t: 'supply', id: 'b>buyer', need: 'n', supplier: 'b', volume: 30 },
      ],
      set(360),
    );
    expect([a, b]).toEqual([0.5, 0.5]);
  });

  it('is refused where nobody knows how many time units a year has', async () => {
    const ask = await askRecords([dataset('moon'), ...cars.slice(1)]);
    const { errors } = await ask(
      `{ buyer(key: "buyer") { supply(view: { scenario: { ${set(100)} } }) { view { at } } } }`,
    );
    expect(errors?.[0]?.message).toContain('the time unit of the data set is "moon"');
  });
});

describe('setCapacities', () => {
  // Ten weeks of 20 are 200; 60 lie in stock. b's 8 a week leave 60 unmet, 30 cars; of 10 a week 40 are unmet, of 7 a week 70.
  it.each([
    ['changeTonnesPerYear: 0', 30],
    [`changeTonnesPerYear: ${730 / 7}`, 20],
    ['tonnesPerYear: 365', 35],
  ])('is in tonnes a year: %s in a weekly data set', async (given, lost) => {
    const ask = await askRecords(cars);
    const { data, errors } = await ask(
      `{ buyer(key: "buyer") { supply(view: { scenario: { removeParties: ["a"], setCapacities: [{ party: "b", material: "magnet", ${given} }] } }) { disruption(material: "magnet", duration: 10) { reason lossAmount } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.buyer.supply.disruption.reason).toBeNull();
    expect(data.buyer.supply.disruption.lossAmount).toBeCloseTo(lost, 9);
  });

  // 8 a week are 417.14… a year.
  it('says how much a year there is where more than that is taken away, and what was given', async () => {
    const ask = await askRecords(cars);
    const messageOf = async (given: string): Promise<string | undefined> => {
      const { errors } = await ask(
        `{ buyer(key: "buyer") { supply(view: { scenario: { setCapacities: [{ party: "b", material: "magnet", ${given} }] } }) { view { at } } } }`,
      );
      return errors?.[0]?.message;
    };
    expect(await messageOf('changeTonnesPerYear: -418')).toMatch(/change of -418 exceeds .* 417\.142857142857/);
    expect(await messageOf('tonnesPerYear: -5')).toMatch(
      /setCapacities\[0\]\.tonnesPerYear` is -5; give a number from 0 to 1000000000000/,
    );
  });
});

describe('alternatives', () => {
  const records = (timeUnit: string): readonly object[] => [
    dataset(timeUnit),
    { t: 'form', id: 'magnet', stage: 'MAGNET' },
    ...['buyer', 'other'].map((id) => ({ t: 'entity', id, kind: 'OEM', country: 'US' })),
    { t: 'entity', id: 'a', country: 'CN', stage: 'MAGNET', makes: ['magnet'] },
    { t: 'entity', id: 'b', country: 'JP', stage: 'MAGNET', makes: ['magnet'] },
    {
      t: 'entity',
      id: 'c',
      country: 'DE',
      stage: 'MAGNET',
      makes: ['magnet'],
      capacities: [{ item: 'magnet', value: 500, unit: 't/a', basis: 'NAMEPLATE', year: 2024 }],
    },
    ...['buyer', 'other'].map((buyer) => ({ t: 'need', id: `${buyer}/n`, buyer, form: 'magnet' })),
    { t: 'supply', id: '1', need: 'buyer/n', supplier: 'a' },
    { t: 'supply', id: '2', need: 'other/n', supplier: 'b', volume: 4 },
    { t: 'capacity', party: 'b', form: 'magnet', max: 10 },
  ];
  const found = async (timeUnit: string, scenario = ''): Promise<Record<string, readonly number[]>> => {
    const ask = await askRecords(records(timeUnit));
    const { data, errors } = await ask(
      `{ buyer(key: "buyer") { supply(view: { scenario: { ${scenario} } }) { alternatives(material: "magnet") { nodes { party { key } capacityTonnesPerYear freeTonnesPerYear } } } } }`,
    );
    expect(errors).toBeUndefined();
    return Object.fromEntries(
      data.buyer.supply.alternatives.nodes.map((node: Json) => [
        node.party.key,
        [node.capacityTonnesPerYear, node.freeTonnesPerYear],
      ]),
    );
  };

  // 10 a time unit of which 4 are sold. What an entity states is in a unit of its own, whatever the data set counts by.
  it.each([
    ['year', 10, 6],
    ['quarter', 40, 24],
    ['month', 120, 72],
    ['week', 3650 / 7, 2190 / 7],
    ['day', 3650, 2190],
  ])(
    'have what they can make, and what is free of it, in tonnes a year by the %s',
    async (timeUnit, capacity, free) => {
      const { b = [], c } = await found(timeUnit);
      expect(b[0]).toBeCloseTo(capacity, 9);
      expect(b[1]).toBeCloseTo(free, 9);
      expect(c).toEqual([500, 500]);
    },
  );

  it('have the tonnes a year that a scenario sets', async () => {
    const set = 'setCapacities: [{ party: "b", material: "magnet", tonnesPerYear: 1200 }]';
    expect((await found('month', set)).b).toEqual([1200, 1152]);
  });
});
