import { anyShare, isExact, nothing, rising, total, type Estimate } from '../../model/estimate.ts';
import { supplyVolumeOf, type NeedRecord } from '../../model/records/network.ts';
import { openShare, statedRange, type StatedNumber } from '../../model/stated-range.ts';
import { inUnit, isRate, type Quantity } from '../../model/unit.ts';
import { intakeOf } from '../evidence/amounts.ts';
import { rateUnitOf } from '../evidence/data-set-units.ts';
import { ownRates, statedReservation, volumeOf } from '../evidence/joint-volumes.ts';
import { plantCapacity } from '../evidence/plant-capacity.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import type { SupplyGround } from './counted-supplies.ts';

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
  const reserved = statedReservation(supply);
  const made = plantCapacity(supplier, form, view.at, evidence, ownership);
  const capacity = made === undefined ? undefined : inUnit(made, amount.unit);
  if (reserved === undefined || capacity === undefined) return undefined;
  const part = statedRange(reserved, openShare) ?? anyShare(0);
  // A buyer may take less than its reservation, unless a source says that it takes all of it.
  const taken = { ...part, low: lowEndOf(reserved) ?? 0 };
  return rising(taken, (one) => Math.min(1, (one * capacity) / amount.value));
}

/** The low end of a stated number, without a figure that stands for both. */
function lowEndOf(stated: StatedNumber): number | undefined {
  return typeof stated === 'number' ? undefined : stated.low;
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
  const volumes = ownVolumes(ground, need, open);
  if (volumes === undefined) return undefined;
  const { rates } = volumes;
  const sum = total(rates);
  if (rates.every(isExact))
    return rates.map((rate) => ({ ...rising(rate, (one) => one / sum.estimate), observed: true }));
  return rates.map((rate, place) => partOfSum(rate, total(rates.toSpliced(place, 1))));
}

/** A part is largest if the others are at their low ends, and smallest if they are at their high ends. */
function partOfSum(own: Estimate, others: Estimate): Share {
  return {
    low: own.low > 0 ? own.low / (own.low + others.high) : 0,
    estimate: own.estimate / (own.estimate + others.estimate),
    high: Number.isFinite(own.high) ? own.high / (own.high + others.low || 1) : 1,
    observed: true,
  };
}

/** The least sum of volumes if it replaces an amount that is not recorded. Otherwise undefined. */
export function leastSumOfVolumes(
  ground: SupplyGround,
  need: NeedRecord,
  supplies: readonly NamedSupply[],
): Quantity | undefined {
  const volumes = ownVolumes(ground, need, supplies);
  return volumes === undefined ? undefined : { value: total(volumes.rates).low, unit: volumes.unit };
}

/** Rates in one unit. */
interface OwnVolumes {
  readonly unit: string;
  readonly rates: readonly Estimate[];
}

/** The volumes of suppliers if their sum replaces an amount that is not recorded. Otherwise undefined. */
function ownVolumes(
  { evidence }: SupplyGround,
  need: NeedRecord,
  supplies: readonly NamedSupply[],
): OwnVolumes | undefined {
  if (evidence.statistics.length > 0 || intakeOf(evidence, need) !== undefined) return undefined;
  const [first] = supplies.flatMap(({ supply }) => supplyVolumeOf(supply, rateUnitOf(evidence)) ?? []);
  if (first === undefined || !isRate(first.unit)) return undefined;
  const { unit } = first;
  const rates = ownRates(
    supplies.map(({ supply }) => supply),
    evidence,
    unit,
  );
  return rates !== undefined && total(rates).estimate > 0 ? { unit, rates } : undefined;
}

/** Shares scaled down in proportion if their estimates sum to more than the room left. */
function scaledToFit(shares: readonly Share[], room: number): Share[] {
  const sum = shares.reduce((all, { estimate }) => all + estimate, 0);
  const scale = sum > room ? room / sum : 1;
  return shares.map((share) => {
    const isMeasured = share.observed === true && isExact(share);
    const estimate = share.estimate * scale;
    const high = Math.min(1, isMeasured ? share.high * scale : share.high);
    return { ...share, low: share.low * scale, estimate, high: Math.max(estimate, high) };
  });
}
