import type { SupplyRecord } from '../../model/records/network.ts';
import type { Day } from '../../model/partial-date.ts';
import { inUnit, yearlyRate } from '../../model/unit.ts';
import type { Evidence } from './evidence.ts';
import { volumeRate } from './joint-volumes.ts';
import type { Ownership } from './ownership.ts';
import { plantCapacity } from './plant-capacity.ts';

/** What a plant can make of a form, tonnes a year; undefined: not recorded, or not in a unit that can be one a year. */
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

/** Tonnes a year that a supply states; undefined: none in a unit that can be one a year. */
export function yearlyVolume(supply: SupplyRecord, evidence: Evidence): number | undefined {
  return volumeRate(supply, evidence, yearlyRate)?.value;
}
