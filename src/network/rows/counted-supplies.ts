import type { NamedSupply } from '../../model/one-per-supplier.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import type { RuleName } from '../../model/vocabulary.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ownership } from '../../model/ownership.ts';
import { isJoint } from '../evidence/joint-volumes.ts';
import { supplyStateOn } from '../evidence/supply-facts.ts';
import type { View } from '../view.ts';

/** The inputs of the shares of named suppliers. */
export interface SupplyGround {
  readonly evidence: Evidence;
  readonly view: View;
  readonly ownership: Ownership;
}

/** The supplies of one form to one buyer that count in a view by status and dates (rules T1 to T4). */
export function countedSupplies({ evidence, view }: SupplyGround, buyer: string, form: string): readonly NamedSupply[] {
  return (evidence.suppliesOf.get(buyer, form) ?? []).flatMap((supply) => {
    const state = supplyStateOn(supply, view.at, evidence, view.parameters.assumedLifetimeYears);
    const counts = state.holds && view.includeStatuses.includes(state.status);
    return counts ? [{ supply, supplier: supply.supplier }] : [];
  });
}

/** The rules by which one record is read: several links of one relation, a stated end, a reservation, a joint volume. */
export function recordRules(supply: SupplyRecord): readonly RuleName[] {
  const rules: RuleName[] = [];
  if ((supply.links?.length ?? 0) > 1) rules.push('R1');
  if (supply.validUntil !== undefined) rules.push('T2');
  if (supply.reservation !== undefined) rules.push('R2');
  if (isJoint(supply)) rules.push('R3');
  return rules;
}
