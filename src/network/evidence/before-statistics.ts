import type { Day } from '../../model/partial-date.ts';
import type { StatisticRecord } from '../../model/records/statistics.ts';

/**
 * Whether a day is earlier than the first day that any of the statistics speaks of.
 * @rule T7
 */
export function isBeforeStatistics(day: Day, statistics: readonly StatisticRecord[]): boolean {
  return statistics.length > 0 && statistics.every((statistic) => day < beginningOf(statistic));
}

/** The first day of a statistic's period, or year. */
function beginningOf({ period, year }: StatisticRecord): Day {
  const from = /^\d{4}/.exec(period ?? '')?.[0] ?? String(year);
  return `${from}-01-01`;
}
