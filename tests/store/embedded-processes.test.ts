import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createSearchIndex } from '../../src/loaders/search-index.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { TableRecord } from '../../src/model/records/tables.ts';
import { inCanonicalOrder } from './contract/oracle.ts';
import { contentOf } from './contract/publish.ts';
import { entity } from './contract/records.ts';
import { all, put, storeWith } from './contract/store-in-test.ts';

let directory = '';
let files = 0;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lodestone-processes-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const newFile = (): string => join(directory, `store-${(files += 1)}.sqlite`);
const opened = (file: string) => storeWith(async () => openEmbeddedStore(file));

type Writer = ChildProcessByStdio<null, Readable, Readable>;

function startWriter(...args: readonly string[]): Writer {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'embedded-writer.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void writer.kill('SIGKILL'));
  return writer;
}

/** Lets a writer go on until it has acknowledged so many batches, kills it, and gives how many it had in the end. */
async function killAfter(writer: Writer, acknowledged: number): Promise<number> {
  let output = '';
  writer.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split('\n').length > acknowledged) writer.kill('SIGKILL');
  });
  const errors = text(writer.stderr);
  const [, signal] = (await once(writer, 'close')) as [number | null, string | null];
  expect({ signal, errors: await errors }).toEqual({ signal: 'SIGKILL', errors: '' });
  return output.split('\n').filter((line) => /^\d+ \d+$/.test(line)).length;
}

describe('a writer that is killed', () => {
  it('leaves every batch that was acknowledged, whole, and at most one more, five times over', async () => {
    const file = newFile();
    for (const round of [0, 1, 2, 3, 4]) {
      const name = `round${round}`;
      const acknowledged = await killAfter(startWriter(file, name), 1 + Math.floor(Math.random() * 120));
      expect(acknowledged).toBeGreaterThan(0);

      const store = await opened(file);
      const records = await all(store.stream());
      const written = records.filter(({ key }) => key.startsWith(`link-${name}-`)).length;
      expect(written).toBeGreaterThanOrEqual(acknowledged);
      expect(written).toBeLessThanOrEqual(acknowledged + 1);
      const keys = Array.from({ length: written }, (_, batch) => `${name}-${batch}`);
      expect((await store.records('entity', keys)).map((record) => record?.id)).toEqual(keys);

      // What is drawn from the records agrees with them.
      const atHub = { entity: `${name}-hub`, direction: 'IN', first: 1 } as const;
      expect((await store.linksOf([atHub]))[0]?.totalCount).toBe(written);
      const sources = keys.map((key) => ({ source: `source-${key}`, first: 1 }));
      expect((await store.linksCiting(sources)).map(({ totalCount }) => totalCount)).toEqual(keys.map(() => 1));
      expect((await store.entities({ country: 'AU' }, 'KEY', { first: 0 })).totalCount).toBe(
        records.filter(({ table, key }) => table === 'entity' && !key.endsWith('hub')).length,
      );
      // The operations are kept with their batches: sent again, the first is not applied again.
      const [first] = await store.records('entity', [`${name}-hub`]);
      expect(first?.note).toBe(`${name}-${written - 1}`);
      await expect(store.apply({ put: [], remove: [] }, `${name}-0`)).rejects.toMatchObject({
        code: 'IDEMPOTENCY_KEY_MISMATCH',
      });
      await store.close();
    }
  });
});

describe('two processes that write at the same time', () => {
  it('lose none of their writes, from the making of the file on', async () => {
    const file = newFile();
    const writers = ['a', 'b', 'c'].map((name) => startWriter(file, name, '60'));
    const ends = await Promise.all(
      writers.map(async (writer) => {
        const [output, errors] = [text(writer.stdout), text(writer.stderr)];
        const [code] = (await once(writer, 'close')) as [number | null];
        return { code, errors: await errors, acknowledged: (await output).split('\n').length - 1 };
      }),
    );
    expect(ends).toEqual(writers.map(() => ({ code: 0, errors: '', acknowledged: 60 })));
    const store = await opened(file);
    expect(await store.head()).toMatchObject({ revision: 180, counts: { entity: 183, link: 180, source: 180 } });
    for (const name of ['a', 'b', 'c']) {
      const [links] = await store.linksOf([{ entity: `${name}-hub`, direction: 'BOTH', first: 1 }]);
      expect(links?.totalCount).toBe(60);
    }
  });
});

