import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, getOperationAST, isInterfaceType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { defaultLimits, schemaDirectory } from '../../../src/config.ts';
import { fieldCosts, listLengths } from '../../../src/edge/operations/field-costs.ts';
import { operationSize, type OperationSize } from '../../../src/edge/operations/operation-size.ts';
import { readTypeDefinitions } from '../../../src/edge/operations/type-definitions.ts';
import { example } from '../../example.ts';

const schema = buildSchema(readTypeDefinitions(schemaDirectory));

function sizeOf(text: string, variables: Readonly<Record<string, unknown>> = {}): OperationSize {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('the test asks no operation');
  return operationSize(schema, document, operation, variables);
}

describe('operationSize', () => {
  it('counts one for an object and nothing for a value', () => {
    expect(sizeOf('{ oem(key: "boeing") { key name } }').cost).toBe(1);
    expect(sizeOf('{ oem(key: "boeing") { key country { code } } }').cost).toBe(2);
  });

  it('multiplies what stands below a list by the most that it may hold', () => {
    // The connection, and ten nodes with a country each.
    const size = sizeOf('{ entities(first: 10) { totalCount nodes { key country { code } } } }');
    expect(size).toMatchObject({ cost: 1 + 10 * 2, nodes: 10, depth: 4 });
    expect(sizeOf('{ entities { nodes { key } } }').cost).toBe(1 + 20);
  });

  it('reads `first` from variables, and their defaults', () => {
    const text = 'query Q($n: Int = 7) { entities(first: $n) { nodes { key } } }';
    expect(sizeOf(text, { n: 3 }).cost).toBe(1 + 3);
    expect(sizeOf(text, { n: 7 }).cost).toBe(1 + 7);
  });

  it('counts a page of pages by their product', () => {
    const { cost } = sizeOf('{ entities(first: 10) { nodes { links(first: 5) { nodes { key } } } } }');
    expect(cost).toBe(1 + 10 * (1 + 1 + 5));
  });

  it('counts nodes by the ids that are given', () => {
    expect(sizeOf('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] }).cost).toBe(3);
  });

  it('takes the cost of a field from its own type or from an interface', () => {
    const text = (type: string): string =>
      `{ material(key: "gallium") { ... on ${type} { concentration(stage: PROCESSING) { status } } } }`;
    // The material, and the answer with its 3 ms of work.
    expect(sizeOf(text('Mineral')).cost).toBe(1 + 4);
    expect(sizeOf(text('Material')).cost).toBe(1 + 4);
  });

  it('counts depth, aliases and directives through fragments', () => {
    const size = sizeOf(
      '{ a: oem(key: "x") { ...F } } fragment F on Oem { country @include(if: true) { b: code ...G } } fragment G on Country { key }',
    );
    expect(size).toMatchObject({ depth: 3, aliases: 2, directives: 1 });
  });

  // Would catch: to count fragments one by one, which would take longer than any test may.
  it('measures fragments that multiply to 2^60 at once', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const size = sizeOf(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { dataset { id } }`);
    expect(size.cost).toBe(2 ** 60);
  });

  it('lets the playground read the schema', () => {
    const size = sizeOf(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
    );
    expect(size.depth).toBeLessThanOrEqual(defaultLimits.depth);
    expect(size.cost).toBeLessThanOrEqual(defaultLimits.cost);
    expect(size.cost).toBeGreaterThan(100);
  });

  const examples = readdirSync(join(import.meta.dirname, '../../../examples')).filter((name) =>
    name.endsWith('.graphql'),
  );
  it.each(examples)('keeps the example %s under every limit', (name) => {
    const size = sizeOf(example(name.replace('.graphql', '')));
    expect(size.cost).toBeLessThanOrEqual(defaultLimits.cost);
    expect(size.nodes).toBeLessThanOrEqual(defaultLimits.nodes);
    expect(size.depth).toBeLessThanOrEqual(defaultLimits.depth);
    expect(size.aliases).toBeLessThanOrEqual(defaultLimits.aliases);
    expect(size.directives).toBeLessThanOrEqual(defaultLimits.directives);
  });
});

describe('the costs of fields', () => {
  it.each([...fieldCosts.keys(), ...listLengths.keys()])('are of a field that the schema has: %s', (place) => {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    expect(fields).toContain(fieldName);
  });
});
