import { maxFlow, type FlowNetwork } from '../../analysis/graph/max-flow.ts';
import type { ChainParty } from '../../network/parties.ts';
import { inputsOf } from '../../network/chain/maker-inputs.ts';
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
import { routesOf, type Routes } from './route-graph.ts';
import type { Supply } from '../supply/supply.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { Chain } from '../../network/chain/chain.ts';

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
  const { evidence, view } = site;
  if (evidence.capacities.length === 0) return undefined;
  const goods = goodsOf(evidence, need.buyer);
  const [good] = goods;
  const made = goods.size === 1 && good !== undefined ? yieldOf(evidence, need.buyer, good, view.at) : 1;
  const demand = takenIn(evidence, need, made);
  if (demand === undefined || demand <= 0 || !Number.isFinite(demand)) return undefined;
  const routes = routesOf(chain);
  const capacities = capacitiesOf(site, chain, worthOf(site, chain, material, routes), demand);
  if (capacities === undefined) return undefined;
  const [source, goal] = [2 * chain.parties.length, 2 * chain.buyer + 1];
  const flowWithout = (barred: Uint8Array | undefined): number =>
    maxFlow(networkWithout(routes, capacities, barred), source, goal).value;
  const served = flowWithout(undefined);
  return {
    today: { demand, served },
    lossWithout: (barred) => (served <= 0 ? 0 : 1 - flowWithout(barred) / served),
  };
}

/**
 * What a unit worked by each party comes to at the buyer, of those to which a route leads. Undefined where that is not known,
 * or not the same on all routes.
 */
function worthOf(
  site: BuildingSite,
  { buyer, parties }: Chain,
  material: string,
  { offsets, suppliers, isRoute }: Routes,
): ReadonlyMap<number, number> | undefined {
  const worth = new Map<number, number>([[buyer, 1]]);
  for (const [party, comesTo] of worth) {
    const per = party === buyer ? 1 : inputPerUnit(site, parties[party], material);
    for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++) {
      if (isRoute[link] !== 1) continue;
      const supplier = suppliers[link] ?? 0;
      const given = per === undefined ? undefined : (comesTo / per) * yieldAt(site, parties[supplier]);
      const known = worth.get(supplier);
      if (given === undefined || (known !== undefined && Math.abs(known - given) > 1e-9 * known)) return undefined;
      if (known === undefined) worth.set(supplier, given);
    }
  }
  return worth;
}

function yieldAt({ evidence, view }: BuildingSite, party: ChainParty | undefined): number {
  return party?.key === undefined || party.form === undefined ? 1 : yieldOf(evidence, party.key, party.form, view.at);
}

/** Units of input per unit processed. Undefined for several inputs, which a flow of one material cannot represent. */
function inputPerUnit(site: BuildingSite, party: ChainParty | undefined, material: string): number | undefined {
  if (party?.key === undefined || party.form === undefined) return 1;
  const needs = inputsOf(site, party.key, party.form, material);
  const [only] = needs;
  if (only === undefined || needs.every(({ amount }) => amount === undefined)) return 1;
  if (needs.length > 1) return undefined;
  const amount = amountPerOutput(site.evidence, only, { form: party.form, needs });
  return amount === undefined || amount > 0 ? (amount ?? 1) : undefined;
}

/**
 * What each party can pass, in what that comes to at the buyer; parties to which no route leads pass nothing, whatever they
 * could. Undefined where it is not known of all.
 */
function capacitiesOf(
  { evidence, view, ownership }: BuildingSite,
  { parties, buyer }: Chain,
  worth: ReadonlyMap<number, number> | undefined,
  demand: number,
): readonly number[] | undefined {
  if (worth === undefined) return undefined;
  const capacities = parties.map(({ key, form }, party) => {
    if (party === buyer) return demand;
    const comesTo = worth.get(party);
    if (comesTo === undefined) return 0;
    if (key === undefined || form === undefined) return undefined;
    const most = capacityRate(key, form, view.at, evidence, ownership);
    return most === undefined ? undefined : most * comesTo;
  });
  const known = capacities.filter((capacity) => capacity !== undefined);
  return known.length === capacities.length ? known : undefined;
}

/**
 * The routes as a flow without some parties. A party is an arc from where material comes in (2·party) to where it goes out
 * (2·party + 1); the last node is where all material starts.
 */
function networkWithout(
  { partyCount, isSource, offsets, suppliers, isRoute }: Routes,
  capacities: readonly number[],
  barred: Uint8Array | undefined,
): FlowNetwork {
  const source = 2 * partyCount;
  const arcs: [number, number, number][] = [];
  for (let party = 0; party < partyCount; party++) {
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
}

/** The intake of a buyer per time unit for its demand, with yield `part`. Otherwise the recorded intake. */
function takenIn(evidence: Evidence, need: NeedRecord, part: number): number | undefined {
  const demand = demandOf(evidence, need.buyer);
  if (need.amount === undefined) return demand > 0 ? demand / part : undefined;
  const intake = intakeRate(evidence, need);
  return intake === undefined || demand <= 0 || isPerPeriod(need) ? intake : intake / part;
}
