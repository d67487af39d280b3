import { DomainError } from '../../errors.ts';
import { createContentHash } from '../../model/content-hash.ts';
import { isTableName, type TableRecord } from '../../model/tables.ts';
import type { RecordCounts } from '../graph-store.ts';
import { readRevision } from './apply.ts';
import type { Database } from './database.ts';
import { readNumber, readTableRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** Reads of the whole store. */

export const chunkSize = 500;

/** A value that is computed once for each revision of the file, whichever process wrote it. */
export function perRevision<T>(database: Database, compute: (database: Database) => T): () => T {
  let known: { readonly revision: number; readonly value: T } | undefined;
  return () => {
    const revision = readRevision(database);
    if (known?.revision !== revision) known = { revision, value: compute(database) };
    return known.value;
  };
}

export function countsOf(database: Database): RecordCounts {
  const counts = database.all(sql.countRecords, {}).flatMap((row) => {
    const table = readText(row, 'tbl');
    return isTableName(table) ? [[table, readNumber(row, 'records')] as const] : [];
  });
  return Object.fromEntries(counts);
}

export function hashOf(database: Database): string {
  const hash = createContentHash();
  let after: RecordPlace | undefined = beforeAllRecords;
  while (after !== undefined) {
    const chunk = recordsAfter(database, after);
    for (const { table, record } of chunk) hash.add(table, record);
    after = chunk.at(-1);
  }
  return hash.digest();
}

interface RecordPlace {
  readonly table: string;
  readonly key: string;
}

export const beforeAllRecords: RecordPlace = { table: '', key: '' };

/** The records that follow in canonical order, a chunk of them. */
export function recordsAfter(database: Database, { table, key }: RecordPlace): TableRecord[] {
  return database.all(sql.streamRecords, { table, key, limit: chunkSize }).map(readTableRecord);
}

/**
 * Reads chunk by chunk, each in a transaction of its own, so that none is held open while the reader is slow.
 * A write in between is CONFLICT, for the rest would not fit to what was read.
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
      throw new DomainError('CONFLICT', 'The store was written to while it was read as a whole; read it again.');
    });
    yield* chunk;
    after = chunk.at(-1);
  }
}
