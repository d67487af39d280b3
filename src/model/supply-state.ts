import { compareText } from './keys/canonical.ts';
import { beforeAllDays, firstDay, yearsAfter, type Day, type PartialDate } from './partial-date.ts';
import type { EntityRecord } from './records/entity.ts';
import type { LinkRecord } from './records/link.ts';
import type { SupplyRecord } from './records/network.ts';
import { holdsOn, isOver, validityOf, type Dated, type Validity } from './validity.ts';
import {
  entityStatuses,
  wordIn,
  type EntityStatus,
  type LinkKind,
  type LinkStatus,
  type RuleName,
} from './vocabulary.ts';

/** The facts in other records that decide when a supply counts. */
export interface SupplyFacts {
  /** The publication date of a source. Undefined if it has none. */
  sourceDate(source: string): PartialDate | undefined;
  /** A seller, its plant, or the whole to which it belongs. */
  party(key: string): Pick<EntityRecord, 'status' | 'validFrom' | 'partOf'> | undefined;
}

/** The state of a supply on a day. */
export interface SupplyState {
  readonly status: LinkStatus;
  /** Whether the day is within its period. If not, it has not begun, is suspended or is over, and counts in no view. */
  readonly holds: boolean;
  /** The rules that decided, apart from T1. */
  readonly rules: readonly RuleName[];
}

/** The years after its newest source at which a relation without an end lapses, unless a view sets another value (rule T3). */
export const assumedLifetimeYears = 5;
/** A lifetime with which no relation lapses, for checks that must hold in every view. */
export const unlimitedLifetime = Number.POSITIVE_INFINITY;

const unbuilt: ReadonlySet<string> = new Set<EntityStatus>(['PLANNED', 'CONSTRUCTION']);
/** Words of documents, translated to statuses by the flow of goods. */
const meaning: Partial<Record<LinkStatus, LinkStatus>> = { NON_BINDING: 'MOU', PROPOSED: 'TALKS' };

/** The state of a supply on a day. Import checks, links, needs and networks all use it. */
export function supplyState(
  supply: SupplyRecord,
  day: Day,
  facts: SupplyFacts,
  lifetimeYears: number = assumedLifetimeYears,
): SupplyState {
  const stated = supply.status ?? 'IN_FORCE';
  const suspended = suspensionOf(supply, facts);
  const status = statusOn(stated, suspended, day);
  const time = timeOn(supply, day);
  if (time !== 'WITHIN') return { status: time === 'AFTER' ? endOf(stated) : ahead(status), holds: false, rules: [] };
  if (isBeforeMemory(supply, day, facts, lifetimeYears)) return { status: ahead(status), holds: false, rules: ['T3'] };
  if (status === 'SUSPENDED') return { status, holds: false, rules: ['T4'] };
  if (status !== 'IN_FORCE' || status !== stated)
    return { status: meaning[status] ?? status, holds: true, rules: ['T4'] };
  if (!sellerRuns(supply, day, facts)) return { status: 'CONTRACTED', holds: true, rules: ['T4'] };
  if (supply.validUntil === undefined && isStale(supply, day, facts, lifetimeYears))
    return { status: 'LAPSED', holds: true, rules: ['T3'] };
  return { status, holds: true, rules: [] };
}

/** The period of a suspension, from its first known day to its stated end. */
export interface Suspended {
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
}

/**
 * The meaning of a stated status on a day within the period of its record.
 * @rule T4 What is over was in force before its end, and what is suspended is in force before and after.
 */
export function statusOn(stated: LinkStatus, suspended: Suspended, day: Day): LinkStatus {
  if (isOver(stated)) return 'IN_FORCE';
  if (stated !== 'SUSPENDED') return stated;
  return holdsOn(validityOf({ validFrom: suspended.from, validUntil: suspended.until }), day)
    ? 'SUSPENDED'
    : 'IN_FORCE';
}

/** Whether a day is before, within or after the period of a record. */
function timeOn(record: Dated, day: Day): 'BEFORE' | 'WITHIN' | 'AFTER' {
  const validity = validityOf(record);
  if (holdsOn(validity, day)) return 'WITHIN';
  return validity.until !== null && validity.until <= day ? 'AFTER' : 'BEFORE';
}

/** A record of a law, an instrument, an agreement or a relation that is not a supply. */
export interface DatedLaw extends Dated {
  readonly status?: LinkStatus | undefined;
  /** The day on which it was made public. */
  readonly announced?: PartialDate | undefined;
}

/**
 * The status of an instrument, a measure, an agreement or a version of a rule on a day. Before it is announced it has none.
 * Then it is planned. From its first day it is in force, but for the days of a suspension. After its last day it has ended.
 * A proposal stays a proposal. Undefined: not stated, or not yet announced.
 * Announced, in force, suspended and ended are four days (rule T4).
 */
export function lawStatusOn(law: DatedLaw, suspended: Partial<Suspended>, day: Day): LinkStatus | undefined {
  const { status: stated, announced, validFrom } = law;
  if (announced !== undefined && day < firstDay(announced) && timeOn(law, day) === 'BEFORE') return undefined;
  if (stated === undefined || !becomesLaw(stated)) return stated;
  switch (timeOn(law, day)) {
    case 'BEFORE':
      // Without the day on which it was made public, nothing says that it was planned already.
      return announced === undefined && stated !== 'PLANNED' && stated !== 'CONTRACTED' ? undefined : 'PLANNED';
    case 'AFTER':
      return endOf(stated);
    case 'WITHIN':
      // What was planned when it was recorded holds from its first day. Without one, nothing says since when it holds.
      if (stated === 'PLANNED' || stated === 'CONTRACTED') return validFrom === undefined ? stated : 'IN_FORCE';
      return statusOn(stated, { from: suspended.from, until: suspended.until }, day);
  }
}

