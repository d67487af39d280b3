import { anyShare, rising, type Estimate } from '../../model/estimate.ts';
import type { NeedRecord } from '../../model/records/network.ts';
import { inUnit } from '../../model/unit.ts';
import { intakeOf } from '../evidence/amounts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ownership } from '../../model/ownership.ts';
import { plantCapacity } from '../evidence/plant-capacity.ts';
import type { View } from '../view.ts';
import { createCapacityShares } from './capacity-shares.ts';
import { onePerSupplier, type NamedSupply } from '../../model/one-per-supplier.ts';
import { countedSupplies } from './counted-supplies.ts';
import { leastSumOfVolumes } from './measured-shares.ts';
import { supplierShares, type SupplierShares } from './supplier-shares.ts';

export interface NamedSuppliersReader {
  /** The supplies of one form to one buyer that count in the view, one per supplier (rules R1, T1 to T4). */
  inForce(buyer: string, form: string): readonly NamedSupply[];
  /** Their shares of the buyer's intake, by rules N1, N2 and U5. */
  shares(need: NeedRecord): SupplierShares;
  /** The parts of the intake that figures assign to suppliers: stated shares, reservations and volumes (N1, N2, R2). */
  figures(need: NeedRecord): ReadonlyMap<string, Estimate>;
  /**
   * The share of one named supplier by capacity alone (rule N2), as if there were no figures. At most its capacity, if that
   * and the intake are known.
   */
  partByCapacity(need: NeedRecord, supplier: string): Estimate & { readonly surelyAtMost: number };
}

export function createNamedSuppliers(evidence: Evidence, view: View, ownership: Ownership): NamedSuppliersReader {
  const ground = { evidence, view, ownership };
  const byCapacity = createCapacityShares(ground);
  const inForce = (buyer: string, form: string): readonly NamedSupply[] =>
    onePerSupplier(countedSupplies(ground, buyer, form), ownership);
  const shares = (need: NeedRecord): SupplierShares => supplierShares(ground, byCapacity, need);
  const atMost = (need: NeedRecord, supplier: string, others: readonly NamedSupply[]): number => {
    const amount = intakeOf(evidence, need) ?? leastSumOfVolumes(ground, need, others);
    const made = plantCapacity(supplier, need.form, view.at, evidence, ownership);
    const capacity = amount === undefined || made === undefined ? undefined : inUnit(made, amount.unit);
    return amount === undefined || amount.value <= 0 || capacity === undefined
      ? 1
      : Math.min(1, capacity / amount.value);
  };
  return {
    inForce,
    shares,
    figures(need) {
      const withFigure = shares(need).shares.filter(({ hasFigure }) => hasFigure);
      return new Map(
        withFigure.map(({ named, low, estimate, high }) => [named.supplier, { low, estimate, high }] as const),
      );
    },
    partByCapacity(need, supplier) {
      const named = inForce(need.buyer, need.form);
      const others = named.filter((one) => one.supplier !== supplier);
      const place = named.findIndex((one) => one.supplier === supplier);
      const surelyAtMost = atMost(need, supplier, others);
      const part = byCapacity(need, named)[place] ?? anyShare(0);
      return { ...rising(part, (end) => Math.min(end, surelyAtMost)), surelyAtMost };
    },
  };
}
