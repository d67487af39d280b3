import { type RuleName, wordsIf } from '../../model/vocabulary.ts';
import { isBound } from './country-statistic.ts';
import type { RankedStatistic } from './keyed-statistic.ts';

/** What was done with statistics so that an answer could use them. */
interface StatisticUses {
  readonly statistics: readonly RankedStatistic[];
  /** Whether others widen the bounds. */
  readonly widens: boolean;
  /** Whether a part belongs to no country, or shares were scaled. */
  readonly leavesOut: boolean;
  readonly copiedPattern: boolean;
  /** Whether a scenario changes the capacities behind them. */
  readonly changesOutput: boolean;
}

/** The rules by which statistics were chosen and read. */
export function rulesOfUse({
  statistics,
  widens,
  leavesOut,
  copiedPattern,
  changesOutput,
}: StatisticUses): readonly RuleName[] {
  return [
    ...wordsIf(
      statistics.some(({ isJoint }) => isJoint === true),
      'R6a',
    ),
    ...wordsIf(copiedPattern, 'R7'),
    'S1',
    'S2',
    ...wordsIf(widens, 'S3'),
    ...wordsIf(leavesOut, 'S4'),
    ...wordsIf(
      statistics.some(({ rows }) => rows.some(isBound)),
      'S4a',
    ),
    ...wordsIf(
      statistics.some(({ proxy }) => proxy !== undefined),
      'S4b',
    ),
    'T5',
    ...wordsIf(changesOutput, 'U6a'),
  ];
}
