import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { dataSetOf } from './data-set-of.ts';
import { tableToCsv } from './table-to-csv.ts';

export type TableFormat = 'jsonl' | 'csv';

/** The file beside the tables that holds their content hash. */
export const hashFile = 'content.sha256';

/** Writes one file per table in canonical order, and the content hash. Returns the hash. */
export async function writeTables(
  records: readonly TableRecord[],
  directory: string,
  format: TableFormat,
): Promise<string> {
  const { records: sorted, hash } = dataSetOf(records);
  await mkdir(directory, { recursive: true });
  for (const [table, entries] of Map.groupBy(sorted, (entry) => entry.table)) {
    const rows = entries.map(({ record }) => record);
    const text = format === 'csv' ? tableToCsv(table, rows) : rows.map((row) => `${canonicalJson(row)}\n`).join('');
    await writeFile(join(directory, `${table}.${format}`), text);
  }
  await writeFile(join(directory, hashFile), `${hash}\n`);
  return hash;
}
