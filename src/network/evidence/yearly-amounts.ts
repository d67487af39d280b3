import type { SupplyRecord } from '../../model/records/network.ts';
import type { Day } from '../../model/partial-date.ts';
import { inUnit, yearlyRate } from '../../model/unit.ts';
import type { Evidence } from './evidence.ts';
import { volumeRate } from './joint-volumes.ts';
import type { Ownership } from '../../model/ownership.ts';
import { plantCapacity } from './plant-capacity.ts';

/** The capacity of a plant for a form, tonnes per year. Undefined if not recorded, or if its unit does not convert. */
export function yearlyCapacity(
  party: string,
  form: string,
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): number | undefined {
  const capacity = plantCapacity(party, form, at, evidence, ownership);
  return capacity === undefined ? undefined : inUnit(capacity, yearlyRate);
}

/** The volume of a supply in tonnes per year, by its estimate. Undefined if none is stated in a unit that converts. */
export function yearlyVolume(supply: SupplyRecord, evidence: Evidence): number | undefined {
  return volumeRate(supply, evidence, yearlyRate)?.estimate;
}
