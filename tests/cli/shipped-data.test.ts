import { beforeAll, describe, expect, it } from 'vitest';
import pino from 'pino';
import { seedDirectory } from '../../src/config.ts';
import { invariant } from '../../src/errors.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import { dataSetOf } from '../../src/ingest/write/data-set-of.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { updateShipped } from '../../src/cli/shipped-data.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { entity, unwritable } from '../store/contract/records.ts';
import { put, storeWith } from '../store/contract/store-in-test.ts';
import { openStore } from '../../src/store/open-store.ts';
import { collect } from './collect.ts';

/** What `serve` does with the data set that it finds. */

let shipped: DataSet;
beforeAll(async () => {
  const { dataSet } = await loadDataSet(seedDirectory);
  invariant(dataSet, 'the shipped data set has no problems');
  shipped = dataSet;
});

/** The content hash of the shipped data set before this one. */
const olderHash = '3520bae88a39d0b1337944b686e70518a2a0b92a4045b8831dded6a87d01fffc';
const emptyStore = () => storeWith(() => openStore('file::memory:'));

/** What is said beside the progress, and how often the log is warned. */
async function update(store: GraphStore): Promise<{ readonly lines: string; readonly warnings: number }> {
  const [log, err] = [collect(), collect()];
  await updateShipped(store, { logger: pino({ level: 'warn' }, log.stream), err: err.stream });
  return { lines: err.text(), warnings: log.text().split('\n').filter(Boolean).length };
}

/** The store as it would be if it held a data set of the list. */
function saying(store: GraphStore, said: { readonly hash?: string; readonly unfinishedImport?: string }): GraphStore {
  return { ...store, head: async () => ({ ...(await store.head()), ...said }) };
}

/** An import that is killed: it leaves its mark. */
async function breakOff(store: GraphStore, hash: string): Promise<void> {
  const faulty = [unwritable('bad')];
  const { revision: base } = await store.head();
  await store
    .publish({ records: faulty, put: faulty, remove: [], base, hash }, `broken ${hash}`)
    .catch(() => undefined);
  expect((await store.head()).unfinishedImport).toBe(hash);
}

describe('serve finds', () => {
  it('an empty store, and loads the shipped data', async () => {
    const store = await emptyStore();
    await update(store);
    expect(await store.head()).toMatchObject({ hash: shipped.hash, unfinishedImport: undefined });
  });

  it('the shipped data, and reads none of its files', async () => {
    const store = await emptyStore();
    await importDataSet(store, shipped, { replace: false });
    expect(await update(store)).toEqual({ lines: '', warnings: 0 });
    expect(await store.revision()).toBe(1);
  });

  it('an older shipped data set, and brings it up to date', async () => {
    const store = await emptyStore();
    await importDataSet(store, dataSetOf(shipped.records.slice(0, -10)), { replace: false });
    await update(saying(store, { hash: olderHash }));
    expect(await store.head()).toMatchObject({ hash: shipped.hash });
  });

  // Would catch: an edited copy that is overwritten at the next start.
  it('an edited copy of the shipped data, and leaves it alone and says so', async () => {
    const store = await emptyStore();
    const edited = dataSetOf([...shipped.records, tableRecord('entity', { id: 'our-own-note' })]);
    await importDataSet(store, edited, { replace: false });
    const { lines, warnings } = await update(store);
    expect(lines).toContain(`did not ship (content hash ${edited.hash})`);
    expect(lines).toContain('lodestone seed');
    expect(warnings).toBe(1);
    expect(await store.head()).toMatchObject({ hash: edited.hash, revision: 1 });
  });

  it('shipped data to which something was added since, and leaves it alone', async () => {
    const store = await emptyStore();
    await importDataSet(store, shipped, { replace: false });
    await put(store, [entity('added')]);
    expect((await update(store)).warnings).toBe(1);
    expect((await store.entitiesByKey(['added']))[0]?.key).toBe('added');
  });

  it('another data set, and leaves it alone without a word', async () => {
    const store = await emptyStore();
    const other = dataSetOf([tableRecord('dataset', { id: 'mine', format: 'lodestone/1' })]);
    await importDataSet(store, other, { replace: false });
    expect(await update(store)).toEqual({ lines: '', warnings: 0 });
    expect((await store.head()).hash).toBe(other.hash);
  });

  it('an empty store in which the shipped data was begun, and completes it', async () => {
    const store = await emptyStore();
    await breakOff(store, shipped.hash);
    await update(store);
    expect(await store.head()).toMatchObject({ hash: shipped.hash, unfinishedImport: undefined });
  });

  it('an empty store in which other data was begun, and leaves it alone', async () => {
    const store = await emptyStore();
    await breakOff(store, 'f'.repeat(64));
    await update(store);
    expect(await store.head()).toMatchObject({ revision: 0, counts: {}, unfinishedImport: 'f'.repeat(64) });
  });

  it('an edited copy over which the shipped data was begun, and leaves it alone', async () => {
    const store = await emptyStore();
    const edited = dataSetOf([...shipped.records, tableRecord('entity', { id: 'our-own-note' })]);
    await importDataSet(store, edited, { replace: false });
    await breakOff(store, shipped.hash);
    await update(store);
    expect(await store.head()).toMatchObject({ hash: edited.hash, unfinishedImport: shipped.hash });
  });
});
