import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { describe, expect, it, vi } from 'vitest';
import { registerHealth } from '../../../src/edge/http/health.ts';
import { deadline } from '../../deadline.ts';
import { DomainError, storeUnavailable, type StoreFault } from '../../../src/errors.ts';
import { serveSeeded } from '../serve-seeded.ts';

describe('/livez and /readyz', () => {
  it('say yes where the store answers', async () => {
    const served = await serveSeeded();
    expect(await served.get('/livez')).toEqual({ status: 200, text: '{"status":"alive"}' });
    expect(await served.get('/readyz')).toEqual({ status: 200, text: '{"status":"ready"}' });
    await served.close();
  });

  it('F1: the process lives and is not ready while the store is away, and is ready by itself when it is back', async () => {
    let isAway = true;
    const served = await serveSeeded({
      store: (store) => ({
        ...store,
        ping: () => (isAway ? Promise.reject(new DomainError('STORE_UNAVAILABLE', 'away')) : store.ping()),
      }),
    });
    expect((await served.get('/livez')).status).toBe(200);
    expect(await served.get('/readyz')).toEqual({ status: 503, text: '{"status":"store unavailable"}' });
    isAway = false;
    // An answer of the store counts for a moment.
    await vi.waitFor(async () => expect((await served.get('/readyz')).status).toBe(200), { timeout: 5_000 });
    await served.close();
  });

  it('are not held up by a store that hangs, and do not ask it twice at once', deadline, async () => {
    let asked = 0;
    const served = await serveSeeded({
      store: (store) => ({
        ...store,
        ping: () => {
          asked += 1;
          return new Promise<never>(() => undefined);
        },
      }),
    });
    const started = performance.now();
    const answers = await Promise.all([served.get('/readyz'), served.get('/readyz'), served.get('/livez')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(asked).toBe(1);
    await served.close();
  });

  it('say no while data is loaded and when the server is about to end', async () => {
    const state = { loading: true, draining: false };
    const served = await serveSeeded({ state });
    expect(await served.get('/readyz')).toEqual({ status: 503, text: '{"status":"loading"}' });
    state.loading = false;
    expect((await served.get('/readyz')).status).toBe(200);
    state.draining = true;
    expect(await served.get('/readyz')).toEqual({ status: 503, text: '{"status":"draining"}' });
    expect((await served.get('/livez')).status).toBe(200);
    await served.close();
  });
});

describe('F42: /readyz', () => {
  const faults: readonly [StoreFault, string][] = [
    ['AWAY', 'store unavailable'],
    ['BUSY', 'store unavailable'],
    ['REFUSES_CREDENTIALS', 'store refuses credentials'],
    ['DAMAGED', 'store damaged'],
    ['DISK_FULL', 'disk full'],
    ['NOT_USABLE', 'store not usable'],
  ];

  // Would catch: a path or an address of the store in what it says, or one word for all faults.
  it.each(faults)('says of a store with the fault %s "%s" and nothing more', async (fault, status) => {
    const served = await serveSeeded({
      store: (store) => ({ ...store, ping: () => Promise.reject(storeUnavailable('file:/srv/x.sqlite', fault)) }),
    });
    expect(await served.get('/readyz')).toEqual({ status: 503, text: JSON.stringify({ status }) });
    await served.close();
  });

  // Would catch: a damaged file under a running server, whose ping reads none of the damaged pages.
  it('says for good that the store is damaged once an operation has found it', async () => {
    const served = await serveSeeded({
      store: (store) => ({
        ...store,
        entitiesByKey: () => Promise.reject(storeUnavailable('file:/srv/x.sqlite is damaged', 'DAMAGED')),
      }),
    });
    expect((await served.get('/readyz')).status).toBe(200);
    await served.ask('{ oem(key: "boeing") { name } }');
    expect((await served.get('/readyz')).text).toBe('{"status":"store damaged"}');
    await served.close();
  });

  // Would catch: a server that says it is ready while no computing thread has read the network, or none can be started.
  it('covers the computing threads', async () => {
    let lane: 'READY' | 'STARTING' | 'FAILING' = 'STARTING';
    const app = Fastify();
    registerHealth(app, { ping: async () => undefined, state: { loading: false, draining: false }, lane: () => lane });
    const says = async () => {
      const { statusCode, body } = await app.inject('/readyz');
      return [statusCode, body];
    };
    expect(await says()).toEqual([503, '{"status":"computing lane starting"}']);
    lane = 'FAILING';
    expect(await says()).toEqual([503, '{"status":"computing lane failing"}']);
    lane = 'READY';
    expect(await says()).toEqual([200, '{"status":"ready"}']);
    await app.close();
  });

  it('does not ask the store for each of many probes', async () => {
    let asked = 0;
    const served = await serveSeeded({
      store: (store) => ({
        ...store,
        ping: () => {
          asked += 1;
          return store.ping();
        },
      }),
    });
    const began = performance.now();
    for (let probe = 0; probe < 100; probe += 1) await served.get('/readyz');
    expect(asked).toBeLessThanOrEqual(1 + (performance.now() - began) / 200);
    await served.close();
  });

  it('names what is unfinished, while answers come from what was there before', async () => {
    const served = await serveSeeded({ state: { loading: false, draining: false, unfinished: ['import'] } });
    expect(await served.get('/readyz')).toEqual({ status: 200, text: '{"status":"ready","unfinished":["import"]}' });
    await served.close();
  });

  // Would catch: computing threads that each try a wrong password, so that the store locks the account for everybody.
  it('goes with the refusal of all operations while the store refuses our credentials, and not after', async () => {
    let isRefused = true;
    let tried = 0;
    const state = { loading: false, draining: false };
    const served = await serveSeeded({
      state,
      store: (store) => ({
        ...store,
        ping: () => (isRefused ? Promise.reject(storeUnavailable('x', 'REFUSES_CREDENTIALS')) : store.ping()),
        entitiesByKey: (keys) => {
          tried += 1;
          return isRefused ? Promise.reject(storeUnavailable('x', 'REFUSES_CREDENTIALS')) : store.entitiesByKey(keys);
        },
      }),
    });
    const ask = () => served.ask('{ oem(key: "boeing") { name } }');
    expect((await ask()).status).toBe(200);
    for (let count = 0; count < 3; count += 1) {
      const { status, json, headers } = await ask();
      expect([status, headers.get('retry-after')]).toEqual([503, '60']);
      expect(json.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    }
    expect(tried).toBe(1);
    isRefused = false;
    await vi.waitFor(async () => expect((await ask()).json.data).toEqual({ oem: { name: 'Boeing' } }), {
      timeout: 5_000,
    });
    await served.close();
  });
});

describe('/metrics', () => {
  it('counts requests, costs, errors by code and what is at work, and holds no text of a client', async () => {
    const served = await serveSeeded();
    await served.ask('query Secret { dataset { id } }');
    await served.ask('{ entities(after: "secret-cursor") { totalCount } }');
    await served.ask('{ secret }');
    await served.get('/no/such/secret');
    await sleep(20);
    const { status, text } = await served.get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('lodestone_http_requests_total{method="POST",route="/graphql",status="200"} 2');
    expect(text).toContain('lodestone_http_requests_total{method="POST",route="/graphql",status="400"} 1');
    expect(text).toContain('lodestone_errors_total{code="BAD_USER_INPUT"} 2');
    expect(text).toContain('lodestone_operation_cost_count 2');
    expect(text).toContain('lodestone_operations_in_flight 0');
    expect(text).toContain('lodestone_http_request_duration_seconds_bucket');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text.toLowerCase()).not.toContain('secret');
    await served.close();
  });
});
