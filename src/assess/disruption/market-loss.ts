import { reachEstimate } from '../../analysis/shares/reach.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { partsOf } from '../supply/lost.ts';
import type { NeedChain } from '../supply/need-chains.ts';
import type { Supply } from '../supply/supply.ts';

/** The part of what nobody is named for in a need that a scenario takes, by the estimates of chains, 0 to 1. */
export type MarketLoss = (need: NeedRecord) => number;

/** Where supply that is not known, or that a scenario took, ends. */
const lostKinds: ReadonlySet<string> = new Set(['UNKNOWN', 'GONE']);

/**
 * What a scenario takes of the supply without a named supplier: the part that ends in nobody known under the scenario,
 * beyond that without it. A form of several minerals is lost with the one of which most is.
 */
export function marketLossOf(supply: Supply, chains: readonly NeedChain[]): MarketLoss {
  const compared = chains.map(({ need, material, chain }) => ({ before: chain, after: supply.chain(need, material) }));
  return (need) => Math.min(1, Math.max(0, ...compared.map(({ before, after }) => lossOf(need, before, after))));
}

function lossOf(need: NeedRecord, before: Chain, after: Chain): number {
  if (before === after) return 0;
  const { parties, rows, supplies } = before;
  const maker = parties.findIndex(({ key }) => key === need.buyer);
  const [kept, left] = [lostShares(before), lostShares(after)];
  let [all, lost] = [0, 0];
  for (let link = rows.offsets[maker] ?? 0; link < (rows.offsets[maker + 1] ?? 0); link++) {
    const market = parties[rows.suppliers[link] ?? 0];
    if (supplies[link] !== undefined || market === undefined) continue;
    const share = rows.estimate[link] ?? 0;
    all += share;
    lost += share * Math.max(0, (left.get(market.id) ?? 1) - (kept.get(market.id) ?? 0));
  }
  return all > 0 ? lost / all : 0;
}

const known = new WeakMap<Chain, ReadonlyMap<string, number>>();

/** The part of the supply of each party, by its id, that ends in nobody known. */
function lostShares(chain: Chain): ReadonlyMap<string, number> {
  const { parties, rows } = chain;
  const isEnd = (party: number): boolean => rows.offsets[party] === rows.offsets[party + 1];
  const isLost = Uint8Array.from(parties, ({ kind }, party) => Number(lostKinds.has(kind) && isEnd(party)));
  const found =
    known.get(chain) ??
    new Map(
      reachEstimate(rows, partsOf(chain), isLost)
        .values.entries()
        .map(([party, value]) => [parties[party]?.id ?? '', value]),
    );
  known.set(chain, found);
  return found;
}
