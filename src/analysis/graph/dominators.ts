/** A directed graph from buyers to their suppliers, in compressed sparse form. */
export interface RouteGraph {
  readonly partyCount: number;
  readonly offsets: Uint32Array;
  readonly suppliers: Uint32Array;
  /** 1 for links that count as routes, one number per link. */
  readonly isRoute: Uint8Array;
}

const none = -1;

/**
 * Immediate dominators of all parties in the graph rooted at a buyer. u dominates v if every route from the buyer to v
 * passes through u. One more party, with the number `partyCount`, stands behind all sources. The root is its own
 * dominator. Parties without a route have -1. Without recursion, near-linear on supply networks.
 * @see Cooper, Harvey & Kennedy 2006, A Simple, Fast Dominance Algorithm; Lengauer & Tarjan 1979,
 * doi:10.1145/357062.357071
 */
export function immediateDominators(graph: RouteGraph, root: number, isSource: Uint8Array): Int32Array {
  const order = reversePostOrder(graph, root, isSource);
  const above = dominatorsByPlace(takersByPlace(graph, isSource, order), order.length);
  const idom = new Int32Array(graph.partyCount + 1).fill(none);
  for (let place = 0; place < order.length; place++) idom[order[place] ?? 0] = order[above[place] ?? 0] ?? none;
  return idom;
}

/** Dominators by place in the reverse post-order. Places fall toward the root, and are read nearly in order. */
function dominatorsByPlace({ starts, places }: Takers, count: number): Int32Array {
  const above = new Int32Array(count).fill(none);
  above[0] = 0;
  const meet = (a: number, b: number): number => {
    let [left, right] = [a, b];
    while (left !== right) {
      while (left > right) left = above[left] ?? 0;
      while (right > left) right = above[right] ?? 0;
    }
    return left;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let place = 1; place < count; place++) {
      const end = starts[place + 1] ?? 0;
      let next = none;
      // The root has no dominator but itself, so the other takers do not matter.
      for (let at = starts[place] ?? 0; at < end && next !== 0; at++) {
        const taker = places[at] ?? 0;
        if (above[taker] === none) continue;
        next = next === none ? taker : meet(taker, next);
      }
      if (next === above[place]) continue;
      above[place] = next;
      changed = true;
    }
  }
  return above;
}

/** The parties on every route from the buyer to a party, nearest the buyer first, without the two ends. */
export function dominatorsOf(idom: Int32Array, root: number, party: number): number[] {
  const chain: number[] = [];
  for (let one = idom[party] ?? none; one !== none && one !== root; one = idom[one] ?? none) chain.push(one);
  return chain.toReversed();
}

/** The parties that a root reaches, and the one behind all sources. Each comes before the parties reached only through it. */
function reversePostOrder(
  { partyCount: sink, offsets, suppliers, isRoute }: RouteGraph,
  root: number,
  isSource: Uint8Array,
): Uint32Array {
  const seen = new Uint8Array(sink + 1);
  const next = offsets.slice();
  const path = new Uint32Array(sink + 1);
  const order = new Uint32Array(sink + 1);
  let [length, first] = [1, sink + 1];
  path[0] = root;
  seen[root] = 1;
  while (length > 0) {
    const party = path[length - 1] ?? 0;
    const end = offsets[party + 1] ?? 0;
    let link = next[party] ?? 0;
    while (link < end && (isRoute[link] !== 1 || seen[suppliers[link] ?? 0] === 1)) link += 1;
    next[party] = link + 1;
    if (link < end) {
      const supplier = suppliers[link] ?? 0;
      seen[supplier] = 1;
      path[length++] = supplier;
      continue;
    }
    if (isSource[party] === 1 && seen[sink] === 0) {
      seen[sink] = 1;
      order[--first] = sink;
    }
    order[--first] = party;
    length -= 1;
  }
  return order.subarray(first);
}

interface Takers {
  /** The takers of the party at place i are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /** The place of each. */
  readonly places: Uint32Array;
}

/** The takers of each party that the root reaches, by place in the order. The takers of the last number are the sources. */
function takersByPlace(
  { partyCount: sink, offsets, suppliers, isRoute }: RouteGraph,
  isSource: Uint8Array,
  order: Uint32Array,
): Takers {
  const count = order.length;
  const placeOf = new Uint32Array(sink + 1);
  for (let place = 0; place < count; place++) placeOf[order[place] ?? 0] = place;
  // Counted two places further on, so that filling moves each start to its final value.
  const starts = new Uint32Array(count + 3);
  // Places of suppliers in the order of their takers, so that scattered memory is read only once.
  const suppliersOf = new Uint32Array(suppliers.length + sink);
  const ends = new Uint32Array(count);
  let filled = 0;
  for (let place = 0; place < count; place++) {
    const party = order[place] ?? 0;
    const end = party === sink ? 0 : (offsets[party + 1] ?? 0);
    for (let link = offsets[party] ?? 0; link < end; link++) {
      if (isRoute[link] !== 1) continue;
      const at = placeOf[suppliers[link] ?? 0] ?? 0;
      suppliersOf[filled++] = at;
      starts[at + 2] = (starts[at + 2] ?? 0) + 1;
    }
    if (party !== sink && isSource[party] === 1) {
      const at = placeOf[sink] ?? 0;
      suppliersOf[filled++] = at;
      starts[at + 2] = (starts[at + 2] ?? 0) + 1;
    }
    ends[place] = filled;
  }
  for (let place = 0; place < count; place++) starts[place + 2] = (starts[place + 2] ?? 0) + (starts[place + 1] ?? 0);
  const places = new Uint32Array(filled);
  for (let place = 0, at = 0; place < count; place++) {
    for (const end = ends[place] ?? 0; at < end; at++) {
      const slot = (suppliersOf[at] ?? 0) + 1;
      const to = starts[slot] ?? 0;
      places[to] = place;
      starts[slot] = to + 1;
    }
  }
  return { starts, places };
}

/** 1 for all parties that a root reaches by a route that avoids the given parties. The root itself is included. */
export function reachedWithout(
  { partyCount, offsets, suppliers, isRoute }: RouteGraph,
  root: number,
  barred: readonly number[],
): Uint8Array {
  const seen = new Uint8Array(partyCount);
  const isBarred = new Uint8Array(partyCount);
  for (const party of barred) isBarred[party] = 1;
  const open = [root];
  seen[root] = 1;
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      const supplier = suppliers[link] ?? 0;
      if (isRoute[link] !== 1 || seen[supplier] === 1 || isBarred[supplier] === 1) continue;
      seen[supplier] = 1;
      open.push(supplier);
    }
  }
  return seen;
}
