import { createHash } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { DomainError } from '../../errors.ts';
import { canonicalJson, compareText } from '../../model/keys/canonical.ts';
import { nodeOf } from '../../model/node.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import { tableRecord } from '../../model/records/table-record.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult, Batch, Content } from '../graph-store.ts';
import { nodeKeysOf } from '../projection.ts';
import * as properties from './properties.ts';
import { readNodeParts, readRecord, readResult, readText } from './row-readers.ts';
import * as cypher from './statements.ts';

type Transaction = Pick<ManagedTransaction, 'run'>;

/** A record before and after a batch. One of the two is absent if the record is new or removed. */
interface Change {
  readonly table: TableName;
  readonly key: string;
  readonly before: TableRecord | undefined;
  readonly after: TableRecord | undefined;
}

/** Applies a batch once, in one transaction; see `GraphStore.apply`. Ids are sorted, so that writers never deadlock. */
export function applyBatch(transaction: Transaction, batch: Batch, operationKey: string): Promise<ApplyResult> {
  return once(transaction, operationKey, batch, async (revisionBefore) => {
    const changes = await changesOf(transaction, batch);
    await writeChanges(transaction, changes);
    if (changes.length > 0) await transaction.run(cypher.removeMeta, { name: 'hash' });
    return { changes: changes.length, revision: revisionBefore + (changes.length > 0 ? 1 : 0) };
  });
}

/** Leaves the mark of an import that has begun. False if the operation was done before. */
export async function beginContent(transaction: Transaction, content: Content, operationKey: string): Promise<boolean> {
  const revision = await lock(transaction);
  const operation = { key: operationKey, inputHash: inputHashOf({ base: content.base, hash: content.hash }) };
  if ((await replayOf(transaction, operation)) !== undefined) return false;
  assertAt(revision, content.base);
  await transaction.run(cypher.writeMeta, { name: 'unfinishedImport', value: content.hash });
  return true;
}

/** Publishes a content in one transaction; see `GraphStore.publish`. */
export function switchTo(transaction: Transaction, content: Content, operationKey: string): Promise<ApplyResult> {
  const { base, hash } = content;
  return once(transaction, operationKey, { base, hash }, async (revisionBefore) => {
    assertAt(revisionBefore, base);
    const changes = await changesOf(transaction, content);
    await writeChanges(transaction, changes);
    await transaction.run(cypher.removeMeta, { name: 'unfinishedImport' });
    await transaction.run(cypher.writeMeta, { name: 'hash', value: hash });
    return { changes: changes.length, revision: revisionBefore + (changes.length > 0 ? 1 : 0) };
  });
}

type Operation = { readonly key: string; readonly inputHash: string };

/** Does work under an operation key, unless it was done before, and keeps its result. */
async function once(
  transaction: Transaction,
  key: string,
  input: unknown,
  work: (revisionBefore: number) => Promise<Omit<ApplyResult, 'replayed'>>,
): Promise<ApplyResult> {
  const revisionBefore = await lock(transaction);
  const operation = { key, inputHash: inputHashOf(input) };
  const earlier = await replayOf(transaction, operation);
  if (earlier !== undefined) return earlier;
  const result = { ...(await work(revisionBefore)), replayed: false };
  await transaction.run(cypher.writeMeta, { name: 'revision', value: String(result.revision) });
  await transaction.run(cypher.writeOperation, { ...operation, result: canonicalJson(result) });
  return result;
}

/** Takes the write lock, and gives the revision. */
async function lock(transaction: Transaction): Promise<number> {
  const locked = await transaction.run(cypher.lockRevision);
  return Number(locked.records.map((row) => readText(row, 'value'))[0] ?? '0');
}

async function replayOf(transaction: Transaction, { key, inputHash }: Operation): Promise<ApplyResult | undefined> {
  const [earlier] = (await transaction.run(cypher.readOperation, { key })).records;
  if (earlier === undefined) return undefined;
  if (readText(earlier, 'inputHash') === inputHash) return { ...readResult(earlier), replayed: true };
  throw new DomainError(
    'IDEMPOTENCY_KEY_MISMATCH',
    `The operation key "${key}" was already used with another input. Use a new key for each new write.`,
  );
}

function inputHashOf(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('hex');
}

function assertAt(revision: number, base: number): void {
  if (revision === base) return;
  throw new DomainError('CONFLICT', 'Another process changed the store during the import. Import the data set again.');
}

