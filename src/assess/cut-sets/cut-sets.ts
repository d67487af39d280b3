import { minimalCutSets } from '../../analysis/graph/cut-sets.ts';
import { minimumVertexCut } from '../../analysis/graph/vertex-cut.ts';
import { isBookkeeping } from '../../network/parties.ts';
import type { Exposure } from '../supply/exposure.ts';
import { remainders } from './remaining.ts';
import {
  hasNamedSupplier,
  optionsOf,
  requirementsOf,
  startsAt,
  type CutScope,
  type CutParty,
} from './requirement-graph.ts';
import { missingSuppliers } from '../supply/not-used.ts';
import type { UnusedRecord } from '../../network/chain/needs/unused-records.ts';
import { chainsWithInputs } from '../supply/input-chains.ts';
import type { Supply } from '../supply/supply.ts';
import { surelyHeld } from './surely-held.ts';
import { essentialChains, reasonFor, type NeedChain } from '../supply/need-chains.ts';
import { notConsidered, type NotConsidered } from '../supply/not-considered.ts';
import { rowOffsets } from '../../analysis/rows.ts';

export interface CutSetQuestion {
  readonly material: string | undefined;
  readonly maxSize: number;
  readonly first: number;
  readonly scope: CutScope;
}

export interface CutSet {
  readonly units: readonly CutParty[];
  /** The remaining intake without the set, for the need with the smallest rest. */
  readonly remaining: Exposure;
}

export interface CutSets {
  readonly status: 'ANSWERED' | 'NOT_KNOWN' | 'INFEASIBLE' | 'TRUNCATED';
  readonly reason: string | undefined;
  readonly nodes: readonly CutSet[];
  readonly notConsidered: readonly NotConsidered[];
  /** The number of sets found, including those beyond `first`. */
  readonly totalCount: number;
  readonly complete: boolean;
  readonly searchedSize: number;
  /** The number of routes to sources without a shared party, for the need with the fewest. Undefined if not known. */
  readonly disjointRoutes: number | undefined;
  /** Recorded suppliers of the question that the search does not know, so that it is not complete. */
  readonly notUsed: readonly UnusedRecord[];
}

/** The most sets that are tried. Enough for sets of three in the networks of real companies. */
const mostSets = 50_000;
/** The most parties and links that are visited, so that a network of a hundred thousand links allows fewer sets. */
const mostLooks = 500_000_000;

/** The smallest sets of parties whose joint loss stops the known supply of a buyer. */
export function cutSets(supply: Supply, { material, maxSize, first, scope }: CutSetQuestion): CutSets {
  const own = essentialChains(supply, material);
  const asked = own.length > 0 || material === undefined ? own : chainsWithInputs(supply, material);
  const all = surelyHeld(asked, supply);
  const chains = scope === 'NAMED' ? all.filter(({ chain }) => hasNamedSupplier(chain)) : all;
  const leftOut = [...notConsidered(supply, material, asked), ...withoutChain(all, chains)];
  const notUsed = missingSuppliers(supply, [...new Set(asked.map(({ need }) => need))]);
  const nothing = {
    notConsidered: leftOut,
    nodes: [],
    totalCount: 0,
    complete: false,
    searchedSize: 0,
    disjointRoutes: undefined,
    notUsed,
  };
  if (all.length === 0)
    return { status: 'NOT_KNOWN', reason: reasonFor(supply, material ?? 'anything essential'), ...nothing };
  if (chains.length === 0) {
    return { status: 'NOT_KNOWN', reason: 'No supplier is named. Ask with scope COUNTRIES.', ...nothing };
  }
  const requirements = requirementsOf(chains, scope, supply);
  const { graph, units } = requirements;
  const budget = Math.min(mostSets, Math.ceil(mostLooks / (graph.partyCount + graph.suppliers.length)));
  const found = minimalCutSets(graph, { maxSize, budget });
  if (found.outcome === 'RUNS_DRY') {
    return { status: 'NOT_KNOWN', reason: dryReason(chains, scope, supply), ...nothing };
  }
  const disjointRoutes = fewestDisjoint(chains, scope);
  const { searchedSize } = found;
  if (found.outcome === 'NONE') {
    const reason = 'No set of removable parties stops the supply, because some route passes through none of them.';
    return { ...nothing, status: 'INFEASIBLE', reason, complete: notUsed.length === 0, searchedSize, disjointRoutes };
  }
  const names = (set: readonly number[]): string =>
    set
      .map((unit) => `${units[unit]?.key} ${units[unit]?.label}`)
      .toSorted()
      .join('\n');
  const sets = found.sets.toSorted((a, b) => a.length - b.length || (names(a) < names(b) ? -1 : 1));
  const shown = sets.slice(0, first);
  const remaining = remainders(requirements);
  const reasons = [
    ...(found.complete
      ? []
      : [`The search ended after ${budget} sets. Some sets of more than ${searchedSize} parties may be missing.`]),
    ...(shown.length < sets.length ? [`\`first\` hides ${sets.length - shown.length} sets that were found.`] : []),
  ];
  return {
    status: reasons.length === 0 ? 'ANSWERED' : 'TRUNCATED',
    reason: reasons.length === 0 ? undefined : reasons.join(' '),
    nodes: shown.map((set) => ({
      units: set.flatMap((unit) => units[unit] ?? []),
      remaining: remaining(set),
    })),
    notConsidered: leftOut,
    totalCount: sets.length,
    complete: reasons.length === 0 && notUsed.length === 0,
    searchedSize,
    disjointRoutes,
    notUsed,
  };
}