describe('two handles on one file', () => {
  it('see what the other wrote: records, lists, the head and the hash', async () => {
    const file = newFile();
    const [one, other] = [await opened(file), await opened(file)];
    const empty = await other.contentHash();
    await put(one, [entity('firm', { name: 'Firm', country: 'AU' })]);
    expect(await other.head()).toMatchObject({ revision: 1, counts: { entity: 1 } });
    expect((await other.entities({ country: 'AU' }, 'NAME', { first: 5 })).totalCount).toBe(1);
    expect(await other.contentHash()).toBe(await one.contentHash());
    expect(await other.contentHash()).not.toBe(empty);
    await put(other, [entity('firm', { name: 'Renamed' })]);
    expect((await one.entitiesByKey(['firm']))[0]?.name).toBe('Renamed');
    expect((await one.head()).revision).toBe(2);
  });

  it('find by search what the other wrote', async () => {
    const file = newFile();
    const [one, other] = [await opened(file), await opened(file)];
    const index = createSearchIndex(one);
    const found = async (query: string) => (await index.search(query, undefined)).map(({ key }) => key);
    await put(one, [entity('one', { name: 'Lynas' })]);
    expect(await found('lynas')).toEqual(['one']);
    await put(other, [entity('one', { name: 'Iluka' })]);
    expect(await found('lynas')).toEqual([]);
    expect(await found('iluka')).toEqual(['one']);
  });

  it('give a reader of the whole the revision at which he began, whatever the other writes', async () => {
    const file = newFile();
    const [one, other] = [await opened(file), await opened(file)];
    const records = Array.from({ length: 1200 }, (_, index) => entity(`entity-${index}`, { note: 'old' }));
    await put(one, records);
    const found: TableRecord[] = [];
    for await (const record of one.stream()) {
      if (found.length === 0) await put(other, [entity('entity-999', { note: 'new' }), entity('late')]);
      found.push(record);
    }
    expect(found).toEqual(inCanonicalOrder(records));
    expect((await all(one.stream())).length).toBe(1201);
  });

  it('answer with one whole content while the other publishes, never CONFLICT', async () => {
    const file = newFile();
    const [one, other] = [await opened(file), await opened(file)];
    const content = (note: string) => Array.from({ length: 3000 }, (_, index) => entity(`entity-${index}`, { note }));
    await put(one, content('old'));
    const publishing = { isDone: false };
    const publish = async () => {
      await one.publish(contentOf(content('new'), content('old'), 1), 'key-1');
      publishing.isDone = true;
    };
    const published = publish();
    const seen = new Set<string>();
    let during = 0;
    while (!publishing.isDone) {
      const notes = (await other.records('entity', ['entity-0', 'entity-2999'])).map((record) => record?.note);
      const streamed = new Set((await all(other.stream())).map(({ record }) => ('note' in record ? record.note : '')));
      seen.add(notes.join()).add([...streamed].join());
      if (!publishing.isDone) during += 1;
    }
    await published;
    expect([...seen].filter((notes) => !['old,old', 'new,new', 'old', 'new'].includes(notes))).toEqual([]);
    expect(during).toBeGreaterThan(0);
    expect((await other.records('entity', ['entity-7']))[0]?.note).toBe('new');
  });

  it('apply an operation once between them', async () => {
    const file = newFile();
    const [one, other] = [await opened(file), await opened(file)];
    const batch = { put: [entity('firm')], remove: [] };
    expect(await one.apply(batch, 'key-1')).toEqual({ changes: 1, revision: 1, replayed: false });
    expect(await other.apply(batch, 'key-1')).toEqual({ changes: 1, revision: 1, replayed: true });
  });
});
