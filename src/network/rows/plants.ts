import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf, type Stage } from '../../model/vocabulary.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { createMineralGroups } from '../evidence/mineral-groups.ts';
import type { Ownership } from '../evidence/ownership.ts';
import type { ParameterRange, View } from '../view.ts';
import { plantCapacity, plantRow, recordedOutput, worldOutput } from '../evidence/plant-capacity.ts';
import type { Places } from '../evidence/places.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';

export interface CountryPlantsQuestion {
  /** Key of the country. */
  readonly country: string;
  readonly stage: Stage;
  readonly material: string;
  /** Who makes how much of the world's output at this stage. */
  readonly world: ChosenStatistic;
}

/** A named plant and its part of what its country makes. */
export interface CountryPlant {
  readonly plant: string;
  readonly form: string;
  readonly share: ParameterRange;
}

/** A plant that works, with what it can make of a form, tonnes a year. */
export interface WorkingPlant {
  /** The plant, or that stage of it which makes the form. */
  readonly plant: string;
  /** The plant with all of its stages. */
  readonly site: string;
  /** Key of the country; undefined: not known. */
  readonly country: string | undefined;
  readonly capacity: number;
}

export interface Plants {
  /** Plants with a known capacity of a form, in key order; a firm and its own plant are the plant (R1). */
  making(form: string, stage: Stage): readonly WorkingPlant[];
  /** The form at a stage whose world output is recorded and that the material may be judged by. */
  measuredForm(
    forms: readonly string[],
    material: string,
  ): { readonly form: string; readonly output: number } | undefined;
  /** Rule U5: the plants of a country at a stage as parts of its output. */
  ofCountry(question: CountryPlantsQuestion): readonly CountryPlant[];
}

/** Statuses of plants that make nothing today. */
export const notWorking: ReadonlySet<string> = new Set(['PLANNED', 'CONSTRUCTION', 'IDLE', 'CLOSED']);

/**
 * Named plants and what they make. As parts of a country (U5) each has its recorded output, else its capacity, over the
 * tonnes of the country, or over the sum of its plants where that is more; only where those tonnes are known (recorded, or
 * the country's share of a recorded world output of the form): without them nothing says what part of the country the
 * named plants are. A capacity is not an output, so that its low end is 0.
 */
export function createPlants(evidence: Evidence, view: View, ownership: Ownership, places: Places): Plants {
  const makers = [...evidence.entities.values()].filter(
    ({ id, capacities = [], stage, ...entity }) =>
      (capacities.length > 0 || evidence.capacitiesOf.has(id)) &&
      stage !== undefined &&
      (entity.status === undefined || !notWorking.has(entity.status)) &&
      holdsOn(validityOf(entity), view.at),
  );
  const groups = createMineralGroups(evidence);
  const known = new Map<string, readonly CountryPlant[]>();
  const knownMakers = new Map<string, readonly WorkingPlant[]>();

  const making = (form: string, stage: Stage): readonly WorkingPlant[] => {
    const key = `${form}\n${stage}`;
    const found = knownMakers.get(key) ?? findMaking(form, stage);
    knownMakers.set(key, found);
    return found;
  };
  const findMaking = (form: string, stage: Stage): readonly WorkingPlant[] => {
    const placed = makers.flatMap((entity): WorkingPlant[] => {
      if (entity.stage === undefined || stageOf(entity.stage) !== stage) return [];
      const capacity = plantCapacity(entity.id, form, view.at, evidence, ownership);
      if (capacity === undefined || capacity <= 0) return [];
      const country = places.keyOf(places.countryOf(entity.id));
      return [{ plant: stageParty(entity.id, form), site: entity.id, country, capacity }];
    });
    return placed
      .filter(({ site }) => !placed.some((other) => other.site !== site && ownership.above(other.site).has(site)))
      .toSorted((a, b) => (a.plant < b.plant ? -1 : 1));
  };

  const plantsOf = ({ country, stage, material, world }: CountryPlantsQuestion): readonly CountryPlant[] => {
    const made = world.shares.shares.find((one) => one.country === country)?.share;
    const measured = measuredForm(world.question.forms, material);
    if (made === undefined || made.estimate <= 0 || measured === undefined) return [];
    const { form, output } = measured;
    const plants = making(form, stage).filter((one) => one.country === country);
    // A capacity that a file or a scenario sets is what the plant is asked about with.
    const outputs = plants.map(({ plant, site }) =>
      plantRow(plant, form, view.at, evidence, ownership) === undefined
        ? recordedOutput('PLANT_OUTPUT', [plant, site], form, view.at, evidence)
        : undefined,
    );
    const makes = plants.map(({ capacity }, place) => outputs[place] ?? capacity);
    const all = makes.reduce((sum, tonnes) => sum + tonnes, 0);
    const national = recordedOutput('NATIONAL_OUTPUT', [country], form, view.at, evidence);
    const tonnes = national ?? made.estimate * output;
    const least = Math.min(tonnes, made.low * output);
    const most = Math.max(tonnes, made.high * output, all);
    return plants.map(({ plant, capacity }, place) => {
      const stated = outputs[place];
      return {
        plant,
        form,
        share: {
          low: stated === undefined ? 0 : stated / most,
          estimate: (makes[place] ?? 0) / Math.max(all, tonnes),
          high: least > 0 ? Math.min(1, Math.max(capacity, stated ?? 0) / least) : 1,
        },
      };
    });
  };

  const measuredForm: Plants['measuredForm'] = (forms, material) => {
    for (const form of forms) {
      const output = isCandidate(form, material) ? worldOutput(form, view.at, evidence) : undefined;
      if (output !== undefined && output > 0) return { form, output };
    }
    return undefined;
  };

  /** The party of a plant that makes the form, where the plant has several stages. */
  const stageParty = (plant: string, form: string): string =>
    [...evidence.entities.values()].find(({ partOf, makes }) => partOf === plant && makes?.includes(form) === true)
      ?.id ?? plant;

  /** Rule R6: capacity of a wider group says nothing of a mineral measured apart, unless the form names it or its group. */
  const isCandidate = (form: string, material: string): boolean =>
    !groups.isMeasuredApart(material) ||
    evidence.forms.get(form)?.element === material ||
    (evidence.forms.get(form)?.contains?.[material]?.value ?? 0) > 0 ||
    groups.groupOf(form) === groups.groupOf(material);

  return {
    making,
    measuredForm,
    ofCountry(question) {
      const { country, stage, material, world } = question;
      const key = [country, stage, material, ...world.question.forms].join('\n');
      const found = known.get(key) ?? plantsOf(question);
      known.set(key, found);
      return found;
    },
  };
}
