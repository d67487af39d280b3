import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { dataSetOf } from './data-set-of.ts';
import { tableToCsv } from './table-to-csv.ts';

export type TableFormat = 'jsonl' | 'csv';

/** The file beside the tables that holds their content hash. */
export const hashFile = 'content.sha256';

/** The text of each file of a data set by its name, in canonical order, with the file of the content hash. */
export interface TableFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly hash: string;
}

export function tableFiles(records: readonly TableRecord[], format: TableFormat): TableFiles {
  const { records: sorted, hash } = dataSetOf(records);
  const files = new Map<string, string>();
  for (const [table, entries] of Map.groupBy(sorted, (entry) => entry.table)) {
    const rows = entries.map(({ record }) => record);
    const text = format === 'csv' ? tableToCsv(table, rows) : rows.map((row) => `${canonicalJson(row)}\n`).join('');
    files.set(`${table}.${format}`, text);
  }
  return { files: files.set(hashFile, `${hash}\n`), hash };
}

/** Writes one file per table in canonical order, and the content hash, which it gives back. */
export async function writeTables(
  records: readonly TableRecord[],
  directory: string,
  format: TableFormat,
): Promise<string> {
  const { files, hash } = tableFiles(records, format);
  await mkdir(directory, { recursive: true });
  for (const [name, text] of files) await writeFile(join(directory, name), text);
  return hash;
}
