import { type NeedChain, boughtAt, chainAt, isBeside } from '../supply/need-chains.ts';
import { type Stage, stages } from '../../model/vocabulary.ts';
import { type PartyGroup, groupsAt, isSource } from '../supply/groups.ts';
import type { Supply } from '../supply/supply.ts';
import { requiredDominance } from './required-dominance.ts';
import { routesOf, countryDominance, partyDominance, type Dominance } from './route-graph.ts';
import { highAtMost, estimateOfGroup, highOf } from '../supply/exposure.ts';
import { runningMakers, type RunningMaker } from '../supply/known-makers.ts';
import type { Chain } from '../../network/chain/chain.ts';
import type { ChainParty } from '../../network/parties.ts';
import { passes } from './certainty.ts';
import { isRemovedMaker, makersNotCounted } from '../../network/chain/makers-not-counted.ts';

/** A country at a stage or a firm that could be a chokepoint, with the values behind its rank. */
export interface Candidate {
  readonly one: NeedChain;
  /** The chain at the stage, whose rows other minerals of the form may share. */
  readonly chain: Chain;
  /** The key of the mineral, or of the form at the stage at which the buyer buys. */
  readonly material: string;
  readonly stage: Stage;
  readonly group: PartyGroup;
  /** Its parties in the chain of the need. */
  readonly members: readonly number[];
  readonly dominates: boolean;
  readonly estimate: number;
  readonly otherGroupsCount: number;
  readonly notCounted: readonly string[];
  /** The producers of the world on record that run outside it. Counted on request. */
  readonly alternativesCount: () => number;
  /** Whether it is listed. Computed on request, because a high end takes long. */
  readonly isEnough: () => boolean;
  readonly parent: () => ChokepointParent | undefined;
}

/** Another country at a stage, or another firm, that every route to a chokepoint passes through. */
export interface ChokepointParent {
  readonly key: string;
  readonly stage: Stage;
  /** The key of the mineral, or of the form at the stage at which the buyer buys. */
  readonly material: string;
}

/** What is listed. */
export interface Listing {
  /** The part of the intake that is a large part. */
  readonly enough: number;
  /** Whether a high end is enough to be listed. */
  readonly includeUnlikely: boolean;
}

/** Countries and firms at all stages of a chain, with what their rank rests on. */
export function candidatesOf(
  supply: Supply,
  one: NeedChain,
  listing: Listing,
  all: readonly NeedChain[],
): readonly Candidate[] {
  const { need, chain } = one;
  const bought = boughtAt(supply, need);
  const isFirst = all.find((other) => other.need === need)?.chain === chain;
  const isInput = isBeside(supply, one);
  const places = stages.map((stage) => placeAt(supply, chain, stage, isInput ? need.form : undefined));
  // The purchase of a form is the same for each of its minerals, so it is listed once, although it is a parent in each chain.
  const listed = places.filter(({ stage }) => stage !== bought || isFirst || isInput);
  const materialAt = (stage: Stage): string => (stage === bought && !isInput ? need.form : one.material);
  const grouped = places.flatMap(({ countries }) => countries);
  const single = places.flatMap(({ named }) => named);
  const parents = new Map(
    places.flatMap(({ stage, countries, named }) =>
      [...countries, ...named].map(
        ({ key = '', members }) => [members, { key, stage, material: materialAt(stage) }] as const,
      ),
    ),
  );
  const graph = routesOf(chain);
  const required = requiredDominance(supply, one);
  const countries = {
    parents,
    ...listing,
    ...countryDominance(graph, chain.buyer, membersOf(grouped)),
    ...required?.countries,
  };
  const firms = { parents, ...listing, ...partyDominance(graph, chain.buyer, membersOf(single)), ...required?.firms };
  return listed.flatMap(({ stage, ...place }) => {
    const forms = stage === bought ? [need.form] : supply.site.forms.formsAt(one.material, stage);
    const at = { one, chain: chainAt(supply, one, stage), material: materialAt(stage), stage };
    const shared = at.chain === chain ? place : placeAt(supply, at.chain, stage, isInput ? need.form : undefined);
    const makers = (): readonly RunningMaker[] => runningMakers(supply.site, one.material, forms, stage);
    const notCounted = notCountedAt(supply, chain, stage);
    const { others } = place;
    return [
      ...ranked(
        paired(shared.countries, place.countries),
        { ...at, otherGroupsCount: others.countries, notCounted },
        countries,
        ({ key }) => makers().filter(({ country }) => country !== undefined && country !== key).length,
      ),
      ...ranked(
        paired(shared.named, place.named),
        { ...at, otherGroupsCount: others.parties, notCounted: [] },
        firms,
        ({ key = '' }) => {
          const own = supply.site.ownership.above(key);
          return makers().filter((maker) => maker.key !== key && !maker.wholes.has(key) && !own.has(maker.key)).length;
        },
      ),
    ];
  });
}

