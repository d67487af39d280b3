import { type RuleName, wordsIf } from '../../model/vocabulary.ts';

/** What was done with statistics so that an answer could use them. */
interface StatisticUses {
  /** Whether others widen the bounds. */
  readonly widens: boolean;
  /** Whether a part belongs to no country, or shares were scaled. */
  readonly leavesOut: boolean;
  readonly copiedPattern: boolean;
}

/** The rules by which statistics were chosen and read. */
export function rulesOfUse({ widens, leavesOut, copiedPattern }: StatisticUses): readonly RuleName[] {
  return ['S1', 'S2', ...wordsIf(widens, 'S3'), ...wordsIf(leavesOut, 'S4'), 'T5', ...wordsIf(copiedPattern, 'R7')];
}
