import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays } from '../../src/analysis/both-ways.ts';

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
