import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { defaultLimits } from '../../src/config.ts';
import { createLogger } from '../../src/edge/http/logger.ts';
import { createOperationPool } from '../../src/edge/operations/operation-pool.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { createServer } from '../../src/server.ts';
import { backUpStore } from '../../src/store/back-up-store.ts';
import { computedHash } from '../../src/store/computed-hash.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Json } from '../seeded.ts';
import { askMany, changes, dataSet, startReplacer, type SetName } from './replacing.ts';
import { addressOf, ask, serve } from './spawn-serve.ts';

/** F40: one data set replaces another while it is served, and is broken off at ten places. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-replacement-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function storeOf(file: string, name: SetName): Promise<string> {
  const address = `file:${join(directory, file)}`;
  const store = await openStore(address);
  await importDataSet(store, dataSet(name), { replace: true });
  await store.close();
  return address;
}

/** The whole server over a file, with a thread that computes. */
async function serving(address: string): Promise<string> {
  const store = await openStore(address);
  const pool = createOperationPool({
    module: new URL('../../src/operation-worker.ts', import.meta.url),
    workerData: { store: address, logLevel: 'silent' },
    deadlineMilliseconds: 60_000,
  });
  // Nobody is turned away here, on a busy machine as well.
  const ample = { operationMilliseconds: 60_000, bucket: 1e9, restorePerSecond: 1e9, loopDelayMilliseconds: 1e9 };
  const limits = { ...defaultLimits, ...ample };
  const app = await createServer({ store, logger: createLogger('silent'), limits, pool });
  onTestFinished(async () => {
    await app.close();
    await store.close();
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

describe('while data sets replace each other', () => {
  // Would catch: a reader that sees half of an import, loaders of two revisions in one answer, a CONFLICT for a reader.
  it('F40: every answer is from one of them, whole, and none is refused', async () => {
    const store = await storeOf('healthy.sqlite', 'A');
    const address = await serving(store);
    const replacer = startReplacer(store, ['B', 'A'], { again: true });
    onTestFinished(replacer.kill);
    const counts = new Map<string, number>();
    for (let round = 0; round < 20 && (counts.size < 2 || replacer.replaced() < 4); round += 1)
      for (const [name, count] of await askMany(address, 100, 8)) counts.set(name, (counts.get(name) ?? 0) + count);
    replacer.kill();
    await replacer.ended;
    expect([...counts.keys()].toSorted()).toEqual(['A', 'B']);
    expect(replacer.replaced()).toBeGreaterThanOrEqual(4);
  });
});

describe('a backup', () => {
  // Would catch: a copy of a file while its last pages are being written.
  it('F40: that is taken while data sets replace each other is one of them, whole', async () => {
    const store = await storeOf('copied.sqlite', 'A');
    const replacer = startReplacer(store, ['B', 'A'], { again: true });
    onTestFinished(replacer.kill);
    const hashes = [dataSet('A').hash, dataSet('B').hash];
    for (let copy = 0; copy < 5; copy += 1) {
      const opened = await openStore(store, { readOnly: true });
      const file = join(directory, `copy-${copy}.sqlite`);
      const { hash } = await backUpStore(opened, store, file);
      await opened.close();
      const backup = await openStore(`file:${file}`, { readOnly: true });
      expect(hashes).toContain(hash);
      expect(await computedHash(backup)).toBe(hash);
      expect((await backup.head()).unfinishedImport).toBeUndefined();
      await backup.close();
    }
    replacer.kill();
    await replacer.ended;
  });
});

describe('a replacement that is broken off', () => {
  const places = Array.from({ length: 10 }, (_, place) => Math.round((place * changes) / 10));

  // Would catch: a new data set that is served before it is whole.
  it('F40: leaves the old data set to be served, whole, at each of ten places', async () => {
    const store = await storeOf('broken.sqlite', 'A');
    const address = await serving(store);
    let broken = 0;
    let held: SetName = 'A';
    for (const diesAt of places) {
      const next: SetName = held === 'A' ? 'B' : 'A';
      await startReplacer(store, [next], { diesAt }).ended;
      const { data }: Json = await (await ask(address, '{ dataset { title importUnfinished } }')).json();
      // Before a busy machine comes to kill it, a replacement may be done.
      if (data.dataset.title === next) held = next;
      else broken += 1;
      expect(data.dataset).toEqual({ title: held, importUnfinished: data.dataset.title !== next });
      expect([...(await askMany(address, 10, 4)).keys()]).toEqual([held]);
    }
    expect(broken).toBeGreaterThanOrEqual(5);
    const last = held === 'A' ? 'B' : 'A';
    await startReplacer(store, [last]).ended;
    expect([...(await askMany(address, 10, 4)).keys()]).toEqual([last]);
  });

  it('F40: is reported in the log, on the terminal and by /readyz, which stays ready, until it is done', async () => {
    const store = await storeOf('told.sqlite', 'A');
    await startReplacer(store, ['B'], { diesAt: 500 }).ended;
    const program = serve({ STORE: store, PORT: '0', LOG_LEVEL: 'warn' });
    onTestFinished(() => void program.child.kill('SIGKILL'));
    const address = await addressOf(program);
    const readiness = async () => {
      const response = await fetch(`${address}/readyz`);
      return { status: response.status, body: await response.json() };
    };
    await expect
      .poll(readiness, { timeout: 60_000, interval: 200 })
      .toEqual({ status: 200, body: { status: 'ready', unfinished: ['import'] } });
    expect([...(await askMany(address, 4, 2)).keys()]).toEqual(['A']);
    const told = new RegExp(`the hash ${dataSet('B').hash} began and has not ended.*lodestone import PATH`);
    expect(program.errors()).toMatch(told);
    await startReplacer(store, ['B']).ended;
    await expect
      .poll(readiness, { timeout: 60_000, interval: 200 })
      .toEqual({ status: 200, body: { status: 'ready' } });
    expect([...(await askMany(address, 4, 2)).keys()]).toEqual(['B']);
  });
});
