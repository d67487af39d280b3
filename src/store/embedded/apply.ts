import { createHash } from 'node:crypto';
import { DomainError } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult, Batch } from '../graph-store.ts';
import { nodeKeysOf } from '../projection.ts';
import type { Database } from './database.ts';
import type { Statements } from './transactions.ts';
import { readMeta, readRevision, writeMeta } from './meta.ts';
import { project, projectNode, unproject } from './project.ts';
import { readResult, readTableRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** Applies a batch once, in one transaction; see `GraphStore.apply`. */
export function applyBatch(database: Database, batch: Batch, operationKey: string): Promise<ApplyResult> {
  const operation = operationOf(operationKey, batch);
  return database.write(() => {
    const earlier = replayOf(database, operation);
    if (earlier !== undefined) return earlier;
    const writing = writeRecords(database, batch);
    let step = writing.next();
    while (step.done !== true) step = writing.next();
    const changes = step.value;
    return record(database, operation, { changes, hash: changes > 0 ? undefined : readMeta(database, 'hash') });
  });
}

/** A write under its key, with the hash of what it is to write. */
export interface Operation {
  readonly key: string;
  readonly inputHash: string;
}

export function operationOf(key: string, input: unknown): Operation {
  return { key, inputHash: createHash('sha256').update(canonicalJson(input)).digest('hex') };
}

/** The stored result of an operation that was done before. Undefined if it was not. */
export function replayOf(database: Statements, { key, inputHash }: Operation): ApplyResult | undefined {
  const earlier = database.first(sql.selectOperation, { key });
  if (earlier === undefined) return undefined;
  if (readText(earlier, 'input_hash') === inputHash) return { ...readResult(earlier), replayed: true };
  throw new DomainError(
    'IDEMPOTENCY_KEY_MISMATCH',
    `The operation key "${key}" was already used with another input. Use a new key for each new write.`,
  );
}

/** Writes the new revision, the hash of its content if it is known, and the result of the operation, which it gives back. */
export function record(
  database: Statements,
  { key, inputHash }: Operation,
  { changes, hash }: { readonly changes: number; readonly hash: string | undefined },
): ApplyResult {
  const revision = readRevision(database) + (changes > 0 ? 1 : 0);
  writeMeta(database, 'revision', String(revision));
  writeMeta(database, 'hash', hash);
  const result = { changes, revision, replayed: false };
  database.run(sql.insertOperation, { key, inputHash, result: canonicalJson(result) });
  return result;
}

/** The wanted state of a record. `after` is absent if it is to be removed. */
interface Wanted {
  readonly table: TableName;
  readonly key: string;
  readonly after?: TableRecord;
}

/** The last change of a batch to each record that it names. Removals come after writes. */
function wantedBy({ put, remove }: Batch): Iterable<Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const after of put) wanted.set(`${after.table} ${after.key}`, { table: after.table, key: after.key, after });
  for (const { table, key } of remove) wanted.set(`${table} ${key}`, { table, key });
  return wanted.values();
}

/** The number of records or nodes that are written at one go. */
const stepSize = 500;

/**
 * Writes the records that differ, and returns their number. It yields after each step, so that long work can give others their
 * turn: the number of records that are done, or undefined while it makes nodes.
 */
export function* writeRecords(database: Statements, batch: Batch): Generator<number | undefined, number> {
  const touched = new Set<string>();
  const more = new Map<TableName, number>();
  let changes = 0;
  let done = 0;
  for (const wanted of wantedBy(batch)) {
    if (done > 0 && done % stepSize === 0) yield done;
    done += 1;
    const change = writeRecord(database, wanted);
    if (change === undefined) continue;
    for (const node of change.nodes) touched.add(node);
    more.set(wanted.table, (more.get(wanted.table) ?? 0) + change.more);
    changes += 1;
  }
  if (done > 0) yield done;
  // Stored, because counting a million records would block the server for too long.
  for (const [table, count] of more) database.run(sql.addToCount, { table, more: count });
  // Nodes come last, each once, because they are made of several records, which are all written by now.
  let made = 0;
  for (const node of touched) {
    projectNode(database, node);
    made += 1;
    if (made % stepSize === 0) yield undefined;
  }
  return changes;
}

interface Change {
  /** The keys of the nodes that the record was or is a part of. */
  readonly nodes: readonly string[];
  /** By how many the table grew. */
  readonly more: number;
}

/** Writes or removes one record with the values beside it. Undefined if it is as wanted. */
function writeRecord(database: Statements, { table, key, after }: Wanted): Change | undefined {
  const row = database.first(sql.selectRecord, { table, key });
  const json = after === undefined ? undefined : canonicalJson(after.record);
  if (json === (row === undefined ? undefined : readText(row, 'json'))) return undefined;
  const versions = [...(row === undefined ? [] : [readTableRecord(row)]), ...(after === undefined ? [] : [after])];
  if (row !== undefined) unproject(database, table, key);
  if (json === undefined) database.run(sql.deleteRecord, { table, key });
  else database.run(sql.upsertRecord, { table, key, json });
  if (after !== undefined) project(database, after);
  return { nodes: versions.flatMap(nodeKeysOf), more: Number(after !== undefined) - Number(row !== undefined) };
}
