import { perYear } from '../../model/time-unit.ts';
import { rateUnit } from '../../model/unit.ts';
import type { Evidence } from './evidence.ts';

/** The unit of bare amounts of a data set: tonnes in its time unit. */
export function rateUnitOf({ dataset }: Pick<Evidence, 'dataset'>): string {
  return rateUnit(dataset?.timeUnit);
}

/** The number of the data set's time units per year. Undefined if its unit does not convert to years. */
export function timeUnitsPerYear({ dataset }: Pick<Evidence, 'dataset'>): number | undefined {
  return perYear(dataset?.timeUnit ?? 'year');
}
