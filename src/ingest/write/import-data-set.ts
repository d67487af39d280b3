import { randomUUID } from 'node:crypto';
import { DomainError, invariant } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { DataSet } from '../../model/records/data-set.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { GraphStore, RecordAddress } from '../../store/graph-store.ts';
import { wholeRead } from '../../store/whole-read.ts';

export interface ImportOptions {
  /** Whether another data set in the store is replaced. */
  readonly replace: boolean;
  /** Whether all records are compared, also where the store says that it holds this content. Mends a damaged store. */
  readonly compareAll?: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface ImportResult {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly revision: number;
  readonly hash: string;
}

/** Records that others name come before those that name them. */
const writeOrder: readonly TableName[] = ['dataset', 'source', 'entity', 'form'];

/**
 * Makes the store equal to a checked data set, in one step for everybody who reads. Writes only the differences. An interrupted
 * import changes no answer, and gives the same result when it is run again. CONFLICT if the store holds another data set and
 * `replace` is false, or if another data set came into the store meanwhile.
 */
export async function importDataSet(
  store: GraphStore,
  dataSet: DataSet,
  { replace, compareAll = false, onProgress }: ImportOptions,
): Promise<ImportResult> {
  const head = await store.head();
  checkOwner(head.dataset?.id, dataSet, replace);
  const isEqual = head.hash === dataSet.hash && !compareAll;
  if (isEqual && head.unfinishedImport === undefined)
    return { ...nothing, revision: head.revision, hash: dataSet.hash };
  const { put, remove, added, changed } = isEqual
    ? { ...nothing, put: [], remove: [] }
    : await wholeRead(() => differenceOf(store, dataSet));
  const total = put.length + remove.length;
  const content = { records: inWriteOrder(dataSet.records), put, remove, base: head.revision, hash: dataSet.hash };
  try {
    const { revision } = await store.publish(content, `import:${randomUUID()}`, (done) =>
      onProgress?.({ done, total }),
    );
    await assertEqual(store, dataSet, revision);
    return { added, changed, removed: remove.length, revision, hash: dataSet.hash };
  } catch (error) {
    const now = error instanceof DomainError && error.code === 'CONFLICT' ? await store.head() : undefined;
    // Another process imported the same data set first.
    if (now?.hash !== dataSet.hash) throw error;
    return { ...nothing, revision: now.revision, hash: dataSet.hash };
  }
}

const nothing = { added: 0, changed: 0, removed: 0 };

function checkOwner(held: string | undefined, { records }: DataSet, replace: boolean): void {
  const own = records.find(({ table }) => table === 'dataset')?.key;
  if (held === undefined || held === own || replace) return;
  throw new DomainError(
    'CONFLICT',
    `The store already holds the data set "${held}", and this is "${own ?? ''}". Give --replace to replace it, or --store to use another store.`,
  );
}

async function assertEqual(store: GraphStore, { hash }: DataSet, revision: number): Promise<void> {
  if ((await store.contentHash()) === hash) return;
  invariant((await store.revision()) !== revision, 'after an import the store equals the data set');
}

interface Difference {
  readonly put: readonly TableRecord[];
  readonly remove: readonly RecordAddress[];
  readonly added: number;
  readonly changed: number;
}

async function differenceOf(store: GraphStore, { records }: DataSet): Promise<Difference> {
  const held = new Map<string, RecordAddress & { readonly json: string }>();
  for await (const { table, key, record } of store.stream()) {
    held.set(addressText({ table, key }), { table, key, json: canonicalJson(record) });
  }
  const put: TableRecord[] = [];
  let added = 0;
  for (const entry of records) {
    const address = addressText(entry);
    const before = held.get(address);
    held.delete(address);
    if (before?.json === canonicalJson(entry.record)) continue;
    if (before === undefined) added += 1;
    put.push(entry);
  }
  const remove = [...held.values()].map(({ table, key }) => ({ table, key }));
  return { put: inWriteOrder(put), remove, added, changed: put.length - added };
}

function addressText({ table, key }: RecordAddress): string {
  return `${table} ${key}`;
}

function inWriteOrder(records: readonly TableRecord[]): readonly TableRecord[] {
  return records.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ table }: TableRecord): number {
  const index = writeOrder.indexOf(table);
  return index === -1 ? writeOrder.length : index;
}
