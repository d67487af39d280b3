import { minimalCutSets } from '../../analysis/graph/cut-sets.ts';
import { minimumVertexCut } from '../../analysis/graph/vertex-cut.ts';
import { isBookkeeping } from '../../network/parties.ts';
import type { Exposure } from '../supply/exposure.ts';
import { remainders } from './remaining.ts';
import { isThrough, optionsOf, requirementsOf, startsAt, type CutScope, type CutUnit } from './requirement-graph.ts';
import type { Supply } from '../supply/supply.ts';
import { surelyHeld } from './surely-held.ts';
import { essentialChains, reasonFor, type NeedChain } from '../supply/need-chains.ts';
import { rowOffsets } from '../../analysis/rows.ts';

export interface CutSetQuestion {
  readonly material: string | undefined;
  readonly maxSize: number;
  readonly first: number;
  readonly scope: CutScope;
}

export interface CutSet {
  readonly units: readonly CutUnit[];
  /** What of the intake is left without the set, of the need of which least is. */
  readonly remaining: Exposure;
}

export interface CutSets {
  readonly status: 'ANSWERED' | 'NOT_KNOWN' | 'INFEASIBLE' | 'TRUNCATED';
  readonly reason: string | undefined;
  readonly nodes: readonly CutSet[];
  /** How many sets were found, those beyond the first ones included. */
  readonly totalCount: number;
  readonly complete: boolean;
  readonly searchedSize: number;
  /** Ways from the buyer to sources that share no party, of the need with fewest; undefined: not known. */
  readonly disjointRoutes: number | undefined;
}

/** Sets that are tried at most; enough for sets of three over the networks of real companies. */
const mostSets = 50_000;
/** Parties and links that are looked at, at most: a network of a hundred thousand links allows fewer sets. */
const mostLooks = 500_000_000;

/** The smallest sets of parties that together stop a buyer, as far as its supply is known. */
export function cutSets(supply: Supply, { material, maxSize, first, scope }: CutSetQuestion): CutSets {
  const all = surelyHeld(essentialChains(supply, material), supply);
  const nothing = { nodes: [], totalCount: 0, complete: false, searchedSize: 0, disjointRoutes: undefined };
  if (all.length === 0)
    return { status: 'NOT_KNOWN', reason: reasonFor(supply, material ?? 'anything essential'), ...nothing };
  const chains = scope === 'NAMED' ? all.filter(({ chain }) => hasNamedSupplier(chain)) : all;
  if (chains.length === 0) {
    return { status: 'NOT_KNOWN', reason: 'Nobody is named who supplies it; ask with scope COUNTRIES.', ...nothing };
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
    const reason = 'No set of removable parties stops it: a route passes none of them.';
    return { ...nothing, status: 'INFEASIBLE', reason, complete: true, searchedSize, disjointRoutes };
  }
  const names = (set: readonly number[]): string =>
    set
      .map((unit) => `${units[unit]?.key} ${units[unit]?.label}`)
      .toSorted()
      .join('\n');
  const sets = found.sets.toSorted((a, b) => a.length - b.length || (names(a) < names(b) ? -1 : 1));
  const shown = sets.slice(0, first);
  const remaining = remainders(chains, requirements);
  const reasons = [
    ...(found.complete
      ? []
      : [`The search ended after ${budget} sets: of more than ${searchedSize} parties some may be missing.`]),
    ...(shown.length < sets.length ? [`\`first\` leaves out ${sets.length - shown.length} sets that were found.`] : []),
  ];
  return {
    status: reasons.length === 0 ? 'ANSWERED' : 'TRUNCATED',
    reason: reasons.length === 0 ? undefined : reasons.join(' '),
    nodes: shown.map((set) => ({
      units: set.flatMap((unit) => units[unit] ?? []),
      remaining: remaining(set),
    })),
    totalCount: sets.length,
    complete: reasons.length === 0,
    searchedSize,
    disjointRoutes,
  };
}

/** Of which minerals no known route reaches a source. */
function dryReason(chains: readonly NeedChain[], scope: CutScope, supply: Supply): string {
  const isDry = (chain: NeedChain): boolean =>
    minimalCutSets(requirementsOf([chain], scope, supply).graph, { maxSize: 0, budget: 1 }).outcome === 'RUNS_DRY';
  const names = new Set(chains.filter(isDry).map(({ material }) => supply.site.places.nameOf(material)));
  const of = names.size === 0 ? '' : ` of ${[...names].toSorted().join(', ')}`;
  return `No known route reaches a source${of}: there is nothing to cut.`;
}

/** Whether anybody is named from whom the buyer takes, in any lane, and not merely a plant of a country from which the world does. */
function hasNamedSupplier(chain: NeedChain['chain']): boolean {
  const seen = new Set([chain.buyer]);
  for (const at of seen) {
    for (const option of optionsOf(chain, at, 'NAMED')) {
      const party = chain.parties[option];
      if (party !== undefined && !isThrough(party)) return true;
      seen.add(option);
    }
  }
  return false;
}

/**
 * Ways that share no party, counted in the chain of each mineral apart; a market, and makers whom nobody knows, are no one
 * party, and who stands in several lanes is one.
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

/** Of each party the first in the chain that is the same, in whatever lane. */
function firstOfEach({ parties }: NeedChain['chain']): readonly number[] {
  const firsts = new Map<string, number>();
  return parties.map(({ identity }, index) => {
    const first = firsts.get(identity) ?? index;
    firsts.set(identity, first);
    return first;
  });
}

/** From whom a party takes in, what only stands between passed through. */
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
