import type { BackwardRows } from '../rows.ts';
import type { Components } from './components.ts';
import { leastFixedPoint, type Settled, type SweepOnce } from './fixed-point.ts';

/**
 * Whether a party belongs to the target. `maybe`: it is unknown, so that it counts only for an upper bound.
 */
export const hit = { no: 0, yes: 1, maybe: 2 } as const;

/**
 * For every party, the share of its intake that passes through a set of parties, 0 to 1, with loops counted once. This is
 * the probability that the absorbing Markov chain of backward rows reaches the set. `target` holds `hit` by party.
 * `maybe` is not in the set. Parties that cannot reach the set are 0.
 * @see Kemeny & Snell 1960, Finite Markov Chains; Duchin & Levine 2010, doi:10.1111/j.1530-9290.2010.00263.x
 */
export function reachEstimate(rows: BackwardRows, parts: Components, target: Uint8Array, tolerance?: number): Settled {
  return weightedReach(rows, parts, rows.estimate, target, tolerance);
}

/**
 * The same with other weights of the links. The weights of a row may sum to less than 1, and the rest is lost. `worth` is
 * the value of each party of the set, 0 to 1, by default 1.
 */
export function weightedReach(
  rows: BackwardRows,
  parts: Components,
  weights: Float64Array,
  target: Uint8Array,
  tolerance?: number,
  worth?: Float64Array,
): Settled {
  const { offsets, suppliers } = rows;
  const values = new Float64Array(rows.partyCount);
  for (let party = 0; party < rows.partyCount; party++)
    if (target[party] === hit.yes) values[party] = worth?.[party] ?? 1;
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
  const isGiven = (party: number): boolean => target[party] === hit.yes;
  const sweepOnce: SweepOnce = (open, known) => sweepRows(rows, weights, open, known);
  const ways = tolerance === undefined ? { sweepOnce } : { sweepOnce, tolerance };
  return leastFixedPoint(rows, parts, values, isGiven, rowValue, rowWeights, ways);
}

/** A sweep of plain weighted rows in one loop, because one call per party would cost more than its sum. */
function sweepRows(
  { offsets, suppliers }: BackwardRows,
  weights: Float64Array,
  open: Uint32Array,
  values: Float64Array,
): number {
  let change = 0;
  for (const party of open) {
    let total = 0;
    const end = offsets[party + 1] ?? 0;
    for (let link = offsets[party] ?? 0; link < end; link++)
      total += (weights[link] ?? 0) * (values[suppliers[link] ?? 0] ?? 0);
    const move = Math.abs(total - (values[party] ?? 0));
    if (move > change) change = move;
    values[party] = total;
  }
  return change;
}
