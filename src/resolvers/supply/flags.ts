import type { ResultFlag } from '../../generated/resolvers.ts';

/** The GraphQL words for flags. A flag without an entry is not shown. */
const flagWords: Readonly<Record<string, ResultFlag>> = {
  copiedPattern: 'COPIED_PATTERN',
  makerNotCounted: 'MAKER_NOT_COUNTED',
  dateAssumed: 'DATE_ASSUMED',
  statisticPredatesControl: 'STATISTIC_PREDATES_CONTROL',
  stageSkipped: 'STAGE_SKIPPED',
  needAssumed: 'NEED_ASSUMED',
  hubResolved: 'HUB_RESOLVED',
  ruleLane: 'RULE_LANE',
  claimConflict: 'CLAIM_CONFLICT',
  needsNotCombined: 'NEEDS_NOT_COMBINED',
  statusAssumed: 'STATUS_ASSUMED',
  undatedSource: 'UNDATED_SOURCE',
  beyondEvidence: 'BEYOND_EVIDENCE',
  beforeEvidence: 'BEFORE_EVIDENCE',
  synthetic: 'SYNTHETIC',
};

/** The flags of a result in GraphQL words. */
export function flagsOf(flags: readonly string[]): ResultFlag[] {
  return flags.flatMap((flag) => flagWords[flag] ?? []);
}
