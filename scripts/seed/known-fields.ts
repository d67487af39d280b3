import { z } from 'zod';
import { recordSchemas, type TableName } from '../../src/model/records/tables.ts';
import type { Row } from './evidence.ts';

/** Fields that were moved into `extra`, with how often. */
export type Report = Map<string, number>;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where fields go that the format does not name, while one record is looked through. */
interface Spill {
  readonly table: TableName;
  readonly fields: Record<string, unknown>;
  readonly report: Report;
}

/**
 * Moves fields that the format does not name into `extra`: of the object they stand in where that has an `extra`,
 * else of the record, under their path. Nothing is dropped.
 */
export function moveUnknownFields(table: TableName, row: Row, report: Report): Row {
  const schema = z.toJSONSchema(recordSchemas[table], { unrepresentable: 'any', io: 'input' });
  const spill: Spill = { table, fields: {}, report };
  const cleaned = clean(row, schema, '', spill);
  if (Object.keys(spill.fields).length === 0) return cleaned;
  return { ...cleaned, extra: { ...rowOf(cleaned['extra']), ...spill.fields } };
}

function clean(row: Row, schema: JsonSchema, path: string, spill: Spill): Row {
  const properties = schema.properties ?? {};
  const kept: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    const at = path === '' ? name : `${path}.${name}`;
    const inner = properties[name];
    if (inner !== undefined) {
      kept[name] = cleanValue(value, typeof inner === 'boolean' ? {} : inner, at, spill);
      continue;
    }
    const field = `${spill.table} ${at}`;
    spill.report.set(field, (spill.report.get(field) ?? 0) + 1);
    if ('extra' in properties) extra[name] = value;
    // Items of a list share a path: the second one must not silently take the place of the first.
    else if (at in spill.fields) throw new Error(`${field} stands in several items of one list; name it in the format`);
    else spill.fields[at] = value;
  }
  return Object.keys(extra).length === 0 ? kept : { ...kept, extra };
}

function cleanValue(value: unknown, schema: JsonSchema, path: string, spill: Spill): unknown {
  if (Array.isArray(value)) {
    const items = schema.items;
    if (items === undefined || typeof items === 'boolean' || Array.isArray(items)) return value;
    return value.map((item: unknown) => cleanValue(item, items, path, spill));
  }
  const row = rowOf(value);
  const shape = objectSchema(schema);
  return row === undefined || shape === undefined ? value : clean(row, shape, path, spill);
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
