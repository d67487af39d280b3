import { nothing, total, type Estimate } from '../../model/estimate.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import { hasShare } from '../../model/one-per-supplier.ts';
import { dayBefore, yearsBetween } from '../../model/partial-date.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { validityOf } from '../../model/validity.ts';
import { supplyStateOn } from '../evidence/supply-facts.ts';
import type { SupplyGround } from './counted-supplies.ts';

/**
 * The shares of supplies without a figure of their own, for which a source states one of an earlier period. The estimate
 * stays, and the ends move away from it year by year. Together they leave to others what these have (`free`).
 * @rule T4b
 */
export function agedShares(
  ground: SupplyGround,
  need: NeedRecord,
  supplies: readonly NamedSupply[],
  free: number,
): ReadonlyMap<NamedSupply, Estimate> {
  const found = supplies.flatMap((one): [NamedSupply, Estimate][] => {
    const share = agedShare(ground, need, one);
    return share === undefined ? [] : [[one, share]];
  });
  const { estimate: wanted } = total(found.map(([, share]) => share));
  const scale = wanted > free ? free / wanted : 1;
  return new Map(
    found.map(([one, { low, estimate, high }]) => [
      one,
      { low: Math.min(low, estimate * scale), estimate: estimate * scale, high },
    ]),
  );
}

function agedShare(ground: SupplyGround, need: NeedRecord, one: NamedSupply): Estimate | undefined {
  const { at, parameters } = ground.view;
  const [newest] = earlierRecords(ground, need, one).toSorted((a, b) => (a.ended < b.ended ? 1 : -1));
  if (newest === undefined) return undefined;
  const { low, estimate, high } = statedRange(newest.supply.share, openShare) ?? nothing;
  const widening = parameters.shareAgeing * yearsBetween(newest.ended, at);
  return { low: Math.max(0, low - widening), estimate, high: Math.min(1, high + widening) };
}

interface EarlierRecord {
  readonly supply: SupplyRecord;
  /** The first day on which its share is no longer stated. */
  readonly ended: string;
}

/** The records of the same relation that state a share, and that counted until a day that is over. */
function earlierRecords(
  { evidence, view, ownership }: SupplyGround,
  need: NeedRecord,
  one: NamedSupply,
): EarlierRecord[] {
  const { at, includeStatuses, parameters } = view;
  const isSame = ({ supplier }: SupplyRecord): boolean =>
    supplier === one.supplier ||
    supplier === one.supply.supplier ||
    ownership.above(supplier).has(one.supplier) ||
    ownership.above(one.supplier).has(supplier);
  return (evidence.suppliesOf.get(need.buyer, need.form) ?? []).flatMap((supply): EarlierRecord[] => {
    const ended = validityOf(supply).until;
    if (ended === null || ended > at || !hasShare({ supply, supplier: supply.supplier }) || !isSame(supply)) return [];
    const { holds, status } = supplyStateOn(supply, dayBefore(ended), evidence, parameters.assumedLifetimeYears);
    return holds && includeStatuses.includes(status) ? [{ supply, ended }] : [];
  });
}
