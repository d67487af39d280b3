/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kind of an agreement. */
export type AgreementType =
  /** An action plan. */
  | 'ACTION_PLAN'
  /** An alliance. */
  | 'ALLIANCE'
  /** A framework. */
  | 'FRAMEWORK'
  /** Money in exchange for offtake. */
  | 'INVESTMENT_AND_OFFTAKE'
  /** A joint statement. */
  | 'JOINT_STATEMENT'
  /** A meeting. */
  | 'MEETING'
  /** A memorandum of understanding. */
  | 'MOU'
  /** A partnership. */
  | 'PARTNERSHIP'
  /** A contract to buy. */
  | 'PURCHASE_CONTRACT'
  /** A truce in a trade dispute. */
  | 'TRUCE';

/** Whether an analysis could answer. */
export type AnswerStatus =
  /** The analysis could answer. */
  | 'ANSWERED'
  /** No answer is possible; `reason` says why. */
  | 'INFEASIBLE'
  /** Facts that are needed are not recorded; `reason` names them. */
  | 'NOT_KNOWN'
  /** A limit of the search cut something off; `reason` names the limit. */
  | 'TRUNCATED';

/** How a fact or a share is known, from the strongest kind of evidence to the weakest. */
export type Basis =
  /** It is a default or a definition. */
  | 'ASSUMED'
  /** It follows from a statistic or from another fact. */
  | 'INFERRED'
  /** A source states this figure. */
  | 'OBSERVED'
  /** A source names the relation without a figure. */
  | 'REPORTED';

/** The kind of figure that a capacity is. */
export type CapacityBasis =
  /** The capacity for which the plant is built. */
  | 'NAMEPLATE'
  /** A planned capacity. */
  | 'PLANNED'
  /** The actual output. */
  | 'PRODUCTION'
  /** A capacity that is aimed at. */
  | 'TARGET';

/** How certain it is that so much of the intake passes through a chokepoint. */
export type Certainty =
  /**
   * The low end of the share is above 0 and at least 1 − `threshold`. The statistic leaves out no plant that
   * runs.
   */
  | 'CERTAIN'
  /** The estimate of the share is at least 1 − `threshold`. */
  | 'LIKELY'
  /** Only the high end of the share is at least 1 − `threshold`. */
  | 'POSSIBLE';

/** The attribute that a claim states of its subject ("it" below). */
export type ClaimAttribute =
  /** The date of the acquisition. */
  | 'ACQUISITION_DATE'
  /** The price paid to acquire it. */
  | 'ACQUISITION_PRICE'
  /** The number of agreements signed. */
  | 'AGREEMENTS_SIGNED'
  /** The date of the announcement. */
  | 'ANNOUNCEMENT_DATE'
  /** Average share of refining over several minerals. */
  | 'AVERAGE_SHARE_OF_REFINING'
  /** Metal bought per unit of metal that flies. */
  | 'BUY_TO_FLY_RATIO'
  /** Its capacity in a period. */
  | 'CAPACITY'
  /** The cost of building it. */
  | 'CAPITAL_COST'
  /** Its location. */
  | 'COORDINATES'
  /** The number of countries that attended. */
  | 'COUNTRIES_ATTENDING'
  /** The same sum in two currencies. */
  | 'CURRENCY_CONVERSION'
  /** A policy on demand. */
  | 'DEMAND_SIDE_POLICY'
  /** Contacts between governments. */
  | 'DIPLOMATIC_CONTACTS'
  /** The full form of its acronym. */
  | 'EXPANSION_OF_ACRONYM'
  /** Exports, or production if the statement says so. */
  | 'EXPORTS_OR_PRODUCTION'
  /** The amount of feed that is processed. */
  | 'FEED_THROUGHPUT'
  /** Money raised. */
  | 'FINANCING'
  /** Funding that is missing. */
  | 'FUNDING_GAP'
  /** The body that runs it. */
  | 'GOVERNANCE'
  /** A stake held by a government. */
  | 'GOVERNMENT_EQUITY_STAKE'
  /** Funding from a government. */
  | 'GOVERNMENT_FUNDING'
  /** An investor in it. */
  | 'INVESTOR'
  /** A levy on a good, in money or as a fraction. */
  | 'LEVY'
  /** The size of a loan. */
  | 'LOAN_AMOUNT'
  /** A loan guarantee. */
  | 'LOAN_GUARANTEE'
  /** Exports of magnets. */
  | 'MAGNET_EXPORTS'
  /** The effect on a market. */
  | 'MARKET_EFFECT'
  /** The number of materials that are imported beyond a threshold. */
  | 'MATERIALS_BY_IMPORT_RELIANCE'
  /** Material per unit. */
  | 'MATERIAL_INTENSITY'
  /** The number of members. */
  | 'MEMBERS'
  /** The number of minerals covered. */
  | 'MINERALS_COVERED'
  /** Consumption of a country in a period. */
  | 'NATIONAL_CONSUMPTION'
  /** Output of a country in a period. */
  | 'NATIONAL_PRODUCTION'
  /** Output of a country from scrap in a period. */
  | 'NATIONAL_SECONDARY_PRODUCTION'
  /** The kind of deal. */
  | 'NATURE_OF_DEAL'
  /** Net imports as a fraction of consumption. */
  | 'NET_IMPORT_RELIANCE'
  /** Its output in a period. */
  | 'OUTPUT'
  /** Its owner. */
  | 'OWNER'
  /** The amount of a planned purchase. */
  | 'PLANNED_PURCHASE'
  /** A political dispute. */
  | 'POLITICAL_TENSION'
  /** A price. Prices on two price bases must never be compared as if they came from one market. */
  | 'PRICE'
  /** A payment under a price floor. */
  | 'PRICE_FLOOR_PAYMENT'
  /** Private capital in it. */
  | 'PRIVATE_CAPITAL'
  /** The loss in a process, as a fraction. */
  | 'PROCESS_LOSS'
  /** Public funding in it. */
  | 'PUBLIC_FUNDING'
  /** Its purpose. */
  | 'PURPOSE'
  /** The content of rare earths in it. */
  | 'RARE_EARTH_CONTENT'
  /** Reserves in the ground. */
  | 'RESERVES'
  /** Resources in the ground. */
  | 'RESOURCE'
  /** The response of a party to a measure. */
  | 'RESPONSE_TO_MEASURE'
  /** Share of the intake of a buyer. */
  | 'SHARE_OF_BUYER_INTAKE'
  /** Share of demand met from China. */
  | 'SHARE_OF_DEMAND_FROM_CHINA'
  /** Share of imports from China. */
  | 'SHARE_OF_IMPORTS_FROM_CHINA'
  /** Share of units. */
  | 'SHARE_OF_UNITS'
  /** Share of world anode output. */
  | 'SHARE_OF_WORLD_ANODE_OUTPUT'
  /** Share of world cathode output. */
  | 'SHARE_OF_WORLD_CATHODE_OUTPUT'
  /** Share of world cell output. */
  | 'SHARE_OF_WORLD_CELL_OUTPUT'
  /** Share of world demand. */
  | 'SHARE_OF_WORLD_DEMAND'
  /** Share of world extraction. */
  | 'SHARE_OF_WORLD_EXTRACTION'
  /** Share of world magnet output. */
  | 'SHARE_OF_WORLD_MAGNET_OUTPUT'
  /** Share of world metal alloy output. */
  | 'SHARE_OF_WORLD_METAL_ALLOY_OUTPUT'
  /** Share of world processing. */
  | 'SHARE_OF_WORLD_PROCESSING'
  /** Share of world reserves. */
  | 'SHARE_OF_WORLD_RESERVES'
  /** Share of world supply. */
  | 'SHARE_OF_WORLD_SUPPLY'
  /** A change of its share price, as a fraction. */
  | 'SHARE_PRICE_MOVE'
  /** The length of a shutdown. */
  | 'SHUTDOWN_LENGTH'
  /** Whether it is the only producer. */
  | 'SOLE_PRODUCER'
  /** The date of the start. */
  | 'START_DATE'
  /** The changes made by a truce. */
  | 'STATUS_AFTER_TRUCE'
  /** The progress of a deal. */
  | 'STATUS_OF_DEAL'
  /** Whether a measure is in force. */
  | 'STATUS_OF_MEASURE'
  /** The progress of a project. */
  | 'STATUS_OF_PROJECT'
  /** The value of a stockpile. */
  | 'STOCKPILE_VALUE'
  /** The part of a shortfall that a stock covers. */
  | 'STOCK_COVERAGE_OF_SHORTFALL'
  /** The time that a stock lasts. */
  | 'STOCK_COVER_TIME'
  /** The amount in stock. */
  | 'STOCK_QUANTITY'
  /** The amount that is supplied. */
  | 'SUPPLY_VOLUME'
  /** The time until it takes effect. */
  | 'TIME_TO_EFFECT'
  /** Its total size in money. */
  | 'TOTAL_SIZE'
  /** Units retired. */
  | 'UNITS_RETIRED'
  /** The thing that comes into being. */
  | 'WHAT_IS_CREATED'
  /** The parties that are affected. */
  | 'WHO_IS_AFFECTED'
  /** World demand in a period. */
  | 'WORLD_DEMAND'
  /** World output in a period. */
  | 'WORLD_PRODUCTION';

/** How the statements of a claim relate. */
export type ClaimConflict =
  /** The same quantity on different days. */
  | 'CHANGES_OVER_TIME'
  /** Different quantities or units of account, or a single statement. */
  | 'DIFFERENT_SCOPE'
  /** The same quantity, with different values. */
  | 'TRUE_CONFLICT';

