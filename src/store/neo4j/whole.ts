import type { Record as Row } from 'neo4j-driver';
import { DomainError } from '../../errors.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import type { EntityNode } from '../../model/node.ts';
import type { TableRecord } from '../../model/records/tables.ts';
import { deadlines } from './connection.ts';
import { ordered } from './properties.ts';
import type { Reader } from './reader.ts';
import { readNode, readTableRecord, readText } from './row-readers.ts';
import { readMeta, streamEntities, streamRecords } from './statements.ts';

const chunkSize = 2_000;

/** What is read in chunks, each after the place where the one before ended. */
interface Stream<T> {
  readonly statement: string;
  readonly start: Readonly<Record<string, string>>;
  readonly read: (rows: readonly Row[]) => readonly T[];
  readonly after: (last: T) => Readonly<Record<string, string>>;
}

/** All of a stream; CONFLICT where the store is written to before its end. */
async function* inChunks<T>(reader: Reader, { statement, start, read, after }: Stream<T>): AsyncIterable<T> {
  const begun = await reader.revision();
  let place = start;
  for (;;) {
    const chunk = read(await reader.rows(statement, { ...place, limit: BigInt(chunkSize) }, deadlines.stream));
    if ((await reader.revision()) !== begun) {
      throw new DomainError('CONFLICT', 'The store changed while all of it was being read. Run the command again.');
    }
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined) return;
    place = after(last);
  }
}

/** Every record in canonical order. */
export function allRecords(reader: Reader): AsyncIterable<TableRecord> {
  return inChunks(reader, {
    statement: streamRecords,
    start: { table: '', order: '' },
    read: (rows) => rows.map(readTableRecord),
    after: ({ table, key }) => ({ table, order: ordered(key) }),
  });
}

/** Every node, ordered by key. */
export function allNodes(reader: Reader): AsyncIterable<EntityNode> {
  return inChunks(reader, {
    statement: streamEntities,
    start: { order: '' },
    read: (rows) => rows.flatMap((row) => readNode(row) ?? []),
    after: ({ key }) => ({ order: ordered(key) }),
  });
}

/** The stored content hash. Without one it is worked out, once a revision. */
export function createHasher(reader: Reader): () => Promise<string> {
  let hashed: { readonly revision: number; readonly hash: string } | undefined;
  return async () => {
    const [stored] = await reader.rows(readMeta, { name: 'hash' });
    if (stored !== undefined) return readText(stored, 'value');
    const revision = await reader.revision();
    if (hashed?.revision !== revision) {
      const hash = createContentHash();
      for await (const { table, record } of allRecords(reader)) hash.add(table, record);
      hashed = { revision, hash: hash.digest() };
    }
    return hashed.hash;
  };
}
