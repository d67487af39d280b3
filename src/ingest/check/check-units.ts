import { isRate, rateUnit } from '../../model/unit.ts';
import { type CheckedRow, type DataRow, type FieldPath, placeOf, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import type { SupplyRow } from './supply-rows.ts';

interface Measured {
  readonly row: DataRow;
  readonly path: FieldPath;
  readonly form: string;
  readonly unit: string;
}

/** Rule V11: all rates of supply of one form have one unit, and so do its prices. A total of tonnes is not a rate. */
export function checkUnits(checked: readonly CheckedRow[], supplies: readonly SupplyRow[]): Problem[] {
  const bareUnit = rateUnitOf(checked);
  const rates = supplies.flatMap(({ row, supply: { volume }, form }): Measured[] => {
    if (volume === undefined) return [];
    if (typeof volume === 'number') return [{ row, path: ['volume'], form, unit: bareUnit }];
    return isRate(volume.unit) ? [{ row, path: ['volume', 'unit'], form, unit: volume.unit }] : [];
  });
  const prices = checked.flatMap(({ row, entry }): Measured[] => {
    if (entry.table !== 'price') return [];
    const { form, currency, per } = entry.record;
    return [{ row, path: ['per'], form, unit: `${currency}/${per}` }];
  });
  return [...otherUnits(rates), ...otherUnits(prices)];
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
