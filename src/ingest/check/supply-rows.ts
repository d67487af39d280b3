import type { Estimate } from '../../model/estimate.ts';
import type { NeedRecord, SupplyRecord } from '../../model/records/network.ts';
import { openShare, statedRange } from '../../model/stated-range.ts';
import { afterAllDays, beforeAllDays, type Day } from '../../model/partial-date.ts';
import { timesInForce, type SupplyFacts } from '../../model/supply-state.ts';
import { validityOf, type Validity } from '../../model/validity.ts';
import type { CheckedRow, DataRow } from '../data-row.ts';

/** A supply with the buyer and form of its need, and its period. A supply whose end is before its start never holds. */
export interface SupplyRow extends Period {
  readonly row: DataRow;
  readonly supply: SupplyRecord;
  readonly supplier: string;
  readonly buyer: string;
  readonly form: string;
  /** The periods in which goods move under it, so that its share counts (rule T4). */
  readonly inForce: readonly Period[];
  /** Its share of the buyer's intake. Undefined if it states none. */
  readonly share: Estimate | undefined;
}

/** The days from the first to the day before the second. */
interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** Supplies with their buyer and form. Left out are those that name neither, or a missing need. */
export function supplyRows(checked: readonly CheckedRow[]): SupplyRow[] {
  const needs = needsById(checked);
  const facts = supplyFacts(checked);
  return checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'supply') return [];
    const supply = entry.record;
    const { buyer, form } = (supply.need === undefined ? supply : needs.get(supply.need)) ?? {};
    if (buyer === undefined || form === undefined) return [];
    return [
      {
        row,
        supply,
        supplier: supply.supplier,
        buyer,
        form,
        ...periodOf(validityOf(supply)),
        inForce: timesInForce(supply, facts).map(periodOf),
        share: statedRange(supply.share, openShare),
      },
    ];
  });
}

function periodOf({ from, until }: Validity): Period {
  return { start: from ?? beforeAllDays, end: until ?? afterAllDays };
}

/** The facts in a data set's records that decide when a supply counts. */
function supplyFacts(checked: readonly CheckedRow[]): SupplyFacts {
  const entries = checked.map(({ entry }) => entry);
  const dates = new Map(
    entries.flatMap((one) => (one.table === 'source' ? [[one.key, one.record.date] as const] : [])),
  );
  const parties = new Map(entries.flatMap((one) => (one.table === 'entity' ? [[one.key, one.record] as const] : [])));
  return { sourceDate: (source) => dates.get(source), party: (key) => parties.get(key) };
}

export function needsById(checked: readonly CheckedRow[]): ReadonlyMap<string, NeedRecord> {
  return new Map(checked.flatMap(({ entry }) => (entry.table === 'need' ? [[entry.key, entry.record]] : [])));
}

/** The days on which goods start or stop to move under some rows, in order. */
export function turningDays(rows: readonly SupplyRow[]): Day[] {
  return [...new Set(rows.flatMap(({ inForce }) => inForce.flatMap(({ start, end }) => [start, end])))].toSorted();
}

/** Whether goods move under a supply on a day. */
export function isInForce({ inForce }: SupplyRow, day: Day): boolean {
  return inForce.some(({ start, end }) => start <= day && day < end);
}

/** ` from DAY` for a message. Empty if the fault has no first day. */
export function sinceText(day: Day): string {
  return day === beforeAllDays ? '' : ` from ${day}`;
}
