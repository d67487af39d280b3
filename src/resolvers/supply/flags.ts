import type { ResultFlag as FlagWord } from '../../generated/resolvers.ts';
import type { ResultFlag } from '../../model/vocabulary.ts';

/** How flags are written in GraphQL: every one of them, or this does not compile. */
const flagWords: Readonly<Record<ResultFlag, FlagWord>> = {
  copiedPattern: 'COPIED_PATTERN',
  proxyForm: 'PROXY_FORM',
  makerNotCounted: 'MAKER_NOT_COUNTED',
  dateAssumed: 'DATE_ASSUMED',
  groupsOverlap: 'GROUPS_OVERLAP',
  statisticPredatesControl: 'STATISTIC_PREDATES_CONTROL',
  stageSkipped: 'STAGE_SKIPPED',
  needAssumed: 'NEED_ASSUMED',
  needCountryAssumed: 'NEED_COUNTRY_ASSUMED',
  shareAged: 'SHARE_AGED',
  hubResolved: 'HUB_RESOLVED',
  headOfficeAssumed: 'HEAD_OFFICE_ASSUMED',
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
export function flagsOf(flags: readonly ResultFlag[]): FlagWord[] {
  return flags.map((flag) => flagWords[flag]);
}
