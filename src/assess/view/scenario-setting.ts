import type { TableRecord } from '../../model/records/tables.ts';
import type { ScenarioQuestion } from './scenario-question.ts';
import type { Evidence } from '../../network/evidence/evidence.ts';
import type { ScenarioNames } from './scenario-names.ts';
import type { Day } from '../../model/partial-date.ts';

/** Records that replace others, and those that are removed. */
export interface RecordChange {
  readonly put: readonly TableRecord[];
  readonly gone: readonly TableRecord[];
}

/** The parts of a question from which its records are made. */
export interface ScenarioSetting {
  readonly question: ScenarioQuestion;
  readonly evidence: Evidence;
  readonly names: ScenarioNames;
  /** The day of the question. */
  readonly at: Day;
  /** The view's `assumedLifetimeYears` (rule T3). */
  readonly lifetimeYears: number;
}
