import type { EntityRecord } from '../../model/records/entity.ts';
import type { SupplyRecord } from '../../model/records/network.ts';
import type { BuildingSite } from './building-site.ts';
import { createDirectedSupplies } from '../rows/directed-supply.ts';
import { suppliesByBuyerAndForm, type Evidence } from '../evidence/evidence.ts';
import { createMadeForms } from '../evidence/made-forms.ts';
import { createSellingPlants } from '../rows/selling-plants.ts';
import { createNamedSuppliers } from '../rows/named-suppliers.ts';
import { createPlants } from '../rows/plants.ts';

/** Records that replace those with the same key, and keys of removed supplies. */
export interface SiteChange {
  readonly supplies?: readonly SupplyRecord[];
  readonly withoutSupplies?: readonly string[];
  readonly entities?: readonly EntityRecord[];
}

/** Evidence with entities that replace those with the same key. */
export function withEntities(evidence: Evidence, entities: readonly EntityRecord[]): Evidence {
  return { ...evidence, entities: new Map([...evidence.entities, ...entities.map((one) => [one.id, one] as const)]) };
}

/**
 * The same site with some supplies and plants changed. Results from statistics alone are kept, so that many small changes
 * can be tried one after another.
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
  const made = createMadeForms(changed, view.at);
  return {
    ...site,
    evidence: changed,
    named,
    made,
    sellingPlants: createSellingPlants({ evidence: changed, view, ownership, places, forms, made }),
    plants: entities.length === 0 ? site.plants : createPlants(changed, view, ownership, places),
    directedSupplies: createDirectedSupplies(changed, view, forms, named),
  };
}
