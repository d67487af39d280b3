import type { EntityRecord } from '../../model/records/entity.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import type { BuildingSite } from './building-site.ts';
import { createDirectedSupplies } from '../rows/directed-supply.ts';
import { suppliesByBuyerAndForm, type Evidence } from '../evidence/evidence.ts';
import { createNamedSuppliers } from '../rows/named-suppliers.ts';
import { createPlants } from '../rows/plants.ts';

/** Records in the place of those of the same key, and keys of supplies that are gone. */
export interface SiteChange {
  readonly supplies?: readonly SupplyRecord[];
  readonly withoutSupplies?: readonly string[];
  readonly entities?: readonly EntityRecord[];
}

/** Evidence with entities in the place of those of the same key. */
export function withEntities(evidence: Evidence, entities: readonly EntityRecord[]): Evidence {
  return { ...evidence, entities: new Map([...evidence.entities, ...entities.map((one) => [one.id, one] as const)]) };
}

/**
 * The same site with some supplies and plants changed: what rests on statistics alone is kept as it was worked out, so
 * that many small changes can be tried one after another.
 */
export function changedSite(
  site: BuildingSite,
  { supplies = [], withoutSupplies = [], entities = [] }: SiteChange,
): BuildingSite {
  const { evidence, view, ownership, places, forms } = site;
  const gone = new Set([...withoutSupplies, ...supplies.map(({ id }) => id)]);
  const kept = [...evidence.supplies.filter(({ id }) => !gone.has(id)), ...supplies];
  const changed = {
    ...withEntities(evidence, entities),
    supplies: kept,
    suppliesOf: suppliesByBuyerAndForm(kept),
  };
  const named = createNamedSuppliers(changed, view, ownership);
  return {
    ...site,
    evidence: changed,
    named,
    plants: entities.length === 0 ? site.plants : createPlants(changed, view, ownership, places),
    directedSupplies: createDirectedSupplies(changed, view, forms, named),
  };
}
