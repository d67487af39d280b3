import { bothWays, type BothWays } from '../src/analysis/both-ways.ts';
import { components } from '../src/analysis/shares/components.ts';
import { immediateDominators } from '../src/analysis/graph/dominators.ts';
import { reachEstimate } from '../src/analysis/shares/reach.ts';
import { minimumVertexCut } from '../src/analysis/graph/vertex-cut.ts';
import { markOf, settledAt, timed, type Peer, type Task } from './peer.ts';

/** Our own analyses of the same network. */
export function createOwnPeer(task: Task): Peer {
  const { oem, isRaw, target } = task;
  const rows = bothWays(task);
  const parts = components(rows);
  const routes = { ...rows, isRoute: new Uint8Array(rows.suppliers.length).fill(1) };
  const runs = {
    P1: () => timed(() => bothWays(task), markOfRows),
    P3: () =>
      timed(
        () => reachEstimate(rows, parts, target, settledAt),
        ({ values }) => values[oem] ?? 0,
      ),
    P5: () => timed(() => immediateDominators(routes, oem, isRaw), markOfTree),
    P6: () =>
      timed(
        () => minimumVertexCut(routes, oem, isRaw),
        ({ disjointRoutes }) => disjointRoutes,
      ),
  };
  return { name: 'lodestone', run: (work) => Promise.resolve(runs[work]()) };
}

/** Both directions count: once from rows, twice from takers. */
function markOfRows({ partyCount, offsets, suppliers, takerOffsets, takers }: BothWays): number {
  let mark = 0;
  for (let party = 0; party < partyCount; party++) {
    for (const supplier of suppliers.subarray(offsets[party], offsets[party + 1])) mark += markOf(party, supplier);
    for (const taker of takers.subarray(takerOffsets[party], takerOffsets[party + 1])) mark += 2 * markOf(taker, party);
  }
  return mark;
}

/** A sum over the tree; what is not reached, and the root, count nothing. */
function markOfTree(idom: Int32Array): number {
  let mark = 0;
  for (const [party, above] of idom.entries()) if (above >= 0 && above !== party) mark += markOf(party, above);
  return mark;
}
