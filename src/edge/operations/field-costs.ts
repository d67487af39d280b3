/** COMPUTES: builds and solves networks. SEARCHES: looks names up, and must not wait behind computing operations. */
export type Work = 'COMPUTES' | 'SEARCHES';

export interface FieldCost {
  /** The cost of one object of the field. A list costs this for each of its objects. */
  readonly cost: number;
  /** The thread that answers an operation with this field. Undefined: the one that serves. */
  readonly thread?: Work;
}

/**
 * The cost and thread of each field that differs from the default, which is 1 for an object, 0 for a value, and the serving
 * thread. Every computing field has a line here. The name of an interface covers all its types.
 */
export const fieldCosts: ReadonlyMap<string, FieldCost> = new Map<string, FieldCost>([
  ['Query.rateLimit', { cost: 0 }],
  ['Query.search', { cost: 5, thread: 'SEARCHES' }],
  ['Query.scenario', { cost: 1, thread: 'COMPUTES' }],
  ['Query.scenarios', { cost: 1, thread: 'COMPUTES' }],
  ['Query.exposedBuyers', { cost: 300, thread: 'COMPUTES' }],
  ['Query.systemicRisk', { cost: 500, thread: 'COMPUTES' }],
  ['Query.compareClaims', { cost: 500, thread: 'COMPUTES' }],
  ['Material.supplyShares', { cost: 10, thread: 'COMPUTES' }],
  ['Material.concentration', { cost: 10, thread: 'COMPUTES' }],
  ['Material.supplyRisk', { cost: 50, thread: 'COMPUTES' }],
  ['Buyer.supply', { cost: 5, thread: 'COMPUTES' }],
  // Below `Buyer.supply`, and so on its thread.
  ['Supply.coverage', { cost: 20 }],
  ['Supply.dependency', { cost: 50 }],
  ['DependencyRow.plants', { cost: 5 }],
  ['DependencyRow.topPath', { cost: 5 }],
  ['DependencyRow.witness', { cost: 20 }],
  ['Derivation.sensitivity', { cost: 200 }],
  ['Derivation.witness', { cost: 20 }],
  ['StatisticUse.alternatives', { cost: 20 }],
  ['Supply.chokepoints', { cost: 100 }],
  ['Supply.paths', { cost: 50 }],
  ['Supply.disruption', { cost: 50 }],
  ['Supply.cutSets', { cost: 200 }],
  ['Supply.alternatives', { cost: 300 }],
  ['Supply.mitigations', { cost: 500 }],
  ['Supply.stockCover', { cost: 20 }],
]);

/** The assumed length of a list without `first`, if it differs from the default. */
export const listLengths: ReadonlyMap<string, number> = new Map([
  ['SupplyShares.rows', 20],
  ['Claim.statements', 4],
  ['DependencyRowConnection.nodes', 20],
  ['DependencyRowConnection.edges', 20],
  ['Link.sources', 2],
  ['Link.supplies', 2],
  ['Need.sources', 2],
  ['Need.suppliers', 2],
  ['Supplier.sources', 2],
]);

export const usualFieldCost = 1;
export const usualListLength = 3;
/** The cost of each object of introspection, for lists of any length. Introspection reads no data. */
export const introspectionCost = 10;
