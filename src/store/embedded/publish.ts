import { DomainError, invariant } from '../../errors.ts';
import { createContentHash } from '../../model/keys/content-hash.ts';
import type { ApplyResult, Content } from '../graph-store.ts';
import { operationOf, record, replayOf, writeRecords, type Operation } from './apply.ts';
import type { Database } from './database.ts';
import type { Statements } from './transactions.ts';
import { readMeta, readRevision, writeMeta } from './meta.ts';
import { recordChunks } from './whole.ts';

/**
 * Publishes a content; see `GraphStore.publish`. A first transaction leaves the mark of an import that has begun. A second one
 * writes everything and removes the mark. It has a connection of its own, so that others read the old revision meanwhile.
 */
export async function publishContent(
  database: Database,
  content: Content,
  operationKey: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<ApplyResult> {
  // The hash stands for all records, and the base for the differences to them.
  const operation = operationOf(operationKey, { base: content.base, hash: content.hash });
  const own = database.beside();
  try {
    const begun = await own.write(() => begin(own, content, operation));
    if ('replayed' in begun) return begun;
    try {
      return await own.writeInSteps(switchTo(own, content, operation), (done) => {
        if (done !== undefined) onProgress(done);
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'CONFLICT')
        await own.write(() => unmark(own, content, begun.before));
      throw error;
    }
  } finally {
    own.close();
  }
}

interface Begun {
  /** The mark that an earlier import left. */
  readonly before: string | undefined;
}

/** Leaves the mark, unless the operation was done before. */
function begin(database: Statements, content: Content, operation: Operation): ApplyResult | Begun {
  const earlier = replayOf(database, operation);
  if (earlier !== undefined) return earlier;
  assertAt(database, content.base);
  const before = readMeta(database, 'unfinishedImport');
  writeMeta(database, 'unfinishedImport', content.hash);
  return { before };
}

/** Nothing was begun after all, because another writer came between the two transactions. His own mark stays. */
function unmark(database: Statements, { hash }: Content, before: string | undefined): void {
  if (readMeta(database, 'unfinishedImport') === hash) writeMeta(database, 'unfinishedImport', before);
}

function* switchTo(
  database: Statements,
  content: Content,
  operation: Operation,
): Generator<number | undefined, ApplyResult> {
  const earlier = replayOf(database, operation);
  if (earlier !== undefined) return earlier;
  assertAt(database, content.base);
  const changes = yield* writeRecords(database, content);
  yield* assertHash(database, content.hash);
  writeMeta(database, 'unfinishedImport', undefined);
  return record(database, operation, { changes, hash: content.hash });
}

function assertAt(database: Statements, base: number): void {
  if (readRevision(database) === base) return;
  throw new DomainError('CONFLICT', 'Another process changed the store during the import. Import the data set again.');
}

/** Reads all records again before the switch, so that a content that is not the announced one never becomes visible. */
function* assertHash(database: Statements, expected: string): Generator<undefined, void> {
  const hash = createContentHash();
  for (const chunk of recordChunks(database)) {
    for (const { table, record: value } of chunk) hash.add(table, value);
    yield undefined;
  }
  invariant(hash.digest() === expected, 'a published content has the hash that was announced');
}
