import { exactly, type Estimate } from '../../model/estimate.ts';
import { supplyVolumeOf, type SupplyRecord } from '../../model/records/network.ts';
import { inUnit } from '../../model/unit.ts';
import { rateUnitOf } from './data-set-units.ts';
import type { Evidence } from './evidence.ts';

/** A volume as a rate, whatever it is stated in. */
export interface VolumeRate {
  readonly value: number;
  /** Whether it is of several buyers together. */
  readonly isJoint: boolean;
}

/** The volume of a supply as a number of a unit; undefined: none is stated, or it is no rate of that kind. */
export function volumeRate(
  supply: SupplyRecord,
  evidence: Evidence,
  unit = rateUnitOf(evidence),
): VolumeRate | undefined {
  const volume = supplyVolumeOf(supply, rateUnitOf(evidence));
  const value = volume === undefined ? undefined : inUnit(volume, unit);
  return volume === undefined || value === undefined ? undefined : { value, isJoint: volume.joint };
}

/** Whether a supply states a volume of several buyers together (rule R3). */
export function isJoint({ volume, joint = false }: SupplyRecord): boolean {
  return volume !== undefined && (typeof volume === 'number' ? joint : (volume.joint ?? joint));
}

/**
 * What of a seller's volume is one buyer's, as a number of a unit; undefined: no volume is stated that is a rate of that kind.
 * Who shares it, the records of the same volume say, whatever their status; where only one is named, another shares it.
 * @rule R3 A joint volume is each one's in a part that nobody states: an equal part, at least nothing, at most all.
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
