import { firstDay } from '../model/partial-date.ts';
import { stageOf, type Stage } from '../model/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { Ownership } from './ownership.ts';
import type { ParameterRange, View } from './parameters.ts';
import { plantCapacity, worldOutput } from './plant-capacity.ts';
import type { Places } from './places.ts';
import type { ChosenStatistic } from './statistic-choice.ts';

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

const idle = new Set(['PLANNED', 'CONSTRUCTION', 'IDLE', 'CLOSED']);
/** Those that a plant of "rare earths" is no candidate for (rule R6). */
const heavyRareEarths: ReadonlySet<string> = new Set(['dysprosium', 'terbium', 'yttrium']);

/**
 * Rule U5: the plants of a country at a stage, each with capacity / max(sum of known capacities, tonnes of the country).
 * Only where those tonnes are known (its share of a recorded world output of the form): without them nothing says what
 * part of the country the named plants are. A capacity is not an output, so that the low end is 0.
 */
export function createCountryPlants(
  evidence: Evidence,
  view: View,
  ownership: Ownership,
  places: Places,
): (question: CountryPlantsQuestion) => readonly CountryPlant[] {
  const makers = [...evidence.entities.values()].filter(
    ({ capacities = [], status, validFrom, stage }) =>
      capacities.length > 0 &&
      stage !== undefined &&
      (status === undefined || !idle.has(status)) &&
      (validFrom === undefined || firstDay(validFrom) <= view.at),
  );
  const known = new Map<string, readonly CountryPlant[]>();

  const plantsOf = ({ country, stage, material, world }: CountryPlantsQuestion): readonly CountryPlant[] => {
    const made = world.shares.shares.find((one) => one.country === country)?.share;
    if (made === undefined || made.estimate <= 0) return [];
    const [form] = world.question.forms.filter(
      (one) => worldOutput(one, view.at, evidence) !== undefined && isCandidate(one, material),
    );
    const output = form === undefined ? undefined : worldOutput(form, view.at, evidence);
    if (form === undefined || output === undefined) return [];
    const placed = makers.flatMap((entity) => {
      if (places.keyOf(places.countryOf(entity.id)) !== country) return [];
      if (entity.stage === undefined || stageOf(entity.stage) !== stage) return [];
      const capacity = plantCapacity(entity.id, form, view.at, evidence, ownership);
      return capacity === undefined || capacity <= 0
        ? []
        : [{ plant: stageParty(entity.id, form), site: entity.id, capacity }];
    });
    // A firm and its own plant are one: it is the plant's (R1).
    const plants = placed.filter(
      ({ site }) => !placed.some((other) => other.site !== site && ownership.rootOf(other.site) === site),
    );
    const capacities = plants.reduce((all, { capacity }) => all + capacity, 0);
    const tonnes = made.estimate * output;
    const least = made.low * output;
    return plants.map(({ plant, capacity }) => ({
      plant,
      form,
      share: {
        low: 0,
        estimate: capacity / Math.max(capacities, tonnes),
        high: least > 0 ? Math.min(1, capacity / least) : 1,
      },
    }));
  };

  /** The party of a plant that makes the form, where the plant has several stages. */
  const stageParty = (plant: string, form: string): string =>
    [...evidence.entities.values()].find(({ partOf, makes }) => partOf === plant && makes?.includes(form) === true)
      ?.id ?? plant;

  /** Rule R6: capacity that is stated of rare earths together says nothing of a heavy one, unless it names them. */
  const isCandidate = (form: string, material: string): boolean =>
    !heavyRareEarths.has(material) ||
    evidence.forms.get(form)?.element === material ||
    (evidence.forms.get(form)?.contains?.[material]?.value ?? 0) > 0 ||
    /heavy/.test(form);

  return (question) => {
    const { country, stage, material, world } = question;
    const key = [country, stage, material, ...world.question.forms].join('\n');
    const found = known.get(key) ?? plantsOf(question);
    known.set(key, found);
    return found;
  };
}
