/**
 * What a field costs, for all that costs more or less than the usual: 1 for an object, and for each object in a list;
 * nothing for a value. Add a line for a field that computes. A name of an interface stands for all its types.
 */
export const fieldCosts: ReadonlyMap<string, number> = new Map([
  ['Query.rateLimit', 0],
  ['Query.search', 5],
  ['Material.supplyShares', 10],
  ['Material.concentration', 10],
  ['Buyer.supply', 5],
  ['Supply.coverage', 20],
  ['Supply.dependency', 50],
  ['DependencyRow.plants', 5],
  ['DependencyRow.topPath', 5],
  ['DependencyRow.witness', 20],
  ['Derivation.sensitivity', 200],
  ['Derivation.witness', 20],
  ['StatisticUse.alternatives', 20],
  ['Supply.chokepoints', 100],
  ['Supply.paths', 50],
  ['Supply.disruption', 50],
  ['Supply.cutSets', 200],
  ['Supply.alternatives', 300],
  ['Supply.mitigations', 500],
  ['Supply.stockCover', 20],
  ['Material.supplyRisk', 50],
  ['Query.exposedBuyers', 300],
  ['Query.systemicRisk', 500],
  ['Query.compareClaims', 500],
]);

/** How many objects a list without `first` is taken to hold, where that is not the usual number. */
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
/** Introspection reads no data; each object it asks for costs this, however long the lists. */
export const introspectionCost = 10;
