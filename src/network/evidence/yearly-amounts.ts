import { supplyVolumeOf, type NeedRecord, type SupplyRecord } from '../../model/records/network.ts';
import type { Day } from '../../model/partial-date.ts';
import type { Evidence } from './evidence.ts';
import type { Ownership } from './ownership.ts';
import { plantCapacity, plantRow } from './plant-capacity.ts';
import { demandOf, intakeOf } from './amounts.ts';

/** Days of a year in which amounts are counted. */
export const daysPerYear = 365;

const inYear: Readonly<Record<string, number>> = {
  year: 1,
  quarter: 4,
  month: 12,
  week: daysPerYear / 7,
  day: daysPerYear,
};

/** How many of the data set's time units a year has; undefined: its unit is not one of year, quarter, month, week and day. */
export function timeUnitsPerYear({ dataset }: Evidence): number | undefined {
  return inYear[dataset?.timeUnit ?? 'year'];
}

/** An amount a time unit as one a year; undefined: it is not known, or the time unit is not. */
function yearly(amount: number | undefined, evidence: Evidence): number | undefined {
  const units = timeUnitsPerYear(evidence);
  return amount === undefined || units === undefined ? undefined : amount * units;
}

/** Units of a form a year that a buyer takes in; undefined: not recorded. */
export function yearlyIntake(evidence: Evidence, need: NeedRecord): number | undefined {
  const intake = intakeOf(evidence, need);
  // Without a demand an amount that says per what is one a year, whatever the time unit.
  const isOfYear = need.per !== undefined && demandOf(evidence, need.buyer) <= 0;
  return isOfYear ? intake : yearly(intake, evidence);
}

/** What a plant can make of a form, tonnes a year: a row of the table counts in the time unit, what an entity states does not. */
export function yearlyCapacity(
  party: string,
  form: string,
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): number | undefined {
  const capacity = plantCapacity(party, form, at, evidence, ownership);
  const row = plantRow(party, form, at, evidence, ownership);
  return row === undefined ? capacity : yearly(capacity, evidence);
}

/** Tonnes a year that a supply states: a bare number counts in the time unit. Undefined: none in a known unit. */
export function yearlyVolume(supply: SupplyRecord, evidence: Evidence): number | undefined {
  if (typeof supply.volume === 'number') return yearly(supply.volume, evidence);
  const volume = supplyVolumeOf(supply);
  return volume?.unit === 't/a' ? volume.value : undefined;
}
