import type { Estimate } from '../../model/estimate.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import type { Day } from '../../model/partial-date.ts';
import { validityOf } from '../../model/validity.ts';
import type { CheckedRow, DataRow } from '../data-row.ts';

/** A supply with what its need says of it: who buys which form. */
export interface SupplyRow {
  readonly row: DataRow;
  readonly supply: SupplyRecord;
  readonly supplier: string;
  readonly buyer: string;
  readonly form: string;
  /** The first day on which it holds. */
  readonly start: Day;
  /** The first day on which it holds no more; not after the start where it never holds. */
  readonly end: Day;
  /** Whether goods move under it, so that its share counts (rule T4). */
  readonly inForce: boolean;
  /** Its share of the buyer's intake; undefined where it states none. */
  readonly share: Estimate | undefined;
}

/** An open start and an open end as text that compares with days. */
const beginningOfTime: Day = '0000-00-00';
const endOfTime: Day = '9999-99-99';

/** Supplies with their buyer and form; those that name neither, or a need that is not there, are left out. */
export function supplyRows(checked: readonly CheckedRow[]): SupplyRow[] {
  const needs = needsById(checked);
  return checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'supply') return [];
    const supply = entry.record;
    const { buyer, form } = (supply.need === undefined ? supply : needs.get(supply.need)) ?? {};
    if (buyer === undefined || form === undefined) return [];
    const inForce = supply.status === undefined || supply.status === 'IN_FORCE';
    const { from, until } = validityOf(supply);
    const days = { start: from ?? beginningOfTime, end: until ?? endOfTime };
    return [
      {
        row,
        supply,
        supplier: supply.supplier,
        buyer,
        form,
        ...days,
        inForce,
        share: statedRange(supply.share, openShare),
      },
    ];
  });
}

export function needsById(checked: readonly CheckedRow[]): ReadonlyMap<string, NeedRecord> {
  return new Map(checked.flatMap(({ entry }) => (entry.table === 'need' ? [[entry.key, entry.record]] : [])));
}

/** One text for a buyer and a form; `\n` stands in no key. */
export function buyerAndForm({ buyer, form }: { readonly buyer: string; readonly form: string }): string {
  return `${buyer}\n${form}`;
}

/** The days on which something begins or ends among some rows, in order. */
export function turningDays(rows: readonly SupplyRow[]): Day[] {
  return [...new Set(rows.flatMap(({ start, end }) => [start, end]))].toSorted();
}

/** Whether a row holds on a day. */
export function holdsOnDay({ start, end }: SupplyRow, day: Day): boolean {
  return start <= day && day < end;
}

/** ` from DAY` for a message; nothing where it has always been so. */
export function sinceText(day: Day): string {
  return day === beginningOfTime ? '' : ` from ${day}`;
}
