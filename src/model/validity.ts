import {
  afterAllDays,
  beforeAllDays,
  type Day,
  dayAfter,
  firstDay,
  type PartialDate,
  yearsAfter,
} from './partial-date.ts';
import type { LinkStatus } from './vocabulary.ts';

/** The fields of a record that state when it holds. */
export interface Dated {
  readonly validFrom?: PartialDate | undefined;
  readonly validUntil?: PartialDate | undefined;
  readonly termYears?: number | undefined;
  readonly status?: string | undefined;
}

/** The days on which a record holds: from the first day to the day before the second. Null is open. */
export interface Validity {
  readonly from: Day | null;
  readonly until: Day | null;
}

const over: ReadonlySet<string> = new Set<LinkStatus>(['ENDED', 'TERMINATED', 'LAPSED']);

/**
 * `validFrom` is inclusive, `validUntil` exclusive, and partial ones cover their whole period; a term without an end gives
 * one; what has ended on an unknown day holds on no day that could be asked for (rule T4).
 * @rule T2
 */
export function validityOf(record: Dated): Validity {
  const from = record.validFrom === undefined ? null : firstDay(record.validFrom);
  const until = untilOf(record);
  // An end after the calendar is no end.
  return { from, until: until === afterAllDays ? null : until };
}

/** Whether a status says that a relation is over (rule T4). */
export function isOver(status: string): boolean {
  return over.has(status);
}

function untilOf({ validFrom, validUntil, termYears, status }: Dated): Day | null {
  if (validUntil !== undefined) return validUntil.length === 10 ? validUntil : dayAfter(validUntil);
  if (status !== undefined && isOver(status)) return beforeAllDays;
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

/** Whether a record holds on a day. If no day is given, every record holds. */
export function holdsAt(record: Dated, day: Day | null | undefined): boolean {
  return day == null || holdsOn(validityOf(record), day);
}
