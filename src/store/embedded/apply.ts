import { createHash } from 'node:crypto';
import { DomainError } from '../../errors.ts';
import { canonicalJson } from '../../model/canonical.ts';
import { nodeOf } from '../../model/node.ts';
import type { TableName, TableRecord } from '../../model/tables.ts';
import { validityOf } from '../../model/validity.ts';
import type { ApplyResult, Batch } from '../graph-store.ts';
import { citationsOf, entitiesOfClaim, lookupsOf, materialsOfLink, nodeKeysOf, nodeProjection } from '../projection.ts';
import type { Database } from './database.ts';
import { readRecord, readResult, readTableRecord, readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** Applies a batch once, in one transaction; see `GraphStore.apply`. */
export function applyBatch(database: Database, batch: Batch, operationKey: string): ApplyResult {
  const inputHash = createHash('sha256').update(canonicalJson(batch)).digest('hex');
  return database.write(() => {
    const earlier = database.first(sql.selectOperation, { key: operationKey });
    if (earlier !== undefined) return replay(earlier, inputHash, operationKey);
    const touched = new Set<string>();
    const changes = putAll(database, batch.put, touched) + removeAll(database, batch.remove, touched);
    for (const key of touched) projectNode(database, key);
    markImport(database, batch.unfinishedImport);
    const revision = readRevision(database) + (changes > 0 ? 1 : 0);
    database.run(sql.upsertMeta, { name: 'revision', value: String(revision) });
    const result = { changes, revision, replayed: false };
    database.run(sql.insertOperation, { key: operationKey, inputHash, result: canonicalJson(result) });
    return result;
  });
}

/** The revision in the file; 0 for a new one. */
export function readRevision(database: Database): number {
  const row = database.first(sql.selectMeta, { name: 'revision' });
  return row === undefined ? 0 : Number(readText(row, 'value'));
}

function replay(earlier: unknown, inputHash: string, operationKey: string): ApplyResult {
  if (readText(earlier, 'input_hash') === inputHash) return { ...readResult(earlier), replayed: true };
  throw new DomainError(
    'IDEMPOTENCY_KEY_MISMATCH',
    `The operation key "${operationKey}" was used for another input; take a new key for a new write.`,
  );
}

function putAll(database: Database, entries: readonly TableRecord[], touched: Set<string>): number {
  let changes = 0;
  for (const entry of entries) {
    const json = canonicalJson(entry.record);
    const address = { table: entry.table, key: entry.key };
    const before = database.first(sql.selectRecord, address);
    if (before !== undefined && readText(before, 'json') === json) continue;
    if (before !== undefined) unproject(database, { ...address, record: readRecord(before) } as TableRecord, touched);
    database.run(sql.upsertRecord, { ...address, json });
    project(database, entry, touched);
    changes += 1;
  }
  return changes;
}

function removeAll(
  database: Database,
  addresses: readonly { readonly table: TableName; readonly key: string }[],
  touched: Set<string>,
): number {
  let changes = 0;
  for (const { table, key } of addresses) {
    const before = database.first(sql.selectRecord, { table, key });
    if (before === undefined) continue;
    unproject(database, { table, key, record: readRecord(before) } as TableRecord, touched);
    database.run(sql.deleteRecord, { table, key });
    changes += 1;
  }
  return changes;
}

function project(database: Database, entry: TableRecord, touched: Set<string>): void {
  const { table, key, record } = entry;
  for (const { field, value } of lookupsOf(table, record)) database.run(sql.insertLookup, { table, field, value, key });
  for (const source of citationsOf(table, record)) database.run(sql.insertCitation, { source, table, key });
  if (table === 'link') projectLink(database, entry);
  if (table === 'claim') {
    const { subject, attribute, conflict } = record;
    database.run(sql.insertClaim, { key, subject, attribute, conflict });
    for (const entity of entitiesOfClaim(record)) database.run(sql.insertClaimEntity, { entity, claim: key });
  }
  for (const node of nodeKeysOf(entry)) touched.add(node);
}

function projectLink(database: Database, { key, record }: Extract<TableRecord, { table: 'link' }>): void {
  const { from: fromDay, until: untilDay } = validityOf(record);
  const { kind, from, to, role = null } = record;
  const shared = { kind, key, role, fromDay, untilDay };
  const loop = from === to ? 1 : 0;
  database.run(sql.insertLinkEnd, { ...shared, entity: from, other: to, outgoing: 1, incoming: loop });
  if (from !== to) database.run(sql.insertLinkEnd, { ...shared, entity: to, other: from, outgoing: 0, incoming: 1 });
  for (const material of materialsOfLink(record)) database.run(sql.insertLinkMaterial, { material, link: key });
}

function unproject(database: Database, entry: TableRecord, touched: Set<string>): void {
  const { table, key } = entry;
  database.run(sql.deleteLookups, { table, key });
  database.run(sql.deleteCitations, { table, key });
  if (table === 'link') {
    database.run(sql.deleteLinkEnds, { key });
    database.run(sql.deleteLinkMaterials, { key });
  }
  if (table === 'claim') {
    database.run(sql.deleteClaim, { key });
    database.run(sql.deleteClaimEntities, { key });
  }
  for (const node of nodeKeysOf(entry)) touched.add(node);
}

/** Makes a node anew from the records of its key, or removes it where none is left. */
function projectNode(database: Database, key: string): void {
  const part = <T extends 'entity' | 'form' | 'headquarters'>(table: T) => {
    const row = database.first(sql.selectRecord, { table, key });
    return row === undefined ? undefined : readRecord<T>(row);
  };
  const isBloc = database.first(sql.selectRows, { table: 'membership', field: 'bloc', value: key }) !== undefined;
  const node = nodeOf({ entity: part('entity'), form: part('form'), headquarters: part('headquarters'), isBloc });
  if (node === undefined) {
    database.run(sql.deleteNode, { key });
    return;
  }
  const { sortName, from, until } = nodeProjection(node);
  database.run(sql.upsertNode, {
    key,
    kind: node.kind,
    sortName,
    country: node.country ?? null,
    stage: node.stage ?? null,
    status: node.status ?? null,
    type: node.type ?? null,
    fromDay: from,
    untilDay: until,
    json: canonicalJson(node),
  });
}

function markImport(database: Database, hash: string | null | undefined): void {
  if (hash === null) database.run(sql.deleteMeta, { name: 'unfinishedImport' });
  else if (hash !== undefined) database.run(sql.upsertMeta, { name: 'unfinishedImport', value: hash });
}

/** The records of a file in canonical order, read in chunks. */
export function readChunk(
  database: Database,
  { table, key }: { readonly table: string; readonly key: string },
  limit: number,
): TableRecord[] {
  return database.all(sql.streamRecords, { table, key, limit }).map(readTableRecord);
}
