import type { FormRecord } from '../../model/records/network.ts';
import { type CheckedRow, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

/**
 * Needs of one buyer that hold one material stay separate chains. If an amount is missing, there is a notice for each
 * buyer and set of forms, at the first of the needs.
 * @rule V10
 */
export function noteSharedMaterials(checked: readonly CheckedRow[]): Problem[] {
  const forms = new Map(checked.flatMap(({ entry }) => (entry.table === 'form' ? [[entry.key, entry.record]] : [])));
  const needs = checked.flatMap(({ row, entry }) => (entry.table === 'need' ? [{ row, need: entry.record }] : []));
  return [...Map.groupBy(needs, ({ need }) => need.buyer)].flatMap(([buyer, ofBuyer]) => {
    const shared = Map.groupBy(
      ofBuyer.flatMap((one) => materialsOf(one.need.form, forms).map((material) => ({ material, ...one }))),
      ({ material }) => material,
    );
    const notices = new Map<string, { readonly first: CheckedRow['row']; readonly materials: string[] }>();
    for (const [material, holding] of shared) {
      const names = [...new Set(holding.map(({ need }) => need.form))];
      const [first] = holding;
      if (first === undefined || names.length < 2 || holding.every(({ need }) => need.amount !== undefined)) continue;
      const key = names.join(', ');
      const notice = notices.get(key) ?? { first: first.row, materials: [] };
      notice.materials.push(material);
      notices.set(key, notice);
    }
    return [...notices].map(([names, { first, materials }]) =>
      problemAt(
        first,
        ['amount'],
        'V10',
        `"${buyer}" needs ${materials.join(', ')} in ${names}; each need is shown separately. Disruption and systemic risk require \`amount\` for each`,
      ),
    );
  });
}

/** The materials in a form. A form with unknown contents is its own material. */
function materialsOf(key: string, forms: ReadonlyMap<string, FormRecord>): string[] {
  const { contains = {}, element } = forms.get(key) ?? {};
  const held = new Set([...Object.keys(contains), ...(element === undefined ? [] : [element])]);
  return held.size === 0 ? [key] : [...held];
}
