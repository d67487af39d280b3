import { anyShare, whole, type Estimate } from '../../model/estimate.ts';
import type { NamedSupply } from '../../model/one-per-supplier.ts';
import type { Ownership } from '../../model/ownership.ts';
import type { EntityRecord } from '../../model/records/entity.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { stageOf } from '../../model/vocabulary.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MadeForms } from '../evidence/made-forms.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import type { Places } from '../evidence/places.ts';
import { yearlyCapacity } from '../evidence/yearly-amounts.ts';
import type { View } from '../view.ts';
import { notWorking, stageParty } from './plants.ts';

/** A plant from which a firm sells a form, with its part of what the firm sells. */
export interface SellingPlant {
  readonly plant: string;
  readonly part: Estimate;
}

export interface SellingPlants {
  /** The plants from which a supply comes, with the firm itself for what they cannot make. Empty for no known plant. */
  of(named: NamedSupply, form: string): readonly SellingPlant[];
  /** Whether nothing but the country of its head office says where a seller makes what it sells. */
  isAtHeadOffice(named: NamedSupply): boolean;
}

interface SellingGround {
  readonly evidence: Evidence;
  readonly view: View;
  readonly ownership: Ownership;
  readonly places: Places;
  readonly forms: MaterialForms;
  readonly made: MadeForms;
}

/**
 * A link of a firm is that of its plant: the one that the supply names, else those that the firm owns or operates, that
 * make the form and that run on the day. Several share it by capacity. A supply that counts although no plant runs comes
 * from those that are to make it. A firm that makes the form itself stands beside its plants for what they cannot make.
 * This is the second half of rule R1.
 */
export function createSellingPlants(ground: SellingGround): SellingPlants {
  const plantsOf = createPlantsOfFirms(ground);
  const { evidence } = ground;
  return {
    of({ supply, supplier }, form) {
      if (!isFirm(ground, supplier)) return [];
      if (supply.upstreamSite !== undefined && evidence.entities.has(supply.upstreamSite))
        return [{ plant: stageParty(evidence, supply.upstreamSite, form), part: whole }];
      const stated = statedPlace(ground, { supply, supplier });
      const all = plantsOf(supplier).filter(({ id }) => stated === undefined || ground.places.countryOf(id) === stated);
      return sharedOut(ground, supplier, form, plantsMaking(ground, supplier, form, all));
    },
    isAtHeadOffice: (named) => isFirm(ground, named.supplier) && statedPlace(ground, named) === undefined,
  };
}

/** A firm as a whole, and no plant: a record of the level COMPANY, or one whose country is that of its head office. */
function isFirm({ evidence }: SellingGround, key: string): boolean {
  const entity = evidence.entities.get(key);
  return entity?.level === 'COMPANY' || (entity?.partOf === undefined && evidence.headOffices.has(key));
}

/** The country that a supply states for the seller's plant. The firm's own country says no more than its head office. */
function statedPlace({ places }: SellingGround, { supply, supplier }: NamedSupply): string | undefined {
  const place = supply.supplierCountry;
  const code = place === undefined ? undefined : (places.codeOf(place) ?? place);
  return code === places.countryOf(supplier) ? undefined : code;
}

/** The plants below each firm, by key. */
function createPlantsOfFirms(ground: SellingGround): (firm: string) => readonly EntityRecord[] {
  const { evidence, ownership } = ground;
  let below: ReadonlyMap<string, readonly EntityRecord[]> | undefined;
  const find = (): ReadonlyMap<string, readonly EntityRecord[]> => {
    const found = new Map<string, EntityRecord[]>();
    for (const plant of evidence.entities.values()) {
      if (plant.stage === undefined || isFirm(ground, plant.id)) continue;
      for (const firm of ownership.above(plant.id)) found.set(firm, [...(found.get(firm) ?? []), plant]);
    }
    return found;
  };
  return (firm) => (below ??= find()).get(firm) ?? [];
}

