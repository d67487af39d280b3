import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { keySchema } from '../../../src/model/records/fields.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import {
  isTableName,
  recordSchemas,
  tableNames,
  tableRules,
  type TableName,
} from '../../../src/model/records/tables.ts';

/** What the rules of tables name, compared with the shape of their records. */

type JsonSchema = z.core.JSONSchema.JSONSchema;
const patternOfKeys = z.toJSONSchema(keySchema).pattern;
const shapeOf = (table: TableName): JsonSchema =>
  z.toJSONSchema(recordSchemas[table], { io: 'input', reused: 'inline' });

/** The paths of fields whose schema has a pattern, or any; lists, maps and unions are walked through. */
function pathsIn(schema: JsonSchema | boolean | undefined, pattern?: string, path: readonly string[] = []): string[] {
  if (typeof schema !== 'object') return [];
  const { anyOf = [], items, propertyNames, properties = {} } = schema;
  const isMatch = path.length > 0 && (pattern === undefined || schema.pattern === pattern);
  const parts = [...anyOf, ...(Array.isArray(items) ? items : [items]), propertyNames];
  return [
    ...(isMatch ? [path.join('.')] : []),
    ...parts.flatMap((part) => pathsIn(part, pattern, path)),
    ...Object.entries(properties).flatMap(([name, field]) => pathsIn(field, pattern, [...path, name])),
  ];
}

/** Fields with keys that no rule of the table checks, each for a reason. */
const unchecked: Partial<Record<TableName, readonly string[]>> = {
  // Statistics are of places and headings too that the graph does not hold.
  observation: ['subject'],
};

describe.each(tableNames)('the rules of the table %s', (table) => {
  const { key, references, lookups, sourced } = tableRules[table];
  const shape = shapeOf(table);

  // Would catch: a misspelt path, with which the keys of a field are never looked for.
  it('have references at fields with keys alone', () => {
    const keys = new Set(pathsIn(shape, patternOfKeys));
    expect(references.map(({ path }) => path).filter((path) => !keys.has(path))).toEqual([]);
  });

  // Would catch: a new field with keys that is left out of the check of references (rule V2). Scenarios have their own.
  it('have a reference for each field with keys', () => {
    const known = new Set(['id', ...references.map(({ path }) => path)]);
    const keys = table === 'scenario' ? [] : pathsIn(shape, patternOfKeys);
    const missing = new Set(keys.filter((path) => !known.has(path)));
    expect([...missing]).toEqual(unchecked[table] ?? []);
  });

  it('look rows up, and tell them apart, by fields that records have', () => {
    const fields = new Set(pathsIn(shape));
    expect([...lookups, ...key].filter((path) => !fields.has(path))).toEqual([]);
    expect(new Set(lookups).size).toBe(lookups.length);
  });

  // A required `id` is the key. Otherwise the first identifying field is required, so that no key is all empty.
  it('have a key that every record has', () => {
    expect(shape.required ?? []).toContain(key[0]);
    expect(key.length === 1 || !(shape.required ?? []).includes('id')).toBe(true);
  });

  it('ask for a source where a record can name one', () => {
    const cites = references.some(({ target }) => target === 'source');
    expect(cites || !sourced).toBe(true);
  });
});

describe('isTableName', () => {
  it('knows the tables of the format and no field that every object has', () => {
    expect(tableNames.every(isTableName)).toBe(true);
    expect(['Entity', 'entities', 'constructor', '__proto__', ''].filter(isTableName)).toEqual([]);
  });
});

describe('tableRecord', () => {
  it('has the key of the record in its table', () =>
    expect(tableRecord('recovery', { party: 'smelter', timeToRecover: 8 })).toEqual({
      table: 'recovery',
      key: 'smelter',
      record: { party: 'smelter', timeToRecover: 8 },
    }));
});
