import type { EntityNode } from '../../model/node.ts';
import { isTableName, type TableRecord } from '../../model/records/tables.ts';
import { computedHash } from '../computed-hash.ts';
import type { RecordCounts } from '../graph-store.ts';
import type { Database } from './database.ts';
import type { Statements } from './transactions.ts';
import { readMeta, readRevision } from './meta.ts';
import { readNode, readNumber, readTableRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** Reads of the whole store. */

const chunkSize = 500;

export function countsOf(database: Statements): RecordCounts {
  const counts = database.all(sql.tableCounts, {}).flatMap((row) => {
    const table = readText(row, 'tbl');
    return isTableName(table) ? [[table, readNumber(row, 'records')] as const] : [];
  });
  return Object.fromEntries(counts);
}

/** The stored content hash. Without one it is computed, once per revision of the file, no matter which process wrote it. */
export function createHasher(database: Database): () => Promise<string> {
  let known: { readonly revision: number; readonly hash: Promise<string> } | undefined;
  return async () => {
    const [stored, revision] = database.read(() => [readMeta(database, 'hash'), readRevision(database)] as const);
    if (stored !== undefined) return stored;
    if (known?.revision !== revision) {
      const hash = computedHash({ stream: () => wholly(database, recordChunks) });
      known = { revision, hash };
      hash.catch(() => (known = undefined));
    }
    return known.hash;
  };
}

/** All records in canonical order, chunk by chunk. */
export function* recordChunks(database: Statements): Generator<readonly TableRecord[], void> {
  let place = { table: '', key: '' };
  for (;;) {
    const chunk = database.all(sql.streamRecords, { ...place, limit: chunkSize }).map(readTableRecord);
    const last = chunk.at(-1);
    if (last === undefined) return;
    yield chunk;
    place = { table: last.table, key: last.key };
  }
}

/** All nodes in the order of their keys, chunk by chunk. */
export function* nodeChunks(database: Statements): Generator<readonly EntityNode[], void> {
  let key = '';
  for (;;) {
    const chunk = database.all(sql.streamNodes, { key, limit: chunkSize }).map(readNode);
    const last = chunk.at(-1);
    if (last === undefined) return;
    yield chunk;
    key = last.key;
  }
}

/** All of one revision, in one read transaction on a connection of its own. Others read and write meanwhile. */
export async function* wholly<T>(
  database: Database,
  chunksOf: (database: Statements) => Generator<readonly T[], void>,
): AsyncGenerator<T, void> {
  const own = database.beside();
  try {
    for await (const chunk of own.readInSteps(chunksOf(own))) yield* chunk;
  } finally {
    own.close();
  }
}
