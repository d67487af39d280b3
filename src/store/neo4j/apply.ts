import { createHash } from 'node:crypto';
import { DomainError, invariant } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { ApplyResult, Batch, Content, RecordCounts } from '../graph-store.ts';
import { readBuilds, endBuilds } from './statements/build-statements.ts';
import { changesOf, countsAfter, wantedBy, writeChanges } from './changes.ts';
import type { Statements } from './connection.ts';
import { readCounts, readNumber, readOptionalText, readResult, readText, type Row } from './row-readers.ts';
import * as cypher from './statements/write-statements.ts';

/** A write under its key, with the hash of its input. */
export interface Operation {
  readonly key: string;
  readonly inputHash: string;
}

export function operationOf(key: string, input: unknown): Operation {
  return { key, inputHash: createHash('sha256').update(canonicalJson(input)).digest('hex') };
}

/** The store as a write finds it. Nobody else writes until the transaction ends. */
export interface Locked {
  readonly generation: bigint;
  readonly revision: number;
  readonly counts: RecordCounts;
  readonly hash: string | undefined;
  /** The stored result, if the operation was done before. */
  readonly replayed: ApplyResult | undefined;
}

/** Reads the answer of `lockStore`. */
export function lockedBy([row]: readonly Row[], { key, inputHash }: Operation): Locked {
  invariant(row, 'a store that is ready has its mark');
  const earlier = readOptionalText(row, 'inputHash');
  if (earlier !== undefined && earlier !== inputHash) {
    throw new DomainError(
      'IDEMPOTENCY_KEY_MISMATCH',
      `The operation key "${key}" was already used with another input. Use a new key for each new write.`,
    );
  }
  return {
    generation: BigInt(readNumber(row, 'generation')),
    revision: readNumber(row, 'revision'),
    counts: readCounts(row),
    hash: readOptionalText(row, 'hash'),
    replayed: earlier === undefined ? undefined : { ...readResult(row), replayed: true },
  };
}

/** CONFLICT if the store is no longer at the revision to which a content is the difference. */
export function assertAt({ revision }: Pick<Locked, 'revision'>, base: number): void {
  if (revision !== base) throw changedMeanwhile();
}

export function changedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', 'Another process changed the store during the import. Import the data set again.');
}

/** Applies a batch once, in one transaction; see `GraphStore.apply`. */
export async function applyBatch(statements: Statements, batch: Batch, key: string): Promise<ApplyResult> {
  return writeBatch(statements, batch, operationOf(key, batch), undefined);
}

/** Publishes a content of few changes in one transaction. What was begun and did not end is given up. */
export async function applyContent(
  statements: Statements,
  content: Content,
  operation: Operation,
): Promise<ApplyResult> {
  const writing = writeBatch(statements, content, operation, content);
  const [result, builds] = await Promise.all([writing, statements.run(readBuilds)]);
  if (!result.replayed) await statements.run(endBuilds, { names: builds.map((row) => readText(row, 'name')) });
  return result;
}

/** A published content needs its base, and leaves its hash. */
async function writeBatch(
  statements: Statements,
  batch: Batch,
  operation: Operation,
  published: Pick<Content, 'base' | 'hash'> | undefined,
): Promise<ApplyResult> {
  const wanted = wantedBy(batch);
  const [lock, stored] = await Promise.all([
    statements.run(cypher.lockStore, { key: operation.key }),
    statements.run(cypher.readStored, { ids: wanted.map(({ id }) => id) }),
  ]);
  const locked = lockedBy(lock, operation);
  if (locked.replayed !== undefined) return locked.replayed;
  if (published !== undefined) assertAt(locked, published.base);
  const changes = changesOf(wanted, stored);
  if (changes.length > 0) await writeChanges(statements, locked.generation, changes);
  const revision = locked.revision + (changes.length > 0 ? 1 : 0);
  const result = { changes: changes.length, revision, replayed: false };
  await Promise.all([
    statements.run(cypher.writeRevision, {
      revision: BigInt(revision),
      counts: canonicalJson(countsAfter(locked.counts, changes)),
      hash: published?.hash ?? (changes.length > 0 ? null : (locked.hash ?? null)),
    }),
    statements.run(cypher.writeOperation, { ...operation, result: canonicalJson(result) }),
  ]);
  return result;
}