/** The real changes: the last change of the batch to each record, compared with the stored record. */
async function changesOf(transaction: Transaction, { put, remove }: Batch): Promise<Change[]> {
  const wanted = new Map<
    string,
    { readonly table: TableName; readonly key: string; readonly after: TableRecord | undefined }
  >();
  for (const entry of put) wanted.set(properties.recordId(entry.table, entry.key), { ...entry, after: entry });
  for (const { table, key } of remove) wanted.set(properties.recordId(table, key), { table, key, after: undefined });
  const ids = [...wanted.keys()].toSorted(compareText);
  if (ids.length === 0) return [];
  const { records } = await transaction.run(cypher.readRecords, { ids });
  return ids.flatMap((id, index) => {
    const entry = wanted.get(id);
    const row = records[index];
    if (entry === undefined || row === undefined) return [];
    const { table, key, after } = entry;
    const stood = readRecord<typeof table>(row);
    if (stood === undefined && after === undefined) return [];
    if (stood !== undefined && after !== undefined && canonicalJson(stood) === canonicalJson(after.record)) return [];
    return [{ table, key, after, before: stood === undefined ? undefined : tableRecord(table, stood) }];
  });
}

async function writeChanges(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const before = changes.flatMap((change) => change.before ?? []);
  const after = changes.flatMap((change) => change.after ?? []);
  const ids = changes.map(({ table, key }) => properties.recordId(table, key));
  const gone = changes.filter((change) => change.after === undefined);

  await transaction.run(cypher.removeLinks, { rows: linksIn(before).map(properties.linkRow) });
  await transaction.run(cypher.clearRelations, { ids });
  await transaction.run(cypher.removeRecords, { ids: gone.map(({ table, key }) => properties.recordId(table, key)) });
  await transaction.run(cypher.putRecords, { rows: after.map(properties.recordRow) });
  await transaction.run(cypher.listRecords, {
    rows: sortedBy(after.flatMap(properties.lookupRows), ({ lookup }) => lookup),
  });

  const touched = [...new Set([...before, ...after].flatMap(nodeKeysOf))].toSorted(compareText);
  const redrawn = await writeEntities(transaction, touched);
  const changed = new Set(linksIn(after).map(({ id }) => id));
  const links = [...linksIn(after), ...redrawn.links.filter(({ id }) => !changed.has(id))];
  await transaction.run(cypher.putLinks, { rows: links.map(properties.linkRow) });
  const claims = after.flatMap(({ table, key }) => (table === 'claim' ? [key] : []));
  await transaction.run(cypher.relateClaims, { claims, entities: redrawn.born });
  await transaction.run(cypher.citeSources, { rows: [...citedIn(after)].map(properties.citedBy) });
}

interface Redrawn {
  /** Entities that did not exist before. */
  readonly born: readonly string[];
  /** Links of these that could not be drawn before, because an end was missing. */
  readonly links: readonly LinkRecord[];
}

/** Rebuilds entities from their records. */
async function writeEntities(transaction: Transaction, keys: readonly string[]): Promise<Redrawn> {
  if (keys.length === 0) return { born: [], links: [] };
  const existing = new Set(
    (await transaction.run(cypher.existingEntities, { keys })).records.map((row) => readText(row, 'key')),
  );
  const { records } = await transaction.run(cypher.readNodeParts, { keys });
  const nodes = records.map((row) => nodeOf(readNodeParts(row)));
  const rows = nodes.flatMap((node) => (node === undefined ? [] : [properties.entityRow(node)]));
  await transaction.run(cypher.removeEntities, { keys: keys.filter((_, index) => nodes[index] === undefined) });
  await transaction.run(cypher.putEntities, { rows });
  const born = rows.map(({ key }) => key).filter((key) => !existing.has(key));
  if (born.length === 0) return { born, links: [] };
  const naming = (await transaction.run(cypher.linksNaming, { keys: born })).records.flatMap(
    (row) => readRecord<'link'>(row) ?? [],
  );
  await transaction.run(cypher.removeLinks, { rows: naming.map(properties.linkRow) });
  return { born, links: naming };
}

/** The sources that records name or are. Relations are drawn to these. */
function citedIn(entries: readonly TableRecord[]): Set<string> {
  return new Set(entries.flatMap((entry) => (entry.table === 'source' ? [entry.key] : properties.sourcesOf(entry))));
}

function linksIn(entries: readonly TableRecord[]): LinkRecord[] {
  return entries.flatMap((entry) => (entry.table === 'link' ? [entry.record] : []));
}

function sortedBy<T>(rows: readonly T[], by: (row: T) => string): T[] {
  return rows.toSorted((a, b) => compareText(by(a), by(b)));
}
