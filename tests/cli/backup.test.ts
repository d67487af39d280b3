import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetOf } from '../../src/ingest/write/data-set-of.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import type { TableRecord } from '../../src/model/records/tables.ts';
import { openStore } from '../../src/store/open-store.ts';
import { computedHash } from '../../src/store/computed-hash.ts';
import { put } from '../store/contract/store-in-test.ts';
import { lodestone } from './run-lodestone.ts';

const directory = mkdtempSync(join(tmpdir(), 'lodestone-backup-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const at = (name: string): string => join(directory, name);

const records = (id: string, note: string): readonly TableRecord[] => [
  tableRecord('dataset', { id, format: 'lodestone/1', synthetic: true }),
  ...Array.from({ length: 700 }, (_, index) =>
    tableRecord('entity', { id: `entity-${index}`, name: `E${index}`, note }),
  ),
];
const first = dataSetOf(records('mine', 'first'));
const second = dataSetOf(records('mine', 'second'));
const other = dataSetOf(records('other', 'first'));

async function storeOf(name: string, dataSet = first): Promise<string> {
  const store = await openStore(`file:${at(name)}`);
  await importDataSet(store, dataSet, { replace: true });
  await store.close();
  return `file:${at(name)}`;
}

async function hashesOf(address: string): Promise<readonly (string | undefined)[]> {
  const store = await openStore(address, { readOnly: true });
  const hashes = [(await store.head()).hash, await computedHash(store)];
  await store.close();
  return hashes;
}

let store: string;
beforeAll(async () => {
  store = await storeOf('store.sqlite');
  await lodestone(['backup', at('first.sqlite'), '--store', store]);
});

describe('backup', () => {
  it('writes one file that knows its content hash, beside nothing else, and says so', async () => {
    const { code, out, err } = await lodestone(['backup', at('json/b.sqlite'), '--json', '--store', store]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ file: at('json/b.sqlite'), records: 701, revision: 1, hash: first.hash });
    expect(readdirSync(at('json'))).toEqual(['b.sqlite']);
    expect(await hashesOf(`file:${at('json/b.sqlite')}`)).toEqual([first.hash, first.hash]);
  });

  it('refuses a file that exists, unless --force is given, and the store itself always', async () => {
    writeFileSync(at('there.sqlite'), 'mine');
    const refused = await lodestone(['backup', at('there.sqlite'), '--store', store]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--force')]);
    expect(readFileSync(at('there.sqlite'), 'utf8')).toBe('mine');
    expect((await lodestone(['backup', at('there.sqlite'), '--force', '--store', store])).code).toBe(0);
    expect(await hashesOf(`file:${at('there.sqlite')}`)).toEqual([first.hash, first.hash]);
    const itself = await lodestone(['backup', at('store.sqlite'), '--force', '--store', store]);
    expect([itself.code, itself.err]).toEqual([2, expect.stringContaining('the store itself')]);
  });

  it('copies what was written after an import, with the hash of that', async () => {
    const address = await storeOf('written.sqlite');
    const opened = await openStore(address);
    await put(opened, [tableRecord('entity', { id: 'later' })]);
    const hash = await opened.contentHash();
    const { code, out } = await lodestone(['backup', at('later.sqlite'), '--json', '--store', address]);
    await opened.close();
    expect([code, JSON.parse(out)]).toMatchObject([0, { records: 702, revision: 2, hash }]);
    expect(await hashesOf(`file:${at('later.sqlite')}`)).toEqual([hash, hash]);
    expect(hash).not.toBe(first.hash);
  });

  it('of a damaged store writes nothing and says why', async () => {
    const address = await storeOf('damaged.sqlite');
    changeRecord('damaged.sqlite');
    const { code, err } = await lodestone(['backup', at('of-damaged.sqlite'), '--store', address]);
    expect(code).toBe(2);
    expect(err).toContain('damaged');
    expect(readdirSync(directory).filter((name) => name.includes('of-damaged'))).toEqual([]);
  });

  it('of no store is refused', async () => {
    const { code, err } = await lodestone(['backup', at('x.sqlite'), '--store', `file:${at('none.sqlite')}`]);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no store')]);
    expect(existsSync(at('x.sqlite'))).toBe(false);
  });
});

/** Damage that SQLite does not notice. */
function changeRecord(name: string): void {
  const database = new DatabaseSync(at(name));
  database.exec(`UPDATE record SET json = replace(json, 'first', 'worse') WHERE key = 'entity-7'`);
  database.close();
}

describe('restore', () => {
  it('makes a store equal to the backup, and a second time changes nothing', async () => {
    const address = await storeOf('newer.sqlite', second);
    const { code, out } = await lodestone(['restore', at('first.sqlite'), '--json', '--store', address]);
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { file: at('first.sqlite'), records: 701, added: 0, changed: 700, removed: 0, revision: 2, hash: first.hash },
    ]);
    expect(await hashesOf(address)).toEqual([first.hash, first.hash]);
    const again = await lodestone(['restore', at('first.sqlite'), '--store', address]);
    expect(again.out).toContain('0 changes (0 added, 0 changed, 0 removed); revision 2.');
  });

  it('makes a store where there is none', async () => {
    const address = `file:${at('made.sqlite')}`;
    expect((await lodestone(['restore', at('first.sqlite'), '--store', address])).code).toBe(0);
    expect(await hashesOf(address)).toEqual([first.hash, first.hash]);
  });

  it('replaces another data set only with --replace', async () => {
    const address = await storeOf('other.sqlite', other);
    const refused = await lodestone(['restore', at('first.sqlite'), '--store', address]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--replace')]);
    expect(await hashesOf(address)).toEqual([other.hash, other.hash]);
    expect((await lodestone(['restore', at('first.sqlite'), '--replace', '--store', address])).code).toBe(0);
    expect(await hashesOf(address)).toEqual([first.hash, first.hash]);
  });

  // Would catch: a store that is replaced before the backup is read to its end.
  it('refuses a damaged backup, and leaves the store as it was', async () => {
    await lodestone(['backup', at('worse.sqlite'), '--store', store]);
    changeRecord('worse.sqlite');
    const address = await storeOf('kept.sqlite', second);
    const { code, err } = await lodestone(['restore', at('worse.sqlite'), '--store', address]);
    expect([code, err]).toEqual([2, expect.stringContaining('is damaged')]);
    expect(await hashesOf(address)).toEqual([second.hash, second.hash]);
  });

  // Would catch: a made-up file with a hash of its own, whose fields no import would take.
  it('refuses a backup with fields that no import takes, and leaves the store as it was', async () => {
    const made = tableRecord('entity', { id: 'long', name: 'n'.repeat(1_001) });
    await storeOf('made-up.sqlite', dataSetOf([...first.records, made]));
    const address = await storeOf('unharmed.sqlite', second);
    const { code, err } = await lodestone(['restore', at('made-up.sqlite'), '--store', address]);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('In entity "long".name is this fault: expected at most 1000 characters'),
    ]);
    expect(await hashesOf(address)).toEqual([second.hash, second.hash]);
  });

  it('mends a store whose records differ from its hash', async () => {
    const address = await storeOf('mended.sqlite');
    changeRecord('mended.sqlite');
    const { code, out } = await lodestone(['restore', at('first.sqlite'), '--store', address]);
    expect([code, out]).toEqual([0, expect.stringContaining('1 change (0 added, 1 changed, 0 removed)')]);
    expect(await hashesOf(address)).toEqual([first.hash, first.hash]);
  });

  it('refuses what is no backup, and leaves the store as it was', async () => {
    writeFileSync(at('notes.txt'), 'id,name\nfirm,Firm\n'.repeat(100));
    const photos = new DatabaseSync(at('photos.sqlite'));
    photos.exec('CREATE TABLE photo (id INTEGER PRIMARY KEY)');
    photos.close();
    const plain = await openStore(`file:${at('plain.sqlite')}`);
    await put(plain, [tableRecord('entity', { id: 'firm' })]);
    await plain.close();
    const words = {
      'notes.txt': 'it is not a database',
      'photos.sqlite': 'a database of another program',
      'plain.sqlite': 'no backup',
      'nothing.sqlite': 'There is no file',
    };
    for (const [name, says] of Object.entries(words)) {
      const { code, err } = await lodestone(['restore', at(name), '--replace', '--store', store]);
      expect([name, code, err]).toEqual([name, 2, expect.stringContaining(says)]);
    }
    expect(await hashesOf(store)).toEqual([first.hash, first.hash]);
  });
});

describe('commands that only read', () => {
  it.each([['query', '{ dataset { id } }'], ['doctor'], ['backup', at('read.sqlite')], ['export', at('read-export')]])(
    '%s leaves the file of the store as it was',
    async (...args) => {
      const before = readFileSync(at('store.sqlite'));
      const names = readdirSync(directory).filter((name) => name.startsWith('store.sqlite'));
      await lodestone([...args, '--store', store]);
      expect(readFileSync(at('store.sqlite')).equals(before)).toBe(true);
      expect(readdirSync(directory).filter((name) => name.startsWith('store.sqlite'))).toEqual(names);
    },
  );

  it('doctor finds records that differ from their hash', async () => {
    const address = await storeOf('sick.sqlite');
    changeRecord('sick.sqlite');
    const { out } = await lodestone(['doctor', '--store', address]);
    expect(out).toMatch(/^NO {2}store: its records differ from its content hash/m);
  });
});
