import { dominatorsOf, immediateDominators, reachedWithout, type RouteGraph } from '../../analysis/graph/dominators.ts';
import type { Chain } from '../../network/chain/chain.ts';

/** The routes of a chain, and their ends. */
export interface Routes extends RouteGraph {
  /** 1 for parties at which a route ends. */
  readonly isSource: Uint8Array;
}

/**
 * The routes of a chain, along links with an estimate above 0. Makers whom nobody knows may take in either of two mixes (rule
 * N5), so that each link of the two is a route.
 */
export function routesOf(chain: Chain): Routes {
  const { rows, parties, undeviated } = chain;
  const mayTake = Float64Array.from(rows.estimate);
  for (const [party, { kind }] of parties.entries())
    if (kind === 'UNKNOWN')
      mayTake.set(undeviated.high.subarray(rows.offsets[party], rows.offsets[party + 1]), rows.offsets[party]);
  const isEnd = (party: number): boolean => rows.offsets[party] === rows.offsets[party + 1];
  return {
    partyCount: parties.length,
    offsets: rows.offsets,
    suppliers: rows.suppliers,
    // What a scenario removed is no route (rule X2).
    isRoute: Uint8Array.from(rows.suppliers, (supplier, link) =>
      Number((mayTake[link] ?? 0) > 0 && parties[supplier]?.kind !== 'GONE'),
    ),
    // A route may end at an unknown party. In that case no known party may be on every route.
    isSource: Uint8Array.from(parties, (_, party) => Number(isEnd(party))),
  };
}

/** The groups of parties that no route avoids. Groups are identified by their list of members. */
export interface Dominance {
  /** Whether every route from the buyer to a source passes through a member. */
  readonly dominates: (members: readonly number[]) => boolean;
  /** The nearest other group that every route to a member passes through. Undefined if there is none. */
  readonly parentOf: (members: readonly number[]) => readonly number[] | undefined;
}

/**
 * The dominance of firms. Firms of one party use one tree of immediate dominators. A firm in several lanes needs a search
 * that avoids all of its parties. That search runs only if one known route passes through the firm.
 */
export function partyDominance(graph: Routes, buyer: number, groups: readonly (readonly number[])[]): Dominance {
  const idom = immediateDominators(graph, buyer, graph.isSource);
  const behindAll = graph.partyCount;
  const all = new Set(dominatorsOf(idom, buyer, behindAll));
  // Where no route is complete, nothing is known to pass through any group.
  const isVoid = idom[behindAll] === -1;
  const singles = new Map(groups.flatMap((members) => (members.length === 1 ? [[members[0] ?? 0, members]] : [])));
  const wide = groups.filter(({ length }) => length > 1);
  const reachedFrom = createSearches(graph, buyer);
  const routeTo = createRoutes(graph, buyer);
  const isReached = (party: number): boolean => party === buyer || (idom[party] ?? -1) !== -1;

  /** The nearest group of one party on every route to all of these parties. */
  const nearestSingle = ([first, ...others]: readonly number[]): readonly number[] | undefined => {
    const above = others.map((party) => new Set(dominatorsOf(idom, buyer, party)));
    const nearest = dominatorsOf(idom, buyer, first ?? buyer).findLast(
      (party) => singles.has(party) && above.every((found) => found.has(party)),
    );
    return nearest === undefined ? undefined : singles.get(nearest);
  };
  const comesBefore = (one: readonly number[], other: readonly number[]): boolean => {
    const [only, more] = one;
    if (only === undefined || more !== undefined) return !anyOf(reachedFrom(one), other);
    return other.every((party) => !isReached(party) || dominatorsOf(idom, buyer, party).includes(only));
  };
  return {
    dominates(members) {
      const [only, more] = members;
      if (isVoid || only === undefined) return false;
      if (more === undefined) return all.has(only);
      const end = graph.isSource.findIndex((isEnd, party) => isEnd === 1 && isReached(party));
      if (!routeTo(end).some((party) => members.includes(party))) return false;
      const seen = reachedFrom(members);
      return !graph.isSource.some((isEnd, party) => isEnd === 1 && seen[party] === 1);
    },
    parentOf(members) {
      const reached = members.filter(isReached);
      if (reached.length === 0) return undefined;
      const single = nearestSingle(reached);
      const route = new Set(routeTo(reached[0] ?? buyer));
      const before = [
        ...(single === undefined ? [] : [single]),
        ...wide.filter(
          (other) => other !== members && other.some((party) => route.has(party)) && comesBefore(other, reached),
        ),
      ];
      return before.find((one) => before.every((other) => other === one || comesBefore(other, one)));
    },
  };
}

/** The parties on any one route from the buyer to a party, both included. */
function createRoutes({ partyCount, offsets, suppliers, isRoute }: Routes, buyer: number): (party: number) => number[] {
  let takers: Int32Array | undefined;
  const firstTakers = (): Int32Array => {
    const takerOf = new Int32Array(partyCount).fill(-1);
    const seen = new Set([buyer]);
    for (const party of seen) {
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
        const supplier = suppliers[link] ?? 0;
        if (isRoute[link] !== 1 || seen.has(supplier)) continue;
        seen.add(supplier);
        takerOf[supplier] = party;
      }
    }
    return takerOf;
  };
  return (party) => {
    takers ??= firstTakers();
    const route: number[] = [];
    for (let at = party; at !== -1; at = takers[at] ?? -1) route.push(at);
    return route;
  };
}

/** The parties reached without those of a group, computed once per group. */
function createSearches(graph: Routes, buyer: number): (members: readonly number[]) => Uint8Array {
  const known = new Map<readonly number[], Uint8Array>();
  return (members) => {
    const seen = known.get(members) ?? reachedWithout(graph, buyer, members);
    known.set(members, seen);
    return seen;
  };
}

/**
 * The dominance of groups of several parties, with one search per group that avoids its members. A group cannot be merged
 * into one party of a tree, because a route could then enter at one member and leave from another.
 */
export function countryDominance(graph: Routes, buyer: number, groups: readonly (readonly number[])[]): Dominance {
  const open = reachedWithout(graph, buyer, []);
  const hasRoute = open.some((state, party) => state === 1 && graph.isSource[party] === 1);
  const avoided = new Map(
    groups.map((members) => {
      const seen = reachedWithout(graph, buyer, members);
      const isAvoided = seen.some((state, party) => state === 1 && graph.isSource[party] === 1);
      return [members, { isAvoided, reached: new Set(groups.filter((others) => anyOf(seen, others))) }];
    }),
  );
  const comesBefore = (one: readonly number[], other: readonly number[]): boolean =>
    avoided.get(one)?.reached.has(other) === false;
  return {
    dominates: (members) => hasRoute && avoided.get(members)?.isAvoided === false,
    parentOf(members) {
      if (!anyOf(open, members)) return undefined;
      const before = groups.filter((other) => other !== members && comesBefore(other, members));
      return before.find((one) => before.every((other) => other === one || comesBefore(other, one)));
    },
  };
}

function anyOf(seen: Uint8Array, members: readonly number[]): boolean {
  return members.some((party) => seen[party] === 1);
}
