import type { BackwardRows } from '../rows.ts';
import { startsOf } from '../both-ways.ts';
import { createHeap } from './heap.ts';
import { hit } from '../shares/reach.ts';

/** Upper bounds on the product of shares along a route from a party to an end. 0 if there is no route. */
export interface RouteBounds {
  /** Over routes of any length. */
  readonly best: Float64Array;
  /** Over routes of at most `links` links. Equals `best` beyond the prepared depth. */
  within(party: number, links: number): number;
}

/** Deeper routes are bounded like routes of any length. */
const mostLayers = 32;

/**
 * The largest product of estimates from each party to an end, over all routes and over routes of at most 1, 2, …
 * `maxDepth` links. A link of a best route reproduces the number of its party exactly, so that equal routes compare as
 * equal. Time grows with depth · links + links · log links.
 * @see Dijkstra (1959), A note on two problems in connexion with graphs, doi:10.1007/BF01386390
 * @see Bellman (1958), On a routing problem, doi:10.1090/qam/102435
 */
export function routeBounds(rows: BackwardRows, ends: Uint8Array, maxDepth: number): RouteBounds {
  const best = bestToEnds(rows, ends);
  const layers = maxDepth > mostLayers ? [] : layersToEnds(rows, ends, maxDepth);
  return {
    best,
    within: (party, links) =>
      (layers.length === 0 ? best : (layers[Math.min(links, layers.length - 1)] ?? best))[party] ?? 0,
  };
}

/** From the ends toward their buyers, the strongest party first. */
function bestToEnds({ partyCount, offsets, suppliers, estimate }: BackwardRows, ends: Uint8Array): Float64Array {
  const takerOffsets = startsOf(suppliers, partyCount);
  const next = takerOffsets.slice(0, partyCount);
  const takers = new Uint32Array(suppliers.length);
  const links = new Uint32Array(suppliers.length);
  for (let party = 0; party < partyCount; party++) {
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      const supplier = suppliers[link] ?? 0;
      const place = next[supplier] ?? 0;
      next[supplier] = place + 1;
      takers[place] = party;
      links[place] = link;
    }
  }
  const best = new Float64Array(partyCount);
  const open = createHeap<{ readonly party: number; readonly share: number }>((a, b) => a.share > b.share);
  for (let party = 0; party < partyCount; party++) {
    if (ends[party] !== hit.yes) continue;
    best[party] = 1;
    open.push({ party, share: 1 });
  }
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { party, share } = one;
    if (share < (best[party] ?? 0)) continue;
    for (let place = takerOffsets[party] ?? 0; place < (takerOffsets[party + 1] ?? 0); place++) {
      const taker = takers[place] ?? 0;
      const product = (estimate[links[place] ?? 0] ?? 0) * share;
      if (product <= (best[taker] ?? 0)) continue;
      best[taker] = product;
      open.push({ party: taker, share: product });
    }
  }
  return best;
}

/** The same by the most links of a route. Ends with the first layer that changes nothing. */
function layersToEnds(
  { partyCount, offsets, suppliers, estimate }: BackwardRows,
  ends: Uint8Array,
  maxDepth: number,
): Float64Array[] {
  let last = Float64Array.from(ends, (state) => Number(state === hit.yes));
  const layers = [last];
  for (let depth = 1; depth <= maxDepth; depth++) {
    const layer = new Float64Array(partyCount);
    let isMoving = false;
    for (let party = 0; party < partyCount; party++) {
      if (ends[party] === hit.yes) {
        layer[party] = 1;
        continue;
      }
      let most = 0;
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const product = (estimate[link] ?? 0) * (last[suppliers[link] ?? 0] ?? 0);
        if (product > most) most = product;
      }
      layer[party] = most;
      if (most !== last[party]) isMoving = true;
    }
    if (!isMoving) break;
    layers.push(layer);
    last = layer;
  }
  return layers;
}
