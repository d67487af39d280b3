import { DomainError } from '../../errors.ts';
import type { EntityNode } from '../../model/node.ts';
import { tableNames, type TableRecord } from '../../model/records/tables.ts';
import { computedHash } from '../computed-hash.ts';
import { deadlines } from './connection.ts';
import { ordered } from './properties.ts';
import type { Reader } from './reader.ts';
import { readCounts, readNode, readNumber, readOptionalText, readTableRecord, type Row } from './row-readers.ts';
import { readHead, streamEntities, streamRecords } from './statements/read-statements.ts';

const chunkSize = 2_000n;

/** What is read in chunks, each after the place where the one before ended. */
interface Stream<T> {
  readonly statement: string;
  readonly start: Readonly<Record<string, string>>;
  readonly read: (rows: readonly Row[]) => readonly T[];
  readonly after: (last: T) => Readonly<Record<string, string>>;
}

/** All of a stream; CONFLICT where the store is written to before its end. */
async function* inChunks<T>(
  reader: Reader,
  begun: number,
  { statement, start, read, after }: Stream<T>,
): AsyncGenerator<T, void> {
  let place = start;
  for (;;) {
    const { rows, revision } = await reader.answer(statement, { ...place, limit: chunkSize }, deadlines.stream);
    if (revision !== begun) {
      throw new DomainError('CONFLICT', 'The store changed while all of it was being read. Run the command again.');
    }
    const chunk = read(rows);
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined || rows.length < chunkSize) return;
    place = after(last);
  }
}

/** Every record in canonical order. */
export async function* allRecords(reader: Reader): AsyncGenerator<TableRecord, void> {
  const head = await reader.mark(readHead);
  const counts = readCounts(head);
  for (const table of tableNames.filter((name) => counts[name] !== undefined)) {
    yield* inChunks(reader, readNumber(head, 'revision'), {
      statement: streamRecords,
      start: { table, order: '' },
      read: (rows) => rows.map(readTableRecord),
      after: ({ key }) => ({ table, order: ordered(key) }),
    });
  }
}

/** Every node, ordered by key. */
export async function* allNodes(reader: Reader): AsyncGenerator<EntityNode, void> {
  yield* inChunks(reader, await reader.revision(), {
    statement: streamEntities,
    start: { order: '' },
    read: (rows) => rows.flatMap((row) => readNode(row) ?? []),
    after: ({ key }) => ({ order: ordered(key) }),
  });
}

/** The content hash: the one that an import stored, or else one that is worked out once a revision. */
export function createHasher(reader: Reader): () => Promise<string> {
  let hashed: { readonly revision: number; readonly hash: string } | undefined;
  return async () => {
    const head = await reader.mark(readHead);
    const revision = readNumber(head, 'revision');
    const stored = readOptionalText(head, 'hash');
    if (stored !== undefined) return stored;
    if (hashed?.revision !== revision) {
      hashed = { revision, hash: await computedHash({ stream: () => allRecords(reader) }) };
    }
    return hashed.hash;
  };
}