/** How the mineral’s mass fraction in the form was determined. */
export type ContentBasis =
  /** No fraction is recorded for any mineral of the form. Each counts as an equal part. */
  | 'EQUAL_PART'
  /** The record states a range, and this is its middle. */
  | 'MIDDLE'
  /** A fraction is recorded for other minerals of the form but not for this one. It is left out. */
  | 'NOT_STATED'
  /** The record of the form states it, or states one end alone. */
  | 'STATED'
  /**
   * No fraction is recorded, and the form holds this mineral alone. Its amounts are read as amounts of the
   * mineral.
   */
  | 'WHOLE';

/** How exact a point is. */
export type CoordinatePrecision =
  /** Approximately. */
  | 'APPROXIMATE'
  /** The town it lies in. */
  | 'CITY'
  /** The site itself. */
  | 'SITE'
  /** Sources place it differently. */
  | 'UNCERTAIN';

/** How a link of a network is known, strongest first. */
export type CoverageBasis =
  /** It is a default or a definition. */
  | 'ASSUMED'
  /** It follows from a statistic. */
  | 'INFERRED'
  /** A source states the share of the link. */
  | 'OBSERVED'
  /** A source names the relation, and its share is modelled. */
  | 'REPORTED'
  /** The supplier is not known. */
  | 'UNKNOWN';

/** The kind of an entity. */
export type EntityKind =
  /** A meeting, statement, framework, contract or truce between parties. */
  | 'AGREEMENT'
  /** A group of countries or parties with members. */
  | 'BLOC'
  /** A firm without a more specific kind. */
  | 'COMPANY'
  /** A part that goes into products, such as a magnet. */
  | 'COMPONENT'
  /** A country or territory. */
  | 'COUNTRY'
  /** A known deposit that is not mined. */
  | 'DEPOSIT'
  /** A form of material at a stage of the chain, without a record as a product. */
  | 'FORM'
  /** A producer of magnets, or one of its plants. */
  | 'MAGNET_MAKER'
  /** A place where material is mined. */
  | 'MINE'
  /** An element, a mineral or a group of them. */
  | 'MINERAL'
  /** A manufacturer of end products. */
  | 'OEM'
  /** A ministry, agency, bank, association or other body. */
  | 'ORGANIZATION'
  /** A law, control, tariff, programme or other instrument of a government. */
  | 'POLICY_INSTRUMENT'
  /** A separator, refiner, alloy producer or recycler, or one of its plants. */
  | 'PROCESSOR'
  /** An end product or a traded product. */
  | 'PRODUCT'
  /** A reserve of material. */
  | 'STOCKPILE';

/** The status of a site, an instrument or an agreement. */
export type EntityStatus =
  /** The site is closed for good. */
  | 'CLOSED'
  /** The site is being built. */
  | 'CONSTRUCTION'
  /** The site is built and does not run. */
  | 'IDLE'
  /** It is in force. */
  | 'IN_FORCE'
  /** A memorandum of understanding. */
  | 'MOU'
  /** It is agreed without binding force. */
  | 'NON_BINDING'
  /** The site runs. */
  | 'OPERATING'
  /** It is planned. */
  | 'PLANNED'
  /** It is proposed. */
  | 'PROPOSED'
  /** It is suspended for a time. */
  | 'SUSPENDED'
  /** It has ended. */
  | 'TERMINATED';

/** Whether a buyer can do without a need. */
export type Essential =
  /** The buyer stops without it. */
  | 'ESSENTIAL'
  /** Its absence hardly matters. */
  | 'NEGLIGIBLE'
  /** The buyer continues with less of it. */
  | 'NON_ESSENTIAL';

/** The six Worldwide Governance Indicators, and their mean. */
export type GovernanceDimension =
  /** Control of corruption. */
  | 'CONTROL_OF_CORRUPTION'
  /** Government effectiveness. */
  | 'GOVERNMENT_EFFECTIVENESS'
  /** The mean of the six. */
  | 'MEAN'
  /** Political stability and absence of violence. */
  | 'POLITICAL_STABILITY'
  /** Regulatory quality. */
  | 'REGULATORY_QUALITY'
  /** Rule of law. */
  | 'RULE_OF_LAW'
  /** Voice and accountability. */
  | 'VOICE_AND_ACCOUNTABILITY';

/** The kind of relation. Its name gives the direction. */
export type LinkKind =
  /** A buyer acquired a firm or place. */
  | 'ACQUIRED'
  /** An instrument or agreement applies to a material, firm, site or another instrument. */
  | 'APPLIES_TO'
  /** A party chairs a body. */
  | 'CHAIRS'
  /** A product, component or deposit holds something. */
  | 'CONTAINS'
  /** A party depends on a country of origin. */
  | 'DEPENDS_ON'
  /** An exporter sells to a country. */
  | 'EXPORTS_TO'
  /** A country, firm or site extracts a mineral. */
  | 'EXTRACTS'
  /** A funder lends or gives money. */
  | 'FUNDS'
  /** An investor puts money into a firm or place. */
  | 'INVESTS_IN'
  /** An issuer issued an instrument. */
  | 'ISSUED'
  /** A site lies in a country. */
  | 'LOCATED_IN'
  /** A country, firm or plant makes a product or component. */
  | 'MAKES'
  /** A member belongs to a body. */
  | 'MEMBER_OF'
  /** A buyer has an offtake agreement with a seller. `from` is the buyer. */
  | 'OFFTAKE_WITH'
  /** An operator runs something. */
  | 'OPERATES'
  /** An owner owns a firm or place. */
  | 'OWNS'
  /** A party takes part in a meeting, programme or agreement. */
  | 'PARTICIPATES_IN'
  /** Two parties work together. */
  | 'PARTNERS_WITH'
  /** A guarantor assures a producer of a minimum price. */
  | 'PRICE_FLOOR_FOR'
  /** A proposer proposed an instrument. */
  | 'PROPOSED'
  /** A country, firm or site refines a mineral. */
  | 'REFINES'
  /** A country has reserves of a mineral. */
  | 'RESERVES_OF'
  /** A country restricts exports of a material. */
  | 'RESTRICTS_EXPORT_OF'
  /** A party signed an agreement. */
  | 'SIGNED'
  /** A stockpile or firm holds a material. */
  | 'STOCKPILES'
  /** A successor follows a predecessor. */
  | 'SUCCEEDS'
  /** A seller supplies a buyer. */
  | 'SUPPLIES'
  /** An instrument is aimed at a country. */
  | 'TARGETS'
  /** A user, product, instrument or agreement uses something. */
  | 'USES';

/** The status of a relation. */
export type LinkStatus =
  /** It is binding, but a plant does not run yet or the start lies ahead. */
  | 'CONTRACTED'
  /** It has ended. */
  | 'ENDED'
  /** Goods or money move, or the measure is binding. */
  | 'IN_FORCE'
  /** Sources have not mentioned it for a long time. It is shown but not counted. */
  | 'LAPSED'
  /** A memorandum of understanding. */
  | 'MOU'
  /** It is agreed without binding force. */
  | 'NON_BINDING'
  /** It is planned. */
  | 'PLANNED'
  /** It is proposed. */
  | 'PROPOSED'
  /** Samples are being tested. */
  | 'SAMPLING'
  /** It is suspended for a time. */
  | 'SUSPENDED'
  /** It is being discussed. */
  | 'TALKS'
  /** One side has ended it. */
  | 'TERMINATED';

/** The requirement or prohibition of a restriction. */
export type MeasureKind =
  /** Exports are forbidden. */
  | 'BAN'
  /** The end use is checked. */
  | 'END_USE_CHECK'
  /** Exports need a licence. */
  | 'LICENCE'
  /** Exports are limited to an amount. */
  | 'QUOTA';

/** The kind of an instrument. */
export type PolicyType =
  /** Exports are forbidden. */
  | 'EXPORT_BAN'
  /** Exports need permission. */
  | 'EXPORT_CONTROL'
  /** Exports are limited. */
  | 'EXPORT_QUOTA'
  /** A programme that funds projects. */
  | 'FUNDING_PROGRAMME'
  /** A law or a bill. */
  | 'LEGISLATION'
  /** Any other kind, which `subtype` names. */
  | 'OTHER'
  /** A minimum price. */
  | 'PRICE_FLOOR'
  /** A rule on what may be bought. */
  | 'PROCUREMENT_RULE'
  /** A programme to hold stocks. */
  | 'STOCKPILE_PROGRAMME'
  /** A strategy or plan. */
  | 'STRATEGY'
  /** Money or tax relief. */
  | 'SUBSIDY'
  /** A duty or tax at a border. */
  | 'TARIFF';

/** How a stated figure is meant. */
export type Qualifier =
  /** Approximately. */
  | 'ABOUT'
  /** The stated figure or more. */
  | 'AT_LEAST'
  /** The stated figure or less. */
  | 'AT_MOST'
  /** Exactly as stated. */
  | 'EXACT'
  /** Less than stated. For a fall, a smaller fall. */
  | 'LESS_THAN'
  /** More than stated. For a fall, a larger fall. */
  | 'MORE_THAN'
  /** A little less than stated. */
  | 'NEARLY'
  /** A range between two ends. */
  | 'RANGE';

/** How far a source is trusted, judged by publisher and address. */
export type Reliability =
  /** Official statistics, government text or company filing. */
  | 'A'
  /** News agency, established newspaper, company release, or a checked copy of official data. */
  | 'B'
  /** Trade press, compilations, republished or mailing copies. */
  | 'C'
  /** Anonymous or automatic compilation. */
  | 'D';

