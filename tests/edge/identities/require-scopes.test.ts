import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computingFieldOf } from '../../../src/edge/identities/require-scopes.ts';
import { serveSeeded, type Served } from '../serve-seeded.ts';
import { createTokens } from './token-file.ts';

const tokens = await createTokens();
let served: Served;
beforeAll(async () => {
  served = await serveSeeded({ authenticator: tokens.authenticator });
});
afterAll(() => served.close());

const headers = { authorization: `Bearer ${tokens.reader}` };

/** The ways to the computing fields, each with the name that the refusal has to give. */
const ways: readonly (readonly [way: string, query: string, names: string])[] = [
  ['its name', '{ buyer(key: "boeing") { supply { dependency(material: "titanium") { status } } } }', 'Buyer.supply'],
  [
    'an alias',
    '{ a: oem(key: "boeing") { name: supply { b: dependency(material: "titanium") { status } } } }',
    'Oem.supply',
  ],
  ['a fragment', '{ oem(key: "boeing") { ...F } } fragment F on Oem { supply { at: __typename } }', 'Oem.supply'],
  [
    'fragments in fragments',
    '{ oem(key: "boeing") { ...F } } fragment F on Entity { ...G } fragment G on Buyer { supply { __typename } }',
    'Buyer.supply',
  ],
  ['an inline fragment', '{ entity(key: "boeing") { ... on Oem { ... { supply { __typename } } } } }', 'Oem.supply'],
  ['node(id)', '{ node(id: "ID") { ... on Buyer { supply { __typename } } } }', 'Buyer.supply'],
  ['nodes(ids)', '{ nodes(ids: ["ID"]) { ... on Oem { supply { __typename } } } }', 'Oem.supply'],
  ['__typename alone', '{ oem(key: "boeing") { supply { __typename } } }', 'Oem.supply'],
  ['a list', '{ oems(first: 1) { nodes { supply { __typename } } } }', 'Oem.supply'],
  [
    'a link',
    '{ entity(key: "boeing") { links(first: 1) { nodes { to { ... on Buyer { supply { __typename } } } } } } }',
    'Buyer.supply',
  ],
  [
    '@include',
    'query Q($yes: Boolean = true) { oem(key: "boeing") { supply @include(if: $yes) { __typename } } }',
    'Oem.supply',
  ],
  ['the root', '{ systemicRisk { __typename } }', 'Query.systemicRisk'],
  [
    'an interface',
    '{ material(key: "neodymium") { concentration(stage: PROCESSING) { __typename } } }',
    'Material.concentration',
  ],
  [
    'an object behind it',
    '{ material(key: "neodymium") { ... on Mineral { supplyRisk { __typename } } } }',
    'Mineral.supplyRisk',
  ],
];

describe('requireScopes', () => {
  let id = '';
  beforeAll(async () => {
    id = (await served.ask('{ oem(key: "boeing") { id } }', undefined, headers)).json.data.oem.id;
  });

  // Would catch: a check by the text of the operation, by the name in the answer, or in one of the ways in.
  it.each(ways)(
    'F27: a computing field by %s is FORBIDDEN without the scope, by POST and by GET',
    async (_, query, names) => {
      const text = query.replace('ID', id);
      const posted = await served.ask(text, undefined, headers);
      expect([posted.status, posted.json.data]).toEqual([403, undefined]);
      expect(posted.json.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', requestId: expect.any(String) });
      expect(posted.json.errors[0].message).toContain(`The field ${names} computes`);
      const got = await fetch(`${served.address}/graphql?query=${encodeURIComponent(text)}`, { headers });
      expect([got.status, await got.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    },
  );

  it('lets a token with the scope ask the same', async () => {
    const { status, json } = await served.ask('{ oem(key: "boeing") { supply { __typename } } }', undefined, {
      authorization: `Bearer ${tokens.all}`,
    });
    expect([status, json.data]).toEqual([200, { oem: { supply: { __typename: 'Supply' } } }]);
  });

  it('F27: a token with `read` reads data, searches and asks for the schema', async () => {
    for (const query of [
      '{ oem(key: "boeing") { name } }',
      '{ search(query: "boeing") { totalCount } }',
      '{ __schema { queryType { name } } }',
    ]) {
      const { json } = await served.ask(query, undefined, headers);
      expect([query, json.errors]).toEqual([query, undefined]);
    }
    for (const path of ['/schema.graphql', '/metrics'])
      expect((await fetch(served.address + path, { headers })).status).toBe(200);
  });

  it('asks for the scope of the operation that runs, and not of its neighbours', async () => {
    const query = 'query A { dataset { id } } query B { oem(key: "boeing") { supply { __typename } } }';
    const askFor = async (operationName: string) =>
      fetch(`${served.address}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
    expect((await askFor('A')).status).toBe(200);
    expect((await askFor('B')).status).toBe(403);
  });
});

describe('computingFieldOf', () => {
  // Would catch: a field that is asked on an interface that the table of costs does not name.
  it('finds a field that computes in one of the types that an interface or a union stands for', () => {
    const schema = buildSchema(`
      type Query { named: Named any: Any }
      interface Named { supplyRisk: Int }
      type Mineral implements Named & Material { supplyRisk: Int }
      interface Material { supplyRisk: Int }
      union Any = Mineral`);
    const fieldOf = (text: string) => {
      const document = parse(text);
      return computingFieldOf(schema, document, document.definitions[0] as OperationDefinitionNode);
    };
    expect(fieldOf('{ named { supplyRisk } }')).toBe('Named.supplyRisk');
    expect(fieldOf('{ any { ... on Named { supplyRisk } } }')).toBe('Named.supplyRisk');
    expect(fieldOf('{ any { __typename } }')).toBeUndefined();
  });
});
