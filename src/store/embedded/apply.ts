import { createHash } from 'node:crypto';
import { DomainError } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult, Batch } from '../graph-store.ts';
import { nodeKeysOf } from '../projection.ts';
import type { Database } from './database.ts';
import { project, projectNode, unproject } from './project.ts';
import { readResult, readTableRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** Applies a batch once, in one transaction; see `GraphStore.apply`. */
export function applyBatch(database: Database, batch: Batch, operationKey: string): ApplyResult {
  const inputHash = createHash('sha256').update(canonicalJson(batch)).digest('hex');
  return database.write(() => {
    const earlier = database.first(sql.selectOperation, { key: operationKey });
    if (earlier !== undefined) return replay(earlier, inputHash, operationKey);
    const changes = writeRecords(database, wantedBy(batch));
    const revision = readRevision(database) + (changes > 0 ? 1 : 0);
    database.run(sql.upsertMeta, { name: 'revision', value: String(revision) });
    const result = { changes, revision, replayed: false };
    database.run(sql.insertOperation, { key: operationKey, inputHash, result: canonicalJson(result) });
    return result;
  });
}

/** The revision in the file, 0 for a new file. */
export function readRevision(database: Database): number {
  const row = database.first(sql.selectMeta, { name: 'revision' });
  return row === undefined ? 0 : Number(readText(row, 'value'));
}

function replay(earlier: unknown, inputHash: string, operationKey: string): ApplyResult {
  if (readText(earlier, 'input_hash') === inputHash) return { ...readResult(earlier), replayed: true };
  throw new DomainError(
    'IDEMPOTENCY_KEY_MISMATCH',
    `The operation key "${operationKey}" was already used with another input. Use a new key for each new write.`,
  );
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

/** Writes the records that differ, and returns their number. */
function writeRecords(database: Database, wanted: Iterable<Wanted>): number {
  const touched = new Set<string>();
  const more = new Map<TableName, number>();
  let changes = 0;
  for (const { table, key, after } of wanted) {
    const row = database.first(sql.selectRecord, { table, key });
    const json = after === undefined ? undefined : canonicalJson(after.record);
    if (json === (row === undefined ? undefined : readText(row, 'json'))) continue;
    const versions = [...(row === undefined ? [] : [readTableRecord(row)]), ...(after === undefined ? [] : [after])];
    for (const node of versions.flatMap(nodeKeysOf)) touched.add(node);
    if (row !== undefined) unproject(database, table, key);
    if (json === undefined) database.run(sql.deleteRecord, { table, key });
    else database.run(sql.upsertRecord, { table, key, json });
    if (after !== undefined) project(database, after);
    more.set(table, (more.get(table) ?? 0) + Number(after !== undefined) - Number(row !== undefined));
    changes += 1;
  }
  // Stored, because counting a million records would block the server for too long.
  for (const [table, count] of more) database.run(sql.addToCount, { table, more: count });
  // Nodes come last, each once, because they are made of several records, which are all written by now.
  for (const node of touched) projectNode(database, node);
  return changes;
}
