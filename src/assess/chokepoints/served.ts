import { maxFlow, type FlowNetwork } from '../../analysis/graph/max-flow.ts';
import type { ChainParty } from '../../network/parties.ts';
import { inputsOf } from '../../network/chain/chain-steps.ts';
import { capacityRate } from '../../network/evidence/plant-capacity.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import {
  amountPerOutput,
  demandOf,
  goodsOf,
  intakeRate,
  isPerPeriod,
  yieldOf,
} from '../../network/evidence/amounts.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { routesOf } from './route-graph.ts';
import type { Supply } from '../supply/supply.ts';
import type { NeedChain } from '../supply/need-chains.ts';

/** Units of the form per time unit. */
export interface Served {
  readonly demand: number;
  readonly served: number;
}

export interface FlowAnswer {
  readonly today: Served;
  /** The part of today's deliveries that is lost without these parties (1 by party), with all others at full capacity. */
  lossWithout(barred: Uint8Array): number;
}

/**
 * The most that can reach a buyer: the maximum flow from the sources, with each party limited by its capacity. An existing
 * shortage is not attributed to any party. If parties have losses, all amounts are converted to those at the buyer.
 * Undefined if the intake of the buyer or a capacity is not recorded, because unknown is not unlimited. Also undefined if
 * the deliveries of a party convert to different amounts on different routes.
 */
export function servedBy({ site }: Supply, { need, material, chain }: NeedChain): FlowAnswer | undefined {
  const { evidence, view, ownership } = site;
  if (evidence.capacities.length === 0) return undefined;
  const goods = goodsOf(evidence, need.buyer);
  const [good] = goods;
  const made = goods.size === 1 && good !== undefined ? yieldOf(evidence, need.buyer, good, view.at) : 1;
  const demand = takenIn(evidence, need, made);
  if (demand === undefined || demand <= 0 || !Number.isFinite(demand)) return undefined;
  const { isSource, suppliers, offsets, isRoute } = routesOf(chain);
  // The amount at the buyer per unit processed by a party. Parties without a route pass nothing.
  const worth = new Map<number, number>([[chain.buyer, 1]]);
  for (const [party, comesTo] of worth) {
    const per = party === chain.buyer ? 1 : inputPerUnit(chain.parties[party]);
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      if (isRoute[link] !== 1) continue;
      const supplier = suppliers[link] ?? 0;
      const given = per === undefined ? undefined : (comesTo / per) * yieldAt(chain.parties[supplier]);
      const known = worth.get(supplier);
      if (given === undefined || (known !== undefined && Math.abs(known - given) > 1e-9 * known)) return undefined;
      if (known === undefined) worth.set(supplier, given);
    }
  }
  const capacities = chain.parties.map(({ key, form }, party) => {
    if (party === chain.buyer) return demand;
    const comesTo = worth.get(party);
    if (comesTo === undefined) return 0;
    if (key === undefined || form === undefined) return undefined;
    const most = capacityRate(key, form, view.at, evidence, ownership);
    return most === undefined ? undefined : most * comesTo;
  });
  if (capacities.includes(undefined)) return undefined;
  const count = chain.parties.length;
  const source = 2 * count;
  // A party is an arc from its entry (2·party) to its exit (2·party + 1).
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

  function yieldAt(party: ChainParty | undefined): number {
    return party?.key === undefined || party.form === undefined ? 1 : yieldOf(evidence, party.key, party.form, view.at);
  }

  /** Units of input per unit processed. Undefined for several inputs, which a flow of one material cannot represent. */
  function inputPerUnit(party: ChainParty | undefined): number | undefined {
    if (party?.key === undefined || party.form === undefined) return 1;
    const needs = inputsOf(site, party.key, party.form, material);
    const [only] = needs;
    if (only === undefined || needs.every(({ amount }) => amount === undefined)) return 1;
    if (needs.length > 1) return undefined;
    const amount = amountPerOutput(evidence, only, { form: party.form, needs });
    return amount === undefined || amount > 0 ? (amount ?? 1) : undefined;
  }
}

/** The intake of a buyer per time unit for its demand, with yield `part`. Otherwise the recorded intake. */
function takenIn(evidence: Evidence, need: NeedRecord, part: number): number | undefined {
  const demand = demandOf(evidence, need.buyer);
  if (need.amount === undefined) return demand > 0 ? demand / part : undefined;
  const intake = intakeRate(evidence, need);
  return intake === undefined || demand <= 0 || isPerPeriod(need) ? intake : intake / part;
}
