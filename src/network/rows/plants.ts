import { nothing, plus, times, within, type Estimate } from '../../model/estimate.ts';
import { createPairMap } from '../../model/pair-map.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import { createTupleMap } from '../../model/tuple-map.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf, type Stage, type EntityStatus } from '../../model/vocabulary.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { statesSome } from '../evidence/form-contents.ts';
import { isMeasuredApart, mineralGroupOf } from '../evidence/mineral-groups.ts';
import type { Ownership } from '../../model/ownership.ts';
import type { View } from '../view.ts';
import { yearlyCapacity } from '../evidence/yearly-amounts.ts';
import { plantRow, recordedOutput, worldOutput } from '../evidence/plant-capacity.ts';
import type { Places } from '../evidence/places.ts';
import type { ChosenStatistic } from '../statistics/statistic-choice.ts';
import { capacityChange, outputChange } from './changed-capacities.ts';

interface CountryPlantsQuestion {
  /** Key of the country. */
  readonly country: string;
  readonly stage: Stage;
  readonly material: string;
  /** The shares of world output at this stage. */
  readonly world: ChosenStatistic;
}

/** A named plant and its part of its country's output. */
export interface CountryPlant {
  readonly plant: string;
  readonly form: string;
  readonly share: Estimate;
}

/** A running plant with its capacity for a form, tonnes per year. */
interface WorkingPlant {
  /** The plant, or its stage that produces the form. */
  readonly plant: string;
  /** The plant with all of its stages. */
  readonly site: string;
  /** Key of the country. Undefined if not known. */
  readonly country: string | undefined;
  readonly capacity: number;
}

export interface Plants {
  /** Plants with a known capacity for a form, in key order. A firm and its own plant count as the plant (R1). */
  making(form: string, stage: Stage): readonly WorkingPlant[];
  /** The form at a stage with a recorded world output that can represent the material. */
  measuredForm(
    forms: readonly string[],
    material: string,
  ): { readonly form: string; readonly output: number } | undefined;
  /** The plants of a country at a stage as parts of its output (rule U5). */
  ofCountry(question: CountryPlantsQuestion): readonly CountryPlant[];
}

/** Statuses of plants without output today. */
export const notWorking: ReadonlySet<string> = new Set<EntityStatus>(['PLANNED', 'CONSTRUCTION', 'IDLE', 'CLOSED']);

/**
 * Named plants and their output. As a part of a country (U5), a plant has its recorded output, or otherwise its capacity,
 * divided by the tonnes of the country. The sum of the plants is used instead if it is larger. The tonnes of the country
 * must be recorded, or follow from its share of a recorded world output. Without them, the part of the named plants is not
 * known. A capacity is not an output, so its low end is 0.
 * @rule U5
 */
export function createPlants(evidence: Evidence, view: View, ownership: Ownership, places: Places): Plants {
  const ground = { evidence, view, ownership, places };
  const makers = workingMakers(ground);
  const knownShares = createTupleMap<readonly CountryPlant[]>();
  const knownMakers = createPairMap<string, Stage, readonly WorkingPlant[]>();
  const making: Plants['making'] = (form, stage) =>
    knownMakers.remembered(form, stage, () => findMaking(ground, makers, form, stage));
  const measuredForm: Plants['measuredForm'] = (forms, material) => {
    for (const form of forms) {
      const output = isCandidate(ground, form, material) ? worldOutput(form, view.at, evidence) : undefined;
      if (output !== undefined && output > 0) return { form, output };
    }
    return undefined;
  };
  const findShares = ({ country, stage, material, world }: CountryPlantsQuestion): readonly CountryPlant[] => {
    const stated = (world.before ?? world.shares).shares.find((one) => one.country === country)?.share;
    const measured = measuredForm(world.question.forms, material);
    if (measured === undefined) return [];
    const change = outputChange(ground, country, measured.form);
    const made = within(plus(times(stated ?? nothing, measured.output), change), 0, Infinity);
    if (made.estimate <= 0) return [];
    const plants = making(measured.form, stage).filter((one) => one.country === country);
    return partsOfCountry(ground, { country, form: measured.form, made, change }, plants);
  };
  return {
    making,
    measuredForm,
    ofCountry(question) {
      const { country, stage, material, world } = question;
      return knownShares.remembered([country, stage, material, ...world.question.forms], () => findShares(question));
    },
  };
}

