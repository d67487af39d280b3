import { compareText } from './keys/canonical.ts';
import { firstDay, yearsAfter, type Day, type PartialDate } from './partial-date.ts';
import type { EntityRecord } from './records/entity.ts';
import type { LinkRecord } from './records/link.ts';
import type { SupplyRecord } from './records/network.ts';
import { holdsOn, validityOf, type Validity } from './validity.ts';
import type { LinkStatus, EntityStatus } from './vocabulary.ts';
import type { RuleName } from './rule-name.ts';

/** What other records say that decides when a supply counts. */
export interface SupplyFacts {
  /** When a source was published; undefined: it is undated. */
  sourceDate(source: string): PartialDate | undefined;
  /** A seller, its plant or the whole that it is a part of. */
  party(key: string): Pick<EntityRecord, 'status' | 'validFrom' | 'partOf'> | undefined;
}

/** What a supply is on a day. */
export interface SupplyState {
  readonly status: LinkStatus;
  /** Whether the day lies in its time. If not, it has not begun, is suspended or is over, and counts in no view. */
  readonly holds: boolean;
  /** The rules that decided, apart from T1. */
  readonly rules: readonly RuleName[];
}

/** A relation without an end lapses so many years after its newest source, unless a view says otherwise (rule T3). */
export const assumedLifetimeYears = 5;
/** A lifetime after which nothing lapses: what counts in some view. */
export const unlimitedLifetime = Number.POSITIVE_INFINITY;

const over: ReadonlySet<string> = new Set<LinkStatus>(['ENDED', 'TERMINATED', 'LAPSED']);
const unbuilt: ReadonlySet<string> = new Set<EntityStatus>(['PLANNED', 'CONSTRUCTION']);
/** Words of documents for what goods do. */
const meaning: Partial<Record<LinkStatus, LinkStatus>> = { NON_BINDING: 'MOU', PROPOSED: 'TALKS' };

/** What a supply is on a day: the one answer for checks at import, links, needs and networks. */
export function supplyState(
  supply: SupplyRecord,
  day: Day,
  facts: SupplyFacts,
  lifetimeYears: number = assumedLifetimeYears,
): SupplyState {
  const stated = supply.status ?? 'IN_FORCE';
  const status = statusOn(stated, suspensionOf(supply, facts), day);
  const validity = validityOf(supply);
  if (!holdsOn(validity, day)) {
    const hasEnded = validity.until !== null && validity.until <= day;
    return { status: hasEnded ? endOf(stated) : ahead(status), holds: false, rules: [] };
  }
  if (isBeforeMemory(supply, day, facts, lifetimeYears)) return { status: ahead(status), holds: false, rules: ['T3'] };
  if (status === 'SUSPENDED') return { status, holds: false, rules: ['T4'] };
  if (status !== 'IN_FORCE' || status !== stated)
    return { status: meaning[status] ?? status, holds: true, rules: ['T4'] };
  if (!sellerRuns(supply, day, facts)) return { status: 'CONTRACTED', holds: true, rules: ['T4'] };
  if (supply.validUntil === undefined && isStale(supply, day, facts, lifetimeYears))
    return { status: 'LAPSED', holds: true, rules: ['T3'] };
  return { status, holds: true, rules: [] };
}

/** When something is suspended: from the first day that is known of it, until the end that is stated. */
export interface Suspended {
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
}

/**
 * What a status that was written down once means on a day within the time of its record.
 * @rule T4 What is over was in force before its end, and what is suspended is in force before and after.
 */
export function statusOn(stated: LinkStatus, suspended: Suspended, day: Day): LinkStatus {
  if (over.has(stated)) return 'IN_FORCE';
  if (stated !== 'SUSPENDED') return stated;
  return holdsOn(validityOf({ validFrom: suspended.from, validUntil: suspended.until }), day)
    ? 'SUSPENDED'
    : 'IN_FORCE';
}

/** A suspension without a first day begins with the newest source; one without any date holds on every day (rule T4). */
function suspensionOf({ suspendedFrom, suspendedUntil, sources }: SupplyRecord, facts: SupplyFacts): Suspended {
  const from = suspendedFrom ?? (suspendedUntil === undefined ? undefined : newestOf(datesOf(sources, facts)));
  return { from, until: suspendedUntil };
}

/** What is over keeps the word for how it ended. */
function endOf(stated: LinkStatus): LinkStatus {
  return over.has(stated) ? stated : 'ENDED';
}

/** What begins later is agreed at best (rule T4). */
function ahead(status: LinkStatus): LinkStatus {
  return status === 'IN_FORCE' || status === 'SUSPENDED' ? 'CONTRACTED' : (meaning[status] ?? status);
}

