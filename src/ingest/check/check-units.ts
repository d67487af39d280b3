import type { NeedRecord } from '../../model/records/network.ts';
import { createPairMap } from '../../model/pair-map.ts';
import { timeUnitOf } from '../../model/time-unit.ts';
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
  for (const { row, entry } of checked) {
    const unit = entry.table === 'need' ? intakeUnit(entry.record, bareUnit) : undefined;
    if (entry.table === 'need' && unit !== undefined) taken.set(entry.record.buyer, entry.record.form, { row, unit });
  }
  return rates.flatMap(({ row, path, form, buyer = '', unit }) => {
    const need = taken.get(buyer, form);
    if (need === undefined || unitRatio(unit, need.unit) !== undefined) return [];
    const message = `expected a unit that converts to ${need.unit}, the unit of the intake of ${form} by "${buyer}" (${placeOf(need.row)}), found ${unit}`;
    return [problemAt(row, path, 'V11', message)];
  });
}

/** The unit in which a need states what is taken in; undefined: it states nothing, or what a unit of output takes. */
function intakeUnit({ amount, per }: NeedRecord, bareUnit: string): string | undefined {
  if (amount === undefined) return undefined;
  const period = per === undefined ? undefined : timeUnitOf(per);
  if (period !== undefined) return rateUnit(period.name);
  return per === undefined ? bareUnit : undefined;
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
