import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../model/canonical.ts';
import type { TableRecord } from '../model/tables.ts';
import { dataSetOf } from './data-set-of.ts';

export type TableFormat = 'jsonl' | 'csv';

export const hashFile = 'content.sha256';

/** Writes one `<table>.jsonl` a table in canonical order, and the content hash. */
export async function writeTables(
  records: readonly TableRecord[],
  directory: string,
  format: TableFormat,
): Promise<string> {
  if (format === 'csv') throw new Error('not yet');
  const { records: sorted, hash } = dataSetOf(records);
  await mkdir(directory, { recursive: true });
  for (const [table, entries] of Map.groupBy(sorted, (entry) => entry.table)) {
    const lines = entries.map(({ record }) => `${canonicalJson(record)}\n`);
    await writeFile(join(directory, `${table}.jsonl`), lines.join(''));
  }
  await writeFile(join(directory, hashFile), `${hash}\n`);
  return hash;
}