/** The kinds of links that state what a law does. */
const ofLaw: ReadonlySet<string> = new Set<LinkKind>([
  'TARGETS',
  'APPLIES_TO',
  'RESTRICTS_EXPORT_OF',
  'PRICE_FLOOR_FOR',
]);

/**
 * The status of a relation that is not a supply on a day, by its own dates. Before its first day it is agreed at best. A plan
 * of firms stays a plan until a record says that it was carried out. Undefined: not stated.
 */
export function relationStatusOn(link: LinkRecord, suspended: Partial<Suspended>, day: Day): LinkStatus | undefined {
  const { status } = link;
  if (status === undefined || ofLaw.has(link.kind)) return lawStatusOn(link, suspended, day);
  const time = timeOn(link, day);
  if (time === 'AFTER') return endOf(status);
  const within = statusOn(status, { from: suspended.from, until: suspended.until }, day);
  return time === 'WITHIN' ? within : ahead(within);
}

/** The status of an entity on a day: of a law by its dates, of a site by its first and last day. Undefined: not stated. */
export function entityStatusOn(
  entity: Pick<EntityRecord, 'status' | 'announced' | 'validFrom' | 'validUntil' | 'termYears'>,
  suspended: Partial<Suspended>,
  day: Day,
): EntityStatus | undefined {
  const { status, announced, validFrom, validUntil, termYears } = entity;
  const dates = { announced, validFrom, validUntil, termYears };
  switch (status) {
    case undefined:
      return undefined;
    case 'OPERATING':
    case 'IDLE':
    case 'CONSTRUCTION':
    case 'CLOSED':
      return siteStatusOn(status, timeOn(dates, day));
    default:
      return wordIn(entityStatuses, lawStatusOn({ ...dates, status }, suspended, day));
  }
}

/** A site runs from its first day to its last. Nothing says since when it is idle, closed or being built. */
function siteStatusOn(stated: EntityStatus, time: ReturnType<typeof timeOn>): EntityStatus {
  if (time === 'AFTER') return 'CLOSED';
  return time === 'BEFORE' && stated !== 'CONSTRUCTION' ? 'PLANNED' : stated;
}

const binding: ReadonlySet<LinkStatus> = new Set([
  'IN_FORCE',
  'CONTRACTED',
  'PLANNED',
  'SUSPENDED',
  'ENDED',
  'TERMINATED',
  'LAPSED',
]);

/** Whether a status is one of law: in force, ahead, suspended or over. Proposals and memoranda are not. */
export function becomesLaw(status: LinkStatus = 'IN_FORCE'): boolean {
  return binding.has(status);
}

/** A suspension without a first day begins with the newest source. One without any date holds on every day (rule T4). */
function suspensionOf({ suspendedFrom, suspendedUntil, sources }: SupplyRecord, facts: SupplyFacts): Suspended {
  const from = suspendedFrom ?? (suspendedUntil === undefined ? undefined : newestOf(datesOf(sources, facts)));
  return { from, until: suspendedUntil };
}

/** A relation that is over keeps the word for the kind of its end. */
function endOf(stated: LinkStatus): LinkStatus {
  return isOver(stated) ? stated : 'ENDED';
}

/** A relation that begins later is at best agreed (rule T4). */
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

/** The seller, the plant from which it sells, and the whole to which the seller belongs. */
function sellers(
  { supplier, upstreamSite }: Pick<SupplyRecord, 'supplier' | 'upstreamSite'>,
  facts: SupplyFacts,
): readonly Pick<EntityRecord, 'status' | 'validFrom'>[] {
  const keys = [supplier, upstreamSite, facts.party(supplier)?.partOf];
  return keys.flatMap((key) => (key === undefined ? [] : (facts.party(key) ?? [])));
}

/**
 * Whether no source is newer than `years` before the day. Undated sources do not count.
 * @rule T3 A relation without an end lapses so long after its newest source, and one without a first day held so long before
 * its first.
 */
function isStale({ sources }: SupplyRecord, day: Day, facts: SupplyFacts, years: number): boolean {
  const newest = newestOf(datesOf(sources, facts));
  return newest !== undefined && Number.isFinite(years) && yearsAfter(newest, years) < day;
}

/** Whether the day is more than `years` before the first source of a record without a first day (rule T3). */
function isBeforeMemory({ validFrom, sources }: SupplyRecord, day: Day, facts: SupplyFacts, years: number): boolean {
  const oldest = oldestOf(datesOf(sources, facts));
  return validFrom === undefined && oldest !== undefined && Number.isFinite(years) && day < yearsAfter(oldest, -years);
}

/** Whether a supply counts on a day before its first source, with an assumed first day (rule T3). */
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

/** The periods in which a supply is in force under any assumed lifetime, in order. */
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

/**
 * The status of a link on a day. The curated supplies of SUPPLIES and OFFTAKE_WITH override the link's own status (rule T4). A
 * supply that holds on the day decides, then one that is suspended, then the one that began last. Undefined: no supply decides.
 */
export function linkStatusOn(
  link: LinkRecord,
  supplies: readonly SupplyRecord[],
  day: Day,
  facts: SupplyFacts,
): LinkStatus | undefined {
  if (supplies.length === 0 || (link.kind !== 'SUPPLIES' && link.kind !== 'OFFTAKE_WITH')) return undefined;
  const newestFirst = supplies.toSorted((a, b) => compareText(b.validFrom ?? '', a.validFrom ?? ''));
  const states = newestFirst.map((supply) => supplyState(supply, day, facts));
  const deciding =
    states.find(({ holds }) => holds) ?? states.find(({ status }) => status === 'SUSPENDED') ?? states[0];
  return deciding?.status;
}