interface PlantGround {
  readonly evidence: Evidence;
  readonly view: View;
  readonly ownership: Ownership;
  readonly places: Places;
}

/** The parties that run on the day and state any capacity. */
function workingMakers({ evidence, view }: PlantGround): readonly EntityRecord[] {
  return [...evidence.entities.values()].filter(
    ({ id, capacities = [], stage, ...entity }) =>
      (capacities.length > 0 || evidence.capacitiesOf.has(id)) &&
      stage !== undefined &&
      (entity.status === undefined || !notWorking.has(entity.status)) &&
      holdsOn(validityOf(entity), view.at),
  );
}

function findMaking(
  { evidence, view, ownership, places }: PlantGround,
  makers: readonly EntityRecord[],
  form: string,
  stage: Stage,
): readonly WorkingPlant[] {
  const placed = makers.flatMap((entity): WorkingPlant[] => {
    if (entity.stage === undefined || stageOf(entity.stage) !== stage) return [];
    const capacity = yearlyCapacity(entity.id, form, view.at, evidence, ownership);
    if (capacity === undefined || capacity <= 0) return [];
    const country = places.keyOf(places.countryOf(entity.id));
    return [{ plant: stageParty(evidence, entity.id, form), site: entity.id, country, capacity }];
  });
  return placed
    .filter(({ site }) => !placed.some((other) => other.site !== site && ownership.above(other.site).has(site)))
    .toSorted((a, b) => (a.plant < b.plant ? -1 : 1));
}

/** The party of a plant that produces the form, if the plant has several stages. */
export function stageParty({ entities }: Evidence, plant: string, form: string): string {
  const stages = [...entities.values()];
  return stages.find(({ partOf, makes }) => partOf === plant && makes?.includes(form) === true)?.id ?? plant;
}

interface CountryOutput {
  readonly country: string;
  readonly form: string;
  /** The country's output, tonnes per year. */
  readonly made: Estimate;
  /** What a scenario changes in it (rule U6a). */
  readonly change: Estimate;
}

/** Plants as parts of their country's output of a form. */
function partsOfCountry(
  { evidence, view, ownership }: PlantGround,
  { country, form, made, change }: CountryOutput,
  plants: readonly WorkingPlant[],
): readonly CountryPlant[] {
  // A capacity from a file or a scenario overrides the recorded output.
  const outputs = plants.map(({ plant, site }) =>
    plantRow(plant, form, view.at, evidence, ownership) === undefined
      ? recordedOutput('PLANT_OUTPUT', [plant, site], form, view.at, evidence)
      : undefined,
  );
  const unused = 1 - view.parameters.newCapacityUse.estimate;
  const makes = plants.map(
    ({ site, capacity }, place) => outputs[place] ?? capacity - unused * Math.max(0, capacityChange(view, site, form)),
  );
  const all = makes.reduce((sum, tonnes) => sum + tonnes, 0);
  const national = recordedOutput('NATIONAL_OUTPUT', [country], form, view.at, evidence);
  const tonnes = national === undefined ? made.estimate : Math.max(0, national + change.estimate);
  const least = Math.min(tonnes, made.low);
  const most = Math.max(tonnes, made.high, all);
  return plants.map(({ plant, capacity }, place) => {
    const stated = outputs[place];
    const share = {
      low: stated === undefined ? 0 : stated / most,
      estimate: (makes[place] ?? 0) / Math.max(all, tonnes),
      high: least > 0 ? Math.min(1, Math.max(capacity, stated ?? 0) / least) : 1,
    };
    return { plant, form, share };
  });
}

/**
 * Capacity of a wider group says nothing of a mineral measured apart, unless the form names it or its group.
 * @rule R6
 */
function isCandidate({ evidence }: PlantGround, form: string, material: string): boolean {
  return (
    !isMeasuredApart(evidence, material) ||
    evidence.forms.get(form)?.element === material ||
    statesSome(evidence.forms, form, material) ||
    mineralGroupOf(evidence, form) === mineralGroupOf(evidence, material)
  );
}
