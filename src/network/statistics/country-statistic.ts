import { nothing, type Estimate } from '../../model/estimate.ts';
import { isOneSided, openShare, qualifiedBy, statedRange } from '../../model/stated-range.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import type { Day } from '../../model/partial-date.ts';
import type { SourceRecord } from '../../model/records/source.ts';
import type { StatisticRecord } from '../../model/records/statistics.ts';
import type { Qualifier, SourceKind } from '../../model/vocabulary.ts';

/** All rows of one series and year for one material at one stage. */
export interface CountryStatistic {
  readonly series: string;
  readonly year: number;
  readonly rows: readonly StatisticRecord[];
  readonly preferred: boolean;
  /** Points of rule S1 for the difference between its scope and the question, including those of rule R7. Absent: none. */
  readonly scope?: number;
  /** What was measured, if it is another form or grade than the one in question or a wider group (rule S4b). */
  readonly proxy?: Proxy | undefined;
  /** Whether it counts a wider group and cannot tell its members apart (rule R6a). */
  readonly ofWiderGroup?: boolean;
  /** Whether it widens countries that narrower figures list, although it counts a wider group (rule R6a). */
  readonly widensListed?: boolean;
  /** Whether it widens the bounds however many points it has (rule R6a). */
  readonly alwaysWidens?: boolean;
}

export interface Proxy {
  readonly measured: string;
  /** Points for scope alone, by which the bounds are widened. None: what was measured is named, and widens nothing. */
  readonly points: number;
}

/** A statistic with its penalty points by rule S1. */
export interface ScoredStatistic extends CountryStatistic {
  readonly score: number;
}

/** Statistics that list less than this part of the world count as truncated lists (rule S1, vagueness). */
const truncatedBelow = 0.97;
/** A share of 1 but for rounding is a full distribution. */
const roundingSlack = 1e-9;
const defaultStaleYears: readonly number[] = [3, 7];
const vague = new Set<Qualifier>(['ABOUT', 'NEARLY', 'MORE_THAN', 'AT_LEAST', 'AT_MOST', 'RANGE']);
const official = new Set<SourceKind>(['OFFICIAL_STATISTICS', 'GOVERNMENT']);
const citing = new Set<SourceKind>(['COMPANY', 'RESEARCH', 'SEED_DOCUMENT', 'PRIVATE']);

/** The rows of one material and stage, grouped by series, product and year. */
export function statisticsOf(rows: readonly StatisticRecord[]): CountryStatistic[] {
  return groupedBy(rows, ({ series, product, year }) => [series, product, year]).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ series: first.series, year: first.year, rows: group, preferred: group.some((row) => row.preferred) }];
  });
}

/**
 * Statistics with their penalty points, best first. Points: scope (as given with each), source (official 0; a copy of
 * official data, research or a company 1; other 2), staleness (the middle of the period against the day: ≤ 3 years 0,
 * ≤ 7 1, older 2), vagueness (a truncated list, one country alone or a vague figure 1). Geography is the same for all that are compared.
 * Ties: narrower scope, marked as preferred, a list before one country alone, newer, series in text order.
 * @rule S1
 * @rule S2
 */
export function scoreStatistics<T extends CountryStatistic>(
  statistics: readonly T[],
  sources: ReadonlyMap<string, SourceRecord>,
  at: Day,
  staleYears: readonly number[] = defaultStaleYears,
): (T & ScoredStatistic)[] {
  return statistics
    .map((statistic) => ({
      ...statistic,
      score:
        (statistic.scope ?? 0) +
        sourcePoints(statistic, sources) +
        staleness(statistic, at, staleYears) +
        Number(isVague(statistic)),
    }))
    .toSorted(
      (a, b) =>
        a.score - b.score ||
        (a.scope ?? 0) - (b.scope ?? 0) ||
        Number(b.preferred) - Number(a.preferred) ||
        Number(isOneCountry(a)) - Number(isOneCountry(b)) ||
        b.year - a.year ||
        a.series.localeCompare(b.series, 'en'),
    );
}

function sourcePoints({ rows }: CountryStatistic, sources: ReadonlyMap<string, SourceRecord>): number {
  return Math.max(
    ...rows.map(({ source }) => {
      const found = source === undefined ? undefined : sources.get(source);
      if (found === undefined) return 2;
      if (official.has(found.kind)) return found.copyOf === undefined || found.reliability === 'A' ? 0 : 1;
      return citing.has(found.kind) ? 1 : 2;
    }),
  );
}

/**
 * Points for the age of a statistic on a day, counted from the middle of its period.
 * @rule T5
 */
function staleness({ rows, year }: CountryStatistic, at: Day, staleYears: readonly number[]): number {
  const [from, until] = (rows[0]?.period ?? '').split('-').map(Number);
  const middle = from !== undefined && until !== undefined && from > 0 ? (from + until + 1) / 2 : year + 0.5;
  const [atYear = 0, month = 1] = at.split('-').map(Number);
  const age = Math.abs(atYear + (month - 0.5) / 12 - middle);
  return staleYears.filter((limit) => age > limit).length;
}

/**
 * A statistic is vague if a figure of it is, if its list is truncated, or if it states one country's share alone. The
 * high end of a bound counts, because countries below a threshold are listed.
 */
export function isVague(statistic: CountryStatistic): boolean {
  const attributed = attributedRows(statistic);
  return (
    isOneCountry(statistic) ||
    statedSum(attributed) < truncatedBelow ||
    attributed.some((row) => row.qualifier !== undefined && vague.has(row.qualifier))
  );
}

/** Whether a statistic states the share of one country alone, which is not the whole. */
function isOneCountry(statistic: CountryStatistic): boolean {
  const attributed = attributedRows(statistic);
  return attributed.length === 1 && statedSum(attributed) < 1 - roundingSlack;
}

function attributedRows({ rows }: CountryStatistic): readonly StatisticRecord[] {
  return rows.filter((row) => row.country != null);
}

function statedSum(rows: readonly StatisticRecord[]): number {
  return rows.reduce((total, row) => total + statedShare(row)[isBound(row) ? 'high' : 'estimate'], 0);
}

/**
 * The share that a row states, with its ends. A row that states only how large the share may be has the estimate 0, or
 * its low end: a bound is not a value.
 * @rule S4a
 */
export function statedShare(row: StatisticRecord): Estimate {
  const { share, qualifier } = row;
  if (!isBound(row)) return statedRange(qualifiedBy(share, qualifier), openShare) ?? nothing;
  const { low = 0, value = 0, high = value } = typeof share === 'number' ? { value: share } : share;
  return { low, estimate: low, high };
}

/** Whether a row states only an upper end, by its words or because it states nothing else. */
export function isBound({ share, qualifier }: StatisticRecord): boolean {
  if (qualifier === 'LESS_THAN' || qualifier === 'AT_MOST') return true;
  return typeof share !== 'number' && isOneSided(share) && share.high !== undefined;
}
