import { canonicalJson, compareText } from '../../model/keys/canonical.ts';
import { nodeOf } from '../../model/node.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import { tableRecord } from '../../model/records/table-record.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { Batch, RecordCounts } from '../graph-store.ts';
import { entitiesOfClaim, nodeKeysOf } from '../projection.ts';
import type { Statements } from './connection.ts';
import * as properties from './properties.ts';
import { readNodeParts, readRecord, readText, type Row } from './row-readers.ts';
import * as cypher from './statements/write-statements.ts';

/** A record before and after a batch. One of the two is absent if the record is new or removed. */
interface Change {
  readonly table: TableName;
  readonly key: string;
  readonly before: TableRecord | undefined;
  readonly after: TableRecord | undefined;
}

/** The wanted state of a record. `after` is absent if it is to be removed. */
interface Wanted {
  readonly id: string;
  readonly table: TableName;
  readonly key: string;
  readonly after: TableRecord | undefined;
}

/** The last change of a batch to each record that it names. Ids are sorted, so that writers never deadlock. */
export function wantedBy({ put, remove }: Batch): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const after of put) {
    const id = properties.recordId(after.table, after.key);
    wanted.set(id, { id, table: after.table, key: after.key, after });
  }
  for (const { table, key } of remove) {
    const id = properties.recordId(table, key);
    wanted.set(id, { id, table, key, after: undefined });
  }
  return [...wanted.values()].toSorted((a, b) => compareText(a.id, b.id));
}

/** The real changes: what is wanted, compared with the stored records in the same order. */
export function changesOf(wanted: readonly Wanted[], stored: readonly Row[]): readonly Change[] {
  return wanted.flatMap(({ table, key, after }, index) => {
    const row = stored[index];
    const stood = row === undefined ? undefined : readRecord<typeof table>(row);
    if (stood === undefined && after === undefined) return [];
    if (stood !== undefined && after !== undefined && canonicalJson(stood) === canonicalJson(after.record)) return [];
    return [{ table, key, after, before: stood === undefined ? undefined : tableRecord(table, stood) }];
  });
}

/** The number of records per table after changes. */
export function countsAfter(before: RecordCounts, changes: readonly Change[]): RecordCounts {
  const counts = new Map<string, number>(Object.entries(before));
  for (const change of changes) {
    const more = Number(change.after !== undefined) - Number(change.before !== undefined);
    counts.set(change.table, (counts.get(change.table) ?? 0) + more);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}

/** Runs a statement for a list of values, unless it is empty. */
type Run = (statement: string, name: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** Writes changes into the current generation. Statements that need no answer of each other travel together. */
export async function writeChanges(
  statements: Statements,
  generation: bigint,
  changes: readonly Change[],
): Promise<void> {
  const run: Run = async (statement, name, values) =>
    values.length === 0 ? [] : statements.run(statement, { [name]: values, generation });
  const before = changes.flatMap((change) => change.before ?? []);
  const after = changes.flatMap((change) => change.after ?? []);
  const touched = [...new Set([...before, ...after].flatMap(nodeKeysOf))].toSorted(compareText);
  // In the order of the calls: what is read here holds what was written before it.
  const written = writeRecords(run, generation, changes);
  const reading = [run(cypher.readNodeParts, 'keys', touched), run(cypher.existingEntities, 'keys', touched)];
  const [parts = [], existing = []] = await Promise.all(reading);
  await written;
  const nodes = parts.map((row) => nodeOf(readNodeParts(row)));
  const drawn = nodes.flatMap((node) => (node === undefined ? [] : [properties.entityRow(node, generation)]));
  const known = new Set(existing.map((row) => readText(row, 'key')));
  const born = drawn.map(({ key }) => key).filter((key) => !known.has(key));

  const naming = await run(cypher.linksNaming, 'lookups', born.map(properties.materialLookup));
  const named = naming.flatMap((row) => readRecord<'link'>(row) ?? []);
  const links = uniqueBy([...named, ...linksIn(after)], ({ id }) => id);
  const claims = [...after.flatMap(claimRows), ...born.map(claimRow)];
  const gone = touched.filter((_, index) => nodes[index] === undefined);
  await Promise.all([
    run(cypher.removeEntities, 'keys', gone),
    run(cypher.putEntities, 'rows', drawn),
    run(cypher.removeLinks, 'rows', links.map(linkAddress)),
    run(
      cypher.putLinks,
      'rows',
      links.map((link) => properties.linkRow(link, generation)),
    ),
    run(
      cypher.relateClaims,
      'rows',
      uniqueBy(claims, ({ entity }) => entity),
    ),
    run(cypher.citeSources, 'rows', [...citedIn(after)].map(properties.citedBy)),
  ]);
}

async function writeRecords(run: Run, generation: bigint, changes: readonly Change[]): Promise<void> {
  const before = changes.flatMap((change) => change.before ?? []);
  const after = changes.flatMap((change) => change.after ?? []);
  const gone = changes.filter((change) => change.after === undefined);
  const lookups = after.flatMap(properties.lookupRows).toSorted((a, b) => compareText(a.lookup, b.lookup));
  await Promise.all([
    run(cypher.removeLinks, 'rows', linksIn(before).map(linkAddress)),
    run(cypher.clearRelations, 'ids', changes.map(idOf)),
    run(cypher.removeRecords, 'ids', gone.map(idOf)),
    run(
      cypher.putRecords,
      'rows',
      after.map((entry) => properties.recordRow(entry, generation)),
    ),
    run(cypher.listRecords, 'rows', lookups),
  ]);
}

function idOf({ table, key }: { readonly table: TableName; readonly key: string }): string {
  return properties.recordId(table, key);
}

function claimRow(entity: string): { readonly entity: string; readonly lookup: string } {
  return { entity, lookup: properties.claimLookup(entity) };
}

function claimRows(entry: TableRecord): { readonly entity: string; readonly lookup: string }[] {
  return entry.table === 'claim' ? entitiesOfClaim(entry.record).map(claimRow) : [];
}

function uniqueBy<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [by(item), item])).values()];
}

function linkAddress({ id, from, to }: LinkRecord): object {
  return { key: id, from, to };
}

/** The sources that records name or are. Relations are drawn to these. */
function citedIn(entries: readonly TableRecord[]): Set<string> {
  return new Set(entries.flatMap((entry) => (entry.table === 'source' ? [entry.key] : properties.sourcesOf(entry))));
}

function linksIn(entries: readonly TableRecord[]): LinkRecord[] {
  return entries.flatMap((entry) => (entry.table === 'link' ? [entry.record] : []));
}
