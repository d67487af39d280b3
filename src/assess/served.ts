import { maxFlow, type FlowNetwork } from '../analysis/max-flow.ts';
import { plantCapacity } from '../network/plant-capacity.ts';
import { demandOf } from './amounts.ts';
import type { NeedChain } from './dependency.ts';
import { routesOf } from './route-graph.ts';
import type { Supply } from './supply.ts';

/** Units of the form a time unit. */
export interface Served {
  readonly demand: number;
  readonly served: number;
}

export interface FlowAnswer {
  readonly today: Served;
  /** Part of what is served today that is lost without these parties (1 by party), with all others up to capacity. */
  lossWithout(barred: Uint8Array): number;
}

/**
 * What reaches a buyer at most: the largest flow from where material starts, each party passing no more than its capacity.
 * A shortage that is there already is blamed on nobody. Undefined where the amount that the buyer takes in, or the capacity
 * of a party, is not recorded: unknown is not without limit.
 */
export function servedBy({ site }: Supply, { need, chain }: NeedChain): FlowAnswer | undefined {
  const { evidence, view, ownership } = site;
  if (evidence.capacities.length === 0) return undefined;
  const rate = demandOf(evidence, need.buyer);
  const demand = rate > 0 ? rate * (need.amount ?? 1) : need.amount;
  if (demand === undefined || demand <= 0) return undefined;
  const { isSource, suppliers, offsets, isRoute } = routesOf(chain);
  // Parties to which no route leads pass nothing, whatever they could.
  const isPassed = new Uint8Array(chain.parties.length);
  const open = [chain.buyer];
  for (const party of open) {
    if (isPassed[party] === 1) continue;
    isPassed[party] = 1;
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++)
      if (isRoute[link] === 1) open.push(suppliers[link] ?? 0);
  }
  const capacities = chain.parties.map(({ key, form }, party) => {
    if (party === chain.buyer) return demand;
    if (isPassed[party] === 0) return 0;
    return key === undefined || form === undefined ? undefined : plantCapacity(key, form, view.at, evidence, ownership);
  });
  if (capacities.includes(undefined)) return undefined;
  const count = chain.parties.length;
  const source = 2 * count;
  // A party is an arc from where material comes in (2·party) to where it goes out (2·party + 1).
  const networkWithout = (barred: Uint8Array | undefined): FlowNetwork => {
    const arcs: [number, number, number][] = [];
    for (let party = 0; party < count; party++) {
      arcs.push([2 * party, 2 * party + 1, barred?.[party] === 1 ? 0 : (capacities[party] ?? 0)]);
      if (isSource[party] === 1) arcs.push([source, 2 * party, Number.MAX_SAFE_INTEGER]);
      for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++)
        if (isRoute[link] === 1) arcs.push([2 * (suppliers[link] ?? 0) + 1, 2 * party, Number.MAX_SAFE_INTEGER]);
    }
    return {
      nodeCount: source + 1,
      from: Uint32Array.from(arcs, ([from]) => from),
      to: Uint32Array.from(arcs, ([, to]) => to),
      capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
    };
  };
  const goal = 2 * chain.buyer + 1;
  const served = maxFlow(networkWithout(undefined), source, goal).value;
  return {
    today: { demand, served },
    lossWithout: (barred) => (served <= 0 ? 0 : 1 - maxFlow(networkWithout(barred), source, goal).value / served),
  };
}
