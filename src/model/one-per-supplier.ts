import type { Ownership } from './ownership.ts';
import type { SupplyRecord } from './records/network.ts';
import { openShare, statedRange } from './stated-range.ts';

/** A supply that counts, with its supplier. */
export interface NamedSupply {
  readonly supply: SupplyRecord;
  readonly supplier: string;
}

/**
 * One supply per supplier. A firm and its own plant are one relation: it is the plant's.
 * @rule R1
 */
export function onePerSupplier<T extends NamedSupply>(
  supplies: readonly T[],
  ownership: Pick<Ownership, 'above'>,
): readonly T[] {
  const bySupplier = Map.groupBy(supplies, ({ supplier }) => supplier);
  const single = [...bySupplier.values()].flatMap((same) =>
    same.length === 1 ? same : same.toSorted(figuresFirst).slice(0, 1),
  );
  const firms = new Set<string>();
  for (const { supplier } of single) {
    for (const whole of ownership.above(supplier)) if (whole !== supplier) firms.add(whole);
  }
  return firms.size === 0 ? single : single.filter(({ supplier }) => !firms.has(supplier));
}

/** The order of several records of one relation: those with a figure first, then the newest. */
function figuresFirst(a: NamedSupply, b: NamedSupply): number {
  const figures = Number(hasShare(b)) - Number(hasShare(a));
  return figures || ((b.supply.validFrom ?? '') < (a.supply.validFrom ?? '') ? -1 : 1);
}

/** Whether a supply states a share of the buyer's intake. */
export function hasShare({ supply }: NamedSupply): boolean {
  return statedRange(supply.share, openShare) !== undefined;
}
