import { z } from 'zod';
import { recordSchemas, type TableName } from '../../model/records/tables.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const schemas = new Map<TableName, JsonSchema>();

/** The shape of a table's records as data that code can walk. */
export function tableSchema(table: TableName): JsonSchema {
  const known = schemas.get(table);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(recordSchemas[table], { io: 'input' });
  schemas.set(table, schema);
  return schema;
}

/** The fields of an object, also if another kind of value is allowed in its place. None for a map. */
export function propertiesOf({ properties, anyOf = [] }: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const object = anyOf.find((option) => typeof option !== 'boolean' && option.properties !== undefined);
  const fields = properties ?? (typeof object === 'object' ? object.properties : undefined) ?? {};
  return new Map(
    Object.entries(fields).flatMap(([name, field]) => (typeof field === 'boolean' ? [] : [[name, field]])),
  );
}

/** The names of the fields that the object at a path may have. */
export function fieldNamesAt(table: TableName, path: readonly PropertyKey[]): string[] {
  let schema: JsonSchema | undefined = tableSchema(table);
  for (const step of path) schema = schema === undefined ? undefined : stepInto(schema, step);
  return schema === undefined ? [] : [...propertiesOf(schema).keys()];
}

function stepInto(schema: JsonSchema, step: PropertyKey): JsonSchema | undefined {
  if (typeof step !== 'number') return propertiesOf(schema).get(String(step)) ?? schemaOf(schema.additionalProperties);
  return Array.isArray(schema.items) ? undefined : schemaOf(schema.items);
}

function schemaOf(value: JsonSchema | boolean | undefined): JsonSchema | undefined {
  return typeof value === 'object' ? value : undefined;
}
