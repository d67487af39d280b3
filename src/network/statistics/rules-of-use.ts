import { type RuleName, wordsIf } from '../../model/vocabulary.ts';

/** What was done with statistics so that an answer could use them. */
interface StatisticUses {
  /** Whether others widen the bounds. */
  readonly widens: boolean;
  /** Whether a part belongs to no country, or shares were scaled. */
  readonly leavesOut: boolean;
  readonly copiedPattern: boolean;
  /** Whether a scenario changes the capacities behind them. */
  readonly changesOutput: boolean;
}

/** The rules by which statistics were chosen and read. */
export function rulesOfUse({ widens, leavesOut, copiedPattern, changesOutput }: StatisticUses): readonly RuleName[] {
  return [
    'S1',
    'S2',
    ...wordsIf(widens, 'S3'),
    ...wordsIf(leavesOut, 'S4'),
    'T5',
    ...wordsIf(copiedPattern, 'R7'),
    ...wordsIf(changesOutput, 'U6a'),
  ];
}