/** A warning for readers who rely on a result. */
export type ResultFlag =
  /** The day asked about is earlier than the earliest statistic that the answer rests on (rule T7). */
  | 'BEFORE_EVIDENCE'
  /** The day asked about is later than the evidence (rule T7). */
  | 'BEYOND_EVIDENCE'
  /** Sources state different figures. */
  | 'CLAIM_CONFLICT'
  /** A statistic repeats another material’s rows (rule R7). */
  | 'COPIED_PATTERN'
  /** A supply without a stated first day counts before the date of its first source (rule T3). */
  | 'DATE_ASSUMED'
  /** Imports were traced to the countries that produce the material (rule N6). */
  | 'HUB_RESOLVED'
  /**
   * A named plant runs in a country to which the statistic gives nothing, although it gives all output to others
   * (rule S6).
   */
  | 'MAKER_NOT_COUNTED'
  /** Several needs hold the material. Without amounts they are kept apart (rule V10). */
  | 'NEEDS_NOT_COMBINED'
  /** A need has no record and is implied by a supply (rule N0). */
  | 'NEED_ASSUMED'
  /** A procurement rule splits the intake (rule N7). */
  | 'RULE_LANE'
  /** A stage that no record describes was passed over as one unknown party (rule N5). */
  | 'STAGE_SKIPPED'
  /** A statistic is older than an export control in force (rule T6). */
  | 'STATISTIC_PREDATES_CONTROL'
  /** A relation states no status and was read as planned (rule T4). */
  | 'STATUS_ASSUMED'
  /** The data set is made up. */
  | 'SYNTHETIC'
  /** An undated source was kept, although only facts published by a certain day were asked for (rule T1). */
  | 'UNDATED_SOURCE';

/** The role of a party in a supply network. */
export type RoutePartyKind =
  /** The buyer. */
  | 'BUYER'
  /** A firm as a whole. */
  | 'COMPANY'
  /** Bookkeeping: all plants of a country at a stage, named or not (rule U5). */
  | 'COUNTRY_OUTPUT'
  /** The unnamed plants of a country at a stage. */
  | 'COUNTRY_STAGE'
  /** Bookkeeping: a country that ships the output of others (rule N6). */
  | 'HUB'
  /** Bookkeeping: the unnamed suppliers of a form (rule N3). */
  | 'MARKET'
  /** Material that is recovered from goods (rule U6). */
  | 'SCRAP'
  /** A plant, or one of its stages. */
  | 'SITE'
  /** An unknown party. */
  | 'UNKNOWN';

/** The quantity that a share refers to. */
export type ShareOf =
  /** The intake of the buyer. */
  | 'BUYER_INTAKE'
  /** Demand of a country. */
  | 'COUNTRY_DEMAND'
  /** Imports of a country. */
  | 'COUNTRY_IMPORTS'
  /** Output of a country. */
  | 'COUNTRY_OUTPUT'
  /** Ownership of a firm or place. */
  | 'EQUITY'
  /** The mass of the whole. */
  | 'MASS'
  /** The output of the seller. */
  | 'SELLER_OUTPUT'
  /** World output, or world supply. */
  | 'WORLD'
  /** World demand. */
  | 'WORLD_DEMAND';

/** The kind of publication of a source. */
export type SourceKind =
  /** A text of a company about itself. */
  | 'COMPANY'
  /** A text published by a government. */
  | 'GOVERNMENT'
  /** A news agency or newspaper. */
  | 'NEWS'
  /** Statistics of a public office. */
  | 'OFFICIAL_STATISTICS'
  /** Some other compilation. */
  | 'OTHER_COMPILATION'
  /** A user’s own record. */
  | 'PRIVATE'
  /** Research. */
  | 'RESEARCH'
  /** A document from which the data set was started. */
  | 'SEED_DOCUMENT'
  /** A trade journal or site. */
  | 'TRADE_PRESS';

/** A stage of the chain from ore to product. */
export type Stage =
  /** Making other components. */
  | 'COMPONENT'
  /** Mining and concentrating. */
  | 'EXTRACTION'
  /** Making magnets. */
  | 'MAGNET'
  /** Making metal and alloy. */
  | 'METAL_ALLOY'
  /** Separating, refining and recycling. */
  | 'PROCESSING'
  /** Making end products. */
  | 'PRODUCT';

/** Whether a stated share lies within the computed bounds. */
export type StatedAgreement =
  /** It lies within the bounds. */
  | 'AGREES'
  /** It lies outside the bounds. */
  | 'CONFLICTS'
  /** No share is stated, or it is a share of something else. */
  | 'NO_FIGURE';

/** How the start of a suspension is known. */
export type SuspensionBasis =
  /** It is the date of the newest source that reports the suspension (rule T4). */
  | 'NEWEST_SOURCE'
  /** A record states it. */
  | 'STATED'
  /** It is the start of the instrument that suspends it. */
  | 'SUSPENDING_INSTRUMENT';

export type BoeingTitaniumQueryVariables = Exact<{ [key: string]: never; }>;


export type BoeingTitaniumQuery = { readonly oem: { readonly name: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: LinkKind, readonly formNote: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly to:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly material:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
         | null, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf } | null, readonly material:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly about:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } } | null };

export type MpIndependenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MpIndependenceQuery = { readonly entity:
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly date: unknown }> }>, readonly owners: { readonly nodes: ReadonlyArray<
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        > }, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly suppliers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly from:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly customers: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null };

export type DealFragment = { readonly key: string, readonly formNote: string | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly form:
    | { readonly key: string, readonly name: string }
    | { readonly key: string, readonly name: string }
   | null, readonly supplies: ReadonlyArray<{ readonly key: string, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> };

export type ProjectVaultMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectVaultMoneyQuery = { readonly stockpile: { readonly name: string, readonly announced: unknown, readonly funders: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly link: { readonly instrument: string | null, readonly termYears: number | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> } }> }, readonly total: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly outlierReason: string | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly reliability: Reliability | null, readonly url: unknown } }> }> }, readonly private: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly outlierReason: string | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly reliability: Reliability | null, readonly url: unknown } }> }> }, readonly loan: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly outlierReason: string | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly reliability: Reliability | null, readonly url: unknown } }> }> } } | null };

export type MoneyFragment = { readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null, readonly qualifier: Qualifier | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly outlierReason: string | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly reliability: Reliability | null, readonly url: unknown } }> };

export type ProjectVaultBeneficiariesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectVaultBeneficiariesQuery = { readonly stockpile: { readonly name: string, readonly beneficiaries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly link: { readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }, readonly node:
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly needs: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stageBought: Stage | null, readonly essential: Essential, readonly basis: Basis | null, readonly material:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly suppliers: ReadonlyArray<{ readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly party:
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                    | { readonly key: string, readonly name: string }
                   }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
          | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
         }> }, readonly holds: { readonly nodes: ReadonlyArray<
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      > } } | null };

