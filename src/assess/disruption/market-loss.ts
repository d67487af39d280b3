import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { rememberedFor } from '../../model/remembered-for.ts';
import { jointChain, lostEstimate } from '../supply/lost.ts';
import { chainsWithInputsOf } from '../supply/input-chains.ts';
import { boughtAt } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** The part of what nobody is named for in a need that a scenario takes, by the estimates of chains, 0 to 1. */
export type MarketLoss = (need: NeedRecord) => number;

/**
 * What a scenario takes of the supply without a named supplier: the part that is gone, as the rows GONE of dependency show it.
 * Each producer of a form of several minerals loses as much as of its most affected mineral, of those that the form surely
 * holds (rule X2). `needs` are the buyer's. The needs of its producers are found in their chains.
 */
export function marketLossOf(supply: Supply, today: Supply, needs: readonly NeedRecord[]): MarketLoss {
  const compared = needs
    .flatMap((need) => chainsWithInputsOf(today, need))
    .map(({ need, material, chain }) => ({ material, before: chain, after: supply.chain(need, material) }));
  const lossIn = rememberedFor((_: Supply, need: NeedRecord) => {
    const minerals = supply.site.forms.surelyIn(need.form);
    const required = compared.filter(({ material }) => minerals.includes(material));
    const stage = boughtAt(supply, need);
    if (stage === undefined || required.every(({ before, after }) => before === after)) return 0;
    const others = required.map(({ after }) => after);
    const losses = required.map(({ before, after }) => lossOf(need, before, jointChain(after, others, stage)));
    return Math.min(1, Math.max(0, ...losses));
  });
  return (need) => lossIn(supply, need);
}

/** Today's parts of the market, each with what is gone of it under the scenario. One that the scenario has no more is gone. */
function lossOf(need: NeedRecord, before: Chain, after: Chain): number {
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
