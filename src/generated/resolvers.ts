import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Alternative as AlternativeOf } from '../assess/alternatives/alternatives.ts';
import type { Mitigation as MitigationOf } from '../assess/alternatives/mitigations.ts';
import type { Chokepoint as ChokepointOf, Chokepoints as ChokepointsOf } from '../assess/chokepoints/chokepoints.ts';
import type { Served as ServedOf } from '../assess/chokepoints/served.ts';
import type { StatementEffect as StatementEffectOf, ClaimComparison as ClaimComparisonOf } from '../assess/claims/compare-claims.ts';
import type { DependentResult as DependentResultOf } from '../assess/claims/figure.ts';
import type { PartyShare as PartyShareOf } from '../assess/concentration/party-concentration.ts';
import type { CutSet as CutSetOf, CutSets as CutSetsOf } from '../assess/cut-sets/cut-sets.ts';
import type { CutParty as CutPartyOf } from '../assess/cut-sets/requirement-graph.ts';
import type { BarredIntake as BarredIntakeOf } from '../assess/dependency/barred-intake.ts';
import type { DependencyRow as DependencyRowOf, Dependency as DependencyOf } from '../assess/dependency/dependency.ts';
import type { StatisticUse as StatisticUseOf, AlternativeUse as AlternativeUseOf, Sensitivity as SensitivityOf, WitnessShare as WitnessShareOf, Answered } from '../assess/dependency/derivation.ts';
import type { ExposedBuyer as ExposedBuyerOf } from '../assess/dependency/exposed-buyers.ts';
import type { SupplyRoute as SupplyRouteOf, SupplyRoutes } from '../assess/dependency/paths.ts';
import type { PlantExposure as PlantExposureOf, SupplyPath as SupplyPathOf, PathStep } from '../assess/dependency/plants.ts';
import type { StageCoverage as StageCoverageOf } from '../assess/dependency/stage-coverage.ts';
import type { StatedExposure as StatedExposureOf } from '../assess/dependency/stated-exposure.ts';
import type { Disruption as DisruptionOf } from '../assess/disruption/disruption.ts';
import type { StockCover as StockCoverOf, StockRow } from '../assess/disruption/stock-cover.ts';
import type { SupplyRiskStage as SupplyRiskStageOf, SupplyRiskInView } from '../assess/supply-risk/supply-risk.ts';
import type { Exposure as ExposureOf } from '../assess/supply/exposure.ts';
import type { NotConsidered as NotConsideredOf } from '../assess/supply/not-considered.ts';
import type { Supply as SupplyOf } from '../assess/supply/supply.ts';
import type { UnknownStage as UnknownStageOf } from '../assess/systemic-risk/amount-network.ts';
import type { MineralContent as MineralContentOf } from '../assess/systemic-risk/form-contents.ts';
import type { RankedRisk, LeftOutNeed as LeftOutNeedOf } from '../assess/systemic-risk/systemic-risk.ts';
import type { StageLoss as StageLossOf } from '../assess/systemic-risk/party-risks.ts';
import type { EntityNode } from '../model/node.ts';
import type { RuleInForce } from '../network/evidence/procurement-rules.ts';
import type { AskedLink, AskedNeed, AskedSupply } from '../model/measures/asked-on.ts';
import type { ClaimRecord, StatementRecord } from '../model/records/claim.ts';
import type { SourceRecord } from '../model/records/source.ts';
import type { Resolution as ResolutionOf } from '../loaders/search.ts';
import type { FormRecord, NamedContent } from '../model/records/network.ts';
import type { StatedCapacity as StatedCapacityRecord } from '../model/records/entity.ts';
import type { PriceOf } from '../model/records/fields.ts';
import type { Measure as MaterialMeasure } from '../model/measures/measure.ts';
import type { RecordCounts } from '../store/graph-store.ts';
import type { MembershipEdge as MembershipOf } from '../loaders/memberships.ts';
import type { DatasetHead } from '../loaders/dataset.ts';
import type { SupplySharesResult, CountryShareRow, AlternativeRow } from '../assess/concentration/supply-shares.ts';
import type { ConcentrationInView, AnsweredConcentration } from '../assess/concentration/concentration.ts';
import type { ProductionFigure as FigureOfProduction } from '../model/figures/production-figures.ts';
import type { TradeFigure as FigureOfTrade } from '../model/figures/trade-figures.ts';
import type { ObservationRecord, FacilityRecord } from '../model/records/statistics.ts';
import type { ScenarioQuestion, PartyQuestion, CountryQuestion, BanQuestion, SupplyQuestion, CapacityQuestion, StockQuestion, BlocQuestion } from '../assess/view/scenario-question.ts';
import type { RiskInput } from '../assess/supply-risk/inputs.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * ISO 3166-1 alpha-2 country code of two capital letters, or `EU` for the European Union. An argument may also be a
   * code of three letters or an English name, such as "Republic of Korea". A name of several countries is
   * BAD_USER_INPUT.
   */
  CountryCode: { input: string; output: string; }
  /** A day, YYYY-MM-DD (ISO 8601). A day that does not exist is BAD_USER_INPUT. */
  Date: { input: string; output: string; }
  /** A JSON object, as in the record. */
  JSONObject: { input: never; output: Readonly<Record<string, unknown>>; }
  /** A date as its source states it: YYYY, YYYY-MM or YYYY-MM-DD. */
  PartialDate: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** A firm or plant that a scenario adds. */
export type AddedParty = {
  readonly __typename?: 'AddedParty';
  /** The country in which it stands. Null: not given. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The key of the party. */
  readonly key: Scalars['String']['output'];
  /** The kind of party. Null: a company. */
  readonly kind?: Maybe<EntityKind>;
  /** The stage at which it works. Null: not given. */
  readonly stage?: Maybe<Stage>;
};

