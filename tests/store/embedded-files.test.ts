import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '../../src/errors.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { migrations } from '../../src/store/embedded/schema.ts';
import { entity } from './contract/records.ts';
import { put, storeWith } from './contract/store-in-test.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lodestone-files-'));
  chmodSync(directory, 0o777);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const at = (name: string): string => join(directory, name);

/** What a person reads who opens such a file; an error of another kind goes through. */
function refusalOf(file: string): string {
  try {
    void openEmbeddedStore(file).close();
  } catch (error) {
    if (error instanceof DomainError) return `${error.code}: ${error.operatorMessage}`;
    throw error;
  }
  throw new Error(`${file} was opened`);
}

function expectRefusal(file: string, words: string): void {
  const message = refusalOf(file);
  expect(message).toContain('STORE_UNAVAILABLE: ');
  expect(message).toContain(file);
  expect(message).toContain(words);
}

/** Runs work with the rights of an ordinary user, for whom permissions count; root may write everywhere. */
async function asOrdinaryUser(work: () => void | Promise<void>): Promise<void> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

describe('openEmbeddedStore', () => {
  it('makes the file and its folders', async () => {
    const file = at('new/folder/store.sqlite');
    await storeWith(async () => openEmbeddedStore(file), [entity('firm')]);
    expect(statSync(file).isFile()).toBe(true);
  });

  it('opens what it made before, with all that was written', async () => {
    const file = at('again.sqlite');
    const store = openEmbeddedStore(file);
    await put(store, [entity('firm')]);
    const [head, hash] = [await store.head(), await store.contentHash()];
    await store.close();
    const reopened = await storeWith(async () => openEmbeddedStore(file));
    expect(await reopened.head()).toEqual(head);
    expect(await reopened.contentHash()).toBe(hash);
  });

  it('takes a file of the first layout, as it was given out, up to date', async () => {
    const file = at('first-layout.sqlite');
    const database = new DatabaseSync(file);
    // The number in the file is 'LODE' in ASCII.
    database.exec(`${migrations[0]}; PRAGMA user_version = 1; PRAGMA application_id = 1280263237;`);
    database.exec(`INSERT INTO record (tbl, key, json) VALUES ('entity', 'firm', '{"id":"firm"}')`);
    database.exec(`INSERT INTO meta (name, value) VALUES ('revision', '7')`);
    database.close();
    const store = await storeWith(async () => openEmbeddedStore(file));
    expect(await store.head()).toMatchObject({ revision: 7, counts: { entity: 1 } });
    expect(await put(store, [entity('mine')])).toMatchObject({ changes: 1, revision: 8 });
  });

  it('says that a folder is none', () => {
    mkdirSync(at('folder.sqlite'));
    expectRefusal(at('folder.sqlite'), 'give a file, not a folder');
  });

  it('says that a place below a file cannot be', () => {
    writeFileSync(at('plain'), '');
    expectRefusal(at('plain/store.sqlite'), 'its folder cannot be created');
  });

  it('leaves a text alone and says that it is no database', () => {
    const content = 'id,name\nfirm,Firm\n'.repeat(100);
    writeFileSync(at('table.csv'), content);
    expectRefusal(at('table.csv'), 'it is not a database; give another file');
    expect(readFileSync(at('table.csv'), 'utf8')).toBe(content);
  });

  it('leaves the database of another program alone, byte for byte', () => {
    const database = new DatabaseSync(at('photos.sqlite'));
    database.exec('CREATE TABLE photo (id INTEGER PRIMARY KEY)');
    database.close();
    const before = readFileSync(at('photos.sqlite'));
    expectRefusal(at('photos.sqlite'), 'a database of another program. Give another file');
    expect(readFileSync(at('photos.sqlite')).equals(before)).toBe(true);
  });

  it('leaves a store of a newer layout alone and says to update', () => {
    openEmbeddedStore(at('newer.sqlite'));
    const database = new DatabaseSync(at('newer.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expectRefusal(
      at('newer.sqlite'),
      `newer Lodestone (layout 99, and this version reads up to ${migrations.length}). Update`,
    );
  });

  it('says when opening that a file may not be written to', async () => {
    const file = at('read-only.sqlite');
    await openEmbeddedStore(file).close();
    chmodSync(file, 0o444);
    await asOrdinaryUser(() => expectRefusal(file, 'give this user write permission'));
  });

  it('says that a folder may not be written to', async () => {
    mkdirSync(at('closed'), { mode: 0o555 });
    await asOrdinaryUser(() => expectRefusal(at('closed/store.sqlite'), 'let this user write to the file'));
    await asOrdinaryUser(() => expectRefusal(at('closed/deep/store.sqlite'), 'its folder cannot be created'));
  });
});

describe('a store that fails later', () => {
  it('says that it was closed; closing it again is no fault', async () => {
    const store = openEmbeddedStore(':memory:');
    await store.close();
    await store.close();
    const calls = [() => store.head(), () => store.ping(), () => store.apply({ put: [], remove: [] }, 'key')];
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        operatorMessage: expect.stringContaining('closed'),
      });
    }
    const streaming = async () => {
      for await (const _ of store.stream());
    };
    await expect(streaming()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('says that another process is writing when that takes too long', async () => {
    const file = at('busy.sqlite');
    const store = await storeWith(async () => openEmbeddedStore(file), [entity('firm')]);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(put(store, [entity('mine')])).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'The store is not available. Try again in a few seconds.',
      operatorMessage: expect.stringContaining('another process is writing to it; try again'),
      fault: 'BUSY',
    });
    // Reads go on meanwhile.
    expect((await store.head()).counts).toEqual({ entity: 1 });
    other.exec('ROLLBACK');
    other.close();
    expect(await put(store, [entity('mine')])).toMatchObject({ changes: 1 });
  });

  it('says that a damaged file is damaged', async () => {
    const file = at('damaged.sqlite');
    const store = openEmbeddedStore(file);
    await put(
      store,
      Array.from({ length: 500 }, (_, index) => entity(`entity-${index}`, { note: 'x'.repeat(500) })),
    );
    await store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0x5a, 4096));
    const failing = await storeWith(async () => openEmbeddedStore(file));
    await expect(failing.head()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: 'The store is not available. Try again in a few seconds.',
      operatorMessage: expect.stringContaining('damaged; restore it from a backup'),
      fault: 'DAMAGED',
    });
  });
});
