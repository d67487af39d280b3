import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { askSeeded, type Json } from '../seeded.ts';
import { seedTable } from '../seed-files.ts';

/** Every field of every type, for every record there is: data that a resolver cannot serve, and nulls where none may be. */

const schema = buildSchema(readTypeDefinitions(schemaDirectory));
let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

/** A selection of all fields of a type that need no argument, so many levels deep. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (isScalarType(type) || isEnumType(type)) return '';
  if (isUnionType(type)) return '{ __typename }';
  if (isInterfaceType(type)) {
    return `{ __typename ${schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${fieldsOf(one, depth)}`)
      .join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(type, depth) : '';
}

function fieldsOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const isLeaf = isScalarType(inner) || isEnumType(inner);
    if (isLeaf)
      return [
        field.args.some(({ defaultValue, type: of }) => defaultValue === undefined && of.toString().endsWith('!'))
          ? ''
          : `${type.name}_${field.name}: ${field.name}`,
      ];
    if (
      depth === 0 ||
      field.args.some(({ defaultValue, type: of }) => defaultValue === undefined && of.toString().endsWith('!'))
    )
      return [];
    const small = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
    return [
      `${type.name}_${field.name}: ${field.name}${small} ${isInterfaceType(inner) ? '{ __typename key: id }' : selection(inner, depth - 1)}`,
    ];
  });
  return `{ __typename ${fields.filter((field) => !field.endsWith(' ')).join(' ')} }`;
}

const typesOfEntities = schema.getPossibleTypes(schema.getType('Entity') as never).map(({ name }) => name);

describe('every field', () => {
  it.each(typesOfEntities)('of every %s is answered', async (name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    const fields = fieldsOf(type, 1);
    let after: string | null = null;
    let seen = 0;
    do {
      const answer: Json = await ask({
        query: `query($after: String) { entities(first: 100, after: $after, orderBy: KIND) { nodes { __typename ... on ${name} ${fields} } pageInfo { hasNextPage endCursor } } }`,
        variables: { after },
      });
      expect(answer.errors).toBeUndefined();
      seen += answer.data.entities.nodes.filter(({ __typename: of }: Json) => of === name).length;
      after = answer.data.entities.pageInfo.hasNextPage ? answer.data.entities.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toBeGreaterThan(0);
  });

  it.each([
    ['Claim', 'claim', 'claim'],
    ['Link', 'link', 'link'],
    ['Source', 'source', 'source'],
  ])('of every %s is answered', async (name, lookup, table) => {
    const fields = fieldsOf(schema.getType(name) as GraphQLObjectType, 1);
    const keys = seedTable(table).map(({ id }) => id as string);
    for (let start = 0; start < keys.length; start += 50) {
      const aliases = keys
        .slice(start, start + 50)
        .map((key, index) => `n${index}: ${lookup}(key: ${JSON.stringify(key)}) ${fields}`);
      const answer = await ask(`{ ${aliases.join('\n')} }`);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data)).not.toContain(null);
    }
  });

  it('of every Need is answered', async () => {
    const fields = fieldsOf(schema.getType('Need') as GraphQLObjectType, 2);
    const buyers = [...new Set(seedTable('need').map(({ buyer }) => buyer as string))];
    let count = 0;
    for (const buyer of buyers) {
      const answer = await ask(`{ buyer(key: ${JSON.stringify(buyer)}) { needs(first: 100) { nodes ${fields} } } }`);
      expect(answer.errors).toBeUndefined();
      count += answer.data.buyer.needs.nodes.length;
    }
    expect(count).toBe(190);
  });

  it('of shares and concentration is answered for every material and stage with a statistic', async () => {
    const world = seedTable('statistic').filter(({ geography }) => geography === 'world');
    const pairs = new Set(world.map(({ material, stage }) => `${material} ${stage}`));
    const shares = fieldsOf(schema.getType('SupplyShares') as GraphQLObjectType, 1);
    for (const pair of pairs) {
      const [key, stage] = pair.split(' ');
      const answer = await ask(
        `{ material(key: "${key}") { supplyShares(stage: ${stage}) ${shares} concentration(stage: ${stage}) { status hhi { low estimate high } topShare { low estimate high } } } }`,
      );
      expect(answer.errors).toBeUndefined();
      const { hhi, status } = answer.data.material.concentration;
      expect(status).toBe('ANSWERED');
      expect(hhi.low).toBeLessThanOrEqual(hhi.estimate);
      expect(hhi.high).toBeGreaterThanOrEqual(hhi.estimate);
      expect(hhi.high).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(pairs.size).toBe(137);
  });
});
