import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWays, type BothWays } from '../../../src/analysis/both-ways.ts';
import { components } from '../../../src/analysis/shares/components.ts';
import { reachAgain } from '../../../src/analysis/shares/reach-again.ts';
import { reachEstimate } from '../../../src/analysis/shares/reach.ts';

/** What moves after a change is what a whole new solution says. */

type Link = readonly [buyer: number, supplier: number, weight: number];

/** Weights become shares of the buyer's row; a row of zeros stays so. */
function rowsOf(partyCount: number, links: readonly Link[]): BothWays {
  const sums = new Float64Array(partyCount);
  for (const [buyer, , weight] of links) sums[buyer] = (sums[buyer] ?? 0) + weight;
  return bothWays({
    partyCount,
    buyers: Uint32Array.from(links, ([buyer]) => buyer),
    suppliers: Uint32Array.from(links, ([, supplier]) => supplier),
    shares: Float64Array.from(links, ([buyer, , weight]) => (weight === 0 ? 0 : weight / (sums[buyer] ?? 1))),
  });
}

const estimate = (rows: BothWays, target: Uint8Array): Float64Array =>
  reachEstimate(rows, components(rows), target).values;

function again(rows: BothWays, target: Uint8Array, values: Float64Array, changed: readonly number[]): number[] {
  const settled = reachAgain(rows, components(rows), target, { values, changed });
  expect(settled.converged).toBe(true);
  return [...settled.values];
}

describe('reachAgain', () => {
  // By hand: 0 takes in half from 1 and half from ore 2; 1 from ore 2 and 3. Only 3 is asked for.
  it('passes a change on to those who take in', () => {
    const target = Uint8Array.from([0, 0, 0, 1]);
    const rows = (fromThree: number): BothWays =>
      rowsOf(4, [
        [0, 1, 1],
        [0, 2, 1],
        [1, 2, 10 - fromThree],
        [1, 3, fromThree],
      ]);
    const values = estimate(rows(5), target);
    expect(values[0]).toBeCloseTo(0.25, 12);
    expect(again(rows(8), target, values, [1])[0]).toBeCloseTo(0.4, 12);
    expect(values[0]).toBeCloseTo(0.25, 12);
  });

  // Without its exit the loop of 0 and 1 would go on to hold up what it had.
  it('is nothing in a loop that has lost its exit', () => {
    const target = Uint8Array.from([0, 0, 1]);
    const rows = (exit: number): BothWays =>
      rowsOf(3, [
        [0, 1, 1],
        [0, 2, exit],
        [1, 0, 1],
      ]);
    const values = estimate(rows(1), target);
    expect(values[1]).toBeCloseTo(1, 12);
    expect(again(rows(0), target, values, [0])).toEqual([0, 0, 1]);
  });

  it('equals a whole new solution on random networks with loops, of which many lose all their ways', () => {
    const size = 7;
    let lost = 0;
    const networks = fc.record({
      links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 0, max: 3 })), { maxLength: 20 }),
      after: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
      changed: fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(networks, ({ links, after, changed }) => {
        const target = Uint8Array.from({ length: size }, (_, party) => Number(party === size - 1));
        const values = estimate(rowsOf(size, links), target);
        const rows = rowsOf(
          size,
          links.map(([buyer, supplier, weight], at) => [
            buyer,
            supplier,
            changed.includes(buyer) ? (after[at] ?? 0) : weight,
          ]),
        );
        const whole = estimate(rows, target);
        for (const [party, value] of again(rows, target, values, changed).entries())
          expect(value).toBeCloseTo(whole[party] ?? -1, 9);
        if (values.some((value, party) => value > 0 && whole[party] === 0)) lost += 1;
      }),
      { numRuns: 1000, seed: 17 },
    );
    expect(lost).toBeGreaterThan(20);
  });
});
