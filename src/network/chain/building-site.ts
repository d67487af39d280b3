import { createPlants, type Plants } from '../rows/plants.ts';
import { createCountryRows, type CountryRows } from '../rows/country-rows.ts';
import { createDirectedSupplies, type DirectedSupplies } from '../rows/directed-supply.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { createMaterialForms, type MaterialForms } from '../evidence/material-forms.ts';
import { createMadeForms, type MadeForms } from '../evidence/made-forms.ts';
import { createSellingPlants, type SellingPlants } from '../rows/selling-plants.ts';
import { createNamedSuppliers, type NamedSuppliersReader } from '../rows/named-suppliers.ts';
import { createOwnership, type Ownership } from '../../model/ownership.ts';
import type { View } from '../view.ts';
import { createPlaces, type Places } from '../evidence/places.ts';
import {
  createStatisticChoice,
  replacing,
  type Replacement,
  type StatisticChoice,
} from '../statistics/statistic-choice.ts';

/** The evidence and readers that all chains of one view share. */
export interface BuildingSite {
  readonly evidence: Evidence;
  readonly view: View;
  readonly forms: MaterialForms;
  readonly choose: StatisticChoice;
  readonly named: NamedSuppliersReader;
  readonly places: Places;
  readonly countryRows: CountryRows;
  readonly plants: Plants;
  readonly directedSupplies: DirectedSupplies;
  readonly ownership: Ownership;
  readonly made: MadeForms;
  readonly sellingPlants: SellingPlants;
}

/** The shared parts of all chains of one view. Results of one chain are cached for the next. */
export function createBuildingSite(evidence: Evidence, view: View): BuildingSite {
  const forms = createMaterialForms(evidence);
  const choose = createStatisticChoice(evidence, view, forms);
  const places = createPlaces(evidence, view.at);
  const ownership = createOwnership(evidence, view.at);
  const named = createNamedSuppliers(evidence, view, ownership);
  const made = createMadeForms(evidence, view.at);
  return {
    evidence,
    view,
    forms,
    choose,
    named,
    ownership,
    places,
    countryRows: createCountryRows(evidence, view, choose, places),
    plants: createPlants(evidence, view, ownership, places),
    directedSupplies: createDirectedSupplies(evidence, view, forms, named),
    made,
    sellingPlants: createSellingPlants({ evidence, view, ownership, places, forms, made }),
  };
}

/** The same site with one statistic replaced by an alternative, whose bounds no other statistic widens. */
export function withStatistic(site: BuildingSite, instead: Replacement): BuildingSite {
  const { evidence, view, ownership, places } = site;
  const choose = replacing(site.choose, instead);
  return {
    ...site,
    choose,
    countryRows: createCountryRows(evidence, view, choose, places),
    // The parts of plants in their country follow its share in the statistic (rule U5).
    plants: createPlants(evidence, view, ownership, places),
  };
}
