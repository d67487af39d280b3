import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createContexts, type Context } from '../../../src/context.ts';
import { createGraphQLServer } from '../../../src/graphql-server.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { example, type Json } from '../../seeded.ts';

const logger = pino({ level: 'silent' });
let store: GraphStore;
let contextOf: () => Context;
let plain: ApolloServer<Context>;
let fast: ApolloServer<Context>;
let compiled = 0;

beforeAll(async () => {
  store = await openStore(inject('seededStore'));
  contextOf = createContexts(store);
  plain = createGraphQLServer({ logger });
  fast = createGraphQLServer({
    logger,
    fastPath: { compileAt: 1, largest: 5_000, restAfterCompiling: 0, onCompiled: () => (compiled += 1) },
  });
  await Promise.all([plain.start(), fast.start()]);
});
afterAll(() => store.close());

async function answer(server: ApolloServer<Context>, query: string, variables: object = {}): Promise<Json> {
  const { body, http } = await server.executeOperation(
    { query, variables: { ...variables } },
    { contextValue: contextOf() },
  );
  if (body.kind !== 'single') throw new Error('answered in parts');
  return JSON.parse(JSON.stringify({ ...body.singleResult, status: http.status ?? 200 }));
}

/** Both answers, and whether the fast one came by compiled code. */
async function both(query: string, variables: object = {}): Promise<{ plain: Json; fast: Json; compiled: boolean }> {
  const before = compiled;
  const fastAnswer = await answer(fast, query, variables);
  return { plain: await answer(plain, query, variables), fast: fastAnswer, compiled: compiled > before };
}

describe('fastPath', () => {
  const examples = readdirSync(join(import.meta.dirname, '../../../examples')).filter((name) =>
    name.endsWith('.graphql'),
  );
  it.each(examples)('answers %s as graphql-js does', async (name) => {
    const answers = await both(example(name.replace('.graphql', '')));
    expect(answers.compiled).toBe(true);
    expect(answers.fast).toEqual(answers.plain);
    expect(Object.keys(answers.fast.data).length).toBeGreaterThan(0);
  });

  it.each([
    ['a bad cursor', '{ entities(after: "nonsense") { totalCount } }'],
    ['a page that is too large', '{ dataset { id } entities(first: 101) { totalCount } }'],
    ['an error in a place that may be null', '{ oem(key: "boeing") { name } node(id: "nonsense") { id } }'],
    ['an error in each item of a list', '{ entities(first: 3) { nodes { key links(first: 0) { totalCount } } } }'],
    ['a lookup of nothing', '{ oem(key: "nothing") { name } node(id: "RW50aXR5OmNoaW5h") { id } }'],
    ['a name for a value', '{ a: oem(key: "boeing") { k: key t: __typename } __typename }'],
  ])('gives %s the same answer and the same errors', async (_, query) => {
    const answers = await both(query);
    expect(answers.compiled).toBe(true);
    const withoutIds = ({ errors, ...rest }: Json): Json => ({
      ...rest,
      errors: errors?.map(({ extensions, ...error }: Json) => ({ ...error, code: extensions.code })),
    });
    expect(withoutIds(answers.fast)).toEqual(withoutIds(answers.plain));
  });

  it.each([
    ['fit', { key: 'boeing', first: 2 }],
    ['are left to their defaults', { key: 'boeing' }],
    ['are missing', {}],
    ['are of a wrong kind', { key: ['a', 'b'], first: 'many' }],
  ])('gives the same where variables %s', async (_, variables) => {
    const query =
      'query Q($key: String!, $first: Int = 3) { oem(key: $key) { links(first: $first) { nodes { key } } } }';
    const answers = await both(query, variables);
    expect(answers.fast).toEqual(answers.plain);
  });

  it.each([
    ['directives', '{ dataset { id @skip(if: true) title } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['an operation that is not named', 'query A { dataset { id } } query B { dataset { id } }'],
    [
      'interfaces below interfaces',
      `{ entity(key: "boeing") { ${'links { nodes { from { '.repeat(3)} key ${'} } }'.repeat(3)} } }`,
    ],
  ])('leaves %s to graphql-js', async (_, query) => {
    const answers = await both(query);
    expect(answers.compiled).toBe(false);
    expect(answers.fast).toEqual(answers.plain);
  });

  it('compiles what is asked often and not what is asked once', async () => {
    let count = 0;
    const server = createGraphQLServer({ logger, fastPath: { compileAt: 3, onCompiled: () => (count += 1) } });
    await server.start();
    const counts = [];
    for (let round = 0; round < 5; round += 1) {
      await answer(server, '{ dataset { id at } }');
      counts.push(count);
    }
    expect(counts).toEqual([0, 0, 1, 1, 1]);
  });

  it('rests after compiling, so that many different operations do not keep it at that', async () => {
    let count = 0;
    const server = createGraphQLServer({
      logger,
      fastPath: { compileAt: 1, restAfterCompiling: 1_000_000, onCompiled: () => (count += 1) },
    });
    await server.start();
    for (let round = 0; round < 5; round += 1) await answer(server, `{ a${round}: dataset { id } }`);
    expect(count).toBe(1);
  });

  it('keeps only so many compiled operations', async () => {
    let count = 0;
    const server = createGraphQLServer({
      logger,
      fastPath: { compileAt: 1, kept: 2, restAfterCompiling: 0, onCompiled: () => (count += 1) },
    });
    await server.start();
    for (const name of ['a', 'b', 'c', 'c', 'b', 'a']) await answer(server, `{ ${name}: dataset { id } }`);
    expect(count).toBe(4);
  });
});
