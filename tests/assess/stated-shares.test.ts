import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** Whatever shares a file states for one intake: if its low ends fit, every question has an answer that is a share. */

const suppliers = ['a', 'b', 'c', 'd'];
const base = [
  { t: 'dataset', id: 'stated', format: 'lodestone/1', synthetic: true, at: '2026-01-01', timeUnit: 'week' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'form', id: 'car', stage: 'PRODUCT' },
  ...['buyer', ...suppliers].map((id) => ({ t: 'entity', id })),
  { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', amount: 1, per: 'unit' },
];
const sold = (share: object | number | undefined, at: number): object => ({
  t: 'supply',
  id: `s${at}`,
  need: 'n',
  supplier: suppliers[at],
  ...(share === undefined ? {} : { share }),
});
const bounds = '{ provenLow low estimate high provenHigh }';
const question = `{ buyer(key: "buyer") { today: supply {
  dependency(material: "magnet", stage: MAGNET, groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough ${bounds} } } }
  cutSets(material: "magnet") { nodes { remaining ${bounds} } }
  chokepoints(material: "magnet", threshold: 1) { nodes { loss ${bounds} } }
} without: supply(view: { scenario: { removeParties: ["a"] } }) {
  disruption(material: "magnet", duration: 5) { reason lossShare { low estimate high } }
} } }`;

async function answersOf(shares: readonly (object | number | undefined)[]): Promise<Json> {
  const ask = await askRecords([...base, ...shares.map(sold)]);
  const { data, errors } = await ask(question);
  expect(errors).toBeUndefined();
  return data.buyer;
}

interface Row {
  readonly label: string;
  readonly passThrough: { readonly low: number; readonly estimate: number; readonly high: number };
}

async function rowsOf(shares: readonly (object | number | undefined)[]): Promise<readonly Row[]> {
  const { today } = await answersOf(shares);
  return today.dependency.rows.nodes;
}

const percent = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
const share = fc.tuple(percent, percent, percent, fc.integer({ min: 0, max: 6 })).map(([x, y, z, form]) => {
  const [low = 0, value = 0, high = 0] = [x, y, z].toSorted((one, other) => one - other);
  const forms = [value, { low }, { high }, { low, high }, { low, value, high }, { value, high }, { low, value }];
  return { low: [value, low, 0, low, low, value, low][form] ?? 0, stated: forms[form] };
});
const row = fc
  .array(fc.option(share, { nil: { low: 0, stated: undefined } }), { minLength: 2, maxLength: 4 })
  .filter((all) => all.reduce((sum, { low }) => sum + low, 0) <= 1)
  .map((all) => all.map(({ stated }) => stated));

describe('stated shares of one intake', () => {
  it.each([
    // The low ends leave 0.2 of 1, and each supplier can have all of it.
    ['0.4 to 0.9 each', { low: 0.4, high: 0.9 }, { low: 0.4, estimate: 0.5, high: 0.6 }],
    ['0.8 each, 0.4 at least', { low: 0.4, value: 0.8 }, { low: 0.4, estimate: 0.5, high: 0.6 }],
    ['0.2 to 0.9 each', { low: 0.2, high: 0.9 }, { low: 0.2, estimate: 0.5, high: 0.8 }],
  ])('%s: dependency and disruption agree', async (_, stated, each) => {
    const near = {
      low: expect.closeTo(each.low, 9),
      estimate: expect.closeTo(each.estimate, 9),
      high: expect.closeTo(each.high, 9),
    };
    const { today, without } = await answersOf([stated, stated]);
    const rows: readonly Row[] = today.dependency.rows.nodes;
    expect(rows.map(({ passThrough }) => passThrough)).toEqual([
      expect.objectContaining(near),
      expect.objectContaining(near),
    ]);
    expect(without.disruption).toEqual({ reason: null, lossShare: near });
  });

  it('gives the supplier of at most 0.6 what an exact 0.7 leaves', async () => {
    const rows = await rowsOf([0.7, { high: 0.6 }]);
    const estimates = Object.fromEntries(rows.map(({ label, passThrough }) => [label, passThrough.estimate]));
    expect(estimates).toEqual({ a: expect.closeTo(0.7, 9), b: expect.closeTo(0.3, 9) });
  });

  // Would catch estimates that sum to more than 1, and an internal error of any of the four questions.
  it('are answered as shares of one whole, whatever is stated', async () => {
    await fc.assert(
      fc.asyncProperty(row, async (stated) => {
        const shares = (await rowsOf(stated)).map(({ passThrough }) => passThrough);
        const sumOf = (end: 'low' | 'estimate'): number => shares.reduce((sum, one) => sum + one[end], 0);
        expect(sumOf('low')).toBeLessThanOrEqual(1 + 1e-9);
        expect(sumOf('estimate')).toBeLessThanOrEqual(1 + 1e-9);
        for (const { low, estimate, high } of shares) {
          expect(low).toBeLessThanOrEqual(estimate + 1e-9);
          expect(estimate).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });
});
