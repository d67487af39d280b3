import type { NeedRecord } from '../../model/records/network.ts';
import { stages, type Stage } from '../../model/vocabulary.ts';
import { exposureOf, type Exposure } from '../supply/exposure.ts';
import { servedBy, type FlowAnswer, type Served } from './served.ts';
import type { Supply } from '../supply/supply.ts';
import { reasonFor, essentialChains } from '../supply/need-chains.ts';
import { candidatesOf, type Candidate } from './candidates.ts';

export interface ChokepointQuestion {
  /** Key of a mineral or form; undefined: all that is essential. */
  readonly material: string | undefined;
  /** The part of the intake that may be lost: a chokepoint takes more. */
  readonly threshold: number;
  readonly first: number;
}

/** A country at a stage, or a firm, that a large part of the intake passes. */
export interface Chokepoint {
  readonly key: string;
  readonly label: string;
  readonly need: NeedRecord;
  readonly material: string;
  readonly stage: Stage;
  /** Whether every known route passes it. */
  readonly dominates: boolean;
  readonly certainty: 'CERTAIN' | 'LIKELY' | 'POSSIBLE';
  readonly loss: Exposure;
  /** What every route to it passes, nearest to it; undefined: nothing but the buyer. */
  readonly parent: string | undefined;
  readonly alternativesCount: number;
  /** Keys of plants of the stage that run elsewhere and that the statistic behind it leaves out (rule S6). */
  readonly notCounted: readonly string[];
  /** Part of what is served today that is lost without it, others up to their capacity; undefined: amounts are not known. */
  readonly flowLoss: number | undefined;
}

export interface Chokepoints {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly nodes: readonly Chokepoint[];
  /** How many there are together: worked out when it is asked for, as it takes a bound of all that is near the threshold. */
  totalCount(): number;
  /** What can be delivered of what is asked for, by the capacities of all parties; undefined: amounts are not known. */
  readonly served: Served | undefined;
}

/** What stops a buyer, or most of its intake, when it is lost: parties that every route passes, and those above a threshold. */
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

function chokepointOf(candidate: Candidate, flow: FlowAnswer | undefined, enough: number): Chokepoint {
  const { one, material, stage, group, dominates, alternativesCount, notCounted } = candidate;
  const loss = exposureOf(one.chain, group.target);
  const barred = new Uint8Array(one.chain.parties.length);
  for (const member of group.members) barred[member] = 1;
  // What may take nothing takes no part for certain, however little is enough.
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
