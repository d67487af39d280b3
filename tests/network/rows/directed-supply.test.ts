import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import type { NeedRecord } from '../../../src/model/records/network.ts';
import { directedShare, tollingRow, type DirectedSupply } from '../../../src/network/rows/directed-supply.ts';
import { modelled } from '../../../src/network/rows/draft-row.ts';
import { inRow, need, rounded, smallParty, smallSite, supply, type SmallRecords } from '../small-evidence.ts';

/** A buyer of 100 t of magnets, 0.3 neodymium, that buys oxide, 0.75 neodymium, for its magnet makers. */
const records: SmallRecords = {
  form: [
    { id: 'oxide', stage: 'PROCESSING', contains: { neodymium: { value: 0.75 } } },
    { id: 'magnet', stage: 'MAGNET', madeFrom: ['oxide'], contains: { neodymium: { value: 0.3 } } },
    { id: 'motor', stage: 'PRODUCT', contains: { neodymium: { value: 0.01 } } },
  ],
  need: [
    need('buyer', 'magnet', { amount: 100 }),
    need('buyer', 'oxide', { id: 'for makers', directed: true }),
    need('buyer', 'oxide', { id: 'former', directed: true, validUntil: '2020' }),
    need('buyer', 'motor', { id: 'of motors', directed: true }),
    need('other', 'oxide', { id: 'of another', directed: true }),
  ],
  supply: [supply('mine', 'buyer/oxide', { id: '1', need: 'for makers', volume: 10 }), supply('x', 'of motors', {})],
};
const magnets = need('buyer', 'magnet', { amount: 100 });

function directed(of: NeedRecord = magnets, changed: SmallRecords = {}): readonly DirectedSupply[] {
  return smallSite({ ...records, ...changed }).directedSupplies(of, 'neodymium');
}
const ends = (share: Estimate | undefined): readonly number[] | undefined =>
  share && [share.low, share.estimate, share.high].map(rounded);

describe('createDirectedSupplies (N8)', () => {
  it('are directed needs upstream in force of the same buyer, with their suppliers', () => {
    expect(directed().map(({ need: one }) => one.id)).toEqual(['for makers']);
    expect(directed()[0]?.suppliers.map(({ supplier }) => supplier)).toEqual(['mine']);
  });

  it('are none for a directed need, a need of another material, or a need without suppliers', () => {
    expect(directed({ ...magnets, directed: true })).toEqual([]);
    expect(smallSite(records).directedSupplies(magnets, 'dysprosium')).toEqual([]);
    expect(directed(magnets, { supply: [] })).toEqual([]);
  });

  // 10 t of oxide hold 7.5 t of the 30 t in 100 t of magnets. Would catch tonnes of oxide over tonnes of magnets.
  it('are the contained volume over the contained amount', () => {
    expect(ends(directed()[0]?.share)).toEqual([0.25, 0.25, 0.25]);
  });

  // 7.5 of 20 to 40 t. The least of the part goes with the most of the need.
  it('have the ends of contents', () => {
    const form = (records.form ?? []).map((one) =>
      one.id === 'magnet' ? { ...one, contains: { neodymium: { low: 0.2, value: 0.3, high: 0.4 } } } : one,
    );
    expect(ends(directed(magnets, { form })[0]?.share)).toEqual([0.1875, 0.25, 0.375]);
  });

  it('are at most everything', () => {
    const bulk = [supply('mine', 'for makers', { volume: 500 })];
    expect(ends(directed(magnets, { supply: bulk })[0]?.share)).toEqual([1, 1, 1]);
  });

  it.each([
    ['the amount of the need', need('buyer', 'magnet'), {}],
    ['the volume of a supplier', magnets, { supply: [...(records.supply ?? []), supply('pit', 'for makers')] }],
    [
      'a content',
      magnets,
      { form: (records.form ?? []).map((one) => (one.id === 'oxide' ? { ...one, contains: { neodymium: {} } } : one)) },
    ],
  ] as const)('have no share without %s', (_, of, changed) => {
    const [found] = directed(of, changed);
    invariant(found, 'a directed supply is found');
    expect(found.share).toBeUndefined();
  });
});

describe('directedShare', () => {
  const [supplies] = directed();
  invariant(supplies, 'a directed supply is found');
  const stated = (estimate: number, low: number) => ({
    ...modelled(smallParty('maker'), { low, estimate, high: estimate }, 'OBSERVED'),
    observedLow: low,
  });
  const shareBeside = (share: Estimate | undefined, ...links: Parameters<typeof directedShare>[1]): unknown =>
    ends(directedShare({ ...supplies, share }, links));

  it('is the part that named links leave, and at most what no source proves of them', () => {
    expect(shareBeside({ low: 0.5, estimate: 0.6, high: 0.9 }, stated(0.5, 0.2))).toEqual([0.5, 0.5, 0.8]);
    expect(shareBeside({ low: 0.1, estimate: 0.2, high: 0.3 }, stated(0.5, 0.2))).toEqual([0.1, 0.2, 0.3]);
  });

  it('has no estimate without amounts, and lies between 0 and all that is not stated', () => {
    expect(shareBeside(undefined, stated(0.5, 0.3))).toEqual([0, 0, 0.7]);
    expect(shareBeside(undefined)).toEqual([0, 0, 1]);
  });
});

describe('tollingRow', () => {
  const row = (...suppliers: readonly string[]): object =>
    inRow(
      tollingRow(
        {
          need: magnets,
          share: undefined,
          suppliers: suppliers.map((supplier) => ({ supplier, supply: supply(supplier, 'for makers') })),
        },
        ({ supplier }) => smallParty(supplier),
      ),
    );

  it('is all of the only supplier, and equal parts of several, each anything', () => {
    expect(row('mine')).toEqual({ mine: [1, 1, 1] });
    expect(row('mine', 'pit')).toEqual({ mine: [0, 0.5, 1], pit: [0, 0.5, 1] });
  });
});
