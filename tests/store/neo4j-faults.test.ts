import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deadline } from '../deadline.ts';
import { startServer, type RunningServer } from '../../scripts/neo4j/server.ts';
import { packageRoot, seedDirectory } from '../../src/config.ts';
import { DomainError } from '../../src/errors.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createFaultProxy } from './fault-proxy.ts';
import { onServer, openEmptyNeo4j, serverNote } from './neo4j-server.ts';
import { writeThroughFaults } from './neo4j/writers.ts';
import { createRandom } from './random-calls.ts';

/** Rows F1 to F7 and F11 of the fault table, on a server that these tests own and may kill. */

const freePort = 17_900;
const quiet = (): void => undefined;

async function outcomeOf(work: Promise<unknown>): Promise<{ code: string; milliseconds: number }> {
  const start = performance.now();
  const code = await work.then(
    () => 'OK',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
  return { code, milliseconds: performance.now() - start };
}

async function untilItAnswers(store: GraphStore, limit: number): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < limit) {
    if ((await outcomeOf(store.ping())).code === 'OK') return performance.now() - start;
    await sleep(50);
  }
  throw new Error(`the store did not answer again within ${limit} ms`);
}

onServer(`a Neo4j that fails${serverNote}`, () => {
  const home = mkdtempSync(join(tmpdir(), 'lodestone-neo4j-'));
  let server: RunningServer;
  const start = async (): Promise<void> => {
    server = await startServer({ home, port: freePort, say: quiet, heap: '384m' });
  };
  beforeAll(start);
  afterAll(async () => {
    await server.kill();
    rmSync(home, { recursive: true, force: true });
  });

  it('F2: killed under load, is reported within 2 s, then at once, and is found again within 3 s', async () => {
    const store = await openStore(server.address);
    await store.apply({ put: [tableRecord('parameter', { id: 'kept', value: 1 })], remove: [] }, 'kept');
    const load = Array.from({ length: 10 }, () => outcomeOf(store.head()));
    await server.kill();
    await Promise.all(load);
    for (let call = 0; call < 3; call += 1) {
      const { code, milliseconds } = await outcomeOf(store.ping());
      expect(code).toBe('STORE_UNAVAILABLE');
      expect(milliseconds).toBeLessThan(2_000);
    }
    const atOnce = [];
    for (let call = 0; call < 5; call += 1) atOnce.push(await outcomeOf(store.ping()));
    expect(atOnce.map(({ code }) => code)).toEqual(atOnce.map(() => 'STORE_UNAVAILABLE'));
    // The best of five: a busy machine makes some of them late.
    expect(Math.min(...atOnce.map(({ milliseconds }) => milliseconds))).toBeLessThan(10);

    await start();
    expect(await untilItAnswers(store, 10_000)).toBeLessThan(3_000);
    expect(await store.records('parameter', ['kept'])).toEqual([{ id: 'kept', value: 1 }]);
    await store.close();
  });

  it('F1: down at the start, is an error of its own and answers once it is there', deadline, async () => {
    const proxy = await createFaultProxy(freePort, () => 1);
    await proxy.close();
    const store = await openStore(`bolt://127.0.0.1:${proxy.port}`);
    const { code, milliseconds } = await outcomeOf(store.head());
    expect(code).toBe('STORE_UNAVAILABLE');
    expect(milliseconds).toBeLessThan(6_000);
    await store.close();
  });

  it('F3: a black hole ends requests at their deadline, and is left within 2 s', deadline, async () => {
    const proxy = await createFaultProxy(freePort, () => 1);
    const store = await openStore(`bolt://127.0.0.1:${proxy.port}`);
    await store.ping();
    proxy.blackHole(true);
    const calls = await Promise.all(Array.from({ length: 3 }, () => outcomeOf(store.ping())));
    for (const { code, milliseconds } of calls) {
      expect(['TIMEOUT', 'STORE_UNAVAILABLE']).toContain(code);
      expect(milliseconds).toBeLessThan(6_500);
    }
    proxy.blackHole(false);
    expect(await untilItAnswers(store, 10_000)).toBeLessThan(2_500);
    await store.close();
    await proxy.close();
  });

  it('F4: resets for a while cost readers nothing but a little time', deadline, async () => {
    const proxy = await createFaultProxy(freePort, () => 1);
    const store = await openStore(`bolt://127.0.0.1:${proxy.port}`);
    await store.head();
    const seconds = Number(process.env['RESET_SECONDS'] ?? 10);
    const trouble = setInterval(() => proxy.resetAll(), 400);
    const end = performance.now() + seconds * 1_000;
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const own = [];
        while (performance.now() < end) own.push(await outcomeOf(store.head()));
        return own;
      }),
    ).then((all) => all.flat());
    clearInterval(trouble);
    expect(outcomes.length).toBeGreaterThan(20 * seconds);
    expect(outcomes.filter(({ code }) => code !== 'OK')).toEqual([]);
    const times = outcomes.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(1_500);
    await store.close();
    await proxy.close();
  });

  it('F5: bytes that come one by one and late give the same answers', async () => {
    const proxy = await createFaultProxy(freePort, () => 1);
    const direct = await openStore(server.address);
    const put = Array.from({ length: 50 }, (_, index) =>
      tableRecord('parameter', { id: `slow-é-${index}`, value: index / 7 }),
    );
    await direct.apply({ put, remove: [] }, 'slow');
    const store = await openStore(`bolt://127.0.0.1:${proxy.port}`);
    proxy.trickle(20);
    const keys = put.map((_, index) => `slow-é-${index}`);
    expect(await store.records('parameter', keys)).toEqual(await direct.records('parameter', keys));
    expect(await store.head()).toEqual(await direct.head());
    expect(await store.contentHash()).toBe(await direct.contentHash());
    await store.close();
    await direct.close();
    await proxy.close();
  });

  it('F6, F7: loses and doubles none of 2,000 writes under resets, lost acknowledgements and pauses', async () => {
    const direct = await openEmptyNeo4j(server.address);
    await direct.ping();
    const found = await writeThroughFaults({
      serverPort: freePort,
      writers: 10,
      writesEach: 200,
      leastFaults: 10,
      random: createRandom(7),
      pause: async () => {
        server.process.kill('SIGSTOP');
        await sleep(700);
        server.process.kill('SIGCONT');
      },
    });
    expect(found.faults).toBeGreaterThanOrEqual(10);
    expect(found.revisions).toHaveLength(2_000);
    expect(new Set(found.revisions).size).toBe(2_000);
    const { revision, counts } = await direct.head();
    expect(counts.parameter).toBe(2_000);
    expect(revision).toBe(2_000);
    await direct.close();
  });

  it('F11: an import killed ten times in a row ends the same when it is begun again', async () => {
    const expected = readFileSync(join(seedDirectory, 'content.sha256'), 'utf8').trim();
    const store = await openEmptyNeo4j(server.address);
    for (let round = 0; round < 10; round += 1) expect(await importSeed(server.address, 500)).toBe('SIGKILL');
    expect((await store.head()).unfinishedImport).toBe(expected);
    expect(await importSeed(server.address, null)).toBe(0);
    expect(await store.contentHash()).toBe(expected);
    expect((await store.head()).unfinishedImport).toBeUndefined();
    await store.close();
  });
});

/** Begins an import of the shipped files and kills it when it says that it has come this far; null never kills. */
function importSeed(address: string, killAt: number | null): Promise<string | number> {
  return new Promise((resolve) => {
    const args = ['src/main.ts', 'import', seedDirectory, '--store', address];
    const child = spawn(process.execPath, args, { cwd: packageRoot, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (text: Buffer) => {
      const [, done = '0'] = [...text.toString().matchAll(/([\d,]+) of [\d,]+ changes/g)].at(-1) ?? [];
      if (killAt !== null && Number(done.replaceAll(',', '')) >= killAt) child.kill('SIGKILL');
    });
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
  });
}
