import { compareText } from '../../model/keys/canonical.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import { type CheckedRow, placeOf, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import { needsById, type SupplyRow } from './supply-rows.ts';

/** A supply says whom it feeds: by its need, or by buyer and form; where it gives both, they agree (rule V3). */
export function checkBuyers(checked: readonly CheckedRow[]): Problem[] {
  const needs = needsById(checked);
  return checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'supply') return [];
    const { need: key, buyer, form } = entry.record;
    if (key === undefined) {
      if (buyer !== undefined && form !== undefined) return [];
      return [problemAt(row, ['need'], 'V3', 'is missing; expected the key of a need, or a buyer and a form')];
    }
    const need = needs.get(key);
    if (need === undefined) return [];
    const differs = (field: 'buyer' | 'form', given: string | undefined): Problem[] =>
      given === undefined || given === need[field]
        ? []
        : [problemAt(row, [field], 'V3', `expected "${need[field]}" as in the need "${key}", found "${given}"`)];
    return [...differs('buyer', buyer), ...differs('form', form)];
  });
}

/**
 * Nobody supplies itself.
 * @rule V6
 */
export function checkSelfSupply(checked: readonly CheckedRow[], supplies: readonly SupplyRow[]): Problem[] {
  const ofLinks = checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'link') return [];
    const { kind, from, to } = entry.record;
    const isSupply = kind === 'SUPPLIES' || kind === 'OFFTAKE_WITH';
    return isSupply && from === to ? [problemAt(row, ['to'], 'V6', selfSupply(to))] : [];
  });
  const ofSupplies = supplies.flatMap(({ row, supply, buyer }) =>
    supply.supplier === buyer ? [problemAt(row, ['supplier'], 'V6', selfSupply(buyer))] : [],
  );
  return [...ofLinks, ...ofSupplies];
}

function selfSupply(party: string): string {
  return `"${party}" supplies itself; expected another party`;
}

/**
 * One record for a supplier, a buyer, a form and a time; a status that changes is a record a period.
 * @rule V7
 */
export function checkParallelSupplies(supplies: readonly SupplyRow[]): Problem[] {
  const groups = groupedBy(supplies, ({ supply, buyer, form }) => [supply.supplier, buyer, form]);
  return groups.flatMap(overlaps).map(([earlier, later]) => {
    const { supply, buyer, form } = later;
    const message = `"${supply.supplier}" supplies ${form} to "${buyer}" in the same time at ${placeOf(earlier.row)} as well; expected one record a period`;
    return problemAt(later.row, ['supplier'], 'V7', message);
  });
}

/** Of the rows that hold while another still does: the two, in the order in which they stand in the files. */
function overlaps(rows: readonly SupplyRow[]): (readonly [SupplyRow, SupplyRow])[] {
  const lasting = rows.filter(({ start, end }) => start < end);
  let longest: SupplyRow | undefined;
  const pairs: (readonly [SupplyRow, SupplyRow])[] = [];
  for (const row of lasting.toSorted((a, b) => compareText(a.start, b.start))) {
    if (longest !== undefined && row.start < longest.end) {
      pairs.push(rows.indexOf(longest) < rows.indexOf(row) ? [longest, row] : [row, longest]);
    }
    if (longest === undefined || row.end > longest.end) longest = row;
  }
  return pairs;
}
