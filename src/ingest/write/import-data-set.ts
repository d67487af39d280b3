import { DomainError, invariant } from '../../errors.ts';
import { canonicalJson } from '../../model/keys/canonical.ts';
import type { DataSet } from '../../model/records/data-set.ts';
import type { TableName, TableRecord } from '../../model/records/tables.ts';
import type { GraphStore } from '../../store/graph-store.ts';

export interface ImportOptions {
  /** Whether another data set in the store is replaced. */
  readonly replace: boolean;
  /** Changes per transaction. */
  readonly batchSize?: number;
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
const defaultBatchSize = 500;

/**
 * Makes the store equal to a checked data set. Writes only the differences, batch by batch. An interrupted import that
 * is run again gives the same result. CONFLICT if the store holds another data set and `replace` is false.
 */
export async function importDataSet(
  store: GraphStore,
  dataSet: DataSet,
  options: ImportOptions,
): Promise<ImportResult> {
  const { batchSize = defaultBatchSize, onProgress } = options;
  const head = await store.head();
  checkOwner(head.dataset?.id, dataSet, options.replace);
  const difference = await differenceOf(store, dataSet);
  const { put, remove, added, changed } = difference;
  const total = put.length + remove.length;
  let revision = head.revision;
  if (total > 0 || head.unfinishedImport !== undefined) {
    const steps = stepsOf(difference);
    const batches = Math.max(1, Math.ceil(steps.length / batchSize));
    for (let index = 0; index < batches; index += 1) {
      const slice = steps.slice(index * batchSize, (index + 1) * batchSize);
      const batch = {
        put: slice.flatMap((step) => ('entry' in step ? [step.entry] : [])),
        remove: slice.flatMap((step) => ('address' in step ? [step.address] : [])),
        unfinishedImport: index === batches - 1 ? null : dataSet.hash,
      };
      const applied = await store.apply(batch, `import:${dataSet.hash}:${head.revision}:${index}`);
      // This import raises the revision by at most one. A larger step is another writer's.
      if (!applied.replayed && applied.revision > revision + 1) throw changedMeanwhile();
      revision = applied.revision;
      onProgress?.({ done: Math.min((index + 1) * batchSize, total), total });
    }
    await assertEqual(store, dataSet, revision);
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

async function assertEqual(store: GraphStore, { hash }: DataSet, revision: number): Promise<void> {
  if ((await store.contentHash()) === hash) return;
  invariant((await store.head()).revision !== revision, 'after an import the store equals the data set');
  throw changedMeanwhile();
}

interface Difference {
  readonly put: readonly TableRecord[];
  readonly remove: readonly { readonly table: TableName; readonly key: string }[];
  readonly added: number;
  readonly changed: number;
}

type Step = { readonly entry: TableRecord } | { readonly address: { readonly table: TableName; readonly key: string } };

/** The old dataset record is removed first, so that an interrupted import never leaves two. */
function stepsOf({ put, remove }: Difference): Step[] {
  const removals = remove.map((address) => ({ address }));
  return [
    ...removals.filter(({ address }) => address.table === 'dataset'),
    ...put.map((entry) => ({ entry })),
    ...removals.filter(({ address }) => address.table !== 'dataset'),
  ];
}

function changedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', 'Another process changed the store during the import. Import the data set again.');
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
