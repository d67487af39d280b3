import { keyOf } from '../keys/canonical.ts';
import type { RecordOf, TableName, TableRecord } from './tables.ts';

/** A record with its table and key. */
export function tableRecord<T extends TableName>(table: T, record: RecordOf<T>): TableRecord {
  // TypeScript cannot see that a table and its record belong together in the union. The signature ensures it.
  // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion
  return { table, key: keyOf(table, record), record } as TableRecord;
}
