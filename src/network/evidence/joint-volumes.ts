import { exactly, type Estimate } from '../../model/estimate.ts';
import { supplyVolumeOf, type SupplyRecord } from '../../model/records/network.ts';
import { inUnit } from '../../model/unit.ts';
import { rateUnitOf } from './data-set-units.ts';
import type { Evidence } from './evidence.ts';

/** A volume as a rate, from any stated unit. */
export interface VolumeRate {
  readonly value: number;
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
  const value = volume === undefined ? undefined : inUnit(volume, unit);
  return volume === undefined || value === undefined ? undefined : { value, isJoint: volume.joint };
}

/** The sum of the volumes of supplies in a unit (rule N2). Undefined if one of them states none of its own, and for no supplies. */
export function sumOfRates(
  supplies: readonly SupplyRecord[],
  evidence: Evidence,
  unit = rateUnitOf(evidence),
): number | undefined {
  const rates = supplies.flatMap((supply) => {
    const rate = volumeRate(supply, evidence, unit);
    return rate === undefined || rate.isJoint ? [] : [rate.value];
  });
  if (rates.length === 0 || rates.length < supplies.length) return undefined;
  return rates.reduce((all, rate) => all + rate, 0);
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
  if (volume === undefined || !volume.isJoint) return volume && exactly(volume.value);
  const { value } = volume;
  const partners = evidence.supplies.filter((other) => {
    if (other.supplier !== supply.supplier || other.form !== supply.form) return false;
    const theirs = volumeRate(other, evidence, unit);
    return theirs?.isJoint === true && theirs.value === value;
  });
  const sharers = Math.max(2, new Set(partners.map(({ buyer }) => buyer)).size);
  return { low: 0, estimate: value / sharers, high: value };
}
