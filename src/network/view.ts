import type { Estimate } from '../model/estimate.ts';
import { assumedLifetimeYears } from '../model/supply-state.ts';
import type { TableRecord } from '../model/records/tables.ts';
import type { Basis, LinkStatus, Stage } from '../model/vocabulary.ts';

/**
 * The named conventions of the building rules. They are set, not estimated from data. Conventions by key or code are empty by
 * default, and a data set sets them in its table `parameter`.
 */
export interface Parameters {
  /** N3: the part of the row by which a buyer may deviate from the chosen statistic. */
  readonly buyerDeviation: number;
  /** U3: the part by which a country row may deviate from the transport table. */
  readonly corridorDeviation: number;
  /** N2: the factor by which a named seller outweighs its share of capacity. */
  readonly relationMultiplier: Estimate;
  /** N2: capacity of a plant that states none, tonnes per year by form. */
  readonly defaultPlantCapacity: Readonly<Record<string, number>>;
  /** S3: alternatives within this many points of the best widen the bounds. */
  readonly hullSlack: number;
  /** S1: the ages in years from which a statistic gets one and two points. */
  readonly staleYears: readonly number[];
  /** N6: an exporter with less than this share of the world's output does not produce. */
  readonly hubThreshold: number;
  /** N6: unlisted exporters are a hub if all unlisted producers hold less than this. */
  readonly otherIsHubBelow: number;
  /** T3: a relation without an end whose newest source is older is LAPSED. */
  readonly assumedLifetimeYears: number;
  /** T4b: how far both ends of a share stated for an earlier period move in a year. */
  readonly shareAgeing: number;
  /** N7: weight of the lane that follows a procurement rule. */
  readonly ruleCompliance: Estimate;
  /** U6a: the part of a capacity that a scenario sets which is used. */
  readonly newCapacityUse: Estimate;
  /** U2: whether production feeds its own country first. */
  readonly domesticFirst: boolean;
  /** S4: countries that get a link even if a truncated list omits them. */
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
  shareAgeing: 0.1,
  ruleCompliance: { low: 0.5, estimate: 0.9, high: 1 },
  newCapacityUse: { low: 0.5, estimate: 0.8, high: 1 },
  domesticFirst: true,
  watchCountries: [],
};

/** The places and flows that a scenario removes (rule X2), and the capacities that it changes (rule U6a). */
export interface Scenario {
  /** Keys of removed firms and plants, with all of their stages. */
  readonly removeParties: readonly string[];
  readonly removeCountries: readonly CountryStage[];
  readonly exportBans: readonly ExportBan[];
  /** Absent: none. */
  readonly capacityChanges?: readonly CapacityChange[];
}

/** The capacity of a plant in a scenario beside the one that runs without it. */
export interface CapacityChange {
  readonly party: string;
  readonly form: string;
  /** Tonnes per year. Negative where the scenario lowers it. */
  readonly tonnesPerYear: number;
}

export interface CountryStage {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly stage: Stage | undefined;
  /** Key of a mineral or form. Undefined for all. */
  readonly material: string | undefined;
}

export interface ExportBan {
  /** Codes of the countries that stop their exports: one, or the members of a bloc. Trade among them goes on. */
  readonly from: readonly string[];
  /** Codes of the destinations. Empty for all. */
  readonly to: readonly string[];
  readonly material: string | undefined;
  readonly stage: Stage | undefined;
  /** The part of the exports that stops, 0 to 1. */
  readonly share: number;
}

export const noScenario: Scenario = { removeParties: [], removeCountries: [], exportBans: [] };

/** The conditions of a network, apart from buyer and material. */
export interface View {
  /** The day of the question, YYYY-MM-DD. */
  readonly at: string;
  /** Only records published by this day count. Undefined for all. */
  readonly knownAt: string | undefined;
  /** The weakest basis that may fill a share. Shares with a weaker basis are UNKNOWN. */
  readonly evidence: Basis;
  /** The statuses of supplies that count. */
  readonly includeStatuses: readonly LinkStatus[];
  readonly parameters: Parameters;
  /** The removed places and flows. */
  readonly scenario: Scenario;
  /** Records that a scenario adds, or that replace others with the same key. */
  readonly changes: readonly TableRecord[];
  /** Records that a scenario removes. */
  readonly gone: readonly TableRecord[];
}
