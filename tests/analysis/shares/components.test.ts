import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays, type BothWays } from '../../../src/analysis/both-ways.ts';
import { components, type Components } from '../../../src/analysis/shares/components.ts';

/** Parts with loops and the order of them: by hand, and against reachability by brute force. */

const size = 8;

function rowsOf(links: readonly (readonly [buyer: number, supplier: number])[]): BothWays {
  return bothWays({
    partyCount: size,
    buyers: Uint32Array.from(links, ([buyer]) => buyer),
    suppliers: Uint32Array.from(links, ([, supplier]) => supplier),
    shares: new Float64Array(links.length),
  });
}

function partsOf({ parties, starts, hasLoop }: Components): number[][] {
  return [...hasLoop.keys()].map((part) => [...parties.subarray(starts[part], starts[part + 1])]);
}

/** Whether a route of one link or more leads from one party to another, for all pairs. */
function closure(links: readonly (readonly [number, number])[]): boolean[][] {
  const leads = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [from, to] of links) leads[from]?.fill(true, to, to + 1);
  for (let via = 0; via < size; via++)
    for (const row of leads) if (row[via] === true) leads[via]?.forEach((is, to) => (row[to] ||= is));
  return leads;
}

describe('components', () => {
  // By hand: 7 takes in from the loop of 1 and 5, which takes in from 3; 0, 2, 4 and 6 take in nothing.
  it('sorts parts by the most parts behind them, then by number, and the parties of a part by number', () => {
    const parts = components(
      rowsOf([
        [7, 5],
        [7, 0],
        [5, 1],
        [1, 5],
        [1, 3],
      ]),
    );
    expect(partsOf(parts)).toEqual([[0], [2], [3], [4], [6], [1, 5], [7]]);
    expect([...parts.hasLoop]).toEqual([0, 0, 0, 0, 0, 1, 0]);
  });

  it('counts a party that supplies itself as a loop', () => {
    expect(components(rowsOf([[4, 4]])).hasLoop.reduce((all, is) => all + is)).toBe(1);
  });

  it('puts together just those that reach each other, behind all that they take in from', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }), (links) => {
        const leads = closure(links);
        const parts = partsOf(components(rowsOf(links)));
        const partOf = new Map(parts.flatMap((members, part) => members.map((party) => [party, part])));
        expect(partOf.size).toBe(size);
        const place = (party: number): number => partOf.get(party) ?? -1;
        for (const [one, row] of leads.entries()) {
          const others = [...row.keys()].filter((other) => other !== one);
          const loop = others.filter((other) => row[other] === true && leads[other]?.[one] === true);
          expect(others.filter((other) => place(other) === place(one))).toEqual(loop);
          const behind = others.filter((other) => row[other] === true && !loop.includes(other));
          expect(behind.filter((other) => place(other) >= place(one))).toEqual([]);
        }
      }),
      { numRuns: 500, seed: 9 },
    );
  });
});
