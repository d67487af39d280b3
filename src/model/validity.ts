import { type Day, dayAfter, firstDay, type PartialDate, yearsAfter } from './partial-date.ts';

/** What a record says of the time in which it holds. */
export interface Dated {
  readonly validFrom?: PartialDate | undefined;
  readonly validUntil?: PartialDate | undefined;
  readonly termYears?: number | undefined;
  readonly status?: string | undefined;
}

/** The days in which a record holds: from the first, until before the second; null is open. */
export interface Validity {
  readonly from: Day | null;
  readonly until: Day | null;
}

const over = new Set(['ENDED', 'TERMINATED', 'LAPSED']);
const beforeAllDays: Day = '0000-00-00';

/**
 * `validFrom` is inclusive, `validUntil` exclusive, and partial ones cover their whole period; a term without an end gives
 * one; what has ended on an unknown day holds on no day that could be asked for (rule T4).
 * @rule T2
 */
export function validityOf(record: Dated): Validity {
  const from = record.validFrom === undefined ? null : firstDay(record.validFrom);
  return { from, until: untilOf(record) };
}

function untilOf({ validFrom, validUntil, termYears, status }: Dated): Day | null {
  if (validUntil !== undefined) return validUntil.length === 10 ? validUntil : dayAfter(validUntil);
  if (status !== undefined && over.has(status)) return beforeAllDays;
  if (validFrom !== undefined && termYears !== undefined) return yearsAfter(validFrom, termYears);
  return null;
}

/**
 * Whether a record holds on a day.
 * @rule T1
 */
export function holdsOn(validity: Validity, day: Day): boolean {
  return (validity.from === null || validity.from <= day) && (validity.until === null || day < validity.until);
}

/** Whether a record holds on a day that may not be asked for: without one every record does. */
export function holdsAt(record: Dated, day: Day | null | undefined): boolean {
  return day == null || holdsOn(validityOf(record), day);
}
