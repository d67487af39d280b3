import { DomainError } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { DataSet } from '../../model/records/data-set.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { GraphStore } from '../../store/graph-store.ts';

export interface ImportOptions {
  /** Whether another data set in the store is replaced. */
  readonly replace: boolean;
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
 * Makes the store equal to a checked data set. Writes only the differences, batch by batch. An interrupted import that
 * is run again gives the same result. CONFLICT if the store holds another data set and `replace` is false.
 */
export async function importDataSet(
  store: GraphStore,
  dataSet: DataSet,
  options: ImportOptions,
): Promise<ImportResult> {
  const { onProgress } = options;
  const head = await store.head();
  checkOwner(head.dataset?.id, dataSet, options.replace);
  const difference = await differenceOf(store, dataSet);
  const { put, remove, added, changed } = difference;
  const total = put.length + remove.length;
  let revision = head.revision;
  if (total > 0 || head.unfinishedImport !== undefined || head.hash !== dataSet.hash) {
    const content = { records: dataSet.records, put, remove, base: head.revision, hash: dataSet.hash };
    const key = `import:${dataSet.hash}:${head.revision}`;
    revision = (await store.publish(content, key, (done) => onProgress?.({ done, total }))).revision;
  }
  return { added, changed, removed: remove.length, revision, hash: dataSet.hash };
}

function checkOwner(held: string | undefined, { records }: DataSet, replace: boolean): void {
  const own = records.find(({ table }) => table === 'dataset')?.key;
  if (held === undefined || held === own || replace) return;
  throw new DomainError(
    'CONFLICT',
    `The store already holds the data set "${held}", and this is "${own ?? ''}". Give --replace to replace it, or --store to use another store.`,
  );
}

interface Difference {
  readonly put: readonly TableRecord[];
  readonly remove: readonly { readonly table: TableName; readonly key: string }[];
  readonly added: number;
  readonly changed: number;
}

async function differenceOf(store: GraphStore, { records }: DataSet): Promise<Difference> {
  const held = new Map<string, { readonly table: TableName; readonly key: string; readonly json: string }>();
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
  return { put: put.toSorted((a, b) => rank(a) - rank(b)), remove, added, changed: put.length - added };
}

function addressText({ table, key }: { readonly table: TableName; readonly key: string }): string {
  return `${table} ${key}`;
}

function rank({ table }: TableRecord): number {
  const index = writeOrder.indexOf(table);
  return index === -1 ? writeOrder.length : index;
}
