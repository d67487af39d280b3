import { buildSchema, isEnumType, isInterfaceType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';
import { nodeKinds } from '../../src/model/node.ts';
import {
  buyerTypes,
  entityTypes,
  kindsOf,
  kindWords,
  materialTypes,
  partyTypes,
  typeIn,
} from '../../src/resolvers/entity-types.ts';

const schema = buildSchema(readTypeDefinitions(schemaDirectory));

function implementing(name: string): readonly string[] {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
}

describe('the types of nodes', () => {
  // Would catch a kind that is added on one side: graphql-js fails on it only when such a node is asked for.
  it.each([
    ['Entity', entityTypes],
    ['Buyer', buyerTypes],
    ['Material', materialTypes],
    ['Party', partyTypes],
  ])('that are %s are those that implement it in the schema', (name, types) => {
    expect([...new Set(Object.values(types))].toSorted()).toEqual(implementing(name).toSorted());
  });

  it.each([buyerTypes, materialTypes, partyTypes])('are the same in every table: %j', (types) => {
    for (const [kind, type] of Object.entries(types)) expect(entityTypes).toMatchObject({ [kind]: type });
  });

  it('are none where a kind is not in the table', () => {
    expect(typeIn(buyerTypes, 'OEM')).toBe('Oem');
    expect(typeIn(buyerTypes, 'Mineral')).toBeNull();
    expect(typeIn(materialTypes, 'Mine')).toBeNull();
  });
});

describe('kindsOf', () => {
  it('translates the words of the schema, each of which is one kind', () => {
    const type = schema.getType('EntityKind');
    const words = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(nodeKinds.map((kind) => kindWords[kind]).toSorted()).toEqual(words.toSorted());
    for (const kind of nodeKinds) expect(kindsOf([kindWords[kind]])).toEqual([kind]);
  });

  // No list is no condition. An empty list is a condition that nothing meets.
  it('tells no list from an empty one', () => {
    expect([kindsOf(undefined), kindsOf(null)]).toEqual([undefined, undefined]);
    expect(kindsOf([])).toEqual([]);
  });
});