/** A meeting, statement, framework, contract or truce between parties. */
export type Agreement = Entity & Node & {
  readonly __typename?: 'Agreement';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The amount of money that it is about. Null: none, or not known. */
  readonly amount?: Maybe<Money>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** The date on which it was made or held. Null: not known. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The elements of the agreement, each as a short keyword. Empty: not recorded. */
  readonly elements: ReadonlyArray<Scalars['String']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The parties that signed it or took part. They come from links SIGNED and PARTICIPATES_IN, one edge per link.
   * `link.kind` distinguishes them. Null: an error, see `errors`.
   */
  readonly parties?: Maybe<RelatedEntityConnection>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /** The status. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** The kind of agreement. Null: not stated. */
  readonly type?: Maybe<AgreementType>;
  /** The date from which it holds. Null: not known. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};


/** A meeting, statement, framework, contract or truce between parties. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, statement, framework, contract or truce between parties. */
export type AgreementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A meeting, statement, framework, contract or truce between parties. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, statement, framework, contract or truce between parties. */
export type AgreementSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A meeting, statement, framework, contract or truce between parties. */
export type AgreementStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

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

/** A party that could supply a buyer and does not today. */
export type Alternative = {
  readonly __typename?: 'Alternative';
  /**
   * Capacity for the form, in tonnes per year. For a plant that does not run yet, the planned capacity. Null:
   * not recorded.
   */
  readonly capacityTonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** The blocs of which both are members. Empty: none, or not known. */
  readonly commonBlocs: ReadonlyArray<Entity>;
  /**
   * The country whose share is compared, which is not that of the party. Null: none is known. Read
   * `largestCountry` for it, and `party` for the party’s own country.
   * @deprecated Its name is that of another thing. Use `largestCountry` or `party`. Removed after 2027-06-30.
   */
  readonly country?: Maybe<Country>;
  /**
   * The same share with the alternative in place. Rule N2 gives the part that it would supply. If figures of
   * today’s suppliers are known, it displaces them all in proportion, so that before and after are comparable.
   * The share can rise, because the alternative may be in that country. Null: the buyer does not buy at that
   * stage, or no such country is known.
   */
  readonly dependencyAfter?: Maybe<Exposure>;
  /**
   * Share of the buyer’s intake that passes through that country today. Null: the buyer does not buy at that
   * stage, or no such country is known.
   */
  readonly dependencyBefore?: Maybe<Exposure>;
  /**
   * Capacity that its known contracts leave free, in tonnes per year. It may also sell to unnamed buyers. Null:
   * its capacity or a contract’s volume is not recorded.
   */
  readonly freeTonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /**
   * Herfindahl–Hirschman index of countries at the stage with the alternative in place, 0 to 1. Null: the buyer
   * does not buy at that stage.
   */
  readonly hhiAfter?: Maybe<Estimate>;
  /**
   * The country whose share the alternative is to reduce: the one that `against` names. Absent, it is the
   * largest foreign one that is a risk. Such a country controls exports of the material, or shares no bloc with
   * the place of the need. Without one it is the largest foreign country. It is never the country of the need or
   * of the buyer. Null: no such country is known at the stage, or the buyer does not buy there.
   */
  readonly largestCountry?: Maybe<Country>;
  /** Days until it could deliver. Null: not recorded. */
  readonly leadTimeDays?: Maybe<Scalars['Int']['output']>;
  /** The need that it could serve. */
  readonly need: Need;
  /** The firm or plant. */
  readonly party: Entity;
  /** Whether its country and the buyer’s are members of one bloc. Null: a country is not known. */
  readonly sameBloc?: Maybe<Scalars['Boolean']['output']>;
  /** The stage at which it would supply. */
  readonly stage: Stage;
  /** Whether it operates, is under construction or is planned. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
};

/** A page of alternatives. Those that leave the compared country the smallest share come first. */
export type AlternativeConnection = {
  readonly __typename?: 'AlternativeConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<AlternativeEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Alternative>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The reason why the list is empty, in words. Null: it is not empty. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of an AlternativeConnection. */
export type AlternativeEdge = {
  readonly __typename?: 'AlternativeEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The alternative. */
  readonly node: Alternative;
};

/** A statistic that was not used, with the result that it alone would give. */
export type AlternativeUse = {
  readonly __typename?: 'AlternativeUse';
  /** The estimate of the answer’s largest row with this statistic in use, 0 to 1. */
  readonly estimate: Scalars['Float']['output'];
  /** The material or group that it describes. Null: it names only a form. */
  readonly material?: Maybe<Material>;
  /** The years of which it is an average, such as "2016-2020". Null: a single year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Penalty points by rule S1. */
  readonly score: Scalars['Int']['output'];
  /** The name of the statistic. */
  readonly series: Scalars['String']['output'];
  /** Whether it widens the bounds (rule S3). */
  readonly widens: Scalars['Boolean']['output'];
  /** The year of the statistic. For an average of several years, the last of them. */
  readonly year: Scalars['Int']['output'];
};

/** The amount that is contained in one unit. */
export type AmountPer = {
  readonly __typename?: 'AmountPer';
  /** The upper bound. Null: not stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The lower bound. Null: not stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The unit that contains it, such as vehicle or MW. */
  readonly per: Scalars['String']['output'];
  /** How the figure is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The unit of mass: g, kg or t. */
  readonly unit: Scalars['String']['output'];
  /** The stated amount. Null: only bounds are stated. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

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

/** The named conventions of the building rules (docs/network.md). They are stated and not estimated from data. */
export type AssumptionsInput = {
  /**
   * Rule T3: a relation without an end lapses this many years after its newest source, 0 to 9999. A part of a year counts as
   * that part of 365 days. Default: 5.
   */
  readonly assumedLifetimeYears?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Rule N3: how far a buyer may deviate from the chosen statistic, as a part of its intake, 0 to 1. Default:
   * 0.2.
   */
  readonly buyerDeviation?: InputMaybe<Scalars['Float']['input']>;
  /** Rule U3: how far a country’s intake may deviate from the transport table, 0 to 1. Default: 0.2. */
  readonly corridorDeviation?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Rule N2: the capacity of a plant that states none, per form. Default: those of the data set, which is 1,000 tonnes per year
   * for ndfeb-magnet in the shipped one.
   */
  readonly defaultPlantCapacity?: InputMaybe<ReadonlyArray<PlantCapacityInput>>;
  /** Rule U2: whether output supplies its own country first. Default: true. */
  readonly domesticFirst?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rule N6: an exporter with less than this share of world output ships the output of others, 0 to 1. Default: 0.005. */
  readonly hubThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** Rule S3: alternatives within this many penalty points of the best statistic widen the bounds, 0 to 100. Default: 1. */
  readonly hullSlack?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Rule U6a: the part of a capacity that is used where a scenario sets it, 0 to 1. Default: low 0.5, estimate 0.8,
   * high 1.
   */
  readonly newCapacityUse?: InputMaybe<RangeInput>;
  /** Rule N6: unnamed exporters are a hub if all unlisted producers hold less than this share, 0 to 1. Default: 0.05. */
  readonly otherIsHubBelow?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Rule N2: how much more likely a named seller is than its share of capacity suggests, 0 to 1,000,000. Default: low 1,
   * estimate 10, high 100.
   */
  readonly relationMultiplier?: InputMaybe<RangeInput>;
  /**
   * Rule N7: the weight of the lane that complies with a procurement rule, 0 to 1. Default: low 0.5, estimate 0.9, high
   * 1.
   */
  readonly ruleCompliance?: InputMaybe<RangeInput>;
  /** Rule T4b: how far both ends of a share that is stated for an earlier period move in a year, 0 to 1. Default: 0.1. */
  readonly shareAgeing?: InputMaybe<Scalars['Float']['input']>;
  /** Rule S1: the ages in years from which a statistic gets one point each, 0 to 9999. Default: 3 and 7. */
  readonly staleYears?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /**
   * Rule S4: countries that get a link even if a truncated list does not name them. Default: those of the data set, which are CN
   * and RU in the shipped one.
   */
  readonly watchCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** The part of the intake of one need that procurement rules bar. */
export type BarredIntake = {
  readonly __typename?: 'BarredIntake';
  /** The part of the intake that is assumed to follow the rules, the parameter `ruleCompliance`. Nothing states it. */
  readonly compliance: Estimate;
  /** The mineral that is followed, or the form itself if no mineral of it is known. */
  readonly material: Material;
  /** The need that the rules bind. */
  readonly need: Need;
  /**
   * The share of the intake that passes through a barred country at a barred stage, if no rule bound the need. The
   * buyer may no longer use this part.
   */
  readonly share: Exposure;
  /** The versions that are in force on the day. */
  readonly versions: ReadonlyArray<RuleVersion>;
};

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

/** A group of countries or parties with members, such as FORGE or the Quad. */
export type Bloc = Buyer & Entity & Node & {
  readonly __typename?: 'Bloc';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /**
   * The members of the bloc, ordered by member. There is one edge per membership, with its dates and sources.
   * Null: an error, see `errors`.
   */
  readonly members?: Maybe<MembershipConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /** Whether the bloc is in force. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** The kind of bloc, if the record states it. Null: not stated. */
  readonly type?: Maybe<Scalars['String']['output']>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A group of countries or parties with members, such as FORGE or the Quad. */
export type BlocSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** Countries that join or leave a bloc in a scenario. */
export type BlocChange = {
  readonly __typename?: 'BlocChange';
  /** Countries that join. Empty: none. */
  readonly add: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** Key of the bloc. */
  readonly bloc: Scalars['String']['output'];
  /** Countries that leave. Empty: none. */
  readonly remove: ReadonlyArray<Scalars['CountryCode']['output']>;
};

/** Countries that join or leave a bloc. */
export type BlocChangeInput = {
  /** Countries that join. A change in which no country joins or leaves is refused. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Key of the bloc. */
  readonly bloc: Scalars['String']['input'];
  /** Countries that leave. Each must be a member on the day. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** A page of blocs. */
export type BlocConnection = {
  readonly __typename?: 'BlocConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<BlocEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Bloc>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a BlocConnection. */
export type BlocEdge = {
  readonly __typename?: 'BlocEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The bloc. */
  readonly node: Bloc;
};

/** One end of the bounds. */
export type BoundSide =
  /** The upper end. */
  | 'HIGH'
  /** The lower end. */
  | 'LOW';

/** Two ends without a preferred figure between them, in the unit of the field. */
export type Bounds = {
  readonly __typename?: 'Bounds';
  /** The upper bound. */
  readonly high: Scalars['Float']['output'];
  /** The lower bound. */
  readonly low: Scalars['Float']['output'];
};

/** An entity that sources material. */
export type Buyer = {
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
};


/** An entity that sources material. */
export type BuyerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that sources material. */
export type BuyerLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An entity that sources material. */
export type BuyerNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that sources material. */
export type BuyerSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that sources material. */
export type BuyerSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

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

/** A capacity, set or changed. */
export type CapacityInput = {
  /** Tonnes per year above the recorded capacity, or below it if negative, -1e12 to 1e12. Give this or `tonnesPerYear`. */
  readonly changeTonnesPerYear?: InputMaybe<Scalars['Float']['input']>;
  /** Key of the form that it produces. */
  readonly material: Scalars['String']['input'];
  /** Key of the firm or plant. */
  readonly party: Scalars['String']['input'];
  /** Tonnes per year, 0 to 1e12. Give this or `changeTonnesPerYear`. */
  readonly tonnesPerYear?: InputMaybe<Scalars['Float']['input']>;
};

/** How certain it is that a share of the intake reaches 1 − `threshold`. No share of 0 reaches anything. */
export type Certainty =
  /** Facts alone prove it: `provenLow` reaches it. */
  | 'CERTAIN'
  /** The low end of the share reaches it, so it holds while the assumptions hold. */
  | 'LIKELY'
  /** The estimate of the share reaches it. */
  | 'POSSIBLE'
  /** Only the high end of the share reaches it. Listed with `includeUnlikely` alone. */
  | 'UNLIKELY';

/** A country at a stage, or a firm, that a large part of the intake passes through. */
export type Chokepoint = {
  readonly __typename?: 'Chokepoint';
  /**
   * The number of producers of the material at that stage, in the whole world, that are on record and run on the
   * day. Producers within this country or firm are not counted. A producer without a stated status runs. A
   * producer of which the country is not known is no alternative to a country.
   */
  readonly alternativesCount: Scalars['Int']['output'];
  /** How certain it is that so much of the intake passes through it. */
  readonly certainty: Certainty;
  /**
   * Whether every known route passes through it. The routes are those of the network that the rules build, so a
   * statistic is enough for it. A firm or plant also dominates if the buyer stops without all of its stages or
   * without another input that it makes (rule N11). `dominatesBy` says how certain it is. A route that ends at an unknown party
   * counts, and it avoids every known party. See Lengauer and Tarjan (1979), doi:10.1145/357062.357071.
   */
  readonly dominates: Scalars['Boolean']['output'];
  /**
   * How certain it is that the whole intake passes through it. CERTAIN: facts alone prove it (`provenLow` is 1).
   * LIKELY: the low end is 1. POSSIBLE: only the estimate is. UNLIKELY: less passes through it here, and the buyer
   * stops by its other stages or inputs. Null: it does not dominate.
   */
  readonly dominatesBy?: Maybe<Certainty>;
  /**
   * Part of today’s deliveries that is lost without the party while all others deliver up to their capacity, 0
   * to 1. An existing shortage is not attributed to it. Null: an amount or a capacity is not recorded. Null also
   * if recorded yields and amounts make a party’s supply worth different amounts on different routes.
   */
  readonly flowLoss?: Maybe<Scalars['Float']['output']>;
  /** The party in words. */
  readonly label: Scalars['String']['output'];
  /**
   * Part of today’s intake that passes through it. All of it is lost without the party, because nothing is
   * re-routed.
   */
  readonly loss: Exposure;
  /** The mineral. At the stage at which the buyer buys, the form itself. */
  readonly material: Material;
  /** The need that depends on it. */
  readonly need: Need;
  /**
   * For a country, plants of the stage that run elsewhere and that the statistic does not count (rule S6). They
   * show that the share may be smaller than `low` says. Empty: none is named.
   */
  readonly notCounted: ReadonlyArray<Entity>;
  /**
   * The number of other groups at that stage in this buyer’s network. For a country they are other known
   * countries, and for a firm other firms and unnamed plants.
   */
  readonly otherGroupsCount: Scalars['Int']['output'];
  /** The last party that every route from the buyer to it passes through. Null: none. */
  readonly parent?: Maybe<Entity>;
  /** The mineral of that party. At the stage at which the buyer buys, the form itself. Null: no `parent`. */
  readonly parentMaterial?: Maybe<Material>;
  /** The stage of that party. Null: no `parent`. */
  readonly parentStage?: Maybe<Stage>;
  /** The country or firm. */
  readonly party: Entity;
  /** The stage. */
  readonly stage: Stage;
};

/** Parties whose loss stops a buyer, or most of its intake. */
export type Chokepoints = {
  readonly __typename?: 'Chokepoints';
  /** The chokepoints, worst first. */
  readonly nodes: ReadonlyArray<Chokepoint>;
  /**
   * Needs of the buyer that the answer leaves out, each with the reason. Empty: a material was asked about, or
   * all needs are considered.
   */
  readonly notConsidered: ReadonlyArray<NotConsidered>;
  /** The reason why it is not answered, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * The amount that can be delivered to the buyer, each party up to its capacity. It is the largest flow by Ford
   * and Fulkerson (1956), doi:10.4153/CJM-1956-045-5. Null: several materials, or an amount or a capacity is not
   * recorded.
   */
  readonly served?: Maybe<Served>;
  /** Whether the question could be answered. */
  readonly status: AnswerStatus;
  /** The number of all chokepoints. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * The statements of sources about one attribute of one subject, side by side. They are never averaged and never
 * merged.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /**
   * The second entity that the claim is about, if all statements share it. Null: none, or it differs between
   * statements.
   */
  readonly about?: Maybe<Entity>;
  /** The attribute that is stated. */
  readonly attribute: ClaimAttribute;
  /** How the statements relate. */
  readonly conflict: ClaimConflict;
  /** Fields of the record that the format does not define. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the claim. */
  readonly key: Scalars['String']['output'];
  /** A remark by the compilers of the claim. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The statements with their sources, at least one. */
  readonly statements: ReadonlyArray<Statement>;
  /** The entity that the claim is about. */
  readonly subject: Entity;
};

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
  /**
   * The price of one good. The subject is the good, and the statements are about its mineral. If the source names
   * no good, the subject is the mineral. Prices on two price bases must never be compared as if they came from one
   * market.
   */
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
  /** Share of the units (such as vehicles or motors) that the statement’s `scope` describes. */
  | 'SHARE_OF_UNITS'
  /** Share of world anode output. */
  | 'SHARE_OF_WORLD_ANODE_OUTPUT'
  /** Share of world cathode output. */
  | 'SHARE_OF_WORLD_CATHODE_OUTPUT'
  /** Share of world output of battery cells. */
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

/** The results that depend on a claim, under each of its statements. */
export type ClaimComparison = {
  readonly __typename?: 'ClaimComparison';
  /** The day of the results: the day of the view, or the last day of a supply that has ended. */
  readonly at: Scalars['Date']['output'];
  /** The claim. */
  readonly claim: Claim;
  /** The statements with their effects, largest change first. */
  readonly effects: ReadonlyArray<StatementEffect>;
  /** The reason why nothing is computed. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** ANSWERED, or NOT_KNOWN if no computed figure depends on the claim or if it holds words. */
  readonly status: AnswerStatus;
};

/** How the statements of a claim relate. */
export type ClaimConflict =
  /** The same quantity on different days. */
  | 'CHANGES_OVER_TIME'
  /** Different quantities or units of account, or a single statement. */
  | 'DIFFERENT_SCOPE'
  /** The same quantity, with different values. */
  | 'TRUE_CONFLICT';

/** A page of claims, ordered by key. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ClaimConnection. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type Company = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Company';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanyStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A firm that trades in, finances, owns or produces material, without a more specific kind. */
export type CompanySupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** How concentrated supply is. See docs/methods/concentration.md. */
export type Concentration = {
  readonly __typename?: 'Concentration';
  /**
   * The bounds that hold for any division of the unattributed part, even if that is most of the supply. Null:
   * not known.
   */
  readonly bounds?: Maybe<ConcentrationBounds>;
  /**
   * The number of equal suppliers that would be as concentrated, 1 / HHI. Null: not known, without bound, or
   * most of the supply is unattributed.
   */
  readonly effectiveNumber?: Maybe<Estimate>;
  /**
   * Whether the scenario of the view changes anything of this answer. Null: the view has no scenario. `Supply.hasEffect`
   * asks the same of one buyer, and says why.
   */
  readonly hasEffect?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Herfindahl–Hirschman index: the sum of squared shares, 0 to 1 (times 10,000 for points). In `low` and
   * `estimate`, the unattributed part is split finely. In `high`, all of it belongs to one country. See
   * Hirschman (1964), Am. Econ. Rev. 54(5) 761. Null: not known, or most of the supply is unattributed. No
   * figure is preferred then, and `bounds` holds.
   */
  readonly hhi?: Maybe<Estimate>;
  /**
   * The index if the unattributed part belongs to others outside the list, each no larger than the smallest
   * listed one. Null: not known, not by country, or most of the supply is unattributed.
   */
  readonly hhiIfUnlisted?: Maybe<Scalars['Float']['output']>;
  /**
   * The index weighted by governance, Σ share²·risk, 0 to 10. The risk is from 0 (well governed) to 10. In `low`
   * and `estimate`, supply that is unattributed or without an indicator weighs nothing. In `high`, the prudent
   * figure, it weighs 10. The indicators are of the year nearest to the day. See Blengini et al. (2017),
   * doi:10.2760/73303. Null: not known, not by country, or most of the supply is unattributed.
   */
  readonly hhiWgi?: Maybe<Estimate>;
  /**
   * Share of supply that is left without the largest, 0 to 1. It follows the N−1 idea of the IEA, relative to
   * output. In `low`, all that is unattributed belongs to one of them, which is then the largest. Null: not
   * known, or most of the supply is unattributed.
   */
  readonly nMinusOne?: Maybe<Estimate>;
  /** Plants or owners with their shares, largest first. Empty: not known, or by country. */
  readonly parties: ReadonlyArray<PartyShare>;
  /**
   * The reason why it is not answered, or why only bounds are given, because most of the supply is unattributed.
   * Null: answered with figures.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The shares from which it was computed, with series, year and sources. */
  readonly shares: SupplyShares;
  /** Whether there is a statistic. */
  readonly status: AnswerStatus;
  /** The country with the largest listed share. Null: not known, or not by country. */
  readonly top?: Maybe<Country>;
  /** The plant or owner with the largest listed share. Null: not known, or by country. */
  readonly topParty?: Maybe<Entity>;
  /**
   * The share of the largest country, plant or owner, 0 to 1. In `high`, the unattributed part belongs to it
   * too. Null: not known.
   */
  readonly topShare?: Maybe<Estimate>;
  /** The part that belongs to no plant or owner, 0 to 1. Null: not known, or by country (see `shares`). */
  readonly unattributed?: Maybe<Estimate>;
};

/** The bounds of a concentration that hold for any division of the unattributed part. */
export type ConcentrationBounds = {
  readonly __typename?: 'ConcentrationBounds';
  /** Bounds of the Herfindahl–Hirschman index, 0 to 1. */
  readonly hhi: Bounds;
  /** Bounds of the index weighted by governance, 0 to 10. Null: not by country. */
  readonly hhiWgi?: Maybe<Bounds>;
  /** Bounds of the share that is left without the largest, 0 to 1. The largest may be another at each end. */
  readonly nMinusOne: Bounds;
  /** Bounds of the largest listed share, 0 to 1. */
  readonly topShare: Bounds;
};

/** The parties whose shares are squared. */
export type ConcentrationBy =
  /** Countries with their shares. */
  | 'COUNTRY'
  /** The same plants, grouped by the owner at the top. */
  | 'OWNER'
  /** Plants whose capacity is recorded, against recorded world output. All other output is unattributed. */
  | 'PARTY';

/** A material that a form contains. */
export type Content = {
  readonly __typename?: 'Content';
  /**
   * How the mass fraction was determined. FORMULA: from the pure compound. NOMINAL: a metal sold as such. OPEN:
   * not known. DERIVED and other words mean what they say. Null: not stated.
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Largest mass fraction, 0 to 1. Null: not known. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Smallest mass fraction, 0 to 1. Null: not known. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The material that is contained. Null: not in the data set. */
  readonly material?: Maybe<Material>;
  /** Mass fraction, 0 to 1. Null: not known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

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

/** A price converted to another unit. */
export type ConvertedPrice = {
  readonly __typename?: 'ConvertedPrice';
  /** The unit, which is USD/kg. */
  readonly unit: Scalars['String']['output'];
  /** The price in `unit`. */
  readonly value: Scalars['Float']['output'];
};

/** How exact a point is. */
export type CoordinatePrecision =
  /** Approximately. */
  | 'APPROXIMATE'
  /** The point is that of the town. */
  | 'CITY'
  /** The site itself. */
  | 'SITE'
  /** Sources place it differently. */
  | 'UNCERTAIN';

/** The location of a place. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north, WGS 84. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  readonly longitude: Scalars['Float']['output'];
  /**
   * The object that the point may show instead of the place: HEADQUARTERS_OR_PLANT or SITE. Null: the point shows
   * the place itself.
   */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** How exact the point is. Null: not stated. */
  readonly precision?: Maybe<CoordinatePrecision>;
  /** The list from which the point comes, in words. Null: not stated. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A country or territory. */
export type Country = Buyer & Entity & Node & {
  readonly __typename?: 'Country';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The blocs of which the country is a member, one edge per membership, ordered by bloc.
   * Null: an error, see `errors`.
   */
  readonly blocs?: Maybe<MembershipConnection>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** ISO 3166-1 alpha-3 code. Null: not recorded. */
  readonly code3?: Maybe<Scalars['String']['output']>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants in the country, from a register. Null: an error, see `errors`. */
  readonly facilities?: Maybe<FacilityConnection>;
  /** How well the country is governed, by several indicators, newest year first. Empty: none is recorded. */
  readonly governance: ReadonlyArray<GovernanceIndicator>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Entities that the state owns or holds a stake in. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * Production, capacity and reserves of the country, from public statistics. Country shares with a recorded
   * tonnage are included. Null: an error, see `errors`.
   */
  readonly production?: Maybe<ProductionFigureConnection>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * Mines, deposits, processors and magnet producers in the country, ordered by name.
   * Null: an error, see `errors`.
   */
  readonly sites?: Maybe<EntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** Trade with the country, as reported by either side. Null: an error, see `errors`. */
  readonly trade?: Maybe<TradeFigureConnection>;
  /** Wikidata item. Null: not recorded. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A country or territory. */
export type CountryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory. */
export type CountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory. */
export type CountryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
};


/** A country or territory. */
export type CountryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A country or territory. */
export type CountryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory. */
export type CountryOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory. */
export type CountryProductionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<ProductionQuantity>;
};


/** A country or territory. */
export type CountrySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory. */
export type CountrySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A country or territory. */
export type CountrySupplyArgs = {
  view?: InputMaybe<ViewInput>;
};


/** A country or territory. */
export type CountryTradeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flow?: InputMaybe<TradeFlow>;
  material?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a CountryConnection. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

/** One country’s share of world output. */
export type CountryShare = {
  readonly __typename?: 'CountryShare';
  /** The country. */
  readonly country: Country;
  /** How the source means the figure. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /**
   * Share of world output, 0 to 1. The bounds are those of the source, widened by alternatives that list the country
   * and are within one point of the best (rule S3). A share that is only bounded has the estimate 0 (rule S4a).
   */
  readonly share: Estimate;
  /** The source of the figure. Null: a synthetic data set. */
  readonly source?: Maybe<Source>;
  /** Output in tonnes of content per year. Null: the statistic states no mass of content. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
};

/** A country, at one stage or at all stages. */
export type CountryStageInput = {
  /** The country. `EU` means its members on the day. */
  readonly country: Scalars['CountryCode']['input'];
  /** Key of a mineral or form. Absent: all. */
  readonly material?: InputMaybe<Scalars['String']['input']>;
  /** The stage. Absent: all stages. */
  readonly stage?: InputMaybe<Stage>;
};

/** The evidence behind a result, by the weakest basis on each route. The five parts sum to 1. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The part that the view’s scenario removes, at any stage of its route (rule X2). 0 without a scenario. */
  readonly gone: Scalars['Float']['output'];
  /** The part for which some share comes from a statistic or a default. */
  readonly inferred: Scalars['Float']['output'];
  /** The part for which a source states every share on the route. */
  readonly known: Scalars['Float']['output'];
  /** The part for which every relation on the route is named, and some share is modelled. */
  readonly named: Scalars['Float']['output'];
  /** The part for which the route ends at an unknown party. Supply that a scenario removes is in `gone`. */
  readonly unknown: Scalars['Float']['output'];
};

/** How a link of a network is known, strongest first. */
export type CoverageBasis =
  /** It is a default or a definition. */
  | 'ASSUMED'
  /** The view’s scenario removes the supplier. */
  | 'GONE'
  /** It follows from a statistic. */
  | 'INFERRED'
  /** A source states the share of the link. */
  | 'OBSERVED'
  /** A source names the relation, and its share is modelled. */
  | 'REPORTED'
  /** The supplier is not known. */
  | 'UNKNOWN';

/** One party of a cut set. */
export type CutParty = {
  readonly __typename?: 'CutParty';
  /** The party in words, with the stage if it is a country. */
  readonly label: Scalars['String']['output'];
  /** The firm, plant or country. */
  readonly party: Entity;
};

/** The supply that counts in a cut set, and the parties that can be removed. */
export type CutScope =
  /** Countries at a stage as well, as statistics state them, each with the named plants in it. */
  | 'COUNTRIES'
  /** Only named firms and plants. A set stops the supply that is known by name. */
  | 'NAMED';

/** A set of parties that together stop a buyer. */
export type CutSet = {
  readonly __typename?: 'CutSet';
  /**
   * The parties. A plant stands for all of its stages. A country stands for all parties that work there at the
   * stage.
   */
  readonly parties: ReadonlyArray<CutParty>;
  /**
   * The part of the intake that is left without them, for the need with the least left. Nothing is re-routed, so
   * it could only come from unnamed or unknown parties. A producer's output falls by the same fraction as its
   * scarcest input.
   */
  readonly remaining: Exposure;
  /** The number of parties. */
  readonly size: Scalars['Int']['output'];
};

/** The smallest sets of parties that stop a buyer. */
export type CutSets = {
  readonly __typename?: 'CutSets';
  /**
   * Whether `nodes` are proved to be all sets of up to `maxSize` parties. Otherwise `reason` names the limit
   * that left some out, either `first` or the search itself, or `notUsed` names suppliers that the search does not know.
   */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * The number of routes that share no party, from the buyer to where material starts. As many losses are needed
   * to stop the need, if each party can be lost alone (Menger 1927). The number is that of the need with the
   * fewest. Null: nothing is known, or a route passes through no party that can be removed.
   */
  readonly disjointRoutes?: Maybe<Scalars['Int']['output']>;
  /** The sets, smallest first. */
  readonly nodes: ReadonlyArray<CutSet>;
  /**
   * Needs of the buyer that the answer leaves out, each with the reason. With scope NAMED these include needs
   * without a named supplier. Empty: all needs that were asked about are considered.
   */
  readonly notConsidered: ReadonlyArray<NotConsidered>;
  /** Recorded suppliers of the question of whom the search knows nothing, each with the reason. */
  readonly notUsed: ReadonlyArray<UnusedRecord>;
  /** The reason for any status but ANSWERED, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The size up to which every set was found. It is less than `maxSize` if the search ended early. */
  readonly searchedSize: Scalars['Int']['output'];
  /**
   * ANSWERED, or a reason for less. NOT_KNOWN: no supply is known. INFEASIBLE: no set can stop the buyer.
   * TRUNCATED: `first` or the end of the search left sets out.
   */
  readonly status: AnswerStatus;
  /** The number of sets that were found. The field `nodes` gives the first of them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The data set from which answers are drawn. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /**
   * The day that the data set describes, and the default of every `at`. If the data set names no day, it is
   * today, and `atIsToday` is true.
   */
  readonly at: Scalars['Date']['output'];
  /** Whether `at` is today because the data set names no day. */
  readonly atIsToday: Scalars['Boolean']['output'];
  /** The number of records in each table. */
  readonly counts: DatasetCounts;
  /** The file format in which the data set came. */
  readonly format: Scalars['String']['output'];
  /**
   * A SHA-256 hash, in hexadecimal digits, over the canonical JSON (RFC 8785) of all records. Equal hashes mean
   * equal data.
   */
  readonly hash: Scalars['String']['output'];
  /** The name of the data set. */
  readonly id: Scalars['ID']['output'];
  /** Whether an import began and did not finish. Answers come from the data before it. Importing again completes it. */
  readonly importUnfinished: Scalars['Boolean']['output'];
  /** A counter that rises by one with every write that changed a record. */
  readonly revision: Scalars['Int']['output'];
  /** All documents and data sets that are cited, ordered by key. Null: an error, see `errors`. */
  readonly sources?: Maybe<SourceConnection>;
  /** Whether the data set is made up. If so, every answer states it in `extensions.synthetic`. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The time unit of rates. It is `year` unless the data set states another one. */
  readonly timeUnit: Scalars['String']['output'];
  /** The title. Null: none is given. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** The data set from which answers are drawn. */
export type DatasetSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The number of records in each table. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Capacities of parties of a network. */
  readonly capacities: Scalars['Int']['output'];
  /** Claims, each with its statements. */
  readonly claims: Scalars['Int']['output'];
  /** Country pairs between which a form moves, or must not move. */
  readonly corridors: Scalars['Int']['output'];
  /** Rows that map statistics to forms. */
  readonly crosswalk: Scalars['Int']['output'];
  /** Demands of parties of a network. */
  readonly demands: Scalars['Int']['output'];
  /** Entities of all kinds. */
  readonly entities: Scalars['Int']['output'];
  /** Sites known only from a register. */
  readonly facilities: Scalars['Int']['output'];
  /** Forms of material. */
  readonly forms: Scalars['Int']['output'];
  /** Head offices. */
  readonly headquarters: Scalars['Int']['output'];
  /** Links between entities. */
  readonly links: Scalars['Int']['output'];
  /** Memberships of blocs. */
  readonly memberships: Scalars['Int']['output'];
  /** Needs of buyers. */
  readonly needs: Scalars['Int']['output'];
  /** Observed quantities. */
  readonly observations: Scalars['Int']['output'];
  /** Named parameters. */
  readonly parameters: Scalars['Int']['output'];
  /** Price policies of a network. */
  readonly policies: Scalars['Int']['output'];
  /** Prices of parties of a network. */
  readonly prices: Scalars['Int']['output'];
  /** Times to recover. */
  readonly recoveries: Scalars['Int']['output'];
  /** Versions of rules on what may be bought or owned. */
  readonly rules: Scalars['Int']['output'];
  /** Scenarios that are saved in the data set. */
  readonly scenarios: Scalars['Int']['output'];
  /** Documents and data sets that are cited. */
  readonly sources: Scalars['Int']['output'];
  /** Country shares. */
  readonly statistics: Scalars['Int']['output'];
  /** Stocks of parties of a network. */
  readonly stocks: Scalars['Int']['output'];
  /** Supplies of needs. */
  readonly supplies: Scalars['Int']['output'];
};

/** The groups that a buyer’s intake of a material passes through, stage by stage. */
export type Dependency = {
  readonly __typename?: 'Dependency';
  /**
   * The part of the intake that procurement rules bar, one item per need and material that a rule in force binds (rule N7).
   * The rows assume that a part of the intake follows the rule. They show no fall of risk. Empty: no rule binds it.
   */
  readonly barredIntake: ReadonlyArray<BarredIntake>;
  /** Whether the computation of every loop of the network converged. */
  readonly converged: Scalars['Boolean']['output'];
  /**
   * The evidence behind the answer, over all routes of one chain. For several minerals in one need, it covers
   * the routes to the stage at which the buyer buys. Null: not answered, or several needs that are not combined.
   */
  readonly coverage?: Maybe<Coverage>;
  /** How the answer was derived. Null: not answered. */
  readonly derivation?: Maybe<Derivation>;
  /** How the rows are grouped. */
  readonly groupBy: GroupBy;
  /**
   * The largest high end of a group below `minShare`, 0 to 1. A group with a small estimate may still have a wide
   * band. Ask with `minShare: 0` to see it. 0: no group is left out.
   */
  readonly highBelowMin: Scalars['Float']['output'];
  /** The material that was asked about. */
  readonly material: Material;
  /**
   * The minerals that are followed. For a group such as the rare earths, its members that the buyer needs. Empty:
   * not answered.
   */
  readonly materials: ReadonlyArray<Material>;
  /** The reason why it is not answered or has no rows, in words. Null: answered with rows. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The largest change in the last iteration of a loop. 0: all loops converged exactly. */
  readonly residual: Scalars['Float']['output'];
  /**
   * The page of rows that `first` and `after` ask for. Stages run from the buyer upstream, and in each stage the
   * largest estimate comes first. Empty: not answered.
   */
  readonly rows: DependencyRowConnection;
  /** The sum of the estimates of groups below `minShare`, at the stage where it is largest, 0 to 1. */
  readonly shareBelowMin: Scalars['Float']['output'];
  /** Whether the question could be answered. */
  readonly status: AnswerStatus;
};

/** How much of one need passes through one group at one stage. */
export type DependencyRow = {
  readonly __typename?: 'DependencyRow';
  /** The country, bloc or firm. Null: the group is unknown, or it is not an entity. */
  readonly group?: Maybe<Entity>;
  /** Whether it is a group of parties, or one of the three parts of the intake that no party of the stage supplies. */
  readonly kind: DependencyRowKind;
  /** The group in words, even if it is not an entity, such as "China, PROCESSING, unnamed" or "gone". */
  readonly label: Scalars['String']['output'];
  /** The mineral that is followed. At the stage at which the buyer buys, the form itself. */
  readonly material: Material;
  /** The need to which it belongs. Several needs are never combined (rule V10). */
  readonly need: Need;
  /** Share of the buyer’s material that starts there. Null: no material is known to start there. */
  readonly origin?: Maybe<Exposure>;
  /**
   * Share of the buyer’s material that passes through this group at this stage. Material that loops through it
   * several times counts once.
   */
  readonly passThrough: Exposure;
  /** Named firms and plants of the group, largest estimate first. */
  readonly plants: ReadonlyArray<PlantExposure>;
  /** The stage. */
  readonly stage: Stage;
  /** Statements of sources about this same dependence, beside the computed figure. */
  readonly statedExposures: ReadonlyArray<StatedExposure>;
  /** The route with the largest share from the buyer to the group. Null: no route has an estimate above 0. */
  readonly topPath?: Maybe<SupplyPath>;
  /** The rows of a network that reaches the bound. They give the share of each supplier in each buyer’s intake. */
  readonly witness: ReadonlyArray<WitnessShare>;
};


/** How much of one need passes through one group at one stage. */
export type DependencyRowWitnessArgs = {
  bound: BoundSide;
};

/** A page of rows, ordered by stage from the buyer upstream, then by largest estimate. */
export type DependencyRowConnection = {
  readonly __typename?: 'DependencyRowConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<DependencyRowEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<DependencyRow>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a DependencyRowConnection. */
export type DependencyRowEdge = {
  readonly __typename?: 'DependencyRowEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DependencyRow;
};

/** The content of a row. The rows of a stage account for the whole intake. */
export type DependencyRowKind =
  /**
   * Supply that the view’s scenario removes, at any stage of its route (rule X2). It is the same at every stage of a chain.
   * At the stage of purchase, it is that of the most affected mineral of each producer.
   */
  | 'GONE'
  /** Parties of a country, a bloc or an owner, or one party. */
  | 'GROUP'
  /** Recovered scrap, which does not pass the stage (rule U6). */
  | 'SCRAP'
  /** Supply of which no party of the stage is known. */
  | 'UNKNOWN';

/** A figure that depends on a claim. */
export type DependentResult = {
  readonly __typename?: 'DependentResult';
  /** The figure today. Null: it cannot be computed without choosing a statement. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The buyer whose intake the share refers to. Null: it is not such a share. */
  readonly buyer?: Maybe<Entity>;
  /** The country. Null: the figure is not about a country. */
  readonly country?: Maybe<Country>;
  /** The figure in words. */
  readonly label: Scalars['String']['output'];
  /** The stage. Null: the figure is not about a stage. */
  readonly stage?: Maybe<Stage>;
  /** The unit in a notation like UCUM: 1 for shares, USD for money. */
  readonly unit: Scalars['String']['output'];
  /** The figure under this statement. */
  readonly value: Scalars['Float']['output'];
};

/** A known deposit that is not mined. */
export type Deposit = Entity & Node & Party & {
  readonly __typename?: 'Deposit';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A known deposit that is not mined. */
export type DepositClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A known deposit that is not mined. */
export type DepositLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A known deposit that is not mined. */
export type DepositOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A known deposit that is not mined. */
export type DepositOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A known deposit that is not mined. */
export type DepositOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A known deposit that is not mined. */
export type DepositSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A known deposit that is not mined. */
export type DepositSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A known deposit that is not mined. */
export type DepositStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** How a result was derived. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** Warnings for readers who rely on the result. */
  readonly flags: ReadonlyArray<ResultFlag>;
  /** The named conventions with their values. */
  readonly parameters: ReadonlyArray<ParameterValue>;
  /** Numbers of the building rules that were used, as in docs/network.md. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The largest row with each parameter at its low and at its high end, while the others keep their values. The
   * ends include the value of this view. The parameter `watchCountries` is left out. The result is kept for
   * later requests with the same view and data.
   */
  readonly sensitivity: ReadonlyArray<Sensitivity>;
  /** The sources behind any figure of the answer. `Exposure.sources` gives those of one figure. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The statistics that were used, in the order in which the rules chose them. Each alternative is given with
   * the result that it alone would give.
   */
  readonly statistics: ReadonlyArray<StatisticUse>;
  /** The rows of a network that reaches the bound of the largest row. */
  readonly witness: ReadonlyArray<WitnessShare>;
};


/** How a result was derived. */
export type DerivationWitnessArgs = {
  bound: BoundSide;
};

/** The end of a link at which an entity stands. */
export type Direction =
  /** Links at either end. */
  | 'BOTH'
  /** Links that end at it. */
  | 'IN'
  /** Links that start at it. */
  | 'OUT';

/**
 * The effect of an outage on a buyer, by the method of Simchi-Levi et al. (2015), doi:10.1287/inte.2015.0804. It
 * computes the most demand that can have been served by each moment. The computation is a flow over time with
 * capacities, yields, required inputs and stocks.
 */
export type Disruption = {
  readonly __typename?: 'Disruption';
  /** Whether demand fails before all that is removed has recovered. Null: not known. */
  readonly exposed?: Maybe<Scalars['Boolean']['output']>;
  /** The amounts behind the answer that the scenario of the view sets, in words. Empty: it sets none of them. */
  readonly fromScenario: ReadonlyArray<Scalars['String']['output']>;
  /** Units of output that are not delivered within the outage, by the estimate. Null: not known. */
  readonly lossAmount?: Maybe<Scalars['Float']['output']>;
  /**
   * Part of demand within the outage that is not met, 0 to 1. In `low`, the buyer has all stock that others can
   * also claim, and unnamed producers deliver the most they may. In `high`, it has neither. In `estimate`, it
   * has an equal part of shared stock, and unnamed producers continue with their part of the intake. The bounds
   * are equal if nothing of that kind is recorded. Null: not known.
   */
  readonly lossShare?: Maybe<Estimate>;
  /** The missing facts, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether the question could be answered. */
  readonly status: AnswerStatus;
  /** The rates at which demand is served, step by step. Empty: not known. */
  readonly steps: ReadonlyArray<DisruptionStep>;
  /** Whether demand is met for a limited time or without limit, or whether that is not known. */
  readonly survival: Survival;
  /** The time until all that is removed has recovered, in `timeUnit`. Null: not recorded. */
  readonly timeToRecover?: Maybe<Scalars['Float']['output']>;
  /**
   * How long demand is met in full, in `timeUnit`, by the estimate. The party that returns last is out
   * throughout. Null: without limit, or not known; `survival` distinguishes them.
   */
  readonly timeToSurvive?: Maybe<Scalars['Float']['output']>;
  /** The unit of all times. */
  readonly timeUnit: Scalars['String']['output'];
};

/** The rate at which demand is served from a moment until the next step. */
export type DisruptionStep = {
  readonly __typename?: 'DisruptionStep';
  /** Units of output per unit of time. */
  readonly served: Scalars['Float']['output'];
  /** Units of output that could still be made at that moment from stock alone. */
  readonly stock: Scalars['Float']['output'];
  /** The start of the step, counted from the beginning of the outage, in the time unit. */
  readonly time: Scalars['Float']['output'];
};

/** Anything the graph knows by name. */
export type Entity = {
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
};


/** Anything the graph knows by name. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the graph knows by name. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Anything the graph knows by name. */
export type EntitySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of an EntityConnection. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

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

/** Whether a record describes a firm or a place. */
export type EntityLevel =
  /** The firm as a whole. */
  | 'COMPANY'
  /** One of its plants. */
  | 'PLANT'
  /** A mine or deposit. */
  | 'SITE';

/** The order of entities. */
export type EntityOrder =
  /** By key, in the order of code points. */
  | 'KEY'
  /** By kind, then name. */
  | 'KIND'
  /** By name, ignoring case and accents. */
  | 'NAME';

/** The status of a site, an instrument or an agreement. */
export type EntityStatus =
  /** The site is closed for good. */
  | 'CLOSED'
  /** The site is being built. */
  | 'CONSTRUCTION'
  /** Its last day has passed. */
  | 'ENDED'
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
  /** It has ended before its time. */
  | 'TERMINATED';

/** Whether a buyer can do without a need. */
export type Essential =
  /** The buyer stops without it. */
  | 'ESSENTIAL'
  /** Its absence hardly matters. */
  | 'NEGLIGIBLE'
  /** The buyer continues with less of it. */
  | 'NON_ESSENTIAL';

/** A number with bounds, in the unit of its field. Always low ≤ estimate ≤ high. */
export type Estimate = {
  readonly __typename?: 'Estimate';
  /** The preferred figure. */
  readonly estimate: Scalars['Float']['output'];
  /** The upper bound, under the same assumptions. */
  readonly high: Scalars['Float']['output'];
  /** The lower bound, under the assumptions that the answer names. */
  readonly low: Scalars['Float']['output'];
};

/** Exports that a scenario stops. */
export type ExportBan = {
  readonly __typename?: 'ExportBan';
  /** The country that stops exports. `EU` means its members on the day, and nothing stops between them. */
  readonly from: Scalars['CountryCode']['output'];
  /** Key of a mineral or form. Null: all. */
  readonly material?: Maybe<Scalars['String']['output']>;
  /** The part of the exports that stops, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The stage of the exports. Null: all stages. */
  readonly stage?: Maybe<Stage>;
  /** The countries of destination. Empty: all countries abroad. */
  readonly to: ReadonlyArray<Scalars['CountryCode']['output']>;
};

/** Exports that stop. */
export type ExportBanInput = {
  /** The country that stops exports. `EU` means its members on the day, and nothing stops between them. */
  readonly from: Scalars['CountryCode']['input'];
  /** Key of a mineral or form. Absent: all. */
  readonly material?: InputMaybe<Scalars['String']['input']>;
  /** The part of the exports that stops, 0 to 1. */
  readonly share?: InputMaybe<Scalars['Float']['input']>;
  /** The stage of the exports. Absent: all stages. */
  readonly stage?: InputMaybe<Stage>;
  /** The countries of destination. Absent: all countries abroad. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** A buyer with the share of its intake that passes through a country. */
export type ExposedBuyer = {
  readonly __typename?: 'ExposedBuyer';
  /** The bloc that was asked about (`country: "EU"`). Null: one country was asked about, or none. */
  readonly bloc?: Maybe<Bloc>;
  /** The buyer. */
  readonly buyer: Buyer;
  /** The country. If a bloc was asked about, the member with the largest share. */
  readonly country: Country;
  /** Share of the buyer’s intake that passes through the country at the stage, or through any member of the bloc. */
  readonly exposure: Exposure;
  /** The mineral. At the stage at which the buyer buys, the form itself. */
  readonly material: Material;
  /** The need. */
  readonly need: Need;
  /** The stage at which the material passes through the country. */
  readonly stage: Stage;
};

/** A page of buyers, most exposed first. */
export type ExposedBuyerConnection = {
  readonly __typename?: 'ExposedBuyerConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ExposedBuyerEdge>;
  /**
   * Whether the scenario of the view changes anything of this answer. Null: the view has no scenario. `Supply.hasEffect`
   * asks the same of one buyer, and says why.
   */
  readonly hasEffect?: Maybe<Scalars['Boolean']['output']>;
  /** The minerals that are followed. For a group such as the rare earths, its members that any buyer needs. */
  readonly materials: ReadonlyArray<Material>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<ExposedBuyer>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The reason why the list is empty, in words. Null: it is not empty. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of an ExposedBuyerConnection. */
export type ExposedBuyerEdge = {
  readonly __typename?: 'ExposedBuyerEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The buyer with its exposure. */
  readonly node: ExposedBuyer;
};

/**
 * A share of a buyer’s intake, 0 to 1, in three layers. Always provenLow ≤ low ≤ estimate ≤ high ≤ provenHigh.
 * It is computed as an interval Markov chain with independent rows. Some network within the assumptions reaches
 * each bound.
 */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /**
   * The smallest `buyerDeviation` at which `high` reaches one half, that is, how wrong the statistic would have
   * to be. 0: no deviation is needed. Null: `high` never reaches it.
   */
  readonly breakEven?: Maybe<Scalars['Float']['output']>;
  /**
   * Claims behind the supplies and statistics that feed this very figure. They are on the routes that lead to the
   * group, as for `sources`. `Query.claims` gives all claims of a buyer.
   */
  readonly claims: ClaimConnection;
  /** The evidence behind the share. */
  readonly coverage: Coverage;
  /** The preferred figure, from the preferred statistic at face value. */
  readonly estimate: Scalars['Float']['output'];
  /** The upper bound while the assumptions that `derivation` names hold. */
  readonly high: Scalars['Float']['output'];
  /** The lower bound while the assumptions that `derivation` names hold. */
  readonly low: Scalars['Float']['output'];
  /** The upper bound that stated shares alone guarantee, wherever all other supply comes from. */
  readonly provenHigh: Scalars['Float']['output'];
  /**
   * The lower bound that stated shares alone guarantee, wherever all other supply comes from. Dates assumed by
   * rule T3 count here as well.
   */
  readonly provenLow: Scalars['Float']['output'];
  /**
   * The sources that feed this very figure. They are those of the supplies, statistics, capacities and stakes on
   * the routes to the group with an estimate above 0. Where there is none, they are those on the routes that may
   * lead to it. Empty: none of the records names a source.
   */
  readonly sources: ReadonlyArray<Source>;
};


/**
 * A share of a buyer’s intake, 0 to 1, in three layers. Always provenLow ≤ low ≤ estimate ≤ high ≤ provenHigh.
 * It is computed as an interval Markov chain with independent rows. Some network within the assumptions reaches
 * each bound.
 */
export type ExposureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A mine or plant known from a register. It stands apart from curated entities until it is matched. */
export type Facility = {
  readonly __typename?: 'Facility';
  /** The capacity, in `unit`. Null: not recorded. */
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  /** The country. Null: not recorded. */
  readonly country?: Maybe<Country>;
  /** The curated entity that is the same, if name, country and place agree. Null: none is known to be the same. */
  readonly entity?: Maybe<Entity>;
  /** The key, as in the register. */
  readonly key: Scalars['String']['output'];
  /** Degrees north. Null: not recorded. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. Null: not recorded. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The materials that it mines or produces. */
  readonly materials: ReadonlyArray<Material>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The operator, in the register’s words. Null: not recorded. */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /** The owners, in the register’s words. Empty: not recorded. */
  readonly owners: ReadonlyArray<FacilityOwner>;
  /** The source that publishes it. Null: a synthetic data set. */
  readonly source?: Maybe<Source>;
  /** The stage. Null: not recorded. */
  readonly stage?: Maybe<Stage>;
  /** The register’s word for its state, such as "Assumed Active". Null: not recorded. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** The unit of the capacity. Null: none is recorded. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The year of the capacity. Null: not recorded. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of facilities, ordered by key. */
export type FacilityConnection = {
  readonly __typename?: 'FacilityConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<FacilityEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Facility>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /**
   * The reason why the list is empty, in words. The register does not cover every country, so an empty list does
   * not mean that there are no mines. Null: the list is not empty.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a FacilityConnection. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The facility. */
  readonly node: Facility;
};

/** An owner of a facility, as the register writes it. */
export type FacilityOwner = {
  readonly __typename?: 'FacilityOwner';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The share that it owns, 0 to 1. Null: not recorded. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

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

/** The value of one governance indicator for a country. */
export type GovernanceIndicator = {
  readonly __typename?: 'GovernanceIndicator';
  /** The indicator or the mean. */
  readonly dimension: GovernanceDimension;
  /** The estimate, from about -2.5 (weak) to 2.5 (strong). */
  readonly estimate: Scalars['Float']['output'];
  /** The same value from 0 (strong) to 10 (weak), as formulas for supply risk use it: (2.5 − estimate)·2. */
  readonly risk: Scalars['Float']['output'];
  /** The edition of the indicators. */
  readonly series: Scalars['String']['output'];
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** How parties are grouped. */
export type GroupBy =
  /**
   * The bloc. A country counts in every bloc of which it is a member on that day, so rows may overlap
   * (`GROUPS_OVERLAP`). Countries in no bloc share one row, whose label lists them.
   */
  | 'BLOC'
  /** The country in which the party works. */
  | 'COUNTRY'
  /** The country in which the material starts, as ore or as a form without a known input. */
  | 'ORIGIN'
  /**
   * The country of the firm at the top of the owners that hold more than one half. Unnamed capacity counts in its own
   * country for `estimate`, in none for `low` and in any for `high`.
   */
  | 'OWNER_COUNTRY'
  /** Each firm, each plant and the unnamed rest of each country by itself. */
  | 'PARTY';

/** A need that is in no network of amounts. */
export type LeftOutNeed = {
  readonly __typename?: 'LeftOutNeed';
  /** The buyer that has the need. */
  readonly buyer: Entity;
  /** The need. */
  readonly need: Need;
  /** The reason why it is in no network. */
  readonly reason: LeftOutReason;
};

/** Why a need is in no network of amounts. */
export type LeftOutReason =
  /** The buyer sells to others, and no buyer with a recorded amount depends on it. */
  | 'NOT_UPSTREAM'
  /** The amount that the buyer sources is not recorded. */
  | 'NO_AMOUNT'
  /**
   * The amount is recorded, but the data set has statistics. The networks are therefore those of producers
   * worldwide.
   */
  | 'WORLD_NETWORK';

/**
 * A typed, dated relation between two entities, with its sources. Links of one `group` state the same fact for
 * another year, basis or variant, or from the two sides of one deal. Choose one of them and never add them up.
 */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** Further products or forms that the link is about. Empty: none. */
  readonly alsoForms: ReadonlyArray<Material>;
  /** An amount of money. Null: not stated. */
  readonly amount?: Maybe<Money>;
  /** The same money in another currency, as stated. Null: not stated. */
  readonly amountConverted?: Maybe<Money>;
  /** The amount of `to` in one unit of `from`, for links CONTAINS. Null: not stated. */
  readonly amountPer?: Maybe<AmountPer>;
  /** How the money is meant. Null: exact, or none. */
  readonly amountQualifier?: Maybe<Qualifier>;
  /** The statistic or data set from which the link comes. Null: not from a statistic. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Whether it was computed from stated numbers. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether the source only suggests the relation. */
  readonly evidenceWeak: Scalars['Boolean']['output'];
  /** Fields of the record that the format does not define. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** The product or form that the link is about. Null: not stated. */
  readonly form?: Maybe<Material>;
  /** The state of the material, in words. Null: not stated. */
  readonly formNote?: Maybe<Scalars['String']['output']>;
  /** The entity at which the link starts. */
  readonly from: Entity;
  /**
   * A text that links share if they state the same fact. Such links must never be added up. Null: no other link
   * states it.
   */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The type of financing, such as LOAN, GRANT, LETTER_OF_INTEREST or WARRANTS. Null: not stated. */
  readonly instrument?: Maybe<Scalars['String']['output']>;
  /** Whether the tonnes, money or share apply to several parties together. */
  readonly jointVolume: Scalars['Boolean']['output'];
  /** The key of the link. */
  readonly key: Scalars['String']['output'];
  /** The kind of relation, which also gives its direction. */
  readonly kind: LinkKind;
  /** The mineral that the link is about. Null: not stated. */
  readonly material?: Maybe<Material>;
  /** The requirement or prohibition, for links RESTRICTS_EXPORT_OF. Null: not stated. */
  readonly measure?: Maybe<MeasureKind>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The years of an average. Null: a single year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The policy instrument behind the link. Null: none is recorded. */
  readonly policyInstrument?: Maybe<PolicyInstrument>;
  /** A price. Null: not stated. */
  readonly price?: Maybe<Price>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The role of `from`, such as BENEFICIARY. Null: not stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** A share, with the quantity that it refers to. Null: not stated. */
  readonly share?: Maybe<LinkShare>;
  /** The sources that state the relation. */
  readonly sources: ReadonlyArray<Source>;
  /** The status that the source states. Null: not stated. */
  readonly statedStatus?: Maybe<LinkStatus>;
  /**
   * The status on a day. For SUPPLIES and OFFTAKE_WITH, the curated supplies decide it (rule T4). For other kinds, the
   * dates of the link decide it on a day that is asked for, and without one it is as stated. Null: not stated.
   */
  readonly status?: Maybe<LinkStatus>;
  /** The curated supplies that are based on this link, one per period and form. Empty: none. */
  readonly supplies: ReadonlyArray<Supplier>;
  /** The date until which it is suspended. Null: not suspended, or open. */
  readonly suspendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The entity at which the measure is aimed. Null: all, or not stated. */
  readonly target?: Maybe<Entity>;
  /** The stated term in years. A part of a year counts as that part of 365 days. Null: not stated. */
  readonly termYears?: Maybe<Scalars['Float']['output']>;
  /** The entity at which the link ends. */
  readonly to: Entity;
  /** Tonnes in total. Null: not stated. */
  readonly tonnes?: Maybe<Scalars['Float']['output']>;
  /** Tonnes per year. Null: not stated. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** How the tonnes are meant. Null: exact, or none. */
  readonly tonnesQualifier?: Maybe<Qualifier>;
  /** Tonnes in total, if a range is stated. Null: not stated. */
  readonly tonnesRange?: Maybe<Range>;
  /** The date from which it holds, inclusive. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. A partial date covers its whole period. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The design, grade or use to which the content applies. Variants are alternatives and never parts of a whole.
   * Null: the content in general.
   */
  readonly variant?: Maybe<Scalars['String']['output']>;
  /** The year of that statistic. For an average, the last year. Null: not from a statistic. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/**
 * A typed, dated relation between two entities, with its sources. Links of one `group` state the same fact for
 * another year, basis or variant, or from the two sides of one deal. Choose one of them and never add them up.
 */
export type LinkStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of links, ordered by kind, then key. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Link>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a LinkConnection. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

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

/**
 * A share from 0 to 1, with the quantity that it refers to. Only shares of a BUYER_INTAKE show how far a buyer
 * depends on a supplier.
 */
export type LinkShare = {
  readonly __typename?: 'LinkShare';
  /** The upper bound. Null: not stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The lower bound. Null: not stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The quantity that the share refers to. */
  readonly of: ShareOf;
  /** How the figure is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The stated share. Null: only bounds are stated. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

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

/** A producer of magnets, or one of its plants. */
export type MagnetMaker = Buyer & Entity & Node & Party & {
  readonly __typename?: 'MagnetMaker';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A producer of magnets, or one of its plants. */
export type MagnetMakerSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type Material = {
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * How concentrated world supply is at a stage. The Herfindahl–Hirschman index has bounds that hold for any
   * division of the unattributed part. Null: an error, see `errors`.
   */
  readonly concentration?: Maybe<Concentration>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants of the material, from a register. Null: an error, see `errors`. */
  readonly facilities?: Maybe<FacilityConnection>;
  /**
   * The contents and the input forms, if the entity is a form of material at a stage of the chain. Null: not
   * recorded as a form.
   */
  readonly form?: Maybe<MaterialForm>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /**
   * Export controls, bans, quotas, tariffs, price floors, rules and programmes that apply to the material. There
   * is one node per measure, ordered by start. Measures without a start come last.
   * Null: an error, see `errors`.
   */
  readonly measures?: Maybe<MeasureConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Production, capacity and reserves in countries and in the world, from public statistics. Country shares with
   * a recorded tonnage are included. For a mineral, its forms are included too.
   * Null: an error, see `errors`.
   */
  readonly production?: Maybe<ProductionFigureConnection>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Supply risk by the European Union’s formula, for a buyer, country or bloc. Every input is given with its
   * source and year. NOT_KNOWN: an input is missing at every stage. Null: an error, see `errors`.
   */
  readonly supplyRisk?: Maybe<SupplyRisk>;
  /**
   * Country shares of world output at a stage, from one statistic, with bounds. The unattributed part is a
   * figure of its own. NOT_KNOWN: no statistic exists. Null: an error, see `errors`.
   */
  readonly supplyShares?: Maybe<SupplyShares>;
  /** Trade under customs headings that are filed under the material. Null: an error, see `errors`. */
  readonly trade?: Maybe<TradeFigureConnection>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialConcentrationArgs = {
  by: ConcentrationBy;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
  view?: InputMaybe<ViewInput>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialProductionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  quantity?: InputMaybe<ProductionQuantity>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialSupplyRiskArgs = {
  perimeter?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialSupplySharesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
};


/** A mineral, a form of it, a component or a product. An argument called `material` names one of these. */
export type MaterialTradeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flow?: InputMaybe<TradeFlow>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of materials. */
export type MaterialConnection = {
  readonly __typename?: 'MaterialConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MaterialEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Material>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MaterialConnection. */
export type MaterialEdge = {
  readonly __typename?: 'MaterialEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The material. */
  readonly node: Material;
};

/** A form of a material at one stage of the chain. */
export type MaterialForm = {
  readonly __typename?: 'MaterialForm';
  /** The contents as mass fractions. Empty: not known. */
  readonly contains: ReadonlyArray<Content>;
  /** Whether it stands for several forms. */
  readonly isGroup: Scalars['Boolean']['output'];
  /** Whether it is scrap, which enters the chain again. */
  readonly isScrap: Scalars['Boolean']['output'];
  /** The forms from which it is made. Empty: ore, or not known. */
  readonly madeFrom: ReadonlyArray<Material>;
  /** The group of minerals that it belongs to (rule R6). Null: none is recorded. */
  readonly mineralGroup?: Maybe<Mineral>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage at which the form leaves a plant. */
  readonly stage: Stage;
};

/**
 * A government measure that applies to a material. It is an instrument, or a restriction for which no instrument
 * is recorded.
 */
export type Measure = {
  readonly __typename?: 'Measure';
  /** Warnings for readers who rely on the status. BEYOND_EVIDENCE: the day of `at` is after the evidence (rule T7). */
  readonly flags: ReadonlyArray<ResultFlag>;
  /**
   * The party that imposes it: the country of the restriction, or otherwise the country of the issuer. Null: not
   * recorded.
   */
  readonly imposedBy?: Maybe<Entity>;
  /** The key of the instrument, or of the link if no instrument is recorded. */
  readonly key: Scalars['String']['output'];
  /** The requirement or prohibition. Null: not stated. */
  readonly kind?: Maybe<MeasureKind>;
  /** The links that state it. */
  readonly links: ReadonlyArray<Link>;
  /** The material to which it applies. */
  readonly material: Material;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The instrument. Null: only the restriction is recorded. */
  readonly policyInstrument?: Maybe<PolicyInstrument>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The status on the day of `at`, so that a suspension counts only while it lasts (rule T4). Without `at`, the
   * status according to the newest source. Null: not stated.
   */
  readonly status?: Maybe<LinkStatus>;
  /** The instrument that suspends it, or otherwise the agreement that does. Null: none is recorded. */
  readonly suspendedBy?: Maybe<Entity>;
  /** The date from which it is suspended (rule T4). Null: not suspended, or not known. */
  readonly suspendedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** How the start of the suspension is known. Null: not suspended, or not known. */
  readonly suspendedFromBasis?: Maybe<SuspensionBasis>;
  /** The date until which it is suspended. Null: not suspended, or open. */
  readonly suspendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The entity at which the measure is aimed. Null: all, or not stated. */
  readonly target?: Maybe<Entity>;
  /** The date from which it holds. Null: not known. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Measure>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MeasureConnection. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The measure. */
  readonly node: Measure;
};

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

/** A page of members or blocs, each with the membership that joins them. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MembershipConnection. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** How the membership is known. Null: not stated. */
  readonly basis?: Maybe<Basis>;
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The member, or the bloc. */
  readonly node: Entity;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** A special role, such as CHAIR. Null: none stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The date from which it holds, inclusive. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A place where material is mined. */
export type Mine = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Mine';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A place where material is mined. */
export type MineClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A place where material is mined. */
export type MineNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where material is mined. */
export type MineStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where material is mined. */
export type MineSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** An element, a mineral or a group of them. */
export type Mineral = Entity & Material & Node & {
  readonly __typename?: 'Mineral';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * How concentrated world supply is at a stage. The Herfindahl–Hirschman index has bounds that hold for any
   * division of the unattributed part. Null: an error, see `errors`.
   */
  readonly concentration?: Maybe<Concentration>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants of the material, from a register. Null: an error, see `errors`. */
  readonly facilities?: Maybe<FacilityConnection>;
  /**
   * The contents and the input forms, if the entity is a form of material at a stage of the chain. Null: not
   * recorded as a form.
   */
  readonly form?: Maybe<MaterialForm>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands for a whole class, such as critical minerals. */
  readonly isGroup: Scalars['Boolean']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /**
   * Export controls, bans, quotas, tariffs, price floors, rules and programmes that apply to the material. There
   * is one node per measure, ordered by start. Measures without a start come last.
   * Null: an error, see `errors`.
   */
  readonly measures?: Maybe<MeasureConnection>;
  /** The group of minerals that it belongs to, such as the heavy rare earths (rules R6 and R7). Null: none is recorded. */
  readonly mineralGroup?: Maybe<Mineral>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Production, capacity and reserves in countries and in the world, from public statistics. Country shares with
   * a recorded tonnage are included. For a mineral, its forms are included too.
   * Null: an error, see `errors`.
   */
  readonly production?: Maybe<ProductionFigureConnection>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Supply risk by the European Union’s formula, for a buyer, country or bloc. Every input is given with its
   * source and year. NOT_KNOWN: an input is missing at every stage. Null: an error, see `errors`.
   */
  readonly supplyRisk?: Maybe<SupplyRisk>;
  /**
   * Country shares of world output at a stage, from one statistic, with bounds. The unattributed part is a
   * figure of its own. NOT_KNOWN: no statistic exists. Null: an error, see `errors`.
   */
  readonly supplyShares?: Maybe<SupplyShares>;
  /** The chemical symbol of an element. Null: not an element. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Trade under customs headings that are filed under the material. Null: an error, see `errors`. */
  readonly trade?: Maybe<TradeFigureConnection>;
};


/** An element, a mineral or a group of them. */
export type MineralClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An element, a mineral or a group of them. */
export type MineralConcentrationArgs = {
  by: ConcentrationBy;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
  view?: InputMaybe<ViewInput>;
};


/** An element, a mineral or a group of them. */
export type MineralFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An element, a mineral or a group of them. */
export type MineralLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An element, a mineral or a group of them. */
export type MineralMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An element, a mineral or a group of them. */
export type MineralProductionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  quantity?: InputMaybe<ProductionQuantity>;
};


/** An element, a mineral or a group of them. */
export type MineralSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An element, a mineral or a group of them. */
export type MineralSupplyRiskArgs = {
  perimeter?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** An element, a mineral or a group of them. */
export type MineralSupplySharesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
};


/** An element, a mineral or a group of them. */
export type MineralTradeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flow?: InputMaybe<TradeFlow>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** The mass fraction of one mineral in a form. */
export type MineralContent = {
  readonly __typename?: 'MineralContent';
  /** How the mass fraction was determined. */
  readonly basis: ContentBasis;
  /** The form. */
  readonly form: Material;
  /** The mineral. If the form is not known to hold any, the form itself. */
  readonly material: Material;
  /** Mass of the mineral divided by mass of the form, 0 to 1. Null: not stated, so the mineral is left out. */
  readonly part?: Maybe<Scalars['Float']['output']>;
};

/**
 * An action and its effect on the share of one country in a need. It is computed for the mineral of the need
 * that depends most on one such country at some stage.
 */
export type Mitigation = {
  readonly __typename?: 'Mitigation';
  /** The same share after the action. */
  readonly after: Exposure;
  /**
   * The country whose share is reduced: the one that the question names. Absent, it is the largest foreign one
   * that is a risk. Such a country controls exports of the material, or shares no bloc with the place of the
   * need. Without one it is the largest foreign country. It is never the country of the need or of the buyer.
   * Null: it is not an entity.
   */
  readonly against?: Maybe<Country>;
  /** Share of the intake that passes through that country today. */
  readonly before: Exposure;
  /**
   * The country whose share is reduced. Null: it is not an entity.
   * @deprecated It is not the party’s country. Use `against`. Removed after 2027-06-30.
   */
  readonly country?: Maybe<Country>;
  /** The kind of action. */
  readonly kind: MitigationKind;
  /** The need that it serves. */
  readonly need: Need;
  /** The party that would supply the buyer. */
  readonly party: Entity;
  /**
   * The estimate before minus the estimate after, above 0 and at most 1. Bounds are not subtracted. An action
   * that reduces nothing is not listed.
   */
  readonly reduction: Scalars['Float']['output'];
  /** The stage at which the action takes effect. */
  readonly stage: Stage;
  /** Whether the party operates, is under construction or is planned. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** The supply that would begin, if one is agreed, planned or discussed. Null: none is. */
  readonly supply?: Maybe<Supplier>;
};

/** A page of mitigations, all of which reduce the exposure, largest reduction first. */
export type MitigationConnection = {
  readonly __typename?: 'MitigationConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MitigationEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Mitigation>;
  /**
   * Needs of the buyer that the answer leaves out, each with the reason. Empty: a material was asked about, or
   * all needs are considered.
   */
  readonly notConsidered: ReadonlyArray<NotConsidered>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The reason why the list is empty, in words. Null: it is not empty. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MitigationConnection. */
export type MitigationEdge = {
  readonly __typename?: 'MitigationEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The mitigation. */
  readonly node: Mitigation;
};

/** The kind of a mitigation. */
export type MitigationKind =
  /**
   * A producer that operates is named as a supplier beside the present ones. Producers that are planned, under
   * construction, idle or closed are not listed.
   */
  | 'ADD_SUPPLIER'
  /** A supply that is agreed, planned or discussed begins. */
  | 'START_CONTRACT';

/** An amount of money as stated. */
export type Money = {
  readonly __typename?: 'Money';
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** The amount in units of `currency`, not in thousands. */
  readonly value: Scalars['Float']['output'];
};

/** A form of material that a buyer sources. */
export type Need = Node & {
  readonly __typename?: 'Need';
  /** Units of the form for one unit of `per`. Null: not known. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /**
   * REPORTED: a source states it for this firm and form. INFERRED: it follows from the contents of the firm’s
   * product. Null: not stated.
   */
  readonly basis?: Maybe<Basis>;
  /** The buyer that sources the form. */
  readonly buyer: Entity;
  /** Whether the buyer buys it for its suppliers, as a part of another need. */
  readonly directed: Scalars['Boolean']['output'];
  /** Whether the buyer can do without it. */
  readonly essential: Essential;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the need. */
  readonly key: Scalars['String']['output'];
  /** The form of material that is sourced. */
  readonly material: Material;
  /** The country or bloc in which the form is bought. Null: not known, so that the world mix applies. */
  readonly needCountry?: Maybe<Entity>;
  /** How the place of purchase is known. Null: not stated. */
  readonly needCountryBasis?: Maybe<NeedCountryBasis>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The unit to which `amount` refers. Null: no amount is recorded. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** Mass per product. Null: not known. */
  readonly perUnit?: Maybe<AmountPer>;
  /**
   * Instruments that bar sourcing from certain countries while they are in force (rule N7). These are the
   * instruments of all versions of a rule. Empty: none is known.
   */
  readonly procurementRules: ReadonlyArray<Entity>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage at which the form is bought. Null: not known. */
  readonly stageBought?: Maybe<Stage>;
  /**
   * The known suppliers, any one of which can supply it, ordered by key. Empty: no supplier is named, although
   * there may be some.
   */
  readonly suppliers: ReadonlyArray<Supplier>;
  /** The date from which it holds, inclusive. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The links from which it is derived. Empty: none. */
  readonly via: ReadonlyArray<Link>;
};


/** A form of material that a buyer sources. */
export type NeedSuppliersArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of needs, ordered by key. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Need>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How the place of purchase is known. */
export type NeedCountryBasis =
  /** It is the head office or the bloc. */
  | 'ASSUMED'
  /** A plant stands there. */
  | 'OBSERVED'
  /** Not known. */
  | 'UNKNOWN';

/** One item of a NeedConnection. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The need of the buyer. */
  readonly node: Need;
};

/** The amount of a form that a buyer needs. It replaces what is recorded of the amount. */
export type NeedInput = {
  /** Key of the buyer. */
  readonly buyer: Scalars['String']['input'];
  /** Key of a form that the buyer sources, or of a mineral that only one of its forms holds. */
  readonly material: Scalars['String']['input'];
  /** Tonnes of the form per year, 0 to 1e12. 0 is refused. */
  readonly tonnesPerYear: Scalars['Float']['input'];
};

/** Any object with a global id. */
export type Node = {
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
};

/** A need that an answer over everything essential leaves out. */
export type NotConsidered = {
  readonly __typename?: 'NotConsidered';
  /** The need. */
  readonly need: Need;
  /** The reason why it is left out. */
  readonly reason: NotConsideredReason;
};

/** The reason why an answer leaves a need out. Ask with its material to include it. */
export type NotConsideredReason =
  /** The buyer buys it for a producer of another need, so it is a part of that need (rule N8). */
  | 'DIRECTED'
  /** The record of the need states that it is negligible. */
  | 'NEGLIGIBLE'
  /** The record of the need states that it is not essential to the buyer. */
  | 'NON_ESSENTIAL'
  /** No chain can be built for its form. */
  | 'NO_CHAIN'
  /** Only named suppliers count (scope NAMED), and none is known for it. Ask with scope COUNTRIES. */
  | 'NO_NAMED_SUPPLIER';

/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type Oem = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Oem';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type OemSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** A page of manufacturers of end products. */
export type OemConnection = {
  readonly __typename?: 'OemConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<OemEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Oem>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of an OemConnection. */
export type OemEdge = {
  readonly __typename?: 'OemEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The manufacturer. */
  readonly node: Oem;
};

/** A ministry, agency, bank, association or other body. */
export type Organization = Entity & Node & Party & {
  readonly __typename?: 'Organization';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, agency, bank, association or other body. */
export type OrganizationStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item. Pass it as `after` to get the next page. Null: the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was requested with a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. Null: the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A named convention of the building rules with its value. It is stated and not estimated from data. */
export type ParameterValue = {
  readonly __typename?: 'ParameterValue';
  /** The name, as in `AssumptionsInput`. */
  readonly name: Scalars['String']['output'];
  /** The value as JSON text. */
  readonly value: Scalars['String']['output'];
};

/** A firm, an organization, or a place where material is mined or worked. */
export type Party = {
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartyOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, an organization, or a place where material is mined or worked. */
export type PartyStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A firm or plant that does not exist yet. */
export type PartyInput = {
  /** The country in which it stands. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The key. It must be new. */
  readonly key: Scalars['String']['input'];
  /** The kind of firm or plant. Default: a company. */
  readonly kind?: InputMaybe<EntityKind>;
  /** The stage at which it works. Absent: that of the first form whose capacity the scenario sets. */
  readonly stage?: InputMaybe<Stage>;
};

/** The loss to all others if one firm, plant or country at a stage fails. */
export type PartyRisk = {
  readonly __typename?: 'PartyRisk';
  /**
   * Economic systemic risk index: the part of all output of the network that is lost without the party, 0 to 1.
   * Output is measured in tonnes of the minerals contained. It is summed over all stages, each stage once. See
   * Diem et al. (2022), doi:10.1038/s41598-022-11522-z, and docs/methods/systemic-risk.md.
   */
  readonly esri: Scalars['Float']['output'];
  /** The party in words; a country with its stage. */
  readonly label: Scalars['String']['output'];
  /** The loss at each stage. These figures do not depend on the number of stages, unlike the index. */
  readonly lossAtStages: ReadonlyArray<StageLoss>;
  /** The form in whose network it was computed. Null: in the whole network of the data set. */
  readonly material?: Maybe<Material>;
  /**
   * Minerals for which the party is known at its stage. For other minerals of the form, no party may be known
   * there. Read `unknownStages` before comparing ranks.
   */
  readonly minerals: ReadonlyArray<Material>;
  /** The party’s own part of all output, 0 to 1. */
  readonly outputShare: Scalars['Float']['output'];
  /** The firm, plant or country. */
  readonly party: Entity;
  /** The rank by the index, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** The stage. Null: not known. */
  readonly stage?: Maybe<Stage>;
  /**
   * The party’s own part of the output of its stage, 0 to 1. For a plant with several stages, its part of their
   * output together.
   */
  readonly stageShare: Scalars['Float']['output'];
};

/** A page of parties, largest loss first. */
export type PartyRiskConnection = {
  readonly __typename?: 'PartyRiskConnection';
  /**
   * The assumed mass fraction of each mineral in each form. Amounts of a form times these fractions are the
   * tonnes that are counted.
   */
  readonly contents: ReadonlyArray<MineralContent>;
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<PartyRiskEdge>;
  /**
   * Whether the scenario of the view changes anything of this answer. Null: the view has no scenario. `Supply.hasEffect`
   * asks the same of one buyer, and says why.
   */
  readonly hasEffect?: Maybe<Scalars['Boolean']['output']>;
  /** Needs that are in no network. Empty: all needs are in one. */
  readonly leftOut: ReadonlyArray<LeftOutNeed>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<PartyRisk>;
  /** Buyers with a need that is in no network. `leftOut` names the need and the reason. */
  readonly notComputable: ReadonlyArray<Entity>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The reason why it is not answered. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** ANSWERED, or NOT_KNOWN if neither amounts nor a statistic are recorded. */
  readonly status: AnswerStatus;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Stages at which no producer of a mineral is known. Their material counts in the total, but no party there is
   * ranked. A party known at such a stage for other minerals ranks higher than it would if all were known.
   */
  readonly unknownStages: ReadonlyArray<UnknownStage>;
};

/** One item of a PartyRiskConnection. */
export type PartyRiskEdge = {
  readonly __typename?: 'PartyRiskEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The party with its risk. */
  readonly node: PartyRisk;
};

/** The capacity of one plant or owner. */
export type PartyShare = {
  readonly __typename?: 'PartyShare';
  /** Capacity in tonnes per year. */
  readonly capacityTonnesPerYear: Scalars['Float']['output'];
  /** The plant, or the owner at the top. */
  readonly party: Entity;
  /** Capacity divided by world output, 0 to 1. The field `low` is 0, because a capacity is not an output. */
  readonly share: Estimate;
};

/** The capacity that is assumed for a plant that states none. */
export type PlantCapacityInput = {
  /** Key of the form that the plant produces. */
  readonly form: Scalars['String']['input'];
  /** Tonnes of the form per year, 0 to 1e12. */
  readonly tonnesPerYear: Scalars['Float']['input'];
};

/** A named firm or plant with the share that passes through it. */
export type PlantExposure = {
  readonly __typename?: 'PlantExposure';
  /** The strongest basis of any link to it. */
  readonly basis: CoverageBasis;
  /** The firm or plant. */
  readonly party: Entity;
  /** Share of the buyer’s material that passes through it. */
  readonly passThrough: Exposure;
};

/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrument = Entity & Node & {
  readonly __typename?: 'PolicyInstrument';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The date of the announcement. Null: not known. */
  readonly announced?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Materials, firms, sites and countries to which it applies. They come from links APPLIES_TO and TARGETS, one
   * edge per link. Null: an error, see `errors`.
   */
  readonly appliesTo?: Maybe<RelatedEntityConnection>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /**
   * Warnings for readers who rely on the status. BEYOND_EVIDENCE: the day is after the evidence (rule T7).
   * Null: an error, see `errors`.
   */
  readonly flags?: Maybe<ReadonlyArray<ResultFlag>>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The parties that issued or proposed it. They come from links ISSUED and PROPOSED, one edge per link.
   * Null: an error, see `errors`.
   */
  readonly issuers?: Maybe<RelatedEntityConnection>;
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** How it works, in words. Null: not recorded. */
  readonly mechanism?: Maybe<Scalars['String']['output']>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The status on a day (rule T4). It is planned from its announcement, in force from its first day, suspended while
   * a suspension lasts, and ended after its last day. Null: not stated, or not yet announced on the day.
   */
  readonly status?: Maybe<EntityStatus>;
  /** A more specific kind, in one word. Null: not stated. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** The instrument that suspends it, or otherwise the agreement that does. Null: none is recorded. */
  readonly suspendedBy?: Maybe<Entity>;
  /** The date from which it is suspended (rule T4). Null: not suspended, or not known. */
  readonly suspendedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** How the start of the suspension is known. Null: not suspended, or not known. */
  readonly suspendedFromBasis?: Maybe<SuspensionBasis>;
  /** The date until which it is suspended. Null: not suspended, or open. */
  readonly suspendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The kind of instrument. Null: not stated. */
  readonly type?: Maybe<PolicyType>;
  /** The date from which it holds. Null: not known, or not yet in force. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. A partial date covers its whole period. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentFlagsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrumentStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of policy instruments. */
export type PolicyInstrumentConnection = {
  readonly __typename?: 'PolicyInstrumentConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<PolicyInstrumentEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<PolicyInstrument>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a PolicyInstrumentConnection. */
export type PolicyInstrumentEdge = {
  readonly __typename?: 'PolicyInstrumentEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The policy instrument. */
  readonly node: PolicyInstrument;
};

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

/** A price as stated. */
export type Price = {
  readonly __typename?: 'Price';
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** The material that is sold. Null: not stated. */
  readonly item?: Maybe<Material>;
  /** The unit sold, such as kg. Null: not stated. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** The amount of money for one unit of `per`. */
  readonly value: Scalars['Float']['output'];
};

/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type Processor = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Processor';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Capacities, past outputs and plans that sources state. They overlap, so they must never be added up. Empty:
   * none is stated.
   */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /** The location. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /** Whether the record describes a firm, a plant or a site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /**
   * The forms of material that the entity sources, as stated or as inferred from the contents of its products.
   * All of them are needed at once, and they are never averaged. Ordered by key.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators, from links OPERATES that end here, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that own it, hold a stake in it or acquired it. They come from links OWNS, INVESTS_IN and ACQUIRED
   * that end here, one edge per link. Null: an error, see `errors`.
   */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /**
   * Entities that it owns, holds a stake in or acquired. They come from links OWNS, INVESTS_IN and ACQUIRED that
   * start here, one edge per link. Null: an error, see `errors`.
   */
  readonly owns?: Maybe<RelatedEntityConnection>;
  /**
   * The plant or firm to which it belongs, if it is one stage of a plant with several. Null: it is not part of
   * another.
   */
  readonly partOf?: Maybe<Entity>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The state, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Resources in the ground that sources state. Empty: none is stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet producers that it operates or owns. They come from links OPERATES and
   * OWNS, one edge per link. Null: an error, see `errors`.
   */
  readonly sites?: Maybe<RelatedEntityConnection>;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * The stage of the chain at which it works. For a firm with several stages, the recorded one. Null: not known,
   * or none.
   */
  readonly stage?: Maybe<Stage>;
  /** The stage in the words of the record, in more detail than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it operates, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /**
   * The sourcing of the entity in one view, and the entry point of every analysis. To compare two views, ask
   * twice under two aliases. Null: an error, see `errors`.
   */
  readonly supply?: Maybe<Supply>;
  /** A special process that it uses, in words. Null: none is recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A separator, refiner, alloy producer or recycler, or one of its plants. */
export type ProcessorSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** An end product, a component, or a traded form of material. */
export type Product = Entity & Material & Node & {
  readonly __typename?: 'Product';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * How concentrated world supply is at a stage. The Herfindahl–Hirschman index has bounds that hold for any
   * division of the unattributed part. Null: an error, see `errors`.
   */
  readonly concentration?: Maybe<Concentration>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants of the material, from a register. Null: an error, see `errors`. */
  readonly facilities?: Maybe<FacilityConnection>;
  /**
   * The contents and the input forms, if the entity is a form of material at a stage of the chain. Null: not
   * recorded as a form.
   */
  readonly form?: Maybe<MaterialForm>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /**
   * Export controls, bans, quotas, tariffs, price floors, rules and programmes that apply to the material. There
   * is one node per measure, ordered by start. Measures without a start come last.
   * Null: an error, see `errors`.
   */
  readonly measures?: Maybe<MeasureConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Production, capacity and reserves in countries and in the world, from public statistics. Country shares with
   * a recorded tonnage are included. For a mineral, its forms are included too.
   * Null: an error, see `errors`.
   */
  readonly production?: Maybe<ProductionFigureConnection>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /**
   * Supply risk by the European Union’s formula, for a buyer, country or bloc. Every input is given with its
   * source and year. NOT_KNOWN: an input is missing at every stage. Null: an error, see `errors`.
   */
  readonly supplyRisk?: Maybe<SupplyRisk>;
  /**
   * Country shares of world output at a stage, from one statistic, with bounds. The unattributed part is a
   * figure of its own. NOT_KNOWN: no statistic exists. Null: an error, see `errors`.
   */
  readonly supplyShares?: Maybe<SupplyShares>;
  /** Trade under customs headings that are filed under the material. Null: an error, see `errors`. */
  readonly trade?: Maybe<TradeFigureConnection>;
};


/** An end product, a component, or a traded form of material. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An end product, a component, or a traded form of material. */
export type ProductConcentrationArgs = {
  by: ConcentrationBy;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
  view?: InputMaybe<ViewInput>;
};


/** An end product, a component, or a traded form of material. */
export type ProductFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An end product, a component, or a traded form of material. */
export type ProductLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An end product, a component, or a traded form of material. */
export type ProductMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An end product, a component, or a traded form of material. */
export type ProductProductionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  quantity?: InputMaybe<ProductionQuantity>;
};


/** An end product, a component, or a traded form of material. */
export type ProductSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An end product, a component, or a traded form of material. */
export type ProductSupplyRiskArgs = {
  perimeter?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** An end product, a component, or a traded form of material. */
export type ProductSupplySharesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
};


/** An end product, a component, or a traded form of material. */
export type ProductTradeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flow?: InputMaybe<TradeFlow>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** A figure of production, capacity or reserves from public statistics. Editions (`series`) are never mixed. */
export type ProductionFigure = {
  readonly __typename?: 'ProductionFigure';
  /** The country. Null: the world, or countries that the publisher groups together. */
  readonly country?: Maybe<Country>;
  /** Whether the publisher estimates it. */
  readonly estimated: Scalars['Boolean']['output'];
  /** The publisher’s remark on the figure, such as withheld, zero or less_than_half_unit. Null: none. */
  readonly flag?: Maybe<Scalars['String']['output']>;
  /** The form that is counted. Null: the publisher names only the mineral. */
  readonly form?: Maybe<Material>;
  /** The upper bound. Null: no bound is stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The lower bound. Null: no bound is stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The mineral. Null: the row names only a form. */
  readonly material?: Maybe<Material>;
  /** The place in words: a country’s name, "world" or "other countries". */
  readonly place: Scalars['String']['output'];
  /** How the figure is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The quantity that is counted. */
  readonly quantity: ProductionQuantity;
  /** A precise description of the quantity, in the publisher’s words. Null: the material as such. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The edition of the statistic. */
  readonly series: Scalars['String']['output'];
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage. Null: the row does not say. */
  readonly stage?: Maybe<Stage>;
  /** The unit in a notation like UCUM: t/a, kt/a or kt. */
  readonly unit: Scalars['String']['output'];
  /** The figure, in `unit`. Null: withheld, not available, or given as a bound. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A page of figures, ordered by quantity, series, year (newest first), stage, then place. */
export type ProductionFigureConnection = {
  readonly __typename?: 'ProductionFigureConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ProductionFigureEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<ProductionFigure>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ProductionFigureConnection. */
export type ProductionFigureEdge = {
  readonly __typename?: 'ProductionFigureEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: ProductionFigure;
};

/** The quantity that a figure counts. */
export type ProductionQuantity =
  /** Output that was possible in the year. */
  | 'CAPACITY'
  /** Output that was made or mined in the year. */
  | 'PRODUCTION'
  /** Material in the ground that is worth mining, as of the year. */
  | 'RESERVES';

/** Whether a record is about the real world. */
export type Provenance =
  /** It comes from sources about the real world. */
  | 'REAL'
  /** It is made up, as the data set itself states. */
  | 'SYNTHETIC';

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

/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** A bloc by key. Null: the key is unknown, or the entity is not a bloc. */
  readonly bloc?: Maybe<Bloc>;
  /** Blocs of the data set. Null: an error, see `errors`. */
  readonly blocs?: Maybe<BlocConnection>;
  /** A buyer by key. Null: the key is unknown, or the entity is not a buyer. */
  readonly buyer?: Maybe<Buyer>;
  /** A claim by key. Null: the key is unknown. */
  readonly claim?: Maybe<Claim>;
  /** Claims that meet all given conditions, ordered by key. Null: an error, see `errors`. */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * For each claim about the attribute, the results that depend on it, under each of its statements. The largest
   * change comes first. Empty: no claim about that attribute is recorded. See docs/methods/compare-claims.md.
   * Null: an error, see `errors`.
   */
  readonly compareClaims?: Maybe<ReadonlyArray<ClaimComparison>>;
  /** Countries of the data set. Null: an error, see `errors`. */
  readonly countries?: Maybe<CountryConnection>;
  /**
   * A country by code. A country that the data set does not describe has only a code and a name. Null: no
   * country has this code. The code EU belongs to a bloc.
   */
  readonly country?: Maybe<Country>;
  /** The data set from which answers are drawn. */
  readonly dataset: Dataset;
  /** Entities that meet all given conditions. Null: an error, see `errors`. */
  readonly entities?: Maybe<EntityConnection>;
  /** An entity of any kind by key. Null: the key is unknown. */
  readonly entity?: Maybe<Entity>;
  /**
   * Buyers whose intake of a material passes through a country, largest estimate first. See
   * docs/methods/exposed-buyers.md. Null: an error, see `errors`.
   */
  readonly exposedBuyers?: Maybe<ExposedBuyerConnection>;
  /**
   * Mines and plants of a register, by material, by country or by both. At least one of the two is required.
   * Ordered by key. Null: an error, see `errors`.
   */
  readonly facilities?: Maybe<FacilityConnection>;
  /** A link by key. Null: the key is unknown. */
  readonly link?: Maybe<Link>;
  /** A mineral, form, component or product by key. Null: the key is unknown, or the entity is none of these. */
  readonly material?: Maybe<Material>;
  /** Minerals, components, products and forms. Null: an error, see `errors`. */
  readonly materials?: Maybe<MaterialConnection>;
  /** Any object by its global id. Null: no object has this id. */
  readonly node?: Maybe<Node>;
  /** Several objects by their global ids, in the order of `ids`. Null in the list: no object has that id. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** A manufacturer of end products by key. Null: the key is unknown, or the entity is not a manufacturer. */
  readonly oem?: Maybe<Oem>;
  /** Manufacturers of end products. Null: an error, see `errors`. */
  readonly oems?: Maybe<OemConnection>;
  /** A policy instrument by key. Null: the key is unknown, or the entity is not a policy instrument. */
  readonly policyInstrument?: Maybe<PolicyInstrument>;
  /** Policy instruments that meet all given conditions, ordered by name. Null: an error, see `errors`. */
  readonly policyInstruments?: Maybe<PolicyInstrumentConnection>;
  /**
   * The cost of this operation, and the cost that the client may still spend. The field itself costs nothing.
   * Null: cost is not limited, as on the command line.
   */
  readonly rateLimit?: Maybe<RateLimit>;
  /**
   * Entities for a list of names, such as the suppliers of a firm, in the order of `names`. A legal form, an
   * article or a word too many does not keep a name from being found. Null: an error, see `errors`.
   */
  readonly resolve?: Maybe<ReadonlyArray<Resolution>>;
  /** A scenario that is saved in the data set, by key. Null: the key is unknown. */
  readonly scenario?: Maybe<Scenario>;
  /**
   * The scenarios that are saved in the data set. Ask under one of them with `scenarioKey`. Empty: none is
   * saved. Null: an error, see `errors`.
   */
  readonly scenarios?: Maybe<ScenarioConnection>;
  /**
   * Entities found by name, alias or key, best match first. More of the words rank higher. A word finds what
   * begins with it. Only if nothing does, typing errors are tolerated. The kind, the stage and the country of a plant
   * count as words of it: "estonia magnet". Null: an error, see `errors`.
   */
  readonly search?: Maybe<SearchConnection>;
  /** A source by key. Null: the key is unknown. */
  readonly source?: Maybe<Source>;
  /** A stockpile by key. Null: the key is unknown, or the entity is not a stockpile. */
  readonly stockpile?: Maybe<Stockpile>;
  /**
   * The output that all others lose if one firm, plant or country at a stage fails. With statistics, there is
   * one network per form, of its producers worldwide. In a data set without statistics, one network holds all
   * buyers whose amounts are recorded. See docs/methods/systemic-risk.md. Null: an error, see `errors`.
   */
  readonly systemicRisk?: Maybe<PartyRiskConnection>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryBlocArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryBuyerArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryClaimArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  conflict?: InputMaybe<ReadonlyArray<ClaimConflict>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryCompareClaimsArgs = {
  attribute: ClaimAttribute;
  subject: Scalars['String']['input'];
  view?: InputMaybe<ViewInput>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  material?: InputMaybe<Scalars['String']['input']>;
  orderBy: EntityOrder;
  stage?: InputMaybe<Stage>;
  status?: InputMaybe<EntityStatus>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryEntityArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryExposedBuyersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material: Scalars['String']['input'];
  stage?: InputMaybe<Stage>;
  view?: InputMaybe<ViewInput>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryLinkArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryMaterialArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryOemArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryOemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryPolicyInstrumentArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryPolicyInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<PolicyType>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryResolveArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  names: ReadonlyArray<Scalars['String']['input']>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryScenarioArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryScenariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QuerySourceArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QueryStockpileArgs = {
  key: Scalars['String']['input'];
};


/**
 * The entry points of all questions. docs/glossary.md explains the terms. A lookup by an unknown key gives null.
 * An id or cursor that this server did not issue is BAD_USER_INPUT.
 */
export type QuerySystemicRiskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  materials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  tolerance: Scalars['Float']['input'];
  view?: InputMaybe<ViewInput>;
};

/** The two ends of a stated range, in the unit of the field. */
export type Range = {
  readonly __typename?: 'Range';
  /** The upper end. */
  readonly high: Scalars['Float']['output'];
  /** The lower end. */
  readonly low: Scalars['Float']['output'];
};

/** An uncertain parameter: low ≤ estimate ≤ high. */
export type RangeInput = {
  /** The preferred value, from `low` to `high`. */
  readonly estimate: Scalars['Float']['input'];
  /** The high end, within the bounds of the field that the range is for. */
  readonly high: Scalars['Float']['input'];
  /** The low end, within the bounds of the field that the range is for. */
  readonly low: Scalars['Float']['input'];
};

/**
 * The points that a client may spend. Every operation has a cost that is known before it runs. Each object that
 * it may return costs 1 point. A computed field costs about 1 point per millisecond of computing. That grows
 * with its arguments, the buyer’s network and the data set. `extensions.cost` of every answer states the same
 * and the actual cost.
 */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** The cost of this operation as requested, in points. Points that it does not need are returned afterwards. */
  readonly cost: Scalars['Int']['output'];
  /** The most points that a client can hold. */
  readonly limit: Scalars['Int']['output'];
  /** The most objects that the lists of this operation can return. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The points that are left after this operation. */
  readonly remaining: Scalars['Int']['output'];
  /** The points that are restored per second. */
  readonly restorePerSecond: Scalars['Int']['output'];
};

/**
 * A page of entities with the links that relate them. There is one edge per link, so an entity can appear twice.
 * Ordered by kind of link, then by its key.
 */
export type RelatedEntityConnection = {
  readonly __typename?: 'RelatedEntityConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<RelatedEntityEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a RelatedEntityConnection. */
export type RelatedEntityEdge = {
  readonly __typename?: 'RelatedEntityEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The link, with its dates, share and sources. */
  readonly link: Link;
  /** The entity that the link relates. An entity can appear on several edges, one per link. */
  readonly node: Entity;
};

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

/** A country that a scenario removes. */
export type RemovedCountry = {
  readonly __typename?: 'RemovedCountry';
  /** The country. `EU` means its members on the day. */
  readonly country: Scalars['CountryCode']['output'];
  /** Key of a mineral or form. Null: all. */
  readonly material?: Maybe<Scalars['String']['output']>;
  /** The stage. Null: all stages. */
  readonly stage?: Maybe<Stage>;
};

/** The entity that a name of a list stands for. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** At most five entities, the most similar first. */
  readonly candidates: ReadonlyArray<Entity>;
  /** Whether the data set has an entity that is like the name. False: the name is not covered. */
  readonly covered: Scalars['Boolean']['output'];
  /** The entity that is meant. Null: none is like the name, or several are equally like it. */
  readonly match?: Maybe<Entity>;
  /** The name as it was given. */
  readonly name: Scalars['String']['output'];
  /** How like the name the best candidate is: 2 if one of its names is the whole text, otherwise 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A resource in the ground that a source states. */
export type Resource = {
  readonly __typename?: 'Resource';
  /** Reserve class, as stated. Null: not stated. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Tonnes of `of` contained. Null: not stated. */
  readonly containedTonnes?: Maybe<Scalars['Float']['output']>;
  /** Grade in per cent by mass. Null: not stated. */
  readonly gradePercent?: Maybe<Scalars['Float']['output']>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The substance that is graded or contained, such as REO. Null: not stated. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** How the figure is meant. Null: as stated. */
  readonly qualifier?: Maybe<Qualifier>;
  /** Tonnes of ore. Null: not stated. */
  readonly tonnes?: Maybe<Scalars['Float']['output']>;
};

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
  /**
   * Some material counts in several rows of a stage, because blocs share members or a route passes two groups.
   * Without this flag, the rows of a stage and `shareBelowMin` add to 1.
   */
  | 'GROUPS_OVERLAP'
  /** A firm is named and none of its plants. Its country is that of its head office, which proves no country (rule R1). */
  | 'HEAD_OFFICE_ASSUMED'
  /** Imports were traced to the countries that produce the material (rule N6). */
  | 'HUB_RESOLVED'
  /**
   * A named plant runs in a country to which the statistic gives nothing, although it gives all output to others
   * (rule S6).
   */
  | 'MAKER_NOT_COUNTED'
  /** Several needs hold the material. Each is shown separately (rule V10). */
  | 'NEEDS_NOT_COMBINED'
  /** A need has no record and is implied by a supply (rule N0). */
  | 'NEED_ASSUMED'
  /** The country where a need is bought is assumed. The band holds the mix of that country and that of the world (rule N4). */
  | 'NEED_COUNTRY_ASSUMED'
  /**
   * A statistic counts another form or grade, or a wider group. `StatisticUse.measured` names what it counts.
   * Rule S4b says when its bounds are widened.
   */
  | 'PROXY_FORM'
  /** A procurement rule splits the intake (rule N7). */
  | 'RULE_LANE'
  /** A share stated for an earlier period of a supply in force was used, with a wider band (rule T4b). */
  | 'SHARE_AGED'
  /** A stage that no record describes was passed over as one unknown party (rule N5). */
  | 'STAGE_SKIPPED'
  /** A statistic is older than an export control in force (rule T6). */
  | 'STATISTIC_PREDATES_CONTROL'
  /** Never set at present. A supply without a status is in force (rule T4). */
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
  /** Supply that the view’s scenario removes (rule X2). A route that ends there is lost. */
  | 'GONE'
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

/** A party on a route, with the link by which the route reaches it. */
export type RouteStep = {
  readonly __typename?: 'RouteStep';
  /** How the link to it is known. */
  readonly basis: CoverageBasis;
  /** The country in which it stands. Null: not known, or bookkeeping. */
  readonly country?: Maybe<Country>;
  /** The role of the party in the network. */
  readonly kind: RoutePartyKind;
  /** The party in words. */
  readonly label: Scalars['String']['output'];
  /** The entity. Null: bookkeeping, the unnamed plants of a country, or an unknown party. */
  readonly party?: Maybe<Entity>;
  /** Estimate of its share of the intake of the party before it, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The stage of the party in the chain. Null: scrap. */
  readonly stage?: Maybe<Stage>;
};

/** A family of rules on what may be bought or owned. */
export type Rule =
  /** US export rule on affiliates that are owned to half or more. */
  | 'BIS_AFFILIATES_50'
  /** European limit of 65 % for one third country. */
  | 'CRMA_65'
  /** A rule of the data set itself. */
  | 'CUSTOM'
  /** US defence procurement clause on magnets, tantalum and tungsten. */
  | 'DFARS_252_225_7052'
  /** US rule on firms that a government of concern owns or directs. */
  | 'FOREIGN_ENTITY_OF_CONCERN'
  /** A stake of a government. */
  | 'GOVERNMENT_STAKE'
  /** US sanctions rule on owners of half or more. */
  | 'OFAC_50';

/** One version of a rule on what may be bought. */
export type RuleVersion = {
  readonly __typename?: 'RuleVersion';
  /** The countries from which nothing may come at these stages. */
  readonly countries: ReadonlyArray<Country>;
  /** The cases that the rule does not cover, each in a few words. None is assumed. Empty: none is recorded. */
  readonly exceptions: ReadonlyArray<Scalars['String']['output']>;
  /** The instrument that states it. Null: not recorded. */
  readonly instrument?: Maybe<PolicyInstrument>;
  /** The key of the version, or of the instrument if only links of the instrument state what it bars. */
  readonly key: Scalars['String']['output'];
  /** The date on which it became public. Null: not known. */
  readonly knownFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The family of the rule. Null: only links of an instrument state it. */
  readonly rule?: Maybe<Rule>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** The stages at which it bars. */
  readonly stages: ReadonlyArray<Stage>;
  /** The status that the record states. Null: not stated. */
  readonly status?: Maybe<LinkStatus>;
  /** A remark. Null: none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The date from which it holds. Null: not known. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. Null: until a later version begins, or open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/**
 * A scenario that is saved in the data set (table `scenario` of a file), with the fields of `ScenarioInput`.
 * Ask under it with `scenarioKey`.
 */
export type Scenario = {
  readonly __typename?: 'Scenario';
  /** Firms or plants that do not exist yet. Empty: none. */
  readonly addParties: ReadonlyArray<AddedParty>;
  /** Countries that join or leave a bloc. Empty: none. */
  readonly blocChanges: ReadonlyArray<BlocChange>;
  /** Exports that stop. Empty: none. */
  readonly exportBans: ReadonlyArray<ExportBan>;
  /** The key. Pass it as `scenarioKey`. Null: the question itself gave the scenario. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** The name. Null: it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A note on what the scenario is about and what it leaves out. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Countries that are removed, at one stage or at all stages. Empty: none. */
  readonly removeCountries: ReadonlyArray<RemovedCountry>;
  /** Keys of firms and plants that are removed. Empty: none. */
  readonly removeParties: ReadonlyArray<Scalars['String']['output']>;
  /** Capacities that are set or changed. Empty: none. */
  readonly setCapacities: ReadonlyArray<SetCapacity>;
  /** The needs of buyers per year. Empty: none. */
  readonly setNeeds: ReadonlyArray<SetNeed>;
  /** Stocks that are set. Empty: none. */
  readonly setStocks: ReadonlyArray<SetStock>;
  /** Supplies that are added, or that replace recorded ones. Empty: none. */
  readonly setSupplies: ReadonlyArray<SetSupply>;
};

/** A page of scenarios, ordered by key. */
export type ScenarioConnection = {
  readonly __typename?: 'ScenarioConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ScenarioEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Scenario>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ScenarioConnection. */
export type ScenarioEdge = {
  readonly __typename?: 'ScenarioEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The scenario. */
  readonly node: Scenario;
};

/**
 * A what-if. Supply that is removed is gone, because no record states what replaces it (rules X1, X2). An
 * entry that is set replaces recorded ones and is checked against the rules of a file. It is BAD_USER_INPUT if
 * it names a record that does not exist or is out of range. The same holds if it fills an intake with more than 1
 * or could have no effect. The message then says what to give instead. See docs/methods/scenarios.md.
 */
export type ScenarioInput = {
  /** Firms or plants that do not exist yet. */
  readonly addParties?: InputMaybe<ReadonlyArray<PartyInput>>;
  /** Countries that join or leave a bloc. */
  readonly blocChanges?: InputMaybe<ReadonlyArray<BlocChangeInput>>;
  /** Exports that stop. */
  readonly exportBans?: InputMaybe<ReadonlyArray<ExportBanInput>>;
  /** The name of the scenario. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Countries that are removed, at one stage or at all stages. */
  readonly removeCountries?: InputMaybe<ReadonlyArray<CountryStageInput>>;
  /** Keys of firms and plants that are removed, for example after a fire or under sanctions. */
  readonly removeParties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Capacities that are set or changed. They also change the shares of world output at their stage (rule U6a). */
  readonly setCapacities?: InputMaybe<ReadonlyArray<CapacityInput>>;
  /** The needs of buyers per year. Stock and outages are measured against them. */
  readonly setNeeds?: InputMaybe<ReadonlyArray<NeedInput>>;
  /** Stocks that are set. */
  readonly setStocks?: InputMaybe<ReadonlyArray<StockInput>>;
  /** Supplies that are added, or that replace recorded ones. */
  readonly setSupplies?: InputMaybe<ReadonlyArray<SupplyInput>>;
};

/** A page of search results, best match first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a SearchConnection. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The words of the entity’s entry that matched. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** The entity that was found. */
  readonly node: Entity;
  /**
   * How well the entity matches: 2 if one of its names is the whole query. Otherwise it is the part of the query
   * and of the name that they share, 0 to 1.
   */
  readonly score: Scalars['Float']['output'];
};

/** The largest row of an answer with one parameter at each of its ends. */
export type Sensitivity = {
  readonly __typename?: 'Sensitivity';
  /** The row as it is in this view. It is the same for every parameter. */
  readonly base: Estimate;
  /** The value of this view, as JSON text. It lies within both ends. */
  readonly baseValue: Scalars['String']['output'];
  /** The row with the parameter at its high end. */
  readonly high: Estimate;
  /** Its high end, as JSON text. */
  readonly highValue: Scalars['String']['output'];
  /** The row with the parameter at its low end. */
  readonly low: Estimate;
  /** Its low end, as JSON text. */
  readonly lowValue: Scalars['String']['output'];
  /** The parameter. */
  readonly name: Scalars['String']['output'];
};

/** The demand of a buyer and the amount that can reach it, in units of the form per time unit. */
export type Served = {
  readonly __typename?: 'Served';
  /** The demand of the buyer. */
  readonly demand: Scalars['Float']['output'];
  /** The most that can be delivered. */
  readonly served: Scalars['Float']['output'];
};

/** A capacity that a scenario sets or changes. */
export type SetCapacity = {
  readonly __typename?: 'SetCapacity';
  /** Tonnes per year above the recorded capacity, or below it if negative. Null: given as a total. */
  readonly changeTonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** Key of the form that it produces. */
  readonly material: Scalars['String']['output'];
  /** Key of the firm or plant. */
  readonly party: Scalars['String']['output'];
  /** Tonnes per year. Null: given as a change. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
};

/** The amount of a form that a buyer needs in a scenario. */
export type SetNeed = {
  readonly __typename?: 'SetNeed';
  /** Key of the buyer. */
  readonly buyer: Scalars['String']['output'];
  /** Key of the form, or of a mineral that only one of the buyer’s forms holds. */
  readonly material: Scalars['String']['output'];
  /** Tonnes of the form per year. */
  readonly tonnesPerYear: Scalars['Float']['output'];
};

/** A stock that a scenario sets. */
export type SetStock = {
  readonly __typename?: 'SetStock';
  /** Key of the holder. */
  readonly holder: Scalars['String']['output'];
  /** Key of the form. */
  readonly material: Scalars['String']['output'];
  /** Tonnes, in the unit of the form. */
  readonly tonnes: Scalars['Float']['output'];
};

/** A supply that a scenario sets. */
export type SetSupply = {
  readonly __typename?: 'SetSupply';
  /** Key of the buyer. */
  readonly buyer: Scalars['String']['output'];
  /** Key of the form, or of a mineral that only one of the buyer’s forms holds. */
  readonly material: Scalars['String']['output'];
  /** Share of the buyer’s intake, 0 to 1. Null: given in tonnes. */
  readonly shareOfIntake?: Maybe<Scalars['Float']['output']>;
  /** Key of the supplier. */
  readonly supplier: Scalars['String']['output'];
  /** Tonnes per year. Null: given as a share. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
};

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

/** A document or data set from which facts are cited. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Claims with a statement of this source, ordered by key. Null: an error, see `errors`. */
  readonly claims?: Maybe<ClaimConnection>;
  /** The publisher of the original text, if this is a copy. The tier is that of the copy. Null: an original. */
  readonly copyOf?: Maybe<Scalars['String']['output']>;
  /** The date of publication, as precise as known. Null: undated. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The name of the document or data file, given without an address or beside it. Null: none. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Fields of the record that the format does not define. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the source. */
  readonly key: Scalars['String']['output'];
  /** The kind of publication. */
  readonly kind: SourceKind;
  /** The terms under which its figures may be used. Null: cited as facts. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Links that are based on this source, ordered by key. Null: an error, see `errors`. */
  readonly links?: Maybe<LinkConnection>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The publisher. Null: not known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The tier, set by publisher and address. Null: not rated. */
  readonly reliability?: Maybe<Reliability>;
  /** The title of the source. */
  readonly title: Scalars['String']['output'];
  /** Whether the page had no known title, so that the compilers chose this one. */
  readonly titleIsOurs: Scalars['Boolean']['output'];
  /** The address of the text. Null: not on the web; `document` names it. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A document or data set from which facts are cited. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document or data set from which facts are cited. */
export type SourceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources, ordered by key. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a SourceConnection. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

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

/** How well one need is known up to one stage. */
export type StageCoverage = {
  readonly __typename?: 'StageCoverage';
  /** The evidence behind the routes from the buyer to that stage. */
  readonly coverage: Coverage;
  /** The mineral. At the stage at which the buyer buys, the form itself. */
  readonly material: Material;
  /** The need. */
  readonly need: Need;
  /** The stage up to which routes are followed, from the buyer upstream. */
  readonly stage: Stage;
};

/** The loss at one stage of a network. */
export type StageLoss = {
  readonly __typename?: 'StageLoss';
  /** Part of that stage’s output that is lost, 0 to 1. */
  readonly lossShare: Scalars['Float']['output'];
  /** The stage. Null: the output of buyers at the end of the chain. */
  readonly stage?: Maybe<Stage>;
};

/** Whether a stated share lies within the computed bounds. */
export type StatedAgreement =
  /** It lies within the bounds. */
  | 'AGREES'
  /** It lies outside the bounds. */
  | 'CONFLICTS'
  /** No share is stated, or it is a share of something else. */
  | 'NO_FIGURE';

/** A stated capacity, output or plan. */
export type StatedCapacity = {
  readonly __typename?: 'StatedCapacity';
  /** The kind of figure. */
  readonly basis: CapacityBasis;
  /** The substance that is weighed, such as REO or W. Null: the product as it is. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** The product. Null: only `label` names it. */
  readonly item?: Maybe<Material>;
  /** The product in words. Null: only `item` names it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The sources that state the figure. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * The unit in a notation like UCUM. Examples are t/a for tonnes per year, t/d for tonnes per day and t/(a/4)
   * for tonnes per quarter.
   */
  readonly unit: Scalars['String']['output'];
  /** The amount, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** The year of the figure. Null: not stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A source’s statement about a dependence, with whether the computed bounds agree. */
export type StatedExposure = {
  readonly __typename?: 'StatedExposure';
  /** Whether the stated share lies within the bounds. */
  readonly agreement: StatedAgreement;
  /** The claim that states it. Null: a link states it. */
  readonly claim?: Maybe<Claim>;
  /** The link that states it. Null: a claim states it. */
  readonly link?: Maybe<Link>;
  /** The stated share, 0 to 1. Null: none is stated. */
  readonly share?: Maybe<LinkShare>;
};

/** A stage as records word it. */
export type StatedStage =
  /** Making other components. */
  | 'COMPONENT'
  /** Mining and concentrating. */
  | 'EXTRACTION'
  /** Making magnets. */
  | 'MAGNET'
  /** Making end products; read as PRODUCT. */
  | 'MANUFACTURING'
  /** Making metal and alloy. */
  | 'METAL_ALLOY'
  /** Processing, without more detail. */
  | 'PROCESSING'
  /** Making end products. */
  | 'PRODUCT'
  /** Recycling; read as PROCESSING. */
  | 'RECYCLING'
  /** Refining; read as PROCESSING. */
  | 'REFINING'
  /** Separating; read as PROCESSING. */
  | 'SEPARATION';

/** The statement of one source. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The second entity that the statement is about. Null: none. */
  readonly about?: Maybe<Entity>;
  /**
   * The day, month or year to which the statement applies. For an average over years, the last year. Null: not
   * stated.
   */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** For prices, the same price in USD/kg, computed. Null: not computed. */
  readonly converted?: Maybe<ConvertedPrice>;
  /** Whether it was computed from stated numbers. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether the statistical office estimated it. */
  readonly estimated: Scalars['Boolean']['output'];
  /** Fields of the statement that the format does not define. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** The upper end. Null: not stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The lower end. Null: not stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Whether it is kept only for the record. `outlierReason` gives the reason. */
  readonly outlier: Scalars['Boolean']['output'];
  /** The reason why it is an outlier. Null: it is not an outlier. */
  readonly outlierReason?: Maybe<Scalars['String']['output']>;
  /** The years of an average, first and last joined by "/". Null: one date, or none. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** For prices, the market, such as FOB_CHINA or EUROPE. Null: not a price. */
  readonly priceBasis?: Maybe<Scalars['String']['output']>;
  /** Whether it is about the future. */
  readonly projection: Scalars['Boolean']['output'];
  /** How the figure is meant. Null: as stated. */
  readonly qualifier?: Maybe<Qualifier>;
  /** A precise description of the quantity that is counted. Null: not stated. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Whether it counts another quantity than the other statements. */
  readonly scopeDiffers: Scalars['Boolean']['output'];
  /** The source that makes the statement. */
  readonly source: Source;
  /** The stated text. Null: a number is stated. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The unit in a notation like UCUM: 1 for fractions, t/a, USD/kg, wk, {countries}. Null: a text. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether the source is vague. */
  readonly vague: Scalars['Boolean']['output'];
  /**
   * The stated number, in `unit`. Fractions are 0 to 1, and a decrease is negative. Null: only a text or bounds
   * are stated.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The results under one statement. */
export type StatementEffect = {
  readonly __typename?: 'StatementEffect';
  /** Whether today’s results are exactly those under this statement. */
  readonly isUsed: Scalars['Boolean']['output'];
  /**
   * The largest change against the baseline. For shares it is the difference, for amounts the difference as a
   * part of the baseline.
   */
  readonly largestChange: Scalars['Float']['output'];
  /** The results under this statement. Empty: it is not a figure, or nothing depends on it. */
  readonly results: ReadonlyArray<DependentResult>;
  /** The statement. */
  readonly statement: Statement;
};

/** A statistic that was not used. */
export type StatisticAlternative = {
  readonly __typename?: 'StatisticAlternative';
  /** The years of which it is an average. Null: a single year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Whether its shares summed to more than 1 and were scaled to 1 (rule S4). */
  readonly scaled: Scalars['Boolean']['output'];
  /** Penalty points by rule S1. Fewer is better. */
  readonly score: Scalars['Int']['output'];
  /** The name of the statistic. */
  readonly series: Scalars['String']['output'];
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** The country with the largest share. Null: it lists none. */
  readonly topCountry?: Maybe<Country>;
  /** The share of that country, 0 to 1, after any scaling. Null: it lists none. */
  readonly topShare?: Maybe<Scalars['Float']['output']>;
  /** Whether it is close enough to widen the bounds (rule S3). */
  readonly widens: Scalars['Boolean']['output'];
  /** The year of the statistic. */
  readonly year: Scalars['Int']['output'];
};

/** The whole that the shares of a statistic are parts of. */
export type StatisticCounts =
  /** Imports: the shares are those of the last shippers. Home output is added by net import reliance (rule S5). */
  | 'IMPORTS'
  /** The whole intake of a country or bloc: home output and imports. */
  | 'INTAKE'
  /** Output: the shares are those of the producing countries. */
  | 'OUTPUT';

/** A statistic on which a result is based. */
export type StatisticUse = {
  readonly __typename?: 'StatisticUse';
  /** Other statistics for the same stage, best first. */
  readonly alternatives: ReadonlyArray<AlternativeUse>;
  /** The whole that its shares are parts of (rule S5). */
  readonly counts: StatisticCounts;
  /** The country or bloc whose output or intake it describes. Null: the world. */
  readonly geography?: Maybe<Entity>;
  /** The material or group that it describes. Null: it names only a form. */
  readonly material?: Maybe<Material>;
  /**
   * The name of what it counts, if that is another form or grade than the one in question, or a wider group. Rule
   * S4b says when its bounds are widened. Null: it counts the form or material in question.
   */
  readonly measured?: Maybe<Scalars['String']['output']>;
  /** The years of which it is an average, such as "2016-2020". Null: a single year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Penalty points by rule S1. Fewer is better. */
  readonly score: Scalars['Int']['output'];
  /** The name of the statistic. */
  readonly series: Scalars['String']['output'];
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage that it describes. */
  readonly stage: Stage;
  /** The year of the statistic. For an average of several years, the last of them. */
  readonly year: Scalars['Int']['output'];
};

/** How long stock covers the use of a buyer. */
export type StockCover = {
  readonly __typename?: 'StockCover';
  /** Whether there is stock in a form that the buyer does not source. Such stock must be processed first. */
  readonly formMismatch: Scalars['Boolean']['output'];
  /** The amounts behind the answer that the scenario of the view sets, in words. Empty: it sets none of them. */
  readonly fromScenario: ReadonlyArray<Scalars['String']['output']>;
  /** The missing facts, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Stocks that the buyer holds or has a claim to. Empty: none is recorded. */
  readonly rows: ReadonlyArray<StockHolding>;
  /**
   * Statements of sources about how long the stock lasts. They include aims and words as well as figures. Empty:
   * none.
   */
  readonly stated: ReadonlyArray<Claim>;
  /** Whether the question could be answered. */
  readonly status: AnswerStatus;
  /**
   * Days of use that stock covers, in forms that the buyer sources. For stock with several claimants, `low`
   * counts nothing, `estimate` an equal part and `high` all. Null: not known.
   */
  readonly totalDays?: Maybe<Estimate>;
};

/** One holding of material. */
export type StockHolding = {
  readonly __typename?: 'StockHolding';
  /** Tonnes, in the unit of the form. Null: not stated. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Parties that have a claim to it. Empty: no other party is recorded. */
  readonly claimants: ReadonlyArray<Entity>;
  /**
   * Days of the buyer’s use that it covers. Null: the use or the amount is not known, the form is not usable, or
   * the scenario removes the holder.
   */
  readonly daysOfCover?: Maybe<Estimate>;
  /** The form, or the mineral if no form is stated. */
  readonly form: Material;
  /** The holder of the material. */
  readonly holder: Entity;
  /** Whether the buyer sources this form. Another form must be processed first. Null: no form is stated. */
  readonly usable?: Maybe<Scalars['Boolean']['output']>;
};

/** A stock that is set. */
export type StockInput = {
  /** Key of the holder. */
  readonly holder: Scalars['String']['input'];
  /** Key of the form. */
  readonly material: Scalars['String']['input'];
  /**
   * Tonnes, in the unit of the form, 0 to 1e12. They replace all that is recorded of the holder’s stock of the
   * form.
   */
  readonly tonnes: Scalars['Float']['input'];
};

/** A reserve of material. */
export type Stockpile = Entity & Node & {
  readonly __typename?: 'Stockpile';
  /** Other names of the entity. Empty: none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The date of the announcement. Null: not known. */
  readonly announced?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The parties that may draw on it. They come from links PARTICIPATES_IN with the role BENEFICIARY, one edge
   * per link. Null: an error, see `errors`.
   */
  readonly beneficiaries?: Maybe<RelatedEntityConnection>;
  /**
   * Statements of sources about the entity, side by side, ordered by key. The entity is the subject of the
   * claim, or one of its statements is about the entity. Null: an error, see `errors`.
   */
  readonly claims?: Maybe<ClaimConnection>;
  /**
   * The country of the entity: the head office of a firm, the site of a place, the issuer of an instrument.
   * Null: not known, or not a single country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code of `country`. It is also given for the European Union ("EU"), which is not a country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not define, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /**
   * The funders. They come from links FUNDS and INVESTS_IN, one edge per link. Links with the same
   * `Link.group` state one fact, so count only one of them. Null: an error, see `errors`.
   */
  readonly funders?: Maybe<RelatedEntityConnection>;
  /**
   * Materials that it holds or intends to hold. They come from links STOCKPILES and CONTAINS, one edge per link.
   * Null: an error, see `errors`.
   */
  readonly holds?: Maybe<RelatedEntityConnection>;
  /** An opaque global id for programs. Pass it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova". It is unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** The kind of entity. */
  readonly kind: EntityKind;
  /**
   * Links from and to the entity, ordered by kind, then by key. Links with the same `Link.group` state one fact,
   * so count only one of them. Null: an error, see `errors`.
   */
  readonly links?: Maybe<LinkConnection>;
  /** The full name. */
  readonly name: Scalars['String']['output'];
  /** A remark by the compilers of the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The operators. They come from links OPERATES, one edge per link. Null: an error, see `errors`. */
  readonly operators?: Maybe<RelatedEntityConnection>;
  /** The owners. They come from links OWNS, one edge per link. Null: an error, see `errors`. */
  readonly owners?: Maybe<RelatedEntityConnection>;
  /** Whether the record is about the real world or made up for a test. */
  readonly provenance: Provenance;
  /**
   * The sources of the entity’s own record, ordered by key. Links and claims name their own sources.
   * Null: an error, see `errors`.
   */
  readonly sources?: Maybe<SourceConnection>;
  /** The status. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** The kind of reserve. Null: not stated. */
  readonly type?: Maybe<StockpileType>;
};


/** A reserve of material. */
export type StockpileBeneficiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileFundersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A reserve of material. */
export type StockpileOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A reserve of material. */
export type StockpileStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** The kind of a reserve. */
export type StockpileType =
  /** Held by a firm for processing. */
  | 'COMMERCIAL_FEEDSTOCK'
  /** Held by or for a state. */
  | 'STRATEGIC_RESERVE';

/** A curated supply. It states the supplier, the buyer, the form, the dates, and how well they are known. */
export type Supplier = {
  readonly __typename?: 'Supplier';
  /** How the supply is known. Null: OBSERVED if it has a figure, otherwise REPORTED. */
  readonly basis?: Maybe<Basis>;
  /** The party that is supplied. Null: not recorded separately from the need. */
  readonly buyer?: Maybe<Entity>;
  /** The claim that states the share. Null: none. */
  readonly claim?: Maybe<Claim>;
  /** The country from which it is supplied. Null: not known. */
  readonly country?: Maybe<Country>;
  /** Whether the compilers chose the day or month. */
  readonly dateAssumed: Scalars['Boolean']['output'];
  /** The key of the supply. */
  readonly key: Scalars['String']['output'];
  /** The links on which it is based. */
  readonly links: ReadonlyArray<Link>;
  /** The form that is supplied. Null: not recorded separately from the need. */
  readonly material?: Maybe<Material>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The party that supplies. */
  readonly party: Entity;
  /** Share of the seller’s output that is set aside for the buyer. Null: none is stated. */
  readonly reservation?: Maybe<LinkShare>;
  /** Share of the buyer’s intake, 0 to 1. Null: no source states one. */
  readonly share?: Maybe<LinkShare>;
  /** The sources that state it. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether goods move on a day, by rules T1 to T4. Never null. */
  readonly status?: Maybe<LinkStatus>;
  /** The date from which it holds, inclusive. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The date until which it holds, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The volume as stated. Null: not stated. */
  readonly volume?: Maybe<Volume>;
};


/** A curated supply. It states the supplier, the buyer, the form, the dates, and how well they are known. */
export type SupplierStatusArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** The sourcing of one buyer in one view. All fields below share the view. */
export type Supply = {
  readonly __typename?: 'Supply';
  /**
   * Producers of the form at a stage that do not supply the buyer today, each with the change it would bring.
   * Those that leave the country of `largestCountry` the smallest share come first. Empty: no other producer is
   * recorded.
   * See docs/methods/alternatives.md. Null: an error, see `errors`.
   */
  readonly alternatives?: Maybe<AlternativeConnection>;
  /** The buyer. */
  readonly buyer: Buyer;
  /**
   * Countries at a stage and firms whose loss would stop all or most of the buyer’s supply. Those that every
   * route passes through come first, then the largest loss. Unlike in `cutSets`, a route that ends at an unknown
   * party counts as a route. See docs/methods/chokepoints.md. Null: an error, see `errors`.
   */
  readonly chokepoints?: Maybe<Chokepoints>;
  /**
   * How much of the buyer’s intake is known, named, inferred, unknown or gone, by need and stage. Empty: no need holds
   * the material. See docs/methods/dependency.md. Null: an error, see `errors`.
   */
  readonly coverage?: Maybe<ReadonlyArray<StageCoverage>>;
  /**
   * The smallest sets of parties that together stop the buyer. The buyer needs all its inputs, and a producer
   * all minerals that its form surely holds. Any one supplier of an input is enough, and missing scrap stops
   * nothing. Each set stops the buyer as far as its supply is known, and no part of the set does. Unlike in
   * `chokepoints`, a route that ends at an unknown party is not supply. See docs/methods/cut-sets.md.
   * Null: an error, see `errors`.
   */
  readonly cutSets?: Maybe<CutSets>;
  /** The data set from which it was computed. */
  readonly dataset: Dataset;
  /**
   * The share of the buyer’s material that passes through each group of parties at every stage, and that starts
   * there. All routes and recycling loops count. Each share has three layers of bounds. Unknown supply, scrap
   * and what a scenario removes are rows of their own, so that the rows of a stage account for the whole. An unknown key is BAD_USER_INPUT with the nearest keys. See docs/methods/dependency.md.
   * Null: an error, see `errors`.
   */
  readonly dependency?: Maybe<Dependency>;
  /**
   * The effect of an outage of all parties, countries and exports that the view’s scenario removes. It states
   * how long demand is met from stock and other suppliers, and how much is lost. Suppliers deliver up to their
   * capacity and yield, and their own inputs are followed. Each party returns when its recorded time to recover
   * is over. Those with the longest time, or without one, are out throughout. NOT_KNOWN: amounts are not
   * recorded, and the reason names them. See docs/methods/disruption.md. Null: an error, see `errors`.
   */
  readonly disruption?: Maybe<Disruption>;
  /**
   * Whether the scenario of the view changes anything of this buyer: a share, a stock, an outage, or what an
   * alternative would change. A figure that only repeats a set one is no effect, and neither is the number of other
   * producers. Null: the view has no scenario. See docs/methods/scenarios.md.
   */
  readonly hasEffect?: Maybe<Scalars['Boolean']['output']>;
  /** Why the scenario changes nothing, one sentence for each of its entries. Null: it has an effect, or there is none. */
  readonly hasEffectReason?: Maybe<Scalars['String']['output']>;
  /**
   * Actions that lower the buyer’s dependence on one foreign country, at the stage of purchase. The largest
   * reduction comes first. Each action is evaluated alone, and its cost is not considered. See
   * docs/methods/alternatives.md. Null: an error, see `errors`.
   */
  readonly mitigations?: Maybe<MitigationConnection>;
  /**
   * The forms that the buyer sources, ordered by key. All of them are required unless a record states otherwise.
   * Needs that only a supply implies are included (rule N0). Empty: none is known.
   * Null: an error, see `errors`.
   */
  readonly needs?: Maybe<NeedConnection>;
  /**
   * Records about the buyer and the named producers behind it that no answer uses, each with the reason. Empty: all
   * are used that are in force. See rule N11 in docs/network.md. Null: an error, see `errors`.
   */
  readonly notUsed?: Maybe<ReadonlyArray<UnusedRecord>>;
  /**
   * The routes with the largest shares of the buyer’s material, largest first. Needs and minerals are kept
   * apart. If a limit cut something off, the answer states it. See docs/methods/dependency.md.
   * Null: an error, see `errors`.
   */
  readonly paths?: Maybe<SupplyPaths>;
  /**
   * How long the stock that the buyer holds or has a claim to covers its use, by form. NOT_KNOWN: amounts are
   * not recorded. Statements of sources about it are given beside the figure. See docs/methods/disruption.md.
   * Null: an error, see `errors`.
   */
  readonly stockCover?: Maybe<StockCover>;
  /** The conditions of the question, with every default filled in. */
  readonly view: View;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  against?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material: Scalars['String']['input'];
  stage?: InputMaybe<Stage>;
  supplier?: InputMaybe<Scalars['String']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyChokepointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUnlikely: Scalars['Boolean']['input'];
  material?: InputMaybe<Scalars['String']['input']>;
  threshold: Scalars['Float']['input'];
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyCoverageArgs = {
  material?: InputMaybe<Scalars['String']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyCutSetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
  maxSize: Scalars['Int']['input'];
  scope: CutScope;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyDependencyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: GroupBy;
  material: Scalars['String']['input'];
  minShare: Scalars['Float']['input'];
  stage?: InputMaybe<Stage>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyDisruptionArgs = {
  duration?: InputMaybe<Scalars['Float']['input']>;
  material: Scalars['String']['input'];
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyHasEffectArgs = {
  material?: InputMaybe<Scalars['String']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyHasEffectReasonArgs = {
  material?: InputMaybe<Scalars['String']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyMitigationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  against?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  material: Scalars['String']['input'];
  maxDepth: Scalars['Int']['input'];
  minShare: Scalars['Float']['input'];
  to?: InputMaybe<Scalars['String']['input']>;
};


/** The sourcing of one buyer in one view. All fields below share the view. */
export type SupplyStockCoverArgs = {
  material: Scalars['String']['input'];
};

/** A supply, with a share or an amount. */
export type SupplyInput = {
  /** Key of the buyer. */
  readonly buyer: Scalars['String']['input'];
  /** Key of the form, or of a mineral that only one of the buyer’s forms holds. */
  readonly material: Scalars['String']['input'];
  /**
   * Share of the buyer’s intake, 0 to 1. Give this or `tonnesPerYear`. All suppliers’ shares together may be at
   * most 1, so set the others too.
   */
  readonly shareOfIntake?: InputMaybe<Scalars['Float']['input']>;
  /** Key of the supplier, which is assumed to operate. If a plant of a firm supplies, give the plant. */
  readonly supplier: Scalars['String']['input'];
  /** Tonnes per year, 0 to 1e12, if the amount that the buyer sources is recorded. Give this or `shareOfIntake`. */
  readonly tonnesPerYear?: InputMaybe<Scalars['Float']['input']>;
};

/** One route from a buyer upstream. */
export type SupplyPath = {
  readonly __typename?: 'SupplyPath';
  /** The weakest basis along the route. */
  readonly basis: CoverageBasis;
  /** The parties in words, the buyer first. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** The parties of the route that are entities. */
  readonly parties: ReadonlyArray<Entity>;
  /** The product of the estimates along the route, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** The routes with the largest shares of a buyer’s material. */
export type SupplyPaths = {
  readonly __typename?: 'SupplyPaths';
  /** The routes, largest share first. */
  readonly nodes: ReadonlyArray<SupplyRoute>;
  /** The limit that cut something off, or the reason why there is no route. Null: neither. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether a limit of the question cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/**
 * Supply risk by the European Union’s formula, `[GS·IR/2 + S·(1 − IR/2)]·(1 − EoL-RIR)·SI`. It is that of a
 * company, country or bloc. GS and S are the concentrations of world supply and of own sourcing, weighted by
 * governance. IR is import reliance, EoL-RIR the recycling input rate and SI the substitution index. See Blengini
 * et al. (2017), doi:10.2760/73303, and docs/methods/supply-risk.md.
 */
export type SupplyRisk = {
  readonly __typename?: 'SupplyRisk';
  /**
   * Whether the scenario of the view changes anything of this answer. Null: the view has no scenario. `Supply.hasEffect`
   * asks the same of one buyer, and says why.
   */
  readonly hasEffect?: Maybe<Scalars['Boolean']['output']>;
  /** The buyer, country or bloc whose risk it is. Null: the European Union, which the data set does not name. */
  readonly perimeter?: Maybe<Entity>;
  /**
   * That no statistic gives the suppliers of the material, or that the perimeter is no country or bloc and has no need of it.
   * Null: answered.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The stage with the largest estimate. Null: not known. */
  readonly stage?: Maybe<Stage>;
  /** Every stage for which a statistic exists, with its inputs. */
  readonly stages: ReadonlyArray<SupplyRiskStage>;
  /** Whether the risk could be computed at some stage. */
  readonly status: AnswerStatus;
  /**
   * The largest low end, estimate and high end of all stages with a value. It has no unit and ranges from 0 to 10.
   * Above 1 is critical in the European Union’s method. The estimate is near the low end, because unattributed
   * supply weighs nothing in it. The prudent figure is `high`. Null: not known.
   */
  readonly value?: Maybe<Estimate>;
};

/** One input of the formula for supply risk. */
export type SupplyRiskInput = {
  readonly __typename?: 'SupplyRiskInput';
  /** The name of the input. */
  readonly name: SupplyRiskInputName;
  /** The years of which it is an average, such as "2016-2020". Null: a single year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /**
   * A precise description of the quantity that was counted, or the reason why there is no figure. Null: exactly
   * the quantity asked for.
   */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** The figure. Null: missing; `remark` gives the reason. */
  readonly value?: Maybe<Estimate>;
  /** The year of the figure. For an average of several years, the last of them. Null: missing. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Inputs of the formula for supply risk. */
export type SupplyRiskInputName =
  /** The sum Σ share²·governance of world supply, 0 to 10. */
  | 'GLOBAL_SUPPLY'
  /** Net imports divided by use, 0 to 1. */
  | 'IMPORT_RELIANCE'
  /** End-of-life recycling input rate, 0 to 1. Only the European Union’s rate of 2017 is available. */
  | 'RECYCLING_INPUT_RATE'
  /** The same sum over the countries from which the perimeter sources, 0 to 10. */
  | 'SOURCING'
  /** Substitution index for supply risk, 0 to 1. Only the European Union’s index of 2017 is available. */
  | 'SUBSTITUTION_INDEX';

/** Supply risk at one stage. */
export type SupplyRiskStage = {
  readonly __typename?: 'SupplyRiskStage';
  /**
   * The result of the formula with the inputs that the European Union published, as a check of the formula. It
   * counts world supply or sourcing alone where the published result does.
   * Null: none are available.
   */
  readonly fromPublishedInputs?: Maybe<Scalars['Float']['output']>;
  /** The inputs of the formula. A missing input gives the reason. No trade parameter is applied, so it is 1. */
  readonly inputs: ReadonlyArray<SupplyRiskInput>;
  /** The year of the published inputs. Null: none are available. */
  readonly publishedYear?: Maybe<Scalars['Int']['output']>;
  /** The stage. */
  readonly stage: Stage;
  /**
   * The risk at the stage. The bounds hold over all ends of the inputs. Unattributed supply weighs nothing in
   * the estimate and most in `high`, the prudent figure. Where import reliance, recycling or substitution is not
   * recorded, the bounds cover every figure from 0 to 1, and the estimate takes one half. Null: neither world supply
   * nor sourcing is known.
   */
  readonly value?: Maybe<Estimate>;
};

/** One route from a buyer toward ore. */
export type SupplyRoute = {
  readonly __typename?: 'SupplyRoute';
  /** The weakest basis along the route. */
  readonly basis: CoverageBasis;
  /** The number of links. */
  readonly depth: Scalars['Int']['output'];
  /** The parties in words, the buyer first. Markets and unknown producers are included. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** The links on which named supplies along the route are based. */
  readonly links: ReadonlyArray<Link>;
  /** The mineral that the route carries. */
  readonly material: Material;
  /** The need. */
  readonly need: Need;
  /** The parties of the route that are entities. */
  readonly parties: ReadonlyArray<Entity>;
  /** The product of the shares along the route. The field `breakEven` is not defined for a route. */
  readonly share: Exposure;
  /** The parties on the route in order, without the buyer, each with the link to it. */
  readonly steps: ReadonlyArray<RouteStep>;
};

/** Country shares of world output, from one statistic. Its alternatives widen the bounds and are listed. */
export type SupplyShares = {
  readonly __typename?: 'SupplyShares';
  /** Other statistics of the same material and stage, best first, with the result of each. */
  readonly alternatives: ReadonlyArray<StatisticAlternative>;
  /**
   * The total to which the shares refer. LISTED_SUM: the listed countries together. WORLD_TOTAL: the printed
   * total. Null: as published.
   */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /**
   * The name of what it counts, if that is another form or grade than the one in question, or a wider group. Rule
   * S4b says when its bounds are widened. Null: it counts the form or material in question.
   */
  readonly measured?: Maybe<Scalars['String']['output']>;
  /** The years of which it is an average. Null: a single year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The reason why it is not answered, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Countries with their shares, largest first. Empty: not known. */
  readonly rows: ReadonlyArray<CountryShare>;
  /** The numbers of the rules that were used. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the shares summed to more than 1 and were scaled to 1 (rule S4). */
  readonly scaled: Scalars['Boolean']['output'];
  /**
   * A precise description of the quantity that is counted, if it is not the material as such. Null: the
   * material.
   */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Penalty points by rule S1 for source, staleness, scope and vagueness. Fewer is better. Null: none. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** The name of the statistic that was used. Null: none. */
  readonly series?: Maybe<Scalars['String']['output']>;
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether there is a statistic. */
  readonly status: AnswerStatus;
  /**
   * Share of world output that the statistic gives to no country. It is not filled with any mix (rule S4). Null:
   * no statistic.
   */
  readonly unattributed?: Maybe<Estimate>;
  /** The year of the statistic. Null: none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** How long demand is met. */
export type Survival =
  /** It is met for a limited time. */
  | 'LIMITED'
  /** Amounts are not recorded. */
  | 'NOT_KNOWN'
  /** It is met without limit. */
  | 'UNLIMITED';

/** How the start of a suspension is known. */
export type SuspensionBasis =
  /** It is the date of the newest source that reports the suspension (rule T4). */
  | 'NEWEST_SOURCE'
  /** A record states it. */
  | 'STATED'
  /** It is the start of the instrument that suspends it. */
  | 'SUSPENDING_INSTRUMENT';

/** Trade under one customs heading between a reporting country and a partner in one year. */
export type TradeFigure = {
  readonly __typename?: 'TradeFigure';
  /** The direction, seen from the reporter. */
  readonly flow: TradeFlow;
  /** The customs heading. It may include other goods too. */
  readonly heading: Scalars['String']['output'];
  /** Whether the mass is known to omit shipments. */
  readonly massIncomplete: Scalars['Boolean']['output'];
  /** Mass in kilograms as reported. Null: not reported. */
  readonly massKg?: Maybe<Scalars['Float']['output']>;
  /** The material under which the heading is filed. Null: none of this graph. */
  readonly material?: Maybe<Material>;
  /** The other country. For imports, it is the country of last shipment. */
  readonly partner: Country;
  /** The country that reports. */
  readonly reporter: Country;
  /** The goods of the heading. Null: not stated in the data set. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The data set that holds the figure. */
  readonly series: Scalars['String']['output'];
  /** The sources that publish the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** Value in US dollars of the year. Null: not reported. */
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A page of trade figures, ordered by year (newest first), heading, flow, then partner. */
export type TradeFigureConnection = {
  readonly __typename?: 'TradeFigureConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<TradeFigureEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<TradeFigure>;
  /** The position of this page, and whether another page follows. */
  readonly pageInfo: PageInfo;
  /** The number of items on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a TradeFigureConnection. */
export type TradeFigureEdge = {
  readonly __typename?: 'TradeFigureEdge';
  /** The position of this item. Pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The trade figure. */
  readonly node: TradeFigure;
};

/** The direction of trade, seen from the country that reports. */
export type TradeFlow =
  /** Domestic exports of the country. */
  | 'EXPORT'
  /** Imports of the country. */
  | 'IMPORT';

/** A stage at which no producer of a mineral is known. */
export type UnknownStage = {
  readonly __typename?: 'UnknownStage';
  /** The form to whose network the stage belongs. */
  readonly form: Material;
  /** The mineral. */
  readonly material: Material;
  /** The stage. */
  readonly stage: Stage;
};

/** A record, or a figure of it, that no answer uses although it is in force. */
export type UnusedRecord = {
  readonly __typename?: 'UnusedRecord';
  /** The key of the record in its table. */
  readonly key: Scalars['String']['output'];
  /** Why it is not used, in words. */
  readonly reason: Scalars['String']['output'];
  /** The table of the file format, such as `supply`. */
  readonly table: Scalars['String']['output'];
};

/** The conditions of a question, with every default filled in. */
export type View = {
  readonly __typename?: 'View';
  /** The day on which the facts hold. */
  readonly at: Scalars['Date']['output'];
  /** The weakest basis that may fill a share. A share with a weaker basis is unknown. */
  readonly evidence: Basis;
  /** Flags for the whole question, such as a day beyond the evidence. Empty: none. */
  readonly flags: ReadonlyArray<ResultFlag>;
  /** The statuses of supplies that count. */
  readonly includeStatuses: ReadonlyArray<LinkStatus>;
  /** Only facts that were published by this day. Null: all. */
  readonly knownAt?: Maybe<Scalars['Date']['output']>;
  /** The named conventions of the building rules, with the value of each. */
  readonly parameters: ReadonlyArray<ParameterValue>;
  /** The scenario, as given or as kept. Null: none. */
  readonly scenario?: Maybe<Scenario>;
};

/** The conditions under which a question is answered: the day, the evidence, the scenario and the assumptions. */
export type ViewInput = {
  /** Parameters of the building rules. Each absent parameter keeps its default. */
  readonly assumptions?: InputMaybe<AssumptionsInput>;
  /** The day asked about. Default: the day of the data set. A day that the evidence does not reach is flagged. */
  readonly at?: InputMaybe<Scalars['Date']['input']>;
  /** The weakest basis that may fill a share. A share with a weaker basis becomes unknown. */
  readonly evidence?: InputMaybe<Basis>;
  /** The statuses of supplies that count (rule T4). */
  readonly includeStatuses?: InputMaybe<ReadonlyArray<LinkStatus>>;
  /** Only facts that were published by this day. Default: all facts. Undated sources are kept and flagged. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** A scenario. To compare it with the baseline, ask again under another alias. Give this or `scenarioKey`. */
  readonly scenario?: InputMaybe<ScenarioInput>;
  /**
   * Key of a scenario that is saved in the data set (see `scenarios`). Give this or `scenario`. An unknown key
   * is BAD_USER_INPUT with the nearest keys.
   */
  readonly scenarioKey?: InputMaybe<Scalars['String']['input']>;
};

/** An amount as stated. */
export type Volume = {
  readonly __typename?: 'Volume';
  /** Whether the amount applies to several parties together. */
  readonly joint: Scalars['Boolean']['output'];
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How the figure is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The unit. A value in t/a is a rate. A value in t is a total, which does not give a rate. */
  readonly unit: Scalars['String']['output'];
  /** The amount, in `unit`. */
  readonly value: Scalars['Float']['output'];
};

/** One share in a network that reaches a bound. */
export type WitnessShare = {
  readonly __typename?: 'WitnessShare';
  /** The party that buys. */
  readonly buyer: Scalars['String']['output'];
  /** The share of the buyer’s intake, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** The party that supplies. */
  readonly supplier: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Buyer:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Entity:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Material:
    | ( EntityNode )
    | ( EntityNode )
  ;
  Node:
    | ( EntityNode )
    | ( EntityNode )
    | ( ClaimRecord )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( AskedLink )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( AskedNeed )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( SourceRecord )
    | ( EntityNode )
  ;
  Party:
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddedParty: ResolverTypeWrapper<PartyQuestion>;
  Agreement: ResolverTypeWrapper<EntityNode>;
  AgreementType: AgreementType;
  Alternative: ResolverTypeWrapper<AlternativeOf>;
  AlternativeConnection: ResolverTypeWrapper<Omit<AlternativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AlternativeEdge']>, nodes: ReadonlyArray<ResolversTypes['Alternative']> }>;
  AlternativeEdge: ResolverTypeWrapper<Omit<AlternativeEdge, 'node'> & { node: ResolversTypes['Alternative'] }>;
  AlternativeUse: ResolverTypeWrapper<AlternativeUseOf>;
  AmountPer: ResolverTypeWrapper<AmountPer>;
  AnswerStatus: AnswerStatus;
  AssumptionsInput: AssumptionsInput;
  BarredIntake: ResolverTypeWrapper<BarredIntakeOf>;
  Basis: Basis;
  Bloc: ResolverTypeWrapper<EntityNode>;
  BlocChange: ResolverTypeWrapper<BlocQuestion>;
  BlocChangeInput: BlocChangeInput;
  BlocConnection: ResolverTypeWrapper<Omit<BlocConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BlocEdge']>, nodes: ReadonlyArray<ResolversTypes['Bloc']> }>;
  BlocEdge: ResolverTypeWrapper<Omit<BlocEdge, 'node'> & { node: ResolversTypes['Bloc'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoundSide: BoundSide;
  Bounds: ResolverTypeWrapper<Bounds>;
  Buyer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Buyer']>;
  CapacityBasis: CapacityBasis;
  CapacityInput: CapacityInput;
  Certainty: Certainty;
  Chokepoint: ResolverTypeWrapper<ChokepointOf>;
  Chokepoints: ResolverTypeWrapper<ChokepointsOf>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimAttribute: ClaimAttribute;
  ClaimComparison: ResolverTypeWrapper<ClaimComparisonOf>;
  ClaimConflict: ClaimConflict;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Company: ResolverTypeWrapper<EntityNode>;
  Concentration: ResolverTypeWrapper<ConcentrationInView>;
  ConcentrationBounds: ResolverTypeWrapper<AnsweredConcentration>;
  ConcentrationBy: ConcentrationBy;
  Content: ResolverTypeWrapper<NamedContent>;
  ContentBasis: ContentBasis;
  ConvertedPrice: ResolverTypeWrapper<ConvertedPrice>;
  CoordinatePrecision: CoordinatePrecision;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Country: ResolverTypeWrapper<EntityNode>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryShare: ResolverTypeWrapper<CountryShareRow>;
  CountryStageInput: CountryStageInput;
  Coverage: ResolverTypeWrapper<Coverage>;
  CoverageBasis: CoverageBasis;
  CutParty: ResolverTypeWrapper<CutPartyOf>;
  CutScope: CutScope;
  CutSet: ResolverTypeWrapper<CutSetOf>;
  CutSets: ResolverTypeWrapper<CutSetsOf>;
  Dataset: ResolverTypeWrapper<DatasetHead>;
  DatasetCounts: ResolverTypeWrapper<RecordCounts>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Dependency: ResolverTypeWrapper<DependencyOf>;
  DependencyRow: ResolverTypeWrapper<DependencyRowOf>;
  DependencyRowConnection: ResolverTypeWrapper<Omit<DependencyRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DependencyRowEdge']>, nodes: ReadonlyArray<ResolversTypes['DependencyRow']> }>;
  DependencyRowEdge: ResolverTypeWrapper<Omit<DependencyRowEdge, 'node'> & { node: ResolversTypes['DependencyRow'] }>;
  DependencyRowKind: DependencyRowKind;
  DependentResult: ResolverTypeWrapper<DependentResultOf>;
  Deposit: ResolverTypeWrapper<EntityNode>;
  Derivation: ResolverTypeWrapper<Answered>;
  Direction: Direction;
  Disruption: ResolverTypeWrapper<DisruptionOf>;
  DisruptionStep: ResolverTypeWrapper<DisruptionStep>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityLevel: EntityLevel;
  EntityOrder: EntityOrder;
  EntityStatus: EntityStatus;
  Essential: Essential;
  Estimate: ResolverTypeWrapper<Estimate>;
  ExportBan: ResolverTypeWrapper<BanQuestion>;
  ExportBanInput: ExportBanInput;
  ExposedBuyer: ResolverTypeWrapper<ExposedBuyerOf>;
  ExposedBuyerConnection: ResolverTypeWrapper<import('../loaders/connection.ts').Connection<import('../assess/dependency/exposed-buyers.ts').ExposedBuyersInView['rows'][number]> & Omit<import('../assess/dependency/exposed-buyers.ts').ExposedBuyersInView, 'rows'>>;
  ExposedBuyerEdge: ResolverTypeWrapper<Omit<ExposedBuyerEdge, 'node'> & { node: ResolversTypes['ExposedBuyer'] }>;
  Exposure: ResolverTypeWrapper<ExposureOf>;
  Facility: ResolverTypeWrapper<FacilityRecord>;
  FacilityConnection: ResolverTypeWrapper<Omit<FacilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FacilityEdge']>, nodes: ReadonlyArray<ResolversTypes['Facility']> }>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  FacilityOwner: ResolverTypeWrapper<FacilityOwner>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernanceDimension: GovernanceDimension;
  GovernanceIndicator: ResolverTypeWrapper<ObservationRecord>;
  GroupBy: GroupBy;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  LeftOutNeed: ResolverTypeWrapper<LeftOutNeedOf>;
  LeftOutReason: LeftOutReason;
  Link: ResolverTypeWrapper<AskedLink>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LinkEdge']>, nodes: ReadonlyArray<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkKind: LinkKind;
  LinkShare: ResolverTypeWrapper<LinkShare>;
  LinkStatus: LinkStatus;
  MagnetMaker: ResolverTypeWrapper<EntityNode>;
  Material: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Material']>;
  MaterialConnection: ResolverTypeWrapper<Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversTypes['Material']> }>;
  MaterialEdge: ResolverTypeWrapper<Omit<MaterialEdge, 'node'> & { node: ResolversTypes['Material'] }>;
  MaterialForm: ResolverTypeWrapper<FormRecord>;
  Measure: ResolverTypeWrapper<MaterialMeasure>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'node'> & { node: ResolversTypes['Measure'] }>;
  MeasureKind: MeasureKind;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  MembershipEdge: ResolverTypeWrapper<MembershipOf>;
  Mine: ResolverTypeWrapper<EntityNode>;
  Mineral: ResolverTypeWrapper<EntityNode>;
  MineralContent: ResolverTypeWrapper<MineralContentOf>;
  Mitigation: ResolverTypeWrapper<MitigationOf>;
  MitigationConnection: ResolverTypeWrapper<Omit<MitigationConnection, 'edges' | 'nodes' | 'notConsidered'> & { edges: ReadonlyArray<ResolversTypes['MitigationEdge']>, nodes: ReadonlyArray<ResolversTypes['Mitigation']>, notConsidered: ReadonlyArray<ResolversTypes['NotConsidered']> }>;
  MitigationEdge: ResolverTypeWrapper<Omit<MitigationEdge, 'node'> & { node: ResolversTypes['Mitigation'] }>;
  MitigationKind: MitigationKind;
  Money: ResolverTypeWrapper<Money>;
  Need: ResolverTypeWrapper<AskedNeed>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversTypes['Need']> }>;
  NeedCountryBasis: NeedCountryBasis;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedInput: NeedInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotConsidered: ResolverTypeWrapper<NotConsideredOf>;
  NotConsideredReason: NotConsideredReason;
  Oem: ResolverTypeWrapper<EntityNode>;
  OemConnection: ResolverTypeWrapper<Omit<OemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OemEdge']>, nodes: ReadonlyArray<ResolversTypes['Oem']> }>;
  OemEdge: ResolverTypeWrapper<Omit<OemEdge, 'node'> & { node: ResolversTypes['Oem'] }>;
  Organization: ResolverTypeWrapper<EntityNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterValue: ResolverTypeWrapper<ParameterValue>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Party: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Party']>;
  PartyInput: PartyInput;
  PartyRisk: ResolverTypeWrapper<RankedRisk>;
  PartyRiskConnection: ResolverTypeWrapper<import('../loaders/connection.ts').Connection<import('../assess/systemic-risk/systemic-risk.ts').SystemicRiskInView['rows'][number]> & Omit<import('../assess/systemic-risk/systemic-risk.ts').SystemicRiskInView, 'rows'>>;
  PartyRiskEdge: ResolverTypeWrapper<Omit<PartyRiskEdge, 'node'> & { node: ResolversTypes['PartyRisk'] }>;
  PartyShare: ResolverTypeWrapper<PartyShareOf>;
  PlantCapacityInput: PlantCapacityInput;
  PlantExposure: ResolverTypeWrapper<PlantExposureOf>;
  PolicyInstrument: ResolverTypeWrapper<EntityNode>;
  PolicyInstrumentConnection: ResolverTypeWrapper<Omit<PolicyInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyInstrumentEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyInstrument']> }>;
  PolicyInstrumentEdge: ResolverTypeWrapper<Omit<PolicyInstrumentEdge, 'node'> & { node: ResolversTypes['PolicyInstrument'] }>;
  PolicyType: PolicyType;
  Price: ResolverTypeWrapper<PriceOf>;
  Processor: ResolverTypeWrapper<EntityNode>;
  Product: ResolverTypeWrapper<EntityNode>;
  ProductionFigure: ResolverTypeWrapper<FigureOfProduction>;
  ProductionFigureConnection: ResolverTypeWrapper<Omit<ProductionFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductionFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['ProductionFigure']> }>;
  ProductionFigureEdge: ResolverTypeWrapper<Omit<ProductionFigureEdge, 'node'> & { node: ResolversTypes['ProductionFigure'] }>;
  ProductionQuantity: ProductionQuantity;
  Provenance: Provenance;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Range: ResolverTypeWrapper<Range>;
  RangeInput: RangeInput;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RelatedEntityConnection: ResolverTypeWrapper<Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  RelatedEntityEdge: ResolverTypeWrapper<Omit<RelatedEntityEdge, 'link' | 'node'> & { link: ResolversTypes['Link'], node: ResolversTypes['Entity'] }>;
  Reliability: Reliability;
  RemovedCountry: ResolverTypeWrapper<CountryQuestion>;
  Resolution: ResolverTypeWrapper<ResolutionOf>;
  Resource: ResolverTypeWrapper<Resource>;
  ResultFlag: ResultFlag;
  RoutePartyKind: RoutePartyKind;
  RouteStep: ResolverTypeWrapper<PathStep>;
  Rule: Rule;
  RuleVersion: ResolverTypeWrapper<RuleInForce>;
  Scenario: ResolverTypeWrapper<ScenarioQuestion>;
  ScenarioConnection: ResolverTypeWrapper<Omit<ScenarioConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScenarioEdge']>, nodes: ReadonlyArray<ResolversTypes['Scenario']> }>;
  ScenarioEdge: ResolverTypeWrapper<Omit<ScenarioEdge, 'node'> & { node: ResolversTypes['Scenario'] }>;
  ScenarioInput: ScenarioInput;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Sensitivity: ResolverTypeWrapper<SensitivityOf>;
  Served: ResolverTypeWrapper<ServedOf>;
  SetCapacity: ResolverTypeWrapper<CapacityQuestion>;
  SetNeed: ResolverTypeWrapper<SetNeed>;
  SetStock: ResolverTypeWrapper<StockQuestion>;
  SetSupply: ResolverTypeWrapper<SupplyQuestion>;
  ShareOf: ShareOf;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  Stage: Stage;
  StageCoverage: ResolverTypeWrapper<StageCoverageOf>;
  StageLoss: ResolverTypeWrapper<StageLossOf>;
  StatedAgreement: StatedAgreement;
  StatedCapacity: ResolverTypeWrapper<StatedCapacityRecord>;
  StatedExposure: ResolverTypeWrapper<StatedExposureOf>;
  StatedStage: StatedStage;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementEffect: ResolverTypeWrapper<StatementEffectOf>;
  StatisticAlternative: ResolverTypeWrapper<AlternativeRow>;
  StatisticCounts: StatisticCounts;
  StatisticUse: ResolverTypeWrapper<StatisticUseOf>;
  StockCover: ResolverTypeWrapper<StockCoverOf>;
  StockHolding: ResolverTypeWrapper<StockRow>;
  StockInput: StockInput;
  Stockpile: ResolverTypeWrapper<EntityNode>;
  StockpileType: StockpileType;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Supplier: ResolverTypeWrapper<AskedSupply>;
  Supply: ResolverTypeWrapper<SupplyOf>;
  SupplyInput: SupplyInput;
  SupplyPath: ResolverTypeWrapper<SupplyPathOf>;
  SupplyPaths: ResolverTypeWrapper<SupplyRoutes>;
  SupplyRisk: ResolverTypeWrapper<SupplyRiskInView>;
  SupplyRiskInput: ResolverTypeWrapper<RiskInput>;
  SupplyRiskInputName: SupplyRiskInputName;
  SupplyRiskStage: ResolverTypeWrapper<SupplyRiskStageOf>;
  SupplyRoute: ResolverTypeWrapper<SupplyRouteOf>;
  SupplyShares: ResolverTypeWrapper<SupplySharesResult>;
  Survival: Survival;
  SuspensionBasis: SuspensionBasis;
  TradeFigure: ResolverTypeWrapper<FigureOfTrade>;
  TradeFigureConnection: ResolverTypeWrapper<Omit<TradeFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TradeFigureEdge']>, nodes: ReadonlyArray<ResolversTypes['TradeFigure']> }>;
  TradeFigureEdge: ResolverTypeWrapper<Omit<TradeFigureEdge, 'node'> & { node: ResolversTypes['TradeFigure'] }>;
  TradeFlow: TradeFlow;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnknownStage: ResolverTypeWrapper<UnknownStageOf>;
  UnusedRecord: ResolverTypeWrapper<UnusedRecord>;
  View: ResolverTypeWrapper<SupplyOf>;
  ViewInput: ViewInput;
  Volume: ResolverTypeWrapper<Volume>;
  WitnessShare: ResolverTypeWrapper<WitnessShareOf>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddedParty: PartyQuestion;
  Agreement: EntityNode;
  Alternative: AlternativeOf;
  AlternativeConnection: Omit<AlternativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AlternativeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Alternative']> };
  AlternativeEdge: Omit<AlternativeEdge, 'node'> & { node: ResolversParentTypes['Alternative'] };
  AlternativeUse: AlternativeUseOf;
  AmountPer: AmountPer;
  AssumptionsInput: AssumptionsInput;
  BarredIntake: BarredIntakeOf;
  Bloc: EntityNode;
  BlocChange: BlocQuestion;
  BlocChangeInput: BlocChangeInput;
  BlocConnection: Omit<BlocConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BlocEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bloc']> };
  BlocEdge: Omit<BlocEdge, 'node'> & { node: ResolversParentTypes['Bloc'] };
  Boolean: Scalars['Boolean']['output'];
  Bounds: Bounds;
  Buyer: ResolversInterfaceTypes<ResolversParentTypes>['Buyer'];
  CapacityInput: CapacityInput;
  Chokepoint: ChokepointOf;
  Chokepoints: ChokepointsOf;
  Claim: ClaimRecord;
  ClaimComparison: ClaimComparisonOf;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Company: EntityNode;
  Concentration: ConcentrationInView;
  ConcentrationBounds: AnsweredConcentration;
  Content: NamedContent;
  ConvertedPrice: ConvertedPrice;
  Coordinates: Coordinates;
  Country: EntityNode;
  CountryCode: Scalars['CountryCode']['output'];
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryShare: CountryShareRow;
  CountryStageInput: CountryStageInput;
  Coverage: Coverage;
  CutParty: CutPartyOf;
  CutSet: CutSetOf;
  CutSets: CutSetsOf;
  Dataset: DatasetHead;
  DatasetCounts: RecordCounts;
  Date: Scalars['Date']['output'];
  Dependency: DependencyOf;
  DependencyRow: DependencyRowOf;
  DependencyRowConnection: Omit<DependencyRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DependencyRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DependencyRow']> };
  DependencyRowEdge: Omit<DependencyRowEdge, 'node'> & { node: ResolversParentTypes['DependencyRow'] };
  DependentResult: DependentResultOf;
  Deposit: EntityNode;
  Derivation: Answered;
  Disruption: DisruptionOf;
  DisruptionStep: DisruptionStep;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Estimate: Estimate;
  ExportBan: BanQuestion;
  ExportBanInput: ExportBanInput;
  ExposedBuyer: ExposedBuyerOf;
  ExposedBuyerConnection: import('../loaders/connection.ts').Connection<import('../assess/dependency/exposed-buyers.ts').ExposedBuyersInView['rows'][number]> & Omit<import('../assess/dependency/exposed-buyers.ts').ExposedBuyersInView, 'rows'>;
  ExposedBuyerEdge: Omit<ExposedBuyerEdge, 'node'> & { node: ResolversParentTypes['ExposedBuyer'] };
  Exposure: ExposureOf;
  Facility: FacilityRecord;
  FacilityConnection: Omit<FacilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FacilityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Facility']> };
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  FacilityOwner: FacilityOwner;
  Float: Scalars['Float']['output'];
  GovernanceIndicator: ObservationRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  LeftOutNeed: LeftOutNeedOf;
  Link: AskedLink;
  LinkConnection: Omit<LinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Link']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkShare: LinkShare;
  MagnetMaker: EntityNode;
  Material: ResolversInterfaceTypes<ResolversParentTypes>['Material'];
  MaterialConnection: Omit<MaterialConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MaterialEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Material']> };
  MaterialEdge: Omit<MaterialEdge, 'node'> & { node: ResolversParentTypes['Material'] };
  MaterialForm: FormRecord;
  Measure: MaterialMeasure;
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'node'> & { node: ResolversParentTypes['Measure'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  MembershipEdge: MembershipOf;
  Mine: EntityNode;
  Mineral: EntityNode;
  MineralContent: MineralContentOf;
  Mitigation: MitigationOf;
  MitigationConnection: Omit<MitigationConnection, 'edges' | 'nodes' | 'notConsidered'> & { edges: ReadonlyArray<ResolversParentTypes['MitigationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mitigation']>, notConsidered: ReadonlyArray<ResolversParentTypes['NotConsidered']> };
  MitigationEdge: Omit<MitigationEdge, 'node'> & { node: ResolversParentTypes['Mitigation'] };
  Money: Money;
  Need: AskedNeed;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedInput: NeedInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotConsidered: NotConsideredOf;
  Oem: EntityNode;
  OemConnection: Omit<OemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Oem']> };
  OemEdge: Omit<OemEdge, 'node'> & { node: ResolversParentTypes['Oem'] };
  Organization: EntityNode;
  PageInfo: PageInfo;
  ParameterValue: ParameterValue;
  PartialDate: Scalars['PartialDate']['output'];
  Party: ResolversInterfaceTypes<ResolversParentTypes>['Party'];
  PartyInput: PartyInput;
  PartyRisk: RankedRisk;
  PartyRiskConnection: import('../loaders/connection.ts').Connection<import('../assess/systemic-risk/systemic-risk.ts').SystemicRiskInView['rows'][number]> & Omit<import('../assess/systemic-risk/systemic-risk.ts').SystemicRiskInView, 'rows'>;
  PartyRiskEdge: Omit<PartyRiskEdge, 'node'> & { node: ResolversParentTypes['PartyRisk'] };
  PartyShare: PartyShareOf;
  PlantCapacityInput: PlantCapacityInput;
  PlantExposure: PlantExposureOf;
  PolicyInstrument: EntityNode;
  PolicyInstrumentConnection: Omit<PolicyInstrumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyInstrumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyInstrument']> };
  PolicyInstrumentEdge: Omit<PolicyInstrumentEdge, 'node'> & { node: ResolversParentTypes['PolicyInstrument'] };
  Price: PriceOf;
  Processor: EntityNode;
  Product: EntityNode;
  ProductionFigure: FigureOfProduction;
  ProductionFigureConnection: Omit<ProductionFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductionFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProductionFigure']> };
  ProductionFigureEdge: Omit<ProductionFigureEdge, 'node'> & { node: ResolversParentTypes['ProductionFigure'] };
  Query: Record<PropertyKey, never>;
  Range: Range;
  RangeInput: RangeInput;
  RateLimit: RateLimit;
  RelatedEntityConnection: Omit<RelatedEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedEntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  RelatedEntityEdge: Omit<RelatedEntityEdge, 'link' | 'node'> & { link: ResolversParentTypes['Link'], node: ResolversParentTypes['Entity'] };
  RemovedCountry: CountryQuestion;
  Resolution: ResolutionOf;
  Resource: Resource;
  RouteStep: PathStep;
  RuleVersion: RuleInForce;
  Scenario: ScenarioQuestion;
  ScenarioConnection: Omit<ScenarioConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScenarioEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Scenario']> };
  ScenarioEdge: Omit<ScenarioEdge, 'node'> & { node: ResolversParentTypes['Scenario'] };
  ScenarioInput: ScenarioInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Sensitivity: SensitivityOf;
  Served: ServedOf;
  SetCapacity: CapacityQuestion;
  SetNeed: SetNeed;
  SetStock: StockQuestion;
  SetSupply: SupplyQuestion;
  Source: SourceRecord;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  StageCoverage: StageCoverageOf;
  StageLoss: StageLossOf;
  StatedCapacity: StatedCapacityRecord;
  StatedExposure: StatedExposureOf;
  Statement: StatementRecord;
  StatementEffect: StatementEffectOf;
  StatisticAlternative: AlternativeRow;
  StatisticUse: StatisticUseOf;
  StockCover: StockCoverOf;
  StockHolding: StockRow;
  StockInput: StockInput;
  Stockpile: EntityNode;
  String: Scalars['String']['output'];
  Supplier: AskedSupply;
  Supply: SupplyOf;
  SupplyInput: SupplyInput;
  SupplyPath: SupplyPathOf;
  SupplyPaths: SupplyRoutes;
  SupplyRisk: SupplyRiskInView;
  SupplyRiskInput: RiskInput;
  SupplyRiskStage: SupplyRiskStageOf;
  SupplyRoute: SupplyRouteOf;
  SupplyShares: SupplySharesResult;
  TradeFigure: FigureOfTrade;
  TradeFigureConnection: Omit<TradeFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TradeFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TradeFigure']> };
  TradeFigureEdge: Omit<TradeFigureEdge, 'node'> & { node: ResolversParentTypes['TradeFigure'] };
  URL: Scalars['URL']['output'];
  UnknownStage: UnknownStageOf;
  UnusedRecord: UnusedRecord;
  View: SupplyOf;
  ViewInput: ViewInput;
  Volume: Volume;
  WitnessShare: WitnessShareOf;
};

export type AddedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddedParty'] = ResolversParentTypes['AddedParty']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<AgreementClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<AgreementLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<AgreementSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<AgreementStatusArgs>>;
  type?: Resolver<Maybe<ResolversTypes['AgreementType']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  capacityTonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  commonBlocs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dependencyAfter?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  dependencyBefore?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  freeTonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhiAfter?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  largestCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sameBloc?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
};

export type AlternativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeConnection'] = ResolversParentTypes['AlternativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlternativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alternative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlternativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeEdge'] = ResolversParentTypes['AlternativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alternative'], ParentType, ContextType>;
};

export type AlternativeUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlternativeUse'] = ResolversParentTypes['AlternativeUse']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  widens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmountPerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountPer'] = ResolversParentTypes['AmountPer']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BarredIntakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarredIntake'] = ResolversParentTypes['BarredIntake']> = {
  compliance?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['RuleVersion']>, ParentType, ContextType>;
};

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<BlocClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<BlocLinksArgs, 'direction' | 'first'>>;
  members?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<BlocMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<BlocNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<BlocSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<BlocStatusArgs>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<BlocSupplyArgs>>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlocChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocChange'] = ResolversParentTypes['BlocChange']> = {
  add?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  bloc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remove?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type BlocConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocConnection'] = ResolversParentTypes['BlocConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlocEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bloc']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlocEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlocEdge'] = ResolversParentTypes['BlocEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bloc'], ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BuyerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Buyer'] = ResolversParentTypes['Buyer']> = {
  __resolveType: TypeResolveFn<'Bloc' | 'Company' | 'Country' | 'MagnetMaker' | 'Mine' | 'Oem' | 'Processor', ParentType, ContextType>;
};

export type ChokepointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chokepoint'] = ResolversParentTypes['Chokepoint']> = {
  alternativesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  dominates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dominatesBy?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  flowLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  notCounted?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  otherGroupsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parentMaterial?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  parentStage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type ChokepointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chokepoints'] = ResolversParentTypes['Chokepoints']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chokepoint']>, ParentType, ContextType>;
  notConsidered?: Resolver<ReadonlyArray<ResolversTypes['NotConsidered']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  served?: Resolver<Maybe<ResolversTypes['Served']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['ClaimAttribute'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['ClaimConflict'], ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimComparison'] = ResolversParentTypes['ClaimComparison']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  effects?: Resolver<ReadonlyArray<ResolversTypes['StatementEffect']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<CompanyClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<CompanyLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<CompanyNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<CompanyOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<CompanyOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<CompanyOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<CompanySitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<CompanySourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<CompanyStatusArgs>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<CompanySupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  bounds?: Resolver<Maybe<ResolversTypes['ConcentrationBounds']>, ParentType, ContextType>;
  effectiveNumber?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  hasEffect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hhi?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  hhiIfUnlisted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hhiWgi?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  nMinusOne?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['PartyShare']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['SupplyShares'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  top?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  topParty?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  topShare?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
};

export type ConcentrationBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConcentrationBounds'] = ResolversParentTypes['ConcentrationBounds']> = {
  hhi?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  hhiWgi?: Resolver<Maybe<ResolversTypes['Bounds']>, ParentType, ContextType>;
  nMinusOne?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  topShare?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
};

export type ContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Content'] = ResolversParentTypes['Content']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConvertedPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConvertedPrice'] = ResolversParentTypes['ConvertedPrice']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['CoordinatePrecision']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  blocs?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CountryBlocsArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  code3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, RequireFields<CountryFacilitiesArgs, 'first'>>;
  governance?: Resolver<ReadonlyArray<ResolversTypes['GovernanceIndicator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<CountryLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<CountryNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<CountryOwnsArgs, 'first'>>;
  production?: Resolver<Maybe<ResolversTypes['ProductionFigureConnection']>, ParentType, ContextType, RequireFields<CountryProductionArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<CountrySitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<CountrySourcesArgs, 'first'>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<CountrySupplyArgs>>;
  trade?: Resolver<Maybe<ResolversTypes['TradeFigureConnection']>, ParentType, ContextType, RequireFields<CountryTradeArgs, 'first'>>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountryShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryShare'] = ResolversParentTypes['CountryShare']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  tonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  gone?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CutPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutParty'] = ResolversParentTypes['CutParty']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CutSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutSet'] = ResolversParentTypes['CutSet']> = {
  parties?: Resolver<ReadonlyArray<ResolversTypes['CutParty']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CutSetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutSets'] = ResolversParentTypes['CutSets']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disjointRoutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CutSet']>, ParentType, ContextType>;
  notConsidered?: Resolver<ReadonlyArray<ResolversTypes['NotConsidered']>, ParentType, ContextType>;
  notUsed?: Resolver<ReadonlyArray<ResolversTypes['UnusedRecord']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  searchedSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  atIsToday?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importUnfinished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<DatasetSourcesArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  capacities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corridors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  crosswalk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demands?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headquarters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scenarios?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DependencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependency'] = ResolversParentTypes['Dependency']> = {
  barredIntake?: Resolver<ReadonlyArray<ResolversTypes['BarredIntake']>, ParentType, ContextType>;
  converged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['GroupBy'], ParentType, ContextType>;
  highBelowMin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['DependencyRowConnection'], ParentType, ContextType>;
  shareBelowMin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
};

export type DependencyRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyRow'] = ResolversParentTypes['DependencyRow']> = {
  group?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DependencyRowKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  passThrough?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  plants?: Resolver<ReadonlyArray<ResolversTypes['PlantExposure']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  statedExposures?: Resolver<ReadonlyArray<ResolversTypes['StatedExposure']>, ParentType, ContextType>;
  topPath?: Resolver<Maybe<ResolversTypes['SupplyPath']>, ParentType, ContextType>;
  witness?: Resolver<ReadonlyArray<ResolversTypes['WitnessShare']>, ParentType, ContextType, RequireFields<DependencyRowWitnessArgs, 'bound'>>;
};

export type DependencyRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyRowConnection'] = ResolversParentTypes['DependencyRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DependencyRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DependencyRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependencyRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyRowEdge'] = ResolversParentTypes['DependencyRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DependencyRow'], ParentType, ContextType>;
};

export type DependentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependentResult'] = ResolversParentTypes['DependentResult']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deposit'] = ResolversParentTypes['Deposit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<DepositClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<DepositLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<DepositOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<DepositOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<DepositOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<DepositSitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<DepositSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<DepositStatusArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  flags?: Resolver<ReadonlyArray<ResolversTypes['ResultFlag']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['StatisticUse']>, ParentType, ContextType>;
  witness?: Resolver<ReadonlyArray<ResolversTypes['WitnessShare']>, ParentType, ContextType, RequireFields<DerivationWitnessArgs, 'bound'>>;
};

export type DisruptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption']> = {
  exposed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fromScenario?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lossAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lossShare?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['DisruptionStep']>, ParentType, ContextType>;
  survival?: Resolver<ResolversTypes['Survival'], ParentType, ContextType>;
  timeToRecover?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timeToSurvive?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timeUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisruptionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisruptionStep'] = ResolversParentTypes['DisruptionStep']> = {
  served?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bloc' | 'Company' | 'Country' | 'Deposit' | 'MagnetMaker' | 'Mine' | 'Mineral' | 'Oem' | 'Organization' | 'PolicyInstrument' | 'Processor' | 'Product' | 'Stockpile', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExportBanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportBan'] = ResolversParentTypes['ExportBan']> = {
  from?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type ExposedBuyerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedBuyer'] = ResolversParentTypes['ExposedBuyer']> = {
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type ExposedBuyerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedBuyerConnection'] = ResolversParentTypes['ExposedBuyerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposedBuyerEdge']>, ParentType, ContextType>;
  hasEffect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExposedBuyer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposedBuyerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposedBuyerEdge'] = ResolversParentTypes['ExposedBuyerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExposedBuyer'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  breakEven?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ExposureClaimsArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provenHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  provenLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['FacilityOwner']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Facility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type FacilityOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityOwner'] = ResolversParentTypes['FacilityOwner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GovernanceIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceIndicator'] = ResolversParentTypes['GovernanceIndicator']> = {
  dimension?: Resolver<ResolversTypes['GovernanceDimension'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type LeftOutNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutNeed'] = ResolversParentTypes['LeftOutNeed']> = {
  buyer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  alsoForms?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountConverted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountPer?: Resolver<Maybe<ResolversTypes['AmountPer']>, ParentType, ContextType>;
  amountQualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceWeak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  formNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jointVolume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['MeasureKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyInstrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['LinkShare']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statedStatus?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType, Partial<LinkStatusArgs>>;
  supplies?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  termYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tonnes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tonnesQualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  tonnesRange?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkShare'] = ResolversParentTypes['LinkShare']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ShareOf'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MagnetMakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MagnetMaker'] = ResolversParentTypes['MagnetMaker']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<MagnetMakerClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<MagnetMakerLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<MagnetMakerNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MagnetMakerOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MagnetMakerOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MagnetMakerOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MagnetMakerSitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<MagnetMakerSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<MagnetMakerStatusArgs>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<MagnetMakerSupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Material'] = ResolversParentTypes['Material']> = {
  __resolveType: TypeResolveFn<'Mineral' | 'Product', ParentType, ContextType>;
};

export type MaterialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialConnection'] = ResolversParentTypes['MaterialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialEdge'] = ResolversParentTypes['MaterialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
};

export type MaterialFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaterialForm'] = ResolversParentTypes['MaterialForm']> = {
  contains?: Resolver<ReadonlyArray<ResolversTypes['Content']>, ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isScrap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeFrom?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  mineralGroup?: Resolver<Maybe<ResolversTypes['Mineral']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  flags?: Resolver<ReadonlyArray<ResolversTypes['ResultFlag']>, ParentType, ContextType>;
  imposedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeasureKind']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyInstrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  suspendedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  suspendedFromBasis?: Resolver<Maybe<ResolversTypes['SuspensionBasis']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type MineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mine'] = ResolversParentTypes['Mine']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<MineClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<MineLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<MineNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MineOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MineOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MineOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<MineSitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<MineSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<MineStatusArgs>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<MineSupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MineralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mineral'] = ResolversParentTypes['Mineral']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<MineralClaimsArgs, 'first'>>;
  concentration?: Resolver<Maybe<ResolversTypes['Concentration']>, ParentType, ContextType, RequireFields<MineralConcentrationArgs, 'by' | 'stage'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, RequireFields<MineralFacilitiesArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<MineralLinksArgs, 'direction' | 'first'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<MineralMeasuresArgs, 'first'>>;
  mineralGroup?: Resolver<Maybe<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  production?: Resolver<Maybe<ResolversTypes['ProductionFigureConnection']>, ParentType, ContextType, RequireFields<MineralProductionArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<MineralSourcesArgs, 'first'>>;
  supplyRisk?: Resolver<Maybe<ResolversTypes['SupplyRisk']>, ParentType, ContextType, Partial<MineralSupplyRiskArgs>>;
  supplyShares?: Resolver<Maybe<ResolversTypes['SupplyShares']>, ParentType, ContextType, RequireFields<MineralSupplySharesArgs, 'stage'>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['TradeFigureConnection']>, ParentType, ContextType, RequireFields<MineralTradeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MineralContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MineralContent'] = ResolversParentTypes['MineralContent']> = {
  basis?: Resolver<ResolversTypes['ContentBasis'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MitigationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mitigation'] = ResolversParentTypes['Mitigation']> = {
  after?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MitigationKind'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reduction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
};

export type MitigationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MitigationConnection'] = ResolversParentTypes['MitigationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MitigationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mitigation']>, ParentType, ContextType>;
  notConsidered?: Resolver<ReadonlyArray<ResolversTypes['NotConsidered']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MitigationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MitigationEdge'] = ResolversParentTypes['MitigationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mitigation'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Essential'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  needCountry?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  needCountryBasis?: Resolver<Maybe<ResolversTypes['NeedCountryBasis']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perUnit?: Resolver<Maybe<ResolversTypes['AmountPer']>, ParentType, ContextType>;
  procurementRules?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stageBought?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType, Partial<NeedSuppliersArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Bloc' | 'Claim' | 'Company' | 'Country' | 'Deposit' | 'Link' | 'MagnetMaker' | 'Mine' | 'Mineral' | 'Need' | 'Oem' | 'Organization' | 'PolicyInstrument' | 'Processor' | 'Product' | 'Source' | 'Stockpile', ParentType, ContextType>;
};

export type NotConsideredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotConsidered'] = ResolversParentTypes['NotConsidered']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotConsideredReason'], ParentType, ContextType>;
};

export type OemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Oem'] = ResolversParentTypes['Oem']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<OemClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<OemLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<OemNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OemOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OemOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OemOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OemSitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<OemSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<OemStatusArgs>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<OemSupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OemConnection'] = ResolversParentTypes['OemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Oem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OemEdge'] = ResolversParentTypes['OemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Oem'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<OrganizationLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OrganizationOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OrganizationOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OrganizationOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<OrganizationSitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<OrganizationSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<OrganizationStatusArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParameterValue'] = ResolversParentTypes['ParameterValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Company' | 'Deposit' | 'MagnetMaker' | 'Mine' | 'Oem' | 'Organization' | 'Processor', ParentType, ContextType>;
};

export type PartyRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyRisk'] = ResolversParentTypes['PartyRisk']> = {
  esri?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lossAtStages?: Resolver<ReadonlyArray<ResolversTypes['StageLoss']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Material']>, ParentType, ContextType>;
  outputShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stageShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartyRiskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyRiskConnection'] = ResolversParentTypes['PartyRiskConnection']> = {
  contents?: Resolver<ReadonlyArray<ResolversTypes['MineralContent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyRiskEdge']>, ParentType, ContextType>;
  hasEffect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutNeed']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyRisk']>, ParentType, ContextType>;
  notComputable?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownStages?: Resolver<ReadonlyArray<ResolversTypes['UnknownStage']>, ParentType, ContextType>;
};

export type PartyRiskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyRiskEdge'] = ResolversParentTypes['PartyRiskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyRisk'], ParentType, ContextType>;
};

export type PartyShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyShare'] = ResolversParentTypes['PartyShare']> = {
  capacityTonnesPerYear?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
};

export type PlantExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantExposure'] = ResolversParentTypes['PlantExposure']> = {
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passThrough?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type PolicyInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyInstrument'] = ResolversParentTypes['PolicyInstrument']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  appliesTo?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<PolicyInstrumentAppliesToArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<PolicyInstrumentClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultFlag']>>, ParentType, ContextType, Partial<PolicyInstrumentFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<PolicyInstrumentIssuersArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<PolicyInstrumentLinksArgs, 'direction' | 'first'>>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<PolicyInstrumentSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<PolicyInstrumentStatusArgs>>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspendedBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  suspendedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  suspendedFromBasis?: Resolver<Maybe<ResolversTypes['SuspensionBasis']>, ParentType, ContextType>;
  suspendedUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PolicyType']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyInstrumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyInstrumentConnection'] = ResolversParentTypes['PolicyInstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyInstrumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyInstrumentEdge'] = ResolversParentTypes['PolicyInstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyInstrument'], ParentType, ContextType>;
};

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProcessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Processor'] = ResolversParentTypes['Processor']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<ProcessorClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<ProcessorLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<ProcessorNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<ProcessorOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<ProcessorOwnersArgs, 'first'>>;
  owns?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<ProcessorOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<ProcessorSitesArgs, 'first'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<ProcessorSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<ProcessorStatusArgs>>;
  supply?: Resolver<Maybe<ResolversTypes['Supply']>, ParentType, ContextType, Partial<ProcessorSupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<ProductClaimsArgs, 'first'>>;
  concentration?: Resolver<Maybe<ResolversTypes['Concentration']>, ParentType, ContextType, RequireFields<ProductConcentrationArgs, 'by' | 'stage'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, RequireFields<ProductFacilitiesArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<ProductLinksArgs, 'direction' | 'first'>>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureConnection']>, ParentType, ContextType, RequireFields<ProductMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  production?: Resolver<Maybe<ResolversTypes['ProductionFigureConnection']>, ParentType, ContextType, RequireFields<ProductProductionArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<ProductSourcesArgs, 'first'>>;
  supplyRisk?: Resolver<Maybe<ResolversTypes['SupplyRisk']>, ParentType, ContextType, Partial<ProductSupplyRiskArgs>>;
  supplyShares?: Resolver<Maybe<ResolversTypes['SupplyShares']>, ParentType, ContextType, RequireFields<ProductSupplySharesArgs, 'stage'>>;
  trade?: Resolver<Maybe<ResolversTypes['TradeFigureConnection']>, ParentType, ContextType, RequireFields<ProductTradeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductionFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionFigure'] = ResolversParentTypes['ProductionFigure']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['ProductionQuantity'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionFigureConnection'] = ResolversParentTypes['ProductionFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductionFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProductionFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductionFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductionFigureEdge'] = ResolversParentTypes['ProductionFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductionFigure'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bloc?: Resolver<Maybe<ResolversTypes['Bloc']>, ParentType, ContextType, RequireFields<QueryBlocArgs, 'key'>>;
  blocs?: Resolver<Maybe<ResolversTypes['BlocConnection']>, ParentType, ContextType, RequireFields<QueryBlocsArgs, 'first' | 'orderBy'>>;
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType, RequireFields<QueryBuyerArgs, 'key'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'key'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  compareClaims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClaimComparison']>>, ParentType, ContextType, RequireFields<QueryCompareClaimsArgs, 'attribute' | 'subject'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryConnection']>, ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'key'>>;
  exposedBuyers?: Resolver<Maybe<ResolversTypes['ExposedBuyerConnection']>, ParentType, ContextType, RequireFields<QueryExposedBuyersArgs, 'first' | 'material'>>;
  facilities?: Resolver<Maybe<ResolversTypes['FacilityConnection']>, ParentType, ContextType, RequireFields<QueryFacilitiesArgs, 'first'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'key'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'key'>>;
  materials?: Resolver<Maybe<ResolversTypes['MaterialConnection']>, ParentType, ContextType, RequireFields<QueryMaterialsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  oem?: Resolver<Maybe<ResolversTypes['Oem']>, ParentType, ContextType, RequireFields<QueryOemArgs, 'key'>>;
  oems?: Resolver<Maybe<ResolversTypes['OemConnection']>, ParentType, ContextType, RequireFields<QueryOemsArgs, 'first' | 'orderBy'>>;
  policyInstrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType, RequireFields<QueryPolicyInstrumentArgs, 'key'>>;
  policyInstruments?: Resolver<Maybe<ResolversTypes['PolicyInstrumentConnection']>, ParentType, ContextType, RequireFields<QueryPolicyInstrumentsArgs, 'first'>>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  resolve?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Resolution']>>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'names'>>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'key'>>;
  scenarios?: Resolver<Maybe<ResolversTypes['ScenarioConnection']>, ParentType, ContextType, RequireFields<QueryScenariosArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'key'>>;
  stockpile?: Resolver<Maybe<ResolversTypes['Stockpile']>, ParentType, ContextType, RequireFields<QueryStockpileArgs, 'key'>>;
  systemicRisk?: Resolver<Maybe<ResolversTypes['PartyRiskConnection']>, ParentType, ContextType, RequireFields<QuerySystemicRiskArgs, 'first' | 'tolerance'>>;
};

export type RangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restorePerSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type RemovedCountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovedCountry'] = ResolversParentTypes['RemovedCountry']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  containedTonnes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gradePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  tonnes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RouteStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStep'] = ResolversParentTypes['RouteStep']> = {
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoutePartyKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type RuleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleVersion'] = ResolversParentTypes['RuleVersion']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ScenarioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario']> = {
  addParties?: Resolver<ReadonlyArray<ResolversTypes['AddedParty']>, ParentType, ContextType>;
  blocChanges?: Resolver<ReadonlyArray<ResolversTypes['BlocChange']>, ParentType, ContextType>;
  exportBans?: Resolver<ReadonlyArray<ResolversTypes['ExportBan']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removeCountries?: Resolver<ReadonlyArray<ResolversTypes['RemovedCountry']>, ParentType, ContextType>;
  removeParties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  setCapacities?: Resolver<ReadonlyArray<ResolversTypes['SetCapacity']>, ParentType, ContextType>;
  setNeeds?: Resolver<ReadonlyArray<ResolversTypes['SetNeed']>, ParentType, ContextType>;
  setStocks?: Resolver<ReadonlyArray<ResolversTypes['SetStock']>, ParentType, ContextType>;
  setSupplies?: Resolver<ReadonlyArray<ResolversTypes['SetSupply']>, ParentType, ContextType>;
};

export type ScenarioConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioConnection'] = ResolversParentTypes['ScenarioConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScenarioEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenarioEdge'] = ResolversParentTypes['ScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SensitivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sensitivity'] = ResolversParentTypes['Sensitivity']> = {
  base?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  baseValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  highValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  lowValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Served'] = ResolversParentTypes['Served']> = {
  demand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SetCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCapacity'] = ResolversParentTypes['SetCapacity']> = {
  changeTonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  material?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SetNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNeed'] = ResolversParentTypes['SetNeed']> = {
  buyer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tonnesPerYear?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SetStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStock'] = ResolversParentTypes['SetStock']> = {
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tonnes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SetSupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSupply'] = ResolversParentTypes['SetSupply']> = {
  buyer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareOfIntake?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tonnesPerYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  copyOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<SourceLinksArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StageCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageCoverage'] = ResolversParentTypes['StageCoverage']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type StageLossResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageLoss'] = ResolversParentTypes['StageLoss']> = {
  lossShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type StatedCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedCapacity'] = ResolversParentTypes['StatedCapacity']> = {
  basis?: Resolver<ResolversTypes['CapacityBasis'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatedExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedExposure'] = ResolversParentTypes['StatedExposure']> = {
  agreement?: Resolver<ResolversTypes['StatedAgreement'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['LinkShare']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  converted?: Resolver<Maybe<ResolversTypes['ConvertedPrice']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outlier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outlierReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeDiffers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatementEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEffect'] = ResolversParentTypes['StatementEffect']> = {
  isUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  largestChange?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DependentResult']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatisticAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticAlternative'] = ResolversParentTypes['StatisticAlternative']> = {
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scaled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  topCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  topShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  widens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticUse'] = ResolversParentTypes['StatisticUse']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['AlternativeUse']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StatisticCounts'], ParentType, ContextType>;
  geography?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockCoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCover'] = ResolversParentTypes['StockCover']> = {
  formMismatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromScenario?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['StockHolding']>, ParentType, ContextType>;
  stated?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  totalDays?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
};

export type StockHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockHolding'] = ResolversParentTypes['StockHolding']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  daysOfCover?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  usable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StockpileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stockpile'] = ResolversParentTypes['Stockpile']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<StockpileBeneficiariesArgs, 'first'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<StockpileClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  funders?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<StockpileFundersArgs, 'first'>>;
  holds?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<StockpileHoldsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['LinkConnection']>, ParentType, ContextType, RequireFields<StockpileLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<StockpileOperatorsArgs, 'first'>>;
  owners?: Resolver<Maybe<ResolversTypes['RelatedEntityConnection']>, ParentType, ContextType, RequireFields<StockpileOwnersArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<StockpileSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType, Partial<StockpileStatusArgs>>;
  type?: Resolver<Maybe<ResolversTypes['StockpileType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  dateAssumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['LinkShare']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['LinkShare']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType, Partial<SupplierStatusArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Volume']>, ParentType, ContextType>;
};

export type SupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supply'] = ResolversParentTypes['Supply']> = {
  alternatives?: Resolver<Maybe<ResolversTypes['AlternativeConnection']>, ParentType, ContextType, RequireFields<SupplyAlternativesArgs, 'first' | 'material'>>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  chokepoints?: Resolver<Maybe<ResolversTypes['Chokepoints']>, ParentType, ContextType, RequireFields<SupplyChokepointsArgs, 'first' | 'includeUnlikely' | 'threshold'>>;
  coverage?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StageCoverage']>>, ParentType, ContextType, Partial<SupplyCoverageArgs>>;
  cutSets?: Resolver<Maybe<ResolversTypes['CutSets']>, ParentType, ContextType, RequireFields<SupplyCutSetsArgs, 'first' | 'maxSize' | 'scope'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  dependency?: Resolver<Maybe<ResolversTypes['Dependency']>, ParentType, ContextType, RequireFields<SupplyDependencyArgs, 'first' | 'groupBy' | 'material' | 'minShare'>>;
  disruption?: Resolver<Maybe<ResolversTypes['Disruption']>, ParentType, ContextType, RequireFields<SupplyDisruptionArgs, 'material'>>;
  hasEffect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<SupplyHasEffectArgs>>;
  hasEffectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SupplyHasEffectReasonArgs>>;
  mitigations?: Resolver<Maybe<ResolversTypes['MitigationConnection']>, ParentType, ContextType, RequireFields<SupplyMitigationsArgs, 'first'>>;
  needs?: Resolver<Maybe<ResolversTypes['NeedConnection']>, ParentType, ContextType, RequireFields<SupplyNeedsArgs, 'first'>>;
  notUsed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnusedRecord']>>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ResolversTypes['SupplyPaths']>, ParentType, ContextType, RequireFields<SupplyPathsArgs, 'first' | 'material' | 'maxDepth' | 'minShare'>>;
  stockCover?: Resolver<Maybe<ResolversTypes['StockCover']>, ParentType, ContextType, RequireFields<SupplyStockCoverArgs, 'material'>>;
  view?: Resolver<ResolversTypes['View'], ParentType, ContextType>;
};

export type SupplyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyPath'] = ResolversParentTypes['SupplyPath']> = {
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SupplyPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyPaths'] = ResolversParentTypes['SupplyPaths']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyRoute']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupplyRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyRisk'] = ResolversParentTypes['SupplyRisk']> = {
  hasEffect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  perimeter?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['SupplyRiskStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
};

export type SupplyRiskInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyRiskInput'] = ResolversParentTypes['SupplyRiskInput']> = {
  name?: Resolver<ResolversTypes['SupplyRiskInputName'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupplyRiskStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyRiskStage'] = ResolversParentTypes['SupplyRiskStage']> = {
  fromPublishedInputs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['SupplyRiskInput']>, ParentType, ContextType>;
  publishedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
};

export type SupplyRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyRoute'] = ResolversParentTypes['SupplyRoute']> = {
  basis?: Resolver<ResolversTypes['CoverageBasis'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RouteStep']>, ParentType, ContextType>;
};

export type SupplySharesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyShares'] = ResolversParentTypes['SupplyShares']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['StatisticAlternative']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['CountryShare']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scaled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  unattributed?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TradeFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFigure'] = ResolversParentTypes['TradeFigure']> = {
  flow?: Resolver<ResolversTypes['TradeFlow'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  massIncomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  massKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFigureConnection'] = ResolversParentTypes['TradeFigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradeFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradeFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFigureEdge'] = ResolversParentTypes['TradeFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeFigure'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnknownStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownStage'] = ResolversParentTypes['UnknownStage']> = {
  form?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type UnusedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnusedRecord'] = ResolversParentTypes['UnusedRecord']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['View'] = ResolversParentTypes['View']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['ResultFlag']>, ParentType, ContextType>;
  includeStatuses?: Resolver<ReadonlyArray<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType>;
};

export type VolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volume'] = ResolversParentTypes['Volume']> = {
  joint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WitnessShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessShare'] = ResolversParentTypes['WitnessShare']> = {
  buyer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddedParty?: AddedPartyResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  AlternativeConnection?: AlternativeConnectionResolvers<ContextType>;
  AlternativeEdge?: AlternativeEdgeResolvers<ContextType>;
  AlternativeUse?: AlternativeUseResolvers<ContextType>;
  AmountPer?: AmountPerResolvers<ContextType>;
  BarredIntake?: BarredIntakeResolvers<ContextType>;
  Bloc?: BlocResolvers<ContextType>;
  BlocChange?: BlocChangeResolvers<ContextType>;
  BlocConnection?: BlocConnectionResolvers<ContextType>;
  BlocEdge?: BlocEdgeResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  Buyer?: BuyerResolvers<ContextType>;
  Chokepoint?: ChokepointResolvers<ContextType>;
  Chokepoints?: ChokepointsResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimComparison?: ClaimComparisonResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Concentration?: ConcentrationResolvers<ContextType>;
  ConcentrationBounds?: ConcentrationBoundsResolvers<ContextType>;
  Content?: ContentResolvers<ContextType>;
  ConvertedPrice?: ConvertedPriceResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryShare?: CountryShareResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CutParty?: CutPartyResolvers<ContextType>;
  CutSet?: CutSetResolvers<ContextType>;
  CutSets?: CutSetsResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dependency?: DependencyResolvers<ContextType>;
  DependencyRow?: DependencyRowResolvers<ContextType>;
  DependencyRowConnection?: DependencyRowConnectionResolvers<ContextType>;
  DependencyRowEdge?: DependencyRowEdgeResolvers<ContextType>;
  DependentResult?: DependentResultResolvers<ContextType>;
  Deposit?: DepositResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Disruption?: DisruptionResolvers<ContextType>;
  DisruptionStep?: DisruptionStepResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  ExportBan?: ExportBanResolvers<ContextType>;
  ExposedBuyer?: ExposedBuyerResolvers<ContextType>;
  ExposedBuyerConnection?: ExposedBuyerConnectionResolvers<ContextType>;
  ExposedBuyerEdge?: ExposedBuyerEdgeResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  FacilityOwner?: FacilityOwnerResolvers<ContextType>;
  GovernanceIndicator?: GovernanceIndicatorResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LeftOutNeed?: LeftOutNeedResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkShare?: LinkShareResolvers<ContextType>;
  MagnetMaker?: MagnetMakerResolvers<ContextType>;
  Material?: MaterialResolvers<ContextType>;
  MaterialConnection?: MaterialConnectionResolvers<ContextType>;
  MaterialEdge?: MaterialEdgeResolvers<ContextType>;
  MaterialForm?: MaterialFormResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mine?: MineResolvers<ContextType>;
  Mineral?: MineralResolvers<ContextType>;
  MineralContent?: MineralContentResolvers<ContextType>;
  Mitigation?: MitigationResolvers<ContextType>;
  MitigationConnection?: MitigationConnectionResolvers<ContextType>;
  MitigationEdge?: MitigationEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotConsidered?: NotConsideredResolvers<ContextType>;
  Oem?: OemResolvers<ContextType>;
  OemConnection?: OemConnectionResolvers<ContextType>;
  OemEdge?: OemEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterValue?: ParameterValueResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Party?: PartyResolvers<ContextType>;
  PartyRisk?: PartyRiskResolvers<ContextType>;
  PartyRiskConnection?: PartyRiskConnectionResolvers<ContextType>;
  PartyRiskEdge?: PartyRiskEdgeResolvers<ContextType>;
  PartyShare?: PartyShareResolvers<ContextType>;
  PlantExposure?: PlantExposureResolvers<ContextType>;
  PolicyInstrument?: PolicyInstrumentResolvers<ContextType>;
  PolicyInstrumentConnection?: PolicyInstrumentConnectionResolvers<ContextType>;
  PolicyInstrumentEdge?: PolicyInstrumentEdgeResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  Processor?: ProcessorResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductionFigure?: ProductionFigureResolvers<ContextType>;
  ProductionFigureConnection?: ProductionFigureConnectionResolvers<ContextType>;
  ProductionFigureEdge?: ProductionFigureEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  RemovedCountry?: RemovedCountryResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  RouteStep?: RouteStepResolvers<ContextType>;
  RuleVersion?: RuleVersionResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers<ContextType>;
  Served?: ServedResolvers<ContextType>;
  SetCapacity?: SetCapacityResolvers<ContextType>;
  SetNeed?: SetNeedResolvers<ContextType>;
  SetStock?: SetStockResolvers<ContextType>;
  SetSupply?: SetSupplyResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  StageCoverage?: StageCoverageResolvers<ContextType>;
  StageLoss?: StageLossResolvers<ContextType>;
  StatedCapacity?: StatedCapacityResolvers<ContextType>;
  StatedExposure?: StatedExposureResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementEffect?: StatementEffectResolvers<ContextType>;
  StatisticAlternative?: StatisticAlternativeResolvers<ContextType>;
  StatisticUse?: StatisticUseResolvers<ContextType>;
  StockCover?: StockCoverResolvers<ContextType>;
  StockHolding?: StockHoldingResolvers<ContextType>;
  Stockpile?: StockpileResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  Supply?: SupplyResolvers<ContextType>;
  SupplyPath?: SupplyPathResolvers<ContextType>;
  SupplyPaths?: SupplyPathsResolvers<ContextType>;
  SupplyRisk?: SupplyRiskResolvers<ContextType>;
  SupplyRiskInput?: SupplyRiskInputResolvers<ContextType>;
  SupplyRiskStage?: SupplyRiskStageResolvers<ContextType>;
  SupplyRoute?: SupplyRouteResolvers<ContextType>;
  SupplyShares?: SupplySharesResolvers<ContextType>;
  TradeFigure?: TradeFigureResolvers<ContextType>;
  TradeFigureConnection?: TradeFigureConnectionResolvers<ContextType>;
  TradeFigureEdge?: TradeFigureEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnknownStage?: UnknownStageResolvers<ContextType>;
  UnusedRecord?: UnusedRecordResolvers<ContextType>;
  View?: ViewResolvers<ContextType>;
  Volume?: VolumeResolvers<ContextType>;
  WitnessShare?: WitnessShareResolvers<ContextType>;
};