export type ExportControlsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportControlsQuery = { readonly gallium:
    | { readonly key: string, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly suspendedFrom: unknown, readonly suspendedFromBasis: SuspensionBasis | null, readonly suspendedUntil: unknown, readonly note: string | null, readonly imposedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly target:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly suspendedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly policyInstrument: { readonly key: string, readonly name: string, readonly type: PolicyType | null } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly suspendedFrom: unknown, readonly suspendedFromBasis: SuspensionBasis | null, readonly suspendedUntil: unknown, readonly note: string | null, readonly imposedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly target:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly suspendedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly policyInstrument: { readonly key: string, readonly name: string, readonly type: PolicyType | null } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null, readonly holmium:
    | { readonly key: string, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly suspendedFrom: unknown, readonly suspendedFromBasis: SuspensionBasis | null, readonly suspendedUntil: unknown, readonly note: string | null, readonly imposedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly target:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly suspendedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly policyInstrument: { readonly key: string, readonly name: string, readonly type: PolicyType | null } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly suspendedFrom: unknown, readonly suspendedFromBasis: SuspensionBasis | null, readonly suspendedUntil: unknown, readonly note: string | null, readonly imposedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly target:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly suspendedBy:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly policyInstrument: { readonly key: string, readonly name: string, readonly type: PolicyType | null } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null };

type Controlled_Mineral_Fragment = { readonly key: string, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly suspendedFrom: unknown, readonly suspendedFromBasis: SuspensionBasis | null, readonly suspendedUntil: unknown, readonly note: string | null, readonly imposedBy:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly target:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly suspendedBy:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly policyInstrument: { readonly key: string, readonly name: string, readonly type: PolicyType | null } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Controlled_Product_Fragment = { readonly key: string, readonly name: string, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: MeasureKind | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly validUntil: unknown, readonly suspendedFrom: unknown, readonly suspendedFromBasis: SuspensionBasis | null, readonly suspendedUntil: unknown, readonly note: string | null, readonly imposedBy:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly target:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly suspendedBy:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly policyInstrument: { readonly key: string, readonly name: string, readonly type: PolicyType | null } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

export type ControlledFragment =
  | Controlled_Mineral_Fragment
  | Controlled_Product_Fragment
;

export type LynasSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type LynasSitesQuery = { readonly entity:
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly sites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly link: { readonly kind: LinkKind, readonly basis: string | null, readonly group: string | null, readonly share: { readonly value: number | null, readonly of: ShareOf } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown }> }, readonly node:
            | { readonly __typename: 'Agreement', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Bloc', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Company', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Country', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Deposit', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'MagnetMaker', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Mine', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Mineral', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Oem', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Organization', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'PolicyInstrument', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Processor', readonly stage: Stage | null, readonly status: EntityStatus | null, readonly key: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision | null, readonly source: string | null } | null, readonly capacities: ReadonlyArray<{ readonly value: number, readonly unit: string, readonly content: string | null, readonly label: string | null, readonly basis: CapacityBasis, readonly year: number | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }>, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Product', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
            | { readonly __typename: 'Stockpile', readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
           }> }, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
    | { readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null }
   | null };

export type GovernmentStakesQueryVariables = Exact<{ [key: string]: never; }>;


export type GovernmentStakesQuery = { readonly defence:
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null, readonly commerce:
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null, readonly energy:
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null, readonly government:
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null, readonly australia:
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
    | { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } }
   | null };

type Investor_Agreement_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Bloc_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Company_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Country_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Deposit_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_MagnetMaker_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Mine_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Mineral_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Oem_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Organization_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_PolicyInstrument_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Processor_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Product_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

type Investor_Stockpile_Fragment = { readonly key: string, readonly name: string, readonly country: { readonly code: unknown, readonly name: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly amountQualifier: Qualifier | null, readonly instrument: string | null, readonly status: LinkStatus | null, readonly validFrom: unknown, readonly jointVolume: boolean, readonly group: string | null, readonly note: string | null, readonly to:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> } };

export type InvestorFragment =
  | Investor_Agreement_Fragment
  | Investor_Bloc_Fragment
  | Investor_Company_Fragment
  | Investor_Country_Fragment
  | Investor_Deposit_Fragment
  | Investor_MagnetMaker_Fragment
  | Investor_Mine_Fragment
  | Investor_Mineral_Fragment
  | Investor_Oem_Fragment
  | Investor_Organization_Fragment
  | Investor_PolicyInstrument_Fragment
  | Investor_Processor_Fragment
  | Investor_Product_Fragment
  | Investor_Stockpile_Fragment
;

export type GalliumRefiningQueryVariables = Exact<{ [key: string]: never; }>;


export type GalliumRefiningQuery = { readonly material:
    | { readonly name: string, readonly concentration: { readonly status: AnswerStatus, readonly hhi: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly effectiveNumber: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly top: { readonly code: unknown, readonly name: string } | null, readonly topShare: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly nMinusOne: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly shares: { readonly series: string | null, readonly year: number | null, readonly denominator: string | null, readonly score: number | null, readonly rules: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly tonnesPerYear: number | null, readonly country: { readonly code: unknown, readonly name: string }, readonly share: { readonly low: number, readonly estimate: number, readonly high: number }, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown } | null }>, readonly unattributed: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly score: number, readonly widens: boolean, readonly topShare: number | null, readonly topCountry: { readonly name: string } | null }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> } } }
    | { readonly name: string, readonly concentration: { readonly status: AnswerStatus, readonly hhi: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly effectiveNumber: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly top: { readonly code: unknown, readonly name: string } | null, readonly topShare: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly nMinusOne: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly shares: { readonly series: string | null, readonly year: number | null, readonly denominator: string | null, readonly score: number | null, readonly rules: ReadonlyArray<string>, readonly rows: ReadonlyArray<{ readonly tonnesPerYear: number | null, readonly country: { readonly code: unknown, readonly name: string }, readonly share: { readonly low: number, readonly estimate: number, readonly high: number }, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown } | null }>, readonly unattributed: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly score: number, readonly widens: boolean, readonly topShare: number | null, readonly topCountry: { readonly name: string } | null }>, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> } } }
   | null };

export type FebruaryAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type FebruaryAgreementsQuery = { readonly ministerial:
    | { readonly date: unknown, readonly name: string, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        > } }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
   | null, readonly frameworks:
    | { readonly type: AgreementType | null, readonly status: EntityStatus | null, readonly date: unknown, readonly elements: ReadonlyArray<string>, readonly key: string, readonly name: string, readonly note: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly link: { readonly kind: LinkKind, readonly role: string | null, readonly validFrom: unknown, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> } }> } }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
   | null, readonly mexico:
    | { readonly type: AgreementType | null, readonly status: EntityStatus | null, readonly date: unknown, readonly elements: ReadonlyArray<string>, readonly key: string, readonly name: string, readonly note: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly link: { readonly kind: LinkKind, readonly role: string | null, readonly validFrom: unknown, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> } }> } }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
   | null, readonly trilateral:
    | { readonly type: AgreementType | null, readonly status: EntityStatus | null, readonly date: unknown, readonly elements: ReadonlyArray<string>, readonly key: string, readonly name: string, readonly note: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly link: { readonly kind: LinkKind, readonly role: string | null, readonly validFrom: unknown, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> } }> } }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
    | { readonly key: string, readonly name: string, readonly note: string | null }
   | null };

type Signed_Agreement_Fragment = { readonly type: AgreementType | null, readonly status: EntityStatus | null, readonly date: unknown, readonly elements: ReadonlyArray<string>, readonly key: string, readonly name: string, readonly note: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly link: { readonly kind: LinkKind, readonly role: string | null, readonly validFrom: unknown, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> } }> } };

type Signed_Bloc_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Company_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Country_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Deposit_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_MagnetMaker_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Mine_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Mineral_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Oem_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Organization_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_PolicyInstrument_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Processor_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Product_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

type Signed_Stockpile_Fragment = { readonly key: string, readonly name: string, readonly note: string | null };

export type SignedFragment =
  | Signed_Agreement_Fragment
  | Signed_Bloc_Fragment
  | Signed_Company_Fragment
  | Signed_Country_Fragment
  | Signed_Deposit_Fragment
  | Signed_MagnetMaker_Fragment
  | Signed_Mine_Fragment
  | Signed_Mineral_Fragment
  | Signed_Oem_Fragment
  | Signed_Organization_Fragment
  | Signed_PolicyInstrument_Fragment
  | Signed_Processor_Fragment
  | Signed_Product_Fragment
  | Signed_Stockpile_Fragment
;

export type RealloysAndSrcQueryVariables = Exact<{ [key: string]: never; }>;


export type RealloysAndSrcQuery = { readonly deal:
    | { readonly type: AgreementType | null, readonly validFrom: unknown, readonly name: string, readonly amount: { readonly value: number, readonly currency: string } | null, readonly parties: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly link: { readonly role: string | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> } }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
   | null, readonly realloys:
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
    | { readonly name: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly termYears: number | null, readonly status: LinkStatus | null, readonly statedStatus: LinkStatus | null, readonly validFrom: unknown, readonly group: string | null, readonly to:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly form:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
           | null, readonly alsoForms: ReadonlyArray<
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          >, readonly share: { readonly low: number | null, readonly value: number | null, readonly high: number | null, readonly of: ShareOf, readonly qualifier: Qualifier | null } | null, readonly amount: { readonly value: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly reliability: Reliability | null }> }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
              | { readonly key: string, readonly name: string }
             | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> }> } }
   | null };

export type StatedFragment = { readonly key: string, readonly attribute: ClaimAttribute, readonly conflict: ClaimConflict, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly scope: string | null, readonly asOf: unknown, readonly about:
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
      | { readonly key: string, readonly name: string }
     | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown } }> };

export type ChinaMiningShareQueryVariables = Exact<{ [key: string]: never; }>;


export type ChinaMiningShareQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null, readonly about:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly outlierReason: string | null, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly reliability: Reliability | null, readonly copyOf: string | null, readonly url: unknown } }> }> }, readonly rareEarths:
    | { readonly supplyShares: { readonly series: string | null, readonly year: number | null, readonly rows: ReadonlyArray<{ readonly tonnesPerYear: number | null, readonly country: { readonly code: unknown }, readonly share: { readonly low: number, readonly estimate: number, readonly high: number } }>, readonly unattributed: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> } }
    | { readonly supplyShares: { readonly series: string | null, readonly year: number | null, readonly rows: ReadonlyArray<{ readonly tonnesPerYear: number | null, readonly country: { readonly code: unknown }, readonly share: { readonly low: number, readonly estimate: number, readonly high: number } }>, readonly unattributed: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> } }
   | null };

export type WhatASourceSaysQueryVariables = Exact<{
  key?: string;
}>;


export type WhatASourceSaysQuery = { readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly date: unknown, readonly url: unknown, readonly kind: SourceKind, readonly reliability: Reliability | null, readonly copyOf: string | null, readonly note: string | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly kind: LinkKind, readonly validFrom: unknown, readonly status: LinkStatus | null, readonly from:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly to:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
         }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly subject:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly statements: ReadonlyArray<{ readonly value: number | null, readonly text: string | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly source: { readonly key: string } }> }> } } | null };

export type TrueConflictsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TrueConflictsQuery = { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly attribute: ClaimAttribute, readonly note: string | null, readonly subject:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly about:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
       | null, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly text: string | null, readonly qualifier: Qualifier | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly source: { readonly key: string, readonly title: string, readonly publisher: string | null, readonly reliability: Reliability | null } }> }> } };

export type FindSomethingQueryVariables = Exact<{
  text?: string;
}>;


export type FindSomethingQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'Agreement', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Bloc', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Company', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Country', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Deposit', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'MagnetMaker', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Mine', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Mineral', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Oem', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Organization', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'PolicyInstrument', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Processor', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Product', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
        | { readonly __typename: 'Stockpile', readonly key: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly kind: EntityKind, readonly country: { readonly code: unknown, readonly name: string } | null }
       }> } };

export type WhatIsInHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsInHereQuery = { readonly dataset: { readonly title: string | null, readonly at: unknown, readonly revision: number, readonly hash: string, readonly synthetic: boolean, readonly importUnfinished: boolean, readonly counts: { readonly entities: number, readonly links: number, readonly claims: number, readonly sources: number, readonly statistics: number, readonly forms: number, readonly needs: number, readonly supplies: number, readonly corridors: number, readonly memberships: number, readonly observations: number } }, readonly forge: { readonly name: string, readonly members: { readonly edges: ReadonlyArray<{ readonly validFrom: unknown, readonly role: string | null, readonly basis: Basis | null, readonly node:
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
          | { readonly key: string, readonly name: string }
        , readonly sources: ReadonlyArray<{ readonly key: string, readonly title: string }> }> } } | null };

