import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeap } from '../../../src/analysis/graph/heap.ts';
import { routeBounds } from '../../../src/analysis/graph/route-bounds.ts';
import type { BackwardRows } from '../../../src/analysis/rows.ts';
import { rowOffsets } from '../../../src/analysis/rows.ts';
import { network, smallNetworks } from '../small-networks.ts';

/** The best of all routes of at most so many links to an end, by trying them all. An end is left no more. */
function bestByTrying(
  { offsets, suppliers, estimate }: BackwardRows,
  ends: Uint8Array,
  party: number,
  links: number,
): number {
  if (ends[party] === 1) return 1;
  if (links === 0) return 0;
  let best = 0;
  for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
    const further = bestByTrying(
      { partyCount: 0, offsets, suppliers, estimate },
      ends,
      suppliers[link] ?? 0,
      links - 1,
    );
    best = Math.max(best, (estimate[link] ?? 0) * further);
  }
  return best;
}

describe('routeBounds', () => {
  // The direct link has 0.3, the route of two links 0.7·0.6, that of three 0.7·0.4·1 of the works behind it.
  const { rows, at, target } = network({
    buyer: { mine: 0.3, works: 0.7 },
    works: { mine: 0.6, trader: 0.4 },
    trader: { pit: 1 },
  });

  it('is the largest product of shares, over routes of any length and of at most so many links', () => {
    const { best, within } = routeBounds(rows, target(['mine']), 5);
    expect(best[at('buyer')]).toBeCloseTo(0.42, 12);
    expect([0, 1, 2, 3].map((links) => within(at('buyer'), links))).toEqual([
      0,
      0.3,
      best[at('buyer')],
      best[at('buyer')],
    ]);
    expect(within(at('mine'), 0)).toBe(1);
  });

  it('is 0 without a route, and counts no party that may be an end as one', () => {
    const { best } = routeBounds(rows, target(['pit'], ['mine']), 5);
    expect(best[at('mine')]).toBe(0);
    expect(best[at('buyer')]).toBeCloseTo(0.28, 12);
    expect(routeBounds(rows, target([]), 5).best.every((share) => share === 0)).toBe(true);
  });

  it('bounds routes like those of any length beyond the depths that it prepares', () => {
    const shallow = routeBounds(rows, target(['pit']), 2);
    expect(shallow.within(at('buyer'), 2)).toBe(0);
    const deep = routeBounds(rows, target(['mine']), 1000);
    expect(deep.within(at('buyer'), 1)).toBe(deep.best[at('buyer')]);
  });

  // Would catch: a heap out of order, a layer that is read as another, an end that a route passes through.
  it('is what trying all routes finds, and exactly the same number by both ways', () => {
    fc.assert(
      fc.property(smallNetworks, fc.constantFrom('ore', 'scrap', 'p1'), (intakes, end) => {
        const small = network({ ...intakes, ore: {}, scrap: {} });
        const ends = small.target([end]);
        const depth = 6;
        const { best, within } = routeBounds(small.rows, ends, depth);
        for (let party = 0; party < small.rows.partyCount; party++) {
          for (let links = 0; links <= depth; links++)
            expect(within(party, links)).toBe(bestByTrying(small.rows, ends, party, links));
          // No best route of six parties has more than five links.
          expect(best[party]).toBe(within(party, depth));
        }
      }),
      { numRuns: 300, seed: 61 },
    );
  });
});

describe('rowOffsets', () => {
  it('are where rows begin, with the end of the last', () => {
    expect([...rowOffsets([[1, 2], [], [3, 4, 5]])]).toEqual([0, 2, 2, 5]);
    expect([...rowOffsets([])]).toEqual([0]);
  });
});

describe('createHeap', () => {
  interface Item {
    readonly share: number;
    readonly name: string;
  }

  // Would catch a sink that compares with one child alone, which needs a third level to show.
  it('gives items by their order, and loses none that are equal in it', () => {
    const heap = createHeap<Item>((a, b) => a.share > b.share);
    const items = [3, 9, 9, 1, 7, 9, 2, 8, 5].map((share, place) => ({ share, name: `item ${place}` }));
    for (const item of items) heap.push(item);
    expect(heap.size).toBe(9);
    const given: Item[] = [];
    for (let item = heap.pop(); item !== undefined; item = heap.pop()) given.push(item);
    expect(given.map(({ share }) => share)).toEqual([9, 9, 9, 8, 7, 5, 3, 2, 1]);
    expect(new Set(given)).toEqual(new Set(items));
    expect(heap.size).toBe(0);
    expect(heap.pop()).toBeUndefined();
  });

  it('can be filled again after it was empty', () => {
    const heap = createHeap<number>((a, b) => a < b);
    heap.push(1);
    heap.pop();
    heap.push(3);
    heap.push(2);
    expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([2, 3, undefined]);
  });
});
