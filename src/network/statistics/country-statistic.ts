import { nothing, type Estimate } from '../../model/estimate.ts';
import { openShare, qualifiedBy, statedRange } from '../../model/stated-range.ts';
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
  /** Points of rule S1 for how far its scope is from what is asked, those of rule R7 included; absent: none. */
  readonly scope?: number;
}

/** A statistic with its penalty points by rule S1. */
export interface ScoredStatistic extends CountryStatistic {
  readonly score: number;
}

/** Statistics that list less than this part of the world are taken as truncated lists (rule S1, vagueness). */
const truncatedBelow = 0.97;
const defaultStaleYears: readonly number[] = [3, 7];
const vague = new Set<Qualifier>(['ABOUT', 'NEARLY', 'MORE_THAN', 'AT_LEAST', 'AT_MOST', 'RANGE']);
const official = new Set<SourceKind>(['OFFICIAL_STATISTICS', 'GOVERNMENT']);
const citing = new Set<SourceKind>(['COMPANY', 'RESEARCH', 'SEED_DOCUMENT', 'PRIVATE']);

/** The rows of one material and stage, put together by series, product and year. */
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
 * ≤ 7 1, older 2), vagueness (a truncated list or a vague figure 1). Geography is the same for all that are compared.
 * Ties: narrower scope, marked as preferred, newer, series in text order.
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
        vagueness(statistic),
    }))
    .toSorted(
      (a, b) =>
        a.score - b.score ||
        (a.scope ?? 0) - (b.scope ?? 0) ||
        Number(b.preferred) - Number(a.preferred) ||
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

function vagueness({ rows }: CountryStatistic): number {
  const attributed = rows.filter((row) => row.country != null);
  const sum = attributed.reduce((total, row) => total + statedShare(row).estimate, 0);
  const isVague = attributed.some((row) => row.qualifier !== undefined && vague.has(row.qualifier));
  return isVague || sum < truncatedBelow ? 1 : 0;
}

/** The share a row states, with its ends. */
export function statedShare({ share, qualifier }: StatisticRecord): Estimate {
  return statedRange(qualifiedBy(share, qualifier), openShare) ?? nothing;
}
