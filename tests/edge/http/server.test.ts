import { buildSchema, printSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { errorCodes } from '../../../src/errors.ts';
import { createServer } from '../../../src/server.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** The whole server but for the socket, over the shipped data set. */

let app: FastifyInstance;
let store: GraphStore;
const logged: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
beforeAll(async () => {
  store = await openStore(inject('seededStore'));
  app = await createServer({ store, logger });
});
afterAll(() => app.close());

const post = (payload: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

describe('POST /graphql', () => {
  it('answers', async () => {
    const { statusCode, json } = await post({ query: '{ dataset { id } }' });
    expect([statusCode, json<{ data: unknown }>().data]).toEqual([200, { dataset: { id: 'lodestone' } }]);
  });

  it('refuses what a form on a foreign page could send (CSRF)', async () => {
    const { statusCode } = await post('{"query":"{ dataset { id } }"}', { 'content-type': 'text/plain' });
    expect(statusCode).toBeGreaterThanOrEqual(400);
  });

  it('refuses a body over 256 kB', async () =>
    expect((await post({ query: `# ${'x'.repeat(300_000)}` })).statusCode).toBe(413));

  it('refuses what is no JSON, in the form of every other error', async () => {
    const { statusCode, json } = await post('{');
    expect(statusCode).toBe(400);
    expect(json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses several operations in one body', async () =>
    expect((await post([{ query: '{ dataset { id } }' }])).statusCode).toBe(400));

  it.each([
    '{',
    '{ nothing }',
    '{ entities(first: 999) { totalCount } }',
    '{ node(id: "x") { id } }',
    '{ country(code: "XX") { key } }',
    'mutation { x }',
    'query A { dataset { id } } query B { dataset { id } }',
  ])('gives %s a code of the closed list', async (query) => {
    const { json } = await post({ query });
    const { errors } = json<{ errors: { extensions: { code: string }; message: string }[] }>();
    for (const { extensions, message } of errors) {
      expect(errorCodes).toContain(extensions.code);
      expect(extensions.code).toBe('BAD_USER_INPUT');
      expect(message).not.toMatch(/node_modules|at .*:\d+:\d+/);
    }
  });

  it('masks a fault of ours, and logs it under the request id that it gives', async () => {
    const broken = { ...store, claims: () => Promise.reject(new Error('secret detail')) };
    const server = await createServer({ store: broken, logger });
    const { body } = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: '{ claims { totalCount } }' },
    });
    expect(body).not.toContain('secret detail');
    const [error] = (JSON.parse(body) as { errors: { extensions: { code: string; requestId: string } }[] }).errors;
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const line = logged.find((text) => text.includes(String(error?.extensions.requestId)));
    expect(line).toContain('secret detail');
    await server.close();
  });
});

describe('an address where nothing is', () => {
  it('says where GraphQL is', async () => {
    const { statusCode, body } = await app.inject({ url: '/nope' });
    expect(statusCode).toBe(404);
    expect(body).toContain('/graphql');
  });
});

describe('GET /schema.graphql', () => {
  it('is the schema that is served, with its descriptions', async () => {
    const { body, headers } = await app.inject({ url: '/schema.graphql' });
    expect(headers['content-type']).toContain('text/plain');
    const { json } = await post({ query: '{ __schema { types { name } } }' });
    const served = json<{ data: { __schema: { types: { name: string }[] } } }>().data.__schema.types.map(
      ({ name }) => name,
    );
    const built = Object.keys(buildSchema(body).getTypeMap());
    expect(served).toEqual(expect.arrayContaining(built.filter((name) => !name.startsWith('__'))));
    expect(printSchema(buildSchema(body))).toContain('"""How parties are grouped."""');
  });
});
