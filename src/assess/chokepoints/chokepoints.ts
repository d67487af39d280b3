import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { exposureOf, type Exposure } from '../supply/exposure.ts';
import { servedBy, type FlowAnswer, type Served } from './served.ts';
import type { InView } from '../view/added-parties.ts';
import type { Supply } from '../supply/supply.ts';
import { essentialChainsWithInputs } from '../supply/input-chains.ts';
import { reasonFor } from '../supply/need-chains.ts';
import { candidatesOf, type Candidate, type ChokepointParent } from './candidates.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { notConsidered, type NotConsidered } from '../supply/not-considered.ts';

export interface ChokepointQuestion {
  /** Key of a mineral or form. Undefined for all essential needs. */
  readonly material: string | undefined;
  /** The part of the intake that may be lost. The loss of a chokepoint takes more. */
  readonly threshold: number;
  readonly first: number;
  /** Whether parties are listed of which only the high end is a large part. */
  readonly includeUnlikely: boolean;
}

/** A country at a stage, or a firm, with a large part of the intake on its routes. */
export interface Chokepoint extends InView {
  readonly key: string;
  readonly label: string;
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  /** Whether every known route passes through it. */
  readonly dominates: boolean;
  /** How certain it is that the whole intake does. Undefined if it does not dominate. */
  readonly dominatesBy: Certainty | undefined;
  readonly certainty: Certainty;
  readonly loss: Exposure;
  /** The nearest group that every route to it passes through. Undefined if there is only the buyer. */
  readonly parent: ChokepointParent | undefined;
  /** The producers of the world on record that run at the stage, outside the group. */
  readonly alternativesCount: number;
  /** The other countries, or other firms and unnamed plants, at the stage of this chain. */
  readonly otherGroupsCount: number;
  /** Keys of plants of the stage that run in countries to which the statistic gives no share (rule S6). */
  readonly notCounted: readonly string[];
  /** The part of today's deliveries that is lost without it, with others at full capacity. Undefined if amounts are unknown. */
  readonly flowLoss: number | undefined;
}

export interface Chokepoints {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly nodes: readonly Chokepoint[];
  readonly notConsidered: readonly NotConsidered[];
  /** The total number. Computed on request, because it needs a bound for all candidates near the threshold. */
  totalCount(): number;
  /** The demand that the capacities of all parties can meet. Undefined if amounts are not known. */
  readonly served: Served | undefined;
}

/** The parties whose loss stops a buyer or most of its intake: those on every route, and those above a threshold. */
export function chokepoints(supply: Supply, question: ChokepointQuestion): Chokepoints {
  const { material, threshold, first, includeUnlikely } = question;
  const chains = essentialChainsWithInputs(supply, material);
  const leftOut = notConsidered(supply, material, chains);
  if (chains.length === 0)
    return {
      status: 'NOT_KNOWN',
      reason: reasonFor(supply, material ?? 'anything essential'),
      nodes: [],
      notConsidered: leftOut,
      totalCount: () => 0,
      served: undefined,
    };
  const flows = new Map(chains.map((chain) => [chain, servedBy(supply, chain)]));
  const enough = 1 - threshold;
  const ranked = chains
    .flatMap((chain) => candidatesOf(supply, chain, { enough, includeUnlikely }, chains))
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
    if (candidate.isEnough())
      nodes.push({ ...chokepointOf(candidate, flows.get(candidate.one), enough), view: supply.view });
  }
  const [only] = chains.length === 1 ? flows.values() : [];
  return {
    status: 'ANSWERED',
    reason: undefined,
    nodes,
    notConsidered: leftOut,
    totalCount: () => ranked.filter(({ isEnough }) => isEnough()).length,
    served: only?.today,
  };
}

function chokepointOf(candidate: Candidate, flow: FlowAnswer | undefined, enough: number): Omit<Chokepoint, 'view'> {
  const { one, chain, material, stage, group, members, dominates, otherGroupsCount, notCounted } = candidate;
  const loss = exposureOf(chain, group.target);
  const barred = new Uint8Array(one.chain.parties.length);
  for (const member of members) barred[member] = 1;
  return {
    key: group.key ?? '',
    label: group.label,
    need: one.need,
    material,
    stage,
    dominates,
    dominatesBy: dominates ? certaintyOf(loss, 1) : undefined,
    certainty: certaintyOf(loss, enough),
    loss,
    parent: candidate.parent(),
    alternativesCount: candidate.alternativesCount(),
    otherGroupsCount,
    notCounted,
    flowLoss: flow?.lossWithout(barred),
  };
}
