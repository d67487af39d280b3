import { countsOf, type StatisticRecord } from '../../model/records/statistics.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import { stageOf, type Stage, type StatisticCounts } from '../../model/vocabulary.ts';
import type { CountryStatistic, ScoredStatistic } from './country-statistic.ts';

/** All rows of one series and year, with what they describe. */
export interface KeyedStatistic extends CountryStatistic {
  readonly material: string;
  readonly form: string | undefined;
  readonly stage: Stage;
  readonly geography: string;
  readonly counts: StatisticCounts;
}

/** A statistic that describes the material of a question, with its points. */
export interface SpeakingStatistic extends KeyedStatistic {
  /** Points of rule S1 for its scope, including those of rule R7. */
  readonly scope: number;
  /** Whether it stands for a family of elements, or is the sum of parts of one total (rule R6a). */
  readonly isJoint?: true;
}

/** A statistic that describes the material of a question, with all points. */
export type RankedStatistic = SpeakingStatistic & ScoredStatistic;

/** The rows of statistics, grouped by what they describe, series, year and table row. Two tables of one form stay apart. */
export function keyedStatistics(rows: readonly StatisticRecord[]): KeyedStatistic[] {
  const groups = groupedBy(rows, (row) => [
    row.material,
    row.form,
    row.product,
    row.stage,
    row.geography ?? 'world',
    countsOf(row),
    row.series,
    row.year,
    row.dataset,
    row.rowKey,
  ]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        series: first.series,
        year: first.year,
        rows: group,
        preferred: group.some(({ preferred }) => preferred === true),
        material: first.material ?? '',
        form: first.form ?? first.product,
        stage: stageOf(first.stage),
        geography: first.geography ?? 'world',
        counts: countsOf(first),
      },
    ];
  });
}
