import { compareText } from '../../model/keys/canonical.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import type { DataSet } from '../../model/records/data-set.ts';
import type { TableRecord } from '../../model/records/tables.ts';

/** Records in canonical order with their content hash. */
export function dataSetOf(records: readonly TableRecord[]): DataSet {
  const sorted = records.toSorted((a, b) => compareText(a.table, b.table) || compareText(a.key, b.key));
  const hash = createContentHash();
  for (const { table, record } of sorted) hash.add(table, record);
  return { records: sorted, hash: hash.digest() };
}