/**
 * How well records support that a plant makes a form: it says so or sells it, it states a capacity, its stage fits, or it
 * states a capacity and is a plant of another stage, such as a mine that states the oxide in its ore.
 */
const support = { none: 0, capacityElsewhere: 1, stage: 2, capacity: 3, saying: 4 };

function supportOf({ forms, made }: SellingGround, { id, stage }: EntityRecord, form: string): number {
  const isIt = (other: string): boolean => isKindOf(forms, other, form);
  const [said, sold, capacities] = [made.saidOf(id), made.soldBy(id), made.capacityOf(id)];
  const isOfStage = stage !== undefined && stageOf(stage) === forms.stageOf(form);
  if ([...said, ...sold].some(isIt)) return support.saying;
  if ([...capacities].some(isIt)) return isOfStage ? support.capacity : support.capacityElsewhere;
  // A plant that is known to make other things is not taken to make this one.
  const isSilent = said.size + sold.size + capacities.size === 0;
  return isSilent && isOfStage ? support.stage : support.none;
}

/** Whether two keys are one form, or a form and a group of forms that holds its minerals. */
function isKindOf(forms: MaterialForms, one: string, other: string): boolean {
  if (one === other) return true;
  if (forms.stageOf(one) !== forms.stageOf(other) || !(forms.isGroup(one) || forms.isGroup(other))) return false;
  const minerals = forms.mineralsOf(other);
  return forms.mineralsOf(one).some((mineral) => minerals.includes(mineral));
}

/** The plants of a firm that make a form and run. If none does, and the firm does not make it itself, those that will. */
function plantsMaking(
  ground: SellingGround,
  firm: string,
  form: string,
  plants: readonly EntityRecord[],
): readonly string[] {
  const best = (some: readonly EntityRecord[]): readonly string[] => {
    const found = some.map((plant) => ({ plant, points: supportOf(ground, plant, form) }));
    const most = Math.max(support.none, ...found.map(({ points }) => points));
    const keys = found.flatMap(({ plant, points }) => (points === most && most > support.none ? [plant.id] : []));
    return keys.filter((key) => !keys.some((other) => ground.evidence.entities.get(other)?.partOf === key));
  };
  const { at } = ground.view;
  const running = best(
    plants.filter(
      (plant) =>
        !notWorking.has(wholeOf(ground, plant).status ?? '') &&
        holdsOn(validityOf(plant), at) &&
        holdsOn(validityOf(wholeOf(ground, plant)), at),
    ),
  );
  return running.length > 0 || makesItself(ground, firm, form) ? running : best(plants);
}

/** The record of a whole plant, which states whether its stages run. */
function wholeOf({ evidence, ownership }: SellingGround, plant: EntityRecord): EntityRecord {
  return evidence.entities.get(ownership.siteOf(plant.id)) ?? plant;
}

function makesItself({ forms, made }: SellingGround, firm: string, form: string): boolean {
  return [...made.saidOf(firm), ...made.capacityOf(firm)].some((other) => isKindOf(forms, other, form));
}

/** The parts of several plants by capacity, or equal if that of one is not known. Nobody states them, so any may be all. */
function sharedOut(
  { evidence, view, ownership }: SellingGround,
  firm: string,
  form: string,
  plants: readonly string[],
): readonly SellingPlant[] {
  const capacityOf = (key: string): number | undefined => yearlyCapacity(key, form, view.at, evidence, ownership);
  const capacities = plants.flatMap((plant) => capacityOf(plant) ?? []);
  const known = capacities.reduce((all, one) => all + one, 0);
  const isKnown = capacities.length === plants.length && known > 0;
  const total = isKnown ? Math.max(known, capacityOf(firm) ?? 0) : plants.length;
  if (plants.length === 1 && (!isKnown || total === known)) return plants.map((plant) => ({ plant, part: whole }));
  const parts = plants.map((plant, place) => ({
    plant,
    part: anyShare((isKnown ? (capacities[place] ?? 0) : 1) / total),
  }));
  return total > known && isKnown ? [...parts, { plant: firm, part: anyShare((total - known) / total) }] : parts;
}
