import { tableRules, type TableName } from '../../model/records/tables.ts';
import { lookOf, oddCharacter } from '../../model/keys/look-alikes.ts';
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
    const message = `the dataset record is missing; add one such as ${example}`;
    return unread.has('dataset') ? [] : [{ file: path, line: 1, rule: 'V1', message }];
  }
  return others.map((row) =>
    problemAt(row, [], 'V1', `this is a second dataset record, the first is at ${placeOf(first)}; keep one of them`),
  );
}

/** Two keys of a table that nobody can tell apart by eye are probably one. */
export function checkTwins(checked: readonly CheckedRow[]): Problem[] {
  const seen = new Map<string, { readonly key: string; readonly row: DataRow }>();
  return checked.flatMap(({ row, entry: { table, key, record } }) => {
    if (!('id' in record)) return [];
    const look = `${table} ${lookOf(key)}`;
    const first = seen.get(look);
    if (first === undefined) seen.set(look, { key, row });
    if (first === undefined || first.key === key) return [];
    const odd = oddCharacter(key);
    const told = odd === undefined ? `${oddCharacter(first.key) ?? 'it differs in a space'} there` : `here ${odd}`;
    const message = `looks like the key "${first.key}" at ${placeOf(first.row)}, but ${told}; write both alike or rename one`;
    return [problemAt(row, ['id'], 'V2', message)];
  });
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
    // A second dataset record is reported by rule V1, with any id.
    if (first === undefined || table === 'dataset') return [];
    const hasId = 'id' in record && record.id !== undefined;
    const words = hasId ? `"${key}"` : `with the same ${tableRules[table].key.join(', ')}`;
    const message = `the ${table} ${words} is also at ${placeOf(first)}; keep one of the two`;
    return [problemAt(row, hasId ? ['id'] : [keyField(table)], 'V2', message)];
  });
}

function keyField(table: TableName): string {
  return tableRules[table].key[0] ?? 'id';
}
