import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { lostEstimate } from '../supply/lost.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** The part of what nobody is named for in a need that a scenario takes, by the estimates of chains, 0 to 1. */
export type MarketLoss = (need: NeedRecord) => number;

/**
 * What a scenario takes of the supply without a named supplier: the part that is gone, as the rows GONE of dependency show it. A
 * form of several minerals is lost with the one of which most is.
 */
export function marketLossOf(supply: Supply, chains: readonly NeedChain[]): MarketLoss {
  const compared = chains.map(({ need, material, chain }) => ({ before: chain, after: supply.chain(need, material) }));
  return (need) => Math.min(1, Math.max(0, ...compared.map(({ before, after }) => lossOf(need, before, after))));
}

/** Today's parts of the market, each with what is gone of it under the scenario. One that the scenario has no more is gone. */
function lossOf(need: NeedRecord, before: Chain, after: Chain): number {
  if (before === after) return 0;
  const { parties, rows, supplies } = before;
  const maker = parties.findIndex(({ key }) => key === need.buyer);
  const lostIn = lostEstimate(after)?.values;
  const placeOf = new Map(after.parties.map(({ id }, place) => [id, place]));
  let [all, lost] = [0, 0];
  for (let link = rows.offsets[maker] ?? 0; link < (rows.offsets[maker + 1] ?? 0); link++) {
    const market = parties[rows.suppliers[link] ?? 0];
    if (supplies[link] !== undefined || market === undefined) continue;
    const share = rows.estimate[link] ?? 0;
    const place = placeOf.get(market.id);
    all += share;
    lost += share * (place === undefined ? 1 : (lostIn?.[place] ?? 0));
  }
  return all > 0 ? lost / all : 0;
}
