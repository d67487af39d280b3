import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DomainError, errorCodes, storeUnavailable } from '../../../src/errors.ts';
import { createServer } from '../../../src/server.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Json } from '../../seeded.ts';

/** The server behind a real socket: what bytes, methods and headers do to it. */

interface Served {
  readonly app: FastifyInstance;
  readonly address: string;
}

const logged: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
let store: GraphStore;
let served: Served;

async function serve(over: GraphStore): Promise<Served> {
  const app = await createServer({ store: over, logger });
  return { app, address: await app.listen({ port: 0, host: '127.0.0.1' }) };
}

beforeAll(async () => {
  store = await openStore(inject('seededStore'));
  served = await serve(store);
});
afterAll(() => served.app.close());

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly json: Json;
}

async function send(path: string, init: RequestInit = {}, address = served.address): Promise<Reply> {
  const response = await fetch(address + path, init);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, text, json: isJson && text !== '' ? JSON.parse(text) : undefined };
}

const json = { 'content-type': 'application/json' };
const post = (body: string, address?: string): Promise<Reply> =>
  send('/graphql', { method: 'POST', headers: json, body }, address);
const ask = (query: string, address?: string): Promise<Reply> => post(JSON.stringify({ query }), address);
const question = encodeURIComponent('{ dataset { id } }');

describe('GET /graphql', () => {
  it('answers a script, which sends a header that no foreign page can', async () => {
    const { status, json: answer } = await send(`/graphql?query=${question}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([status, answer.data]).toEqual([200, { dataset: { id: 'lodestone' } }]);
  });

  it('answers a script that sends no header at all', async () => {
    expect((await send(`/graphql?query=${question}`)).status).toBe(200);
  });

  it.each([
    ['an image', { accept: 'image/avif,image/webp,*/*;q=0.8' }],
    ['a link', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }],
    ['a script that a browser speaks for', { accept: 'application/json', 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbour', { accept: '*/*', 'sec-fetch-site': 'same-site' }],
    ['a fetch of another origin', { accept: 'application/json', origin: 'https://evil.example' }],
    ['a script element', { accept: '*/*', referer: 'https://evil.example/page' }],
    ['a form', { 'content-type': 'text/plain', accept: 'text/html' }],
  ])('refuses what %s on a foreign page could send', async (_, headers) => {
    const { status, json: answer } = await send(`/graphql?query=${question}`, { headers });
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('CSRF');
    expect(answer.data).toBeUndefined();
  });
});

describe('POST /graphql', () => {
  it('names the reason why text/plain is refused, and answers nothing', async () => {
    const { status, json: answer } = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ dataset { id } }"}',
    });
    expect(status).toBe(400);
    expect(answer.errors[0].message).toContain('CSRF');
    expect(answer.data).toBeUndefined();
  });

  it('says that no answer is to be kept, but for those that can be asked for again by their tag', async () => {
    const kept = async (path: string, init: RequestInit = {}): Promise<string | null> =>
      (await fetch(served.address + path, init)).headers.get('cache-control');
    expect(await kept(`/graphql?query=${question}`)).toBe('private, no-cache');
    expect(await kept('/graphql?query=x')).toBe('no-store');
    expect(await kept('/graphql', { method: 'POST', headers: json, body: '{"query":"{ dataset { id } }"}' })).toBe(
      'no-store',
    );
  });

  it('takes a body that says its charset', async () => {
    const { status } = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body: '{"query":"{ dataset { id } }"}',
    });
    expect(status).toBe(200);
  });

  it('takes a body just under 256 kB', async () => {
    const query = `{ dataset { id } } #`;
    const body = JSON.stringify({ query: query.padEnd(256 * 1024 - '{"query":""}'.length, 'x') });
    expect(Buffer.byteLength(body)).toBe(256 * 1024);
    expect((await post(body)).status).toBe(200);
    expect((await post(`${body} `)).status).toBe(413);
  });

  it('serves its schema to introspection as /schema.graphql has it', async () => {
    const { json: answer } = await ask(getIntrospectionQuery());
    const { text } = await send('/schema.graphql');
    const sorted = (schema: ReturnType<typeof buildSchema>): string => printSchema(lexicographicSortSchema(schema));
    expect(sorted(buildClientSchema(answer.data))).toBe(sorted(buildSchema(text)));
  });
});

describe('an error', () => {
  const cases: readonly [string, number, string, RequestInit][] = [
    ['a body over 256 kB', 413, '/graphql', { method: 'POST', headers: json, body: 'x'.repeat(256 * 1024 + 1) }],
    [
      'another charset',
      415,
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{"query":"{ a }"}' },
    ],
    [
      'bytes that are no UTF-8',
      400,
      '/graphql',
      {
        method: 'POST',
        headers: json,
        body: Buffer.concat([Buffer.from('{"query":"#'), Buffer.from([0xe9]), Buffer.from('"}')]),
      },
    ],
    ['malformed JSON', 400, '/graphql', { method: 'POST', headers: json, body: '{' }],
    ['no body', 400, '/graphql', { method: 'POST', headers: json, body: '' }],
    ['a body of null', 400, '/graphql', { method: 'POST', headers: json, body: 'null' }],
    ['a body of no known type', 415, '/graphql', { method: 'POST', body: new Uint8Array([1, 2]) }],
    ['a form', 415, '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ dataset { id } }' }) }],
    [
      'a key that would change a prototype',
      400,
      '/graphql',
      { method: 'POST', headers: json, body: '{"__proto__":1}' },
    ],
    [
      'variables that are no object',
      400,
      '/graphql',
      { method: 'POST', headers: json, body: '{"query":"{a}","variables":[]}' },
    ],
    ['a query that is no text', 400, '/graphql', { method: 'POST', headers: json, body: '{"query":{}}' }],
    ['a mutation by GET', 405, '/graphql?query=mutation{a}', { headers: { 'apollo-require-preflight': '1' } }],
    ['a method that is not served', 404, '/graphql', { method: 'PUT' }],
    ['a path that is not served', 404, '/nowhere', {}],
  ];
  it.each(cases)('for %s is status %i with a code of the closed list', async (_, status, path, init) => {
    const reply = await send(path, init);
    expect(reply.status).toBe(status);
    for (const { message, extensions } of reply.json.errors) {
      expect(message.length).toBeGreaterThan(10);
      expect(errorCodes).toContain(extensions.code);
      expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
    expect(reply.text).not.toMatch(/FST_ERR|node_modules|\bat .*:\d+:\d+/);
  });
});

