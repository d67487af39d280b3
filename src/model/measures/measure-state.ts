import type { EntityNode } from '../node.ts';
import type { Day, PartialDate } from '../partial-date.ts';
import { isSuspension, type Measure } from './measure.ts';
import { lawStatusOn, newestOf } from '../supply-state.ts';

/** A record that may be suspended: a measure, or an instrument by itself. */
export interface Suspended {
  readonly instrument: EntityNode | undefined;
  /** The materials that it applies to. */
  readonly materials: readonly string[];
  readonly country: string | undefined;
  readonly status: string | undefined;
  readonly suspendedFrom: PartialDate | undefined;
  readonly suspendedUntil: PartialDate | undefined;
  readonly sources: readonly string[];
}

/** The first day of a suspension, and the instrument that suspends. */
export interface Suspension {
  readonly from: PartialDate | undefined;
  readonly basis: 'STATED' | 'SUSPENDING_INSTRUMENT' | 'NEWEST_SOURCE' | undefined;
  readonly by: EntityNode | undefined;
}

/** Whether a record is suspended, or has a stated end of a suspension. */
export function isSuspended({ status, suspendedUntil }: Pick<Suspended, 'status' | 'suspendedUntil'>): boolean {
  return status === 'SUSPENDED' || suspendedUntil !== undefined;
}

/** The suspending entity that links name: the instrument, or otherwise the agreement. */
export function suspendingInstrument(linked: readonly (EntityNode | undefined)[]): EntityNode | undefined {
  return linked.find((node) => node?.kind === 'PolicyInstrument') ?? linked.find((node) => node !== undefined);
}

/** The entity that suspends measures of the same country for one of the materials and ends on the same day. */
export function matchingSuspension(
  { country, suspendedUntil }: Suspended,
  touching: readonly (EntityNode | undefined)[],
): EntityNode | undefined {
  return touching.find(
    (node) => isSuspension(node) && node?.country === country && node?.entity?.validUntil === suspendedUntil,
  );
}

/**
 * A suspension begins on the stated day, else with the suspending instrument (rule T4). Undefined: neither is known, so
 * the dates of sources count.
 */
export function recordedSuspension({ suspendedFrom }: Suspended, by: EntityNode | undefined): Suspension | undefined {
  if (suspendedFrom !== undefined) return { from: suspendedFrom, basis: 'STATED', by };
  const since = by?.entity?.validFrom;
  return since === undefined ? undefined : { from: since, basis: 'SUSPENDING_INSTRUMENT', by };
}

/** The date of the newest source, where no day is recorded (rule T4). */
export function suspensionBySources(dates: readonly PartialDate[], by: EntityNode | undefined): Suspension {
  const newest = newestOf(dates);
  return { from: newest, basis: newest === undefined ? undefined : 'NEWEST_SOURCE', by };
}

/** A measure with its status on a day (rule T4). `from` is the first day of its suspension. */
export function measureOn(measure: Measure, from: PartialDate | undefined, day: Day): Measure {
  const { status, validFrom, validUntil, suspendedUntil: until } = measure;
  const announced = measure.instrument?.entity?.announced;
  return {
    ...measure,
    askedAt: day,
    status: lawStatusOn({ status, announced, validFrom, validUntil }, { from, until }, day),
  };
}
