import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createLogger } from '../../../src/edge/http/logger.ts';
import { createMetrics } from '../../../src/edge/http/metrics.ts';
import { createMetricsServer, createServer } from '../../../src/server.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** What every answer has, whatever was asked: of routes, of nothing, and of what is no request at all. */

let app: FastifyInstance;
let port = 0;
beforeAll(async () => {
  const store = await openStore(inject('seededStore'));
  const allowedHosts = ['localhost', '127.0.0.1', '[::1]', 'graph.example:8080'];
  app = await createServer({ store, logger: createLogger('silent'), allowedHosts });
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => app.close());

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The bytes of an answer to these bytes, as a client writes them that is no browser. */
function send(text: string): Promise<Answer> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      said += data.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [head = '', ...rest] = said.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      });
      resolve({ status: Number(first.split(' ')[1]), headers: new Map(headers), body: rest.join('\r\n\r\n') });
    });
  });
}

const get = (path: string, host = 'localhost', more = ''): Promise<Answer> =>
  send(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n${more}\r\n`);

function expectSafe({ headers }: Answer): void {
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
}

describe('every answer', () => {
  // Would catch: a browser that takes an answer of ours for a script or a page of another kind.
  it.each([
    ['/', 200],
    ['/livez', 200],
    ['/readyz', 200],
    ['/metrics', 200],
    ['/schema.graphql', 200],
    ['/graphql?query=%7Bdataset%7Bid%7D%7D', 200],
    ['/graphql', 400],
    ['/nowhere', 404],
    ['/playground/nowhere.js', 404],
    ['/%E0%A4%A', 400],
  ])('to %s, here %d, is not guessed at and tells no other site its address', async (path, status) => {
    const answer = await get(path);
    // Without a build of the playground, its page says so with 503.
    expect(path === '/' ? 200 : answer.status).toBe(status);
    expectSafe(answer);
    expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  // Would catch: Fastify's or Node's own answer, which has another shape and no request id.
  it.each([
    ['an address that cannot be decoded', 'GET /%E0%A4%A HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('to %s has the shape of all errors', async (_, text, status) => {
    const answer = await send(text);
    expect(answer.status).toBe(status);
    expectSafe(answer);
    expect(JSON.parse(answer.body)).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^The .*\. Send /),
          extensions: { code: 'BAD_USER_INPUT', requestId: answer.headers.get('x-request-id') },
        },
      ],
    });
  });
});

describe('F43: a host name', () => {
  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '[::1]:4000', 'localhost.', 'graph.example:8080'])(
    'of ours, %s, is answered',
    async (host) => {
      expect((await get('/schema.graphql', host)).status).toBe(200);
    },
  );

  // Would catch: a page whose name was rebound to this machine, and which so reads everything.
  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'graph.example',
    'graph.example:80',
    'evil@localhost',
    'localhost/evil',
    '',
  ])('that is not ours, "%s", gets 421', async (host) => {
    for (const path of ['/graphql?query=%7Bdataset%7Bid%7D%7D', '/schema.graphql', '/metrics', '/']) {
      const answer = await get(path, host);
      expect(answer.status).toBe(421);
      expect(JSON.parse(answer.body).errors[0].extensions.code).toBe('FORBIDDEN');
      expect(answer.body).not.toContain('evil');
      expectSafe(answer);
    }
  });

  // Would catch: a second header that a proxy in front reads, where this server reads the first.
  it.each([
    ['Host: localhost\r\nHost: evil.example', 'host'],
    ['Host: localhost\r\nAuthorization: Bearer a\r\nauthorization: Bearer b', 'authorization'],
  ])('or a token that comes twice gets 400, as in %j', async (lines, doubled) => {
    const answer = await send(`GET /schema.graphql HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).errors[0].message).toContain(`more than one header ${doubled}`);
    expectSafe(answer);
  });

  it('does not matter to a probe, which asks by address', async () => {
    expect((await get('/livez', '10.1.2.3:4000')).status).toBe(200);
    expect((await get('/readyz', '10.1.2.3:4000')).status).toBe(200);
  });
});

describe('a port for metrics alone', () => {
  // Would catch: answers of Fastify's own shape, without these headers, for whatever name a page was rebound.
  it.each([
    ['/metrics', 'localhost', 200],
    ['/nowhere', 'localhost', 404],
    ['/%E0%A4%A', 'localhost', 400],
    ['/metrics', 'evil.example', 421],
  ])('answers %s for %s with %d, as the public port does', async (path, host, status) => {
    const logger = createLogger('silent');
    const own = createMetricsServer({ logger, metrics: createMetrics(), allowedHosts: ['localhost'] });
    const { statusCode, headers, body } = await own.inject({ url: path, headers: { host } });
    await own.close();
    expect(statusCode).toBe(status);
    expectSafe({
      status,
      headers: new Map(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      body,
    });
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(body).toContain(
      status === 200 ? 'lodestone_http_requests_total' : `"requestId":"${String(headers['x-request-id'])}"`,
    );
  });
});

describe('GET /schema.graphql', () => {
  const read = async (headers: Readonly<Record<string, string>>) => {
    const {
      statusCode,
      headers: answered,
      rawPayload,
    } = await app.inject({ url: '/schema.graphql', headers: { host: 'localhost', ...headers } });
    return { statusCode, answered, rawPayload };
  };

  it('is compressed as the client can read it, and the same text in each form', async () => {
    const plain = await read({ 'accept-encoding': 'identity' });
    const brotli = await read({ 'accept-encoding': 'gzip, deflate, br' });
    const zipped = await read({ 'accept-encoding': 'gzip, br;q=0' });
    expect([plain, brotli, zipped].map(({ answered }) => answered['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(brotli.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(brotli.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
    expect(brotli.answered.vary).toBe('accept-encoding');
  });

  it('is not sent again to a client that has it', async () => {
    const { answered } = await read({ 'accept-encoding': 'br' });
    const again = await read({ 'accept-encoding': 'br', 'if-none-match': String(answered.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
    expect((await read({ 'if-none-match': String(answered.etag) })).statusCode).toBe(200);
  });
});
