import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { deadline } from '../../deadline.ts';
import type { Work } from '../../../src/edge/operations/field-costs.ts';
import { createOperationPool, type OperationPool } from '../../../src/edge/operations/operation-pool.ts';
import { example, type Json } from '../../seeded.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';
import { withPool } from './with-pool.ts';

const timeout = { code: 'TIMEOUT' };

/** What computes is answered on other threads, with the same answers, and the thread that serves does not wait for it. */

const worker = new URL('../../../src/operation-worker.ts', import.meta.url);
const poolOver = (store: string): OperationPool =>
  createOperationPool({ module: worker, workerData: { store, logLevel: 'silent' }, deadlineMilliseconds: 20_000 });

describe('a server with a pool', () => {
  let pooled: Served;
  let plain: Served;
  beforeAll(async () => {
    pooled = await serveSeeded({ pool: poolOver(inject('seededStore')) });
    plain = await serveSeeded();
  });
  afterAll(async () => {
    await pooled.close();
    await plain.close();
  });

  // Would catch: an answer that loses something on its way between threads.
  it('answers what computes as a server without one does, errors included', async () => {
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

  // Would catch: the document that stopped all computing until a restart, and the one that ended the process.
  it('F37: goes on after variables that nest so deep that some step cannot follow', async () => {
    const pool = poolOver(inject('seededStore'));
    const ask = (variables: Readonly<Record<string, unknown>>) =>
      pool.ask({
        query:
          'query($v: ViewInput) { buyer(key: "boeing") { supply(view: $v) { dependency(material: "titanium") { status } } } }',
        variables,
        client: 'somebody',
        requestId: 'r',
      });
    for (const levels of [1_000, 4_000, 5_000, 20_000, 100_000]) {
      let scenario = {};
      for (let level = 0; level < levels; level += 1) scenario = { a: scenario };
      const refused = await ask({ v: { scenario } }).catch((error: unknown) => ({ errors: [error] }));
      expect(refused.errors).toHaveLength(1);
      expect(await ask({})).toEqual({ data: { buyer: { supply: { dependency: { status: 'ANSWERED' } } } } });
    }
    await pool.close();
  });

  // Would catch: 1e400, which became null on its way to a thread. The operation ran then, at the price of one without variables.
  it('F38: refuses variables that do not fit before they reach a thread, with few errors', async () => {
    const view = 'supply(view: { assumptions: { hullSlack: $x } }) { view { at } }';
    const query = `query($x: Float, $n: Int) { entities(first: $n) { nodes { links(first: $n) { nodes { key } } } } buyer(key: "boeing") { ${view} } }`;
    const response = await fetch(`${pooled.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"x":1e400,"n":100}}`,
    });
    const { data, errors }: Json = JSON.parse(await response.text());
    expect([response.status, data, errors.length]).toEqual([400, undefined, 1]);
    expect(errors[0].message).toBe(
      'Variable "$x" got invalid value Infinity; Float cannot represent non numeric value: Infinity',
    );
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect((await pooled.ask(query, { x: 1, n: 100 })).json.errors[0].extensions.code).toBe('TOO_COSTLY');

    const wrong = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, 1]));
    const many = await pooled.ask(
      'query($v: ViewInput) { buyer(key: "boeing") { supply(view: $v) { view { at } } } }',
      {
        v: wrong,
      },
    );
    expect([many.status, many.json.errors.length]).toEqual([400, 6]);
  });

  // Would catch: computing on the thread that serves. The largest of many delays would be that of the computation itself.
  it('goes on serving while an operation computes', deadline, async () => {
    // The budget of the client is in it, so that no answer is kept.
    const heavy =
      '{ rateLimit { cost } systemicRisk { totalCount } compareClaims(subject: "china", attribute: SHARE_OF_WORLD_MAGNET_OUTPUT) { status } }';
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

describe('a search', () => {
  // Would catch: a search among very many names on the thread that serves, or one that waits behind what computes.
  it('is made on a thread of its own where there are many names, and where it came in otherwise', async () => {
    const works: (Work | undefined)[] = [];
    const searched = async (entities: number): Promise<Json> => {
      const pool = poolOver(inject('seededStore'));
      const served = await serveSeeded({
        pool: { ...pool, ask: (operation, work) => pool.ask(operation, (works.push(work), work)) },
        store: (store) => ({
          ...store,
          head: async () => {
            const head = await store.head();
            return { ...head, counts: { ...head.counts, entity: entities } };
          },
        }),
      });
      const { json } = await served.ask('{ search(query: "yttrium", first: 2) { totalCount nodes { key } } }');
      await served.close();
      return json.data;
    };
    const few = await searched(5_000);
    expect(works).toEqual([]);
    expect(await searched(5_001)).toEqual(few);
    expect(works).toEqual(['SEARCHES']);
  });
});

describe('a pool', deadline, () => {
  const short = { deadlineMilliseconds: 1_000 } as const;

  it('goes on after a thread has failed, and says so where its memory was used up', async () => {
    await withPool(short, async ({ ask }) => {
      await expect(ask('fail')).rejects.toThrow('a thread that answers operations');
      expect(await ask('who')).toMatchObject({ data: {} });
      await expect(ask('burst')).rejects.toMatchObject({ code: 'TOO_COSTLY' });
      expect(await ask('who')).toMatchObject({ data: {} });
    });
  });

  // Would catch: a late thread that keeps the others from being answered, as often as its question is asked again.
  it('answers others as soon as one is late, however often that one is asked', async () => {
    await withPool(short, async ({ ask }) => {
      await ask('who');
      await expect(ask('never', 'slow')).rejects.toMatchObject(timeout);
      expect(await ask('who')).toMatchObject({ data: {} });
      const again = [ask('never', 'slow'), ask('never', 'slow')].map((asked) =>
        expect(asked).rejects.toMatchObject(timeout),
      );
      expect(await ask('who')).toMatchObject({ data: {} });
      await Promise.all(again);
      // Another that never ends holds the thread for a deadline, and no longer.
      await expect(ask('never either', 'slower')).rejects.toMatchObject(timeout);
      expect(await ask('who')).toMatchObject({ data: {} });
    });
  });

  // Would catch: throwing away what a first question has built, so that it never gets done.
  it('lets a late thread end its work, and keeps it rather than the one that took its place', async () => {
    await withPool(short, async ({ ask }) => {
      const first = await ask('who');
      await expect(ask('slow 1500', 'slow')).rejects.toMatchObject(timeout);
      expect(await ask('who')).not.toEqual(first);
      // Asked again, it gets what the late thread still computes.
      expect(await ask('slow 1500', 'slow')).toEqual(first);
      expect(await ask('who')).toEqual(first);
    });
  });

  // Would catch: a thread that works for nobody as long as it likes.
  it('ends a late thread after twice its deadline', async () => {
    await withPool(short, async ({ ask, pool }) => {
      await ask('who');
      await expect(ask('never', 'slow')).rejects.toMatchObject(timeout);
      const since = performance.now();
      expect(pool.figures().lanes.COMPUTES.working).toBe(1);
      await vi.waitFor(() => expect(pool.figures().lanes.COMPUTES.working).toBe(0), { timeout: 60_000 });
      // One of the two has passed.
      expect(performance.now() - since).toBeLessThan(2_500);
      expect(await ask('who', 'slow')).toMatchObject({ data: {} });
    });
  });

  // Would catch: ending, or doing twice, what every question on a large network has to wait for.
  it('lets a thread read as long as it takes', async () => {
    await withPool({ ...short, workerData: { readsFor: 1_800 } }, async ({ ask, started }) => {
      await expect(ask('slow 10')).rejects.toMatchObject(timeout);
      await vi.waitFor(() => ask('who'), { timeout: 60_000 });
      expect(started()).toBe(1);
    });
  });
});
