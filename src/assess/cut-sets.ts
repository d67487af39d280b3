import { minimalCutSets, type RequirementGraph } from '../analysis/cut-sets.ts';
import { hit } from '../analysis/reach.ts';
import { minimumVertexCut } from '../analysis/vertex-cut.ts';
import type { ChainParty } from '../network/chain.ts';
import { essentialChains } from './chokepoints.ts';
import { reasonFor, type NeedChain } from './dependency.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import type { Supply } from './supply.ts';

export interface CutSetQuestion {
  readonly material: string | undefined;
  readonly maxSize: number;
  readonly first: number;
  /** NAMED: only named supply counts, and only who is named can be removed. COUNTRIES: countries at a stage too. */
  readonly scope: 'NAMED' | 'COUNTRIES';
}

/** Who falls together: a firm or plant with all its stages, or a country at a stage. */
export interface CutUnit {
  readonly key: string;
  readonly label: string;
}

export interface CutSet {
  readonly units: readonly CutUnit[];
  /** What of the intake does not pass the set, of the need of which least is left. */
  readonly remaining: Exposure;
}

export interface CutSetsAnswer {
  readonly status: 'ANSWERED' | 'NOT_KNOWN' | 'INFEASIBLE' | 'TRUNCATED';
  readonly reason: string | undefined;
  readonly nodes: readonly CutSet[];
  readonly complete: boolean;
  readonly searchedSize: number;
  /** Ways from the buyer to sources that share no party, of the need with fewest; undefined: not known. */
  readonly disjointRoutes: number | undefined;
}

/** Sets that are tried at most; enough for sets of three over the networks of real companies. */
const budget = 50_000;

/** The smallest sets of parties that together stop a buyer, as far as its supply is known. */
export function cutSets(supply: Supply, { material, maxSize, first, scope }: CutSetQuestion): CutSetsAnswer {
  const all = surelyHeld(essentialChains(supply, material), supply);
  const nothing = { nodes: [], complete: false, searchedSize: 0, disjointRoutes: undefined };
  if (all.length === 0)
    return { status: 'NOT_KNOWN', reason: reasonFor(supply, material ?? 'anything essential'), ...nothing };
  const chains = scope === 'NAMED' ? all.filter(({ chain }) => hasNamedSupplier(chain)) : all;
  if (chains.length === 0) {
    return { status: 'NOT_KNOWN', reason: 'Nobody is named who supplies it; ask with scope COUNTRIES.', ...nothing };
  }
  const { graph, units } = requirementGraph(chains, scope, supply);
  const disjointRoutes = fewestDisjoint(graph);
  const found = minimalCutSets(graph, { maxSize, budget });
  if (found.outcome === 'RUNS_DRY') {
    return { status: 'NOT_KNOWN', reason: 'No known route reaches a source: there is nothing to cut.', ...nothing };
  }
  if (found.outcome === 'NONE') {
    return {
      status: 'INFEASIBLE',
      reason: 'No set of removable parties stops it: a route passes none of them.',
      ...nothing,
      complete: true,
      disjointRoutes,
    };
  }
  const names = (set: readonly number[]): string =>
    set
      .map((unit) => units[unit]?.key ?? '')
      .toSorted()
      .join('\n');
  const sets = found.sets.toSorted((a, b) => a.length - b.length || (names(a) < names(b) ? -1 : 1)).slice(0, first);
  const isCut = !found.complete || found.sets.length > first;
  return {
    status: found.complete ? 'ANSWERED' : 'TRUNCATED',
    reason: found.complete ? undefined : `The search ended after ${budget} sets; smaller ones may be missing.`,
    nodes: sets.map((set) => {
      const members = set.flatMap((unit) => units[unit] ?? []);
      return { units: members, remaining: remainingOf(chains, new Set(set), graph.unitOf) };
    }),
    complete: !isCut,
    searchedSize: maxSize,
    disjointRoutes,
  };
}

/** Whether anybody is named from whom the buyer takes, and not merely a plant of a country from which the world does. */
function hasNamedSupplier(chain: NeedChain['chain']): boolean {
  return optionsOf(chain, chain.buyer, 'NAMED').some(
    (option) => !isThrough(chain.parties[option]?.id ?? '') || optionsOf(chain, option, 'NAMED').length > 0,
  );
}

function fewestDisjoint({ partyCount, offsets, suppliers, isSource, roots }: RequirementGraph): number | undefined {
  const graph = { partyCount, offsets, suppliers, isRoute: new Uint8Array(suppliers.length).fill(1) };
  const counts = roots
    .map((root) => minimumVertexCut(graph, root, isSource))
    .flatMap(({ cut, disjointRoutes }) => (cut === undefined ? [] : [disjointRoutes]));
  return counts.length === 0 ? undefined : Math.min(...counts);
}

