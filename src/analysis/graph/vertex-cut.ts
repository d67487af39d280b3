import type { RouteGraph } from './dominators.ts';

export interface VertexCut {
  /** The number of routes from the buyer to sources that share no party but the buyer. */
  readonly disjointRoutes: number;
  /** A set of as many parties that every route meets. Undefined if some route has no party that can be cut. */
  readonly cut: readonly number[] | undefined;
}

const none = -1;
/** The two sides of a party: its entry, and its exit. */
const [inside, past] = [0, 1] as const;

/**
 * The smallest set of parties that meets every route from a buyer to a source, and as many disjoint routes (Menger's
 * theorem). Uses augmenting routes on the graph itself: a party on a route may be entered only to go back along it. The
 * buyer is never in the set, but sources can be. O(k·m) for k routes.
 * @see Menger 1927, Fund. Math. 10, 96; Even & Tarjan 1975, Network flow and testing graph connectivity,
 * doi:10.1137/0204043
 */
export function minimumVertexCut(graph: RouteGraph, root: number, isSource: Uint8Array): VertexCut {
  const { partyCount, offsets, suppliers, isRoute } = graph;
  if (isSource[root] === 1) return { disjointRoutes: 0, cut: undefined };
  // The parties before and after each party on a route, and 1 if a route ends at it.
  const before = new Int32Array(partyCount).fill(none);
  const behind = new Int32Array(partyCount).fill(none);
  const endsAt = new Uint8Array(partyCount);
  // The predecessor of each side of each party in this search, as party · 2 + side.
  const cameFrom = new Int32Array(2 * partyCount).fill(none);
  const queue = new Int32Array(2 * partyCount);
  let [routes, tail] = [0, 0];

  const search = (): number => {
    // Most searches reach little of the network, so only the parties of the last search are reset.
    while (tail > 0) cameFrom[queue[--tail] ?? 0] = none;
    let head = 0;
    const reach = (party: number, side: number, from: number): void => {
      const state = 2 * party + side;
      if (cameFrom[state] !== none) return;
      cameFrom[state] = from;
      queue[tail++] = state;
    };
    reach(root, past, 2 * root + past);
    while (head < tail) {
      const state = queue[head++] ?? 0;
      const party = state >> 1;
      const isUsed = before[party] !== none;
      if ((state & 1) === inside) {
        // A party on a route can only be traversed backward. A free party is passed.
        if (!isUsed) reach(party, past, state);
        else if (before[party] !== root) reach(before[party] ?? root, past, state);
        continue;
      }
      if (isSource[party] === 1 && endsAt[party] === 0 && party !== root) return state;
      // Back to the predecessor on the route, which frees the party.
      if (isUsed) reach(party, inside, state);
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const supplier = suppliers[link] ?? 0;
        if (isRoute[link] !== 1 || supplier === root) continue;
        reach(supplier, inside, state);
      }
    }
    return none;
  };

  const augment = (end: number): void => {
    const states = [end];
    for (let state = end; cameFrom[state] !== state; state = cameFrom[state] ?? state)
      states.push(cameFrom[state] ?? state);
    states.reverse();
    const added: [number, number][] = [];
    const removed: [number, number][] = [];
    for (const [index, state] of states.entries()) {
      const to = states[index + 1];
      if (to === undefined) break;
      const [party, other] = [state >> 1, to >> 1];
      if (party === other) continue;
      if ((state & 1) === past && (to & 1) === inside) added.push([party, other]);
      else removed.push([other, party]);
    }
    for (const [one, other] of removed) {
      if (behind[one] === other) behind[one] = none;
      if (before[other] === one) before[other] = none;
    }
    for (const [one, other] of added) {
      if (one !== root) behind[one] = other;
      before[other] = one;
    }
    endsAt[end >> 1] = 1;
    routes += 1;
  };

  for (let end = search(); end !== none; end = search()) augment(end);
  const cut: number[] = [];
  for (let party = 0; party < partyCount; party++) {
    if (party !== root && cameFrom[2 * party + inside] !== none && cameFrom[2 * party + past] === none) cut.push(party);
  }
  return { disjointRoutes: routes, cut };
}
