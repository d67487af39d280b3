import { tableRules, type TableName } from '../../model/records/tables.ts';
import { type CheckedRow, type DataRow, placeOf, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import type { ReadDataSet } from '../read/read-data-set.ts';

const example = '{"t":"dataset","id":"my-network","format":"lodestone/1"}';

/**
 * One `dataset` record.
 * @rule V1
 */
export function checkDataset({ rows, unread, path }: ReadDataSet): Problem[] {
  const [first, ...others] = rows.filter(({ table }) => table === 'dataset');
  if (first === undefined) {
    const message = `there is no dataset record; expected one such as ${example}`;
    return unread.has('dataset') ? [] : [{ file: path, line: 1, rule: 'V1', message }];
  }
  return others.map((row) =>
    problemAt(row, [], 'V1', `this is a second dataset record beside ${placeOf(first)}; expected one`),
  );
}

/**
 * Keys are unique in their table.
 * @rule V2
 */
export function checkKeys(checked: readonly CheckedRow[]): Problem[] {
  const seen = new Map<string, DataRow>();
  return checked.flatMap(({ row, entry: { table, key, record } }) => {
    const address = `${table} ${key}`;
    const first = seen.get(address);
    if (first === undefined) seen.set(address, row);
    // Another dataset record is reported as such (V1), whatever its id.
    if (first === undefined || table === 'dataset') return [];
    const hasId = 'id' in record && record.id !== undefined;
    const words = hasId ? `"${key}"` : `with the same ${tableRules[table].key.join(', ')}`;
    const message = `the ${table} ${words} stands at ${placeOf(first)} as well; expected each once`;
    return [problemAt(row, hasId ? ['id'] : [keyField(table)], 'V2', message)];
  });
}

function keyField(table: TableName): string {
  return tableRules[table].key[0] ?? 'id';
}
