import type { OutageStock } from '../../analysis/outage/outage-network.ts';
import { exactly, type Estimate } from '../../model/estimate.ts';
import type { ReadonlyPairMap } from '../../model/pair-map.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { goodsOf } from '../../network/evidence/amounts.ts';
import type { Makers } from './makers.ts';
import type { Flow } from './removals.ts';

export type StockRecord = Evidence['stocks'][number];

/** A holding that a buyer, or a maker for it, can draw on. */
export interface HeldStock {
  readonly amount: Estimate;
  readonly of: OutageStock['of'];
  /** The way that it takes from its holder; undefined: it lies with who uses it. */
  readonly flow: Flow | undefined;
}

/**
 * What lies in stock of goods and inputs: all that the buyer holds or has a claim to, and what other makers hold themselves.
 * A stock with several claimants is one's in a part that nobody states: an equal part, at least nothing, at most all.
 */
export function heldStocks(
  site: BuildingSite,
  { makers }: Makers,
  isReached: Uint8Array,
  inputAt: ReadonlyPairMap<number, string, number>,
): HeldStock[] {
  const { evidence } = site;
  const used = new Set<StockRecord>();
  return makers.flatMap(({ key, form, needs }, at): HeldStock[] => {
    if (isReached[at] !== 1) return [];
    const goods = goodsOf(evidence, key);
    return evidence.stocks.flatMap((stock): HeldStock[] => {
      const isOwn = stock.holder === key && (at === 0 || claimantsOf(stock).includes(key));
      if (used.has(stock) || !(isOwn || (at === 0 && stock.claimants?.includes(key) === true))) return [];
      const isMade = form === undefined ? goods.has(stock.form) : stock.form === form;
      const need = needs.find((one) => one.form === stock.form);
      const input = need === undefined ? undefined : inputAt.get(at, need.id);
      if (!isMade && input === undefined) return [];
      used.add(stock);
      return [
        {
          amount: partOf(stock, claimantsOf(stock, key).length),
          of: isMade || input === undefined ? { party: at } : { input },
          flow: stock.holder === key && at === 0 ? undefined : flowOf(site, stock, key),
        },
      ];
    });
  });
}

/** The way that a stock takes from its holder to who uses it. */
export function flowOf({ places }: BuildingSite, { holder, form }: StockRecord, taker: string): Flow {
  return { giver: holder, form, country: places.countryOf(holder), taker, takenIn: places.countryOf(taker) };
}

/** Who has a claim to a stock: its claimants, and those of `besides` too; its holder where it names none. */
export function claimantsOf({ holder, claimants = [] }: StockRecord, ...besides: readonly string[]): readonly string[] {
  return [...new Set([...(claimants.length === 0 ? [holder] : claimants), ...besides])];
}

/** What of a stock is one of its claimants': an equal part, at least nothing, at most all. */
export function partOf({ amount }: StockRecord, claimants: number): Estimate {
  return claimants === 1 ? exactly(amount) : { low: 0, estimate: amount / claimants, high: amount };
}
