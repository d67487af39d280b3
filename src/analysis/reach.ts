import type { BackwardRows } from '../network/supply-network.ts';
import type { Components } from './components.ts';
import { leastFixedPoint, type Settled } from './fixed-point.ts';

/**
 * How a party stands to what is asked for. `maybe`: nobody knows, so that it counts for an upper bound and for nothing
 * else.
 */
export const hit = { no: 0, yes: 1, maybe: 2 } as const;

/**
 * For every party the share of its intake that ever passes a set of parties, 0 to 1, loops counted once: the
 * probability that the absorbing Markov chain of backward rows reaches the set. `target` holds `hit` by party; `maybe`
 * is not in the set. Parties that cannot reach it are 0.
 * @see Kemeny & Snell 1960, Finite Markov Chains; Duchin & Levine 2010, doi:10.1111/j.1530-9290.2010.00263.x
 */
export function reachEstimate(rows: BackwardRows, parts: Components, target: Uint8Array): Settled {
  return weightedReach(rows, parts, rows.estimate, target);
}

/** The same over other weights of the links, which may sum to less than 1 in a row: what is missing is lost. */
export function weightedReach(
  rows: BackwardRows,
  parts: Components,
  weights: Float64Array,
  target: Uint8Array,
): Settled {
  const { offsets, suppliers } = rows;
  const values = Float64Array.from(target, (state) => Number(state === hit.yes));
  const rowValue = (party: number, known: Float64Array): number => {
    let total = 0;
    const end = offsets[party + 1] ?? 0;
    for (let link = offsets[party] ?? 0; link < end; link++) {
      total += (weights[link] ?? 0) * (known[suppliers[link] ?? 0] ?? 0);
    }
    return total;
  };
  const rowWeights = (party: number, _: Float64Array, into: Float64Array): void => {
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) into[link] = weights[link] ?? 0;
  };
  return leastFixedPoint(rows, parts, values, (party) => target[party] === hit.yes, rowValue, rowWeights);
}
