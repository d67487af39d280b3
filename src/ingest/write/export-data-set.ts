import { randomUUID } from 'node:crypto';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { DomainError } from '../../errors.ts';
import { isTableName, type TableRecord } from '../../model/records/tables.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { wholeRead } from '../../store/whole-read.ts';
import { hashFile, type TableFormat, writeTables } from './write-tables.ts';

export interface ExportOptions {
  readonly format: TableFormat;
  /** Write even into a folder that holds other files. These stay. */
  readonly force: boolean;
}

export interface ExportResult {
  readonly directory: string;
  readonly records: number;
  readonly hash: string;
}

/**
 * Writes the whole data set of a store into a folder, in place of an earlier export. Files that are no tables stay. The
 * export is written beside the folder and then moved, so that a partial export is never visible. CONFLICT if the folder
 * holds files and is not an earlier export.
 */
export async function exportDataSet(
  store: GraphStore,
  directory: string,
  { format, force }: ExportOptions,
): Promise<ExportResult> {
  const target = await realpath(directory).catch(() => resolve(directory));
  const present = await filesIn(target);
  if (!force && present !== undefined && present.length > 0 && !present.includes(hashFile)) {
    throw new DomainError(
      'CONFLICT',
      `${target} holds files and is not an earlier export. Give a new folder, or --force to write into this one.`,
    );
  }
  const records = await wholeRead(() => recordsOf(store));
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  try {
    const hash = await writeTables(records, beside, format);
    if (present === undefined) await rename(beside, target);
    else await exchange(beside, target, present.filter(isForeign));
    return { directory: target, records: records.length, hash };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function recordsOf(store: GraphStore): Promise<TableRecord[]> {
  const records: TableRecord[] = [];
  for await (const entry of store.stream()) records.push(entry);
  return records;
}

/** The names in a folder. Undefined if the folder does not exist. */
async function filesIn(target: string): Promise<string[] | undefined> {
  try {
    return await readdir(target);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') throw new DomainError('CONFLICT', `${target} is a file. Give a folder.`, { cause: error });
    if (code !== 'ENOENT') throw error;
    await mkdir(dirname(target), { recursive: true });
    return undefined;
  }
}

function isForeign(name: string): boolean {
  const extension = extname(name);
  const isTable = ['.jsonl', '.csv'].includes(extension) && isTableName(basename(name, extension));
  return !isTable && name !== hashFile;
}

/** Replaces an old folder by a new one and moves the files that are kept. */
async function exchange(fresh: string, target: string, kept: readonly string[]): Promise<void> {
  const old = `${fresh}-old`;
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  for (const name of kept) await rename(join(old, name), join(target, name));
  await rm(old, { recursive: true, force: true });
}
