import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode } from '../model/node.ts';
import type { LinkRecord } from '../model/records/link.ts';
import type { ClaimRecord, StatementRecord } from '../model/records/claim.ts';
import type { SourceRecord } from '../model/records/source.ts';
import type { NeedRecord, SupplyRecord, FormRecord, NamedContent } from '../model/records/network.ts';
import type { StatedCapacity as StatedCapacityRecord } from '../model/records/entity.ts';
import type { PriceOf } from '../model/figures.ts';
import type { Measure as MaterialMeasure } from '../loaders/measures.ts';
import type { RecordCounts } from '../store/graph-store.ts';
import type { MembershipEdge as MembershipOf } from '../loaders/memberships.ts';
import type { DatasetHead } from '../loaders/dataset.ts';
import type { SupplySharesResult, CountryShareRow, AlternativeRow } from '../assess/concentration/supply-shares.ts';
import type { ConcentrationResult, AnsweredConcentration } from '../assess/concentration/concentration.ts';
import type { ProductionFigure as FigureOfProduction, TradeFigure as FigureOfTrade } from '../loaders/statistics.ts';
import type { ObservationRecord, FacilityRecord } from '../model/records/statistics.ts';
import type { Supply as SupplyOf } from '../assess/supply/supply.ts';
import type { ScenarioQuestion, PartyQuestion, CountryQuestion, BanQuestion, SupplyQuestion, CapacityQuestion, StockQuestion, BlocQuestion } from '../assess/view/scenario-question.ts';
import type { StageCoverage as StageCoverageOf } from '../assess/dependency/stage-coverage.ts';
import type { Dependency as DependencyOf, DependencyRow as DependencyRowOf } from '../assess/dependency/dependency.ts';
import type { Exposure as ExposureOf } from '../assess/supply/exposure.ts';
import type { Answered, StatisticUse as StatisticUseOf, AlternativeUse as AlternativeUseOf } from '../assess/dependency/derivation.ts';
import type { PlantExposure as PlantExposureOf, PathStep, SupplyPath as SupplyPathOf } from '../assess/dependency/plants.ts';
import type { StatedExposure as StatedExposureOf } from '../assess/dependency/stated-exposure.ts';
import type { Chokepoint as ChokepointOf, Chokepoints as ChokepointsOf } from '../assess/chokepoints/chokepoints.ts';
import type { CutSetsAnswer, CutSet as CutSetOf } from '../assess/cut-sets/cut-sets.ts';
import type { CutUnit } from '../assess/cut-sets/requirement-graph.ts';
import type { ExposedBuyer as ExposedBuyerOf } from '../assess/dependency/exposed-buyers.ts';
import type { Disruption as DisruptionOf } from '../assess/disruption/disruption.ts';
import type { SupplyRoutes, SupplyRoute as SupplyRouteOf } from '../assess/dependency/paths.ts';
import type { PartyShare as PartyShareOf } from '../assess/concentration/party-concentration.ts';
import type { SupplyRisk as SupplyRiskOf, SupplyRiskStage as SupplyRiskStageOf, RiskInput } from '../assess/supply-risk/supply-risk.ts';
import type { RankedRisk, LeftOutNeed as LeftOutNeedOf } from '../assess/systemic-risk/systemic-risk.ts';
import type { StageLoss as StageLossOf } from '../assess/systemic-risk/party-risks.ts';
import type { MineralContent as MineralContentOf } from '../assess/systemic-risk/form-contents.ts';
import type { UnknownStage as UnknownStageOf } from '../assess/systemic-risk/amount-network.ts';
import type { ClaimComparison as ClaimComparisonOf, StatementEffect as StatementEffectOf, DependentResult as DependentResultOf } from '../assess/claims/compare-claims.ts';
import type { Alternative as AlternativeOf } from '../assess/alternatives/alternatives.ts';
import type { Mitigation as MitigationOf } from '../assess/alternatives/mitigations.ts';
import type { StockCover as StockCoverOf, StockRow } from '../assess/disruption/stock-cover.ts';
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
  /** ISO 3166-1 alpha-2 country code, two capital letters, and `EU` for the European Union. */
  CountryCode: { input: string; output: string; }
  /** A day, YYYY-MM-DD (ISO 8601). A day that does not exist is BAD_USER_INPUT. */
  Date: { input: string; output: string; }
  /** A JSON object, as it stands in the record. */
  JSONObject: { input: never; output: Readonly<Record<string, unknown>>; }
  /** A date as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
  PartialDate: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** A firm or plant that a scenario adds. */
export type AddedParty = {
  readonly __typename?: 'AddedParty';
  /** Where it stands. Null: not said. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its key. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. Null: a company. */
  readonly kind?: Maybe<EntityKind>;
  /** At which stage it works. Null: not said. */
  readonly stage?: Maybe<Stage>;
};

