import { valueFromAST, type FieldNode, type GraphQLField } from 'graphql';

/** The values of a field's arguments by name, with defaults. An argument without a value is absent. */
export type Arguments = ReadonlyMap<string, unknown>;

export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Arguments {
  const values = new Map<string, unknown>();
  for (const { name, type, defaultValue } of field.args) {
    const given = node.arguments?.find((one) => one.name.value === name);
    const value: unknown = (given && valueFromAST(given.value, type, variables)) ?? defaultValue;
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** The value of `first`. Undefined if there is none. */
export function firstOf(given: Arguments): number | undefined {
  const first = given.get('first');
  return typeof first === 'number' ? Math.max(0, first) : undefined;
}
