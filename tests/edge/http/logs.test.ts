import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/edge/http/logger.ts';
import { DomainError, storeUnavailable } from '../../../src/errors.ts';
import type { Json } from '../../seeded.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

let served: Served | undefined;
afterEach(() => served?.close());

function collect(): { lines: string[]; logger: ReturnType<typeof createLogger>; parsed: () => Json[] } {
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line) => void lines.push(line) });
  return { lines, logger, parsed: () => lines.map((line): Json => JSON.parse(line)) };
}

describe('the line of a request', () => {
  it('has id, name of the operation, duration, cost, status and codes, and the id stands in the answer', async () => {
    const { logger, parsed } = collect();
    served = await serveSeeded({ logger });
    const { headers } = await served.ask('query Who { oem(key: "boeing") { name } }');
    const refused = await served.ask('query Many { entities(first: 101) { totalCount } }');
    await sleep(20);
    const lines = parsed().filter(({ msg }) => msg === 'request');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ level: 'info', operationName: 'Who', cost: 1, status: 200, route: '/graphql' });
    // Would catch: a line that says what was requested and not what the client paid.
    expect(lines.map(({ charged }) => charged)).toEqual([1, 1]);
    expect(lines[0].milliseconds).toBeGreaterThan(0);
    expect(lines[0].requestId).toBe(headers.get('x-request-id'));
    expect(lines[1]).toMatchObject({ operationName: 'Many', codes: ['BAD_USER_INPUT'] });
    expect(refused.json.errors[0].extensions.requestId).toBe(lines[1].requestId);
    // Who asked, and what: the same document has the same hash, and its text is in no line.
    expect(lines.map(({ client }) => client)).toEqual(['127.0.0.1', '127.0.0.1']);
    const [first, second] = [
      'query Who { oem(key: "boeing") { name } }',
      'query Many { entities(first: 101) { totalCount } }',
    ];
    expect(lines.map(({ document }) => document)).toEqual([first, second].map(sha256));
  });

  // Would catch: an attack of which the log at its usual level says nothing, or one that fills the log.
  it('is a warning for a failure each time, and for the refusals of one client once a minute', async () => {
    const { logger, parsed } = collect();
    served = await serveSeeded({
      logger,
      limits: { bucket: 30, cost: 30, restorePerSecond: 1 },
      store: (store) => ({ ...store, entitiesByKey: () => Promise.reject(storeUnavailable('at bolt://x', 'AWAY')) }),
    });
    const failing = '{ oem(key: "boeing") { name } }';
    for (const query of [failing, failing, '{', '{', '{', '{', '{']) await served.ask(query);
    await sleep(20);
    const warnings = parsed().filter(({ msg, level }) => msg === 'request' && level === 'warn');
    expect(warnings.map(({ status, codes }) => [status, codes])).toEqual([
      [200, ['STORE_UNAVAILABLE']],
      [200, ['STORE_UNAVAILABLE']],
      [429, ['THROTTLED']],
    ]);
    expect(parsed().filter(({ msg, status }) => msg === 'request' && status === 429).length).toBeGreaterThan(1);
  });
});

describe('an operation that is answered after its deadline', () => {
  // Would catch: a second answer to a request that has had one, which Fastify warns of each time.
  it('leaves one line with the status that its client saw, and no other warning', async () => {
    const { logger, parsed } = collect();
    served = await serveSeeded({
      logger,
      limits: { operationMilliseconds: 100 },
      store: (store) => ({
        ...store,
        entitiesByKey: async (keys) => {
          await sleep(200);
          return store.entitiesByKey(keys);
        },
      }),
    });
    const { status, headers, json } = await served.ask('{ oem(key: "boeing") { name } }');
    expect(status).toBe(503);
    expect(headers.get('x-request-id')).toBe(json.errors[0].extensions.requestId);
    await sleep(300);
    const loud = parsed().filter(({ level }) => ['warn', 'error', 'fatal'].includes(level));
    expect(loud).toMatchObject([{ msg: 'request', level: 'warn', status: 503, codes: ['TIMEOUT'] }]);
  });
});

describe('no line', () => {
  it('holds a value of a variable, a header, a body or a query of an address, at any level', async () => {
    const { lines, logger } = collect();
    served = await serveSeeded({
      logger,
      store: (store) => ({
        ...store,
        entitiesByKey: () => Promise.reject(new Error('broken', { cause: { variables: 's3cret-cause' } })),
      }),
    });
    const secret = { authorization: 'Bearer s3cret-token', cookie: 'session=s3cret-cookie' };
    await served.ask('query Q($key: String!) { oem(key: $key) { name } }', { key: 's3cret-value' }, secret);
    await served.ask('{ oem(key: "s3cret-literal") { name } }', {}, secret);
    await served.ask('query Q($key: Int!) { oem(key: $key) { name } }', { key: 's3cret-kind' }, secret);
    const query = encodeURIComponent('{ oem(key: "s3cret-get") { name } }');
    await served.get(`/graphql?query=${query}&variables={"k":"s3cret-variable"}`);
    await served.get('/s3cret-path?token=s3cret-query');
    await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"s3cret-body',
    });
    await sleep(20);
    expect(lines.join('')).toContain('broken');
    expect(lines.filter((line) => line.includes('s3cret'))).toEqual([]);
  });

  it('holds credentials of an address that a driver put into its message', () => {
    const { lines, logger } = collect();
    const cause = new Error('cannot reach bolt://neo4j:s3cret@10.0.0.1:7687');
    logger.error({ err: new DomainError('STORE_UNAVAILABLE', 'away', { cause }) }, 'failed');
    logger.warn({ password: 's3cret', headers: { authorization: 's3cret' }, variables: { key: 's3cret' } }, 'x');
    expect(lines.join('')).toContain('cannot reach bolt://10.0.0.1:7687');
    expect(lines.join('')).not.toContain('s3cret');
  });
});

describe('an error of ours', () => {
  it('has its place and the id that the client was given', async () => {
    const { logger, parsed } = collect();
    served = await serveSeeded({
      logger,
      store: (store) => ({ ...store, entitiesByKey: () => Promise.reject(new TypeError('no such thing')) }),
    });
    const { json, headers } = await served.ask('{ oem(key: "boeing") { name } }');
    const { code, requestId } = json.errors[0].extensions;
    expect([code, requestId]).toEqual(['INTERNAL_SERVER_ERROR', headers.get('x-request-id')]);
    const line = parsed().find(({ level }) => level === 'error');
    expect(line).toMatchObject({ requestId, err: { type: 'TypeError', message: 'no such thing' } });
    expect(line.err.stack).toContain('logs.test.ts');
  });
});
