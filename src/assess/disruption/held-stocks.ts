import type { OutageStock } from '../../analysis/outage/outage-network.ts';
import { exactly, type Estimate } from '../../model/estimate.ts';
import type { ReadonlyPairMap } from '../../model/pair-map.ts';
import type { BuildingSite } from '../../network/chain/building-site.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import { goodsOf } from '../../network/evidence/amounts.ts';
import type { Makers } from './makers.ts';
import type { Flow } from './removals.ts';

export type StockRecord = Evidence['stocks'][number];

/** A stock that a buyer, or a producer for it, can use. */
export interface HeldStock {
  readonly amount: Estimate;
  readonly of: OutageStock['of'];
  /** The flow from its holder to its user. Undefined if the user holds it. */
  readonly flow: Flow | undefined;
}

/**
 * The stocks of goods and inputs that the buyer holds or has a claim to, and those that other producers hold themselves. A
 * stock with several claimants has no stated split. Each claimant gets an equal part, bounded by 0 and the whole stock.
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

/** The flow of a stock from its holder to its user. */
export function flowOf({ places }: BuildingSite, { holder, form }: StockRecord, taker: string): Flow {
  return { giver: holder, form, country: places.countryOf(holder), taker, takenIn: places.countryOf(taker) };
}

/** The claimants of a stock, and those of `besides`. Its holder if it names none. */
export function claimantsOf({ holder, claimants = [] }: StockRecord, ...besides: readonly string[]): readonly string[] {
  return [...new Set([...(claimants.length === 0 ? [holder] : claimants), ...besides])];
}

/** One claimant's part of a stock: an equal part, bounded by 0 and the whole stock. */
export function partOf({ amount }: StockRecord, claimants: number): Estimate {
  return claimants === 1 ? exactly(amount) : { low: 0, estimate: amount / claimants, high: amount };
}
