import { type NeedChain, boughtAt, chainAt } from '../supply/need-chains.ts';
import { type Stage, stages } from '../../model/vocabulary.ts';
import { type PartyGroup, groupsAt } from '../supply/groups.ts';
import type { Supply } from '../supply/supply.ts';
import { routesOf, countryDominance, partyDominance, type Dominance } from './route-graph.ts';
import { highAtMost, estimateOfGroup, highOf } from '../supply/exposure.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { makersNotCounted } from '../../network/chain/makers-not-counted.ts';

/** A country at a stage or a firm that could be a chokepoint, with the values behind its rank. */
export interface Candidate {
  readonly one: NeedChain;
  /** The chain at the stage, whose rows other minerals of the form may share. */
  readonly chain: Chain;
  /** The key of the mineral, or of the form at the stage at which the buyer buys. */
  readonly material: string;
  readonly stage: Stage;
  readonly group: PartyGroup;
  readonly dominates: boolean;
  readonly estimate: number;
  readonly alternativesCount: number;
  readonly notCounted: readonly string[];
  /** Whether a larger part than the threshold allows may pass through it. */
  readonly isEnough: () => boolean;
  readonly parent: () => string | undefined;
}

/** Countries and firms at all stages of a chain, with what their rank rests on. */
export function candidatesOf(
  supply: Supply,
  one: NeedChain,
  enough: number,
  all: readonly NeedChain[],
): readonly Candidate[] {
  const { need, chain } = one;
  const bought = boughtAt(supply, need);
  const isFirst = all.find((other) => other.need === need)?.chain === chain;
  const places = stages.map((stage) => placeAt(supply, chainAt(supply, one, stage), stage));
  // The purchase of a form is the same for each of its minerals, so it is listed once, although it is a parent in each chain.
  const listed = places.filter(({ stage }) => stage !== bought || isFirst);
  const grouped = places.flatMap(({ countries }) => countries);
  const single = places.flatMap(({ named }) => named);
  const keyOf = (members: readonly number[] | undefined): string | undefined =>
    [...grouped, ...single].find((group) => group.members === members)?.key;
  const graph = routesOf(chain);
  const countries = { enough, keyOf, ...countryDominance(graph, chain.buyer, membersOf(grouped)) };
  const firms = { enough, keyOf, ...partyDominance(graph, chain.buyer, membersOf(single)) };
  return listed.flatMap(({ stage, ...place }) => {
    const at = {
      one,
      chain: chainAt(supply, one, stage),
      material: stage === bought ? need.form : one.material,
      stage,
    };
    const others = { alternativesCount: place.others.countries, notCounted: notCountedAt(supply, chain, stage) };
    return [
      ...ranked(place.countries, { ...at, ...others }, countries),
      ...ranked(place.named, { ...at, alternativesCount: place.others.parties, notCounted: [] }, firms),
    ];
  });
}

/** By what groups of one kind are ranked. */
interface Ranking extends Dominance {
  readonly enough: number;
  readonly keyOf: (members: readonly number[] | undefined) => string | undefined;
}

function ranked(
  groups: readonly PartyGroup[],
  at: Pick<Candidate, 'one' | 'chain' | 'material' | 'stage' | 'alternativesCount' | 'notCounted'>,
  { enough, keyOf, dominates, parentOf }: Ranking,
): readonly Candidate[] {
  const { chain } = at;
  const most = highAtMost(chain);
  const atMost = sumOf(
    most,
    chain.parties.flatMap(({ maybeAt }, index) => (maybeAt.includes(at.stage) ? [index] : [])),
  );
  return groups.map((group): Candidate => {
    const estimate = estimateOfGroup(chain, group);
    const isCertain = dominates(group.members) || estimate >= enough;
    let isEnough: boolean | undefined;
    return {
      ...at,
      group,
      dominates: dominates(group.members),
      estimate,
      isEnough: () =>
        (isEnough ??=
          isCertain ||
          (atMost + sumOf(most, group.members) >= enough - slack && highOf(chain, group.target) >= enough)),
      parent: () => keyOf(parentOf(group.members)),
    };
  });
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

function placeAt(supply: Supply, chain: Chain, stage: Stage): Place {
  const countries = groupsAt(supply, chain, stage, 'COUNTRY').filter(({ key }) => key !== undefined);
  const parties = groupsAt(supply, chain, stage, 'PARTY').filter(({ kind }) => kind === 'GROUP');
  const named = parties.filter(({ key }) => key !== undefined);
  return { stage, countries, named, others: { countries: countries.length - 1, parties: parties.length - 1 } };
}

/** Plants of a stage that run and to which the statistics used there give nothing (rule S6). */
function notCountedAt({ site }: Supply, { statistics }: NeedChain['chain'], stage: Stage): readonly string[] {
  const used = statistics.filter(({ question }) => question.stage === stage);
  return [...new Set(used.flatMap((statistic) => makersNotCounted(statistic, site)))].toSorted();
}

/** Tolerance for the threshold, because bounds are sums of many shares. */
const slack = 1e-9;

function sumOf(values: Float64Array, parties: readonly number[]): number {
  return parties.reduce((all, party) => all + (values[party] ?? 0), 0);
}
