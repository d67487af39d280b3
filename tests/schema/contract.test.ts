import {
  astFromValue,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { promisedConnections, promisedFields, promisedImplementations, promisedValues } from './contract.ts';

const text = readTypeDefinitions(schemaDirectory);
const schema = buildSchema(text);

/** A field as the contract writes it; of its arguments those that the promise names, so that others may be added. */
function fieldAsWritten(from: GraphQLSchema, promise: string): string | undefined {
  const [, typeName = '', fieldName = '', named = ''] = /^(\w+)\.(\w+)(?:\((.*)\))?: /.exec(promise) ?? [];
  const type = from.getType(typeName);
  if (isInputObjectType(type)) {
    const field = type.getFields()[fieldName];
    return field && `${typeName}.${fieldName}: ${String(field.type)}`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[fieldName];
  if (field === undefined) return undefined;
  const names = named.split(', ').map((argument) => argument.split(':')[0]);
  const args = names.flatMap((name) => field.args.filter((argument) => argument.name === name)).map(argumentAsWritten);
  return `${typeName}.${fieldName}${args.length === 0 ? '' : `(${args.join(', ')})`}: ${String(field.type)}`;
}

function argumentAsWritten({ name, type, defaultValue }: GraphQLArgument): string {
  const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return `${name}: ${String(type)}${value == null ? '' : ` = ${print(value)}`}`;
}

const words = (list: string): string[] => list.split(' ').toSorted();

describe('the contract', () => {
  it.each(promisedFields)('promises %s', (promise) => expect(fieldAsWritten(schema, promise)).toBe(promise));

  it.each(Object.entries(promisedValues))('promises of %s the values %s', (name, promised) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values).toEqual(expect.arrayContaining(words(promised)));
  });

  it.each(Object.entries(promisedImplementations))('promises that %s are %s', (name, promised) => {
    const type = schema.getType(name);
    const types = isInterfaceType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
    expect(types.toSorted()).toEqual(words(promised));
  });

  it.each(Object.entries(promisedConnections))('promises %s as pages of %s', (connection, item) => {
    const edge = connection.replace('Connection', 'Edge');
    for (const promise of [
      `${connection}.edges: [${edge}!]!`,
      `${connection}.nodes: [${item}!]!`,
      `${connection}.pageInfo: PageInfo!`,
      `${connection}.totalCount: Int!`,
      `${edge}.cursor: String!`,
      `${edge}.node: ${item}!`,
    ]) {
      expect(fieldAsWritten(schema, promise)).toBe(promise);
    }
  });

  it('lets every list be asked page by page with the same two arguments', () => {
    const lists = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => /Connection!?$/.test(String(field.type)));
    expect(lists.length).toBeGreaterThan(100);
    /** Lists whose page is asked for where the analysis is asked for. */
    const pagedAbove = new Set(['Dependency.rows']);
    for (const { type, field } of lists.filter((list) => !pagedAbove.has(`${list.type.name}.${list.field.name}`))) {
      const page = field.args.filter(({ name }) => ['first', 'after'].includes(name)).map(argumentAsWritten);
      expect([`${type.name}.${field.name}`, ...page]).toEqual([
        `${type.name}.${field.name}`,
        // A figure has few claims, and an answer many figures.
        type.name === 'Exposure' ? 'first: Int = 5' : 'first: Int = 20',
        'after: String',
      ]);
    }
  });

  it('is broken by a field that is renamed, an argument that is renamed and a type that may become null', () => {
    const broken = buildSchema(
      text
        .replaceAll('  aliases: [String!]!', '  otherNames: [String!]!')
        .replaceAll('    direction: Direction!', '    way: Direction!')
        .replaceAll('  provenance: Provenance!', '  provenance: Provenance'),
    );
    const kept = promisedFields.filter((promise) => fieldAsWritten(broken, promise) === promise);
    const lost = promisedFields.filter((promise) => !kept.includes(promise)).map((promise) => promise.split(/[(:]/)[0]);
    expect(lost).toEqual(['Entity.aliases', 'Entity.links', 'Entity.provenance']);
  });
});
