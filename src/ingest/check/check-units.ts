import { needIntake } from '../../model/need-intake.ts';
import { createPairMap } from '../../model/pair-map.ts';
import { timeUnitOf, timeUnits } from '../../model/time-unit.ts';
import { isRate, rateUnit, unitRatio, yearlyRate } from '../../model/unit.ts';
import { type CheckedRow, type DataRow, type FieldPath, placeOf, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import type { SupplyRow } from './supply-rows.ts';

interface Measured {
  readonly row: DataRow;
  readonly path: FieldPath;
  readonly form: string;
  readonly unit: string;
  /** Who buys, of a rate of supply. */
  readonly buyer?: string;
}

/**
 * Rates of supply of one form are in one unit, and so are its prices. A total of tonnes is not a rate.
 * @rule V11
 */
export function checkUnits(checked: readonly CheckedRow[], supplies: readonly SupplyRow[]): Problem[] {
  const bareUnit = rateUnitOf(checked);
  const rates = supplies.flatMap(({ row, supply: { volume }, form, buyer }): Measured[] => {
    if (volume === undefined) return [];
    if (typeof volume === 'number') return [{ row, path: ['volume'], form, buyer, unit: bareUnit }];
    return isRate(volume.unit) ? [{ row, path: ['volume', 'unit'], form, buyer, unit: volume.unit }] : [];
  });
  const prices = checked.flatMap(({ row, entry }): Measured[] => {
    if (entry.table !== 'price') return [];
    const { form, currency, per } = entry.record;
    return [{ row, path: ['per'], form, unit: `${currency}/${per}` }];
  });
  return [...otherUnits(rates), ...otherUnits(prices), ...unlikeNeeds(rates, checked, bareUnit)];
}

function rateUnitOf(checked: readonly CheckedRow[]): string {
  return rateUnit(checked.flatMap(({ entry }) => (entry.table === 'dataset' ? [entry.record.timeUnit] : []))[0]);
}

function otherUnits(measured: readonly Measured[]): Problem[] {
  return [...Map.groupBy(measured, ({ form }) => form).values()].flatMap((group) => {
    const [first] = group;
    return group.flatMap(({ row, path, form, unit }) => {
      if (first === undefined || unit === first.unit) return [];
      const message = `expected the unit ${first.unit}, as for ${form} at ${placeOf(first.row)}, found ${unit}`;
      return [problemAt(row, path, 'V11', message)];
    });
  });
}

/** A volume is a share of what its buyer takes in, so that the two must measure the same. */
function unlikeNeeds(rates: readonly Measured[], checked: readonly CheckedRow[], bareUnit: string): Problem[] {
  const taken = createPairMap<string, string, { readonly row: DataRow; readonly unit: string }>();
  const demands = demandsOf(checked);
  for (const { row, entry } of checked) {
    if (entry.table !== 'need') continue;
    const { buyer, form } = entry.record;
    const intake = needIntake(entry.record, { demand: demands.get(buyer) ?? 0, bareUnit });
    if (intake !== undefined) taken.set(buyer, form, { row, unit: intake.unit });
  }
  return rates.flatMap(({ row, path, form, buyer = '', unit }) => {
    const need = taken.get(buyer, form);
    if (need === undefined || unitRatio(unit, need.unit) !== undefined) return [];
    const message = `expected a unit that converts to ${need.unit}, the unit of the intake of ${form} by "${buyer}" (${placeOf(need.row)}), found ${unit}`;
    return [problemAt(row, path, 'V11', message)];
  });
}

/** Units of output per time unit that each party must deliver. */
function demandsOf(checked: readonly CheckedRow[]): ReadonlyMap<string, number> {
  const demands = new Map<string, number>();
  for (const { entry } of checked) {
    if (entry.table !== 'demand') continue;
    const { party, rate } = entry.record;
    demands.set(party, (demands.get(party) ?? 0) + rate);
  }
  return demands;
}

/** A time unit outside the table is legal. Rates in it convert to no other rate. */
export function noteTimeUnit(checked: readonly CheckedRow[]): Problem[] {
  return checked.flatMap(({ row, entry }) => {
    const timeUnit = entry.table === 'dataset' ? entry.record.timeUnit : undefined;
    if (timeUnit === undefined || timeUnitOf(timeUnit) !== undefined) return [];
    const known = timeUnits.map(({ name }) => name).join(', ');
    const message = `"${timeUnit}" is none of ${known}; rates per ${timeUnit} do not convert to other rates, and no answer per year uses them`;
    return [problemAt(row, ['timeUnit'], 'V11', message)];
  });
}

/** A part or a count is no volume. It is kept, and no rule uses it. */
export function noteUnusedVolumes(supplies: readonly SupplyRow[]): Problem[] {
  return supplies.flatMap(({ row, supply: { volume } }) => {
    if (volume === undefined || typeof volume === 'number' || unitRatio(volume.unit, '1') === undefined) return [];
    const message = `${volume.unit} is no rate such as "t/a"; the volume is kept, and no rule uses it. State a part of the intake as "share".`;
    return [problemAt(row, ['volume', 'unit'], 'V11', message)];
  });
}

/** What a plant can make counts as a rate of mass; stated otherwise it is kept, and no rule uses it. */
export function noteUnusedCapacities(checked: readonly CheckedRow[]): Problem[] {
  return checked.flatMap(({ row, entry }) =>
    entry.table !== 'entity'
      ? []
      : (entry.record.capacities ?? []).flatMap(({ item, basis, unit }, index) => {
          const isUsable = unitRatio(unit, yearlyRate) !== undefined;
          if (item === undefined || isUsable || (basis !== 'NAMEPLATE' && basis !== 'PRODUCTION')) return [];
          const message = `${unit} is no rate of mass such as "t/a", so no rule uses the figure; give tonnes per year to have it used`;
          return [problemAt(row, ['capacities', index, 'unit'], 'V11', message)];
        }),
  );
}
