import type { BothWays } from '../both-ways.ts';
import type { Components } from './components.ts';
import type { Settled } from './fixed-point.ts';
import { hit, reachEstimate } from './reach.ts';

/** What was known before some rows changed. */
export interface Before {
  /** The values of `reachEstimate` for the same target, 0 to 1, one a party. */
  readonly values: Float64Array;
  /** Every party whose row has changed since. */
  readonly changed: readonly number[];
}

const mostSweeps = 10_000;

/**
 * `reachEstimate` once more after the rows of a few parties have changed: from the values before, only those whose
 * suppliers moved by more than `tolerance` are computed again, until none is left. Values 0 to 1, as far from the exact
 * ones as sweeps to the same tolerance leave them. Where a changed party can no longer reach the target, values before
 * could hold each other up in a loop without an exit, so that all is computed anew. Fast where rows are numbered by tier.
 */
export function reachAgain(
  rows: BothWays,
  parts: Components,
  target: Uint8Array,
  before: Before,
  tolerance = 1e-12,
): Settled {
  // Who reached the target before reaches it still, on the same way or behind the first changed party of it. Hence all
  // whose value is not 0 leave every loop in the end, and what is left of old values fades.
  const isSafe = before.changed.every((party) => before.values[party] === 0 || canReach(rows, target, party));
  return isSafe ? follow(rows, target, before, tolerance) : reachEstimate(rows, parts, target, tolerance);
}

/** Sweeps over the parties that are due, by number; a party that moved makes due those who take in from it. */
function follow(rows: BothWays, target: Uint8Array, before: Before, tolerance: number): Settled {
  const isDue = new Uint8Array(rows.partyCount);
  for (const party of before.changed) isDue[party] = 1;
  const values = before.values.slice();
  // What takers were last told of; moves too small to tell add up until they are.
  const told = before.values.slice();
  let residual = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < mostSweeps && residual > 0; sweep++)
    residual = sweepDue(rows, target, { values, told, isDue, tolerance });
  return { values, converged: residual === 0, residual };
}

interface Moves {
  readonly values: Float64Array;
  readonly told: Float64Array;
  readonly isDue: Uint8Array;
  readonly tolerance: number;
}

/** One sweep; the largest move that takers were told of, 0 where there was none. */
function sweepDue(
  { partyCount, offsets, suppliers, estimate, takerOffsets, takers }: BothWays,
  target: Uint8Array,
  { values, told, isDue, tolerance }: Moves,
): number {
  let largest = 0;
  for (let party = 0; party < partyCount; party++) {
    if (isDue[party] === 0) continue;
    isDue[party] = 0;
    if (target[party] === hit.yes) continue;
    let total = 0;
    const end = offsets[party + 1] ?? 0;
    for (let link = offsets[party] ?? 0; link < end; link++)
      total += (estimate[link] ?? 0) * (values[suppliers[link] ?? 0] ?? 0);
    values[party] = total;
    const move = Math.abs(total - (told[party] ?? 0));
    if (move <= tolerance) continue;
    told[party] = total;
    if (move > largest) largest = move;
    const last = takerOffsets[party + 1] ?? 0;
    for (let at = takerOffsets[party] ?? 0; at < last; at++) isDue[takers[at] ?? 0] = 1;
  }
  return largest;
}

/** Whether links that carry anything lead from a party to the target. */
function canReach({ partyCount, offsets, suppliers, estimate }: BothWays, target: Uint8Array, from: number): boolean {
  const seen = new Uint8Array(partyCount);
  const open = [from];
  seen[from] = 1;
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    if (target[party] === hit.yes) return true;
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      const supplier = suppliers[link] ?? 0;
      if (seen[supplier] === 1 || (estimate[link] ?? 0) <= 0) continue;
      seen[supplier] = 1;
      open.push(supplier);
    }
  }
  return false;
}
