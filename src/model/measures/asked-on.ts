import type { Day } from '../partial-date.ts';
import type { LinkRecord } from '../records/link.ts';
import type { NeedRecord, SupplyRecord } from '../records/network.ts';

/** The day of the nearest field above a record that has `at`. Its status is that of this day. */
export interface AskedAt {
  readonly askedAt?: Day | undefined;
}

export type AskedLink = LinkRecord & AskedAt;
export type AskedNeed = NeedRecord & AskedAt;
export type AskedSupply = SupplyRecord & AskedAt;

/** A record under a field with `at`, or under a record of such a field. Without a day it is the record itself. */
export function askedOn<T extends object>(record: T, day: Day | null | undefined): T & AskedAt {
  return day == null ? record : { ...record, askedAt: day };
}
