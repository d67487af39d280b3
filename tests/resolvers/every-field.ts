import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { schemaDirectory } from '../../src/config.ts';
import { readTypeDefinitions } from '../../src/edge/operations/type-definitions.ts';

const schema = buildSchema(readTypeDefinitions(schemaDirectory));

/** Values for the arguments that some fields cannot do without; `material` must be one of the data set's. */
const required: Readonly<Record<string, string>> = { stage: 'EXTRACTION', material: '"neodymium"', bound: 'HIGH' };

/**
 * A selection of every field of an object type, with the object fields so many levels deep; below them every scalar
 * field. Each field is aliased with its type, since fields of one name may differ by type.
 */
export function everyField(name: string, depth: number, values: Readonly<Record<string, string>> = {}): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  const fields = Object.values(type.getFields()).flatMap((field) =>
    selectionOf(name, field, depth, { ...required, ...values }),
  );
  return `{ __typename ${fields.join(' ')} }`;
}

function selectionOf(
  type: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  values: Readonly<Record<string, string>>,
): string[] {
  const inner = getNamedType(field.type);
  const given = [
    ...field.args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${values[argument.name] ?? '?'}`),
    ...(field.args.some((argument) => argument.name === 'first') ? ['first: 2'] : []),
  ];
  const start = `${type}_${field.name}: ${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
  if (isLeafType(inner)) return [start];
  return depth === 0 ? [] : [`${start} ${below(inner, depth - 1, values)}`];
}

/** Of an interface, which any of fifteen types may stand for, only what all of them have. */
function below(type: GraphQLNamedType, depth: number, values: Readonly<Record<string, string>>): string {
  if (!isInterfaceType(type)) return everyField(type.name, depth, values);
  const leaves = Object.values(type.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of)));
  return `{ __typename ${leaves.map(({ name }) => `any_${name}: ${name}`).join(' ')} }`;
}
