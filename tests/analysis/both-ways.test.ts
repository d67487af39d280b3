import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays, numberedByTier } from '../../src/analysis/both-ways.ts';

describe('bothWays', () => {
  // Would catch: a link that is lost, doubled or given to a neighbour, in either direction.
  it('holds each link once in both directions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 30 }), (links) => {
        const rows = bothWays({
          partyCount: 7,
          buyers: Uint32Array.from(links, ([buyer]) => buyer),
          suppliers: Uint32Array.from(links, ([, supplier]) => supplier),
          shares: Float64Array.from(links, (_, index) => index),
        });
        for (let party = 0; party < 7; party++) {
          const row = links.flatMap(([buyer, supplier], index) => (buyer === party ? [[supplier, index]] : []));
          const [start, end] = [rows.offsets[party] ?? 0, rows.offsets[party + 1] ?? 0];
          expect(
            [...rows.suppliers.subarray(start, end)].map((supplier, at) => [supplier, rows.estimate[start + at]]),
          ).toEqual(row);
          const takers = links.flatMap(([buyer, supplier]) => (supplier === party ? [buyer] : []));
          expect([...rows.takers.subarray(rows.takerOffsets[party], rows.takerOffsets[party + 1])]).toEqual(takers);
        }
      }),
    );
  });
});

describe('numberedByTier', () => {
  // By hand: party 3 is the raw one; of the middle tier 2 has three links and 0 two; 1 sells the end product.
  it('numbers from raw material on, and within a tier those with the most links first', () => {
    const list = {
      partyCount: 4,
      buyers: Uint32Array.from([0, 2, 1, 1, 2]),
      suppliers: Uint32Array.from([3, 3, 0, 2, 3]),
      shares: Float64Array.from([1, 0.4, 0.3, 0.7, 0.6]),
    };
    const { list: anew, numberOf } = numberedByTier(list, Uint8Array.from([1, 2, 1, 0]));
    expect([...numberOf]).toEqual([2, 3, 1, 0]);
    expect([...anew.buyers]).toEqual([2, 1, 3, 3, 1]);
    expect([...anew.suppliers]).toEqual([0, 0, 2, 1, 0]);
    expect(anew.shares).toBe(list.shares);
  });

  it('keeps the order of parties that are alike, and gives every number once', () => {
    const none = new Uint32Array(0);
    const list = { partyCount: 5, buyers: none, suppliers: none, shares: new Float64Array(0) };
    expect([...numberedByTier(list, Uint8Array.from([1, 0, 1, 0, 0])).numberOf]).toEqual([3, 0, 4, 1, 2]);
  });
});
