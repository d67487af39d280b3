import { onePerSupplier } from '../../model/one-per-supplier.ts';
import { createOwnership, type Ownership } from '../../model/ownership.ts';
import type { Day } from '../../model/partial-date.ts';
import { validityOf } from '../../model/validity.ts';
import type { CheckedRow } from '../data-row.ts';
import { isInForce, type SupplyRow, turningDays } from './supply-rows.ts';

/** The supplies of one form to one buyer that a network counts. */
export interface CountedRows {
  /** Those in force on a day. A firm and its own plant count once (rule R1). */
  on(rows: readonly SupplyRow[], day: Day): readonly SupplyRow[];
  /** The days on which that can change, in order. */
  days(rows: readonly SupplyRow[]): readonly Day[];
}

export function createCountedRows(checked: readonly CheckedRow[]): CountedRows {
  const entries = checked.map(({ entry }) => entry);
  const entities = new Map(entries.flatMap((one) => (one.table === 'entity' ? [[one.key, one.record] as const] : [])));
  const links = entries.flatMap((one) =>
    one.table === 'link' && (one.record.kind === 'OWNS' || one.record.kind === 'OPERATES') ? [one.record] : [],
  );
  const ownerDays = links.flatMap((link) => {
    const { from, until } = validityOf(link);
    return [from, until].flatMap((day) => day ?? []);
  });
  const byDay = new Map<Day, Ownership>();
  const ownershipOn = (day: Day): Ownership => {
    const ownership = byDay.get(day) ?? createOwnership({ entities, links }, day);
    byDay.set(day, ownership);
    return ownership;
  };
  return {
    on(rows, day) {
      const inForce = rows.filter((row) => isInForce(row, day));
      return inForce.length < 2 ? inForce : onePerSupplier(inForce, ownershipOn(day));
    },
    days: (rows) => [...new Set([...turningDays(rows), ...(rows.length < 2 ? [] : ownerDays)])].toSorted(),
  };
}
