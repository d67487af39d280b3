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
import { createOutputChanges, type OutputChanges } from '../rows/output-changes.ts';
import { createPlaces, type Places } from '../evidence/places.ts';
import {
  createStatisticChoice,
  isSameQuestion,
  replacing,
  type Replacement,
  type StatisticChoice,
} from '../statistics/statistic-choice.ts';

/** The evidence and readers that all chains of one view share. */
export interface BuildingSite {
  readonly evidence: Evidence;
  readonly view: View;
  readonly forms: MaterialForms;
  /** The statistics of chains, with the shares of world output that a scenario's capacities give (rule U6a). */
  readonly choose: StatisticChoice;
  /** The same with the world output that is left without the plants that a scenario removes. */
  readonly chooseLeft: StatisticChoice;
  readonly outputChanges: OutputChanges;
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
  const places = createPlaces(evidence, view.at);
  const ownership = createOwnership(evidence, view.at);
  const plants = createPlants(evidence, view, ownership, places);
  const outputChanges = createOutputChanges({ evidence, view, forms, ownership, places, plants });
  const stated = createStatisticChoice(evidence, view, forms);
  const choose = outputChanges.choice(stated, 'SET');
  const named = createNamedSuppliers(evidence, view, ownership);
  const made = createMadeForms(evidence, view.at);
  return {
    evidence,
    view,
    forms,
    choose,
    chooseLeft: outputChanges.choice(stated, 'LEFT'),
    outputChanges,
    named,
    ownership,
    places,
    countryRows: createCountryRows(evidence, view, choose, places, ownership),
    plants,
    directedSupplies: createDirectedSupplies(evidence, view, forms, named),
    made,
    sellingPlants: createSellingPlants({ evidence, view, ownership, places, forms, made }),
  };
}

/** The same site with one statistic replaced by an alternative, whose bounds no other statistic widens. */
export function withStatistic(site: BuildingSite, instead: Replacement): BuildingSite {
  const { evidence, view, ownership, places } = site;
  const { chosen, alternative } = instead;
  const replaced = site.outputChanges.choice(
    replacing(() => chosen, { chosen, alternative }),
    'SET',
  );
  const choose: StatisticChoice = (question) =>
    isSameQuestion(question, chosen.question) ? replaced(question) : site.choose(question);
  return {
    ...site,
    choose,
    countryRows: createCountryRows(evidence, view, choose, places, ownership),
    // The parts of plants in their country follow its share in the statistic (rule U5).
    plants: createPlants(evidence, view, ownership, places),
  };
}
