import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { limitClients } from '../../../../src/edge/http/load/limit-clients.ts';
import { limitInFlight } from '../../../../src/edge/http/load/in-flight.ts';
import { createMetrics } from '../../../../src/edge/http/metrics.ts';
import { createCostBuckets } from '../../../../src/edge/operations/cost-buckets.ts';

const waiting = { 'retry-after': '1' };

describe('limitClients', () => {
  it('refuses with 429 the client whose bucket is empty, and no other', async () => {
    const buckets = createCostBuckets({ bucket: 5, restorePerSecond: 1, now: () => 0 });
    const app = Fastify();
    limitClients(app, buckets);
    app.get('/', async () => 'done');
    buckets.spend('192.0.2.1', 5);
    const ask = (remoteAddress: string) => app.inject({ url: '/', remoteAddress });
    const refused = await ask('192.0.2.1');
    expect([refused.statusCode, refused.headers]).toMatchObject([429, waiting]);
    expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
    expect((await ask('192.0.2.2')).statusCode).toBe(200);
  });

  it('lets through the client that has a whole unit left, as its operation is refused if it costs more', async () => {
    const buckets = createCostBuckets({ bucket: 5, restorePerSecond: 1, now: () => 0 });
    const app = Fastify();
    limitClients(app, buckets);
    app.get('/', async () => 'done');
    buckets.spend('127.0.0.1', 4);
    expect((await app.inject('/')).statusCode).toBe(200);
    buckets.spend('127.0.0.1', 0.5);
    expect((await app.inject('/')).statusCode).toBe(429);
  });
});

describe('limitInFlight', () => {
  // Would catch a place that is not given back after an answer, or given back twice.
  it('refuses with 503 what comes while all places are taken, and gives places back', async () => {
    const [app, metrics] = [Fastify(), createMetrics()];
    limitInFlight(app, 2, metrics);
    const release: (() => void)[] = [];
    app.get('/', () => new Promise<string>((resolve) => release.push(() => resolve('done'))));
    const ask = () => app.inject('/');
    const untilRunning = async (count: number): Promise<void> => {
      while (release.length < count) await new Promise((resolve) => setImmediate(resolve));
    };
    const running = [ask(), ask()];
    await untilRunning(2);
    const refused = await ask();
    expect([refused.statusCode, refused.headers]).toMatchObject([503, { ...waiting, connection: 'close' }]);
    expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
    expect((await metrics.inFlight.get()).values).toMatchObject([{ value: 2 }]);

    for (const end of release.splice(0)) end();
    expect((await Promise.all(running)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await metrics.inFlight.get()).values).toMatchObject([{ value: 0 }]);
    const again = [ask(), ask()];
    await untilRunning(2);
    expect((await ask()).statusCode).toBe(503);
    for (const end of release) end();
    await Promise.all(again);
  });
});