/** By what groups of one kind are ranked. */
interface Ranking extends Dominance, Listing {
  readonly parents: ReadonlyMap<readonly number[], ChokepointParent>;
}

/** Groups of the chain that gives their shares, each with its parties in the chain that gives the routes. */
function paired(shared: readonly PartyGroup[], own: readonly PartyGroup[]): readonly Paired[] {
  if (shared === own) return own.map((group) => ({ group, members: group.members }));
  return shared.map((group) => ({
    group,
    members: own.find(({ key, label }) => key === group.key && label === group.label)?.members ?? [],
  }));
}

interface Paired {
  readonly group: PartyGroup;
  readonly members: readonly number[];
}

function ranked(
  groups: readonly Paired[],
  at: Pick<Candidate, 'one' | 'chain' | 'material' | 'stage' | 'otherGroupsCount' | 'notCounted'>,
  { enough, includeUnlikely, parents, dominates, parentOf }: Ranking,
  makersOutside: (group: PartyGroup) => number,
): readonly Candidate[] {
  const { chain } = at;
  const most = highAtMost(chain);
  const atMost = sumOf(
    most,
    chain.parties.flatMap((party, index) => (mayCount(chain, party, index, at.stage) ? [index] : [])),
  );
  return groups.map(({ group, members }): Candidate => {
    const estimate = estimateOfGroup(chain, group);
    // A party may stop the buyer by another input, while nothing of this material comes through it.
    const isListed = passes(estimate, enough) || (dominates(members) && estimate > 0);
    let isEnough: boolean | undefined;
    return {
      ...at,
      group,
      members,
      dominates: dominates(members),
      estimate,
      isEnough: () =>
        (isEnough ??=
          isListed ||
          (includeUnlikely &&
            (dominates(members) ||
              (passes(atMost + sumOf(most, group.members), enough) && passes(highOf(chain, group.target), enough))))),
      alternativesCount: () => makersOutside(group),
      parent() {
        const before = parentOf(members);
        return before === undefined ? undefined : parents.get(before);
      },
    };
  });
}

/** Whether the high end of a group may count a party that is not in it: it is unknown, or a route ends there before the stage. */
function mayCount(chain: Chain, { maybeAt, stage }: ChainParty, index: number, at: Stage): boolean {
  if (maybeAt.includes(at)) return true;
  return stage !== undefined && stages.indexOf(stage) >= stages.indexOf(at) && isSource(chain, index);
}

function membersOf(groups: readonly PartyGroup[]): readonly (readonly number[])[] {
  return groups.map(({ members }) => members);
}

/** The countries and named firms at a stage, and how many others there are beside one of each. */
interface Place {
  readonly stage: Stage;
  readonly countries: readonly PartyGroup[];
  readonly named: readonly PartyGroup[];
  readonly others: { readonly countries: number; readonly parties: number };
}

function placeAt(supply: Supply, chain: Chain, stage: Stage, without: string | undefined): Place {
  const countries = groupsAt(supply, chain, stage, 'COUNTRY', without).filter(({ key }) => key !== undefined);
  const parties = groupsAt(supply, chain, stage, 'PARTY', without).filter(({ kind }) => kind === 'GROUP');
  const named = parties.filter(({ key }) => key !== undefined);
  return { stage, countries, named, others: { countries: countries.length - 1, parties: parties.length - 1 } };
}

/** Plants of a stage that run and to which the statistics used there give nothing (rule S6). */
function notCountedAt({ site }: Supply, { statistics }: NeedChain['chain'], stage: Stage): readonly string[] {
  const used = statistics.filter(({ question }) => question.stage === stage);
  return [
    ...new Set(
      used.flatMap((statistic) =>
        makersNotCounted(statistic, site).filter((key) => !isRemovedMaker(site, key, undefined, statistic.question)),
      ),
    ),
  ].toSorted();
}

function sumOf(values: Float64Array, parties: readonly number[]): number {
  return parties.reduce((all, party) => all + (values[party] ?? 0), 0);
}
