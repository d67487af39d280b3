import type { EntityNode } from '../node.ts';
import type { Day, PartialDate } from '../partial-date.ts';
import { isSuspension, type Measure } from './measure.ts';
import { newestOf, statusOn } from '../supply-state.ts';

/** What may be suspended: a measure, or an instrument by itself. */
export interface Suspended {
  readonly instrument: EntityNode | undefined;
  /** What it touches; for an instrument all that it applies to. */
  readonly materials: readonly string[];
  readonly country: string | undefined;
  readonly status: string | undefined;
  readonly suspendedFrom: PartialDate | undefined;
  readonly suspendedUntil: PartialDate | undefined;
  readonly sources: readonly string[];
}

/** Since when and by what something is suspended. */
export interface Suspension {
  readonly from: PartialDate | undefined;
  readonly basis: 'STATED' | 'SUSPENDING_INSTRUMENT' | 'NEWEST_SOURCE' | undefined;
  readonly by: EntityNode | undefined;
}

/** Whether something is suspended, or will be or was, as its end is stated. */
export function isSuspended({ status, suspendedUntil }: Pick<Suspended, 'status' | 'suspendedUntil'>): boolean {
  return status === 'SUSPENDED' || suspendedUntil !== undefined;
}

/** Of the entities that links name as suspending: the instrument, else the agreement. */
export function suspendingInstrument(linked: readonly (EntityNode | undefined)[]): EntityNode | undefined {
  return linked.find((node) => node?.kind === 'PolicyInstrument') ?? linked.find((node) => node !== undefined);
}

/** The suspension by the same country, of entities that touch one of the materials, that ends on the same day. */
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

/** A measure with its status on a day, by rule T4. `from`: the first day of its suspension. */
export function measureOn(measure: Measure, from: PartialDate | undefined, day: Day): Measure {
  const { status, suspendedUntil: until } = measure;
  return status === undefined ? measure : { ...measure, status: statusOn(status, { from, until }, day) };
}
