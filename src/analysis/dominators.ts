/** A directed graph of who takes in from whom, in compressed sparse form. */
export interface RouteGraph {
  readonly partyCount: number;
  readonly offsets: Uint32Array;
  readonly suppliers: Uint32Array;
  /** 1 for links that are routes, one a link. */
  readonly isRoute: Uint8Array;
}

const none = -1;

/**
 * Immediate dominators of all parties in the graph rooted at a buyer, and of one more party behind all sources, whose
 * number is `partyCount`: u dominates v if every route from the buyer to v passes u. The root is its own; -1 where no
 * route leads. Without recursion; near-linear on supply networks.
 * @see Cooper, Harvey & Kennedy 2006, A Simple, Fast Dominance Algorithm; Lengauer & Tarjan 1979,
 * doi:10.1145/357062.357071
 */
export function immediateDominators(graph: RouteGraph, root: number, isSource: Uint8Array): Int32Array {
  const { partyCount: sink } = graph;
  const order = reversePostOrder(graph, root, isSource);
  const rank = new Int32Array(sink + 1).fill(none);
  for (const [place, party] of order.entries()) rank[party] = place;
  const takers = takersOf(graph, isSource, rank);
  const idom = new Int32Array(sink + 1).fill(none);
  idom[root] = root;
  const meet = (a: number, b: number): number => {
    let [left, right] = [a, b];
    while (left !== right) {
      while ((rank[left] ?? 0) > (rank[right] ?? 0)) left = idom[left] ?? root;
      while ((rank[right] ?? 0) > (rank[left] ?? 0)) right = idom[right] ?? root;
    }
    return left;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const party of order) {
      if (party === root) continue;
      let next = none;
      for (let at = takers.starts[party] ?? 0; at < (takers.starts[party + 1] ?? 0); at++) {
        const taker = takers.parties[at] ?? 0;
        if (idom[taker] === none) continue;
        next = next === none ? taker : meet(taker, next);
      }
      if (next !== idom[party]) {
        idom[party] = next;
        changed = true;
      }
    }
  }
  return idom;
}

/** The parties that every route from the buyer to a party passes, nearest the buyer first, both ends left out. */
export function dominatorsOf(idom: Int32Array, root: number, party: number): number[] {
  const chain: number[] = [];
  for (let one = idom[party] ?? none; one !== none && one !== root; one = idom[one] ?? none) chain.push(one);
  return chain.toReversed();
}

function reversePostOrder(
  { partyCount: sink, offsets, suppliers, isRoute }: RouteGraph,
  root: number,
  isSource: Uint8Array,
): number[] {
  const seen = new Uint8Array(sink + 1);
  const post: number[] = [];
  const path: { readonly party: number; next: number }[] = [{ party: root, next: offsets[root] ?? 0 }];
  seen[root] = 1;
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const end = offsets[top.party + 1] ?? 0;
    let entered: number | undefined;
    while (top.next < end && entered === undefined) {
      const supplier = suppliers[top.next] ?? 0;
      if (isRoute[top.next] === 1 && seen[supplier] === 0) entered = supplier;
      top.next += 1;
    }
    if (entered === undefined && isSource[top.party] === 1 && seen[sink] === 0) {
      seen[sink] = 1;
      post.push(sink);
    }
    if (entered === undefined) {
      post.push(top.party);
      path.pop();
    } else {
      seen[entered] = 1;
      path.push({ party: entered, next: offsets[entered] ?? 0 });
    }
  }
  return post.toReversed();
}

interface Takers {
  /** The takers of party i are those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly parties: Uint32Array;
}

/** Who takes in from each party, of those that the root reaches; those of the last number are the sources. */
function takersOf(
  { partyCount: sink, offsets, suppliers, isRoute }: RouteGraph,
  isSource: Uint8Array,
  rank: Int32Array,
): Takers {
  const starts = new Uint32Array(sink + 2);
  const each = (found: (party: number, taker: number) => void): void => {
    for (let taker = 0; taker < sink; taker++) {
      if (rank[taker] === none) continue;
      for (let link = offsets[taker] ?? 0; link < (offsets[taker + 1] ?? 0); link++)
        if (isRoute[link] === 1) found(suppliers[link] ?? 0, taker);
      if (isSource[taker] === 1) found(sink, taker);
    }
  };
  each((party) => {
    starts[party + 1] = (starts[party + 1] ?? 0) + 1;
  });
  for (let party = 0; party <= sink; party++) starts[party + 1] = (starts[party + 1] ?? 0) + (starts[party] ?? 0);
  const parties = new Uint32Array(starts[sink + 1] ?? 0);
  const next = starts.slice(0, sink + 1);
  each((party, taker) => {
    parties[next[party] ?? 0] = taker;
    next[party] = (next[party] ?? 0) + 1;
  });
  return { starts, parties };
}

/** Whether some route leads from a party to one of these without passing a barred one. */
export function isReachable(
  { partyCount, offsets, suppliers, isRoute }: RouteGraph,
  root: number,
  goals: Uint8Array,
  barred: Uint8Array,
): boolean {
  const seen = new Uint8Array(partyCount);
  const open = [root];
  seen[root] = 1;
  for (let party = open.pop(); party !== undefined; party = open.pop()) {
    if (goals[party] === 1) return true;
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      const supplier = suppliers[link] ?? 0;
      if (isRoute[link] !== 1 || seen[supplier] === 1 || barred[supplier] === 1) continue;
      seen[supplier] = 1;
      open.push(supplier);
    }
  }
  return false;
}
