import { describe, expect, it } from 'vitest';
import { askRecords } from '../../ask-file.ts';

/** Suppliers of which no capacity is recorded deliver what they are stated to have of the intake, within its ends. */

const base = [
  { t: 'dataset', id: 'agreed', format: 'lodestone/1', synthetic: true, at: '2026-01-01', timeUnit: 'week' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'form', id: 'car', stage: 'PRODUCT' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  ...['a', 'b', 'c'].map((id) => ({ t: 'entity', id })),
  { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', amount: 1, per: 'unit' },
];
const sold = (supplier: string, share: object | number): object => ({
  t: 'supply',
  id: `${supplier}>buyer`,
  need: 'n',
  supplier,
  share,
});

async function lossOf(records: readonly object[], removed: string): Promise<unknown> {
  const ask = await askRecords([...base, ...records]);
  const { data, errors } = await ask(
    `{ buyer(key: "buyer") { supply(view: { scenario: { removeParties: ["${removed}"] } }) { disruption(material: "magnet", duration: 5) { reason lossShare { low estimate high } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.buyer.supply.disruption.reason).toBeNull();
  return data.buyer.supply.disruption.lossShare;
}

const range = { low: 0.2, high: 0.8 };

describe('what is lost with a supplier of a stated range', () => {
  // b has what a has not: 0.8, 0.5 or 0.2. Would catch the low end that stands for the whole range, exact.
  it('is a range as well: the least, the middle and the most that it supplies', async () => {
    expect(await lossOf([sold('a', range), sold('b', range)], 'a')).toEqual({ low: 0.2, estimate: 0.5, high: 0.8 });
  });

  // Shares of one intake sum to 1: both cannot be at their low ends. Would catch a loss of 0.6 where nothing is gone.
  it('is nothing where another than the suppliers is gone', async () => {
    expect(await lossOf([sold('a', range), sold('b', range)], 'c')).toEqual({ low: 0, estimate: 0, high: 0 });
  });

  // c's 0.4 is sure, a and b have 0.6 between them: a has at least 0.2 and, b having no less than 0.2, at most 0.4.
  it('leaves to the others what figures give them', async () => {
    expect(await lossOf([sold('a', range), sold('b', { low: 0.2, high: 0.4 }), sold('c', 0.4)], 'a')).toEqual({
      low: expect.closeTo(0.2, 9),
      // The middles and c's share sum to 1.2, and the low ends to 0.8: each of a and b keeps half of what is above its low end.
      estimate: expect.closeTo(0.35, 9),
      high: expect.closeTo(0.4, 9),
    });
  });

  // a has 0.3, and of b nothing is stated: it has 0 to 0.7. Would catch the estimate of 0.7 given as exact.
  it('is a range where nothing is stated of the supplier', async () => {
    const unstated = { t: 'supply', id: 'b>buyer', need: 'n', supplier: 'b' };
    expect(await lossOf([sold('a', 0.3), unstated], 'b')).toEqual({
      low: expect.closeTo(0, 9),
      estimate: expect.closeTo(0.7, 9),
      high: expect.closeTo(0.7, 9),
    });
  });

  it('is exact where the shares are', async () => {
    expect(await lossOf([sold('a', 0.3), sold('b', 0.7)], 'a')).toEqual({ low: 0.3, estimate: 0.3, high: 0.3 });
  });
});