/** A meeting, statement, framework, contract or truce between parties. */
export type Agreement = Entity & Node & {
  readonly __typename?: 'Agreement';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The money it is about. Null: none, or not known. */
  readonly amount?: Maybe<Money>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** When it was made or held. Null: not known. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** What it contains, in words of its own. Empty: not recorded. */
  readonly elements: ReadonlyArray<Scalars['String']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who signed it or took part: links SIGNED and PARTICIPATES_IN, one edge a link; `link.kind` tells them apart. */
  readonly parties: RelatedEntityConnection;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** Its state. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What kind of agreement it is. Null: not stated. */
  readonly type?: Maybe<AgreementType>;
  /** Since when. Null: not known. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive. Null: open. */
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

/** What kind of agreement it is. */
export type AgreementType =
  /** An action plan. */
  | 'ACTION_PLAN'
  /** An alliance. */
  | 'ALLIANCE'
  /** A framework. */
  | 'FRAMEWORK'
  /** Money against offtake. */
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

/** Someone who could supply a buyer and does not today. */
export type Alternative = {
  readonly __typename?: 'Alternative';
  /** What it can make of the form, tonnes a year; of a plant that does not work yet what is planned. Null: not recorded. */
  readonly capacityTonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** Those blocs. Empty: none, or not known. */
  readonly commonBlocs: ReadonlyArray<Entity>;
  /** The country of which most passes at the stage today. Null: none is known. */
  readonly country?: Maybe<Country>;
  /**
   * The same with the alternative in place; rule N2 says how much it would supply. Where figures of today’s suppliers are known
   * it displaces them all in proportion, so that before and after compare. May be more than before: it may be of that country.
   * Null: the buyer does not buy at that stage.
   */
  readonly dependencyAfter?: Maybe<Exposure>;
  /** Share of the buyer’s intake that passes that country today. Null: the buyer does not buy at that stage. */
  readonly dependencyBefore?: Maybe<Exposure>;
  /**
   * What its known contracts leave of that, tonnes a year; it may sell to others whom nobody names. Null: its capacity or a
   * contract’s volume is not recorded.
   */
  readonly freeTonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** Herfindahl–Hirschman index of countries at the stage with it in place, 0 to 1. Null: the buyer does not buy at that stage. */
  readonly hhiAfter?: Maybe<Estimate>;
  /** Days until it could deliver. Null: not recorded. */
  readonly leadTimeDays?: Maybe<Scalars['Int']['output']>;
  /** The need that it could serve. */
  readonly need: Need;
  /** The firm or plant. */
  readonly party: Entity;
  /** Whether its country and the buyer’s are members of one bloc. Null: a country is not known. */
  readonly sameBloc?: Maybe<Scalars['Boolean']['output']>;
  /** At which stage. */
  readonly stage: Stage;
  /** Whether it works, is built or planned. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
};

/** A page of alternatives, what takes most off first. */
export type AlternativeConnection = {
  readonly __typename?: 'AlternativeConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<AlternativeEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Alternative>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Why there are none, in words. Null: there are. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of an AlternativeConnection. */
export type AlternativeEdge = {
  readonly __typename?: 'AlternativeEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Alternative;
};

/** A statistic that was not used, and what it alone would give. */
export type AlternativeUse = {
  readonly __typename?: 'AlternativeUse';
  /** The estimate of the answer’s largest row if this statistic were used instead, 0 to 1. */
  readonly estimate: Scalars['Float']['output'];
  /** Of which material or group it speaks. Null: it names none, only a form. */
  readonly material?: Maybe<Material>;
  /** Its penalty points. */
  readonly score: Scalars['Int']['output'];
  /** Its name. */
  readonly series: Scalars['String']['output'];
  /** Whether it widens the bounds (rule S3). */
  readonly widens: Scalars['Boolean']['output'];
  /** Its year. */
  readonly year: Scalars['Int']['output'];
};

/** How much there is in one unit. */
export type AmountPer = {
  readonly __typename?: 'AmountPer';
  /** No more than this. Null: not stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** No less than this. Null: not stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** One of what, such as vehicle or MW. */
  readonly per: Scalars['String']['output'];
  /** How it is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** g, kg or t. */
  readonly unit: Scalars['String']['output'];
  /** The stated amount. Null: only bounds are stated. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Whether an analysis could answer. */
export type AnswerStatus =
  /** It could. */
  | 'ANSWERED'
  /** It cannot be done at all; `reason` says why. */
  | 'INFEASIBLE'
  /** The facts needed are not there; `reason` says which. */
  | 'NOT_KNOWN'
  /** A bound of the search cut something off; `reason` says which. */
  | 'TRUNCATED';

/** The named conventions of the building rules (docs/network.md): stated, not estimated from data. */
export type AssumptionsInput = {
  /** T3: a relation without an end lapses so many years after its newest source. Default 5. */
  readonly assumedLifetimeYears?: InputMaybe<Scalars['Float']['input']>;
  /** N3: how far a buyer may deviate from the chosen statistic, as a part of its intake, 0 to 1. Default 0.2. */
  readonly buyerDeviation?: InputMaybe<Scalars['Float']['input']>;
  /** U3: how far a country’s intake may deviate from the transport table, 0 to 1. Default 0.2. */
  readonly corridorDeviation?: InputMaybe<Scalars['Float']['input']>;
  /** N2: capacity of a plant that states none. Default 1,000 t for ndfeb-magnet. */
  readonly defaultPlantCapacity?: InputMaybe<ReadonlyArray<PlantCapacityInput>>;
  /** U2: whether output feeds its own country first. Default true. */
  readonly domesticFirst?: InputMaybe<Scalars['Boolean']['input']>;
  /** N6: an exporter with less than this share of the world’s output ships what others made. Default 0.005. */
  readonly hubThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** S3: alternatives within so many points of the best widen the bounds. Default 1. */
  readonly hullSlack?: InputMaybe<Scalars['Float']['input']>;
  /** N6: exporters not named are a hub if all unlisted makers hold less than this. Default 0.05. */
  readonly otherIsHubBelow?: InputMaybe<Scalars['Float']['input']>;
  /** N2: how much likelier a named seller is than its share of capacity. Default 1, 10, 100. */
  readonly relationMultiplier?: InputMaybe<RangeInput>;
  /** N7: weight of the lane that follows a procurement rule. Default 0.5, 0.9, 1. */
  readonly ruleCompliance?: InputMaybe<RangeInput>;
  /** S1: ages in years from which a statistic gets a point each. Default 3, 7. */
  readonly staleYears?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** S4: countries that get a link even where a truncated list does not name them. Default CN, RU. */
  readonly watchCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** How a fact or a share is known, strongest first. */
export type Basis =
  /** A default or a definition. */
  | 'ASSUMED'
  /** Follows from a statistic or another fact. */
  | 'INFERRED'
  /** A source states this figure. */
  | 'OBSERVED'
  /** A source names the relation, without a figure. */
  | 'REPORTED';

/** A group of countries or parties with members, such as FORGE or the Quad. */
export type Bloc = Buyer & Entity & Node & {
  readonly __typename?: 'Bloc';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** Who belongs to it, one edge a membership with its dates and sources, ordered by member. */
  readonly members: MembershipConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** Whether it is in force. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** What kind of group it is, where the record says. Null: not stated. */
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
export type BlocSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** Countries that a scenario has join or leave a bloc. */
export type BlocChange = {
  readonly __typename?: 'BlocChange';
  /** Who joins. Empty: nobody. */
  readonly add: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** Key of the bloc. */
  readonly bloc: Scalars['String']['output'];
  /** Who leaves. Empty: nobody. */
  readonly remove: ReadonlyArray<Scalars['CountryCode']['output']>;
};

/** Countries that join or leave a bloc. */
export type BlocChangeInput = {
  /** Who joins. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Key of the bloc. */
  readonly bloc: Scalars['String']['input'];
  /** Who leaves; a member of the day. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** A page of blocs. */
export type BlocConnection = {
  readonly __typename?: 'BlocConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<BlocEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Bloc>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a BlocConnection. */
export type BlocEdge = {
  readonly __typename?: 'BlocEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: blocs. */
  readonly node: Bloc;
};

/** Which end of a band. */
export type BoundSide =
  /** The upper end. */
  | 'HIGH'
  /** The lower end. */
  | 'LOW';

/** Two ends without a preferred figure between them, in the unit of the field. */
export type Bounds = {
  readonly __typename?: 'Bounds';
  /** No more than this. */
  readonly high: Scalars['Float']['output'];
  /** No less than this. */
  readonly low: Scalars['Float']['output'];
};

/** An entity that takes in material. */
export type Buyer = {
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
};


/** An entity that takes in material. */
export type BuyerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that takes in material. */
export type BuyerLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** An entity that takes in material. */
export type BuyerNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that takes in material. */
export type BuyerSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity that takes in material. */
export type BuyerSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** What kind of figure a capacity is. */
export type CapacityBasis =
  /** What the plant is built for. */
  | 'NAMEPLATE'
  /** What is planned. */
  | 'PLANNED'
  /** What it made. */
  | 'PRODUCTION'
  /** What is aimed at. */
  | 'TARGET';

/** A capacity, set or changed. */
export type CapacityInput = {
  /** Tonnes a year more than recorded, or less where negative; this or `tonnesPerYear`. */
  readonly changeTonnesPerYear?: InputMaybe<Scalars['Float']['input']>;
  /** Key of the form that it makes. */
  readonly material: Scalars['String']['input'];
  /** Key of the firm or plant. */
  readonly party: Scalars['String']['input'];
  /** Tonnes a year; this or `changeTonnesPerYear`. */
  readonly tonnesPerYear?: InputMaybe<Scalars['Float']['input']>;
};

/** How sure a chokepoint is. */
export type Certainty =
  /** The low end of the band passes the threshold, and is more than 0; and no plant runs that the statistic behind it leaves out. */
  | 'CERTAIN'
  /** The estimate passes it. */
  | 'LIKELY'
  /** Only the high end passes it. */
  | 'POSSIBLE';

/** A country at a stage, or a firm, that a large part of the intake passes. */
export type Chokepoint = {
  readonly __typename?: 'Chokepoint';
  /** How many others work at that stage. */
  readonly alternativesCount: Scalars['Int']['output'];
  /** How sure it is that it takes that much. */
  readonly certainty: Certainty;
  /**
   * Whether every route passes it (Lengauer and Tarjan 1979, doi:10.1145/357062.357071); one that ends where nobody knows is a
   * route too, and avoids all.
   */
  readonly dominates: Scalars['Boolean']['output'];
  /**
   * Part of what is delivered today that is lost without it while all others deliver up to their capacity, 0 to 1; a shortage
   * that is there already is not blamed on it. Null: an amount or a capacity is not recorded, or by recorded yields and amounts
   * what a party gives comes to different amounts on different ways.
   */
  readonly flowLoss?: Maybe<Scalars['Float']['output']>;
  /** It in words. */
  readonly label: Scalars['String']['output'];
  /** Part of today’s intake that passes it: gone without it, as nothing is re-routed. */
  readonly loss: Exposure;
  /** The mineral; at the stage that the buyer buys, the form itself. */
  readonly material: Material;
  /** The need that hangs on it. */
  readonly need: Need;
  /**
   * Of a country: plants of the stage that run elsewhere, to which the statistic behind it gives nothing (rule S6). Empty: none is
   * named. With any of them it is LIKELY at best.
   */
  readonly notCounted: ReadonlyArray<Entity>;
  /** What every route to it passes last, seen from the buyer. Null: nothing. */
  readonly parent?: Maybe<Entity>;
  /** The country or firm. */
  readonly party: Entity;
  /** The stage. */
  readonly stage: Stage;
};

/** What stops a buyer, or most of its intake. */
export type Chokepoints = {
  readonly __typename?: 'Chokepoints';
  /** The chokepoints, worst first. */
  readonly nodes: ReadonlyArray<Chokepoint>;
  /** Why not, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * What can be delivered of what the buyer asks for, each party up to its capacity (the largest flow; Ford and Fulkerson
   * 1956, doi:10.4153/CJM-1956-045-5). Null: several materials, or an amount or a capacity is not recorded.
   */
  readonly served?: Maybe<Served>;
  /** Whether it could be answered. */
  readonly status: AnswerStatus;
  /** How many there are together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What sources state about one attribute of one subject, kept side by side: never averaged, never merged. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** The second thing it is about, where all statements share it. Null: none, or it differs by statement. */
  readonly about?: Maybe<Entity>;
  /** What is stated. */
  readonly attribute: ClaimAttribute;
  /** How the statements relate. */
  readonly conflict: ClaimConflict;
  /** Fields of the record that the format does not name. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the claim. */
  readonly key: Scalars['String']['output'];
  /** A remark by those who compiled it. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** Who states what, at least one. */
  readonly statements: ReadonlyArray<Statement>;
  /** What it is about. */
  readonly subject: Entity;
};

/** What a claim states. */
export type ClaimAttribute =
  /** When it was acquired. */
  | 'ACQUISITION_DATE'
  /** What was paid to acquire it. */
  | 'ACQUISITION_PRICE'
  /** How many agreements were signed. */
  | 'AGREEMENTS_SIGNED'
  /** When it was announced. */
  | 'ANNOUNCEMENT_DATE'
  /** Average share of refining over several minerals. */
  | 'AVERAGE_SHARE_OF_REFINING'
  /** Metal bought per metal that flies. */
  | 'BUY_TO_FLY_RATIO'
  /** What it can make in a period. */
  | 'CAPACITY'
  /** What it costs to build. */
  | 'CAPITAL_COST'
  /** Where it lies. */
  | 'COORDINATES'
  /** How many countries attended. */
  | 'COUNTRIES_ATTENDING'
  /** The same sum in two currencies. */
  | 'CURRENCY_CONVERSION'
  /** A policy on demand. */
  | 'DEMAND_SIDE_POLICY'
  /** Contacts between governments. */
  | 'DIPLOMATIC_CONTACTS'
  /** What its letters stand for. */
  | 'EXPANSION_OF_ACRONYM'
  /** Exports, or production where told so. */
  | 'EXPORTS_OR_PRODUCTION'
  /** How much feed goes through. */
  | 'FEED_THROUGHPUT'
  /** Money raised. */
  | 'FINANCING'
  /** Money that is missing. */
  | 'FUNDING_GAP'
  /** Who runs it. */
  | 'GOVERNANCE'
  /** A stake of a government. */
  | 'GOVERNMENT_EQUITY_STAKE'
  /** Money of a government. */
  | 'GOVERNMENT_FUNDING'
  /** Who invests. */
  | 'INVESTOR'
  /** A levy on a good, in money or as a fraction. */
  | 'LEVY'
  /** How large a loan is. */
  | 'LOAN_AMOUNT'
  /** A loan guarantee. */
  | 'LOAN_GUARANTEE'
  /** Exports of magnets. */
  | 'MAGNET_EXPORTS'
  /** What it did to a market. */
  | 'MARKET_EFFECT'
  /** How many materials are imported beyond a threshold. */
  | 'MATERIALS_BY_IMPORT_RELIANCE'
  /** Material per unit. */
  | 'MATERIAL_INTENSITY'
  /** How many members it has. */
  | 'MEMBERS'
  /** How many minerals it covers. */
  | 'MINERALS_COVERED'
  /** Consumption of a country in a period. */
  | 'NATIONAL_CONSUMPTION'
  /** Output of a country in a period. */
  | 'NATIONAL_PRODUCTION'
  /** Output of a country from scrap in a period. */
  | 'NATIONAL_SECONDARY_PRODUCTION'
  /** What kind of deal it is. */
  | 'NATURE_OF_DEAL'
  /** Net imports as a fraction of consumption. */
  | 'NET_IMPORT_RELIANCE'
  /** What it made in a period. */
  | 'OUTPUT'
  /** Who owns it. */
  | 'OWNER'
  /** How much is to be bought. */
  | 'PLANNED_PURCHASE'
  /** A dispute. */
  | 'POLITICAL_TENSION'
  /** A price; never compare two price bases as if one market. */
  | 'PRICE'
  /** A payment under a price floor. */
  | 'PRICE_FLOOR_PAYMENT'
  /** Private money in it. */
  | 'PRIVATE_CAPITAL'
  /** What a process loses, as a fraction. */
  | 'PROCESS_LOSS'
  /** Public money in it. */
  | 'PUBLIC_FUNDING'
  /** What it is for. */
  | 'PURPOSE'
  /** Rare earths in it. */
  | 'RARE_EARTH_CONTENT'
  /** Reserves in the ground. */
  | 'RESERVES'
  /** Resources in the ground. */
  | 'RESOURCE'
  /** How somebody answered a measure. */
  | 'RESPONSE_TO_MEASURE'
  /** Share of what a buyer takes in. */
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
  /** A move of its share price, as a fraction. */
  | 'SHARE_PRICE_MOVE'
  /** How long it stands still. */
  | 'SHUTDOWN_LENGTH'
  /** Whether it is the only producer. */
  | 'SOLE_PRODUCER'
  /** When it starts. */
  | 'START_DATE'
  /** What a truce changed. */
  | 'STATUS_AFTER_TRUCE'
  /** How far a deal has come. */
  | 'STATUS_OF_DEAL'
  /** Whether a measure is in force. */
  | 'STATUS_OF_MEASURE'
  /** How far a project has come. */
  | 'STATUS_OF_PROJECT'
  /** What a stockpile is worth. */
  | 'STOCKPILE_VALUE'
  /** How much of a shortfall a stock covers. */
  | 'STOCK_COVERAGE_OF_SHORTFALL'
  /** How long a stock lasts. */
  | 'STOCK_COVER_TIME'
  /** How much is in stock. */
  | 'STOCK_QUANTITY'
  /** How much is supplied. */
  | 'SUPPLY_VOLUME'
  /** How long until it works. */
  | 'TIME_TO_EFFECT'
  /** Its whole size in money. */
  | 'TOTAL_SIZE'
  /** Units retired. */
  | 'UNITS_RETIRED'
  /** What comes into being. */
  | 'WHAT_IS_CREATED'
  /** Whom it touches. */
  | 'WHO_IS_AFFECTED'
  /** World demand in a period. */
  | 'WORLD_DEMAND'
  /** World output in a period. */
  | 'WORLD_PRODUCTION';

/** What depends on a claim would be under each of its statements. */
export type ClaimComparison = {
  readonly __typename?: 'ClaimComparison';
  /** The day that the results are of: the view’s, or the last day of a supply that has ended. */
  readonly at: Scalars['Date']['output'];
  /** The claim. */
  readonly claim: Claim;
  /** The statements with their effects, largest change first. */
  readonly effects: ReadonlyArray<StatementEffect>;
  /** Why nothing is computed. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** ANSWERED, or NOT_KNOWN where no computed figure rests on it, or it holds words. */
  readonly status: AnswerStatus;
};

/** How the statements of a claim relate. */
export type ClaimConflict =
  /** The same thing on different days. */
  | 'CHANGES_OVER_TIME'
  /** Different things, or other units of account, or a single statement. */
  | 'DIFFERENT_SCOPE'
  /** The same thing, with different values. */
  | 'TRUE_CONFLICT';

/** A page of claims, ordered by key. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ClaimConnection. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: claims. */
  readonly node: Claim;
};

/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type Company = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Company';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** A special process it uses, in words. Null: none recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanyNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanyOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm that trades in, finances, owns or makes material and is not told finer. */
export type CompanySupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** How concentrated supply is. See docs/methods/concentration.md. */
export type Concentration = {
  readonly __typename?: 'Concentration';
  /** What holds however the unattributed part is split; also where that is most of it. Null: not known. */
  readonly bounds?: Maybe<ConcentrationBounds>;
  /** 1 / HHI: as many equal suppliers would be as concentrated. Null: not known, without bound, or most is unattributed. */
  readonly effectiveNumber?: Maybe<Estimate>;
  /**
   * Herfindahl–Hirschman index: the sum of squared shares, 0 to 1 (times 10,000 for points). Low: the
   * unattributed part split finely, in the estimate too; high: all of it with one country. Hirschman (1964), Am. Econ. Rev.
   * 54(5) 761. Null: not known, or most is unattributed, so that no figure is preferred: see `bounds`.
   */
  readonly hhi?: Maybe<Estimate>;
  /**
   * The index if what is unattributed belongs to others outside the list, each no larger than the smallest of it. Null: not
   * known, not by country, or most is unattributed.
   */
  readonly hhiIfUnlisted?: Maybe<Scalars['Float']['output']>;
  /**
   * The index weighted by governance: Σ share²·risk with risk from 0 (well governed) to 10, so 0 to 10. Low: what is
   * unattributed, or has no indicator, weighs nothing, in the estimate too; high, the prudent figure: it weighs 10. The
   * indicators are those of the year nearest to the day. Blengini et al. (2017), doi:10.2760/73303. Null: not known, not by
   * country, or most is unattributed.
   */
  readonly hhiWgi?: Maybe<Estimate>;
  /**
   * Share of supply that is left without the largest, 0 to 1 (the N−1 idea of the IEA, relative to output). Low: all that is
   * unattributed is with one of them, which is then the largest. Null: not known, or most is unattributed.
   */
  readonly nMinusOne?: Maybe<Estimate>;
  /** Plants or owners with their shares, largest first. Empty: not known, or by country. */
  readonly parties: ReadonlyArray<PartyShare>;
  /** Why not, in words, or why nothing but bounds stands: most of it is attributed to nobody. Null: answered with figures. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The shares it was computed from, with series, year and sources. */
  readonly shares: SupplyShares;
  /** Whether there is a statistic. */
  readonly status: AnswerStatus;
  /** The country with the largest share of those listed. Null: not known, or not by country. */
  readonly top?: Maybe<Country>;
  /** The plant or owner with the largest share of those listed. Null: not known, or by country. */
  readonly topParty?: Maybe<Entity>;
  /** Its share, 0 to 1. High: all that is unattributed is its own too. Null: not known. */
  readonly topShare?: Maybe<Estimate>;
  /** What no plant or owner accounts for, 0 to 1. Null: not known, or by country (see `shares`). */
  readonly unattributed?: Maybe<Estimate>;
};

/** What holds of a concentration however the unattributed part is split. */
export type ConcentrationBounds = {
  readonly __typename?: 'ConcentrationBounds';
  /** Of the Herfindahl–Hirschman index, 0 to 1. */
  readonly hhi: Bounds;
  /** Of the index weighted by governance, 0 to 10. Null: not by country. */
  readonly hhiWgi?: Maybe<Bounds>;
  /** Of what is left without the largest, whoever that is, 0 to 1. */
  readonly nMinusOne: Bounds;
  /** Of the share of the largest of those listed, 0 to 1. */
  readonly topShare: Bounds;
};

/** Whose shares are squared. */
export type ConcentrationBy =
  /** Countries. */
  | 'COUNTRY'
  /** The same plants by who stands at the top of them. */
  | 'OWNER'
  /** Plants whose capacity is recorded, against recorded world output; all else is unattributed. */
  | 'PARTY';

/** A part of a form. */
export type Content = {
  readonly __typename?: 'Content';
  /**
   * FORMULA: of the pure compound. NOMINAL: a metal sold as such. OPEN: not known. DERIVED or other words: as
   * they say. Null: not stated.
   */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Largest mass fraction, 0 to 1. Null: not known. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Smallest mass fraction, 0 to 1. Null: not known. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** What is contained. Null: not in the data set. */
  readonly material?: Maybe<Material>;
  /** Mass fraction, 0 to 1. Null: not known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** How the part of a form that a mineral is is known. */
export type ContentBasis =
  /** None is recorded of any of its minerals: each counts as an equal part. */
  | 'EQUAL_PART'
  /** The record states a range; this is its middle. */
  | 'MIDDLE'
  /** It is recorded of other minerals of the form and not of this: it is left out. */
  | 'NOT_STATED'
  /** The form’s record states it. */
  | 'STATED'
  /** None is recorded, and the form holds this mineral alone: its amounts are of what it holds. */
  | 'WHOLE';

/** A price in another unit, computed. */
export type ConvertedPrice = {
  readonly __typename?: 'ConvertedPrice';
  /** The unit, USD/kg. */
  readonly unit: Scalars['String']['output'];
  /** The price in `unit`. */
  readonly value: Scalars['Float']['output'];
};

/** How exact a point is. */
export type CoordinatePrecision =
  /** Roughly. */
  | 'APPROXIMATE'
  /** The town it lies in. */
  | 'CITY'
  /** The site itself. */
  | 'SITE'
  /** Sources place it differently. */
  | 'UNCERTAIN';

/** Where a place lies. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north, WGS 84. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  readonly longitude: Scalars['Float']['output'];
  /** What the point is of, where that is not sure: HEADQUARTERS_OR_PLANT or SITE. Null: of the place itself. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** How exact the point is. Null: not stated. */
  readonly precision?: Maybe<CoordinatePrecision>;
  /** The list that the point comes from, in words. Null: not stated. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A country or territory. */
export type Country = Buyer & Entity & Node & {
  readonly __typename?: 'Country';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The blocs it belongs to, one edge a membership, ordered by bloc. */
  readonly blocs: MembershipConnection;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** ISO 3166-1 alpha-2 code. */
  readonly code: Scalars['CountryCode']['output'];
  /** ISO 3166-1 alpha-3 code. Null: not recorded. */
  readonly code3?: Maybe<Scalars['String']['output']>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants in it, as a register knows them. */
  readonly facilities: FacilityConnection;
  /** How well it is governed: indicators of the newest year first. Empty: none is recorded. */
  readonly governance: ReadonlyArray<GovernanceIndicator>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * What the state owns or holds a stake in: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** What it makes, could make and holds, from public statistics; country shares that are weighed included. */
  readonly production: ProductionFigureConnection;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** Mines, deposits, processors and magnet makers in the country, ordered by name. */
  readonly sites: EntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** Trade with it that either side reports. */
  readonly trade: TradeFigureConnection;
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a CountryConnection. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: countries. */
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
   * Share of world output, 0 to 1. Bounds: what the source states, widened by alternatives within one point of
   * the best (rule S3).
   */
  readonly share: Estimate;
  /** Who states it. Null: a synthetic data set. */
  readonly source?: Maybe<Source>;
  /** Output in tonnes of content a year. Null: the statistic weighs nothing. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
};

/** A country, at one stage or at all. */
export type CountryStageInput = {
  /** The country; `EU` means its members of the day. */
  readonly country: Scalars['CountryCode']['input'];
  /** Key of a mineral or form; absent means all. */
  readonly material?: InputMaybe<Scalars['String']['input']>;
  /** The stage; absent means all. */
  readonly stage?: InputMaybe<Stage>;
};

/** What a result rests on, by the weakest basis on each way. The four sum to 1. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Some share comes from a statistic or a default. */
  readonly inferred: Scalars['Float']['output'];
  /** Every share on the way is stated by a source. */
  readonly known: Scalars['Float']['output'];
  /** Every relation on the way is named, some share is modelled. */
  readonly named: Scalars['Float']['output'];
  /** The way ends where nobody knows. */
  readonly unknown: Scalars['Float']['output'];
};

/** How a link of a network is known, strongest first. */
export type CoverageBasis =
  /** A default or a definition. */
  | 'ASSUMED'
  /** From a statistic. */
  | 'INFERRED'
  /** A source states the share. */
  | 'OBSERVED'
  /** The relation is named, its share is modelled. */
  | 'REPORTED'
  /** Nobody knows. */
  | 'UNKNOWN';

/** One party of a cut set. */
export type CutParty = {
  readonly __typename?: 'CutParty';
  /** It in words, with the stage where it is a country. */
  readonly label: Scalars['String']['output'];
  /** The firm, plant or country. */
  readonly party: Entity;
};

/** What counts as supply in a cut set, and who can be removed. */
export type CutScope =
  /** Countries at a stage too, as statistics have them, each with the named plants that stand there. */
  | 'COUNTRIES'
  /** Named firms and plants alone: what stops the supply that is known by name. */
  | 'NAMED';

/** Parties that together stop a buyer. */
export type CutSet = {
  readonly __typename?: 'CutSet';
  /** The parties; a plant stands for all of its stages, a country for all who work there at the stage. */
  readonly parties: ReadonlyArray<CutParty>;
  /**
   * What of the intake is left without them, of the need of which least is left, with nothing re-routed: what could still flow
   * from those whom nobody names or knows. A maker loses as much as of the input that it lacks most.
   */
  readonly remaining: Exposure;
  /** How many they are. */
  readonly size: Scalars['Int']['output'];
};

/** The smallest sets that stop a buyer. */
export type CutSets = {
  readonly __typename?: 'CutSets';
  /**
   * Whether `nodes` are proved to be all sets of up to `maxSize` parties. Otherwise `reason` names the bound that left some
   * out: `first`, or the search itself.
   */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * How many ways lead from the buyer to where material starts that share no party, of the need with fewest; as many parties
   * stop that need where each can be removed alone (Menger 1927). Null: nothing is known, or a way passes nobody.
   */
  readonly disjointRoutes?: Maybe<Scalars['Int']['output']>;
  /** The sets, smallest first. */
  readonly nodes: ReadonlyArray<CutSet>;
  /** Why it is not simply answered. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Up to which size every set was found; less than `maxSize` where the search ended early. */
  readonly searchedSize: Scalars['Int']['output'];
  /**
   * ANSWERED; NOT_KNOWN where no supply is known; INFEASIBLE where no set can stop it; TRUNCATED where `first` or the end of
   * the search left sets out.
   */
  readonly status: AnswerStatus;
  /** How many sets were found together; `nodes` gives the first of them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The data set that answers are drawn from. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /**
   * The day it speaks of, and the default of every `at`. Where the data set names none it is today, and
   * `atIsToday` says so.
   */
  readonly at: Scalars['Date']['output'];
  /** Whether `at` is today because the data set names no day. */
  readonly atIsToday: Scalars['Boolean']['output'];
  /** How many records it holds, by table. */
  readonly counts: DatasetCounts;
  /** The file format it came in. */
  readonly format: Scalars['String']['output'];
  /** SHA-256, hexadecimal, over the canonical JSON (RFC 8785) of all records: equal hashes mean equal data. */
  readonly hash: Scalars['String']['output'];
  /** The name of the data set. */
  readonly id: Scalars['ID']['output'];
  /** Whether an import began and did not end, so that records may be missing. Importing again ends it. */
  readonly importUnfinished: Scalars['Boolean']['output'];
  /** Rises by one with every write that changed a record. */
  readonly revision: Scalars['Int']['output'];
  /** All documents and data sets it cites, ordered by key. */
  readonly sources: SourceConnection;
  /** Whether it is made up; then every answer says so in `extensions.synthetic`. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What rates are counted per; `year` unless stated. */
  readonly timeUnit: Scalars['String']['output'];
  /** Its title. Null: none given. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** The data set that answers are drawn from. */
export type DatasetSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many records each table holds. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Capacities of parties of a network. */
  readonly capacities: Scalars['Int']['output'];
  /** Claims, each with its statements. */
  readonly claims: Scalars['Int']['output'];
  /** Country pairs between which a form moves, or may not. */
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
  /** What-ifs that are kept. */
  readonly scenarios: Scalars['Int']['output'];
  /** Documents and data sets cited. */
  readonly sources: Scalars['Int']['output'];
  /** Country shares. */
  readonly statistics: Scalars['Int']['output'];
  /** Stocks of parties of a network. */
  readonly stocks: Scalars['Int']['output'];
  /** Supplies of needs. */
  readonly supplies: Scalars['Int']['output'];
};

/** What a buyer’s intake of a material passes, stage by stage. */
export type Dependency = {
  readonly __typename?: 'Dependency';
  /** Whether every loop of the network settled. */
  readonly converged: Scalars['Boolean']['output'];
  /**
   * What the answer rests on: all ways of one chain; of several minerals in one need, the ways to the stage at which the
   * buyer buys. Null: not answered, or several needs that are not to be combined.
   */
  readonly coverage?: Maybe<Coverage>;
  /** How the answer came to be. Null: not answered. */
  readonly derivation?: Maybe<Derivation>;
  /** By what the rows are put together. */
  readonly groupBy: GroupBy;
  /** What was asked about. */
  readonly material: Material;
  /** Why not, or why there are no rows, in words. Null: answered with rows. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The largest change in the last sweep of a loop; 0: all settled exactly. */
  readonly residual: Scalars['Float']['output'];
  /**
   * The page of rows that `first` and `after` ask for: stages from the buyer up; in each the groups, largest estimate
   * first. Empty: not answered.
   */
  readonly rows: DependencyRowConnection;
  /** Estimates of the groups left out as smaller than `minShare`, at the stage where they sum to most; 0 to 1. */
  readonly shareBelowMin: Scalars['Float']['output'];
  /** Whether it could be answered. */
  readonly status: AnswerStatus;
};

/** How much of one need passes one group at one stage. */
export type DependencyRow = {
  readonly __typename?: 'DependencyRow';
  /** The country, bloc or firm. Null: nobody knows who it is. */
  readonly group?: Maybe<Entity>;
  /** The group in words, also where it is no entity: "China, PROCESSING, unnamed", "not known". */
  readonly label: Scalars['String']['output'];
  /** The mineral whose way it is; at the stage that the buyer buys, the form itself. */
  readonly material: Material;
  /** The need that it is a part of; needs without amounts are never combined (rule V10). */
  readonly need: Need;
  /** Share of the buyer’s material that starts there. Null: nothing is known to start there. */
  readonly origin?: Maybe<Exposure>;
  /** Share of the buyer’s material that passes this group at this stage, however often (loops counted once). */
  readonly passThrough: Exposure;
  /** Named firms and plants of the group, largest estimate first. */
  readonly plants: ReadonlyArray<PlantExposure>;
  /** The stage. */
  readonly stage: Stage;
  /** What sources state of this very dependence, beside what was computed. */
  readonly statedExposures: ReadonlyArray<StatedExposure>;
  /** The strongest way from the buyer to the group. Null: no way has an estimate above nothing. */
  readonly topPath?: Maybe<SupplyPath>;
  /** Rows of the network under which the bound is reached: which supplier holds which share of whose intake. */
  readonly witness: ReadonlyArray<WitnessShare>;
};


/** How much of one need passes one group at one stage. */
export type DependencyRowWitnessArgs = {
  bound: BoundSide;
};

/** A page of rows, by stage from the buyer up, then largest estimate first. */
export type DependencyRowConnection = {
  readonly __typename?: 'DependencyRowConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<DependencyRowEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<DependencyRow>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a DependencyRowConnection. */
export type DependencyRowEdge = {
  readonly __typename?: 'DependencyRowEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: a row. */
  readonly node: DependencyRow;
};

/** A figure that rests on a claim. */
export type DependentResult = {
  readonly __typename?: 'DependentResult';
  /** What it is now. Null: it is not computed without choosing a statement. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The buyer of whose intake it is a share. Null: it is none. */
  readonly buyer?: Maybe<Entity>;
  /** The country. Null: it is of none. */
  readonly country?: Maybe<Country>;
  /** It in words. */
  readonly label: Scalars['String']['output'];
  /** The stage. Null: it is of none. */
  readonly stage?: Maybe<Stage>;
  /** UCUM-like; 1 for shares, USD for money. */
  readonly unit: Scalars['String']['output'];
  /** What it would be. */
  readonly value: Scalars['Float']['output'];
};

/** A known deposit that is not mined. */
export type Deposit = Entity & Node & Party & {
  readonly __typename?: 'Deposit';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** A special process it uses, in words. Null: none recorded. */
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

/** How a result came to be. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** What a reader should know before relying on it. */
  readonly flags: ReadonlyArray<ResultFlag>;
  /** The named conventions with their values. */
  readonly parameters: ReadonlyArray<ParameterValue>;
  /** Numbers of the building rules that were used, as in docs/network.md. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** The largest row with each parameter but `watchCountries` at its low and at its high end, the others at their values. */
  readonly sensitivity: ReadonlyArray<Sensitivity>;
  /** The statistics used, in the order in which the rules came to them, with what each alternative alone would give. */
  readonly statistics: ReadonlyArray<StatisticUse>;
  /** Rows of the network under which the largest row’s bound is reached. */
  readonly witness: ReadonlyArray<WitnessShare>;
};


/** How a result came to be. */
export type DerivationWitnessArgs = {
  bound: BoundSide;
};

/** Which end of a link an entity is. */
export type Direction =
  /** Links at either end. */
  | 'BOTH'
  /** Links that end at it. */
  | 'IN'
  /** Links that start at it. */
  | 'OUT';

/**
 * What an outage costs a buyer (Simchi-Levi et al. 2015, doi:10.1287/inte.2015.0804): the most that can have been served by
 * each moment, a flow over time with capacities, yields, required inputs and stocks.
 */
export type Disruption = {
  readonly __typename?: 'Disruption';
  /** Whether demand fails before what is removed is back. Null: not known. */
  readonly exposed?: Maybe<Scalars['Boolean']['output']>;
  /** Units of output that are not delivered within the outage, as the estimate has it. Null: not known. */
  readonly lossAmount?: Maybe<Scalars['Float']['output']>;
  /**
   * Part of demand within the outage that is not met, 0 to 1. Low: all of the stock that others have a claim to as well, and the
   * most that makers without a name may bring; high: none of either; estimate: an equal part of shared stock, and unnamed makers
   * go on with their part of the intake. Equal where nothing of that kind is recorded. Null: not known.
   */
  readonly lossShare?: Maybe<Estimate>;
  /** What is missing, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it could be answered. */
  readonly status: AnswerStatus;
  /** What is served from when on. Empty: not known. */
  readonly steps: ReadonlyArray<DisruptionStep>;
  /** Whether demand is met for a time, for ever, or that is not known. */
  readonly survival: Survival;
  /** When all that is removed is back, in `timeUnit`. Null: not recorded. */
  readonly timeToRecover?: Maybe<Scalars['Float']['output']>;
  /**
   * How long demand is met in full, in `timeUnit`, as the estimate has it; what is back last is out throughout. Null: for ever,
   * or not known; `survival` tells which.
   */
  readonly timeToSurvive?: Maybe<Scalars['Float']['output']>;
  /** The unit of times. */
  readonly timeUnit: Scalars['String']['output'];
};

/** What is served from a moment on, until the next step. */
export type DisruptionStep = {
  readonly __typename?: 'DisruptionStep';
  /** Units of output a unit of time. */
  readonly served: Scalars['Float']['output'];
  /** Units of output that could still be made of what is in stock at that moment, and of nothing else. */
  readonly stock: Scalars['Float']['output'];
  /** When, from the beginning of the outage, in the time unit. */
  readonly time: Scalars['Float']['output'];
};

/** Anything the graph knows by name. */
export type Entity = {
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a EntityConnection. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: entities. */
  readonly node: Entity;
};

/** What kind of thing an entity is. */
export type EntityKind =
  /** A meeting, statement, framework, contract or truce between parties. */
  | 'AGREEMENT'
  /** A group of countries or parties with members. */
  | 'BLOC'
  /** A firm, not told finer. */
  | 'COMPANY'
  /** A part that goes into products, such as a magnet. */
  | 'COMPONENT'
  /** A country or territory. */
  | 'COUNTRY'
  /** A known deposit that is not mined. */
  | 'DEPOSIT'
  /** A form of material at a stage of the chain that has no record as a product. */
  | 'FORM'
  /** A maker of magnets, or one of its plants. */
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
  /** A separator, refiner, alloy maker or recycler, or one of its plants. */
  | 'PROCESSOR'
  /** An end product or a traded product. */
  | 'PRODUCT'
  /** A reserve of material. */
  | 'STOCKPILE';

/** Whether a record speaks of a firm or of a place. */
export type EntityLevel =
  /** The firm as a whole. */
  | 'COMPANY'
  /** One of its plants. */
  | 'PLANT'
  /** A mine or deposit. */
  | 'SITE';

/** How entities are ordered. */
export type EntityOrder =
  /** By key, in the order of code points. */
  | 'KEY'
  /** By kind, then name. */
  | 'KIND'
  /** By name, without regard to case and accents. */
  | 'NAME';

/** The state of a site, an instrument or an agreement. */
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
  /** Agreed without binding force. */
  | 'NON_BINDING'
  /** The site runs. */
  | 'OPERATING'
  /** It is planned. */
  | 'PLANNED'
  /** It is proposed. */
  | 'PROPOSED'
  /** Suspended for a time. */
  | 'SUSPENDED'
  /** It has ended. */
  | 'TERMINATED';

/** Whether a buyer can do without. */
export type Essential =
  /** It stops without it. */
  | 'ESSENTIAL'
  /** It hardly matters. */
  | 'NEGLIGIBLE'
  /** It goes on with less. */
  | 'NON_ESSENTIAL';

/** A number with honest bounds: low ≤ estimate ≤ high, in the unit of its field. */
export type Estimate = {
  readonly __typename?: 'Estimate';
  /** The preferred figure. */
  readonly estimate: Scalars['Float']['output'];
  /** No more than this, under the same assumptions. */
  readonly high: Scalars['Float']['output'];
  /** No less than this, under the assumptions the answer names. */
  readonly low: Scalars['Float']['output'];
};

/** Exports that a scenario stops. */
export type ExportBan = {
  readonly __typename?: 'ExportBan';
  /** Who stops them; `EU` means its members of the day, among whom nothing stops. */
  readonly from: Scalars['CountryCode']['output'];
  /** Key of a mineral or form. Null: all. */
  readonly material?: Maybe<Scalars['String']['output']>;
  /** The part of the exports that stops, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** At which stage. Null: all. */
  readonly stage?: Maybe<Stage>;
  /** To where. Empty: to everywhere abroad. */
  readonly to: ReadonlyArray<Scalars['CountryCode']['output']>;
};

/** Exports that stop. */
export type ExportBanInput = {
  /** The country that stops them; `EU` means its members of the day, among whom nothing stops. */
  readonly from: Scalars['CountryCode']['input'];
  /** Key of a mineral or form; absent means all. */
  readonly material?: InputMaybe<Scalars['String']['input']>;
  /** The part of the exports that stops, 0 to 1. */
  readonly share?: InputMaybe<Scalars['Float']['input']>;
  /** At which stage; absent means all. */
  readonly stage?: InputMaybe<Stage>;
  /** To where; absent means to everywhere abroad. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
};

/** A buyer and how much of its intake passes a country. */
export type ExposedBuyer = {
  readonly __typename?: 'ExposedBuyer';
  /** The bloc that was asked about (`country: "EU"`). Null: one country was, or none. */
  readonly bloc?: Maybe<Bloc>;
  /** The buyer. */
  readonly buyer: Buyer;
  /** The country; of a bloc that was asked about, the member that most passes. */
  readonly country: Country;
  /** Share of the buyer’s intake that passes the country there, or any member of the bloc. */
  readonly exposure: Exposure;
  /** The mineral; at the stage that the buyer buys, the form itself. */
  readonly material: Material;
  /** The need. */
  readonly need: Need;
  /** At which stage. */
  readonly stage: Stage;
};

/** A page of buyers, most exposed first. */
export type ExposedBuyerConnection = {
  readonly __typename?: 'ExposedBuyerConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ExposedBuyerEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<ExposedBuyer>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Why there are none, in words. Null: there are. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of an ExposedBuyerConnection. */
export type ExposedBuyerEdge = {
  readonly __typename?: 'ExposedBuyerEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: a buyer. */
  readonly node: ExposedBuyer;
};

/**
 * A share of a buyer’s intake, 0 to 1, in three layers: provenLow ≤ low ≤ estimate ≤ high ≤ provenHigh. Computed as an
 * interval Markov chain with independent rows: every bound is reached by some network within the assumptions.
 */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /**
   * The smallest `buyerDeviation` at which `high` reaches one half: how wrong the statistic would have to be. 0: it does
   * without any. Null: it never does.
   */
  readonly breakEven?: Maybe<Scalars['Float']['output']>;
  /** Claims that state such a share of this buyer; beside the figure, never in it. */
  readonly claims: ClaimConnection;
  /** What the share rests on. */
  readonly coverage: Coverage;
  /** The preferred statistic at face value. */
  readonly estimate: Scalars['Float']['output'];
  /** No more than this while the assumptions hold that `derivation` names. */
  readonly high: Scalars['Float']['output'];
  /** No less than this while the assumptions hold that `derivation` names. */
  readonly low: Scalars['Float']['output'];
  /** Nothing that is stated can contradict it. */
  readonly provenHigh: Scalars['Float']['output'];
  /** Nothing that is stated can contradict it: only stated low ends hold, all else may go anywhere. */
  readonly provenLow: Scalars['Float']['output'];
};


/**
 * A share of a buyer’s intake, 0 to 1, in three layers: provenLow ≤ low ≤ estimate ≤ high ≤ provenHigh. Computed as an
 * interval Markov chain with independent rows: every bound is reached by some network within the assumptions.
 */
export type ExposureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A mine or plant known from a register; apart from curated entities until matched. */
export type Facility = {
  readonly __typename?: 'Facility';
  /** What it could make, in `unit`. Null: not recorded. */
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  /** The country. Null: not recorded. */
  readonly country?: Maybe<Country>;
  /** The curated entity that it is, where name, country and place agree. Null: none is known to be the same. */
  readonly entity?: Maybe<Entity>;
  /** The key, as in the register. */
  readonly key: Scalars['String']['output'];
  /** Degrees north. Null: not recorded. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. Null: not recorded. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** What it mines or makes. */
  readonly materials: ReadonlyArray<Material>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Who operates it, in the register’s words. Null: not recorded. */
  readonly operator?: Maybe<Scalars['String']['output']>;
  /** Who owns it, in the register’s words. Empty: not recorded. */
  readonly owners: ReadonlyArray<FacilityOwner>;
  /** Who publishes it. Null: a synthetic data set. */
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a FacilityConnection. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: a facility. */
  readonly node: Facility;
};

/** An owner of a facility, as the register writes it. */
export type FacilityOwner = {
  readonly __typename?: 'FacilityOwner';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Its share, 0 to 1. Null: not recorded. */
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

/** How well a country is governed, by one indicator. */
export type GovernanceIndicator = {
  readonly __typename?: 'GovernanceIndicator';
  /** Which indicator. */
  readonly dimension: GovernanceDimension;
  /** The estimate, from about -2.5 (weak) to 2.5 (strong). */
  readonly estimate: Scalars['Float']['output'];
  /** The same from 0 (strong) to 10 (weak), as supply-risk formulas weigh it: (2.5 − estimate)·2. */
  readonly risk: Scalars['Float']['output'];
  /** The edition. */
  readonly series: Scalars['String']['output'];
  /** Who publishes it. */
  readonly sources: ReadonlyArray<Source>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** By what parties are put together. */
export type GroupBy =
  /** The bloc: a country is counted in every bloc that it is a member of on that day. */
  | 'BLOC'
  /** The country in which the party works. */
  | 'COUNTRY'
  /** The country in which the material starts: ore, or whatever nothing is known to go into. */
  | 'ORIGIN'
  /**
   * The country of the firm at the top of the owners that hold half or more. Unnamed capacity counts in its own country for the estimate, in
   * none for `low` and in any for `high`.
   */
  | 'OWNER_COUNTRY'
  /** Each firm, plant and unnamed rest of a country by itself. */
  | 'PARTY';

/** A need that is in no network of amounts. */
export type LeftOutNeed = {
  readonly __typename?: 'LeftOutNeed';
  /** Whose need it is. */
  readonly buyer: Entity;
  /** The need. */
  readonly need: Need;
  /** Why it is in none. */
  readonly reason: LeftOutReason;
};

/** Why a need is in no network of amounts. */
export type LeftOutReason =
  /** How much the buyer takes in is not recorded. */
  | 'NO_AMOUNT'
  /** It is recorded, but the data set has statistics, so that the networks are those of the world’s makers. */
  | 'WORLD_NETWORK';

/**
 * A typed, dated relation between two entities, with its sources. Links of one `group` state the same thing in
 * another year, basis or variant, or are two sides of one deal: choose one, never add.
 */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** Further products or forms it is about. Empty: none. */
  readonly alsoForms: ReadonlyArray<Material>;
  /** Money. Null: not stated. */
  readonly amount?: Maybe<Money>;
  /** The same money in another currency, as stated. Null: not stated. */
  readonly amountConverted?: Maybe<Money>;
  /** How much of `to` is in one unit of `from` (CONTAINS). Null: not stated. */
  readonly amountPer?: Maybe<AmountPer>;
  /** How the money is meant. Null: exact, or none. */
  readonly amountQualifier?: Maybe<Qualifier>;
  /** The statistic or data set it comes from. Null: not a statistic. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Whether it was computed from stated numbers. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether the source only suggests it. */
  readonly evidenceWeak: Scalars['Boolean']['output'];
  /** Fields of the record that the format does not name. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** The product or form it is about. Null: not stated. */
  readonly form?: Maybe<Material>;
  /** The state of the material, in words. Null: not stated. */
  readonly formNote?: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly from: Entity;
  /** Links with the same text here must never be added. Null: stands alone. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** Of money: LOAN, GRANT, LETTER_OF_INTEREST, WARRANTS and the like. Null: not stated. */
  readonly instrument?: Maybe<Scalars['String']['output']>;
  /** Whether the tonnes, money or share are of several parties together. */
  readonly jointVolume: Scalars['Boolean']['output'];
  /** The key of the link. */
  readonly key: Scalars['String']['output'];
  /** What relation it is, and so its direction. */
  readonly kind: LinkKind;
  /** The mineral it is about. Null: not stated. */
  readonly material?: Maybe<Material>;
  /** Of RESTRICTS_EXPORT_OF: what is required or forbidden. Null: not stated. */
  readonly measure?: Maybe<MeasureKind>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The years of an average. Null: one year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The instrument behind it. Null: none recorded. */
  readonly policyInstrument?: Maybe<PolicyInstrument>;
  /** A price. Null: not stated. */
  readonly price?: Maybe<Price>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The part that `from` plays, such as BENEFICIARY. Null: not stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** A share, with what it is a share of. Null: not stated. */
  readonly share?: Maybe<LinkShare>;
  /** Who states it. */
  readonly sources: ReadonlyArray<Source>;
  /** Its state as the source puts it. Null: not stated. */
  readonly statedStatus?: Maybe<LinkStatus>;
  /**
   * Its state on the day of the data set, whatever `at` chose it: of SUPPLIES and OFFTAKE_WITH what the curated
   * supplies decide (rule T4), of others as stated. What held on another day, its dates say. Null: not stated.
   */
  readonly status?: Maybe<LinkStatus>;
  /** The curated supplies that rest on this link, one a period and form. Empty: none. */
  readonly supplies: ReadonlyArray<Supplier>;
  /** Until when it is suspended. Null: not suspended, or open. */
  readonly suspendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** Against whom it is aimed. Null: all, or not stated. */
  readonly target?: Maybe<Entity>;
  /** Stated term in years. Null: not stated. */
  readonly termYears?: Maybe<Scalars['Float']['output']>;
  /** Where it ends. */
  readonly to: Entity;
  /** Tonnes in all. Null: not stated. */
  readonly tonnes?: Maybe<Scalars['Float']['output']>;
  /** Tonnes a year. Null: not stated. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** How the tonnes are meant. Null: exact, or none. */
  readonly tonnesQualifier?: Maybe<Qualifier>;
  /** Tonnes in all, where a range is stated. Null: not stated. */
  readonly tonnesRange?: Maybe<Range>;
  /** Since when, inclusive. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive; a partial date covers its whole period. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** Of which design, grade or use it holds; variants are alternatives, never parts. Null: in general. */
  readonly variant?: Maybe<Scalars['String']['output']>;
  /** The year of that statistic; of an average the last one. Null: not a statistic. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of links, ordered by kind, then key. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a LinkConnection. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: links. */
  readonly node: Link;
};

/** What relation a link is; the words give its direction. */
export type LinkKind =
  /** A buyer acquired a firm or place. */
  | 'ACQUIRED'
  /** An instrument or agreement touches a material, firm, site or another instrument. */
  | 'APPLIES_TO'
  /** A party chairs a body. */
  | 'CHAIRS'
  /** A product, component or deposit holds something. */
  | 'CONTAINS'
  /** A dependent relies on a country of origin. */
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
  /** A buyer has an offtake with a seller: from is the buyer. */
  | 'OFFTAKE_WITH'
  /** An operator runs something. */
  | 'OPERATES'
  /** An owner owns a firm or place. */
  | 'OWNS'
  /** A party takes part in a meeting, programme or agreement. */
  | 'PARTICIPATES_IN'
  /** Two parties work together. */
  | 'PARTNERS_WITH'
  /** A guarantor assures a producer a least price. */
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

/** A share from 0 to 1, and what it is a share of. Only shares of a BUYER_INTAKE say what a buyer depends on. */
export type LinkShare = {
  readonly __typename?: 'LinkShare';
  /** No more than this. Null: not stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** No less than this. Null: not stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** What it is a share of. */
  readonly of: ShareOf;
  /** How it is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The stated share. Null: only bounds are stated. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The state of a relation. */
export type LinkStatus =
  /** Binding, but a plant does not run yet or the start lies ahead. */
  | 'CONTRACTED'
  /** It has ended. */
  | 'ENDED'
  /** Goods or money move, or the measure binds. */
  | 'IN_FORCE'
  /** Not heard of for long; shown, not counted. */
  | 'LAPSED'
  /** A memorandum of understanding. */
  | 'MOU'
  /** Agreed without binding force. */
  | 'NON_BINDING'
  /** It is planned. */
  | 'PLANNED'
  /** It is proposed. */
  | 'PROPOSED'
  /** Samples are being tested. */
  | 'SAMPLING'
  /** Suspended for a time. */
  | 'SUSPENDED'
  /** Being talked about. */
  | 'TALKS'
  /** Ended by one side. */
  | 'TERMINATED';

/** A maker of magnets, or one of its plants. */
export type MagnetMaker = Buyer & Entity & Node & Party & {
  readonly __typename?: 'MagnetMaker';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** A special process it uses, in words. Null: none recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of magnets, or one of its plants. */
export type MagnetMakerSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type Material = {
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * How concentrated the world supply is at a stage: the Herfindahl–Hirschman index with bounds that hold
   * wherever the unattributed part belongs.
   */
  readonly concentration: Concentration;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants of it, as a register knows them. */
  readonly facilities: FacilityConnection;
  /**
   * What it holds and what it is made from, where it is a form of material at a stage of the chain. Null: not
   * recorded as a form.
   */
  readonly form?: Maybe<MaterialForm>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /**
   * Export controls, bans, quotas, tariffs, floors, rules and programmes that touch it, one node a measure,
   * ordered by their start, those without one last.
   */
  readonly measures: MeasureConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * What countries and the world make, could make and hold of it, from public statistics; country shares that are weighed
   * included. For a mineral its forms too.
   */
  readonly production: ProductionFigureConnection;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /**
   * Supply risk by the EU’s formula, for a buyer, country or bloc: every input with its source and year. NOT_KNOWN where an
   * input is missing at every stage.
   */
  readonly supplyRisk: SupplyRisk;
  /**
   * Which countries supply how much of the world output at a stage, in one statistic, with bounds; the
   * unattributed part is a figure of its own. NOT_KNOWN where no statistic exists.
   */
  readonly supplyShares: SupplyShares;
  /** Trade of customs headings that are filed under it. */
  readonly trade: TradeFigureConnection;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialConcentrationArgs = {
  by: ConcentrationBy;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
  view?: InputMaybe<ViewInput>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialProductionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  quantity?: InputMaybe<ProductionQuantity>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialSupplyRiskArgs = {
  perimeter?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
export type MaterialSupplySharesArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  series?: InputMaybe<Scalars['String']['input']>;
  stage: Stage;
};


/** A mineral, a form of it, a component or a product: what an argument called `material` names. */
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MaterialConnection. */
export type MaterialEdge = {
  readonly __typename?: 'MaterialEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: materials. */
  readonly node: Material;
};

/** A material at a stage of the chain. */
export type MaterialForm = {
  readonly __typename?: 'MaterialForm';
  /** What it holds, by mass. Empty: not known. */
  readonly contains: ReadonlyArray<Content>;
  /** Whether it stands for several forms. */
  readonly isGroup: Scalars['Boolean']['output'];
  /** Whether it is scrap, which enters the chain anew. */
  readonly isScrap: Scalars['Boolean']['output'];
  /** The forms it is made from. Empty: ore, or not known. */
  readonly madeFrom: ReadonlyArray<Material>;
  /** The group of minerals that it belongs to (rule R6). Null: none is recorded. */
  readonly mineralGroup?: Maybe<Mineral>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage at which it leaves a plant. */
  readonly stage: Stage;
};

/**
 * A measure of a government that touches a material: an instrument, or a restriction that no instrument is
 * recorded for.
 */
export type Measure = {
  readonly __typename?: 'Measure';
  /** Who restricts: the country of the restriction, else the issuer’s country. Null: not recorded. */
  readonly imposedBy?: Maybe<Entity>;
  /** The key of the instrument, or of the link where there is none. */
  readonly key: Scalars['String']['output'];
  /** What is required or forbidden. Null: not stated. */
  readonly kind?: Maybe<MeasureKind>;
  /** The links that say so. */
  readonly links: ReadonlyArray<Link>;
  /** What it touches. */
  readonly material: Material;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The instrument. Null: only the restriction is recorded. */
  readonly policyInstrument?: Maybe<PolicyInstrument>;
  /** Who says so. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Its state: on the day of `at` where that is given, so that a suspension counts only while it lasts (rule
   * T4), else as of the newest source. Null: not stated.
   */
  readonly status?: Maybe<LinkStatus>;
  /** The instrument that suspends it, or else the agreement that does. Null: none recorded. */
  readonly suspendedBy?: Maybe<Entity>;
  /** Since when it is suspended, by rule T4. Null: not suspended, or not known. */
  readonly suspendedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** How the start of the suspension is known. Null: not suspended, or not known. */
  readonly suspendedFromBasis?: Maybe<SuspensionBasis>;
  /** Until when it is suspended. Null: not suspended, or open. */
  readonly suspendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** Against whom it is aimed. Null: all, or not stated. */
  readonly target?: Maybe<Entity>;
  /** Since when. Null: not known. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MeasureConnection. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: measures. */
  readonly node: Measure;
};

/** What a restriction requires or forbids. */
export type MeasureKind =
  /** Exports are forbidden. */
  | 'BAN'
  /** The end use is checked. */
  | 'END_USE_CHECK'
  /** Exports need a licence. */
  | 'LICENCE'
  /** Exports are limited to an amount. */
  | 'QUOTA';

/** A page of members (or blocs) with the membership that joins them. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MembershipConnection. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** How it is known. Null: not stated. */
  readonly basis?: Maybe<Basis>;
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: members (or blocs) with the membership that joins them. */
  readonly node: Entity;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** A special role, such as CHAIR. Null: none stated. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Since when. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
};

/** A place where material is mined. */
export type Mine = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Mine';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** A special process it uses, in words. Null: none recorded. */
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
export type MineSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** An element, a mineral or a group of them. */
export type Mineral = Entity & Material & Node & {
  readonly __typename?: 'Mineral';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * How concentrated the world supply is at a stage: the Herfindahl–Hirschman index with bounds that hold
   * wherever the unattributed part belongs.
   */
  readonly concentration: Concentration;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants of it, as a register knows them. */
  readonly facilities: FacilityConnection;
  /**
   * What it holds and what it is made from, where it is a form of material at a stage of the chain. Null: not
   * recorded as a form.
   */
  readonly form?: Maybe<MaterialForm>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands for a whole class, such as critical minerals. */
  readonly isGroup: Scalars['Boolean']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /**
   * Export controls, bans, quotas, tariffs, floors, rules and programmes that touch it, one node a measure,
   * ordered by their start, those without one last.
   */
  readonly measures: MeasureConnection;
  /** The group of minerals that it belongs to, such as the heavy rare earths (rules R6 and R7). Null: none is recorded. */
  readonly mineralGroup?: Maybe<Mineral>;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * What countries and the world make, could make and hold of it, from public statistics; country shares that are weighed
   * included. For a mineral its forms too.
   */
  readonly production: ProductionFigureConnection;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /**
   * Supply risk by the EU’s formula, for a buyer, country or bloc: every input with its source and year. NOT_KNOWN where an
   * input is missing at every stage.
   */
  readonly supplyRisk: SupplyRisk;
  /**
   * Which countries supply how much of the world output at a stage, in one statistic, with bounds; the
   * unattributed part is a figure of its own. NOT_KNOWN where no statistic exists.
   */
  readonly supplyShares: SupplyShares;
  /** Chemical symbol, of elements. Null: no element. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Trade of customs headings that are filed under it. */
  readonly trade: TradeFigureConnection;
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

/** The part of a form that one mineral is. */
export type MineralContent = {
  readonly __typename?: 'MineralContent';
  /** How it is known. */
  readonly basis: ContentBasis;
  /** The form. */
  readonly form: Material;
  /** The mineral, or the form itself where it is not known to hold any. */
  readonly material: Material;
  /** Mass of the mineral over mass of the form, 0 to 1. Null: not stated, and the mineral is left out. */
  readonly part?: Maybe<Scalars['Float']['output']>;
};

/**
 * Something that could be done, and what it would take off the country that most of the need passes, of the mineral of the need
 * that hangs most on one country at some stage.
 */
export type Mitigation = {
  readonly __typename?: 'Mitigation';
  /** The same with the action done. */
  readonly after: Exposure;
  /** Share of the intake that passes that country today. */
  readonly before: Exposure;
  /** The country of which most passes at the stage today. Null: it is no entity. */
  readonly country?: Maybe<Country>;
  /** What is done. */
  readonly kind: MitigationKind;
  /** The need that it serves. */
  readonly need: Need;
  /** By whom the buyer would be supplied. */
  readonly party: Entity;
  /** Estimate before less estimate after, above 0 and at most 1; bounds are not subtracted. What takes nothing off is not listed. */
  readonly reduction: Scalars['Float']['output'];
  /** At which stage. */
  readonly stage: Stage;
  /** Whether the party works, is built or planned. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** The supply that would begin, where one is agreed, planned or talked of. Null: none is. */
  readonly supply?: Maybe<Supplier>;
};

/** A page of mitigations, all of which take something off, largest reduction first. */
export type MitigationConnection = {
  readonly __typename?: 'MitigationConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<MitigationEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Mitigation>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Why there are none, in words. Null: there are. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a MitigationConnection. */
export type MitigationEdge = {
  readonly __typename?: 'MitigationEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Mitigation;
};

/** What a mitigation does. */
export type MitigationKind =
  /** A maker that works is named as a supplier beside those there are; those planned, built, idle or closed are not listed. */
  | 'ADD_SUPPLIER'
  /** A supply that is agreed, planned or talked of begins. */
  | 'START_CONTRACT';

/** An amount of money as stated. */
export type Money = {
  readonly __typename?: 'Money';
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** The amount, in `currency`, not in thousands. */
  readonly value: Scalars['Float']['output'];
};

/** A form of material that a buyer takes in. */
export type Need = Node & {
  readonly __typename?: 'Need';
  /** Units of the form per `per`. Null: not known. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** REPORTED: a source says it of this firm and form. INFERRED: from what its product holds. Null: not stated. */
  readonly basis?: Maybe<Basis>;
  /** Who takes it in. */
  readonly buyer: Entity;
  /** Whether it is bought for the buyer’s makers, as part of another need. */
  readonly directed: Scalars['Boolean']['output'];
  /** Whether the buyer can do without. */
  readonly essential: Essential;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the need. */
  readonly key: Scalars['String']['output'];
  /** What is taken in: a form of material. */
  readonly material: Material;
  /** The country or bloc where it is bought. Null: not known, the world mix applies. */
  readonly needCountry?: Maybe<Entity>;
  /** How the place is known. Null: not stated. */
  readonly needCountryBasis?: Maybe<NeedCountryBasis>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What `amount` is per. Null: no amount. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** Mass per product. Null: not known. */
  readonly perUnit?: Maybe<AmountPer>;
  /** Instruments that say from where it may not be bought, while they are in force (rule N7). Empty: none is known. */
  readonly procurementRules: ReadonlyArray<Entity>;
  /** Who says so. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage at which it is bought. Null: not known. */
  readonly stageBought?: Maybe<Stage>;
  /**
   * Who is known to supply it, any of them; ordered by key. Empty: nobody is named, which is not the same as
   * nobody.
   */
  readonly suppliers: ReadonlyArray<Supplier>;
  /** Since when. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The links it is read from. Empty: none. */
  readonly via: ReadonlyArray<Link>;
};


/** A form of material that a buyer takes in. */
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How the place of purchase is known. */
export type NeedCountryBasis =
  /** Head office or bloc. */
  | 'ASSUMED'
  /** A plant stands there. */
  | 'OBSERVED'
  /** Not known. */
  | 'UNKNOWN';

/** One item of a NeedConnection. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: needs. */
  readonly node: Need;
};

/** Anything with a global id. */
export type Node = {
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
};

/** A manufacturer of end products, such as Boeing or GE Vernova. */
export type Oem = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Oem';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** A special process it uses, in words. Null: none recorded. */
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a OemConnection. */
export type OemEdge = {
  readonly __typename?: 'OemEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: manufacturers of end products. */
  readonly node: Oem;
};

/** A ministry, agency, bank, association or other body. */
export type Organization = Entity & Node & Party & {
  readonly __typename?: 'Organization';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** A special process it uses, in words. Null: none recorded. */
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

/** Where a page ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item; give it as `after` for the next page. Null: the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether items follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for behind a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. Null: the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A named convention of the building rules and its value; stated, not estimated from data. */
export type ParameterValue = {
  readonly __typename?: 'ParameterValue';
  /** The name, as in `AssumptionsInput`. */
  readonly name: Scalars['String']['output'];
  /** The value as JSON text. */
  readonly value: Scalars['String']['output'];
};

/** A firm, an organization, or a place where material is mined or worked. */
export type Party = {
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** A special process it uses, in words. Null: none recorded. */
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

/** A firm or plant that does not exist yet. */
export type PartyInput = {
  /** Where it stands. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its key; one that nothing has. */
  readonly key: Scalars['String']['input'];
  /** What kind of firm or plant it is; default a company. */
  readonly kind?: InputMaybe<EntityKind>;
  /** At which stage it works. */
  readonly stage?: InputMaybe<Stage>;
};

/** What the loss of one firm, plant or country at a stage costs all others. */
export type PartyRisk = {
  readonly __typename?: 'PartyRisk';
  /**
   * Economic systemic risk index: part of all output of the network that is lost without it, 0 to 1. Output is tonnes of the
   * minerals contained, summed over all stages, each stage once. Diem et al. (2022), doi:10.1038/s41598-022-11522-z;
   * docs/methods/systemic-risk.md.
   */
  readonly esri: Scalars['Float']['output'];
  /** It in words, a country with its stage. */
  readonly label: Scalars['String']['output'];
  /** What is lost without it, stage by stage: with stages apart the index does not hang on how many there are. */
  readonly lossAtStages: ReadonlyArray<StageLoss>;
  /** The form in whose network it was computed. Null: in the whole network of the data set. */
  readonly material?: Maybe<Material>;
  /**
   * Minerals for which it is known at its stage. Of others that the form holds nobody may be known there: see `unknownStages`
   * before reading anything into its place.
   */
  readonly minerals: ReadonlyArray<Material>;
  /** Its own part of all output, 0 to 1. */
  readonly outputShare: Scalars['Float']['output'];
  /** The firm, plant or country. */
  readonly party: Entity;
  /** Its place by the index, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** The stage. Null: not known. */
  readonly stage?: Maybe<Stage>;
  /** Its own part of the output of its stage, 0 to 1; of a plant with several stages, of theirs together. */
  readonly stageShare: Scalars['Float']['output'];
};

/** A page of parties, largest loss first. */
export type PartyRiskConnection = {
  readonly __typename?: 'PartyRiskConnection';
  /** Which part of each form each of its minerals is taken to be: amounts of a form times these are the tonnes that are counted. */
  readonly contents: ReadonlyArray<MineralContent>;
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<PartyRiskEdge>;
  /** Needs that are in no network. Empty: all are. */
  readonly leftOut: ReadonlyArray<LeftOutNeed>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<PartyRisk>;
  /** Buyers of which a need is in no network; `leftOut` says which and why. */
  readonly notComputable: ReadonlyArray<Entity>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Why it is not answered. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** ANSWERED, or NOT_KNOWN where neither amounts nor a statistic are there. */
  readonly status: AnswerStatus;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Stages at which no maker of a mineral is known: what passes there counts in the whole, and no loss there has a name. Whoever
   * is known at such a stage for other minerals stands higher than with all known.
   */
  readonly unknownStages: ReadonlyArray<UnknownStage>;
};

/** One item of a PartyRiskConnection. */
export type PartyRiskEdge = {
  readonly __typename?: 'PartyRiskEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PartyRisk;
};

/** What one plant or owner could make. */
export type PartyShare = {
  readonly __typename?: 'PartyShare';
  /** Its capacity, tonnes a year. */
  readonly capacityTonnesPerYear: Scalars['Float']['output'];
  /** The plant, or who stands at the top of it. */
  readonly party: Entity;
  /** Its capacity over the world’s output, 0 to 1; low is 0, as a capacity is not an output. */
  readonly share: Estimate;
};

/** The capacity that a plant is taken to have where it states none. */
export type PlantCapacityInput = {
  /** Key of the form that the plant makes. */
  readonly form: Scalars['String']['input'];
  /** Tonnes of the form a year. */
  readonly tonnesPerYear: Scalars['Float']['input'];
};

/** A named firm or plant and what passes it. */
export type PlantExposure = {
  readonly __typename?: 'PlantExposure';
  /** How the strongest relation to it is known. */
  readonly basis: CoverageBasis;
  /** The firm or plant. */
  readonly party: Entity;
  /** Share of the buyer’s material that passes it. */
  readonly passThrough: Exposure;
};

/** A law, control, tariff, programme or other instrument of a government. */
export type PolicyInstrument = Entity & Node & {
  readonly __typename?: 'PolicyInstrument';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was announced. Null: not known. */
  readonly announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Materials, firms, sites and countries it touches: links APPLIES_TO and TARGETS, one edge a link. */
  readonly appliesTo: RelatedEntityConnection;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** Who issued or proposed it: links ISSUED and PROPOSED, one edge a link. */
  readonly issuers: RelatedEntityConnection;
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** How it works, in words. Null: not recorded. */
  readonly mechanism?: Maybe<Scalars['String']['output']>;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** Its state as of the newest source. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** The same, finer, in a word. Null: not stated. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** The instrument that suspends it, or else the agreement that does. Null: none recorded. */
  readonly suspendedBy?: Maybe<Entity>;
  /** Since when it is suspended, by rule T4. Null: not suspended, or not known. */
  readonly suspendedFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** How the start of the suspension is known. Null: not suspended, or not known. */
  readonly suspendedFromBasis?: Maybe<SuspensionBasis>;
  /** Until when it is suspended. Null: not suspended, or open. */
  readonly suspendedUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** What kind of instrument it is. Null: not stated. */
  readonly type?: Maybe<PolicyType>;
  /** Since when. Null: not known, or not yet. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive; a partial date covers its whole period. Null: open. */
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

/** A page of policy instruments. */
export type PolicyInstrumentConnection = {
  readonly __typename?: 'PolicyInstrumentConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<PolicyInstrumentEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<PolicyInstrument>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a PolicyInstrumentConnection. */
export type PolicyInstrumentEdge = {
  readonly __typename?: 'PolicyInstrumentEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: policy instruments. */
  readonly node: PolicyInstrument;
};

/** What kind of instrument it is. */
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
  /** Anything else; `subtype` says what. */
  | 'OTHER'
  /** A least price. */
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
  /** What is sold. Null: not stated. */
  readonly item?: Maybe<Material>;
  /** The unit sold, such as kg. Null: not stated. */
  readonly per?: Maybe<Scalars['String']['output']>;
  /** Money for one `per`. */
  readonly value: Scalars['Float']['output'];
};

/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type Processor = Buyer & Entity & Node & Party & {
  readonly __typename?: 'Processor';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources state it can make, did make or plans to make. They overlap: never add them. Empty: none stated. */
  readonly capacities: ReadonlyArray<StatedCapacity>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /** Where it lies. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Firm, plant or site. Null: not stated. */
  readonly level?: Maybe<EntityLevel>;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /**
   * Forms of material that it is stated, or inferred from what its products hold, to take in. All of them are
   * needed at once; they are never averaged. Ordered by key.
   */
  readonly needs: NeedConnection;
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it: links OPERATES that end here, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /**
   * Who owns it, holds a stake in it or acquired it: links OWNS, INVESTS_IN and ACQUIRED that end here, one edge
   * a link.
   */
  readonly owners: RelatedEntityConnection;
  /**
   * What it owns, holds a stake in or acquired: links OWNS, INVESTS_IN and ACQUIRED that start here, one edge a
   * link.
   */
  readonly owns: RelatedEntityConnection;
  /** The plant or firm whose part it is, for a stage of a plant with several. Null: a whole of its own. */
  readonly partOf?: Maybe<Entity>;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** State, province or other part of the country, in words. Null: not known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What sources state lies in the ground. Empty: none stated. */
  readonly resources: ReadonlyArray<Resource>;
  /**
   * Mines, deposits, processors and magnet makers that it operates or owns: links OPERATES and OWNS, one edge a
   * link.
   */
  readonly sites: RelatedEntityConnection;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** The stage of the chain it works at; of a firm with several, the one recorded. Null: not known, or none. */
  readonly stage?: Maybe<Stage>;
  /** The same as the record words it, finer than `stage`. Null: not known, or none. */
  readonly statedStage?: Maybe<StatedStage>;
  /** Whether it runs, as far as a source states it. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What it takes in, in a view: the door to every analysis. Ask twice under two aliases to compare. */
  readonly supply: Supply;
  /** A special process it uses, in words. Null: none recorded. */
  readonly technology?: Maybe<Scalars['String']['output']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A separator, refiner, alloy maker or recycler, or one of its plants. */
export type ProcessorSupplyArgs = {
  view?: InputMaybe<ViewInput>;
};

/** An end product, a component, or a traded form of material. */
export type Product = Entity & Material & Node & {
  readonly __typename?: 'Product';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * How concentrated the world supply is at a stage: the Herfindahl–Hirschman index with bounds that hold
   * wherever the unattributed part belongs.
   */
  readonly concentration: Concentration;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Mines and plants of it, as a register knows them. */
  readonly facilities: FacilityConnection;
  /**
   * What it holds and what it is made from, where it is a form of material at a stage of the chain. Null: not
   * recorded as a form.
   */
  readonly form?: Maybe<MaterialForm>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /**
   * Export controls, bans, quotas, tariffs, floors, rules and programmes that touch it, one node a measure,
   * ordered by their start, those without one last.
   */
  readonly measures: MeasureConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * What countries and the world make, could make and hold of it, from public statistics; country shares that are weighed
   * included. For a mineral its forms too.
   */
  readonly production: ProductionFigureConnection;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /**
   * Supply risk by the EU’s formula, for a buyer, country or bloc: every input with its source and year. NOT_KNOWN where an
   * input is missing at every stage.
   */
  readonly supplyRisk: SupplyRisk;
  /**
   * Which countries supply how much of the world output at a stage, in one statistic, with bounds; the
   * unattributed part is a figure of its own. NOT_KNOWN where no statistic exists.
   */
  readonly supplyShares: SupplyShares;
  /** Trade of customs headings that are filed under it. */
  readonly trade: TradeFigureConnection;
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
  /** The country. Null: the world, or countries that the publisher puts together. */
  readonly country?: Maybe<Country>;
  /** Whether the publisher estimates it. */
  readonly estimated: Scalars['Boolean']['output'];
  /** What the publisher says of the figure, such as withheld, zero, less_than_half_unit. Null: nothing. */
  readonly flag?: Maybe<Scalars['String']['output']>;
  /** The form that is counted. Null: the publisher names only the mineral. */
  readonly form?: Maybe<Material>;
  /** No more than this. Null: no bound is stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** No less than this. Null: no bound is stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The mineral. Null: the row names only a form. */
  readonly material?: Maybe<Material>;
  /** The place in words: a country’s name, "world", "other countries". */
  readonly place: Scalars['String']['output'];
  /** How the figure is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** What is counted. */
  readonly quantity: ProductionQuantity;
  /** What exactly is counted, in the publisher’s words. Null: the material as such. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The edition that it stands in. */
  readonly series: Scalars['String']['output'];
  /** Who publishes it. */
  readonly sources: ReadonlyArray<Source>;
  /** The stage. Null: the row does not say. */
  readonly stage?: Maybe<Stage>;
  /** The unit, UCUM-like: t/a, kt/a, kt. */
  readonly unit: Scalars['String']['output'];
  /** The figure, in `unit`. Null: withheld, not available, or given as a bound. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A page of figures, by quantity, series, year (newest first), stage, then place. */
export type ProductionFigureConnection = {
  readonly __typename?: 'ProductionFigureConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ProductionFigureEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<ProductionFigure>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ProductionFigureConnection. */
export type ProductionFigureEdge = {
  readonly __typename?: 'ProductionFigureEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: a figure. */
  readonly node: ProductionFigure;
};

/** What a figure counts. */
export type ProductionQuantity =
  /** What could be made in the year. */
  | 'CAPACITY'
  /** What was made or mined in the year. */
  | 'PRODUCTION'
  /** What lies in the ground and is worth mining, as of the year. */
  | 'RESERVES';

/** Whether something is of the real world. */
export type Provenance =
  /** From sources about the real world. */
  | 'REAL'
  /** Made up: the data set says so of itself. */
  | 'SYNTHETIC';

/** How a stated figure is meant. */
export type Qualifier =
  /** Roughly. */
  | 'ABOUT'
  /** This or more. */
  | 'AT_LEAST'
  /** This or less. */
  | 'AT_MOST'
  /** As it stands. */
  | 'EXACT'
  /** Less than this; of a fall, a smaller fall. */
  | 'LESS_THAN'
  /** More than this; of a fall, a larger fall. */
  | 'MORE_THAN'
  /** A little less. */
  | 'NEARLY'
  /** Between two ends. */
  | 'RANGE';

/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** A bloc by key. Null: unknown, or none. */
  readonly bloc?: Maybe<Bloc>;
  /** Blocs of the data set. */
  readonly blocs: BlocConnection;
  /** A buyer by key. Null: unknown, or no buyer. */
  readonly buyer?: Maybe<Buyer>;
  /** A claim by key. Null: unknown. */
  readonly claim?: Maybe<Claim>;
  /** Claims that meet all conditions, ordered by key. */
  readonly claims: ClaimConnection;
  /**
   * What each result that depends on a claim would be under each of its statements, largest change first; one comparison a
   * claim of the subject. Empty: no claim of that attribute is recorded. See docs/methods/compare-claims.md.
   */
  readonly compareClaims: ReadonlyArray<ClaimComparison>;
  /** Countries of the data set. */
  readonly countries: CountryConnection;
  /**
   * A country by code; one that the data set does not describe has only code and name. Null: no country has this
   * code (EU is a bloc).
   */
  readonly country?: Maybe<Country>;
  /** The data set that answers are drawn from. */
  readonly dataset: Dataset;
  /** Entities that meet all conditions. */
  readonly entities: EntityConnection;
  /** Any entity by key. Null: unknown. */
  readonly entity?: Maybe<Entity>;
  /**
   * Which buyers hang most on a country for a material: largest estimate first. Without a stage: where the mineral is
   * processed, or where the form is bought. See docs/methods/exposed-buyers.md.
   */
  readonly exposedBuyers: ExposedBuyerConnection;
  /** Mines and plants of a register by material and country; at least one of the two is needed. Ordered by key. */
  readonly facilities: FacilityConnection;
  /** A link by key. Null: unknown. */
  readonly link?: Maybe<Link>;
  /** A mineral, form, component or product by key. Null: unknown, or none. */
  readonly material?: Maybe<Material>;
  /** Minerals, components, products and forms. */
  readonly materials: MaterialConnection;
  /** Anything by its global id. Null: there is none with this id. */
  readonly node?: Maybe<Node>;
  /** Several by their global ids, in that order; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** A manufacturer by key. Null: unknown, or none. */
  readonly oem?: Maybe<Oem>;
  /** Manufacturers of end products. */
  readonly oems: OemConnection;
  /** A policy instrument by key. Null: unknown, or none. */
  readonly policyInstrument?: Maybe<PolicyInstrument>;
  /** Policy instruments that meet all conditions, ordered by name. */
  readonly policyInstruments: PolicyInstrumentConnection;
  /**
   * What this operation was charged and what you may still spend; costs nothing itself. Null: nobody counts here, as
   * on the command line.
   */
  readonly rateLimit?: Maybe<RateLimit>;
  /** A what-if that is kept with the data set, by key. Null: unknown. */
  readonly scenario?: Maybe<Scenario>;
  /** The what-ifs that are kept with the data set; ask under one with `scenarioKey`. Empty: it keeps none. */
  readonly scenarios: ScenarioConnection;
  /** Entities by name, alias or key, forgiving typos, best first. */
  readonly search: SearchConnection;
  /** A source by key. Null: unknown. */
  readonly source?: Maybe<Source>;
  /** A stockpile by key. Null: unknown, or none. */
  readonly stockpile?: Maybe<Stockpile>;
  /**
   * What the loss of each firm, plant and country at a stage costs all others: of the world’s makers of each form, a network a
   * form, as statistics have them; in a data set without statistics of the buyers whose amounts are recorded, all in one network.
   */
  readonly systemicRisk: PartyRiskConnection;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryBlocArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryBlocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryBuyerArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryClaimArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attribute?: InputMaybe<ClaimAttribute>;
  conflict?: InputMaybe<ReadonlyArray<ClaimConflict>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryCompareClaimsArgs = {
  attribute: ClaimAttribute;
  subject: Scalars['String']['input'];
  view?: InputMaybe<ViewInput>;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
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
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryEntityArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
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
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryLinkArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryMaterialArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryMaterialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryOemArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryOemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EntityOrder;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryPolicyInstrumentArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
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
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryScenarioArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryScenariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  query: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QuerySourceArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QueryStockpileArgs = {
  key: Scalars['String']['input'];
};


/**
 * Where questions start. Lookups by an unknown key give null; ids and cursors that are not ours are
 * BAD_USER_INPUT.
 */
export type QuerySystemicRiskArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  materials?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  tolerance: Scalars['Float']['input'];
  view?: InputMaybe<ViewInput>;
};

/** Two ends of a stated range, in the unit of its field. */
export type Range = {
  readonly __typename?: 'Range';
  /** The upper end. */
  readonly high: Scalars['Float']['output'];
  /** The lower end. */
  readonly low: Scalars['Float']['output'];
};

/** An uncertain parameter: low ≤ estimate ≤ high. */
export type RangeInput = {
  /** The preferred value. */
  readonly estimate: Scalars['Float']['input'];
  /** The high end. */
  readonly high: Scalars['Float']['input'];
  /** The low end. */
  readonly low: Scalars['Float']['input'];
};

/**
 * What a client may spend. Every operation has a cost, known before it runs: 1 for each object it may give, more for
 * what is computed. Also in `extensions.cost` of every answer, with the cost that it came to.
 */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** The cost of this operation as requested, in points. What it does not need is given back afterwards. */
  readonly cost: Scalars['Int']['output'];
  /** How many points a client may hold. */
  readonly limit: Scalars['Int']['output'];
  /** Objects in lists that this operation may give at most. */
  readonly nodeCount: Scalars['Int']['output'];
  /** How many points are left after this operation. */
  readonly remaining: Scalars['Int']['output'];
  /** How many points come back each second. */
  readonly restorePerSecond: Scalars['Int']['output'];
};

/**
 * A page of entities with the link that relates them; one edge a link, so that an entity can stand twice,
 * ordered by kind of link, then its key.
 */
export type RelatedEntityConnection = {
  readonly __typename?: 'RelatedEntityConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<RelatedEntityEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a RelatedEntityConnection. */
export type RelatedEntityEdge = {
  readonly __typename?: 'RelatedEntityEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The link that says so, with its dates, share and sources. */
  readonly link: Link;
  /** The item: entities with the link that relates them; one edge a link, so that an entity can stand twice. */
  readonly node: Entity;
};

/** How far a source is trusted, by publisher and address. */
export type Reliability =
  /** Official statistics, government text or company filing. */
  | 'A'
  /** News agency, established newspaper, company release, or a checked copy of official data. */
  | 'B'
  /** Trade press, compilations, republished or mailing copies. */
  | 'C'
  /** Anonymous or automatic compilation. */
  | 'D';

/** A country that a scenario takes away. */
export type RemovedCountry = {
  readonly __typename?: 'RemovedCountry';
  /** The country; `EU` means its members of the day. */
  readonly country: Scalars['CountryCode']['output'];
  /** Key of a mineral or form. Null: all. */
  readonly material?: Maybe<Scalars['String']['output']>;
  /** The stage. Null: all. */
  readonly stage?: Maybe<Stage>;
};

/** What a source states lies in the ground. */
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
  /** What is graded or contained, such as REO. Null: not stated. */
  readonly of?: Maybe<Scalars['String']['output']>;
  /** How the figure is meant. Null: as it stands. */
  readonly qualifier?: Maybe<Qualifier>;
  /** Tonnes of ore. Null: not stated. */
  readonly tonnes?: Maybe<Scalars['Float']['output']>;
};

/** What a reader should know before relying on a result. */
export type ResultFlag =
  /** The day asked about is earlier than the earliest statistic that the answer rests on (rule T7). */
  | 'BEFORE_EVIDENCE'
  /** The day asked about is later than the evidence reaches (rule T7). */
  | 'BEYOND_EVIDENCE'
  /** Sources state different figures. */
  | 'CLAIM_CONFLICT'
  /** A statistic repeats another material’s rows (rule R7). */
  | 'COPIED_PATTERN'
  /** A supply of which nobody states the first day counts before anything was said of it (rule T3). */
  | 'DATE_ASSUMED'
  /** Imports were traced to those who make the material (rule N6). */
  | 'HUB_RESOLVED'
  /** A named plant runs in a country to which a statistic gives nothing, though it gives all of the output to others (rule S6). */
  | 'MAKER_NOT_COUNTED'
  /** Several needs hold the material; without amounts they stand apart (rule V10). */
  | 'NEEDS_NOT_COMBINED'
  /** A need stands in no record and is implied by a supply (rule N0). */
  | 'NEED_ASSUMED'
  /** A procurement rule splits the intake (rule N7). */
  | 'RULE_LANE'
  /** A stage that nobody describes was passed over (rule N5). */
  | 'STAGE_SKIPPED'
  /** A statistic is older than an export control in force (rule T6). */
  | 'STATISTIC_PREDATES_CONTROL'
  /** A relation states no status and was taken as planned (rule T4). */
  | 'STATUS_ASSUMED'
  /** The data set is made up. */
  | 'SYNTHETIC'
  /** A source without a date was kept though only what was published by a day was asked for (rule T1). */
  | 'UNDATED_SOURCE';

/** What a party is inside a supply network. */
export type RoutePartyKind =
  /** The buyer. */
  | 'BUYER'
  /** A firm as a whole. */
  | 'COMPANY'
  /** Bookkeeping: all plants of a country at a stage, named or not (rule U5). */
  | 'COUNTRY_OUTPUT'
  /** Those plants of a country at a stage that nobody names. */
  | 'COUNTRY_STAGE'
  /** Bookkeeping: a country that ships what others made (rule N6). */
  | 'HUB'
  /** Bookkeeping: those from whom a form is bought where nobody is named (rule N3). */
  | 'MARKET'
  /** What is recovered from goods (rule U6). */
  | 'SCRAP'
  /** A plant, or one of its stages. */
  | 'SITE'
  /** Who it is, nobody knows. */
  | 'UNKNOWN';

/** A party that a way comes to, with the link by which it does. */
export type RouteStep = {
  readonly __typename?: 'RouteStep';
  /** How the link to it is known. */
  readonly basis: CoverageBasis;
  /** The country in which it stands; null where that is not known, and for bookkeeping. */
  readonly country?: Maybe<Country>;
  /** What it is in the network. */
  readonly kind: RoutePartyKind;
  /** The party in words. */
  readonly label: Scalars['String']['output'];
  /** The entity; null for bookkeeping, for the unnamed plants of a country, and for who is not known. */
  readonly party?: Maybe<Entity>;
  /** Estimate of its share of what the party before it takes in, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Where in the chain it stands; null for scrap. */
  readonly stage?: Maybe<Stage>;
};

/**
 * A what-if that is kept with the data set (table `scenario` of a file), in the fields of `ScenarioInput`. Ask under it with
 * `scenarioKey`.
 */
export type Scenario = {
  readonly __typename?: 'Scenario';
  /** Firms or plants that do not exist yet. Empty: none. */
  readonly addParties: ReadonlyArray<AddedParty>;
  /** Countries that join or leave a bloc. Empty: none. */
  readonly blocChanges: ReadonlyArray<BlocChange>;
  /** Exports that stop. Empty: none. */
  readonly exportBans: ReadonlyArray<ExportBan>;
  /** Its key; give it as `scenarioKey`. Null: the question itself gave it. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Its name. Null: it has none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it is about and what it is not. Null: nothing is noted. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Countries that are gone, at one stage or at all. Empty: none. */
  readonly removeCountries: ReadonlyArray<RemovedCountry>;
  /** Keys of firms and plants that are gone. Empty: none. */
  readonly removeParties: ReadonlyArray<Scalars['String']['output']>;
  /** Capacities that are set or changed. Empty: none. */
  readonly setCapacities: ReadonlyArray<SetCapacity>;
  /** Stocks that are set. Empty: none. */
  readonly setStocks: ReadonlyArray<SetStock>;
  /** Supplies that are added, or put in the place of what stands. Empty: none. */
  readonly setSupplies: ReadonlyArray<SetSupply>;
};

/** A page of scenarios, by key. */
export type ScenarioConnection = {
  readonly __typename?: 'ScenarioConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ScenarioEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Scenario>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a ScenarioConnection. */
export type ScenarioEdge = {
  readonly __typename?: 'ScenarioEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: a scenario. */
  readonly node: Scenario;
};

/**
 * A what-if. What is taken away becomes unknown: nobody knows what takes its place (rule X1). What is set takes the place of
 * what stands, and is held to the rules of a file: what names nothing, is out of range, fills an intake with more than 1 or
 * could have no effect is BAD_USER_INPUT and says what to give instead. See docs/methods/scenarios.md.
 */
export type ScenarioInput = {
  /** Firms or plants that do not exist yet. */
  readonly addParties?: InputMaybe<ReadonlyArray<PartyInput>>;
  /** Countries that join or leave a bloc. */
  readonly blocChanges?: InputMaybe<ReadonlyArray<BlocChangeInput>>;
  /** Exports that stop. */
  readonly exportBans?: InputMaybe<ReadonlyArray<ExportBanInput>>;
  /** A name for it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Countries that are gone, at one stage or at all. */
  readonly removeCountries?: InputMaybe<ReadonlyArray<CountryStageInput>>;
  /** Keys of firms and plants that are gone: a plant burns, a firm is sanctioned. */
  readonly removeParties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Capacities that are set or changed. */
  readonly setCapacities?: InputMaybe<ReadonlyArray<CapacityInput>>;
  /** Stocks that are set. */
  readonly setStocks?: InputMaybe<ReadonlyArray<StockInput>>;
  /** Supplies that are added, or put in the place of what stands. */
  readonly setSupplies?: InputMaybe<ReadonlyArray<SupplyInput>>;
};

/** A page of entities found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a SearchConnection. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The words of the entry that matched. */
  readonly matched: ReadonlyArray<Scalars['String']['output']>;
  /** The item: entities found, best first. */
  readonly node: Entity;
  /** How well it fits; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** The largest row of an answer with one parameter at its ends. */
export type Sensitivity = {
  readonly __typename?: 'Sensitivity';
  /** The band with the parameter at its high end. */
  readonly high: Estimate;
  /** Its high end, as JSON text. */
  readonly highValue: Scalars['String']['output'];
  /** The band with the parameter at its low end. */
  readonly low: Estimate;
  /** Its low end, as JSON text. */
  readonly lowValue: Scalars['String']['output'];
  /** The parameter. */
  readonly name: Scalars['String']['output'];
};

/** What a buyer asks for and what can reach it, units of the form a time unit. */
export type Served = {
  readonly __typename?: 'Served';
  /** What it asks for. */
  readonly demand: Scalars['Float']['output'];
  /** What can be delivered at most. */
  readonly served: Scalars['Float']['output'];
};

/** A capacity that a scenario sets or changes. */
export type SetCapacity = {
  readonly __typename?: 'SetCapacity';
  /** Tonnes a year more, or less where negative. Null: given as a whole. */
  readonly changeTonnesPerYear?: Maybe<Scalars['Float']['output']>;
  /** Key of the form that it makes. */
  readonly material: Scalars['String']['output'];
  /** Key of the firm or plant. */
  readonly party: Scalars['String']['output'];
  /** Tonnes a year. Null: given as a change. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
};

/** A stock that a scenario sets. */
export type SetStock = {
  readonly __typename?: 'SetStock';
  /** Key of who holds it. */
  readonly holder: Scalars['String']['output'];
  /** Key of the form. */
  readonly material: Scalars['String']['output'];
  /** Tonnes, in the unit of the form. */
  readonly tonnes: Scalars['Float']['output'];
};

/** A supply that a scenario sets. */
export type SetSupply = {
  readonly __typename?: 'SetSupply';
  /** Key of who is supplied. */
  readonly buyer: Scalars['String']['output'];
  /** Key of the form, or of a mineral that only one of the buyer’s forms holds. */
  readonly material: Scalars['String']['output'];
  /** Share of the buyer’s intake, 0 to 1. Null: given in tonnes. */
  readonly shareOfIntake?: Maybe<Scalars['Float']['output']>;
  /** Key of who supplies. */
  readonly supplier: Scalars['String']['output'];
  /** Tonnes a year. Null: given as a share. */
  readonly tonnesPerYear?: Maybe<Scalars['Float']['output']>;
};

/** What a share is a share of. */
export type ShareOf =
  /** What the buyer takes in. */
  | 'BUYER_INTAKE'
  /** Demand of a country. */
  | 'COUNTRY_DEMAND'
  /** Imports of a country. */
  | 'COUNTRY_IMPORTS'
  /** Output of a country. */
  | 'COUNTRY_OUTPUT'
  /** Ownership. */
  | 'EQUITY'
  /** Mass of the whole. */
  | 'MASS'
  /** What the seller makes. */
  | 'SELLER_OUTPUT'
  /** World output or supply. */
  | 'WORLD'
  /** World demand. */
  | 'WORLD_DEMAND';

/** A document or data set that facts are cited from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Claims with a statement of this source, ordered by key. */
  readonly claims: ClaimConnection;
  /** Whose text it is a copy of; the tier is that of the copy. Null: an original. */
  readonly copyOf?: Maybe<Scalars['String']['output']>;
  /** When it was published, as precise as known. Null: undated. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The name of the document or data file it stands for, where there is no address or beside it. Null: none. */
  readonly document?: Maybe<Scalars['String']['output']>;
  /** Fields of the record that the format does not name. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the source. */
  readonly key: Scalars['String']['output'];
  /** What kind of publication it is. */
  readonly kind: SourceKind;
  /** Under which terms its figures may be used. Null: cited as facts. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Links that rest on this source, ordered by key. */
  readonly links: LinkConnection;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it. Null: not known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its tier, set by publisher and address. Null: not rated. */
  readonly reliability?: Maybe<Reliability>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Whether the page had no known title, so that this one is ours. */
  readonly titleIsOurs: Scalars['Boolean']['output'];
  /** Where it can be read. Null: not on the web; `document` names it. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A document or data set that facts are cited from. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document or data set that facts are cited from. */
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
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a SourceConnection. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: sources. */
  readonly node: Source;
};

/** What kind of publication a source is. */
export type SourceKind =
  /** A company’s own text. */
  | 'COMPANY'
  /** A text of a government. */
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
  /** A document the data set was started from. */
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
  /** What the ways from the buyer to that stage rest on. */
  readonly coverage: Coverage;
  /** The mineral; at the stage that the buyer buys, the form itself. */
  readonly material: Material;
  /** The need. */
  readonly need: Need;
  /** Up to which stage, from the buyer up. */
  readonly stage: Stage;
};

/** What is lost at one stage of a network. */
export type StageLoss = {
  readonly __typename?: 'StageLoss';
  /** Part of that stage’s output that is lost, 0 to 1. */
  readonly lossShare: Scalars['Float']['output'];
  /** The stage. Null: what buyers at the end of the chain put out. */
  readonly stage?: Maybe<Stage>;
};

/** Whether a stated share lies within the computed band. */
export type StatedAgreement =
  /** It does. */
  | 'AGREES'
  /** It does not. */
  | 'CONFLICTS'
  /** No share is stated, or it is a share of something else. */
  | 'NO_FIGURE';

/** A stated capacity, output or plan. */
export type StatedCapacity = {
  readonly __typename?: 'StatedCapacity';
  /** What kind of figure it is. */
  readonly basis: CapacityBasis;
  /** What is weighed, such as REO or W. Null: the product as it is. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** What is made. Null: only `label` says. */
  readonly item?: Maybe<Material>;
  /** What is made, in words. Null: only `item` says. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Who states it. */
  readonly sources: ReadonlyArray<Source>;
  /** UCUM-like: t/a tonnes a year, t/d tonnes a day, t/(a/4) tonnes a quarter. */
  readonly unit: Scalars['String']['output'];
  /** The amount, in `unit`. */
  readonly value: Scalars['Float']['output'];
  /** The year it is of. Null: not stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a source states of a dependence, and whether the computed band agrees. */
export type StatedExposure = {
  readonly __typename?: 'StatedExposure';
  /** Whether it lies within the band. */
  readonly agreement: StatedAgreement;
  /** The claim that states it. Null: a relation does. */
  readonly claim?: Maybe<Claim>;
  /** The relation that states it. Null: a claim does. */
  readonly link?: Maybe<Link>;
  /** The share stated, 0 to 1. Null: none. */
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
  /** Processing, not told finer. */
  | 'PROCESSING'
  /** Making end products. */
  | 'PRODUCT'
  /** Recycling; read as PROCESSING. */
  | 'RECYCLING'
  /** Refining; read as PROCESSING. */
  | 'REFINING'
  /** Separating; read as PROCESSING. */
  | 'SEPARATION';

/** What one source states. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The second thing it is about. Null: none. */
  readonly about?: Maybe<Entity>;
  /** The day, month or year it is of; of an average over years the last one. Null: not stated. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Of prices: the same in USD/kg, computed. Null: not computed. */
  readonly converted?: Maybe<ConvertedPrice>;
  /** Whether it was computed from stated numbers. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether the statistical office estimated it. */
  readonly estimated: Scalars['Boolean']['output'];
  /** Fields of the statement that the format does not name. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** The upper end. Null: not stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The lower end. Null: not stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Whether it is kept only to be seen; `outlierReason` says why. */
  readonly outlier: Scalars['Boolean']['output'];
  /** Why it is an outlier. Null: it is none. */
  readonly outlierReason?: Maybe<Scalars['String']['output']>;
  /** The years of an average, first and last joined by "/". Null: one date, or none. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Of prices: the market, such as FOB_CHINA or EUROPE. Null: no price. */
  readonly priceBasis?: Maybe<Scalars['String']['output']>;
  /** Whether it speaks of the future. */
  readonly projection: Scalars['Boolean']['output'];
  /** How it is meant. Null: as it stands. */
  readonly qualifier?: Maybe<Qualifier>;
  /** What exactly is counted. Null: not stated. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Whether it counts something else than the others. */
  readonly scopeDiffers: Scalars['Boolean']['output'];
  /** Who states it. */
  readonly source: Source;
  /** The stated text. Null: a number is stated. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** UCUM-like: 1 for fractions, t/a, USD/kg, wk, {countries}. Null: a text. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Whether the source is vague. */
  readonly vague: Scalars['Boolean']['output'];
  /**
   * The stated number, in `unit`; fractions are 0 to 1, falls are negative. Null: a text or only bounds are
   * stated.
   */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** What one statement would make of results. */
export type StatementEffect = {
  readonly __typename?: 'StatementEffect';
  /** Whether today’s results are just those under it. */
  readonly isUsed: Scalars['Boolean']['output'];
  /** The largest change against the baseline: of shares the difference, of amounts its part of the baseline. */
  readonly largestChange: Scalars['Float']['output'];
  /** What would come out. Empty: it is no figure, or nothing rests on it. */
  readonly results: ReadonlyArray<DependentResult>;
  /** The statement. */
  readonly statement: Statement;
};

/** A statistic that was not used. */
export type StatisticAlternative = {
  readonly __typename?: 'StatisticAlternative';
  /** The years it is an average of. Null: one year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Whether its shares summed to more than 1 and were scaled to 1 (rule S4). */
  readonly scaled: Scalars['Boolean']['output'];
  /** Its penalty points by rule S1. */
  readonly score: Scalars['Int']['output'];
  /** Its name. */
  readonly series: Scalars['String']['output'];
  /** Who publishes it. */
  readonly sources: ReadonlyArray<Source>;
  /** Its largest country. Null: it lists none. */
  readonly topCountry?: Maybe<Country>;
  /** The share of that country, 0 to 1, after any scaling. Null: it lists none. */
  readonly topShare?: Maybe<Scalars['Float']['output']>;
  /** Whether it is close enough to widen the bounds (rule S3). */
  readonly widens: Scalars['Boolean']['output'];
  /** Its year. */
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

/** A statistic that a result rests on. */
export type StatisticUse = {
  readonly __typename?: 'StatisticUse';
  /** Others for the same stage, best first. */
  readonly alternatives: ReadonlyArray<AlternativeUse>;
  /** The whole that its shares are parts of (rule S5). */
  readonly counts: StatisticCounts;
  /** Whose output or intake: a country or bloc. Null: the world’s. */
  readonly geography?: Maybe<Entity>;
  /** Of which material or group it speaks. Null: it names none, only a form. */
  readonly material?: Maybe<Material>;
  /** Penalty points by rule S1, lower is better. */
  readonly score: Scalars['Int']['output'];
  /** Its name. */
  readonly series: Scalars['String']['output'];
  /** Who publishes it. */
  readonly sources: ReadonlyArray<Source>;
  /** For which stage. */
  readonly stage: Stage;
  /** Its year. */
  readonly year: Scalars['Int']['output'];
};

/** How long stock covers a buyer’s use. */
export type StockCover = {
  readonly __typename?: 'StockCover';
  /** Whether there is stock in a form that the buyer does not take in, which must be worked first. */
  readonly formMismatch: Scalars['Boolean']['output'];
  /** What is missing, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the buyer holds or has a claim to. Empty: nothing is recorded. */
  readonly rows: ReadonlyArray<StockHolding>;
  /** What sources state of how long it lasts: aims and words as well as figures. Empty: nothing. */
  readonly stated: ReadonlyArray<Claim>;
  /** Whether it could be answered. */
  readonly status: AnswerStatus;
  /**
   * Days of use that stock in forms that the buyer takes in covers. Of stock that several have a claim to: nothing (low), an
   * equal part (estimate), all (high). Null: not known.
   */
  readonly totalDays?: Maybe<Estimate>;
};

/** One holding of material. */
export type StockHolding = {
  readonly __typename?: 'StockHolding';
  /** Tonnes, in the unit of the form. Null: not stated. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Who has a claim to it. Empty: nobody else is recorded. */
  readonly claimants: ReadonlyArray<Entity>;
  /**
   * Days of the buyer’s use. Null: its use or the amount is not known, the form is not usable, or who holds it is out in the
   * scenario, so that it cannot be got at.
   */
  readonly daysOfCover?: Maybe<Estimate>;
  /** The form, or the mineral where no form is stated. */
  readonly form: Material;
  /** Who holds it. */
  readonly holder: Entity;
  /** Whether it is a form that the buyer takes in; another must be worked first. Null: no form is stated. */
  readonly usable?: Maybe<Scalars['Boolean']['output']>;
};

/** A stock that is set. */
export type StockInput = {
  /** Key of who holds it. */
  readonly holder: Scalars['String']['input'];
  /** Key of the form. */
  readonly material: Scalars['String']['input'];
  /** Tonnes, in the unit of the form, in the place of all that is recorded; 0 or more. */
  readonly tonnes: Scalars['Float']['input'];
};

/** A reserve of material. */
export type Stockpile = Entity & Node & {
  readonly __typename?: 'Stockpile';
  /** Other names it goes by; empty when none is recorded. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was announced. Null: not known. */
  readonly announced?: Maybe<Scalars['PartialDate']['output']>;
  /** Who is to draw on it: links PARTICIPATES_IN with the role BENEFICIARY, one edge a link. */
  readonly beneficiaries: RelatedEntityConnection;
  /**
   * What sources state about it, side by side: claims whose subject it is, or one of whose statements is about
   * it. Ordered by key.
   */
  readonly claims: ClaimConnection;
  /**
   * Where it is: of a firm its head office, of a place its site, of an instrument its issuer. Null: not known,
   * or not one country.
   */
  readonly country?: Maybe<Country>;
  /**
   * The code behind `country`, given also where it is the European Union ("EU"), which is no country. Null: not
   * known.
   */
  readonly countryCode?: Maybe<Scalars['CountryCode']['output']>;
  /** Fields of the record that the format does not name, as they were given. Null: none. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /**
   * Whose money it runs on: links FUNDS and INVESTS_IN, one edge a link. One sum can be named by several links
   * of one group: never add them.
   */
  readonly funders: RelatedEntityConnection;
  /** Materials it holds or means to hold: links STOCKPILES and CONTAINS, one edge a link. */
  readonly holds: RelatedEntityConnection;
  /** Opaque global id for machines; give it to `node`. People use `key`. */
  readonly id: Scalars['ID']['output'];
  /** The short name that people type, such as "ge-vernova"; unique in the data set. */
  readonly key: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /**
   * Relations from and to it, ordered by kind, then key. Parallel links of one `group` state one thing: never
   * add them.
   */
  readonly links: LinkConnection;
  /** The name in full. */
  readonly name: Scalars['String']['output'];
  /** A remark by those who compiled the record. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who runs it: links OPERATES, one edge a link. */
  readonly operators: RelatedEntityConnection;
  /** Who owns it: links OWNS, one edge a link. */
  readonly owners: RelatedEntityConnection;
  /** Whether it is of the real world or made up for a test. */
  readonly provenance: Provenance;
  /** The sources of its own record; links and claims name theirs. Ordered by key. */
  readonly sources: SourceConnection;
  /** Its state. Null: not stated. */
  readonly status?: Maybe<EntityStatus>;
  /** What kind of reserve it is. Null: not stated. */
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

/** What kind of reserve it is. */
export type StockpileType =
  /** Held by a firm to be worked up. */
  | 'COMMERCIAL_FEEDSTOCK'
  /** Held by or for a state. */
  | 'STRATEGIC_RESERVE';

/** A curated supply: who supplies a form to whom, from when to when, and how well that is known. */
export type Supplier = {
  readonly __typename?: 'Supplier';
  /** How it is known. Null: OBSERVED with a figure, REPORTED without. */
  readonly basis?: Maybe<Basis>;
  /** Who is supplied. Null: not recorded apart from the need. */
  readonly buyer?: Maybe<Entity>;
  /** The claim that states the share. Null: none. */
  readonly claim?: Maybe<Claim>;
  /** Where it is supplied from. Null: not known. */
  readonly country?: Maybe<Country>;
  /** Whether a day or month was chosen by those who compiled it. */
  readonly dateAssumed: Scalars['Boolean']['output'];
  /** The key of the supply. */
  readonly key: Scalars['String']['output'];
  /** The links it rests on. */
  readonly links: ReadonlyArray<Link>;
  /** What is supplied. Null: not recorded apart from the need. */
  readonly material?: Maybe<Material>;
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who supplies. */
  readonly party: Entity;
  /** Share of the seller’s output set aside for the buyer. Null: none stated. */
  readonly reservation?: Maybe<LinkShare>;
  /** Share of the buyer’s intake, 0 to 1. Null: nobody states one. */
  readonly share?: Maybe<LinkShare>;
  /** Who says so. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether goods move. Null: in force, as the format’s default has it. */
  readonly status?: Maybe<LinkStatus>;
  /** Since when. Null: not stated. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when, exclusive. Null: open. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** How much, as stated. Null: not stated. */
  readonly volume?: Maybe<Volume>;
};

/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type Supply = {
  readonly __typename?: 'Supply';
  /**
   * Who else could supply: makers of the form at that stage who do not supply the buyer today, with what each would change.
   * What takes most off the largest country comes first. Empty: no other maker is recorded. See
   * docs/methods/alternatives.md.
   */
  readonly alternatives: AlternativeConnection;
  /** The buyer. */
  readonly buyer: Buyer;
  /**
   * What stops the buyer, or most of its intake, when it is lost: countries at a stage and firms that every route
   * passes, and those that more than the threshold passes. Those that every route passes first, then the largest loss. Ways that
   * end where nobody knows count as routes, other than in `cutSets`. See docs/methods/chokepoints.md.
   */
  readonly chokepoints: Chokepoints;
  /**
   * How much of what is known of the buyer’s intake is stated, named, inferred or unknown, by need and stage. Empty: no
   * need holds the material. See docs/methods/dependency.md.
   */
  readonly coverage: ReadonlyArray<StageCoverage>;
  /**
   * The smallest sets of parties that together stop the buyer: all of its inputs are needed, and all minerals that a maker’s
   * form surely holds; any supplier of one will do, and recovered scrap holds nothing up. Each set stops it, and no part of the
   * set does, as far as supply is known: ways that end where nobody knows are no supply, other than in `chokepoints`. See
   * docs/methods/cut-sets.md.
   */
  readonly cutSets: CutSets;
  /** The data set it was computed from. */
  readonly dataset: Dataset;
  /**
   * Which groups the buyer’s material passes at every stage, and where it starts: through all routes and recycling
   * loops, in three layers. Unknown is a row of its own. An unknown key is BAD_USER_INPUT with the nearest keys. See
   * docs/methods/dependency.md.
   */
  readonly dependency: Dependency;
  /**
   * What an outage of all that the view’s scenario removes (parties, countries, exports) costs: how long demand is met from
   * stock and other makers up to their capacity and yield, through all that they take in, and what is lost. Each party is back
   * when its own recorded time to recover is over; those that need longest, or have none, are out throughout. NOT_KNOWN where
   * amounts are not recorded; the reason names them. See docs/methods/disruption.md.
   */
  readonly disruption: Disruption;
  /**
   * What could be done, ranked by what it takes off the country that most of a need passes at the stage at which it is bought.
   * Each as if it alone were done; nothing is said of its cost. See docs/methods/alternatives.md.
   */
  readonly mitigations: MitigationConnection;
  /**
   * The forms that the buyer takes in, all of them required unless said otherwise; ordered by key. Those that only a
   * supply implies are included (rule N0). Empty: none is known.
   */
  readonly needs: NeedConnection;
  /**
   * The strongest ways that the buyer’s material takes, strongest first; each need and mineral apart. A bound that cut
   * something off says so. See docs/methods/dependency.md.
   */
  readonly paths: SupplyPaths;
  /**
   * How long what the buyer holds, or has a claim to, covers its use, by form. NOT_KNOWN where amounts are not recorded; what
   * sources state of it stands beside. See docs/methods/disruption.md.
   */
  readonly stockCover: StockCover;
  /** What the question is asked of, with every default filled in. */
  readonly view: View;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyAlternativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material: Scalars['String']['input'];
  stage?: InputMaybe<Stage>;
  supplier?: InputMaybe<Scalars['String']['input']>;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyChokepointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
  threshold: Scalars['Float']['input'];
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyCoverageArgs = {
  material?: InputMaybe<Scalars['String']['input']>;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyCutSetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
  maxSize: Scalars['Int']['input'];
  scope: CutScope;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyDependencyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: GroupBy;
  material: Scalars['String']['input'];
  minShare: Scalars['Float']['input'];
  stage?: InputMaybe<Stage>;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyDisruptionArgs = {
  duration?: InputMaybe<Scalars['Float']['input']>;
  material: Scalars['String']['input'];
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyMitigationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  material?: InputMaybe<Scalars['String']['input']>;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  material: Scalars['String']['input'];
  maxDepth: Scalars['Int']['input'];
  minShare: Scalars['Float']['input'];
  to?: InputMaybe<Scalars['String']['input']>;
};


/** What one buyer takes in, asked of one view. Everything below shares the view. */
export type SupplyStockCoverArgs = {
  material: Scalars['String']['input'];
};

/** A supply, with a share or an amount. */
export type SupplyInput = {
  /** Key of who is supplied. */
  readonly buyer: Scalars['String']['input'];
  /** Key of the form, or of a mineral that only one of the buyer’s forms holds. */
  readonly material: Scalars['String']['input'];
  /**
   * Share of the buyer’s intake, 0 to 1; this or `tonnesPerYear`. With those that stand beside it no more than 1: set the
   * others too.
   */
  readonly shareOfIntake?: InputMaybe<Scalars['Float']['input']>;
  /** Key of who supplies; it is taken to run. Where a plant of a firm supplies, the plant. */
  readonly supplier: Scalars['String']['input'];
  /** Tonnes a year, where it is recorded how much the buyer takes in; this or `shareOfIntake`. */
  readonly tonnesPerYear?: InputMaybe<Scalars['Float']['input']>;
};

/** One way from a buyer up. */
export type SupplyPath = {
  readonly __typename?: 'SupplyPath';
  /** The weakest basis along it. */
  readonly basis: CoverageBasis;
  /** The parties in words, the buyer first. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** Those of them that are entities. */
  readonly parties: ReadonlyArray<Entity>;
  /** The product of the estimates along it, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** The strongest ways that a buyer’s material takes. */
export type SupplyPaths = {
  readonly __typename?: 'SupplyPaths';
  /** The ways, strongest first. */
  readonly nodes: ReadonlyArray<SupplyRoute>;
  /** Which bound did, or why there is no way. Null: neither. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether a bound of the question cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/**
 * Supply risk by the EU’s formula, for any perimeter: [GS·IR/2 + S·(1 − IR/2)]·(1 − EoL-RIR)·SI with GS and S the governance
 * weighted concentration of world supply and of own sourcing. Blengini et al. (2017), doi:10.2760/73303; docs/methods/supply-risk.md.
 */
export type SupplyRisk = {
  readonly __typename?: 'SupplyRisk';
  /** Whose risk it is: a buyer, country or bloc. Null: the European Union, which the data set does not name. */
  readonly perimeter?: Maybe<Entity>;
  /** Which inputs are missing, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The stage that it is of. Null: not known. */
  readonly stage?: Maybe<Stage>;
  /** Every stage of which a statistic speaks, with its inputs. */
  readonly stages: ReadonlyArray<SupplyRiskStage>;
  /** Whether it could be answered at some stage. */
  readonly status: AnswerStatus;
  /**
   * The largest of those stages of which every input is known, import reliance among them; no unit, 0 to 10, and above 1 is
   * critical in the EU’s method. The estimate stands near the low end, as what is unattributed weighs nothing in it: the
   * prudent figure is `high`. Null: not known.
   */
  readonly value?: Maybe<Estimate>;
};

/** One input of the formula of supply risk. */
export type SupplyRiskInput = {
  readonly __typename?: 'SupplyRiskInput';
  /** Which one. */
  readonly name: SupplyRiskInputName;
  /** What exactly was counted, or why there is no figure. Null: just what was asked for. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  readonly sources: ReadonlyArray<Source>;
  /** The figure. Null: missing; `remark` says why. */
  readonly value?: Maybe<Estimate>;
  /** Its year. Null: missing. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Inputs of the formula of supply risk. */
export type SupplyRiskInputName =
  /** Σ share²·governance of world supply, 0 to 10. */
  | 'GLOBAL_SUPPLY'
  /** Net imports over use, 0 to 1. */
  | 'IMPORT_RELIANCE'
  /** End-of-life recycling input rate, 0 to 1; only the EU’s of 2017 is at hand. */
  | 'RECYCLING_INPUT_RATE'
  /** The same of where the perimeter takes it from, 0 to 10. */
  | 'SOURCING'
  /** Substitution index for supply risk, 0 to 1; only the EU’s of 2017 is at hand. */
  | 'SUBSTITUTION_INDEX';

/** Supply risk at one stage. */
export type SupplyRiskStage = {
  readonly __typename?: 'SupplyRiskStage';
  /** What the formula gives with the inputs that the EU published, as a check of it. Null: none are at hand. */
  readonly fromPublishedInputs?: Maybe<Scalars['Float']['output']>;
  /** What went in, those that are missing with the reason. No trade parameter is applied: it is 1. */
  readonly inputs: ReadonlyArray<SupplyRiskInput>;
  /** The year of those. Null: none are at hand. */
  readonly publishedYear?: Maybe<Scalars['Int']['output']>;
  /** The stage. */
  readonly stage: Stage;
  /**
   * The risk. Bounds hold over all ends of the inputs; what is unattributed weighs nothing in the estimate and most in `high`,
   * the prudent figure. Null: an input is missing.
   */
  readonly value?: Maybe<Estimate>;
};

/** One way from a buyer toward ore. */
export type SupplyRoute = {
  readonly __typename?: 'SupplyRoute';
  /** The weakest basis along it. */
  readonly basis: CoverageBasis;
  /** How many links it has. */
  readonly depth: Scalars['Int']['output'];
  /** The parties in words, the buyer first; markets and unknown makers among them. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** The relations that named supplies along it rest on. */
  readonly links: ReadonlyArray<Link>;
  /** The mineral whose way it is. */
  readonly material: Material;
  /** The need. */
  readonly need: Need;
  /** Those of them that are entities. */
  readonly parties: ReadonlyArray<Entity>;
  /** The products of the shares along it; `breakEven` is not defined for a way. */
  readonly share: Exposure;
  /** The parties that it comes to one after another, the buyer left out, with the link to each. */
  readonly steps: ReadonlyArray<RouteStep>;
};

/** Shares of world output by country, from one statistic; its alternatives widen the bounds and are listed. */
export type SupplyShares = {
  readonly __typename?: 'SupplyShares';
  /** Other statistics of the same material and stage, best first, with what each would give. */
  readonly alternatives: ReadonlyArray<StatisticAlternative>;
  /** LISTED_SUM: shares of the listed countries together. WORLD_TOTAL: of the printed total. Null: as published. */
  readonly denominator?: Maybe<Scalars['String']['output']>;
  /** The years it is an average of. Null: one year. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Why not, in words. Null: answered. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Countries with their shares, largest first. Empty: not known. */
  readonly rows: ReadonlyArray<CountryShare>;
  /** The numbered rules used. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** Whether shares summed to more than 1 and were scaled to 1 (rule S4). */
  readonly scaled: Scalars['Boolean']['output'];
  /** What exactly is counted, where it is not the material as such. Null: the material. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Penalty points by rule S1, lower is better: source, staleness, scope, vagueness. Null: none. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** The statistic used. Null: none. */
  readonly series?: Maybe<Scalars['String']['output']>;
  /** Who publishes the figures. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether there is a statistic. */
  readonly status: AnswerStatus;
  /**
   * Share of world output that the statistic gives to no country; it is not filled with any mix (rule S4). Null:
   * no statistic.
   */
  readonly unattributed?: Maybe<Estimate>;
  /** Its year. Null: none. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** How long demand is met. */
export type Survival =
  /** For a time. */
  | 'LIMITED'
  /** Amounts are missing. */
  | 'NOT_KNOWN'
  /** For ever. */
  | 'UNLIMITED';

/** How the start of a suspension is known. */
export type SuspensionBasis =
  /** It is the date of the newest source that reports the suspension (rule T4). */
  | 'NEWEST_SOURCE'
  /** A record states it. */
  | 'STATED'
  /** It is the start of the instrument that suspends. */
  | 'SUSPENDING_INSTRUMENT';

/** Trade of one customs heading between a country that reports and a partner in one year. */
export type TradeFigure = {
  readonly __typename?: 'TradeFigure';
  /** Which way, seen from the reporter. */
  readonly flow: TradeFlow;
  /** The customs heading; it may hold other goods too. */
  readonly heading: Scalars['String']['output'];
  /** Whether the mass is known to leave shipments out. */
  readonly massIncomplete: Scalars['Boolean']['output'];
  /** Mass in kilograms as reported. Null: not reported. */
  readonly massKg?: Maybe<Scalars['Float']['output']>;
  /** The material that the heading is filed under. Null: none of this graph. */
  readonly material?: Maybe<Material>;
  /** The other country; of imports the one shipped from last. */
  readonly partner: Country;
  /** Who reports. */
  readonly reporter: Country;
  /** What the heading is of. Null: the data set does not say. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The data set. */
  readonly series: Scalars['String']['output'];
  /** Who publishes it. */
  readonly sources: ReadonlyArray<Source>;
  /** Value in US dollars of the year. Null: not reported. */
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A page of trade figures, by year (newest first), heading, flow, then partner. */
export type TradeFigureConnection = {
  readonly __typename?: 'TradeFigureConnection';
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<TradeFigureEdge>;
  /** The items of this page without cursors. */
  readonly nodes: ReadonlyArray<TradeFigure>;
  /** Where this page ends and whether another follows. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One item of a TradeFigureConnection. */
export type TradeFigureEdge = {
  readonly __typename?: 'TradeFigureEdge';
  /** Where this item stands; give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The item: a trade figure. */
  readonly node: TradeFigure;
};

/** Which way goods go, seen from the country that reports. */
export type TradeFlow =
  /** Out of it; domestic exports. */
  | 'EXPORT'
  /** Into it. */
  | 'IMPORT';

/** A stage at which no maker of a mineral is known. */
export type UnknownStage = {
  readonly __typename?: 'UnknownStage';
  /** The form in whose network it is. */
  readonly form: Material;
  /** The mineral. */
  readonly material: Material;
  /** The stage. */
  readonly stage: Stage;
};

/** What a question is asked of, with every default filled in. */
export type View = {
  readonly __typename?: 'View';
  /** The day: what was true on it. */
  readonly at: Scalars['Date']['output'];
  /** The weakest basis that may fill a share; what is weaker is unknown. */
  readonly evidence: Basis;
  /** What holds for the whole question, such as a day beyond the evidence. Empty: nothing to say. */
  readonly flags: ReadonlyArray<ResultFlag>;
  /** The statuses of supplies that count. */
  readonly includeStatuses: ReadonlyArray<LinkStatus>;
  /** Only what was published by this day. Null: all. */
  readonly knownAt?: Maybe<Scalars['Date']['output']>;
  /** The named conventions of the building rules, with the value that each had. */
  readonly parameters: ReadonlyArray<ParameterValue>;
  /** The what-if, as it was given or is kept. Null: none. */
  readonly scenario?: Maybe<Scenario>;
};

/** What a question is asked of. */
export type ViewInput = {
  /** Parameters of the building rules; each absent one keeps its default. */
  readonly assumptions?: InputMaybe<AssumptionsInput>;
  /** The day asked about; default: the day of the data set. Days that the evidence does not reach are flagged. */
  readonly at?: InputMaybe<Scalars['Date']['input']>;
  /** The weakest basis that may fill a share; what is weaker becomes unknown. */
  readonly evidence?: InputMaybe<Basis>;
  /** The statuses of supplies that count (rule T4). */
  readonly includeStatuses?: InputMaybe<ReadonlyArray<LinkStatus>>;
  /** Only what was published by this day; default: all. Undated sources are kept and flagged. */
  readonly knownAt?: InputMaybe<Scalars['Date']['input']>;
  /** A what-if; compare it with the baseline under another alias. This or `scenarioKey`. */
  readonly scenario?: InputMaybe<ScenarioInput>;
  /**
   * Key of a what-if that is kept with the data set (`scenarios`); this or `scenario`. An unknown one is BAD_USER_INPUT with
   * the nearest keys.
   */
  readonly scenarioKey?: InputMaybe<Scalars['String']['input']>;
};

/** An amount as stated. */
export type Volume = {
  readonly __typename?: 'Volume';
  /** Whether it is of several parties together. */
  readonly joint: Scalars['Boolean']['output'];
  /** A remark. Null: none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it is meant. Null: exact. */
  readonly qualifier?: Maybe<Qualifier>;
  /** t/a is a rate; t a total, which says nothing of a rate. */
  readonly unit: Scalars['String']['output'];
  /** The amount, in `unit`. */
  readonly value: Scalars['Float']['output'];
};

/** One share of a network under which a bound is reached. */
export type WitnessShare = {
  readonly __typename?: 'WitnessShare';
  /** Who takes in. */
  readonly buyer: Scalars['String']['output'];
  /** The share of the buyer’s intake, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  /** Who supplies. */
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
    | ( LinkRecord )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( NeedRecord )
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
  Concentration: ResolverTypeWrapper<ConcentrationResult>;
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
  CutParty: ResolverTypeWrapper<CutUnit>;
  CutScope: CutScope;
  CutSet: ResolverTypeWrapper<CutSetOf>;
  CutSets: ResolverTypeWrapper<CutSetsAnswer>;
  Dataset: ResolverTypeWrapper<DatasetHead>;
  DatasetCounts: ResolverTypeWrapper<RecordCounts>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Dependency: ResolverTypeWrapper<DependencyOf>;
  DependencyRow: ResolverTypeWrapper<DependencyRowOf>;
  DependencyRowConnection: ResolverTypeWrapper<Omit<DependencyRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DependencyRowEdge']>, nodes: ReadonlyArray<ResolversTypes['DependencyRow']> }>;
  DependencyRowEdge: ResolverTypeWrapper<Omit<DependencyRowEdge, 'node'> & { node: ResolversTypes['DependencyRow'] }>;
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
  ExposedBuyerConnection: ResolverTypeWrapper<Omit<ExposedBuyerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExposedBuyerEdge']>, nodes: ReadonlyArray<ResolversTypes['ExposedBuyer']> }>;
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
  Link: ResolverTypeWrapper<LinkRecord>;
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
  MitigationConnection: ResolverTypeWrapper<Omit<MitigationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MitigationEdge']>, nodes: ReadonlyArray<ResolversTypes['Mitigation']> }>;
  MitigationEdge: ResolverTypeWrapper<Omit<MitigationEdge, 'node'> & { node: ResolversTypes['Mitigation'] }>;
  MitigationKind: MitigationKind;
  Money: ResolverTypeWrapper<Money>;
  Need: ResolverTypeWrapper<NeedRecord>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversTypes['Need']> }>;
  NeedCountryBasis: NeedCountryBasis;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
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
  PartyRiskConnection: ResolverTypeWrapper<Omit<PartyRiskConnection, 'contents' | 'edges' | 'leftOut' | 'nodes' | 'notComputable' | 'unknownStages'> & { contents: ReadonlyArray<ResolversTypes['MineralContent']>, edges: ReadonlyArray<ResolversTypes['PartyRiskEdge']>, leftOut: ReadonlyArray<ResolversTypes['LeftOutNeed']>, nodes: ReadonlyArray<ResolversTypes['PartyRisk']>, notComputable: ReadonlyArray<ResolversTypes['Entity']>, unknownStages: ReadonlyArray<ResolversTypes['UnknownStage']> }>;
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
  Resource: ResolverTypeWrapper<Resource>;
  ResultFlag: ResultFlag;
  RoutePartyKind: RoutePartyKind;
  RouteStep: ResolverTypeWrapper<PathStep>;
  Scenario: ResolverTypeWrapper<ScenarioQuestion>;
  ScenarioConnection: ResolverTypeWrapper<Omit<ScenarioConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ScenarioEdge']>, nodes: ReadonlyArray<ResolversTypes['Scenario']> }>;
  ScenarioEdge: ResolverTypeWrapper<Omit<ScenarioEdge, 'node'> & { node: ResolversTypes['Scenario'] }>;
  ScenarioInput: ScenarioInput;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  Sensitivity: ResolverTypeWrapper<Sensitivity>;
  Served: ResolverTypeWrapper<Served>;
  SetCapacity: ResolverTypeWrapper<CapacityQuestion>;
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
  Supplier: ResolverTypeWrapper<SupplyRecord>;
  Supply: ResolverTypeWrapper<SupplyOf>;
  SupplyInput: SupplyInput;
  SupplyPath: ResolverTypeWrapper<SupplyPathOf>;
  SupplyPaths: ResolverTypeWrapper<SupplyRoutes>;
  SupplyRisk: ResolverTypeWrapper<SupplyRiskOf>;
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
  View: ResolverTypeWrapper<SupplyOf>;
  ViewInput: ViewInput;
  Volume: ResolverTypeWrapper<Volume>;
  WitnessShare: ResolverTypeWrapper<WitnessShare>;
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
  Concentration: ConcentrationResult;
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
  CutParty: CutUnit;
  CutSet: CutSetOf;
  CutSets: CutSetsAnswer;
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
  ExposedBuyerConnection: Omit<ExposedBuyerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExposedBuyerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExposedBuyer']> };
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
  Link: LinkRecord;
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
  MitigationConnection: Omit<MitigationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MitigationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mitigation']> };
  MitigationEdge: Omit<MitigationEdge, 'node'> & { node: ResolversParentTypes['Mitigation'] };
  Money: Money;
  Need: NeedRecord;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
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
  PartyRiskConnection: Omit<PartyRiskConnection, 'contents' | 'edges' | 'leftOut' | 'nodes' | 'notComputable' | 'unknownStages'> & { contents: ReadonlyArray<ResolversParentTypes['MineralContent']>, edges: ReadonlyArray<ResolversParentTypes['PartyRiskEdge']>, leftOut: ReadonlyArray<ResolversParentTypes['LeftOutNeed']>, nodes: ReadonlyArray<ResolversParentTypes['PartyRisk']>, notComputable: ReadonlyArray<ResolversParentTypes['Entity']>, unknownStages: ReadonlyArray<ResolversParentTypes['UnknownStage']> };
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
  Resource: Resource;
  RouteStep: PathStep;
  Scenario: ScenarioQuestion;
  ScenarioConnection: Omit<ScenarioConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ScenarioEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Scenario']> };
  ScenarioEdge: Omit<ScenarioEdge, 'node'> & { node: ResolversParentTypes['Scenario'] };
  ScenarioInput: ScenarioInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Sensitivity: Sensitivity;
  Served: Served;
  SetCapacity: CapacityQuestion;
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
  Supplier: SupplyRecord;
  Supply: SupplyOf;
  SupplyInput: SupplyInput;
  SupplyPath: SupplyPathOf;
  SupplyPaths: SupplyRoutes;
  SupplyRisk: SupplyRiskOf;
  SupplyRiskInput: RiskInput;
  SupplyRiskStage: SupplyRiskStageOf;
  SupplyRoute: SupplyRouteOf;
  SupplyShares: SupplySharesResult;
  TradeFigure: FigureOfTrade;
  TradeFigureConnection: Omit<TradeFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TradeFigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TradeFigure']> };
  TradeFigureEdge: Omit<TradeFigureEdge, 'node'> & { node: ResolversParentTypes['TradeFigure'] };
  URL: Scalars['URL']['output'];
  UnknownStage: UnknownStageOf;
  View: SupplyOf;
  ViewInput: ViewInput;
  Volume: Volume;
  WitnessShare: WitnessShare;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AgreementClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgreementLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<AgreementSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
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

export type BlocResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bloc'] = ResolversParentTypes['Bloc']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<BlocClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<BlocLinksArgs, 'direction' | 'first'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<BlocMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<BlocNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<BlocSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<BlocSupplyArgs>>;
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
  flowLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  notCounted?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
};

export type ChokepointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chokepoints'] = ResolversParentTypes['Chokepoints']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chokepoint']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CompanyClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CompanyLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<CompanyNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CompanyOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CompanyOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CompanyOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CompanySitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<CompanySourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<CompanySupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcentrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concentration'] = ResolversParentTypes['Concentration']> = {
  bounds?: Resolver<Maybe<ResolversTypes['ConcentrationBounds']>, ParentType, ContextType>;
  effectiveNumber?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
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
  blocs?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CountryBlocsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  code3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<CountryFacilitiesArgs, 'first'>>;
  governance?: Resolver<ReadonlyArray<ResolversTypes['GovernanceIndicator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<CountryLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<CountryNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<CountryOwnsArgs, 'first'>>;
  production?: Resolver<ResolversTypes['ProductionFigureConnection'], ParentType, ContextType, RequireFields<CountryProductionArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CountrySitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<CountrySourcesArgs, 'first'>>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<CountrySupplyArgs>>;
  trade?: Resolver<ResolversTypes['TradeFigureConnection'], ParentType, ContextType, RequireFields<CountryTradeArgs, 'first'>>;
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
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<DatasetSourcesArgs, 'first'>>;
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
  converged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['Derivation']>, ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['GroupBy'], ParentType, ContextType>;
  material?: Resolver<ResolversTypes['Material'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['DependencyRowConnection'], ParentType, ContextType>;
  shareBelowMin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
};

export type DependencyRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyRow'] = ResolversParentTypes['DependencyRow']> = {
  group?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DepositClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DepositLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<DepositOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<DepositOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<DepositOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<DepositSitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<DepositSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  flags?: Resolver<ReadonlyArray<ResolversTypes['ResultFlag']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ParameterValue']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<ReadonlyArray<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['StatisticUse']>, ParentType, ContextType>;
  witness?: Resolver<ReadonlyArray<ResolversTypes['WitnessShare']>, ParentType, ContextType, RequireFields<DerivationWitnessArgs, 'bound'>>;
};

export type DisruptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disruption'] = ResolversParentTypes['Disruption']> = {
  exposed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MagnetMakerClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MagnetMakerLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<MagnetMakerNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MagnetMakerOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MagnetMakerOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MagnetMakerOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MagnetMakerSitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<MagnetMakerSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<MagnetMakerSupplyArgs>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MineClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MineLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<MineNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MineOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MineOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MineOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<MineSitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<MineSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<MineSupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MineralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mineral'] = ResolversParentTypes['Mineral']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MineralClaimsArgs, 'first'>>;
  concentration?: Resolver<ResolversTypes['Concentration'], ParentType, ContextType, RequireFields<MineralConcentrationArgs, 'by' | 'stage'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<MineralFacilitiesArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MineralLinksArgs, 'direction' | 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<MineralMeasuresArgs, 'first'>>;
  mineralGroup?: Resolver<Maybe<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  production?: Resolver<ResolversTypes['ProductionFigureConnection'], ParentType, ContextType, RequireFields<MineralProductionArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<MineralSourcesArgs, 'first'>>;
  supplyRisk?: Resolver<ResolversTypes['SupplyRisk'], ParentType, ContextType, Partial<MineralSupplyRiskArgs>>;
  supplyShares?: Resolver<ResolversTypes['SupplyShares'], ParentType, ContextType, RequireFields<MineralSupplySharesArgs, 'stage'>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['TradeFigureConnection'], ParentType, ContextType, RequireFields<MineralTradeArgs, 'first'>>;
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

export type OemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Oem'] = ResolversParentTypes['Oem']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['StatedCapacity']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OemClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OemLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<OemNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OemOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OemOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OemOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OemSitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OemSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<OemSupplyArgs>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OrganizationLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<OrganizationSitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganizationSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
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
  appliesTo?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PolicyInstrumentAppliesToArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PolicyInstrumentClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<PolicyInstrumentIssuersArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PolicyInstrumentLinksArgs, 'direction' | 'first'>>;
  mechanism?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<PolicyInstrumentSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProcessorClaimsArgs, 'first'>>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EntityLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProcessorLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<ProcessorNeedsArgs, 'first'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProcessorOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProcessorOwnersArgs, 'first'>>;
  owns?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProcessorOwnsArgs, 'first'>>;
  partOf?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<ProcessorSitesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ProcessorSourcesArgs, 'first'>>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  statedStage?: Resolver<Maybe<ResolversTypes['StatedStage']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['Supply'], ParentType, ContextType, Partial<ProcessorSupplyArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProductClaimsArgs, 'first'>>;
  concentration?: Resolver<ResolversTypes['Concentration'], ParentType, ContextType, RequireFields<ProductConcentrationArgs, 'by' | 'stage'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<ProductFacilitiesArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProductLinksArgs, 'direction' | 'first'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<ProductMeasuresArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  production?: Resolver<ResolversTypes['ProductionFigureConnection'], ParentType, ContextType, RequireFields<ProductProductionArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ProductSourcesArgs, 'first'>>;
  supplyRisk?: Resolver<ResolversTypes['SupplyRisk'], ParentType, ContextType, Partial<ProductSupplyRiskArgs>>;
  supplyShares?: Resolver<ResolversTypes['SupplyShares'], ParentType, ContextType, RequireFields<ProductSupplySharesArgs, 'stage'>>;
  trade?: Resolver<ResolversTypes['TradeFigureConnection'], ParentType, ContextType, RequireFields<ProductTradeArgs, 'first'>>;
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
  blocs?: Resolver<ResolversTypes['BlocConnection'], ParentType, ContextType, RequireFields<QueryBlocsArgs, 'first' | 'orderBy'>>;
  buyer?: Resolver<Maybe<ResolversTypes['Buyer']>, ParentType, ContextType, RequireFields<QueryBuyerArgs, 'key'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'key'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  compareClaims?: Resolver<ReadonlyArray<ResolversTypes['ClaimComparison']>, ParentType, ContextType, RequireFields<QueryCompareClaimsArgs, 'attribute' | 'subject'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'key'>>;
  exposedBuyers?: Resolver<ResolversTypes['ExposedBuyerConnection'], ParentType, ContextType, RequireFields<QueryExposedBuyersArgs, 'first' | 'material'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<QueryFacilitiesArgs, 'first'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'key'>>;
  material?: Resolver<Maybe<ResolversTypes['Material']>, ParentType, ContextType, RequireFields<QueryMaterialArgs, 'key'>>;
  materials?: Resolver<ResolversTypes['MaterialConnection'], ParentType, ContextType, RequireFields<QueryMaterialsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  oem?: Resolver<Maybe<ResolversTypes['Oem']>, ParentType, ContextType, RequireFields<QueryOemArgs, 'key'>>;
  oems?: Resolver<ResolversTypes['OemConnection'], ParentType, ContextType, RequireFields<QueryOemsArgs, 'first' | 'orderBy'>>;
  policyInstrument?: Resolver<Maybe<ResolversTypes['PolicyInstrument']>, ParentType, ContextType, RequireFields<QueryPolicyInstrumentArgs, 'key'>>;
  policyInstruments?: Resolver<ResolversTypes['PolicyInstrumentConnection'], ParentType, ContextType, RequireFields<QueryPolicyInstrumentsArgs, 'first'>>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['Scenario']>, ParentType, ContextType, RequireFields<QueryScenarioArgs, 'key'>>;
  scenarios?: Resolver<ResolversTypes['ScenarioConnection'], ParentType, ContextType, RequireFields<QueryScenariosArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'key'>>;
  stockpile?: Resolver<Maybe<ResolversTypes['Stockpile']>, ParentType, ContextType, RequireFields<QueryStockpileArgs, 'key'>>;
  systemicRisk?: Resolver<ResolversTypes['PartyRiskConnection'], ParentType, ContextType, RequireFields<QuerySystemicRiskArgs, 'first' | 'tolerance'>>;
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
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  copyOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SourceLinksArgs, 'first'>>;
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
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockCoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCover'] = ResolversParentTypes['StockCover']> = {
  formMismatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  beneficiaries?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<StockpileBeneficiariesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StockpileClaimsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  funders?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<StockpileFundersArgs, 'first'>>;
  holds?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<StockpileHoldsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<StockpileLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<StockpileOperatorsArgs, 'first'>>;
  owners?: Resolver<ResolversTypes['RelatedEntityConnection'], ParentType, ContextType, RequireFields<StockpileOwnersArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<StockpileSourcesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['EntityStatus']>, ParentType, ContextType>;
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
  status?: Resolver<Maybe<ResolversTypes['LinkStatus']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Volume']>, ParentType, ContextType>;
};

export type SupplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supply'] = ResolversParentTypes['Supply']> = {
  alternatives?: Resolver<ResolversTypes['AlternativeConnection'], ParentType, ContextType, RequireFields<SupplyAlternativesArgs, 'first' | 'material'>>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  chokepoints?: Resolver<ResolversTypes['Chokepoints'], ParentType, ContextType, RequireFields<SupplyChokepointsArgs, 'first' | 'threshold'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['StageCoverage']>, ParentType, ContextType, Partial<SupplyCoverageArgs>>;
  cutSets?: Resolver<ResolversTypes['CutSets'], ParentType, ContextType, RequireFields<SupplyCutSetsArgs, 'first' | 'maxSize' | 'scope'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  dependency?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType, RequireFields<SupplyDependencyArgs, 'first' | 'groupBy' | 'material' | 'minShare'>>;
  disruption?: Resolver<ResolversTypes['Disruption'], ParentType, ContextType, RequireFields<SupplyDisruptionArgs, 'material'>>;
  mitigations?: Resolver<ResolversTypes['MitigationConnection'], ParentType, ContextType, RequireFields<SupplyMitigationsArgs, 'first'>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<SupplyNeedsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['SupplyPaths'], ParentType, ContextType, RequireFields<SupplyPathsArgs, 'first' | 'material' | 'maxDepth' | 'minShare'>>;
  stockCover?: Resolver<ResolversTypes['StockCover'], ParentType, ContextType, RequireFields<SupplyStockCoverArgs, 'material'>>;
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
  perimeter?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['SupplyRiskStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnswerStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
};

export type SupplyRiskInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyRiskInput'] = ResolversParentTypes['SupplyRiskInput']> = {
  name?: Resolver<ResolversTypes['SupplyRiskInputName'], ParentType, ContextType>;
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
  Resource?: ResourceResolvers<ContextType>;
  RouteStep?: RouteStepResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioConnection?: ScenarioConnectionResolvers<ContextType>;
  ScenarioEdge?: ScenarioEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers<ContextType>;
  Served?: ServedResolvers<ContextType>;
  SetCapacity?: SetCapacityResolvers<ContextType>;
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
  View?: ViewResolvers<ContextType>;
  Volume?: VolumeResolvers<ContextType>;
  WitnessShare?: WitnessShareResolvers<ContextType>;
};