export type BoeingTitaniumBeforeAndAfterQueryVariables = Exact<{ [key: string]: never; }>;


export type BoeingTitaniumBeforeAndAfterQuery = { readonly buyer:
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
    | { readonly before: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } }, readonly today: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                  | { readonly key: string, readonly name: string }
                , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } } }
   | null };

export type TitaniumFragment = { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }, readonly plants: ReadonlyArray<{ readonly basis: CoverageBasis, readonly party:
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
            | { readonly key: string, readonly name: string }
          , readonly passThrough: { readonly estimate: number } }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly score: number, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null }> }> } | null } };

export type YttriumUnderABanQueryVariables = Exact<{ [key: string]: never; }>;


export type YttriumUnderABanQuery = { readonly buyer:
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
    | { readonly today: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } }, readonly banned: { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } } }
   | null };

export type YttriumFragment = { readonly dependency: { readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } | null, readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number }, readonly statedExposures: ReadonlyArray<{ readonly agreement: StatedAgreement, readonly link: { readonly key: string } | null }> }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag> } | null } };

export type WhatStopsMagnetsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatStopsMagnetsQuery = { readonly buyer:
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
    | { readonly supply: { readonly named: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly countries: { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> }, readonly chokepoints: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly loss: { readonly low: number, readonly estimate: number, readonly high: number } }> } } }
   | null };

export type SetsFragment = { readonly status: AnswerStatus, readonly reason: string | null, readonly complete: boolean, readonly searchedSize: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly parties: ReadonlyArray<{ readonly label: string }>, readonly remaining: { readonly low: number, readonly estimate: number, readonly high: number } }> };

export type GalliumBuyersQueryVariables = Exact<{ [key: string]: never; }>;


export type GalliumBuyersQuery = { readonly exposedBuyers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly buyer:
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
        | { readonly key: string, readonly name: string }
      , readonly material:
        | { readonly key: string }
        | { readonly key: string }
      , readonly need: { readonly basis: Basis | null, readonly essential: Essential }, readonly exposure: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number } }> } };

export type LithiumStatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type LithiumStatisticsQuery = { readonly material:
    | { readonly production: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly series: string, readonly year: number, readonly stage: Stage | null, readonly place: string, readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly flag: string | null, readonly unit: string, readonly estimated: boolean, readonly sources: ReadonlyArray<{ readonly publisher: string | null }> }> }, readonly concentration: { readonly hhi: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly hhiWgi: { readonly low: number, readonly estimate: number, readonly high: number } | null } }
    | { readonly production: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly series: string, readonly year: number, readonly stage: Stage | null, readonly place: string, readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly flag: string | null, readonly unit: string, readonly estimated: boolean, readonly sources: ReadonlyArray<{ readonly publisher: string | null }> }> }, readonly concentration: { readonly hhi: { readonly low: number, readonly estimate: number, readonly high: number } | null, readonly hhiWgi: { readonly low: number, readonly estimate: number, readonly high: number } | null } }
   | null, readonly country: { readonly governance: ReadonlyArray<{ readonly dimension: GovernanceDimension, readonly estimate: number, readonly risk: number, readonly year: number }>, readonly trade: { readonly nodes: ReadonlyArray<{ readonly heading: string, readonly scope: string | null, readonly valueUsd: number | null, readonly massKg: number | null, readonly series: string }> } } | null };

export type YttriumOfGeVernovaQueryVariables = Exact<{ [key: string]: never; }>;


export type YttriumOfGeVernovaQuery = { readonly buyer:
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
    | { readonly supply: { readonly needs: { readonly nodes: ReadonlyArray<{ readonly basis: Basis | null, readonly essential: Essential, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly suppliers: ReadonlyArray<{ readonly party:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               }> }> }, readonly coverage: ReadonlyArray<{ readonly stage: Stage, readonly coverage: { readonly known: number, readonly named: number, readonly inferred: number, readonly unknown: number } }>, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly stage: Stage, readonly label: string, readonly passThrough: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number, readonly provenHigh: number, readonly breakEven: number | null }, readonly plants: ReadonlyArray<{ readonly party:
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                  | { readonly key: string }
                 }>, readonly topPath: { readonly labels: ReadonlyArray<string>, readonly share: number } | null }> }, readonly derivation: { readonly rules: ReadonlyArray<string>, readonly flags: ReadonlyArray<ResultFlag>, readonly statistics: ReadonlyArray<{ readonly stage: Stage, readonly series: string, readonly year: number, readonly geography:
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
                | { readonly key: string }
               | null, readonly alternatives: ReadonlyArray<{ readonly series: string, readonly year: number, readonly estimate: number }> }> } | null }, readonly stockCover: { readonly status: AnswerStatus, readonly reason: string | null, readonly stated: ReadonlyArray<{ readonly key: string, readonly statements: ReadonlyArray<{ readonly value: number | null, readonly asOf: unknown }> }> } } }
   | null };

export type UnavoidableForUsMagnetsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnavoidableForUsMagnetsQuery = { readonly mpMaterials:
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
   | null, readonly noveon:
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
   | null, readonly evac:
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
    | { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null, readonly notCounted: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > }> } } }
   | null };

type Unavoidable_Bloc_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

type Unavoidable_Company_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

type Unavoidable_Country_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

type Unavoidable_MagnetMaker_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

type Unavoidable_Mine_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

type Unavoidable_Oem_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

type Unavoidable_Processor_Fragment = { readonly name: string, readonly supply: { readonly neodymium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> }, readonly dysprosium: { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         | null, readonly notCounted: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }> } } };

export type UnavoidableFragment =
  | Unavoidable_Bloc_Fragment
  | Unavoidable_Company_Fragment
  | Unavoidable_Country_Fragment
  | Unavoidable_MagnetMaker_Fragment
  | Unavoidable_Mine_Fragment
  | Unavoidable_Oem_Fragment
  | Unavoidable_Processor_Fragment
;

export type PointsFragment = { readonly status: AnswerStatus, readonly reason: string | null, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly stage: Stage, readonly dominates: boolean, readonly certainty: Certainty, readonly need: { readonly key: string }, readonly loss: { readonly provenLow: number, readonly low: number, readonly estimate: number, readonly high: number }, readonly parent:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly notCounted: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }> };

export type VaultClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type VaultClaimsQuery = { readonly total: ReadonlyArray<{ readonly status: AnswerStatus, readonly reason: string | null, readonly claim: { readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null }, readonly effects: ReadonlyArray<{ readonly largestChange: number, readonly isUsed: boolean, readonly statement: { readonly value: number | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly source: { readonly title: string, readonly publisher: string | null, readonly reliability: Reliability | null } }, readonly results: ReadonlyArray<{ readonly label: string, readonly unit: string, readonly baseline: number | null, readonly value: number }> }> }>, readonly private: ReadonlyArray<{ readonly status: AnswerStatus, readonly reason: string | null, readonly claim: { readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null }, readonly effects: ReadonlyArray<{ readonly largestChange: number, readonly isUsed: boolean, readonly statement: { readonly value: number | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly source: { readonly title: string, readonly publisher: string | null, readonly reliability: Reliability | null } }, readonly results: ReadonlyArray<{ readonly label: string, readonly unit: string, readonly baseline: number | null, readonly value: number }> }> }>, readonly days: ReadonlyArray<{ readonly status: AnswerStatus, readonly reason: string | null, readonly claim: { readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null }, readonly effects: ReadonlyArray<{ readonly largestChange: number, readonly isUsed: boolean, readonly statement: { readonly value: number | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly source: { readonly title: string, readonly publisher: string | null, readonly reliability: Reliability | null } }, readonly results: ReadonlyArray<{ readonly label: string, readonly unit: string, readonly baseline: number | null, readonly value: number }> }> }> };

export type ComparisonFragment = { readonly status: AnswerStatus, readonly reason: string | null, readonly claim: { readonly key: string, readonly conflict: ClaimConflict, readonly note: string | null }, readonly effects: ReadonlyArray<{ readonly largestChange: number, readonly isUsed: boolean, readonly statement: { readonly value: number | null, readonly unit: string | null, readonly asOf: unknown, readonly scope: string | null, readonly outlier: boolean, readonly source: { readonly title: string, readonly publisher: string | null, readonly reliability: Reliability | null } }, readonly results: ReadonlyArray<{ readonly label: string, readonly unit: string, readonly baseline: number | null, readonly value: number }> }> };

export type MagnetChainRiskQueryVariables = Exact<{ [key: string]: never; }>;


export type MagnetChainRiskQuery = { readonly systemicRisk: { readonly status: AnswerStatus, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly rank: number, readonly label: string, readonly stage: Stage | null, readonly esri: number, readonly outputShare: number, readonly stageShare: number, readonly minerals: ReadonlyArray<
        | { readonly key: string }
        | { readonly key: string }
      >, readonly lossAtStages: ReadonlyArray<{ readonly stage: Stage | null, readonly lossShare: number }> }>, readonly contents: ReadonlyArray<{ readonly part: number | null, readonly basis: ContentBasis, readonly material:
        | { readonly key: string }
        | { readonly key: string }
       }>, readonly unknownStages: ReadonlyArray<{ readonly stage: Stage, readonly material:
        | { readonly key: string }
        | { readonly key: string }
       }>, readonly notComputable: ReadonlyArray<
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
      | { readonly key: string }
    > } };

