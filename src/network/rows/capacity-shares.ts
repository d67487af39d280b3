import { anyShare, times, type Estimate } from '../../model/estimate.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { inUnit, yearlyRate } from '../../model/unit.ts';
import { intakeRate } from '../evidence/amounts.ts';
import { rateUnitOf } from '../evidence/data-set-units.ts';
import { capacityRate } from '../evidence/plant-capacity.ts';
import { supplyStateOn } from '../evidence/supply-facts.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import { worldOutputAfter } from './changed-capacities.ts';
import type { SupplyGround } from './counted-supplies.ts';

/** The share of a named supplier without a figure or capacity (rule N2). */
const unknownShare = 0.1;
/** The share that an integrated plant supplies to itself, unless a figure says otherwise (rule U5). */
const integrated: Estimate = { low: 0.8, estimate: 1, high: 1 };

/** Shares of named suppliers without a figure, in their order, as parts of the remaining intake. */
export type CapacityShares = (need: NeedRecord, open: readonly NamedSupply[]) => readonly Estimate[];

/**
 * By what suppliers can make beside what the world does.
 * @rule N2
 */
export function createCapacityShares(ground: SupplyGround): CapacityShares {
  const { evidence, view, ownership } = ground;
  const { defaultPlantCapacity, relationMultiplier } = view.parameters;
  const buyersOf = createBuyerCount(ground);
  const rate = (tonnesPerYear: number | undefined): number | undefined =>
    tonnesPerYear === undefined ? undefined : inUnit({ value: tonnesPerYear, unit: yearlyRate }, rateUnitOf(evidence));
  const worldRate = (form: string): Estimate | undefined => {
    const world = worldOutputAfter(form, ground);
    const unit = rate(1);
    return world === undefined || unit === undefined ? undefined : times(world, unit);
  };
  const capacityFor = (supplier: string, form: string): number | undefined => {
    const capacity = capacityRate(supplier, form, view.at, evidence, ownership) ?? rate(defaultPlantCapacity[form]);
    return capacity === undefined ? undefined : capacity / buyersOf(supplier, form);
  };
  return (need, open) => {
    const capacities = open.map(({ supplier }) => capacityFor(supplier, need.form));
    const world = worldRate(need.form);
    const intake = intakeRate(evidence, need);
    const known = capacities.reduce<number>((all, capacity) => all + (capacity ?? 0), 0);
    if (evidence.statistics.length === 0) return withoutStatistics(capacities, known);
    // Capacities that reach or exceed world output give no information about shares.
    if (world === undefined || capacities.includes(undefined) || known >= world.estimate)
      return open.map(() => anyShare(Math.min(unknownShare, 1 / open.length)));
    // The more the world makes, the less is a seller's part.
    const weight = (capacity: number, multiplier: number, made: number): number =>
      (multiplier * capacity) / (multiplier * known + Math.max(0, made - known));
    const { low, estimate, high } = relationMultiplier;
    return capacities.map((capacity = 0) => ({
      low: weight(capacity, low, world.high),
      estimate: weight(capacity, estimate, world.estimate),
      high: Math.min(weight(capacity, high, world.low), intake === undefined ? 1 : capacity / intake),
    }));
  };
}

/** The number of buyers of a supplier's form, at least one. Its capacity is for all of them. */
function createBuyerCount({ evidence, view }: SupplyGround): (supplier: string, form: string) => number {
  let suppliesBySeller: ReadonlyMap<string, readonly SupplyRecord[]> | undefined;
  const isInForce = (supply: SupplyRecord): boolean =>
    supplyStateOn(supply, view.at, evidence, view.parameters.assumedLifetimeYears).status === 'IN_FORCE';
  return (supplier, form) => {
    suppliesBySeller ??= Map.groupBy(evidence.supplies, (supply) => supply.supplier);
    const supplies = suppliesBySeller.get(supplier) ?? [];
    const buyers = supplies.filter((other) => other.form === form && isInForce(other)).map(({ buyer }) => buyer);
    return Math.max(1, new Set(buyers).size);
  };
}

/** In a network file: by capacity if all have one, and otherwise equal parts. The bounds are 0 and 1. */
function withoutStatistics(capacities: readonly (number | undefined)[], known: number): Estimate[] {
  const complete = known > 0 && !capacities.includes(undefined);
  return capacities.map((capacity = 0) => anyShare(complete ? capacity / known : 1 / capacities.length));
}

/** A plant and its own upstream plants (rule U5); who else is named takes what they leave. */
export function integratedShares(own: readonly NamedSupply[], open: readonly NamedSupply[]): readonly Estimate[] {
  const single = own.length === 1;
  return open.map((one) => {
    if (!own.includes(one)) return { low: 0, estimate: 0, high: 1 - integrated.low };
    return { low: single ? integrated.low : 0, estimate: integrated.estimate / own.length, high: integrated.high };
  });
}
