import { perYear } from '../../model/time-unit.ts';
import { rateUnit } from '../../model/unit.ts';
import type { Evidence } from './evidence.ts';

/** The unit of bare amounts of a data set: tonnes in its time unit. */
export function rateUnitOf({ dataset }: Pick<Evidence, 'dataset'>): string {
  return rateUnit(dataset?.timeUnit);
}

/** How many of the data set's time units a year has; undefined: that is not known of its unit. */
export function timeUnitsPerYear({ dataset }: Pick<Evidence, 'dataset'>): number | undefined {
  return perYear(dataset?.timeUnit ?? 'year');
}
