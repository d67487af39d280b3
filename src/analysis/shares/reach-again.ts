import type { BothWays } from '../both-ways.ts';
import type { Components } from './components.ts';
import type { Settled } from './fixed-point.ts';
import { hit, reachEstimate } from './reach.ts';

/** The values before some rows changed. */
export interface Before {
  /** The values of `reachEstimate` for the same target, 0 to 1, one per party. */
  readonly values: Float64Array;
  /** Every party whose row has changed since. */
  readonly changed: readonly number[];
}

const mostSweeps = 10_000;

/**
 * Updates `reachEstimate` after the rows of a few parties have changed. Only parties whose suppliers moved by more than
 * `tolerance` are computed again, until none is left. Values are 0 to 1, with the error of sweeps to the same tolerance.
 * If a changed party no longer reaches the target, old values in a loop without an exit could sustain each other. All
 * values are then computed again. Fast if rows are numbered by tier.
 */
export function reachAgain(
  rows: BothWays,
  parts: Components,
  target: Uint8Array,
  before: Before,
  tolerance = 1e-12,
): Settled {
  // Parties that reached the target still reach it, by the same route or through its first changed party. All parties with
  // a value above 0 therefore leave every loop in the end, and the old values fade.
  const isSafe = before.changed.every((party) => before.values[party] === 0 || canReach(rows, target, party));
  return isSafe ? follow(rows, target, before, tolerance) : reachEstimate(rows, parts, target, tolerance);
}

/** Sweeps over the parties that are due, by number. If a party moves, its takers become due. */
function follow(rows: BothWays, target: Uint8Array, before: Before, tolerance: number): Settled {
  const isDue = new Uint8Array(rows.partyCount);
  for (const party of before.changed) isDue[party] = 1;
  const values = before.values.slice();
  // The values that takers last received. Moves below the tolerance add up until they are passed on.
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

/** One sweep. Returns the largest move that was passed on to takers, 0 if there was none. */
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

/** Whether links with a share above 0 lead from a party to the target. */
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