export type WaysOfNeodymiumQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysOfNeodymiumQuery = { readonly buyer:
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
    | { readonly name: string, readonly supply: { readonly view: { readonly at: unknown }, readonly dependency: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly material:
                | { readonly name: string }
                | { readonly name: string }
              , readonly passThrough: { readonly low: number, readonly estimate: number, readonly high: number } }> } }, readonly paths: { readonly truncated: boolean, readonly reason: string | null, readonly nodes: ReadonlyArray<{ readonly need: { readonly key: string }, readonly material:
              | { readonly key: string }
              | { readonly key: string }
            , readonly share: { readonly estimate: number }, readonly steps: ReadonlyArray<{ readonly label: string, readonly kind: RoutePartyKind, readonly stage: Stage | null, readonly share: number, readonly basis: CoverageBasis, readonly country: { readonly name: string } | null }> }> } } }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DealFragmentDoc = new TypedDocumentString(`
    fragment Deal on Link {
  key
  form {
    key
    name
  }
  formNote
  status
  statedStatus
  validFrom
  validUntil
  supplies {
    key
    status
    validFrom
    validUntil
    note
    sources {
      key
      title
    }
  }
  sources {
    key
    title
    publisher
    date
    url
    reliability
  }
}
    `, {"fragmentName":"Deal"}) as unknown as TypedDocumentString<DealFragment, unknown>;
export const MoneyFragmentDoc = new TypedDocumentString(`
    fragment Money on Claim {
  key
  conflict
  note
  statements {
    value
    unit
    qualifier
    asOf
    scope
    outlier
    outlierReason
    source {
      key
      title
      publisher
      date
      reliability
      url
    }
  }
}
    `, {"fragmentName":"Money"}) as unknown as TypedDocumentString<MoneyFragment, unknown>;
export const ControlledFragmentDoc = new TypedDocumentString(`
    fragment Controlled on Material {
  key
  name
  measures {
    totalCount
    nodes {
      key
      kind
      imposedBy {
        key
        name
      }
      target {
        key
        name
      }
      status
      validFrom
      validUntil
      suspendedFrom
      suspendedFromBasis
      suspendedBy {
        key
        name
      }
      suspendedUntil
      note
      policyInstrument {
        key
        name
        type
      }
      sources {
        key
        title
        publisher
        date
        url
        reliability
      }
    }
  }
}
    `, {"fragmentName":"Controlled"}) as unknown as TypedDocumentString<ControlledFragment, unknown>;
export const InvestorFragmentDoc = new TypedDocumentString(`
    fragment Investor on Entity {
  key
  name
  country {
    code
    name
  }
  links(kinds: [INVESTS_IN, OWNS], direction: OUT, first: 50) {
    totalCount
    nodes {
      to {
        key
        name
      }
      share {
        low
        value
        high
        of
        qualifier
      }
      amount {
        value
        currency
      }
      amountQualifier
      instrument
      status
      validFrom
      jointVolume
      group
      note
      sources {
        key
        title
        publisher
        date
        url
        reliability
      }
    }
  }
}
    `, {"fragmentName":"Investor"}) as unknown as TypedDocumentString<InvestorFragment, unknown>;