function requirementGraph(
  chains: readonly NeedChain[],
  scope: CutSetQuestion['scope'],
  supply: Supply,
): { readonly graph: RequirementGraph; readonly units: readonly CutUnit[] } {
  const units: CutUnit[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (unit: CutUnit | undefined): number => {
    if (unit === undefined) return -1;
    const known = numbers.get(unit.key + unit.label);
    if (known !== undefined) return known;
    numbers.set(unit.key + unit.label, units.length);
    units.push(unit);
    return units.length - 1;
  };
  const offsets = [0];
  const suppliers: number[] = [];
  const isSource: number[] = [];
  const unitOf: number[] = [];
  const roots: number[] = [];
  let base = 0;
  for (const { chain } of chains) {
    roots.push(base + chain.buyer);
    for (const [index, party] of chain.parties.entries()) {
      const options = optionsOf(chain, index, scope);
      for (const option of options) suppliers.push(base + option);
      offsets.push(suppliers.length);
      const isEnd = chain.rows.offsets[index] === chain.rows.offsets[index + 1];
      const onlyScrap = takesOnlyScrap(chain, index);
      isSource.push(
        Number(
          !onlyScrap &&
            isStanding(party, scope) &&
            (isEnd || (scope === 'NAMED' && options.length === 0 && index !== chain.buyer)),
        ),
      );
      unitOf.push(index === chain.buyer ? -1 : numberOf(unitOfParty(party, scope, supply)));
    }
    base += chain.parties.length;
  }
  return {
    graph: {
      partyCount: base,
      offsets: Uint32Array.from(offsets),
      suppliers: Uint32Array.from(suppliers),
      isSource: Uint8Array.from(isSource),
      unitOf: Int32Array.from(unitOf),
      roots,
    },
    units,
  };
}

/** Scrap never rescues, and what nobody knows is no supply that could be counted on. */
function isStanding({ kind, key, id }: ChainParty, scope: CutSetQuestion['scope']): boolean {
  if (kind === 'SCRAP' || kind === 'UNKNOWN') return false;
  return scope === 'COUNTRIES' || key !== undefined || isThrough(id);
}

/** Bookkeeping between a buyer and those whom it names: the inputs of a plant, the lanes of a procurement rule. */
function isThrough(id: string): boolean {
  return id.startsWith('intake:') || id.startsWith('lane:');
}

function optionsOf({ rows, parties }: NeedChain['chain'], party: number, scope: CutSetQuestion['scope']): number[] {
  const options: number[] = [];
  for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++) {
    const supplier = rows.suppliers[link] ?? 0;
    const one = parties[supplier];
    if (one === undefined || (rows.estimate[link] ?? 0) <= 0 || one.kind === 'SCRAP') continue;
    const isEnd = rows.offsets[supplier] === rows.offsets[supplier + 1];
    if (one.kind === 'UNKNOWN' && isEnd) continue;
    if (scope === 'COUNTRIES' || one.key !== undefined || isThrough(one.id)) options.push(supplier);
  }
  return options;
}

function unitOfParty(party: ChainParty, scope: CutSetQuestion['scope'], { site }: Supply): CutUnit | undefined {
  if (party.key !== undefined) {
    const key = site.ownership.siteOf(party.key);
    return { key, label: site.places.nameOf(key) };
  }
  const isCountry = party.kind === 'COUNTRY_STAGE' || party.kind === 'COUNTRY_OUTPUT';
  if (scope === 'NAMED' || !isCountry || party.country === undefined) return undefined;
  const key = site.places.keyOf(party.country) ?? party.country;
  return { key, label: `${site.places.nameOf(key)}, ${party.stage ?? ''}` };
}

/** What does not pass a set of units, for the need of which least is left. */
function remainingOf(chains: readonly NeedChain[], set: ReadonlySet<number>, unitOf: Int32Array): Exposure {
  let base = 0;
  const left = chains.map(({ chain }): Exposure => {
    const start = base;
    base += chain.parties.length;
    const sure = Uint8Array.from(chain.parties, (_, index) => Number(set.has(unitOf[start + index] ?? -1)));
    const perhaps = sure.map((state, index) =>
      state === 0 && (chain.parties[index]?.maybeAt.length ?? 0) > 0 ? hit.maybe : state,
    );
    const passed = exposureOf(chain, { low: sure, estimate: sure, high: perhaps });
    return {
      ...passed,
      provenLow: 1 - passed.provenHigh,
      low: 1 - passed.high,
      estimate: 1 - passed.estimate,
      high: 1 - passed.low,
      provenHigh: 1 - passed.provenLow,
      breakEven: () => undefined,
    };
  });
  return left.reduce((least, one) => (one.estimate < least.estimate ? one : least));
}

function takesOnlyScrap({ rows, parties }: NeedChain['chain'], party: number): boolean {
  const links = [...rows.suppliers.subarray(rows.offsets[party], rows.offsets[party + 1])];
  return links.length > 0 && links.every((supplier) => parties[supplier]?.kind === 'SCRAP');
}

/** Minerals that a form may hold none of are no requirement, where it surely holds another. */
function surelyHeld(chains: readonly NeedChain[], { site }: Supply): readonly NeedChain[] {
  const isSure = ({ need, material }: NeedChain): boolean => {
    const content = site.evidence.forms.get(need.form)?.contains?.[material];
    return content === undefined || (content.value ?? content.low ?? 1) > 0;
  };
  const byNeed = Map.groupBy(chains, ({ need }) => need.id);
  return [...byNeed.values()].flatMap((same) => (same.some(isSure) ? same.filter(isSure) : same));
}
