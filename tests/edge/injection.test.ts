import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits, schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { serveSeeded, type Served } from './serve-seeded.ts';

/** F25: texts that are queries in some language, in every place of the schema that takes a text. */

const payloads = [
  '}) MATCH (n) DETACH DELETE n //',
  "' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n RETURN 1 //",
  '" RETURN 1 UNION MATCH (n) RETURN n //',
  '`) DETACH DELETE n //',
  '$key} RETURN n; CALL db.labels() //',
  "boeing' SET n:Admin WITH n LOAD CSV FROM 'http://127.0.0.1/x' AS l RETURN l //",
  "'; DROP TABLE record; --",
  '\\u0027 OR \\u00271\\u0027=\\u00271',
  '+title:(* OR *) AND -x~2^9',
];

const schema = buildSchema(readTypeDefinitions(schemaDirectory));
const textTypes = new Set(['String', 'ID']);
const required: Readonly<Record<string, string>> = { stage: 'PROCESSING', code: '"CN"', ids: '[]' };

/** Types that a test can get to, and the way there. */
const ways: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => field,
  Oem: (field) => `oem(key: "boeing") { ${field} }`,
  Mineral: (field) => `material(key: "gallium") { ... on Mineral { ${field} } }`,
  Product: (field) => `material(key: "ndfeb-magnet") { ... on Product { ${field} } }`,
  Country: (field) => `country(code: "CN") { ${field} }`,
  Bloc: (field) => `bloc(key: "eu27") { ${field} }`,
  Stockpile: (field) => `stockpile(key: "project-vault") { ${field} }`,
  Dataset: (field) => `dataset { ${field} }`,
};

/** Whether a text can stand somewhere in a value of the type. */
function takesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).some((field) => takesText(field.type));
  return textTypes.has(named.name);
}

function valueOf(type: GraphQLInputType, payload: string): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if ('ofType' in inner) return [valueOf(inner.ofType, payload)];
  if (!isInputObjectType(inner)) return payload;
  const texts = Object.values(inner.getFields()).filter((field) => takesText(field.type));
  return Object.fromEntries(texts.map((field) => [field.name, valueOf(field.type, payload)]));
}

interface Place {
  readonly name: string;
  readonly argument: GraphQLArgument;
  readonly query: string;
}

const places: readonly Place[] = Object.entries(ways).flatMap(([typeName, way]) => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`there is no type ${typeName}`);
  return Object.values(type.getFields()).flatMap((field) =>
    field.args
      .filter((argument) => takesText(argument.type))
      .map((argument) => {
        const others = field.args
          .filter((other) => other !== argument && isNonNullType(other.type) && other.defaultValue === undefined)
          .map(({ name }) => `${name}: ${required[name] ?? '"boeing"'}`);
        const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
        const call = `${field.name}(${[`${argument.name}: $v`, ...others].join(', ')})${selection}`;
        return {
          name: `${typeName}.${field.name}(${argument.name})`,
          argument,
          query: `query($v: ${String(argument.type)}) { ${way(call)} }`,
        };
      }),
  );
});

let served: Served;
beforeAll(async () => {
  served = await serveSeeded({ limits: { ...defaultLimits, bucket: 900_000_000 } });
});
afterAll(() => served.close());

const counts = '{ dataset { revision hash counts { entities links claims sources } } }';

describe('a text that is a query of its own', () => {
  it('has many places to stand in, and every argument of a text that the root has', () => {
    expect(places.length).toBeGreaterThan(50);
    const names = places.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Query.entity(key)', 'Query.search(query)', 'Query.entities(after)', 'Query.node(id)']),
    );
  });

  it('is data in every one of them: nothing changes, nothing breaks', async () => {
    const before = (await served.ask(counts)).json.data;
    for (const { name, argument, query } of places) {
      for (const payload of payloads) {
        const { json } = await served.ask(query, { v: valueOf(argument.type, payload) });
        for (const { message, extensions } of json.errors ?? []) {
          expect([name, payload, extensions.code]).not.toEqual([name, payload, 'INTERNAL_SERVER_ERROR']);
          expect([name, payload, extensions.code]).not.toEqual([name, payload, 'THROTTLED']);
          expect(message).not.toMatch(/syntax error|SQLITE|Neo\.ClientError/i);
        }
      }
    }
    expect((await served.ask(counts)).json.data).toEqual(before);
  });
});