export const SignedFragmentDoc = new TypedDocumentString(`
    fragment Signed on Entity {
  key
  name
  note
  ... on Agreement {
    type
    status
    date
    elements
    parties(first: 50) {
      totalCount
      edges {
        node {
          key
          name
        }
        link {
          kind
          role
          validFrom
          sources {
            key
            title
            publisher
            date
            url
            reliability
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Signed"}) as unknown as TypedDocumentString<SignedFragment, unknown>;
export const StatedFragmentDoc = new TypedDocumentString(`
    fragment Stated on Claim {
  key
  attribute
  conflict
  statements {
    value
    text
    unit
    scope
    asOf
    about {
      key
      name
    }
    source {
      key
      title
      publisher
      date
    }
  }
}
    `, {"fragmentName":"Stated"}) as unknown as TypedDocumentString<StatedFragment, unknown>;
export const TitaniumFragmentDoc = new TypedDocumentString(`
    fragment Titanium on Supply {
  view {
    at
  }
  dependency(material: "titanium", first: 8) {
    rows {
      nodes {
        stage
        label
        passThrough {
          provenLow
          low
          estimate
          high
          provenHigh
          breakEven
          coverage {
            known
            named
            inferred
            unknown
          }
        }
        plants {
          party {
            key
            name
          }
          basis
          passThrough {
            estimate
          }
        }
      }
    }
    derivation {
      rules
      flags
      statistics {
        stage
        series
        year
        score
        sources {
          title
          publisher
        }
      }
    }
  }
}
    `, {"fragmentName":"Titanium"}) as unknown as TypedDocumentString<TitaniumFragment, unknown>;
export const YttriumFragmentDoc = new TypedDocumentString(`
    fragment Yttrium on Supply {
  dependency(material: "yttrium", stage: PROCESSING) {
    coverage {
      known
      named
      inferred
      unknown
    }
    rows {
      nodes {
        label
        passThrough {
          provenLow
          low
          estimate
          high
          provenHigh
        }
        statedExposures {
          agreement
          link {
            key
          }
        }
      }
    }
    derivation {
      rules
      flags
    }
  }
}
    `, {"fragmentName":"Yttrium"}) as unknown as TypedDocumentString<YttriumFragment, unknown>;
export const SetsFragmentDoc = new TypedDocumentString(`
    fragment Sets on CutSets {
  status
  reason
  complete
  searchedSize
  nodes {
    size
    parties {
      label
    }
    remaining {
      low
      estimate
      high
    }
  }
}
    `, {"fragmentName":"Sets"}) as unknown as TypedDocumentString<SetsFragment, unknown>;
export const PointsFragmentDoc = new TypedDocumentString(`
    fragment Points on Chokepoints {
  status
  reason
  totalCount
  nodes {
    label
    stage
    need {
      key
    }
    dominates
    certainty
    loss {
      provenLow
      low
      estimate
      high
    }
    parent {
      name
    }
    notCounted {
      name
    }
  }
}
    `, {"fragmentName":"Points"}) as unknown as TypedDocumentString<PointsFragment, unknown>;
export const UnavoidableFragmentDoc = new TypedDocumentString(`
    fragment Unavoidable on Buyer {
  name
  supply(view: {at: "2026-03-01"}) {
    neodymium: chokepoints(material: "neodymium", first: 6) {
      ...Points
    }
    dysprosium: chokepoints(material: "dysprosium", first: 6) {
      ...Points
    }
  }
}
    fragment Points on Chokepoints {
  status
  reason
  totalCount
  nodes {
    label
    stage
    need {
      key
    }
    dominates
    certainty
    loss {
      provenLow
      low
      estimate
      high
    }
    parent {
      name
    }
    notCounted {
      name
    }
  }
}`, {"fragmentName":"Unavoidable"}) as unknown as TypedDocumentString<UnavoidableFragment, unknown>;
export const ComparisonFragmentDoc = new TypedDocumentString(`
    fragment Comparison on ClaimComparison {
  claim {
    key
    conflict
    note
  }
  status
  reason
  effects {
    largestChange
    isUsed
    statement {
      value
      unit
      asOf
      scope
      outlier
      source {
        title
        publisher
        reliability
      }
    }
    results {
      label
      unit
      baseline
      value
    }
  }
}
    `, {"fragmentName":"Comparison"}) as unknown as TypedDocumentString<ComparisonFragment, unknown>;
export const BoeingTitaniumDocument = new TypedDocumentString(`
    query BoeingTitanium {
  oem(key: "boeing") {
    name
    links(kinds: [SUPPLIES, OFFTAKE_WITH, DEPENDS_ON], first: 50) {
      totalCount
      nodes {
        kind
        from {
          key
          name
        }
        to {
          key
          name
        }
        material {
          key
          name
        }
        formNote
        share {
          low
          value
          high
          of
          qualifier
        }
        status
        validFrom
        validUntil
        supplies {
          key
          status
          validFrom
          validUntil
          share {
            low
            value
            high
            of
          }
          material {
            key
            name
          }
        }
        sources {
          key
          title
          publisher
          date
          url
          reliability
        }
      }
    }
    claims(attribute: SHARE_OF_BUYER_INTAKE) {
      nodes {
        key
        conflict
        statements {
          value
          low
          high
          qualifier
          unit
          asOf
          scope
          about {
            key
            name
          }
          source {
            key
            title
            publisher
            date
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoeingTitaniumQuery, BoeingTitaniumQueryVariables>;
export const MpIndependenceDocument = new TypedDocumentString(`
    query MpIndependence {
  entity(key: "mp-independence") {
    key
    name
    country {
      code
      name
    }
    ... on MagnetMaker {
      status
      capacities {
        value
        unit
        label
        basis
        year
        sources {
          key
          title
          date
        }
      }
      owners {
        nodes {
          key
          name
        }
      }
    }
    suppliers: links(kinds: [SUPPLIES], direction: IN, first: 50) {
      nodes {
        ...Deal
        from {
          key
          name
        }
      }
    }
    customers: links(kinds: [SUPPLIES], direction: OUT, first: 50) {
      nodes {
        ...Deal
        to {
          key
          name
        }
      }
    }
  }
}
    fragment Deal on Link {
  key
  form {
    key
    name
  }
  formNote
  status
  statedStatus
  validFrom
  validUntil
  supplies {
    key
    status
    validFrom
    validUntil
    note
    sources {
      key
      title
    }
  }
  sources {
    key
    title
    publisher
    date
    url
    reliability
  }
}`) as unknown as TypedDocumentString<MpIndependenceQuery, MpIndependenceQueryVariables>;
export const ProjectVaultMoneyDocument = new TypedDocumentString(`
    query ProjectVaultMoney {
  stockpile(key: "project-vault") {
    name
    announced
    funders {
      edges {
        node {
          key
          name
        }
        link {
          amount {
            value
            currency
          }
          instrument
          termYears
          status
          validFrom
          sources {
            key
            title
            publisher
            date
          }
        }
      }
    }
    total: claims(attribute: TOTAL_SIZE) {
      nodes {
        ...Money
      }
    }
    private: claims(attribute: PRIVATE_CAPITAL) {
      nodes {
        ...Money
      }
    }
    loan: claims(attribute: LOAN_AMOUNT) {
      nodes {
        ...Money
      }
    }
  }
}
    fragment Money on Claim {
  key
  conflict
  note
  statements {
    value
    unit
    qualifier
    asOf
    scope
    outlier
    outlierReason
    source {
      key
      title
      publisher
      date
      reliability
      url
    }
  }
}`) as unknown as TypedDocumentString<ProjectVaultMoneyQuery, ProjectVaultMoneyQueryVariables>;
export const ProjectVaultBeneficiariesDocument = new TypedDocumentString(`
    query ProjectVaultBeneficiaries {
  stockpile(key: "project-vault") {
    name
    beneficiaries {
      totalCount
      edges {
        link {
          sources {
            key
            title
            publisher
            date
          }
        }
        node {
          key
          name
          country {
            code
            name
          }
          ... on Buyer {
            needs(first: 50) {
              totalCount
              nodes {
                material {
                  key
                  name
                }
                stageBought
                essential
                basis
                suppliers {
                  party {
                    key
                    name
                  }
                  status
                  validFrom
                  validUntil
                }
                sources {
                  key
                  title
                  publisher
                  date
                }
              }
            }
          }
        }
      }
    }
    holds {
      nodes {
        key
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectVaultBeneficiariesQuery, ProjectVaultBeneficiariesQueryVariables>;
export const ExportControlsDocument = new TypedDocumentString(`
    query ExportControls {
  gallium: material(key: "gallium") {
    ...Controlled
  }
  holmium: material(key: "holmium") {
    ...Controlled
  }
}
    fragment Controlled on Material {
  key
  name
  measures {
    totalCount
    nodes {
      key
      kind
      imposedBy {
        key
        name
      }
      target {
        key
        name
      }
      status
      validFrom
      validUntil
      suspendedFrom
      suspendedFromBasis
      suspendedBy {
        key
        name
      }
      suspendedUntil
      note
      policyInstrument {
        key
        name
        type
      }
      sources {
        key
        title
        publisher
        date
        url
        reliability
      }
    }
  }
}`) as unknown as TypedDocumentString<ExportControlsQuery, ExportControlsQueryVariables>;
export const LynasSitesDocument = new TypedDocumentString(`
    query LynasSites {
  entity(key: "lynas") {
    name
    country {
      code
      name
    }
    ... on Company {
      sites(first: 50) {
        totalCount
        edges {
          link {
            kind
            share {
              value
              of
            }
            basis
            group
            sources {
              key
              title
              publisher
              date
            }
          }
          node {
            __typename
            key
            name
            country {
              code
              name
            }
            ... on Party {
              stage
              status
              coordinates {
                latitude
                longitude
                precision
                source
              }
              capacities {
                value
                unit
                content
                label
                basis
                year
                sources {
                  key
                  title
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LynasSitesQuery, LynasSitesQueryVariables>;
export const GovernmentStakesDocument = new TypedDocumentString(`
    query GovernmentStakes {
  defence: entity(key: "us-dod") {
    ...Investor
  }
  commerce: entity(key: "us-commerce") {
    ...Investor
  }
  energy: entity(key: "us-doe") {
    ...Investor
  }
  government: entity(key: "us-government") {
    ...Investor
  }
  australia: entity(key: "australia-government") {
    ...Investor
  }
}
    fragment Investor on Entity {
  key
  name
  country {
    code
    name
  }
  links(kinds: [INVESTS_IN, OWNS], direction: OUT, first: 50) {
    totalCount
    nodes {
      to {
        key
        name
      }
      share {
        low
        value
        high
        of
        qualifier
      }
      amount {
        value
        currency
      }
      amountQualifier
      instrument
      status
      validFrom
      jointVolume
      group
      note
      sources {
        key
        title
        publisher
        date
        url
        reliability
      }
    }
  }
}`) as unknown as TypedDocumentString<GovernmentStakesQuery, GovernmentStakesQueryVariables>;
export const GalliumRefiningDocument = new TypedDocumentString(`
    query GalliumRefining {
  material(key: "gallium") {
    name
    concentration(stage: PROCESSING) {
      status
      hhi {
        low
        estimate
        high
      }
      effectiveNumber {
        low
        estimate
        high
      }
      top {
        code
        name
      }
      topShare {
        low
        estimate
        high
      }
      nMinusOne {
        low
        estimate
        high
      }
      shares {
        series
        year
        denominator
        score
        rules
        rows {
          country {
            code
            name
          }
          share {
            low
            estimate
            high
          }
          tonnesPerYear
          source {
            key
            title
            publisher
            date
            url
          }
        }
        unattributed {
          low
          estimate
          high
        }
        alternatives {
          series
          year
          score
          widens
          topCountry {
            name
          }
          topShare
        }
        sources {
          key
          title
          publisher
          date
          url
          reliability
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GalliumRefiningQuery, GalliumRefiningQueryVariables>;
export const FebruaryAgreementsDocument = new TypedDocumentString(`
    query FebruaryAgreements {
  ministerial: entity(key: "critical-minerals-ministerial-2026") {
    name
    ... on Agreement {
      date
      parties(first: 100) {
        totalCount
        nodes {
          key
          name
        }
      }
    }
  }
  frameworks: entity(key: "us-frameworks-feb-2026") {
    ...Signed
  }
  mexico: entity(key: "us-mexico-action-plan") {
    ...Signed
  }
  trilateral: entity(key: "us-eu-japan-joint-statement") {
    ...Signed
  }
}
    fragment Signed on Entity {
  key
  name
  note
  ... on Agreement {
    type
    status
    date
    elements
    parties(first: 50) {
      totalCount
      edges {
        node {
          key
          name
        }
        link {
          kind
          role
          validFrom
          sources {
            key
            title
            publisher
            date
            url
            reliability
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<FebruaryAgreementsQuery, FebruaryAgreementsQueryVariables>;
export const RealloysAndSrcDocument = new TypedDocumentString(`
    query RealloysAndSrc {
  deal: entity(key: "realloys-src-deal") {
    name
    claims {
      nodes {
        ...Stated
      }
    }
    ... on Agreement {
      type
      validFrom
      amount {
        value
        currency
      }
      parties {
        edges {
          node {
            key
            name
          }
          link {
            role
            sources {
              key
              title
            }
          }
        }
      }
    }
  }
  realloys: entity(key: "realloys") {
    name
    links(kinds: [OFFTAKE_WITH, INVESTS_IN], direction: OUT, first: 50) {
      nodes {
        key
        kind
        to {
          key
          name
        }
        form {
          key
          name
        }
        alsoForms {
          key
          name
        }
        share {
          low
          value
          high
          of
          qualifier
        }
        amount {
          value
          currency
        }
        termYears
        status
        statedStatus
        validFrom
        group
        sources {
          key
          title
          publisher
          date
          url
          reliability
        }
      }
    }
    claims {
      nodes {
        ...Stated
      }
    }
  }
}
    fragment Stated on Claim {
  key
  attribute
  conflict
  statements {
    value
    text
    unit
    scope
    asOf
    about {
      key
      name
    }
    source {
      key
      title
      publisher
      date
    }
  }
}`) as unknown as TypedDocumentString<RealloysAndSrcQuery, RealloysAndSrcQueryVariables>;
export const ChinaMiningShareDocument = new TypedDocumentString(`
    query ChinaMiningShare {
  claims(subject: "china", attribute: SHARE_OF_WORLD_EXTRACTION, first: 50) {
    totalCount
    nodes {
      key
      about {
        key
        name
      }
      conflict
      note
      statements {
        value
        low
        high
        qualifier
        unit
        asOf
        scope
        outlier
        outlierReason
        source {
          key
          title
          publisher
          date
          reliability
          copyOf
          url
        }
      }
    }
  }
  rareEarths: material(key: "rare-earths") {
    supplyShares(stage: EXTRACTION) {
      series
      year
      rows {
        country {
          code
        }
        share {
          low
          estimate
          high
        }
        tonnesPerYear
      }
      unattributed {
        low
        estimate
        high
      }
      sources {
        key
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChinaMiningShareQuery, ChinaMiningShareQueryVariables>;
export const WhatASourceSaysDocument = new TypedDocumentString(`
    query WhatASourceSays($key: String! = "src-us-department-state-2026-critical-minerals-ministerial-fact-sheet") {
  source(key: $key) {
    key
    title
    publisher
    date
    url
    kind
    reliability
    copyOf
    note
    links(first: 100) {
      totalCount
      nodes {
        key
        kind
        from {
          key
          name
        }
        to {
          key
          name
        }
        validFrom
        status
      }
    }
    claims(first: 50) {
      totalCount
      nodes {
        key
        subject {
          key
          name
        }
        attribute
        statements {
          value
          text
          unit
          asOf
          scope
          source {
            key
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatASourceSaysQuery, WhatASourceSaysQueryVariables>;
export const TrueConflictsDocument = new TypedDocumentString(`
    query TrueConflicts($after: String) {
  claims(conflict: [TRUE_CONFLICT], first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      subject {
        key
        name
      }
      about {
        key
        name
      }
      attribute
      note
      statements {
        value
        low
        high
        text
        qualifier
        unit
        asOf
        scope
        outlier
        source {
          key
          title
          publisher
          reliability
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrueConflictsQuery, TrueConflictsQueryVariables>;
export const FindSomethingDocument = new TypedDocumentString(`
    query FindSomething($text: String! = "Genral Motors") {
  search(query: $text, first: 5) {
    totalCount
    edges {
      score
      matched
      node {
        __typename
        key
        name
        aliases
        kind
        country {
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindSomethingQuery, FindSomethingQueryVariables>;
export const WhatIsInHereDocument = new TypedDocumentString(`
    query WhatIsInHere {
  dataset {
    title
    at
    revision
    hash
    synthetic
    importUnfinished
    counts {
      entities
      links
      claims
      sources
      statistics
      forms
      needs
      supplies
      corridors
      memberships
      observations
    }
  }
  forge: bloc(key: "forge") {
    name
    members {
      edges {
        node {
          key
          name
        }
        validFrom
        role
        basis
        sources {
          key
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsInHereQuery, WhatIsInHereQueryVariables>;
export const BoeingTitaniumBeforeAndAfterDocument = new TypedDocumentString(`
    query BoeingTitaniumBeforeAndAfter {
  buyer(key: "boeing") {
    before: supply(view: {at: "2021-06-01"}) {
      ...Titanium
    }
    today: supply(view: {at: "2026-03-01"}) {
      ...Titanium
    }
  }
}
    fragment Titanium on Supply {
  view {
    at
  }
  dependency(material: "titanium", first: 8) {
    rows {
      nodes {
        stage
        label
        passThrough {
          provenLow
          low
          estimate
          high
          provenHigh
          breakEven
          coverage {
            known
            named
            inferred
            unknown
          }
        }
        plants {
          party {
            key
            name
          }
          basis
          passThrough {
            estimate
          }
        }
      }
    }
    derivation {
      rules
      flags
      statistics {
        stage
        series
        year
        score
        sources {
          title
          publisher
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<BoeingTitaniumBeforeAndAfterQuery, BoeingTitaniumBeforeAndAfterQueryVariables>;
export const YttriumUnderABanDocument = new TypedDocumentString(`
    query YttriumUnderABan {
  buyer(key: "ge-vernova") {
    today: supply(view: {at: "2026-03-01"}) {
      ...Yttrium
    }
    banned: supply(
      view: {at: "2026-03-01", scenario: {exportBans: [{from: "CN", material: "yttrium"}]}}
    ) {
      ...Yttrium
    }
  }
}
    fragment Yttrium on Supply {
  dependency(material: "yttrium", stage: PROCESSING) {
    coverage {
      known
      named
      inferred
      unknown
    }
    rows {
      nodes {
        label
        passThrough {
          provenLow
          low
          estimate
          high
          provenHigh
        }
        statedExposures {
          agreement
          link {
            key
          }
        }
      }
    }
    derivation {
      rules
      flags
    }
  }
}`) as unknown as TypedDocumentString<YttriumUnderABanQuery, YttriumUnderABanQueryVariables>;
export const WhatStopsMagnetsDocument = new TypedDocumentString(`
    query WhatStopsMagnets {
  buyer(key: "general-motors") {
    supply(view: {at: "2026-03-01"}) {
      named: cutSets(material: "ndfeb-magnet", maxSize: 3) {
        ...Sets
      }
      countries: cutSets(material: "ndfeb-magnet", maxSize: 2, scope: COUNTRIES) {
        ...Sets
      }
      chokepoints(material: "ndfeb-magnet", first: 6) {
        nodes {
          label
          stage
          material {
            key
          }
          dominates
          certainty
          loss {
            low
            estimate
            high
          }
        }
      }
    }
  }
}
    fragment Sets on CutSets {
  status
  reason
  complete
  searchedSize
  nodes {
    size
    parties {
      label
    }
    remaining {
      low
      estimate
      high
    }
  }
}`) as unknown as TypedDocumentString<WhatStopsMagnetsQuery, WhatStopsMagnetsQueryVariables>;
export const GalliumBuyersDocument = new TypedDocumentString(`
    query GalliumBuyers {
  exposedBuyers(material: "gallium", country: "CN", view: {at: "2026-05-07"}) {
    totalCount
    nodes {
      buyer {
        key
        name
      }
      material {
        key
      }
      stage
      need {
        basis
        essential
      }
      exposure {
        provenLow
        low
        estimate
        high
        provenHigh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GalliumBuyersQuery, GalliumBuyersQueryVariables>;
export const LithiumStatisticsDocument = new TypedDocumentString(`
    query LithiumStatistics {
  material(key: "lithium") {
    production(at: "2026-05-07", quantity: PRODUCTION, first: 40) {
      totalCount
      nodes {
        series
        year
        stage
        place
        value
        low
        high
        flag
        unit
        estimated
        sources {
          publisher
        }
      }
    }
    concentration(stage: EXTRACTION) {
      hhi {
        low
        estimate
        high
      }
      hhiWgi {
        low
        estimate
        high
      }
    }
  }
  country(code: "CL") {
    governance {
      dimension
      estimate
      risk
      year
    }
    trade(year: 2024, flow: IMPORT, material: "lithium") {
      nodes {
        heading
        scope
        valueUsd
        massKg
        series
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LithiumStatisticsQuery, LithiumStatisticsQueryVariables>;
export const YttriumOfGeVernovaDocument = new TypedDocumentString(`
    query YttriumOfGeVernova {
  buyer(key: "ge-vernova") {
    supply(view: {at: "2026-03-01"}) {
      needs {
        nodes {
          material {
            key
          }
          basis
          essential
          suppliers {
            party {
              key
            }
          }
        }
      }
      coverage(material: "yttrium") {
        stage
        coverage {
          known
          named
          inferred
          unknown
        }
      }
      dependency(material: "yttrium") {
        rows {
          nodes {
            stage
            label
            passThrough {
              provenLow
              low
              estimate
              high
              provenHigh
              breakEven
            }
            plants {
              party {
                key
              }
            }
            topPath {
              labels
              share
            }
          }
        }
        derivation {
          rules
          flags
          statistics {
            stage
            series
            year
            geography {
              key
            }
            alternatives {
              series
              year
              estimate
            }
          }
        }
      }
      stockCover(material: "yttrium") {
        status
        reason
        stated {
          key
          statements {
            value
            asOf
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YttriumOfGeVernovaQuery, YttriumOfGeVernovaQueryVariables>;
export const UnavoidableForUsMagnetsDocument = new TypedDocumentString(`
    query UnavoidableForUsMagnets {
  mpMaterials: buyer(key: "mp-independence#magnet") {
    ...Unavoidable
  }
  noveon: buyer(key: "noveon") {
    ...Unavoidable
  }
  evac: buyer(key: "evac-sumter") {
    ...Unavoidable
  }
}
    fragment Unavoidable on Buyer {
  name
  supply(view: {at: "2026-03-01"}) {
    neodymium: chokepoints(material: "neodymium", first: 6) {
      ...Points
    }
    dysprosium: chokepoints(material: "dysprosium", first: 6) {
      ...Points
    }
  }
}
fragment Points on Chokepoints {
  status
  reason
  totalCount
  nodes {
    label
    stage
    need {
      key
    }
    dominates
    certainty
    loss {
      provenLow
      low
      estimate
      high
    }
    parent {
      name
    }
    notCounted {
      name
    }
  }
}`) as unknown as TypedDocumentString<UnavoidableForUsMagnetsQuery, UnavoidableForUsMagnetsQueryVariables>;
export const VaultClaimsDocument = new TypedDocumentString(`
    query VaultClaims {
  total: compareClaims(subject: "project-vault", attribute: TOTAL_SIZE) {
    ...Comparison
  }
  private: compareClaims(subject: "project-vault", attribute: PRIVATE_CAPITAL) {
    ...Comparison
  }
  days: compareClaims(subject: "project-vault", attribute: STOCK_COVER_TIME) {
    ...Comparison
  }
}
    fragment Comparison on ClaimComparison {
  claim {
    key
    conflict
    note
  }
  status
  reason
  effects {
    largestChange
    isUsed
    statement {
      value
      unit
      asOf
      scope
      outlier
      source {
        title
        publisher
        reliability
      }
    }
    results {
      label
      unit
      baseline
      value
    }
  }
}`) as unknown as TypedDocumentString<VaultClaimsQuery, VaultClaimsQueryVariables>;
export const MagnetChainRiskDocument = new TypedDocumentString(`
    query MagnetChainRisk {
  systemicRisk(materials: ["ndfeb-magnet"], view: {at: "2026-03-01"}, first: 12) {
    status
    totalCount
    nodes {
      rank
      label
      stage
      esri
      outputShare
      stageShare
      minerals {
        key
      }
      lossAtStages {
        stage
        lossShare
      }
    }
    contents {
      material {
        key
      }
      part
      basis
    }
    unknownStages {
      material {
        key
      }
      stage
    }
    notComputable {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<MagnetChainRiskQuery, MagnetChainRiskQueryVariables>;
export const WaysOfNeodymiumDocument = new TypedDocumentString(`
    query WaysOfNeodymium {
  buyer(key: "general-motors") {
    name
    supply(view: {at: "2026-03-01"}) {
      view {
        at
      }
      dependency(material: "ndfeb-magnet", first: 1) {
        rows {
          nodes {
            label
            material {
              name
            }
            passThrough {
              low
              estimate
              high
            }
          }
        }
      }
      paths(material: "neodymium", minShare: 0.002, maxDepth: 12, first: 100) {
        truncated
        reason
        nodes {
          need {
            key
          }
          material {
            key
          }
          share {
            estimate
          }
          steps {
            label
            kind
            stage
            country {
              name
            }
            share
            basis
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaysOfNeodymiumQuery, WaysOfNeodymiumQueryVariables>;