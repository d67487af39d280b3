import { anyShare, nothing, rising, type Estimate } from '../../model/estimate.ts';
import { supplyVolumeOf, type NeedRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { inUnit, isRate, type Quantity } from '../../model/unit.ts';
import { intakeOf } from '../evidence/amounts.ts';
import { rateUnitOf } from '../evidence/data-set-units.ts';
import { sumOfRates, volumeOf } from '../evidence/joint-volumes.ts';
import { plantCapacity } from '../evidence/plant-capacity.ts';
import type { NamedSupply, SupplyGround } from './counted-supplies.ts';

/** A part of a buyer's intake. `observed` if a source states the underlying figure. */
export interface Share extends Estimate {
  readonly observed?: boolean;
}

/**
 * What a reservation or a volume is of a recorded amount (rule N2). Each stands by itself; together they are scaled
 * to what is free of the intake.
 */
export function measuredShares(
  ground: SupplyGround,
  need: NeedRecord,
  supplies: readonly NamedSupply[],
  free: number,
): ReadonlyMap<NamedSupply, Share> {
  const amount = intakeOf(ground.evidence, need);
  if (amount === undefined || amount.value <= 0) return new Map();
  const measured = supplies.flatMap((one): [NamedSupply, Share][] => {
    const share = byReservation(ground, need.form, amount, one) ?? byVolume(ground, amount, one);
    return share === undefined ? [] : [[one, share]];
  });
  const fitting = scaledToFit(
    measured.map(([, share]) => share),
    free,
  );
  return new Map(measured.map(([one], index) => [one, fitting[index] ?? nothing]));
}

/**
 * A reserved part of the seller's output is a share of the intake where the need's amount is known.
 * @rule R2
 */
function byReservation(
  { evidence, view, ownership }: SupplyGround,
  form: string,
  amount: Quantity,
  { supply, supplier }: NamedSupply,
): Share | undefined {
  const reserved = supply.reservation?.share;
  const made = plantCapacity(supplier, form, view.at, evidence, ownership);
  const capacity = made === undefined ? undefined : inUnit(made, amount.unit);
  if (reserved === undefined || capacity === undefined) return undefined;
  const part = statedRange(reserved, openShare) ?? anyShare(0);
  // A buyer may take less than its reservation, unless a source says that it takes all of it.
  const taken = { ...part, low: reserved.low ?? 0 };
  return rising(taken, (one) => Math.min(1, (one * capacity) / amount.value));
}

/** A volume converts to a share if the need's amount is known. R3 gives the part of a joint volume. */
function byVolume({ evidence }: SupplyGround, { value, unit }: Quantity, { supply }: NamedSupply): Share | undefined {
  const volume = volumeOf(supply, evidence, unit);
  if (volume === undefined) return undefined;
  return {
    low: volume.low / value,
    estimate: volume.estimate / value,
    high: Math.min(1, volume.high / value),
    observed: true,
  };
}

/** In a network file with a volume on every link without a share, the volumes are parts of their sum. */
export function volumeShares(
  ground: SupplyGround,
  need: NeedRecord,
  open: readonly NamedSupply[],
): readonly Share[] | undefined {
  const amount = sumOfVolumes(ground, need, open);
  if (amount === undefined) return undefined;
  const shares = open.flatMap((one) => byVolume(ground, amount, one) ?? []);
  return shares.length === open.length ? shares : undefined;
}

/** The sum of volumes if it replaces an amount that is not recorded. Otherwise undefined. */
export function sumOfVolumes(
  { evidence }: SupplyGround,
  need: NeedRecord,
  supplies: readonly NamedSupply[],
): Quantity | undefined {
  if (evidence.statistics.length > 0 || intakeOf(evidence, need) !== undefined) return undefined;
  const [first] = supplies.flatMap(({ supply }) => supplyVolumeOf(supply, rateUnitOf(evidence)) ?? []);
  if (first === undefined || !isRate(first.unit)) return undefined;
  const { unit } = first;
  const value = sumOfRates(
    supplies.map(({ supply }) => supply),
    evidence,
    unit,
  );
  return value !== undefined && value > 0 ? { value, unit } : undefined;
}

/** Shares scaled down in proportion if their estimates sum to more than the room left. */
function scaledToFit(shares: readonly Share[], room: number): Share[] {
  const sum = shares.reduce((all, { estimate }) => all + estimate, 0);
  const scale = sum > room ? room / sum : 1;
  return shares.map((share) => {
    const isExact = share.observed === true && share.low === share.high;
    const estimate = share.estimate * scale;
    const high = Math.min(1, isExact ? share.high * scale : share.high);
    return { ...share, low: share.low * scale, estimate, high: Math.max(estimate, high) };
  });
}
