import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { seedDirectory } from '../../../src/config.ts';
import { invariant } from '../../../src/errors.ts';
import { exportDataSet } from '../../../src/ingest/write/export-data-set.ts';
import { importDataSet } from '../../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../../src/ingest/load-data-set.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { withFolder } from '../data-files.ts';

const examples = join(import.meta.dirname, '../../fixtures/examples');
const options = { force: false } as const;

const shipped = openStore(inject('seededStore'));
afterAll(async () => (await shipped).close());

/** A store that holds the data set at a path; exports only read it. */
const storeOf = (path: string): Promise<GraphStore> => (path === seedDirectory ? shipped : loadedStore(path));

async function loadedStore(path: string): Promise<GraphStore> {
  const { dataSet } = await loadDataSet(path);
  invariant(dataSet, `${path} is a good data set`);
  const store = await openStore('file::memory:');
  await importDataSet(store, dataSet, { replace: false });
  return store;
}

/** All files of a folder with what stands in them. */
function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const paths: readonly (readonly [string, string])[] = [
  ['the shipped data', seedDirectory],
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => [name, join(examples, name)] as const),
];

describe('exportDataSet', () => {
  it.each(paths)('gives the same bytes again after import, for %s', async (_, path) => {
    await withFolder({}, async (folder) => {
      await exportDataSet(await storeOf(path), join(folder, 'a'), { ...options, format: 'jsonl' });
      await exportDataSet(await storeOf(join(folder, 'a')), join(folder, 'b'), { ...options, format: 'jsonl' });
      expect(contents(join(folder, 'b'))).toEqual(contents(join(folder, 'a')));
    });
  });

  it('writes the shipped tables as they are shipped', async () => {
    await withFolder({}, async (folder) => {
      await exportDataSet(await storeOf(seedDirectory), join(folder, 'a'), { ...options, format: 'jsonl' });
      for (const [name, text] of Object.entries(contents(join(folder, 'a')))) {
        // Not toBe: a difference in a megabyte is better not printed.
        expect({ name, same: text === readFileSync(join(seedDirectory, name), 'utf8') }).toEqual({ name, same: true });
      }
    });
  });

  it.each(paths)('gives the same content hash through CSV, for %s', async (_, path) => {
    await withFolder({}, async (folder) => {
      const store = await storeOf(path);
      const { hash, records } = await exportDataSet(store, join(folder, 'a'), { ...options, format: 'csv' });
      const { dataSet, problems } = await loadDataSet(join(folder, 'a'));
      expect(problems).toEqual([]);
      expect(dataSet?.hash).toBe(hash);
      expect(dataSet?.records).toHaveLength(records);
      expect(await store.contentHash()).toBe(hash);
      expect(contents(join(folder, 'a'))['content.sha256']).toBe(`${hash}\n`);
    });
  });

  it('takes the place of an earlier export whole, and keeps what is not of it', async () => {
    await withFolder({}, async (folder) => {
      const target = join(folder, 'a');
      const store = await storeOf(join(examples, 'diamond.jsonl'));
      await exportDataSet(store, target, { ...options, format: 'csv' });
      writeFileSync(join(target, 'README.md'), 'mine');
      mkdirSync(join(target, 'link.jsonl.d'));
      await exportDataSet(store, target, { ...options, format: 'jsonl' });
      const tables = ['dataset', 'entity', 'form', 'need', 'supply'].map((name) => `${name}.jsonl`);
      expect(readdirSync(target).toSorted()).toEqual(
        [...tables, 'README.md', 'content.sha256', 'link.jsonl.d'].toSorted(),
      );
      expect(readdirSync(folder)).toEqual(['a']);
    });
  });

  it('refuses a folder of other files, and with force adds to it', async () => {
    await withFolder({ 'notes.txt': 'mine' }, async (folder) => {
      const store = await storeOf(join(examples, 'diamond.jsonl'));
      const target = join(folder, 'work');
      mkdirSync(target);
      writeFileSync(join(target, 'notes.txt'), 'mine');
      const csv = { ...options, format: 'csv' } as const;
      await expect(exportDataSet(store, target, csv)).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(exportDataSet(store, join(folder, 'notes.txt'), csv)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(contents(target)).toEqual({ 'notes.txt': 'mine' });
      await exportDataSet(store, target, { format: 'csv', force: true });
      expect(contents(target)).toMatchObject({ 'notes.txt': 'mine', 'entity.csv': 'id\nS\na\nb\nc\n' });
    });
  });

  it('makes the folders above, follows a link, and leaves the folder open to others as usual', async () => {
    await withFolder({}, async (folder) => {
      const store = await storeOf(join(examples, 'diamond.jsonl'));
      mkdirSync(join(folder, 'plain'));
      await exportDataSet(store, join(folder, 'x/y/z'), { ...options, format: 'jsonl' });
      expect(statSync(join(folder, 'x/y/z')).mode).toBe(statSync(join(folder, 'plain')).mode);
      symlinkSync(join(folder, 'plain'), join(folder, 'link'));
      await exportDataSet(store, join(folder, 'link'), { ...options, format: 'jsonl' });
      expect(existsSync(join(folder, 'plain/content.sha256'))).toBe(true);
    });
  });

  it('leaves nothing behind when it fails', async () => {
    await withFolder({}, async (folder) => {
      const store = await storeOf(join(examples, 'diamond.jsonl'));
      await exportDataSet(store, join(folder, 'a'), { ...options, format: 'jsonl' });
      const before = contents(join(folder, 'a'));
      await store.close();
      await expect(exportDataSet(store, join(folder, 'a'), { ...options, format: 'csv' })).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
      expect(readdirSync(folder)).toEqual(['a']);
      expect(contents(join(folder, 'a'))).toEqual(before);
    });
  });
});
