import { invariant } from '../../errors.ts';
import type { BoundedRows, ShareBounds } from '../rows.ts';
import type { Components } from './components.ts';
import { leastFixedPoint, type Settled } from './fixed-point.ts';
import { hit } from './reach.ts';

/** The requested end of a share. */
export type Sense = 'LOW' | 'HIGH';

/** One link of the row that reaches a bound. */
interface ChosenShare {
  readonly link: number;
  readonly share: number;
}

export interface BoundedReach extends Settled {
  /** The row of a party that reaches the bound. */
  witness(party: number): readonly ChosenShare[];
}

/**
 * The least or the largest share of every party's intake that passes through a set of parties, over all rows within their
 * bounds. This is an interval Markov chain with independent rows. v is the least fixed point of v_i = min or max of
 * Σ p_j·v_j over low ≤ p ≤ high, Σ p = 1. The inner optimum is greedy. `target` holds `hit` by party. `maybe` counts as in
 * the set for HIGH. Rows whose low ends sum to more than 1, or high ends to less, are our own fault. Parties marked in
 * `takesMost` use their row's maximum for both ends, because a party that needs all inputs fails with the worst of them.
 * `worth` is the value of each party of the set, 0 to 1, by default 1.
 * @see Škulj 2009, Discrete time Markov chains with interval probabilities, doi:10.1016/j.ijar.2009.06.007
 */
export function reachBound(
  rows: BoundedRows,
  parts: Components,
  target: Uint8Array,
  sense: Sense,
  takesMost?: Uint8Array,
  worth?: Float64Array,
): BoundedReach {
  const isHit = (party: number): boolean =>
    target[party] === hit.yes || (sense === 'HIGH' && target[party] === hit.maybe);
  const values = Float64Array.from(target, (_, party) => (isHit(party) ? (worth?.[party] ?? 1) : 0));
  const choose = createChoice(rows, sense, takesMost);
  const settled = leastFixedPoint(
    rows,
    parts,
    values,
    isHit,
    (party, known) => choose(party, known, undefined),
    (party, known, into) => void choose(party, known, into),
  );
  return {
    ...settled,
    witness(party) {
      const into = new Float64Array(rows.suppliers.length);
      choose(party, values, into);
      const shares: ChosenShare[] = [];
      for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++)
        shares.push({ link, share: into[link] ?? 0 });
      return shares;
    },
  };
}

const slack = 1e-9;

/** Starts at the low ends and distributes the rest in the order of the suppliers' values, up to the high ends. */
export function createChoice(
  { offsets, suppliers, bounds }: BoundedRows,
  sense: Sense,
  takesMost: Uint8Array | undefined,
) {
  const { low, high } = bounds;
  return (party: number, values: Float64Array, into: Float64Array | undefined): number => {
    const start = offsets[party] ?? 0;
    const end = offsets[party + 1] ?? 0;
    if (start === end) return 0;
    let [total, given, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
    for (let link = start; link < end; link++) {
      const value = values[suppliers[link] ?? 0] ?? 0;
      const share = low[link] ?? 0;
      total += share * value;
      given += share;
      if (value < least) least = value;
      if (value > most) most = value;
      if (into !== undefined) into[link] = share;
    }
    invariant(given <= 1 + slack, 'the low ends of a row sum to no more than 1');
    let left = 1 - given;
    // If all suppliers have the same value, the distribution of the rest does not matter.
    if (into === undefined && least === most) return least;
    if (left <= 0) return total;
    const sign = sense === 'HIGH' || takesMost?.[party] === 1 ? -1 : 1;
    for (const link of roomByValue(start, end, bounds, suppliers, values, sign)) {
      const more = Math.min(left, (high[link] ?? 0) - (low[link] ?? 0));
      total += more * (values[suppliers[link] ?? 0] ?? 0);
      if (into !== undefined) into[link] = (into[link] ?? 0) + more;
      left -= more;
      if (left <= 0) break;
    }
    invariant(left <= slack, 'the high ends of a row sum to no less than 1');
    return total;
  };
}

/** The links of a row with room above their low end, in the order of distribution. */
function roomByValue(
  start: number,
  end: number,
  { low, high }: ShareBounds,
  suppliers: Uint32Array,
  values: Float64Array,
  sign: number,
): readonly number[] {
  const links: number[] = [];
  for (let link = start; link < end; link++) if ((high[link] ?? 0) > (low[link] ?? 0)) links.push(link);
  if (links.length < 2) return links;
  return links.toSorted(
    (a, b) => sign * ((values[suppliers[a] ?? 0] ?? 0) - (values[suppliers[b] ?? 0] ?? 0)) || a - b,
  );
}
