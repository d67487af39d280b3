import { bothWays } from '../src/analysis/both-ways.ts';
import { components } from '../src/analysis/shares/components.ts';
import { reachAgain } from '../src/analysis/shares/reach-again.ts';
import { reachEstimate } from '../src/analysis/shares/reach.ts';
import { settledAt, type Task } from './peer.ts';
import { mulberry32 } from './workload.ts';

const changedBuyers = 5;

/** One what-if: how long it took, and how far it is from the same asked anew. */
export interface WhatIf {
  readonly ms: number;
  readonly error: number;
}

/**
 * Asks what-ifs of a network, each time with other buyers: five, drawn by link, lose their largest supplier, and the
 * others of the row take its place in proportion. What is changed, solved and read is timed, putting it back is not.
 */
export function createWhatIfs(task: Task): () => WhatIf {
  const rows = bothWays(task);
  const parts = components(rows);
  const { oem, target, buyers } = task;
  const random = mulberry32(7);
  const { values } = reachEstimate(rows, parts, target, settledAt / 100);
  return () => {
    const changed = Array.from({ length: changedBuyers }, () => buyers[Math.floor(random() * buyers.length)] ?? 0);
    const kept = rows.estimate.slice();
    const started = performance.now();
    for (const buyer of changed) loseLargest(rows.estimate.subarray(rows.offsets[buyer], rows.offsets[buyer + 1]));
    const again = reachAgain(rows, parts, target, { values, changed }, settledAt).values[oem] ?? 0;
    const ms = performance.now() - started;
    const anew = reachEstimate(rows, parts, target).values[oem] ?? 0;
    rows.estimate.set(kept);
    return { ms, error: Math.abs(again - anew) };
  };
}

/** Leaves a row alone that would have no other supplier. */
function loseLargest(row: Float64Array): void {
  const largest = Math.max(...row);
  const all = row.reduce((sum, share) => sum + share, 0);
  if (largest >= all) return;
  row[row.indexOf(largest)] = 0;
  for (const [link, share] of row.entries()) row[link] = (share * all) / (all - largest);
}
