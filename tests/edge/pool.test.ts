import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createOperationPool, type OperationPool } from '../../src/edge/operation-pool.ts';
import { example } from '../seeded.ts';
import { withFolder } from '../ingest/data-files.ts';
import { serveSeeded, type Served } from './serve-seeded.ts';

/** What computes is answered on other threads, with the same answers, and the thread that serves does not wait for it. */

const module = new URL('../../src/operation-worker.ts', import.meta.url);
const poolOver = (store: string): OperationPool =>
  createOperationPool({ module, workerData: { store, logLevel: 'silent' }, deadlineMilliseconds: 20_000 });

describe('a server with a pool', () => {
  let pooled: Served;
  let plain: Served;
  beforeAll(async () => {
    pooled = await serveSeeded({ pool: poolOver(inject('seededStore')) });
    plain = await serveSeeded();
  }, 60_000);
  afterAll(async () => {
    await pooled.close();
    await plain.close();
  });

  // Would catch: an answer that loses something on its way between threads.
  it('answers what computes as a server without one does, errors included', { timeout: 60_000 }, async () => {
    for (const query of [
      example('17-if-china-stops-yttrium'),
      example('24-which-loss-costs-magnets-most'),
      '{ buyer(key: "boeing") { supply(view: { assumptions: { buyerDeviation: 2 } }) { needs { totalCount } } } rateLimit { cost } }',
      '{ buyer(key: "boeing") { supply { dependency(material: "titaniun") { status } } } }',
    ]) {
      const [one, other] = [await pooled.ask(query), await plain.ask(query)];
      const told = (errors: readonly object[] | undefined): unknown =>
        errors?.map((error) => ({
          ...error,
          extensions: { ...('extensions' in error && { ...Object(error.extensions), requestId: '' }) },
        }));
      expect(one.json.data).toEqual(other.json.data);
      expect(told(one.json.errors)).toEqual(told(other.json.errors));
      expect(one.status).toBe(other.status);
    }
  });

  // Would catch: computing on the thread that serves. The largest of many delays would be that of the computation itself.
  it('goes on serving while an operation computes', { timeout: 60_000 }, async () => {
    const heavy =
      '{ systemicRisk { totalCount } compareClaims(subject: "china", attribute: SHARE_OF_WORLD_MAGNET_OUTPUT) { status } }';
    const [blocked, free] = [await delayDuring(plain, heavy), await delayDuring(pooled, heavy)];
    expect(free).toBeLessThan(blocked / 3);
  });
});

/** The longest that the event loop stood still while a server in this process answered, in milliseconds. */
async function delayDuring({ ask }: Served, query: string): Promise<number> {
  await ask(query);
  let [longest, last] = [0, performance.now()];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 2);
  await sleep(20);
  await ask(query);
  // A loop that stood still is measured when it goes on.
  await sleep(20);
  clearInterval(beat);
  return longest;
}

describe('a pool', () => {
  // A thread that never answers: late operations are refused in time, and a thread that fails takes no other with it.
  it('refuses what is late, and goes on after a thread has failed', async () => {
    await withFolder({}, async (folder) => {
      const stuck = join(folder, 'stuck.mjs');
      writeFileSync(
        stuck,
        `import { parentPort } from 'node:worker_threads';
         parentPort.on('message', ({ query }) => {
           if (query === 'fail') throw new Error('failed');
           if (query === 'answer') parentPort.postMessage({ data: { answered: true } });
         });`,
      );
      const pool = createOperationPool({
        module: pathToFileURL(stuck),
        workerData: {},
        deadlineMilliseconds: 300,
        threads: 1,
      });
      try {
        const asked = (query: string): Promise<unknown> => pool.ask({ query, requestId: 'test' });
        expect(await asked('answer')).toEqual({ data: { answered: true } });
        await expect(asked('fail')).rejects.toThrow('a thread that answers operations');
        expect(await asked('answer')).toEqual({ data: { answered: true } });
        await expect(asked('never')).rejects.toMatchObject({ code: 'TIMEOUT' });
        // The thread is still at it; what waits behind it is refused in time as well.
        await expect(asked('answer')).rejects.toMatchObject({ code: 'TIMEOUT' });
      } finally {
        await pool.close();
      }
    });
  });
});
