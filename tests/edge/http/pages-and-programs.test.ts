import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createServer } from '../../../src/server.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** What pages of other origins and programs get from the server: shared answers, tags, compression and the cost. */

const origin = 'http://localhost:5173';
const logger = pino({ level: 'silent' });
const servers: FastifyInstance[] = [];
let store: GraphStore;

async function serve(over: GraphStore, corsOrigins: readonly string[] = []): Promise<string> {
  const app = await createServer({ store: over, logger, corsOrigins });
  servers.push(app);
  return app.listen({ port: 0, host: '127.0.0.1' });
}

let closed: string;
let shared: string;
beforeAll(async () => {
  store = await openStore(inject('seededStore'));
  closed = await serve(store);
  shared = await serve(store, [origin]);
});
afterAll(async () => {
  await Promise.all(servers.map((app) => app.close()));
});

const path = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
const post = (address: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ dataset { id } }' }),
  });
const preflight = (address: string, from: string): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: from,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });

describe('a page of another origin', () => {
  it('may ask where its origin is named: a preflight has 204, and the answer may be read', async () => {
    const { status, headers } = await preflight(shared, origin);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await post(shared, { origin });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-query-cost');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const got = await fetch(shared + path('{ dataset { id } }'), {
      headers: { origin, 'sec-fetch-site': 'cross-site' },
    });
    expect(got.status).toBe(200);
  });

  // Would catch: a server that lets every page on the machine read it.
  it('may not where nobody named it', async () => {
    for (const [address, from] of [
      [closed, origin],
      [shared, 'http://evil.example'],
    ] as const) {
      expect((await preflight(address, from)).headers.get('access-control-allow-origin')).not.toBe(from);
      expect((await post(address, { origin: from })).headers.get('access-control-allow-origin')).not.toBe(from);
      const got = await fetch(address + path('{ dataset { id } }'), {
        headers: { origin: from, 'sec-fetch-site': 'cross-site' },
      });
      expect(got.status).toBe(400);
    }
  });
});

describe('an answer', () => {
  it('to GET has a tag, by which the same question gets 304 until the data changes', async () => {
    const first = await fetch(closed + path('{ dataset { id } }'));
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/".{27}"$/);
    const again = await fetch(closed + path('{ dataset { id } }'), { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await fetch(closed + path('{ dataset { at } }'), { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
    let revision = 1;
    const changing: GraphStore = {
      ...store,
      revision: async () => revision,
      contentHash: async () => `content ${revision}`,
    };
    const address = await serve(changing);
    const before = (await fetch(address + path('{ dataset { id } }'))).headers.get('etag') ?? '';
    revision = 2;
    const after = await fetch(address + path('{ dataset { id } }'), { headers: { 'if-none-match': before } });
    expect([before === '', after.status]).toEqual([false, 200]);
  });

  // Would catch: an error that a client keeps as the answer, and a budget that never changes.
  it('with an error, about the budget or to POST has none', async () => {
    for (const query of [
      '{ entity(key: 1) { key } }',
      '{ entities(first: 0) { totalCount } }',
      '{ rateLimit { remaining } }',
    ])
      expect((await fetch(closed + path(query))).headers.get('etag')).toBeNull();
    expect((await post(closed, {})).headers.get('etag')).toBeNull();
  });

  it('is compressed where it is long, and says so', async () => {
    const long = path('{ entities(first: 100) { nodes { key name } } }');
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await fetch(closed + long, { headers: { 'accept-encoding': encoding } });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toContain('accept-encoding');
    }
    const plain = await fetch(closed + long, { headers: { 'accept-encoding': 'identity' } });
    const packed = await fetch(closed + long, { headers: { 'accept-encoding': 'gzip' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    // The cost beside the data differs by what was spent before.
    expect(JSON.parse(await packed.text()).data).toEqual(JSON.parse(await plain.text()).data);
    const short = await fetch(closed + path('{ dataset { id } }'), { headers: { 'accept-encoding': 'gzip' } });
    expect(short.headers.get('content-encoding')).toBeNull();
  });

  it('says in a header what it cost', async () => {
    const response = await post(closed, {});
    const { extensions } = JSON.parse(await response.text());
    const { requestedQueryCost, actualQueryCost } = extensions.cost;
    expect(response.headers.get('x-query-cost')).toMatch(
      new RegExp(`^requested=${requestedQueryCost}, actual=${actualQueryCost}, available=\\d+$`),
    );
  });
});
