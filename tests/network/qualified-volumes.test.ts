import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/model/estimate.ts';
import type { NeedRecord, SupplyRecord } from '../../src/model/records/network.ts';
import type { Qualifier } from '../../src/model/vocabulary.ts';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';
import { smallSite } from './small-evidence.ts';

/**
 * Rule R5 for volumes and reservations. A buyer takes 10 t per year. All values are worked by hand.
 * Would catch a qualifier that the format accepts and no rule reads.
 */

const records = [
  { t: 'dataset', id: 'd', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'form', id: 'car', stage: 'PRODUCT' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'a', country: 'CN' },
  { t: 'entity', id: 'b', country: 'JP' },
];
const need = { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet' };
const ofYear = { ...need, amount: 10, per: 'year' };
const from = (supplier: string, more: object): object => ({ t: 'supply', id: supplier, need: 'n', supplier, ...more });
const volume = (value: number, qualifier?: string): object => ({ volume: { value, unit: 't/a', qualifier } });

async function asked(added: readonly object[], question: string, view = ''): Promise<Json> {
  const ask = await askRecords([...records, ...added]);
  const { data, errors } = await ask(`{ buyer(key: "buyer") { supply${view} { ${question} } } }`);
  expect(errors).toBeUndefined();
  return data.buyer.supply;
}

/** The low, estimate and high of each party, and the rules of the answer. */
async function dependency(...added: readonly object[]): Promise<Json> {
  const { dependency: found } = await asked(
    added,
    'dependency(material: "magnet", stage: MAGNET, groupBy: PARTY, minShare: 0) { derivation { rules } rows { nodes { label passThrough { provenLow low estimate high } } } }',
  );
  const rows = found.rows.nodes.map(({ label, passThrough: { provenLow, low, estimate, high } }: Json) => [
    label,
    [provenLow, low, estimate, high].map((value: number) => Math.round(value * 1e6) / 1e6),
  ]);
  return { ...Object.fromEntries(rows), rules: found.derivation.rules };
}

describe('a volume of a known intake', () => {
  it.each([
    ['EXACT', 0.8],
    ['AT_MOST', 0],
    ['LESS_THAN', 0],
    ['AT_LEAST', 0.8],
    ['MORE_THAN', 0.8],
  ])('is proven by %s 8 of 10', async (qualifier, proven) => {
    const { a, rules } = await dependency(ofYear, from('a', volume(8, qualifier)), from('b', { share: 0.2 }));
    expect(a).toEqual([proven, proven, 0.8, 0.8]);
    expect(rules.includes('R5')).toBe(qualifier !== 'EXACT');
  });
});

describe('the figure of a supplier', () => {
  const figureOf = (supply: Partial<SupplyRecord>): Estimate | undefined => {
    const ofBuyer: NeedRecord = { id: 'n', buyer: 'buyer', form: 'magnet', amount: 10, per: 'year' };
    const { named } = smallSite({
      form: [{ id: 'magnet', stage: 'MAGNET' }],
      need: [ofBuyer],
      supply: [{ id: 's', need: 'n', buyer: 'buyer', form: 'magnet', supplier: 'a', ...supply }],
      capacity: [{ party: 'a', form: 'magnet', max: 10 }],
    });
    return named.figures(ofBuyer).get('a');
  };
  const cases: readonly [Qualifier | undefined, readonly number[], readonly number[]][] = [
    [undefined, [0.8, 0.8, 0.8], [0, 0.6, 0.6]],
    ['AT_MOST', [0, 0.8, 0.8], [0, 0.6, 0.6]],
    ['AT_LEAST', [0.8, 0.8, 1], [0.6, 0.6, 1]],
  ];
  it.each(cases)('with %s: a volume of 8, and 0.6 of an output of 10', (qualifier, ofVolume, ofReservation) => {
    const [low, estimate, high] = ofVolume;
    expect(figureOf({ volume: { value: 8, unit: 't/a', qualifier } })).toEqual({ low, estimate, high });
    const [least, part, most] = ofReservation;
    expect(figureOf({ reservation: { share: { value: 0.6 }, of: 'SELLER_OUTPUT', qualifier } })).toEqual({
      low: least,
      estimate: part,
      high: most,
    });
  });
});

describe('volumes without a known intake', () => {
  // a is 0 to 8 beside 2: at most 8 of 10, and b at least 2 of 10 and at most all.
  it('are parts of a sum with ends', async () => {
    const { a, b } = await dependency(need, from('a', volume(8, 'AT_MOST')), from('b', volume(2)));
    expect([a.slice(1), b.slice(1)]).toEqual([
      [0, 0.8, 0.8],
      [0.2, 0.2, 1],
    ]);
  });
  // a is 8 or more beside 2: at least 8 of 10, and b at most 2 of 10.
  it('are parts of a sum without an upper end', async () => {
    const { a, b } = await dependency(need, from('a', volume(8, 'AT_LEAST')), from('b', volume(2)));
    expect([a.slice(1), b.slice(1)]).toEqual([
      [0.8, 0.8, 1],
      [0, 0.2, 0.2],
    ]);
  });
});

describe('disruption by agreed volumes', () => {
  const cars = [
    { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
    { ...need, amount: 1, per: 'car' },
    { t: 'capacity', party: 'buyer', form: 'car', max: 10 },
    { t: 'capacity', party: 'b', form: 'magnet', max: 2 },
    from('b', { share: 0.2 }),
  ];
  // Without the 2 of b, 8 of 10 are left. At most 8 may be none, and at least 8 may be all 10. If a has less than 8, an unnamed
  // supplier has the rest, and in the best case it delivers that beside the 8.
  it.each([
    ['EXACT', [0.2, 0.2, 0.2]],
    ['AT_LEAST', [0, 0.2, 0.2]],
    ['AT_MOST', [0, 0.2, 1]],
  ])('loses by %s 8', async (qualifier, expected) => {
    const { disruption } = await asked(
      [...cars, from('a', volume(8, qualifier))],
      'disruption(material: "magnet", duration: 1) { reason lossShare { low estimate high } }',
      '(view: { scenario: { removeParties: ["b"] } })',
    );
    const { low, estimate, high } = disruption.lossShare;
    expect([low, estimate, high].map((value: number) => Math.round(value * 1e6) / 1e6)).toEqual(expected);
  });
});
