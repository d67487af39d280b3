import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../src/config.ts';
import { invariant } from '../../../src/errors.ts';
import { dataSetOf } from '../../../src/ingest/write/data-set-of.ts';
import { importDataSet } from '../../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../../src/ingest/load-data-set.ts';
import type { DataSet } from '../../../src/model/records/data-set.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** F12: the same files twice, one row changed, one row gone; and another data set in the same store. */

/** Canonical lines by hand: fields in order of their names, tables and keys in order. */
const canonicalLines = [
  '{"format":"lodestone/1","id":"mine","synthetic":true,"t":"dataset"}',
  '{"id":"a","name":"A","t":"entity"}',
  '{"id":"b","name":"B","t":"entity"}',
];

const base = [
  tableRecord('dataset', { id: 'mine', format: 'lodestone/1', synthetic: true }),
  tableRecord('entity', { id: 'a', name: 'A' }),
  tableRecord('entity', { id: 'b', name: 'B' }),
];
let store: GraphStore;
beforeEach(async () => {
  store = await openStore('file::memory:');
});
afterEach(() => store.close());

describe('importDataSet', () => {
  it('of the shipped files twice changes nothing the second time', async () => {
    const { dataSet } = await loadDataSet(seedDirectory);
    invariant(dataSet, 'the shipped data set has no problems');
    const first = await importDataSet(store, dataSet, { replace: false });
    expect(first).toMatchObject({ added: dataSet.records.length, changed: 0, removed: 0 });
    const second = await importDataSet(store, dataSet, { replace: false });
    expect(second).toEqual({ added: 0, changed: 0, removed: 0, revision: first.revision, hash: first.hash });
  });

  it('writes the one row that changed, and removes the one that went', async () => {
    await importDataSet(store, dataSetOf(base), { replace: false });
    const renamed = [...base.slice(0, 2), tableRecord('entity', { id: 'b', name: 'Bee' })];
    expect(await importDataSet(store, dataSetOf(renamed), { replace: false })).toMatchObject({
      added: 0,
      changed: 1,
      removed: 0,
    });
    expect(await importDataSet(store, dataSetOf(base.slice(0, 2)), { replace: false })).toMatchObject({
      added: 0,
      changed: 0,
      removed: 1,
    });
    expect(await store.entitiesByKey(['b'])).toEqual([undefined]);
  });

  it('leaves another data set alone unless it is to take its place, and goes back to the same hash', async () => {
    const mine = dataSetOf(base);
    const other: DataSet = dataSetOf([tableRecord('dataset', { id: 'other', format: 'lodestone/1' })]);
    await importDataSet(store, mine, { replace: false });
    await expect(importDataSet(store, other, { replace: false })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await store.contentHash()).toBe(mine.hash);
    await importDataSet(store, other, { replace: true });
    expect(await store.contentHash()).toBe(other.hash);
    await importDataSet(store, mine, { replace: true });
    expect(await store.contentHash()).toBe(mine.hash);
  });

  it('gives the hash that anybody can compute of the canonical lines, whatever their order in the files', async () => {
    const hash = createHash('sha256');
    for (const line of canonicalLines) hash.update(`${line}\n`);
    const expected = hash.digest('hex');
    expect((await importDataSet(store, dataSetOf(base.toReversed()), { replace: false })).hash).toBe(expected);
    expect(await store.contentHash()).toBe(expected);
  });

  // Without the check of the revision the other writer's record would stay, in a store that claims to equal the files.
  it('stops when somebody else writes before it is done, and ends right when begun again', async () => {
    const mine = dataSetOf(base);
    const stranger = { put: [tableRecord('entity', { id: 'z' })], remove: [] };
    const disturbed: GraphStore = {
      ...store,
      async publish(...content) {
        await store.apply(stranger, 'stranger');
        return store.publish(...content);
      },
    };
    await expect(importDataSet(disturbed, mine, { replace: false })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Import the data set again'),
    });
    expect(await store.entitiesByKey(['z'])).not.toEqual([undefined]);
    expect((await store.head()).unfinishedImport).toBeUndefined();
    await importDataSet(store, mine, { replace: false });
    expect((await store.head()).unfinishedImport).toBeUndefined();
    expect(await store.contentHash()).toBe(mine.hash);
  });

  it('is done when another process imported the same data set at the same time', async () => {
    const mine = dataSetOf(base);
    const raced: GraphStore = {
      ...store,
      async publish(...content) {
        await importDataSet(store, mine, { replace: false });
        return store.publish(...content);
      },
    };
    const result = await importDataSet(raced, mine, { replace: false });
    expect(result).toEqual({ added: 0, changed: 0, removed: 0, revision: 1, hash: mine.hash });
    expect(await store.head()).toMatchObject({ hash: mine.hash, unfinishedImport: undefined });
  });

  it('reads nothing where the store says that it holds this content', async () => {
    const mine = dataSetOf(base);
    await importDataSet(store, mine, { replace: false });
    const unread: GraphStore = {
      ...store,
      stream: () => {
        throw new Error('the whole store is read');
      },
    };
    const again = { added: 0, changed: 0, removed: 0, revision: 1, hash: mine.hash };
    expect(await importDataSet(unread, mine, { replace: false })).toEqual(again);
  });

  it('tells of its progress up to the last change', async () => {
    const many = dataSetOf([
      ...base,
      ...Array.from({ length: 1200 }, (_, index) => tableRecord('entity', { id: `entity-${index}` })),
    ]);
    const steps: number[] = [];
    const totals = new Set<number>();
    await importDataSet(store, many, {
      replace: false,
      onProgress: ({ done, total }) => {
        steps.push(done);
        totals.add(total);
      },
    });
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(1203);
    expect([...totals]).toEqual([1203]);
  });
});
