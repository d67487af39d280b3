import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { migrations } from '../../src/store/embedded/schema.ts';
import { openStore } from '../../src/store/open-store.ts';
import { contentOf } from './contract/publish.ts';
import { entity } from './contract/records.ts';
import { all, put, storeWith } from './contract/store-in-test.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lodestone-read-only-'));
  chmodSync(directory, 0o777);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A folder with a closed store of one entity. */
async function closedStore(name: string): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = join(directory, name);
  mkdirSync(folder);
  const file = join(folder, 'store.sqlite');
  const store = openEmbeddedStore(file);
  await put(store, [entity('firm')]);
  await store.close();
  return { folder, file };
}

/** The bytes and the time of the last change of every file of a folder. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return [name, `${statSync(path).mtimeMs} ${readFileSync(path, 'base64')}`] as const;
  });
  return Object.fromEntries(files);
}

/** Runs work with the rights of an ordinary user, for whom permissions count; root may write everywhere. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe('a store that is opened read-only', () => {
  it('reads by key, as a list and as a whole, and leaves every byte and time of its folder as it was', async () => {
    const { folder, file } = await closedStore('plain');
    const before = contentsOf(folder);
    const store = await openStore(`file:${file}`, { readOnly: true });
    expect((await store.entitiesByKey(['firm']))[0]?.key).toBe('firm');
    expect((await store.entities({}, 'NAME', { first: 5 })).totalCount).toBe(1);
    expect(await all(store.stream())).toEqual([entity('firm')]);
    expect(await store.head()).toMatchObject({ revision: 1, counts: { entity: 1 } });
    await store.close();
    expect(contentsOf(folder)).toEqual(before);
  });

  it('reads in a folder that takes no files, and leaves it as it was', async () => {
    const { folder, file } = await closedStore('closed');
    const before = contentsOf(folder);
    chmodSync(folder, 0o555);
    chmodSync(file, 0o444);
    await asOrdinaryUser(async () => {
      expect(() => openEmbeddedStore(file)).toThrow('The store is not available');
      const store = await openStore(`file:${file}`, { readOnly: true });
      expect(await all(store.stream())).toEqual([entity('firm')]);
      expect((await store.entitiesByKey(['firm']))[0]?.key).toBe('firm');
      await store.close();
    });
    expect(contentsOf(folder)).toEqual(before);
  });

  it('refuses every write, in words', async () => {
    const { file } = await closedStore('refused');
    const store = await openStore(`file:${file}`, { readOnly: true });
    const refusal = { code: 'FORBIDDEN', message: expect.stringContaining('read-only') };
    await expect(put(store, [entity('mine')])).rejects.toMatchObject(refusal);
    await expect(store.publish(contentOf([], [entity('firm')], 1), 'key')).rejects.toMatchObject(refusal);
    await store.close();
  });

  it('sees what another process writes meanwhile', async () => {
    const { file } = await closedStore('shared');
    const store = await openStore(`file:${file}`, { readOnly: true });
    const writer = await storeWith(async () => openEmbeddedStore(file));
    await put(writer, [entity('mine')]);
    expect(await store.revision()).toBe(2);
    expect((await store.entitiesByKey(['mine']))[0]?.key).toBe('mine');
    await store.close();
  });

  it('is not made where there is none', async () => {
    const file = join(directory, 'none.sqlite');
    await expect(openStore(`file:${file}`, { readOnly: true })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(readdirSync(directory)).not.toContain('none.sqlite');
  });

  it('is not brought to a newer layout, and says what does', async () => {
    const folder = join(directory, 'older');
    mkdirSync(folder);
    const file = join(folder, 'store.sqlite');
    const database = new DatabaseSync(file);
    // The number in the file is 'LODE' in ASCII.
    database.exec(`${migrations[0]}; PRAGMA user_version = 1; PRAGMA application_id = 1280263237;`);
    database.close();
    const before = contentsOf(folder);
    await expect(openStore(`file:${file}`, { readOnly: true })).rejects.toMatchObject({
      operatorMessage: expect.stringMatching(/older layout \(1, and this version reads 2\).*lodestone serve/),
    });
    expect(contentsOf(folder)).toEqual(before);
  });

  // Would catch: answers without the last writes, which stand in the log alone.
  it('whose writer was killed is refused in a folder that takes no files, and is read with its last writes elsewhere', async () => {
    const { folder, file } = await closedStore('killed');
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'embedded-writer.ts'), file, 'late'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(writer.stdout, 'data');
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const copy = join(directory, 'killed-copy');
    cpSync(folder, copy, { recursive: true });
    rmSync(join(copy, 'store.sqlite-shm'));
    chmodSync(copy, 0o555);
    await asOrdinaryUser(async () => {
      await expect(openStore(`file:${join(copy, 'store.sqlite')}`, { readOnly: true })).rejects.toMatchObject({
        operatorMessage: expect.stringContaining('was not closed, and its last changes'),
      });
    });
    const store = await openStore(`file:${file}`, { readOnly: true });
    expect((await store.records('entity', ['late-hub']))[0]?.id).toBe('late-hub');
    await store.close();
  });
});
