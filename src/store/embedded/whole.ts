import { setImmediate as turn } from 'node:timers/promises';
import { DomainError } from '../../errors.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import { isTableName, type TableRecord } from '../../model/records/tables.ts';
import type { RecordCounts } from '../graph-store.ts';
import { readRevision } from './apply.ts';
import type { Database } from './database.ts';
import { readNumber, readTableRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** Reads of the whole store. */

export const chunkSize = 500;

/** A value that is computed once per revision of the file, no matter which process wrote it. */
export function perRevision<T>(database: Database, compute: (database: Database) => Promise<T>): () => Promise<T> {
  let known: { readonly revision: number; readonly value: Promise<T> } | undefined;
  return async () => {
    const revision = database.read(() => readRevision(database));
    if (known?.revision !== revision) {
      const value = compute(database);
      known = { revision, value };
      value.catch(() => (known = undefined));
    }
    return known.value;
  };
}

export function countsOf(database: Database): RecordCounts {
  const counts = database.all(sql.tableCounts, {}).flatMap((row) => {
    const table = readText(row, 'tbl');
    return isTableName(table) ? [[table, readNumber(row, 'records')] as const] : [];
  });
  return Object.fromEntries(counts);
}

export async function hashOf(database: Database): Promise<string> {
  const hash = createContentHash();
  for await (const { table, record } of inChunks(database, beforeAllRecords, recordsAfter)) hash.add(table, record);
  return hash.digest();
}

interface RecordPlace {
  readonly table: string;
  readonly key: string;
}

export const beforeAllRecords: RecordPlace = { table: '', key: '' };

/** The next chunk of records in canonical order. */
export function recordsAfter(database: Database, { table, key }: RecordPlace): TableRecord[] {
  return database.all(sql.streamRecords, { table, key, limit: chunkSize }).map(readTableRecord);
}

/**
 * Reads chunk by chunk, each in its own transaction, so that none stays open while the reader is slow. A write in
 * between is CONFLICT, because the rest would belong to another revision.
 */
export async function* inChunks<T extends P, P>(
  database: Database,
  start: P,
  read: (database: Database, after: P) => readonly T[],
): AsyncIterable<T> {
  let revision: number | undefined;
  let after: P | undefined = start;
  while (after !== undefined) {
    const place: P = after;
    const chunk = database.read(() => {
      revision ??= readRevision(database);
      if (readRevision(database) === revision) return read(database, place);
      throw new DomainError('CONFLICT', 'The store changed while all of it was being read. Run the command again.');
    });
    yield* chunk;
    after = chunk.at(-1);
    // Lets other work of this thread run in between.
    await turn();
  }
}
