import { times, type Estimate } from '../../model/estimate.ts';
import { supplyVolumeOf, type SupplyRecord } from '../../model/records/network.ts';
import { isOneSided, openAmount, qualifiedBy, statedRange, type StatedNumber } from '../../model/stated-range.ts';
import { unitRatio } from '../../model/unit.ts';
import { rateUnitOf } from './data-set-units.ts';
import type { Evidence } from './evidence.ts';

/** A volume as a rate, from any stated unit. Its ends are those of its words, such as "at most" (rule R5). */
export interface VolumeRate extends Estimate {
  /** Whether it is agreed jointly with several buyers. */
  readonly isJoint: boolean;
}

/** The volume of a supply in a unit. Undefined if none is stated, or if it does not convert to that unit. */
export function volumeRate(
  supply: SupplyRecord,
  evidence: Evidence,
  unit = rateUnitOf(evidence),
): VolumeRate | undefined {
  const volume = supplyVolumeOf(supply, rateUnitOf(evidence));
  const ratio = volume === undefined ? undefined : unitRatio(volume.unit, unit);
  const range = statedRange(statedVolume(supply), openAmount);
  if (volume === undefined || ratio === undefined || range === undefined) return undefined;
  return { ...times(range, ratio), isJoint: volume.joint };
}

/** The number of a volume as its words state it. */
function statedVolume({ volume }: SupplyRecord): StatedNumber | undefined {
  return volume === undefined || typeof volume === 'number' ? volume : qualifiedBy(volume.value, volume.qualifier);
}

/** The reserved part of the seller's output, 0 to 1, as its words state it. */
export function statedReservation({ reservation }: SupplyRecord): StatedNumber | undefined {
  return reservation?.share === undefined ? undefined : qualifiedBy(reservation.share, reservation.qualifier);
}

/** Whether a supply states one end alone of its volume or reservation (rule R5). */
export function isOpenEnded(supply: SupplyRecord): boolean {
  return isOneSided(statedVolume(supply)) || isOneSided(statedReservation(supply));
}

/** The volumes of supplies in one unit (rule N2). Undefined if one of them states none of its own, and for no supplies. */
export function ownRates(
  supplies: readonly SupplyRecord[],
  evidence: Evidence,
  unit = rateUnitOf(evidence),
): readonly Estimate[] | undefined {
  const rates = supplies.flatMap((supply) => {
    const rate = volumeRate(supply, evidence, unit);
    return rate === undefined || rate.isJoint ? [] : [rate];
  });
  return rates.length === 0 || rates.length < supplies.length ? undefined : rates;
}

/** Whether a supply states a joint volume of several buyers (rule R3). */
export function isJoint({ volume, joint = false }: SupplyRecord): boolean {
  return volume !== undefined && (typeof volume === 'number' ? joint : (volume.joint ?? joint));
}

/**
 * The part of a seller's volume that belongs to one buyer, in a unit. Undefined if no volume converts to that unit. The
 * records of the same volume, of any status, name the buyers that share it. If only one is named, one more shares it.
 * @rule R3 A joint volume has no published split. Each buyer gets an equal part, bounded by 0 and the whole volume.
 */
export function volumeOf(supply: SupplyRecord, evidence: Evidence, unit = rateUnitOf(evidence)): Estimate | undefined {
  const volume = volumeRate(supply, evidence, unit);
  if (volume === undefined) return undefined;
  const { low, estimate, high } = volume;
  if (!volume.isJoint) return { low, estimate, high };
  const partners = evidence.supplies.filter((other) => {
    if (other.supplier !== supply.supplier || other.form !== supply.form) return false;
    const theirs = volumeRate(other, evidence, unit);
    return theirs?.isJoint === true && theirs.estimate === estimate;
  });
  const sharers = Math.max(2, new Set(partners.map(({ buyer }) => buyer)).size);
  return { low: 0, estimate: estimate / sharers, high };
}
