import { firstDay, yearsAfter, type Day } from '../../model/partial-date.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import type { LinkStatus } from '../../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';

/** What a supply is on a day (rules T1 to T4). */
export interface SupplyState {
  readonly status: LinkStatus;
  /** The rules that decided, apart from T1. */
  readonly rules: readonly string[];
}

const over = new Set<LinkStatus>(['ENDED', 'TERMINATED', 'LAPSED']);
const unbuilt = new Set(['PLANNED', 'CONSTRUCTION']);
/** Words of documents for what goods do. */
const meaning: Partial<Record<LinkStatus, LinkStatus>> = { NON_BINDING: 'MOU', PROPOSED: 'TALKS' };

/** The status of a supply on a day; undefined when it does not hold then (it has ended, or begins later). */
export function supplyStateOn(
  supply: SupplyRecord,
  day: Day,
  evidence: Evidence,
  lifetimeYears: number,
): SupplyState | undefined {
  if (!holdsOn(validityOf(supply), day) || isBeforeMemory(supply, day, evidence, lifetimeYears)) return undefined;
  const stated = supply.status ?? 'IN_FORCE';
  if (stated === 'SUSPENDED')
    return isSuspended(supply, day, evidence) ? undefined : { status: 'IN_FORCE', rules: ['T4'] };
  // What has ended was in force before its end (T4); `validityOf` knows no day before an end that nobody states.
  if (over.has(stated)) return { status: 'IN_FORCE', rules: ['T4'] };
  const status = meaning[stated] ?? stated;
  if (status !== 'IN_FORCE') return { status, rules: ['T4'] };
  if (!sellerRuns(supply, day, evidence)) return { status: 'CONTRACTED', rules: ['T4'] };
  if (supply.validUntil === undefined && isStale(supply, day, evidence, lifetimeYears))
    return { status: 'LAPSED', rules: ['T3'] };
  return { status, rules: [] };
}

function isSuspended(
  { suspendedFrom, suspendedUntil, sources = [] }: SupplyRecord,
  day: Day,
  evidence: Evidence,
): boolean {
  if (suspendedFrom === undefined && suspendedUntil === undefined) return true;
  const from = suspendedFrom ?? newestDate(sources, evidence);
  const begun = from === undefined || firstDay(from) <= day;
  return begun && (suspendedUntil === undefined || day < firstDay(suspendedUntil));
}

/** A seller that is planned, under construction or begins later moves no goods yet (T4). */
function sellerRuns({ supplier, upstreamSite }: SupplyRecord, day: Day, { entities }: Evidence): boolean {
  const runs = (party: EntityRecord | undefined): boolean =>
    party === undefined ||
    ((party.status === undefined || !unbuilt.has(party.status)) &&
      (party.validFrom === undefined || firstDay(party.validFrom) <= day));
  const seller = entities.get(supplier);
  const at = (key: string | undefined): EntityRecord | undefined => (key === undefined ? undefined : entities.get(key));
  return runs(seller) && runs(at(upstreamSite)) && runs(at(seller?.partOf));
}

/** Rule T3: nothing newer than so many years says that it still holds; undated sources say nothing. */
function isStale({ sources = [] }: SupplyRecord, day: Day, evidence: Evidence, years: number): boolean {
  const newest = newestDate(sources, evidence);
  return newest !== undefined && yearsAfter(newest, years) < day;
}

/**
 * Rule T3 backward: what names no first day is taken to have held so many years before its first source, and no longer;
 * undated sources say nothing.
 */
function isBeforeMemory(
  { validFrom, sources = [] }: SupplyRecord,
  day: Day,
  evidence: Evidence,
  years: number,
): boolean {
  const oldest = oldestDate(sources, evidence);
  return validFrom === undefined && oldest !== undefined && day < yearsAfter(oldest, -years);
}

/** Whether a supply counts on a day before anything was said of it: its first day is assumed (rule T3). */
export function isCarriedBack({ validFrom, sources = [] }: SupplyRecord, day: Day, evidence: Evidence): boolean {
  const oldest = oldestDate(sources, evidence);
  return validFrom === undefined && oldest !== undefined && day < firstDay(oldest);
}

function oldestDate(sources: readonly string[], evidence: Evidence): string | undefined {
  return sources.flatMap((key) => evidence.sources.get(key)?.date ?? []).toSorted()[0];
}

function newestDate(sources: readonly string[], evidence: Evidence): string | undefined {
  if (sources.length === 0) return undefined;
  return sources
    .flatMap((key) => evidence.sources.get(key)?.date ?? [])
    .toSorted()
    .at(-1);
}
