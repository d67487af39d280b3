import { tableRules } from '../../model/records/tables.ts';
import { textsAt } from '../../model/values-at.ts';
import { type CheckedRow, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import type { ReadDataSet } from '../read/read-data-set.ts';

/**
 * A record names a source, itself or in its parts, unless the data set says that it is made up.
 * @rule V12
 */
export function checkSources(checked: readonly CheckedRow[], { rows }: ReadDataSet): Problem[] {
  const datasets = rows.filter(({ table }) => table === 'dataset');
  // Without a dataset record, which is a problem of its own, nobody knows whether sources are needed.
  if (datasets.length === 0 || datasets.some(({ value }) => value['synthetic'] === true)) return [];
  return checked.flatMap(({ row, entry: { table, record } }) => {
    const { sourced, references } = tableRules[table];
    const paths = references.filter(({ target }) => target === 'source').map(({ path }) => path);
    if (!sourced || paths.some((path) => textsAt(record, path).length > 0)) return [];
    const field = paths.find((path) => !path.includes('.')) ?? 'sources';
    const message =
      'the record names no source; expected the key of one (of kind PRIVATE if it is your own), or "synthetic": true in the dataset record';
    return [problemAt(row, [field], 'V12', message)];
  });
}
