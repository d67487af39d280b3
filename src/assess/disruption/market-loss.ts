import { reachEstimate } from '../../analysis/shares/reach.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import type { Chain } from '../../network/chain/chain.ts';
import { partsOf } from '../supply/exposure.ts';
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
export function marketLossOf(supply: Supply, today: Supply, chains: readonly NeedChain[]): MarketLoss {
  const losses = (need: NeedRecord): readonly number[] =>
    chains.map(({ need: bought, material, chain }) => {
      const before = lostAfter(chain, need);
      const after = lostAfter(supply.chain(bought, material), need);
      return before === undefined || after === undefined ? 0 : Math.max(0, after - before);
    });
  return (need) => (supply.view === today.view ? 0 : Math.min(1, Math.max(0, ...losses(need))));
}

/** The part of the supply of a need without a named supplier that ends in nobody known. Undefined without such supply. */
function lostAfter(chain: Chain, need: NeedRecord): number | undefined {
  const { parties, rows, supplies } = chain;
  const isEnd = (party: number): boolean => rows.offsets[party] === rows.offsets[party + 1];
  const isLost = Uint8Array.from(parties, ({ kind }, party) => Number(lostKinds.has(kind) && isEnd(party)));
  const maker = parties.findIndex(({ key }) => key === need.buyer);
  if (maker < 0) return undefined;
  const { values } = reachEstimate(rows, partsOf(chain), isLost);
  let [all, lost] = [0, 0];
  for (let link = rows.offsets[maker] ?? 0; link < (rows.offsets[maker + 1] ?? 0); link++) {
    if (supplies[link] !== undefined) continue;
    const share = rows.estimate[link] ?? 0;
    all += share;
    lost += share * (values[rows.suppliers[link] ?? 0] ?? 0);
  }
  return all > 0 ? lost / all : undefined;
}
