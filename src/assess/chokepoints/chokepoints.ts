import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { makersNotCounted } from '../../network/chain/makers-not-counted.ts';
import { groupsAt, type PartyGroup } from '../supply/groups.ts';
import { estimateOfGroup, exposureOf, highAtMost, highOf, type Exposure } from '../supply/exposure.ts';
import { countryDominance, partyDominance, routesOf, type Dominance } from './route-graph.ts';
import { servedBy, type FlowAnswer, type Served } from './served.ts';
import type { Supply } from '../supply/supply.ts';
import { boughtAt, reasonFor, type NeedChain, essentialChains } from '../supply/need-chains.ts';

export interface ChokepointQuestion {
  /** Key of a mineral or form. Undefined for all essential needs. */
  readonly material: string | undefined;
  /** The part of the intake that may be lost. The loss of a chokepoint takes more. */
  readonly threshold: number;
  readonly first: number;
}

/** A country at a stage, or a firm, with a large part of the intake on its routes. */
export interface Chokepoint {
  readonly key: string;
  readonly label: string;
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  /** Whether every known route passes through it. */
  readonly dominates: boolean;
  readonly certainty: 'CERTAIN' | 'LIKELY' | 'POSSIBLE';
  readonly loss: Exposure;
  /** The nearest group that every route to it passes through. Undefined if there is only the buyer. */
  readonly parent: string | undefined;
  readonly alternativesCount: number;
  /** Keys of plants of the stage that run in countries to which the statistic gives no share (rule S6). */
  readonly notCounted: readonly string[];
  /** The part of today's deliveries that is lost without it, with others at full capacity. Undefined if amounts are unknown. */
  readonly flowLoss: number | undefined;
}

export interface Chokepoints {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly nodes: readonly Chokepoint[];
  /** The total number. Computed on request, because it needs a bound for all candidates near the threshold. */
  totalCount(): number;
  /** The demand that the capacities of all parties can meet. Undefined if amounts are not known. */
  readonly served: Served | undefined;
}