describe('a store that fails', () => {
  const failing = (error: Error, ...methods: (keyof GraphStore)[]): Promise<Served> =>
    serve({ ...store, ...Object.fromEntries(methods.map((method) => [method, () => Promise.reject(error)])) });
  const everything = ['head', 'records', 'entitiesByKey', 'linksOf'] as const;

  it('by a fault of ours shows a request id, under which the log has the rest', async () => {
    const { app, address } = await failing(new Error('secret of the driver'), 'entitiesByKey');
    const { text, json: answer } = await ask('{ entity(key: "boeing") { key } }', address);
    const { code, requestId } = answer.errors[0].extensions;
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('secret');
    expect(logged.filter((line) => line.includes(requestId)).join('')).toContain('secret of the driver');
    await app.close();
  });

  it('because it is away says so, whatever is asked, and keeps the caller’s own faults apart', async () => {
    const { app, address } = await failing(new DomainError('STORE_UNAVAILABLE', 'The store is away.'), ...everything);
    const codesFor = async (query: string): Promise<string[]> => {
      const { json: answer } = await ask(query, address);
      expect(answer.data ?? null).toBeNull();
      return answer.errors.map(({ extensions }: Json) => extensions.code);
    };
    expect(await codesFor('{ dataset { id } }')).toEqual(['STORE_UNAVAILABLE']);
    expect(await codesFor('{ entity(key: "boeing") { key } }')).toEqual(['STORE_UNAVAILABLE']);
    expect(await codesFor('{')).toEqual(['BAD_USER_INPUT']);
    await app.close();
  });

  // Would catch: an outage whose first answer takes two deadlines, one for the read and one for the mark of the data set.
  it('is not asked a second time by the same request', async () => {
    const asked: string[] = [];
    const away = (method: string) => () => {
      asked.push(method);
      return Promise.reject(storeUnavailable('at bolt://10.0.0.1', 'AWAY'));
    };
    const methods = Object.fromEntries(everything.map((method) => [method, away(method)]));
    const { app, address } = await serve({ ...store, ...methods });
    const { json: answer, text } = await ask('{ entity(key: "boeing") { key } }', address);
    expect(answer.data).toBeNull();
    expect(text).not.toContain('10.0.0.1');
    expect(asked).toHaveLength(1);
    await app.close();
  });

  it.each([
    ['application/json', 200, null],
    ['application/graphql-response+json', 503, '5'],
    ['application/graphql-response+json, application/json;q=0.9', 503, '5'],
  ])('has for clients of %s the status %d', async (accept, status, retryAfter) => {
    const { app, address } = await failing(storeUnavailable('x', 'AWAY'), ...everything);
    const body = JSON.stringify({ query: '{ entity(key: "boeing") { key } }' });
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { ...json, accept }, body });
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter]);
    await app.close();
  });

  it('to say whether its data is made up shows none of it', async () => {
    const { app, address } = await failing(new DomainError('TIMEOUT', 'The store took too long.'), 'head');
    const { json: answer } = await ask('{ entity(key: "boeing") { key } }', address);
    expect(answer).toMatchObject({
      data: null,
      errors: [{ message: 'The store took too long.', extensions: { code: 'TIMEOUT' } }],
    });
    await app.close();
  });
});