/** The needs of which no chain has a named supplier. */
function withoutChain(all: readonly NeedChain[], left: readonly NeedChain[]): readonly NotConsidered[] {
  const kept = new Set(left.map(({ need }) => need));
  const needs = new Set(all.map(({ need }) => need));
  return [...needs].flatMap((need) => (kept.has(need) ? [] : [{ need, reason: 'NO_NAMED_SUPPLIER' }]));
}

/** The reason that names the minerals without a known route to a source. */
function dryReason(chains: readonly NeedChain[], scope: CutScope, supply: Supply): string {
  const isDry = (chain: NeedChain): boolean =>
    minimalCutSets(requirementsOf([chain], scope, supply).graph, { maxSize: 0, budget: 1 }).outcome === 'RUNS_DRY';
  const names = new Set(chains.filter(isDry).map(({ material }) => supply.site.places.nameOf(material)));
  const of = names.size === 0 ? '' : ` of ${[...names].toSorted().join(', ')}`;
  const isGone = chains.some(({ chain }) => chain.parties.some(({ kind }) => kind === 'GONE'));
  return isGone
    ? `The scenario leaves no known route to a source${of}, so there is nothing left to cut.`
    : `No known route reaches a source${of}, so there is nothing to cut.`;
}

/**
 * The number of routes without a shared party, counted separately for the chain of each mineral. A market and unknown
 * producers do not count as one party. A party in several lanes counts as one.
 */
function fewestDisjoint(chains: readonly NeedChain[], scope: CutScope): number | undefined {
  const counts = chains.flatMap(({ chain }) => {
    const own = chain.parties.map((_, party) => optionsOf(chain, party, scope));
    const first = firstOfEach(chain);
    const joined = own.map(() => new Set<number>());
    const isSource = new Uint8Array(own.length);
    for (const [index, party] of chain.parties.entries()) {
      const one = first[index] ?? index;
      for (const option of passedThrough(chain, own, index)) joined[one]?.add(first[option] ?? option);
      if (startsAt(chain, index, party, own[index] ?? [], scope)) isSource[one] = 1;
    }
    const rows = joined.map((options) => [...options]);
    const offsets = rowOffsets(rows);
    const suppliers = Uint32Array.from(rows.flat());
    const graph = { partyCount: joined.length, offsets, suppliers, isRoute: new Uint8Array(suppliers.length).fill(1) };
    const { cut, disjointRoutes } = minimumVertexCut(graph, chain.buyer, isSource);
    return cut === undefined ? [] : [disjointRoutes];
  });
  return counts.length === 0 ? undefined : Math.min(...counts);
}

/** For each party, the first party of the chain with the same identity in any lane. */
function firstOfEach({ parties }: NeedChain['chain']): readonly number[] {
  const firsts = new Map<string, number>();
  return parties.map(({ identity }, index) => {
    const first = firsts.get(identity) ?? index;
    firsts.set(identity, first);
    return first;
  });
}

/** The suppliers of a party, with bookkeeping parties passed through. */
function passedThrough({ parties }: NeedChain['chain'], own: readonly (readonly number[])[], party: number): number[] {
  const found = new Set<number>();
  const seen = new Set([party]);
  for (const at of seen)
    for (const option of own[at] ?? []) {
      const one = parties[option];
      if (one !== undefined && (isBookkeeping(one) || one.kind === 'UNKNOWN')) seen.add(option);
      else found.add(option);
    }
  return [...found];
}