/** A country at a stage or a firm that could be a chokepoint, with the values behind its rank. */
interface Candidate {
  readonly one: NeedChain;
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

/** The parties whose loss stops a buyer or most of its intake: those on every route, and those above a threshold. */
export function chokepoints(supply: Supply, { material, threshold, first }: ChokepointQuestion): Chokepoints {
  const chains = essentialChains(supply, material);
  if (chains.length === 0)
    return {
      status: 'NOT_KNOWN',
      reason: reasonFor(supply, material ?? 'anything essential'),
      nodes: [],
      totalCount: () => 0,
      served: undefined,
    };
  const flows = new Map(chains.map((chain) => [chain, servedBy(supply, chain)]));
  const enough = 1 - threshold;
  const ranked = chains
    .flatMap((chain) => candidatesOf(supply, chain, enough, chains))
    .toSorted(
      (a, b) =>
        Number(b.dominates) - Number(a.dominates) ||
        b.estimate - a.estimate ||
        stages.indexOf(b.stage) - stages.indexOf(a.stage) ||
        (a.group.label < b.group.label ? -1 : 1),
    );
  const nodes: Chokepoint[] = [];
  for (const candidate of ranked) {
    if (nodes.length === first) break;
    if (candidate.isEnough()) nodes.push(chokepointOf(candidate, flows.get(candidate.one), enough));
  }
  const [only] = chains.length === 1 ? flows.values() : [];
  return {
    status: 'ANSWERED',
    reason: undefined,
    nodes,
    totalCount: () => ranked.filter(({ isEnough }) => isEnough()).length,
    served: only?.today,
  };
}

function candidatesOf(supply: Supply, one: NeedChain, enough: number, all: readonly NeedChain[]): readonly Candidate[] {
  const { need, material, chain } = one;
  const bought = boughtAt(supply, need);
  const isFirst = all.find((other) => other.need === need)?.chain === chain;
  const places = stages.map((stage) => {
    const countries = groupsAt(supply, chain, stage, 'COUNTRY').filter(({ key }) => key !== undefined);
    const parties = groupsAt(supply, chain, stage, 'PARTY').filter(({ isUnknown }) => !isUnknown);
    const named = parties.filter(({ key }) => key !== undefined);
    return { stage, countries, named, others: { countries: countries.length - 1, parties: parties.length - 1 } };
  });
  // The purchase of a form is the same for each of its minerals, so it is listed once, although it is a parent in each chain.
  const listed = places.filter(({ stage }) => stage !== bought || isFirst);
  const graph = routesOf(chain);
  const most = highAtMost(chain);
  const candidates = (
    stage: Stage,
    groups: readonly PartyGroup[],
    alternativesCount: number,
    notCounted: readonly string[],
    { dominates, parentOf }: Dominance,
  ): Candidate[] => {
    const atMost = sumOf(
      most,
      chain.parties.flatMap(({ maybeAt }, index) => (maybeAt.includes(stage) ? [index] : [])),
    );
    return groups.map((group) => {
      const estimate = estimateOfGroup(chain, group);
      const isCertain = dominates(group.members) || estimate >= enough;
      let isEnough: boolean | undefined;
      return {
        one,
        material: stage === bought ? need.form : material,
        stage,
        group,
        dominates: dominates(group.members),
        estimate,
        alternativesCount,
        notCounted,
        isEnough: () =>
          (isEnough ??=
            isCertain ||
            (atMost + sumOf(most, group.members) >= enough - slack && highOf(chain, group.target) >= enough)),
        parent: () => keyOf(parentOf(group.members)),
      };
    });
  };
  const grouped = places.flatMap(({ countries }) => countries);
  const single = places.flatMap(({ named }) => named);
  const keyOf = (members: readonly number[] | undefined): string | undefined =>
    [...grouped, ...single].find((group) => group.members === members)?.key;
  const byCountry = countryDominance(
    graph,
    chain.buyer,
    grouped.map(({ members }) => members),
  );
  const byParty = partyDominance(
    graph,
    chain.buyer,
    single.map(({ members }) => members),
  );
  return listed.flatMap(({ stage, countries, named, others }) => [
    ...candidates(stage, countries, others.countries, notCountedAt(supply, chain, stage), byCountry),
    ...candidates(stage, named, others.parties, [], byParty),
  ]);
}

/** Rule S6: running plants of a stage to which the statistics used there give no share. */
function notCountedAt({ site }: Supply, { statistics }: NeedChain['chain'], stage: Stage): readonly string[] {
  const used = statistics.filter(({ question }) => question.stage === stage);
  return [...new Set(used.flatMap((statistic) => makersNotCounted(statistic, site)))].toSorted();
}

/** Tolerance for the threshold, because bounds are sums of many shares. */
const slack = 1e-9;

function sumOf(values: Float64Array, parties: readonly number[]): number {
  return parties.reduce((all, party) => all + (values[party] ?? 0), 0);
}

function chokepointOf(candidate: Candidate, flow: FlowAnswer | undefined, enough: number): Chokepoint {
  const { one, material, stage, group, dominates, alternativesCount, notCounted } = candidate;
  const loss = exposureOf(one.chain, group.target);
  const barred = new Uint8Array(one.chain.parties.length);
  for (const member of group.members) barred[member] = 1;
  // A group with an upper bound of 0 is not a chokepoint, even for the smallest threshold.
  const passes = (share: number): boolean => share >= enough && share > 0;
  return {
    key: group.key ?? '',
    label: group.label,
    need: one.need,
    material,
    stage,
    dominates,
    certainty: passes(loss.low) && notCounted.length === 0 ? 'CERTAIN' : passes(loss.estimate) ? 'LIKELY' : 'POSSIBLE',
    loss,
    parent: candidate.parent(),
    alternativesCount,
    notCounted,
    flowLoss: flow?.lossWithout(barred),
  };
}
