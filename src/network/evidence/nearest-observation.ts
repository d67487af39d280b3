import type { Day } from '../../model/partial-date.ts';
import type { ObservationRecord } from '../../model/records/statistics.ts';

/** The observation of the year nearest to a day, the newer of two, ties by key. Undefined if there is none. */
export function nearestObservation(observed: readonly ObservationRecord[], at: Day): ObservationRecord | undefined {
  const year = Number(at.slice(0, 4));
  return observed.toSorted(
    (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year || (a.id < b.id ? -1 : 1),
  )[0];
}
