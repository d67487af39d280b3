import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deadline } from '../../deadline.ts';
import { DomainError } from '../../../src/errors.ts';
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
    expect((await served.get('/readyz')).status).toBe(200);
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
