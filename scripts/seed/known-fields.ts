import { z } from 'zod';
import { recordSchemas, type TableName } from '../../src/model/tables.ts';
import type { Row } from './evidence.ts';

/** Fields that were moved into `extra`, with how often. */
export type Report = Map<string, number>;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Moves fields that the format does not name into `extra`: of the object they stand in where that has an `extra`,
 * else of the record, under their path. Nothing is dropped.
 */
export function moveUnknownFields(table: TableName, row: Row, report: Report): Row {
  const schema = z.toJSONSchema(recordSchemas[table], { unrepresentable: 'any', io: 'input' });
  const spilled: Record<string, unknown> = {};
  const cleaned = clean(row, schema, table, '', spilled, report);
  return Object.keys(spilled).length === 0 ? cleaned : { ...cleaned, extra: { ...rowOf(cleaned['extra']), ...spilled } };
}

function clean(row: Row, schema: JsonSchema, table: string, path: string, spilled: Record<string, unknown>, report: Report): Row {
  const properties = schema.properties ?? {};
  const kept: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    const at = path === '' ? name : `${path}.${name}`;
    const inner = properties[name];
    if (inner === undefined) {
      if ('extra' in properties) extra[name] = value;
      else spilled[at] = value;
      report.set(`${table} ${at}`, (report.get(`${table} ${at}`) ?? 0) + 1);
    } else kept[name] = cleanValue(value, typeof inner === 'boolean' ? {} : inner, table, at, spilled, report);
  }
  return Object.keys(extra).length === 0 ? kept : { ...kept, extra };
}

function cleanValue(value: unknown, schema: JsonSchema, table: string, path: string, spilled: Record<string, unknown>, report: Report): unknown {
  if (Array.isArray(value)) {
    const items = schema.items;
    if (items === undefined || typeof items === 'boolean' || Array.isArray(items)) return value;
    return value.map((item: unknown) => cleanValue(item, items, table, path, spilled, report));
  }
  const row = rowOf(value);
  const shape = objectSchema(schema);
  return row === undefined || shape === undefined ? value : clean(row, shape, table, path, spilled, report);
}

function objectSchema(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties !== undefined) return schema;
  const options = (schema.anyOf ?? []).filter((option) => typeof option !== 'boolean');
  return options.find((option) => option.properties !== undefined);
}

function rowOf(value: unknown): Row | undefined {
  const isRow = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRow ? Object.fromEntries(Object.entries(value)) : undefined;
}
