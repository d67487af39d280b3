import type { Asked } from './prices/asked.ts';
import {
  boundsWork,
  chainWork,
  chokepointsWork,
  compareClaimsWork,
  cutSetsWork,
  dependencyWork,
  exposedBuyersWork,
  plantsWork,
  rowsOf,
  scenarioEffectWork,
  shareWork,
  statisticsWork,
  supplyWork,
  namesWork,
  systemicRiskWork,
  trialsWork,
  viewWork,
  witnessWork,
} from './prices/work.ts';

/** COMPUTES: builds and solves networks. SEARCHES: looks names up, and must not wait behind computing operations. */
export type Work = 'COMPUTES' | 'SEARCHES';

export interface FieldCost {
  /** The cost of one object of the field. A list costs this for each of its objects. */
  readonly cost: number;
  /** The cost of the work of the field as a whole. It depends on arguments and on the sizes of buyer and store. */
  readonly work?: (asked: Asked) => number;
  /** The thread that answers an operation with this field. Undefined: the one that serves. */
  readonly thread?: Work;
}

/**
 * The cost and thread of each field that differs from the default, which is 1 for an object, 0 for a value, and the serving
 * thread. Every computing field has a line here. The name of an interface covers all its types.
 *
 * A cost of 1 stands for 1 ms of CPU of a computing thread, for a question whose network is not cached. The figures are
 * measured: `npm run prove -- calibration` measures them again.
 */
export const fieldCosts: ReadonlyMap<string, FieldCost> = new Map<string, FieldCost>([
  ['Query.rateLimit', { cost: 0 }],
  ['Query.search', { cost: 1, work: () => 5, thread: 'SEARCHES' }],
  ['Query.resolve', { cost: 1, work: namesWork, thread: 'SEARCHES' }],
  // A hash that no import has stored is computed from all records.
  ['Dataset.hash', { cost: 0, work: ({ sizes }) => (sizes.isHashStored ? 0 : sizes.records * 0.0165) }],
  ['Query.scenario', { cost: 1, thread: 'COMPUTES' }],
  ['Query.scenarios', { cost: 1, thread: 'COMPUTES' }],
  ['Query.exposedBuyers', { cost: 1, work: exposedBuyersWork, thread: 'COMPUTES' }],
  ['Query.systemicRisk', { cost: 1, work: systemicRiskWork, thread: 'COMPUTES' }],
  ['Query.compareClaims', { cost: 1, work: compareClaimsWork, thread: 'COMPUTES' }],
  ['Material.supplyShares', { cost: 1, work: () => 3, thread: 'COMPUTES' }],
  ['Material.concentration', { cost: 1, work: (asked) => viewWork(asked) + 3, thread: 'COMPUTES' }],
  ['Material.supplyRisk', { cost: 1, work: (asked) => viewWork(asked) + 7, thread: 'COMPUTES' }],
  // The same answer without the scenario, in a view of its own.
  ['Concentration.hasEffect', { cost: 0, work: (asked) => viewWork(asked) + 3 }],
  ['SupplyRisk.hasEffect', { cost: 0, work: (asked) => viewWork(asked) + 7 }],
  ['ExposedBuyerConnection.hasEffect', { cost: 0, work: exposedBuyersWork }],
  ['PartyRiskConnection.hasEffect', { cost: 0, work: systemicRiskWork }],
  ['Buyer.supply', { cost: 1, work: supplyWork, thread: 'COMPUTES' }],
  // Below `Buyer.supply`, and so on its thread.
  ['Supply.coverage', { cost: 1, work: (asked) => 1.3 * chainWork(asked) }],
  ['Supply.notUsed', { cost: 1, work: chainWork }],
  ['Supply.dependency', { cost: 1, work: dependencyWork }],
  ['Dependency.barredIntake', { cost: 1, work: (asked) => 1.3 * chainWork(asked) }],
  ['BarredIntake.share', { cost: 0, work: boundsWork }],
  ['DependencyRow.passThrough', { cost: 0, work: boundsWork }],
  ['DependencyRow.origin', { cost: 0, work: boundsWork }],
  ['DependencyRow.plants', { cost: 0, work: plantsWork }],
  ['DependencyRow.topPath', { cost: 0, work: (asked) => 0.05 + 12 * shareWork(asked) }],
  ['DependencyRow.witness', { cost: 0, work: witnessWork }],
  ['Exposure.claims', { cost: 1, work: (asked) => 0.05 + 30 * shareWork(asked) }],
  ['Exposure.sources', { cost: 1, work: (asked) => 0.05 + 30 * shareWork(asked) }],
  ['Derivation.sources', { cost: 1, work: (asked) => 0.05 + 30 * shareWork(asked) }],
  ['Derivation.sensitivity', { cost: 0, work: (asked) => 220 + 17 * chainWork(asked) }],
  ['Derivation.witness', { cost: 0, work: witnessWork }],
  ['StatisticUse.alternatives', { cost: 0, work: statisticsWork }],
  ['Supply.chokepoints', { cost: 1, work: chokepointsWork }],
  ['Supply.paths', { cost: 1, work: (asked) => 1.5 * chainWork(asked) }],
  ['Supply.disruption', { cost: 1, work: (asked) => 8 + 2.2 * chainWork(asked) }],
  ['Supply.cutSets', { cost: 1, work: cutSetsWork }],
  ['Supply.alternatives', { cost: 1, work: (asked) => 2 * chainWork(asked) + trialsWork(asked) }],
  ['Supply.mitigations', { cost: 1, work: (asked) => 2.2 * chainWork(asked) + trialsWork(asked) }],
  // The same comparison answers both. Its figures are kept with the supply.
  ['Supply.hasEffect', { cost: 1, work: scenarioEffectWork }],
  ['Supply.hasEffectReason', { cost: 1, work: scenarioEffectWork }],
  ['Supply.stockCover', { cost: 1, work: (asked) => 1.3 * chainWork(asked) }],
]);

/** The assumed length of a list without `first`, if it differs from the default. */
export const listLengths: ReadonlyMap<string, number | ((asked: Asked) => number)> = new Map<
  string,
  number | ((asked: Asked) => number)
>([
  ['Derivation.statistics', (asked) => 3 * asked.chains().chains],
  ['SupplyShares.rows', 20],
  ['Claim.statements', 4],
  ['DependencyRowConnection.nodes', rowsAsked],
  ['DependencyRowConnection.edges', rowsAsked],
  ['Link.sources', 2],
  ['Link.supplies', 2],
  ['Need.sources', 2],
  ['Need.suppliers', 2],
  ['Supplier.sources', 2],
]);

/** The `first` of a dependency stands two fields above its rows. */
function rowsAsked(asked: Asked): number {
  return asked.number('first') ?? 20;
}

/** The most objects that a list can hold, where that is known and may be less than `first`. */
export const longestLists: ReadonlyMap<string, (asked: Asked) => number> = new Map([
  ['DependencyRowConnection.nodes', rowsOf],
  ['DependencyRowConnection.edges', rowsOf],
]);

export const usualFieldCost = 1;
/** The cost of an object of a computed answer. It is in memory, and its work is priced at the field that computes it. */
export const answerObjectCost = 0.01;
export const usualListLength = 3;
/** The cost of each object of introspection, for lists of any length. Introspection reads no data. */
export const introspectionCost = 10;