/** A seller that is planned, under construction or begins later moves no goods yet (rule T4). */
function sellerRuns({ supplier, upstreamSite }: SupplyRecord, day: Day, facts: SupplyFacts): boolean {
  return sellers({ supplier, upstreamSite }, facts).every((party) => isRunning(party, day));
}

/** Whether a firm or plant is built and has begun on a day. */
export function isRunning({ status, validFrom }: Pick<EntityRecord, 'status' | 'validFrom'>, day: Day): boolean {
  return (status === undefined || !unbuilt.has(status)) && (validFrom === undefined || firstDay(validFrom) <= day);
}

/** The seller, the plant that it sells from, and the whole that the seller is a part of. */
function sellers(
  { supplier, upstreamSite }: Pick<SupplyRecord, 'supplier' | 'upstreamSite'>,
  facts: SupplyFacts,
): readonly Pick<EntityRecord, 'status' | 'validFrom'>[] {
  const keys = [supplier, upstreamSite, facts.party(supplier)?.partOf];
  return keys.flatMap((key) => (key === undefined ? [] : (facts.party(key) ?? [])));
}

/**
 * Nothing newer than so many years says that it still holds; undated sources say nothing.
 * @rule T3 A relation without an end lapses so long after its newest source, and one without a first day held so long before
 * its first.
 */
function isStale({ sources }: SupplyRecord, day: Day, facts: SupplyFacts, years: number): boolean {
  const newest = newestOf(datesOf(sources, facts));
  return newest !== undefined && Number.isFinite(years) && yearsAfter(newest, years) < day;
}

/** What names no first day held so many years before its first source, and no longer (rule T3). */
function isBeforeMemory({ validFrom, sources }: SupplyRecord, day: Day, facts: SupplyFacts, years: number): boolean {
  const oldest = oldestOf(datesOf(sources, facts));
  return validFrom === undefined && oldest !== undefined && Number.isFinite(years) && day < yearsAfter(oldest, -years);
}

/** Whether a supply counts on a day before anything was said of it: its first day is assumed (rule T3). */
export function isCarriedBack({ validFrom, sources }: SupplyRecord, day: Day, facts: SupplyFacts): boolean {
  const oldest = oldestOf(datesOf(sources, facts));
  return validFrom === undefined && oldest !== undefined && day < firstDay(oldest);
}

function datesOf(sources: readonly string[] = [], facts: SupplyFacts): readonly PartialDate[] {
  return sources.flatMap((key) => facts.sourceDate(key) ?? []);
}

export function newestOf(dates: readonly PartialDate[]): PartialDate | undefined {
  return inOrder(dates).at(-1);
}

function oldestOf(dates: readonly PartialDate[]): PartialDate | undefined {
  return inOrder(dates)[0];
}

function inOrder(dates: readonly PartialDate[]): readonly PartialDate[] {
  return dates.length < 2 ? dates : dates.toSorted((a, b) => compareText(firstDay(a), firstDay(b)));
}

/** The times in which a supply is in force, whatever lifetime a view assumes, in order. */
export function timesInForce(supply: SupplyRecord, facts: SupplyFacts): readonly Validity[] {
  const { from, until } = validityOf(supply);
  const suspended = validityOf({ validFrom: suspensionOf(supply, facts).from, validUntil: supply.suspendedUntil });
  const begun = sellers(supply, facts).map(({ validFrom }) => (validFrom === undefined ? null : firstDay(validFrom)));
  const turns = [from, until, suspended.from, suspended.until, ...begun].filter((day) => day !== null);
  const days: readonly (Day | null)[] = [null, ...new Set(turns.toSorted())];
  return days.flatMap((day, place): Validity[] => {
    const { status, holds } = supplyState(supply, day ?? beforeAllDays, facts, unlimitedLifetime);
    return holds && status === 'IN_FORCE' ? [{ from: day, until: days[place + 1] ?? null }] : [];
  });
}

const beforeAllDays: Day = '0000-00-00';

/**
 * Of SUPPLIES and OFFTAKE_WITH the curated supplies decide (rule T4), whatever the link says: one that holds on the day,
 * else one that is suspended, else the one that began last. Other links, and those without a supply, are as stated.
 */
export function linkStatusOn(
  link: LinkRecord,
  supplies: readonly SupplyRecord[],
  day: Day,
  facts: SupplyFacts,
): LinkStatus | undefined {
  if (supplies.length === 0 || (link.kind !== 'SUPPLIES' && link.kind !== 'OFFTAKE_WITH')) return link.status;
  const newestFirst = supplies.toSorted((a, b) => compareText(b.validFrom ?? '', a.validFrom ?? ''));
  const states = newestFirst.map((supply) => supplyState(supply, day, facts));
  const deciding =
    states.find(({ holds }) => holds) ?? states.find(({ status }) => status === 'SUSPENDED') ?? states[0];
  return deciding?.status;
}
