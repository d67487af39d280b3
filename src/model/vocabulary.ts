/** Closed lists of words that records may use (rule V13 of the file format). */

export const entityKinds = [
  'Country',
  'Company',
  'Mineral',
  'Processor',
  'Product',
  'Component',
  'Mine',
  'Deposit',
  'MagnetMaker',
  'OEM',
  'Organization',
  'Bloc',
  'PolicyInstrument',
  'Agreement',
  'Stockpile',
] as const;

/** The stages of the chain, from ore to product. */
export const stages = ['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET', 'COMPONENT', 'PRODUCT'] as const;
export type Stage = (typeof stages)[number];

/** Finer words that records may use. All but MANUFACTURING are read as PROCESSING. */
export const statedStages = [...stages, 'SEPARATION', 'REFINING', 'RECYCLING', 'MANUFACTURING'] as const;
export type StatedStage = (typeof statedStages)[number];

/** The stage of the chain that a stated stage belongs to. */
export function stageOf(stated: StatedStage): Stage {
  switch (stated) {
    case 'SEPARATION':
    case 'REFINING':
    case 'RECYCLING':
      return 'PROCESSING';
    case 'MANUFACTURING':
      return 'PRODUCT';
    default:
      return stated;
  }
}

export const linkKinds = [
  'EXTRACTS',
  'REFINES',
  'MAKES',
  'RESERVES_OF',
  'CONTAINS',
  'USES',
  'SUPPLIES',
  'OFFTAKE_WITH',
  'EXPORTS_TO',
  'DEPENDS_ON',
  'STOCKPILES',
  'OWNS',
  'INVESTS_IN',
  'ACQUIRED',
  'OPERATES',
  'FUNDS',
  'RESTRICTS_EXPORT_OF',
  'TARGETS',
  'APPLIES_TO',
  'PRICE_FLOOR_FOR',
  'ISSUED',
  'PROPOSED',
  'SIGNED',
  'PARTICIPATES_IN',
  'MEMBER_OF',
  'CHAIRS',
  'SUCCEEDS',
  'PARTNERS_WITH',
  'LOCATED_IN',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Statuses of a relation by the flow of goods (rule T4), followed by the words that documents use. */
export const linkStatuses = [
  'IN_FORCE',
  'CONTRACTED',
  'PLANNED',
  'MOU',
  'SAMPLING',
  'TALKS',
  'LAPSED',
  'ENDED',
  'NON_BINDING',
  'TERMINATED',
  'SUSPENDED',
  'PROPOSED',
] as const;
export type LinkStatus = (typeof linkStatuses)[number];

export const entityStatuses = [
  'OPERATING',
  'CONSTRUCTION',
  'IDLE',
  'CLOSED',
  'PLANNED',
  'IN_FORCE',
  'MOU',
  'NON_BINDING',
  'TERMINATED',
  'ENDED',
  'SUSPENDED',
  'PROPOSED',
] as const;
export type EntityStatus = (typeof entityStatuses)[number];

export const shareDenominators = [
  'WORLD',
  'COUNTRY_DEMAND',
  'COUNTRY_IMPORTS',
  'COUNTRY_OUTPUT',
  'MASS',
  'WORLD_DEMAND',
  'BUYER_INTAKE',
  'SELLER_OUTPUT',
  'EQUITY',
] as const;

export const qualifiers = [
  'EXACT',
  'ABOUT',
  'AT_LEAST',
  'AT_MOST',
  'MORE_THAN',
  'LESS_THAN',
  'RANGE',
  'NEARLY',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const conflicts = ['TRUE_CONFLICT', 'DIFFERENT_SCOPE', 'CHANGES_OVER_TIME'] as const;
export type ClaimConflict = (typeof conflicts)[number];

export const policyTypes = [
  'EXPORT_CONTROL',
  'EXPORT_BAN',
  'EXPORT_QUOTA',
  'TARIFF',
  'PRICE_FLOOR',
  'SUBSIDY',
  'STOCKPILE_PROGRAMME',
  'PROCUREMENT_RULE',
  'FUNDING_PROGRAMME',
  'LEGISLATION',
  'STRATEGY',
  'OTHER',
] as const;

export const agreementTypes = [
  'MEETING',
  'ACTION_PLAN',
  'JOINT_STATEMENT',
  'TRUCE',
  'FRAMEWORK',
  'ALLIANCE',
  'PARTNERSHIP',
  'MOU',
  'PURCHASE_CONTRACT',
  'INVESTMENT_AND_OFFTAKE',
] as const;

export const stockpileTypes = ['STRATEGIC_RESERVE', 'COMMERCIAL_FEEDSTOCK'] as const;

export const entityLevels = ['COMPANY', 'PLANT', 'SITE'] as const;

export const sourceKinds = [
  'SEED_DOCUMENT',
  'OFFICIAL_STATISTICS',
  'GOVERNMENT',
  'COMPANY',
  'NEWS',
  'RESEARCH',
  'TRADE_PRESS',
  'OTHER_COMPILATION',
  'PRIVATE',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const reliabilities = ['A', 'B', 'C', 'D'] as const;

export const essentials = ['ESSENTIAL', 'NON_ESSENTIAL', 'NEGLIGIBLE'] as const;

/** The kind of evidence behind a share or relation, strongest first. */
export const bases = ['OBSERVED', 'REPORTED', 'INFERRED', 'ASSUMED'] as const;
export type Basis = (typeof bases)[number];

/** The totals that the shares of a statistic may refer to. */
export const statisticCounts = ['OUTPUT', 'IMPORTS', 'INTAKE'] as const;
export type StatisticCounts = (typeof statisticCounts)[number];

export const capacityTypes = ['NAMEPLATE', 'PRODUCTION', 'PLANNED', 'TARGET'] as const;

export const observationQuantities = [
  'WORLD_OUTPUT',
  'WORLD_MINE_OUTPUT',
  'WORLD_USE',
  'WORLD_TRADE',
  'WORLD_CAPACITY',
  'NATIONAL_USE',
  'NATIONAL_OUTPUT',
  'NATIONAL_EXPORTS',
  'NET_IMPORTS',
  'NET_IMPORT_RELIANCE',
  'EXPORTS_TO_COUNTRY',
  'USE_WIND_AND_EV',
  'PLANT_OUTPUT',
  'SCRAP_SHARE_OF_OUTPUT',
  'CAPACITY_OUTSIDE_CHINA',
  'PRODUCTION',
  'CAPACITY',
  'RESERVES',
  'CONSUMPTION',
  'IMPORTS',
  'EXPORTS',
  'TRADE_VALUE',
  'TRADE_MASS',
  'GOVERNANCE',
  'SUPPLY_RISK',
  'ECONOMIC_IMPORTANCE',
  'PRICE',
  'STOCKS',
  'SHIPMENTS',
  'EMPLOYMENT',
  'USE_SHARE',
  'EOL_RECYCLING_INPUT_RATE',
  'SUBSTITUTION_INDEX_SUPPLY_RISK',
  'SUBSTITUTION_INDEX_ECONOMIC_IMPORTANCE',
  'HHI_WGI_T_GLOBAL_SUPPLY',
  'HHI_WGI_T_SOURCING',
] as const;
export type ObservationQuantity = (typeof observationQuantities)[number];

/** The text as a word of a closed list. Undefined if it is not in the list. */
export function wordIn<T extends string>(words: readonly T[], text: string | undefined): T | undefined {
  return words.find((word) => word === text);
}

/** Words of a closed list where something holds, none where it does not; in a list they stay words of theirs. */
export function wordsIf<T extends string>(holds: boolean, ...words: readonly T[]): readonly T[] {
  return holds ? words : [];
}

/** A building rule of docs/network.md, as a result names it. */
export const ruleNames = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T4b',
  'T5',
  'T6',
  'T7',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R6a',
  'R7',
  'S1',
  'S2',
  'S3',
  'S4',
  'S4a',
  'S4b',
  'S5',
  'S6',
  'N0',
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
  'N9',
  'N11',
  'U1',
  'U2',
  'U3',
  'U4',
  'U4a',
  'U4b',
  'U5',
  'U6',
  'U6a',
  'U7',
  'X1',
  'X2',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** A check of a data set that a problem or notice names; FILE where a file cannot be read as text, JSON or CSV. */
export type CheckName =
  | `V${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`
  | 'S4'
  | 'S5'
  | 'N7'
  | 'N11'
  | 'T7'
  | 'FILE';

const placeOfRule = new Map<RuleName, number>(ruleNames.map((name, place) => [name, place]));

/** In the order of `ruleNames`. */
export function byRule(a: RuleName, b: RuleName): number {
  return (placeOfRule.get(a) ?? 0) - (placeOfRule.get(b) ?? 0);
}

/** What a reader should know before relying on a result. */
export type ResultFlag =
  | 'beforeEvidence'
  | 'beyondEvidence'
  | 'claimConflict'
  | 'copiedPattern'
  | 'dateAssumed'
  | 'groupsOverlap'
  | 'headOfficeAssumed'
  | 'hubResolved'
  | 'makerNotCounted'
  | 'needAssumed'
  | 'needCountryAssumed'
  | 'needsNotCombined'
  | 'proxyForm'
  | 'ruleLane'
  | 'shareAged'
  | 'stageSkipped'
  | 'statisticPredatesControl'
  | 'statusAssumed'
  | 'synthetic'
  | 'undatedSource';
