import Fastify, { type FastifyBaseLogger } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createMetrics } from '../../../src/edge/http/metrics.ts';
import { guardRoutes } from '../../../src/edge/identities/guard-routes.ts';
import { createCostBuckets } from '../../../src/edge/operations/cost-buckets.ts';
import { createMetricsServer, createServer } from '../../../src/server.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';
import { routesOf, type ServedRoute } from './routes-of.ts';
import { createTokens } from './token-file.ts';

/** The routes that may be open, written here by hand. */
const open = ['/livez', '/readyz', '/', '/playground/*'];
const isOpen = ({ method, url }: ServedRoute): boolean => open.includes(url) && (method === 'GET' || method === 'HEAD');

const tokens = await createTokens();
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('guardRoutes', () => {
  // Would catch: a route that somebody adds, in whatever scope or folder, and that answers strangers.
  it('F26: every route of the server needs a token, but for the probes and the page', async () => {
    const store = await openStore(inject('seededStore'));
    const { app, routes } = await routesOf(async () => {
      const server = await createServer({
        store,
        logger: pino({ level: 'silent' }),
        authenticator: tokens.authenticator,
      });
      server.get('/planted', async () => 'data');
      await server.register(async (scope) => {
        scope.post('/planted/deeper', async () => 'data');
      });
      return server;
    });
    expect(routes.map(({ method, url }) => `${method} ${url}`)).toEqual(
      expect.arrayContaining(['POST /graphql', 'GET /graphql', 'GET /metrics', 'GET /schema.graphql', 'GET /livez']),
    );
    expect(routes.map(({ url }) => url)).toEqual(expect.arrayContaining(['/planted', '/planted/deeper']));
    for (const route of routes) {
      const { statusCode } = await app.inject({
        method: route.method as 'GET',
        url: route.url.replace('*', 'nothing.js'),
        headers: { 'content-type': 'application/json' },
        ...(route.method === 'POST' && { payload: '{"query":"{ dataset { id } }"}' }),
      });
      const what = `${route.method} ${route.url}`;
      expect([what, statusCode === 401]).toEqual([what, !isOpen(route)]);
    }
    const withToken = await app.inject({ url: '/planted', headers: bearer(tokens.reader) });
    expect([withToken.statusCode, withToken.body]).toEqual([200, 'data']);
    await app.close();
    await store.close();
  });

  // Would catch: a port of its own for metrics that answers strangers.
  it('guards the server of metrics alone as well', async () => {
    const logger = pino({ level: 'silent' });
    const app = createMetricsServer({ logger, metrics: createMetrics(), authenticator: tokens.authenticator });
    expect((await app.inject('/metrics')).statusCode).toBe(401);
    const { statusCode, body } = await app.inject({ url: '/metrics', headers: bearer(tokens.reader) });
    expect(statusCode).toBe(200);
    expect(body).toContain('lodestone_http_requests_total');
  });

  it('refuses with 401, our form of errors, the id of the request and the way to ask', async () => {
    const { statusCode, headers, json } = await guarded().inject('/data');
    expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Bearer realm="lodestone"']);
    expect(headers['cache-control']).toBe('no-store');
    expect(json()).toEqual({
      errors: [
        {
          message: 'The server needs a valid token. Send it in the header "Authorization: Bearer TOKEN".',
          extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
        },
      ],
    });
  });

  it('is closed where nothing is, and under other methods of an open address', async () => {
    const app = guarded();
    expect((await app.inject('/nothing')).statusCode).toBe(401);
    expect((await app.inject({ method: 'POST', url: '/livez' })).statusCode).toBe(401);
    expect((await app.inject({ method: 'OPTIONS', url: '/data' })).statusCode).toBe(401);
    expect((await app.inject('/livez')).statusCode).toBe(200);
  });

  // Would catch: a token in an address, which stands in logs, or in a cookie, which browsers send for foreign pages.
  it('takes a token from the header Authorization alone', async () => {
    const app = guarded();
    const statusOf = async (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
      (await app.inject({ url, headers })).statusCode;
    expect(await statusOf('/data', bearer(tokens.all))).toBe(200);
    expect(await statusOf('/data', { authorization: `bearer ${tokens.all}` })).toBe(200);
    for (const name of ['token', 'access_token', 'authorization', 'bearer'])
      expect(await statusOf(`/data?${name}=${tokens.all}`, {})).toBe(401);
    expect(await statusOf('/data', { cookie: `token=${tokens.all}; authorization=Bearer ${tokens.all}` })).toBe(401);
    for (const name of ['x-authorization', 'x-api-key', 'proxy-authorization'])
      expect(await statusOf('/data', { [name]: `Bearer ${tokens.all}` })).toBe(401);
    for (const value of [
      tokens.all,
      `Basic ${tokens.all}`,
      `Bearer ${tokens.all} x`,
      `Bearer ${tokens.all},x`,
      'Bearer',
    ])
      expect(await statusOf('/data', { authorization: value })).toBe(401);
  });

  it('says no more of a wrong token than that it is not valid, and logs the reason without the token', async () => {
    const lines: string[] = [];
    const app = guarded({ log: (line) => void lines.push(line) });
    const wrong = `${tokens.all.slice(0, -1)}~`;
    const { statusCode, headers, body } = await app.inject({ url: '/data', headers: bearer(wrong) });
    expect([statusCode, headers['www-authenticate']]).toEqual([401, 'Bearer realm="lodestone", error="invalid_token"']);
    expect(body).not.toContain('file');
    expect(lines.join('')).toContain('the token is not in the file');
    expect(lines.join('')).not.toContain(wrong);
  });

  it('charges the address for guesses, refuses it with 429, and lets a neighbour with a token in', async () => {
    const app = guarded({ bucket: 300 });
    const statusOf = async (token: string, remoteAddress: string): Promise<number> =>
      (await app.inject({ url: '/data', headers: bearer(token), remoteAddress })).statusCode;
    const guesses: number[] = [];
    for (let guess = 0; guess < 5; guess += 1) guesses.push(await statusOf(`guess${guess}`, '192.0.2.1'));
    expect(guesses).toEqual([401, 401, 401, 429, 429]);
    expect((await app.inject({ url: '/data', remoteAddress: '192.0.2.1' })).headers['retry-after']).toBe('1');
    expect(await statusOf('guess', '192.0.2.2')).toBe(401);
    expect(await statusOf(tokens.all, '192.0.2.1')).toBe(200);
  });

  it('answers 503, and not 401, where nobody can say whether the token is valid', async () => {
    const app = Fastify();
    guardRoutes(app, {
      authenticator: { recognise: async () => undefined, examine: async () => ({ unavailable: 'the issuer is away' }) },
      buckets: createCostBuckets({ bucket: 100, restorePerSecond: 1 }),
    });
    app.get('/data', async () => 'data');
    const { statusCode, headers, json, body } = await app.inject({ url: '/data', headers: bearer('a') });
    expect([statusCode, headers['retry-after'], headers['www-authenticate']]).toEqual([503, '3', undefined]);
    expect(json()).toMatchObject({ errors: [{ extensions: { code: 'KEYS_UNAVAILABLE' } }] });
    expect(body).not.toContain('issuer is away');
  });

  it('refuses with 403 a token that may not read', async () => {
    const app = Fastify();
    guardRoutes(app, {
      authenticator: {
        recognise: async () => ({ client: 'sub:x', scopes: new Set(['compute' as const]) }),
        examine: async () => ({ refused: 'never asked' }),
      },
      buckets: createCostBuckets({ bucket: 100, restorePerSecond: 1 }),
    });
    app.get('/data', async () => 'data');
    const { statusCode, json } = await app.inject({ url: '/data', headers: bearer('a') });
    expect(statusCode).toBe(403);
    expect(json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

/** A server with a route of its own behind the guard. */
function guarded({
  bucket = 100_000,
  log = () => undefined,
}: { readonly bucket?: number; readonly log?: (line: string) => void } = {}) {
  const loggerInstance: FastifyBaseLogger = pino({ level: 'info' }, { write: log });
  const app = Fastify({ loggerInstance });
  guardRoutes(app, {
    authenticator: tokens.authenticator,
    buckets: createCostBuckets({ bucket, restorePerSecond: 1, now: () => 0 }),
  });
  app.get('/livez', async () => 'alive');
  app.post('/livez', async () => 'changed');
  app.get('/data', async () => 'data');
  return app;
}

describe('a server with tokens', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSeeded({ authenticator: tokens.authenticator, limits: { bucket: 300, restorePerSecond: 1 } });
  });
  afterAll(() => served.close());

  // Would catch: budgets by address, where one owner of a token behind a proxy starves all others.
  it('counts cost by identity and not by address', async () => {
    const ask = (token: string) => served.ask('{ entities(first: 100) { nodes { key } } }', undefined, bearer(token));
    const statuses: number[] = [];
    for (let asked = 0; asked < 5; asked += 1) statuses.push((await ask(tokens.all)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask(tokens.reader)).status).toBe(200);
  });
});
