import { isReachable } from '../analysis/dominators.ts';
import type { NeedRecord } from '../model/records/network.ts';
import { stages, type Stage } from '../model/vocabulary.ts';
import { groupsAt, type PartyGroup } from './chain-targets.ts';
import { boughtAt, chainsFor, reasonFor, type NeedChain } from './dependency.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import { routesOf } from './route-graph.ts';
import { servedBy, type FlowAnswer, type Served } from './served.ts';
import type { Supply } from './supply.ts';

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
  /** Part of what is served today that is lost without it, others up to their capacity; undefined: amounts are not known. */
  readonly flowLoss: number | undefined;
}

export interface Chokepoints {
  readonly status: 'ANSWERED' | 'NOT_KNOWN';
  readonly reason: string | undefined;
  readonly nodes: readonly Chokepoint[];
  readonly totalCount: number;
  /** What can be delivered of what is asked for, by the capacities of all parties; undefined: amounts are not known. */
  readonly served: Served | undefined;
}

interface Candidate {
  readonly group: PartyGroup;
  readonly stage: Stage;
  readonly barred: Uint8Array;
  readonly others: number;
  /** Whether it is one firm or plant, and not a country. */
  readonly isParty: boolean;
}

/** What stops a buyer, or most of its intake, when it is lost: parties that every route passes, and those above a threshold. */
export function chokepoints(supply: Supply, { material, threshold, first }: ChokepointQuestion): Chokepoints {
  const chains = essentialChains(supply, material);
  if (chains.length === 0)
    return {
      status: 'NOT_KNOWN',
      reason: reasonFor(supply, material ?? 'anything essential'),
      nodes: [],
      totalCount: 0,
      served: undefined,
    };
  const flows = chains.map((chain) => servedBy(supply, chain));
  const found = chains.flatMap((chain, index) => chokepointsOf(supply, chain, flows[index], threshold, chains));
  const served = flows.length === 1 ? flows[0]?.today : undefined;
  const ranked = found.toSorted(
    (a, b) =>
      Number(b.dominates) - Number(a.dominates) ||
      b.loss.estimate - a.loss.estimate ||
      stages.indexOf(b.stage) - stages.indexOf(a.stage) ||
      (a.label < b.label ? -1 : 1),
  );
  return { status: 'ANSWERED', reason: undefined, nodes: ranked.slice(0, first), totalCount: ranked.length, served };
}

/** The chains of what a question names, or of every need that the buyer cannot do without. */
export function essentialChains(supply: Supply, material: string | undefined): readonly NeedChain[] {
  if (material !== undefined) return chainsFor(supply, material);
  const essential = supply.needs.filter(
    (need) => (need.essential ?? 'ESSENTIAL') === 'ESSENTIAL' && need.directed !== true,
  );
  return [...new Set(essential.map(({ form }) => form))].flatMap((form) => chainsFor(supply, form));
}

function chokepointsOf(
  supply: Supply,
  { need, material, chain }: NeedChain,
  flow: FlowAnswer | undefined,
  threshold: number,
  all: readonly NeedChain[],
): Chokepoint[] {
  const graph = routesOf(chain);
  const bought = boughtAt(supply, need);
  const isFirst = all.find((other) => other.need === need)?.chain === chain;
  const candidates = stages.flatMap((stage) =>
    stage === bought && !isFirst ? [] : candidatesAt(supply, chain, stage),
  );
  const enough = 1 - threshold;
  const nobody = new Uint8Array(chain.parties.length);
  return candidates.flatMap(({ group, stage, barred, others, isParty }): Chokepoint[] => {
    const dominates = !isReachable(graph, chain.buyer, graph.isSource, barred);
    const loss = exposureOf(chain, group.target);
    if (!dominates && loss.high < enough) return [];
    const isOnRoute = isReachable(graph, chain.buyer, barred, nobody);
    const before = candidates.filter(
      (other) =>
        isOnRoute &&
        other.isParty === isParty &&
        other.barred !== barred &&
        !isReachable(graph, chain.buyer, barred, other.barred),
    );
    // Of those that every route to it passes, the one that all the others come before.
    const parent = before.find((one) =>
      before.every((other) => one === other || !isReachable(graph, chain.buyer, one.barred, other.barred)),
    );
    return [
      {
        key: group.key ?? '',
        label: group.label,
        need,
        material: stage === bought ? need.form : material,
        stage,
        dominates,
        certainty: loss.low >= enough ? 'CERTAIN' : loss.estimate >= enough ? 'LIKELY' : 'POSSIBLE',
        loss,
        parent: parent?.group.key,
        alternativesCount: others,
        flowLoss: flow?.lossWithout(barred),
      },
    ];
  });
}

function candidatesAt(supply: Supply, chain: NeedChain['chain'], stage: Stage): Candidate[] {
  const countries = groupsAt(supply, chain, stage, 'COUNTRY').filter(({ key }) => key !== undefined);
  const parties = groupsAt(supply, chain, stage, 'PARTY').filter(({ isUnknown }) => !isUnknown);
  const named = parties.filter(({ key }) => key !== undefined);
  const barredBy = ({ members }: PartyGroup): Uint8Array => {
    const barred = new Uint8Array(chain.parties.length);
    for (const member of members) barred[member] = 1;
    return barred;
  };
  return [
    ...countries.map((group) => ({
      group,
      stage,
      barred: barredBy(group),
      others: countries.length - 1,
      isParty: false,
    })),
    ...named.map((group) => ({ group, stage, barred: barredBy(group), others: parties.length - 1, isParty: true })),
  ];
}
