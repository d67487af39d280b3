import type { Estimate } from '../model/estimate.ts';
import { assumedLifetimeYears } from '../model/supply-state.ts';
import type { TableRecord } from '../model/records/tables.ts';
import type { Basis, LinkStatus, Stage } from '../model/vocabulary.ts';

/**
 * The named conventions of the building rules; stated, not estimated from data. Those by key or code are empty by default: a
 * data set sets them in its table `parameter`.
 */
export interface Parameters {
  /** N3: how far a buyer may deviate from the chosen statistic, as a part of the row. */
  readonly buyerDeviation: number;
  /** U3: how far a country row may deviate from the transport table. */
  readonly corridorDeviation: number;
  /** N2: how much likelier a named seller is than its share of capacity. */
  readonly relationMultiplier: Estimate;
  /** N2: capacity of a plant that states none, tonnes a year by form. */
  readonly defaultPlantCapacity: Readonly<Record<string, number>>;
  /** S3: alternatives within so many points of the best widen the bounds. */
  readonly hullSlack: number;
  /** S1: years of age from which a statistic gets one point, and another. */
  readonly staleYears: readonly number[];
  /** N6: an exporter with less than this share of the world's output does not produce. */
  readonly hubThreshold: number;
  /** N6: unlisted exporters are a hub if all unlisted producers hold less than this. */
  readonly otherIsHubBelow: number;
  /** T3: a relation without an end whose newest source is older is LAPSED. */
  readonly assumedLifetimeYears: number;
  /** N7: weight of the lane that follows a procurement rule. */
  readonly ruleCompliance: Estimate;
  /** U2: whether production feeds its own country first. */
  readonly domesticFirst: boolean;
  /** S4: countries that get a link even where a truncated list does not name them. */
  readonly watchCountries: readonly string[];
}

export const defaultParameters: Parameters = {
  buyerDeviation: 0.2,
  corridorDeviation: 0.2,
  relationMultiplier: { low: 1, estimate: 10, high: 100 },
  defaultPlantCapacity: {},
  hullSlack: 1,
  staleYears: [3, 7],
  hubThreshold: 0.005,
  otherIsHubBelow: 0.05,
  assumedLifetimeYears,
  ruleCompliance: { low: 0.5, estimate: 0.9, high: 1 },
  domesticFirst: true,
  watchCountries: [],
};

/** What is taken away in a what-if: places and flows. What takes their place is not known, so it is UNKNOWN (rule X1). */
export interface Scenario {
  /** Keys of firms and plants that are gone, with all of their stages. */
  readonly removeParties: readonly string[];
  readonly removeCountries: readonly CountryStage[];
  readonly exportBans: readonly ExportBan[];
}

export interface CountryStage {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly stage: Stage | undefined;
  /** Key of a mineral or form; undefined: all. */
  readonly material: string | undefined;
}

export interface ExportBan {
  /** Codes of the countries that stop them: one, or the members of a bloc, among whom nothing is stopped. */
  readonly from: readonly string[];
  /** Codes of the destinations; empty: all. */
  readonly to: readonly string[];
  readonly material: string | undefined;
  readonly stage: Stage | undefined;
  /** The part of the exports that stops, 0 to 1. */
  readonly share: number;
}

export const noScenario: Scenario = { removeParties: [], removeCountries: [], exportBans: [] };

/** What a network is built for, apart from buyer and material. */
export interface View {
  /** What was true on this day, YYYY-MM-DD. */
  readonly at: string;
  /** Only what was published by this day; undefined: all. */
  readonly knownAt: string | undefined;
  /** The weakest basis that may fill a share; what is weaker is UNKNOWN. */
  readonly evidence: Basis;
  /** The statuses of supplies that count. */
  readonly includeStatuses: readonly LinkStatus[];
  readonly parameters: Parameters;
  /** What is taken away. */
  readonly scenario: Scenario;
  /** Records that a scenario adds or puts in the place of others of the same key. */
  readonly changes: readonly TableRecord[];
  /** Records that a scenario takes out. */
  readonly gone: readonly TableRecord[];
}
