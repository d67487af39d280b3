import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DomainError } from '../errors.ts';
import type { TableRecord } from '../model/tables.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { hashFile, writeTables, type TableFormat } from './write-tables.ts';

export interface ExportOptions {
  readonly format: TableFormat;
  /** Write also into a folder that holds other files. */
  readonly force: boolean;
}

export interface ExportResult {
  readonly directory: string;
  readonly records: number;
  readonly hash: string;
}

/**
 * Writes the whole data set of a store into a folder. It is written beside and put in place at the end, so that half
 * of it is never seen. CONFLICT where the folder holds what is no earlier export.
 */
export async function exportDataSet(
  store: GraphStore,
  directory: string,
  { format, force }: ExportOptions,
): Promise<ExportResult> {
  const target = resolve(directory);
  if (!force) await checkTarget(target);
  const records: TableRecord[] = [];
  for await (const entry of store.stream()) records.push(entry);
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const hash = await writeTables(records, beside, format);
    await rm(target, { recursive: true, force: true });
    await rename(beside, target);
    return { directory: target, records: records.length, hash };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function checkTarget(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const files = await readdir(target);
  if (files.length === 0 || files.includes(hashFile)) return;
  throw new DomainError(
    'CONFLICT',
    `${target} holds files that are no export; name a new folder, or give --force to replace it.`,
  );
}
