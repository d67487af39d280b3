import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';
import type { Json } from '../../seeded.ts';

/** How long stock lasts, by the same rule as in an outage; worked by hand. */

// G makes 10 cars a day of 2 magnets each: it uses 20 a day. A makes 16 of them; the depot W holds 100.
const records = (claimants: readonly string[], more: readonly object[] = []): readonly object[] => [
  { t: 'dataset', id: 'stocks', format: 'lodestone/1', synthetic: true, at: '2026-01-01', timeUnit: 'day' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'form', id: 'car', stage: 'PRODUCT' },
  { t: 'entity', id: 'G', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'K', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'W', kind: 'Stockpile', country: 'NL', name: 'the depot' },
  { t: 'entity', id: 'nl', kind: 'Country', iso2: 'NL' },
  { t: 'entity', id: 'A', country: 'CN' },
  { t: 'demand', party: 'G', form: 'car', rate: 10 },
  { t: 'need', id: 'n', buyer: 'G', form: 'magnet', amount: 2, per: 'unit' },
  { t: 'supply', id: '1', need: 'n', supplier: 'A', share: 1 },
  { t: 'capacity', party: 'A', form: 'magnet', max: 16 },
  { t: 'stock', holder: 'W', form: 'magnet', amount: 100, ...(claimants.length > 0 && { claimants }) },
  ...more,
];

async function answer(all: readonly object[], scenario: string): Promise<Json> {
  const ask = await askRecords(all);
  const { data, errors } = await ask(
    `{ buyer(key: "G") { supply(view: { scenario: { ${scenario} } }) { stockCover(material: "magnet") { status reason totalDays { low estimate high } rows { holder { key } amount claimants { key } daysOfCover { low estimate high } } } disruption(material: "magnet", duration: 5) { reason lossShare { low estimate high } timeToSurvive } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.buyer.supply;
}

describe('stockCover', () => {
  // Of 100 for G and K a half is 50, 2.5 days; at least nothing, at most 5 days. Would catch W as a third claimant.
  it('counts a stock that several claim by an equal part, as an outage does', async () => {
    const { stockCover, disruption } = await answer(records(['G', 'K']), 'removeParties: ["A"]');
    expect(stockCover.totalDays).toEqual({ low: 0, estimate: 2.5, high: 5 });
    expect(disruption.timeToSurvive).toBe(stockCover.totalDays.estimate);
    // Five days without A: all is met from the whole stock, half from a half, nothing from none.
    expect(disruption.lossShare).toEqual({ low: 0, estimate: 0.5, high: 1 });
  });

  it('counts all of a stock that the buyer alone has a claim to', async () => {
    const { stockCover, disruption } = await answer(records(['G']), 'removeParties: ["A"]');
    expect(stockCover.totalDays).toEqual({ low: 5, estimate: 5, high: 5 });
    expect(disruption.lossShare).toEqual({ low: 0, estimate: 0, high: 0 });
  });

  it('has those who take part in a stockpile that names no claimants share it', async () => {
    const part = (from: string): object => ({ t: 'link', id: from, kind: 'PARTICIPATES_IN', from, to: 'W' });
    const { stockCover } = await answer(records([], [part('G'), part('K')]), '');
    expect(stockCover.rows[0].claimants).toEqual([{ key: 'G' }, { key: 'K' }]);
    expect(stockCover.totalDays).toEqual({ low: 0, estimate: 2.5, high: 5 });
  });

  // Would catch a stock that is counted although nobody can get at it.
  it.each([
    ['a party', 'removeParties: ["A", "W"]'],
    ['its country', 'removeParties: ["A"], removeCountries: [{ country: "NL" }]'],
    ['a ban', 'removeParties: ["A"], exportBans: [{ from: "NL" }]'],
  ])('does not count what lies where a scenario has it out: %s', async (_, scenario) => {
    const alone = await answer(records(['G', 'K']), scenario);
    expect(alone.stockCover).toMatchObject({ status: 'NOT_KNOWN', totalDays: null });
    expect(alone.stockCover.reason).toContain('removes the depot');
    expect(alone.disruption.lossShare).toEqual({ low: 1, estimate: 1, high: 1 });
    expect(alone.stockCover.rows).toMatchObject([{ holder: { key: 'W' }, amount: 100, daysOfCover: null }]);
    // The buyer's own 40 last two days.
    const own = { t: 'stock', holder: 'G', form: 'magnet', amount: 40 };
    const { stockCover } = await answer(records(['G', 'K'], [own]), scenario);
    expect(stockCover).toMatchObject({ status: 'ANSWERED', reason: null, totalDays: { low: 2, estimate: 2, high: 2 } });
  });

  it('leaves nothing where an outage leaves nothing', async () => {
    const { stockCover, disruption } = await answer(records(['G', 'K']), 'removeParties: ["A", "W"]');
    expect(stockCover.totalDays).toBeNull();
    expect(disruption.lossShare).toEqual({ low: 1, estimate: 1, high: 1 });
  });

  // A yearly amount in a data set that counts by the day: 3650 a year are 10 a day.
  it('takes a yearly amount as a year’s', async () => {
    const all = records(['G']).filter((one) => !('party' in one) && !('buyer' in one));
    const need = { t: 'need', id: 'n', buyer: 'G', form: 'magnet', amount: 3650, per: 'year' };
    const { stockCover } = await answer([...all, need], '');
    expect(stockCover.totalDays.estimate).toBeCloseTo(10, 9);
  });
});
