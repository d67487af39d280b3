import type { TableRecord } from '../../model/records/tables.ts';
import type { ScenarioQuestion } from './scenario-question.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import type { ScenarioNames } from './scenario-names.ts';
import type { Day } from '../../model/partial-date.ts';

/** Records that are put in the place of others, and those that are gone. */
export interface RecordChange {
  readonly put: readonly TableRecord[];
  readonly gone: readonly TableRecord[];
}

/** What of a question its records are worked out from. */
export interface ScenarioSetting {
  readonly question: ScenarioQuestion;
  readonly evidence: Evidence;
  readonly names: ScenarioNames;
  /** The day that the question is asked of. */
  readonly at: Day;
}
