import { dominatorsOf, immediateDominators, reachedWithout, type RouteGraph } from '../analysis/dominators.ts';
import type { Chain } from '../network/chain.ts';

/** A chain's routes, and where they end. */
export interface Routes extends RouteGraph {
  /** 1 for parties at which a route ends. */
  readonly isSource: Uint8Array;
}

/** Links of a chain along which goods are known to move: those with an estimate, and not into what nobody knows. */
export function routesOf(chain: Chain): Routes {
  const { rows, parties } = chain;
  const isEnd = (party: number): boolean => rows.offsets[party] === rows.offsets[party + 1];
  return {
    partyCount: parties.length,
    offsets: rows.offsets,
    suppliers: rows.suppliers,
    isRoute: Uint8Array.from(rows.suppliers, (_, link) => Number((rows.estimate[link] ?? 0) > 0)),
    // What ends where nobody knows is a route too: no known party is passed by all.
    isSource: Uint8Array.from(parties, (_, party) => Number(isEnd(party))),
  };
}

/** Which groups of parties no route avoids. Groups are told apart by their list of members. */
export interface Dominance {
  /** Whether every route from the buyer to where material starts passes a member. */
  readonly dominates: (members: readonly number[]) => boolean;
  /** Of the other groups that every route to a member passes, the one nearest to it; undefined: there is none. */
  readonly parentOf: (members: readonly number[]) => readonly number[] | undefined;
}

/** The same for groups of one party each, from one tree of immediate dominators. */
export function partyDominance(graph: Routes, buyer: number, groups: readonly (readonly number[])[]): Dominance {
  const idom = immediateDominators(graph, buyer, graph.isSource);
  const behindAll = graph.partyCount;
  const all = new Set(dominatorsOf(idom, buyer, behindAll));
  // Where no route ends, none avoids anybody.
  const isVoid = idom[behindAll] === -1;
  const groupOf = new Map(groups.map((members) => [members[0] ?? 0, members]));
  return {
    dominates: ([only]) => isVoid || (only !== undefined && all.has(only)),
    parentOf([only]) {
      const above = only === undefined ? [] : dominatorsOf(idom, buyer, only);
      const nearest = above.findLast((party) => groupOf.has(party));
      return nearest === undefined ? undefined : groupOf.get(nearest);
    },
  };
}

/**
 * The same for groups of several parties: one search for each that avoids its members. Groups cannot be drawn together
 * into one party each and read from one tree, for a route could then come in at one member and go on from another.
 */
export function countryDominance(graph: Routes, buyer: number, groups: readonly (readonly number[])[]): Dominance {
  const open = reachedWithout(graph, buyer, []);
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
    dominates: (members) => avoided.get(members)?.isAvoided === false,
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
