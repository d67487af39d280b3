import type { BuildingSite } from './chain-builder.ts';
import { createCountryRows } from './country-rows.ts';
import type { Evidence } from './evidence.ts';
import { createMaterialForms } from './material-forms.ts';
import { createNamedSuppliers } from './named-suppliers.ts';
import { createOwnership } from './ownership.ts';
import type { View } from './parameters.ts';
import { createPlaces } from './places.ts';
import { createStatisticChoice, replacing, type Replacement } from './statistic-choice.ts';

/**
 * Everything that chains of one view are built with; what one chain has worked out, the next has at hand. With
 * `instead`, one statistic gives way to an alternative, which nothing then widens.
 */
export function createBuildingSite(evidence: Evidence, view: View, instead?: Replacement): BuildingSite {
  const usual = createStatisticChoice(evidence, view);
  const choose = instead === undefined ? usual : replacing(usual, instead);
  const places = createPlaces(evidence, view.at);
  const ownership = createOwnership(evidence, view.at);
  return {
    evidence,
    view,
    forms: createMaterialForms(evidence),
    choose,
    named: createNamedSuppliers(evidence, view, ownership),
    ownership,
    places,
    countryRows: createCountryRows(evidence, view, choose, places),
  };
}
