import { firstDay, type Day } from '../../model/partial-date.ts';
import type { StatedCapacity } from '../../model/records/entity.ts';
import type { ObservationRecord } from '../../model/records/statistics.ts';
import { inUnit, unitRatio, yearlyRate, type Quantity } from '../../model/unit.ts';
import { statedPoint } from '../../model/stated-range.ts';
import { holdsOn, validityOf } from '../../model/validity.ts';
import { rateUnitOf } from './data-set-units.ts';
import type { Evidence } from './evidence.ts';
import { nearestObservation } from './nearest-observation.ts';
import type { Ownership } from '../../model/ownership.ts';

/**
 * The capacity of a plant for a form: the newest nameplate capacity, or otherwise the newest output, of a year not after
 * the day of the question (rule N2). Plans and targets do not count. A row of the table uses the data set's time unit, and
 * a capacity of an entity its own unit. Undefined if none is stated as a rate of mass.
 */
export function plantCapacity(
  party: string,
  form: string,
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): Quantity | undefined {
  const row = plantRow(party, form, at, evidence, ownership);
  if (row !== undefined) return { value: boundByMain(row, at, evidence, ownership), unit: rateUnitOf(evidence) };
  const newest = statedCapacity(party, form, at, evidence, ownership);
  const tonnes = newest === undefined ? undefined : inUnit(newest, yearlyRate);
  return tonnes === undefined ? undefined : { value: tonnes, unit: yearlyRate };
}

/** The capacity that the entity of a plant states for a form: the newest nameplate capacity, or otherwise the newest output. */
export function statedCapacity(
  party: string,
  form: string,
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): StatedCapacity | undefined {
  const names = new Set([form, ...(evidence.forms.get(form)?.aliases?.evidence ?? [])]);
  const stated = [party, ownership.siteOf(party)]
    .flatMap((key) => evidence.entities.get(key)?.capacities ?? [])
    .filter(
      ({ item, year, unit }) =>
        item !== undefined &&
        names.has(item) &&
        unitRatio(unit, yearlyRate) !== undefined &&
        (year ?? 0) <= Number(at.slice(0, 4)),
    );
  return newestOf(stated, 'NAMEPLATE') ?? newestOf(stated, 'PRODUCTION');
}

/** The same in tonnes per time unit of the data set. Also undefined if that unit does not convert to years. */
export function capacityRate(
  party: string,
  form: string,
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): number | undefined {
  const capacity = plantCapacity(party, form, at, evidence, ownership);
  return capacity === undefined ? undefined : inUnit(capacity, rateUnitOf(evidence));
}

/** The output of a form by a plant or country, or its use there, in the year nearest to the day, tonnes per year. Undefined if not recorded. */
export function recordedOutput(...question: Parameters<typeof outputRecord>): number | undefined {
  return tonnesOf(outputRecord(...question));
}

/** The observation of that amount. */
export function outputRecord(
  quantity: 'PLANT_OUTPUT' | 'NATIONAL_OUTPUT' | 'NATIONAL_USE',
  places: readonly string[],
  form: string,
  at: Day,
  evidence: Evidence,
): ObservationRecord | undefined {
  return nearestRate(
    form,
    at,
    evidence,
    (one) => one.quantity === quantity && places.includes(one.geography ?? '') && isOfWholeYears(one),
  );
}

/** Whether the figure covers whole years. A sum of some months is not a yearly figure. */
function isOfWholeYears({ period }: ObservationRecord): boolean {
  return period === undefined || !period.includes('/') || /^\d{4}\/\d{4}$/.test(period);
}

/** The observation of the nearest year among the matching ones of a form that are rates of mass. */
function nearestRate(
  form: string,
  at: Day,
  { observationsOf }: Evidence,
  isWanted: (one: ObservationRecord) => boolean,
): ObservationRecord | undefined {
  return nearestObservation(
    (observationsOf.get(form) ?? []).filter((one) => unitRatio(one.unit, yearlyRate) !== undefined && isWanted(one)),
    at,
  );
}

/** The figure of an observation in tonnes per year. */
function tonnesOf(observation: ObservationRecord | undefined): number | undefined {
  const value = observation === undefined ? undefined : statedPoint(observation);
  return observation === undefined || value === undefined
    ? undefined
    : inUnit({ value, unit: observation.unit }, yearlyRate);
}

type CapacityRow = Evidence['capacities'][number];

/** The row of the capacity table that holds on a day. If several do, the one that began last. Plans and targets do not count. */
export function capacityRow(party: string, form: string, at: Day, { capacitiesOf }: Evidence): CapacityRow | undefined {
  return (capacitiesOf.get(party) ?? [])
    .filter(
      (row) =>
        row.form === form &&
        row.capacityType !== 'PLANNED' &&
        row.capacityType !== 'TARGET' &&
        holdsOn(validityOf(row), at),
    )
    .toSorted((a, b) => Number(begunOn(a) < begunOn(b)) - Number(begunOn(a) > begunOn(b)))[0];
}

/** The same for a plant or one of its stages: its own row, or otherwise that of the whole plant. */
export function plantRow(
  party: string,
  form: string,
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): CapacityRow | undefined {
  return capacityRow(party, form, at, evidence) ?? capacityRow(ownership.siteOf(party), form, at, evidence);
}

function begunOn({ validFrom }: CapacityRow): Day {
  return validFrom === undefined ? '' : firstDay(validFrom);
}

/**
 * Of a by-product no more can be made than its ratio to what the party makes of the main product.
 * @rule U7
 */
function boundByMain(
  { party, max, byProductOf, ratio }: Evidence['capacities'][number],
  at: Day,
  evidence: Evidence,
  ownership: Ownership,
): number {
  if (byProductOf === undefined || ratio === undefined) return max;
  const main = capacityRate(party, byProductOf, at, evidence, ownership);
  return main === undefined ? max : Math.min(max, ratio * main);
}

/** Whether a ratio to a main product bounds a party's output of a form (rule U7). */
export function isBoundByMain(party: string, form: string, { capacitiesOf }: Evidence): boolean {
  return capacitiesOf.get(party)?.some((row) => row.form === form && row.byProductOf !== undefined) === true;
}

function newestOf(stated: readonly StatedCapacity[], basis: StatedCapacity['basis']): StatedCapacity | undefined {
  return stated.filter((one) => one.basis === basis).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

/** World output of a form, tonnes per year, of the year nearest to the day (the newer of two). Undefined if not known. */
export function worldOutput(form: string, at: Day, evidence: Evidence): number | undefined {
  return tonnesOf(worldOutputRecord(form, at, evidence));
}

/** The observation of that output. */
export function worldOutputRecord(form: string, at: Day, evidence: Evidence): ObservationRecord | undefined {
  return nearestRate(
    form,
    at,
    evidence,
    ({ quantity, geography }) => quantity === 'WORLD_OUTPUT' && geography === 'world',
  );
}
