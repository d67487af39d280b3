import { openShare, statedRange } from '../../model/stated-range.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import type { RuleName } from '../../model/rule-name.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ownership } from '../evidence/ownership.ts';
import { isJoint } from '../evidence/joint-volumes.ts';
import { supplyStateOn } from '../evidence/supply-facts.ts';
import type { View } from '../view.ts';

/** What shares of named suppliers are worked out from. */
export interface SupplyGround {
  readonly evidence: Evidence;
  readonly view: View;
  readonly ownership: Ownership;
}

/** A supply that counts in a view. */
export interface NamedSupply {
  readonly supply: SupplyRecord;
  readonly supplier: string;
}

/** The supplies of one form to one buyer whose status a view lets count (rules T1 to T4). */
export function countedSupplies({ evidence, view }: SupplyGround, buyer: string, form: string): readonly NamedSupply[] {
  return (evidence.suppliesOf.get(buyer, form) ?? []).flatMap((supply) => {
    const state = supplyStateOn(supply, view.at, evidence, view.parameters.assumedLifetimeYears);
    const counts = state.holds && view.includeStatuses.includes(state.status);
    return counts ? [{ supply, supplier: supply.supplier }] : [];
  });
}

/**
 * One supply per supplier. A firm and its own plant are one relation: it is the plant's.
 * @rule R1
 */
export function onePerSupplier(supplies: readonly NamedSupply[], ownership: Ownership): readonly NamedSupply[] {
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

/** Of several records of one relation the one with a figure counts, then the newest. */
function figuresFirst(a: NamedSupply, b: NamedSupply): number {
  const figures = Number(hasShare(b)) - Number(hasShare(a));
  return figures || ((b.supply.validFrom ?? '') < (a.supply.validFrom ?? '') ? -1 : 1);
}

/** Whether a supply states a share of the buyer's intake. */
export function hasShare({ supply }: NamedSupply): boolean {
  return statedRange(supply.share, openShare) !== undefined;
}

/** Rules that say how one record is read: one relation of several links, a stated end, a part of an output, a joint volume. */
export function recordRules(supply: SupplyRecord): readonly RuleName[] {
  const rules: RuleName[] = [];
  if ((supply.links?.length ?? 0) > 1) rules.push('R1');
  if (supply.validUntil !== undefined) rules.push('T2');
  if (supply.reservation !== undefined) rules.push('R2');
  if (isJoint(supply)) rules.push('R3');
  return rules;
}
