/** What a reader should know before relying on a result. */
export type ResultFlag =
  | 'beforeEvidence'
  | 'beyondEvidence'
  | 'claimConflict'
  | 'copiedPattern'
  | 'dateAssumed'
  | 'hubResolved'
  | 'makerNotCounted'
  | 'needAssumed'
  | 'needsNotCombined'
  | 'ruleLane'
  | 'stageSkipped'
  | 'statisticPredatesControl'
  | 'statusAssumed'
  | 'synthetic'
  | 'undatedSource';
