import { ApolloServer } from '@apollo/server';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/config.ts';
import { createCostBuckets } from '../../../src/edge/operations/cost-buckets.ts';
import { limitOperations, objectsIn } from '../../../src/edge/operations/limit-operations.ts';
import { withNote, type RequestNote } from '../../../src/edge/operations/request-note.ts';

const typeDefs =
  'type Item { key: String } type Query { item: Item items(first: Int = 10): [Item!]! mitigations(first: Int = 10): [Item!]! search(first: Int = 10): [Item!]! }';
const items = () => [{ key: 'a' }, { key: 'b' }];
const resolvers = { Query: { item: () => ({ key: 'a' }), items, search: items, mitigations: items } };

/** A server on a small schema, for one client whose bucket does not fill, and what each answer says of cost. */
function createServer(bucket: number) {
  const buckets = createCostBuckets({ bucket, restorePerSecond: 1, now: () => 0 });
  const plugin = limitOperations({ ...defaultLimits, cost: 50, listInput: 2 }, buckets);
  const server = new ApolloServer({ typeDefs, resolvers, plugins: [plugin] });
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body, http } = await server.executeOperation({ query, variables });
    if (body.kind !== 'single') throw new Error('answered in parts');
    const { errors, extensions } = body.singleResult;
    const { code, retryAfterSeconds } = errors?.[0]?.extensions ?? {};
    return { status: http.status, code, retryAfterSeconds, cost: extensions?.['cost'] };
  };
  const left = (): number => buckets.status('local').currentlyAvailable;
  return { ask, left };
}

describe('limitOperations', () => {
  // A list costs one for each object that it may hold. Two came, so that two are charged in the end.
  it('charges what was asked, and gives back what did not come', async () => {
    const { ask, left } = createServer(100);
    const { cost } = await ask('{ items(first: 40) { key } }');
    expect(cost).toMatchObject({ requestedQueryCost: 40, actualQueryCost: 2 });
    expect(left()).toBe(98);
  });

  // Would catch: computing for as much as its answer holds. Fields are known by their names in every type.
  it.each(['mitigations', 'search'])('gives nothing back of an operation with the priced field %s', async (field) => {
    const { ask, left } = createServer(100);
    const { cost } = await ask(`{ ${field}(first: 4) { key } items(first: 6) { key } }`);
    const requested = { mitigations: 4 + 6, search: 4 + 5 + 6 }[field];
    expect(cost).toMatchObject({ requestedQueryCost: requested, actualQueryCost: requested });
    expect(left()).toBe(100 - (requested ?? 0));
  });

  // What a thread took becomes known before the answer, or after it where the client is gone.
  it('charges what a thread took beyond what was asked, before the answer and after it', async () => {
    const note: RequestNote = { requestId: 'r', client: 'local', codes: new Set() };
    const { ask, left } = createServer(100);
    await new Promise<void>((resolve, reject) => {
      withNote(note, () => void ask('{ mitigations(first: 5) { key } }').then(() => resolve(), reject));
    });
    expect([note.cost, note.charged, left()]).toEqual([5, 5, 95]);
    note.charge?.(3);
    expect(left()).toBe(95);
    note.charge?.(29.2);
    expect([note.charged, left()]).toEqual([30, 70]);
  });

  it('reads the length of lists from variables, each time anew', async () => {
    const { ask } = createServer(1_000);
    const query = 'query Q($first: Int) { items(first: $first) { key } }';
    const costs = [];
    for (const first of [3, 7]) costs.push((await ask(query, { first })).cost);
    expect(costs).toMatchObject([{ requestedQueryCost: 3 }, { requestedQueryCost: 7 }]);
  });

  it('charges an operation without objects one, as it is work too', async () => {
    const { ask, left } = createServer(100);
    expect((await ask('{ __typename }')).cost).toMatchObject({ requestedQueryCost: 1, actualQueryCost: 1 });
    expect(left()).toBe(99);
  });

  it('refuses with THROTTLED where the bucket holds too little, and says how long to wait', async () => {
    const { ask, left } = createServer(90);
    await ask('{ mitigations(first: 50) { key } }');
    const { status, code, cost, retryAfterSeconds } = await ask('{ items(first: 50) { key } }');
    expect([status, code, cost]).toMatchObject([429, 'THROTTLED', { requestedQueryCost: 50, actualQueryCost: null }]);
    // 40 were left. The refusal takes them, and 50 are restored at 1 per second.
    expect([left(), retryAfterSeconds]).toEqual([0, 50]);
  });

  it.each([
    ['too costly', '{ items(first: 51) { key } }', {}, 'TOO_COSTLY'],
    ['with a long list', '{ item { key } }', { x: [1, 2, 3] }, 'BAD_USER_INPUT'],
    ['invalid', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['not GraphQL', '{', {}, 'GRAPHQL_PARSE_FAILED'],
  ])('charges 50 for an operation that is %s, and no more', async (_, query, variables, code) => {
    const { ask, left } = createServer(100);
    expect(await ask(query, variables)).toMatchObject({ status: 400, code });
    expect(left()).toBe(50);
  });

  it('notes the name, the cost and what is left for the log and the answer', async () => {
    const note: RequestNote = { requestId: 'r', client: 'local', codes: new Set() };
    const { ask } = createServer(100);
    await new Promise<void>((resolve, reject) => {
      withNote(note, () => void ask('query Page { items(first: 30) { key } }').then(() => resolve(), reject));
    });
    expect(note).toMatchObject({
      operationName: 'Page',
      cost: 30,
      rateLimit: { cost: 30, nodeCount: 30, limit: 100, remaining: 70, restorePerSecond: 1 },
    });
  });
});

describe('objectsIn', () => {
  it('counts objects, not values or lists', () => {
    expect(objectsIn({ a: { b: [{ c: 1 }, { c: 2 }], d: null } })).toBe(3);
    expect(objectsIn({ rows: [[{ x: 1 }], [{ x: 2 }, null]] })).toBe(2);
  });

  it('counts nothing in an answer without objects, or without data', () => {
    expect([undefined, null, {}, { a: 1, b: 'text', c: [1, 2] }].map(objectsIn)).toEqual([0, 0, 0, 0]);
  });

  it('counts the objects of two answers together as each by itself', () => {
    const answers = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { noNullPrototype: true });
    fc.assert(
      fc.property(answers, answers, (left, right) => {
        expect(objectsIn({ left, right })).toBe(objectsIn(left) + objectsIn(right) + 2);
      }),
      { numRuns: 50 },
    );
  });
});
