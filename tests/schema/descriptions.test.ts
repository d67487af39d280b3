import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';

const schema = buildSchema(readTypeDefinitions(schemaDirectory));
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

interface Element {
  readonly name: string;
  readonly description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const own = { name: type.name, description: type.description };
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => [
      { name: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })),
    ]);
    return [own, ...fields];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  }
  if (isEnumType(type)) {
    return [own, ...type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  }
  return [own];
}

describe('the schema', () => {
  const elements = types.flatMap(elementsOf);

  it('describes every type, field, argument and enum value in a sentence', () => {
    const bare = elements.filter(({ description }) => !/^.{7,}[.:]$/s.test(description?.trim() ?? ''));
    expect(elements.length).toBeGreaterThan(1000);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('says of every field that can be null what null means', () => {
    const silent = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !isNonNullType(field.type) && !/null/i.test(field.description ?? ''))
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    expect(silent).toEqual([]);
  });
});
