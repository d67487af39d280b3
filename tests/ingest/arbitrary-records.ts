import * as fc from 'fast-check';
import { z } from 'zod';
import { recordSchemas, type TableName } from '../../src/model/records/tables.ts';
import { type JsonSchema, propertiesOf, tableSchema } from '../../src/ingest/read/table-schema.ts';

/** Texts that a file could be misread by, beside some that dates, units, countries and currencies are made of. */
const texts = fc.oneof(
  fc.constantFrom('2024', '2024-03', '2024-03-31', 't/a', 'USD', 'US', 'https://example.org/', 'a', 'Ω 木'),
  fc.constantFrom(
    '=1+1',
    "'=1",
    '-a',
    '@b',
    '+c',
    "'",
    '"q"',
    'a;b',
    '[a]',
    '{',
    'null',
    'TRUE',
    '0.5',
    'a\r\nb',
    'a\rb',
    ',',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => text.isWellFormed() && !text.includes('\0')),
);
const keys = fc.oneof(
  fc.constantFrom('k', 'US', 'china', '=k', '-k', "'k", '"k"', 'k;l', '[k]', 'null', '1'),
  fc.stringMatching(/^[a-z][a-z0-9:-]{0,9}$/),
);
const years = fc.integer({ min: 1900, max: 2100 });

/**
 * Random records of a table that its schema accepts: all that a file could hold, whether or not it makes sense. Each
 * field is drawn until its own schema takes it, so that no field waits for the others.
 */
export function arbitraryRecord(table: TableName): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const schema = tableSchema(table);
  const shape: Readonly<Record<string, z.ZodType>> = recordSchemas[table].shape;
  const fields = Object.fromEntries(
    [...propertiesOf(schema)].map(([name, field]) => [name, fieldValues(field, shape[name] ?? z.unknown())]),
  );
  return fc
    .record(fields, { requiredKeys: schema.required ?? [], noNullPrototype: true })
    .filter((record) => recordSchemas[table].safeParse(record).success);
}

function fieldValues(schema: JsonSchema, parser: z.ZodType): fc.Arbitrary<unknown> {
  const inner = parser instanceof z.ZodOptional ? parser.unwrap() : parser;
  const { items } = schema;
  if (inner instanceof z.ZodArray && typeof items === 'object' && !Array.isArray(items)) {
    const element = inner.element;
    const item = values(items).filter((value) => z.safeParse(element, value).success);
    return fc.array(item, { maxLength: 3 }).filter((list) => parser.safeParse(list).success);
  }
  return values(schema).filter((value) => parser.safeParse(value).success);
}

function objects(schema: JsonSchema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries([...propertiesOf(schema)].map(([name, field]) => [name, values(field)]));
  return fc.record(fields, { requiredKeys: schema.required ?? [], noNullPrototype: true });
}

function values(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return jsonValues;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined)
    return fc.oneof(...schema.anyOf.map((option) => (typeof option === 'boolean' ? jsonValues : values(option))));
  switch (schema.type) {
    case 'string':
      return strings(schema);
    case 'number':
      return numbers(schema);
    case 'integer':
      return (schema.minimum ?? 0) > 1000 ? years : fc.integer({ min: 0, max: 3 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(
        typeof schema.items === 'object' && !Array.isArray(schema.items) ? values(schema.items) : jsonValues,
        { maxLength: 3 },
      );
    default:
      return propertiesOf(schema).size > 0 ? objects(schema) : maps(schema);
  }
}

/** Texts for a pattern; that of keys looks around, which cannot be drawn from. */
function strings({ pattern }: JsonSchema): fc.Arbitrary<string> {
  if (pattern === undefined) return texts;
  return pattern.includes('(?') ? fc.oneof(keys, texts) : fc.stringMatching(new RegExp(pattern), { maxLength: 12 });
}

function numbers({ minimum = -1e9, maximum = 1e9 }: JsonSchema): fc.Arbitrary<number> {
  return fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);
}

function maps({ additionalProperties }: JsonSchema): fc.Arbitrary<object> {
  const value = typeof additionalProperties === 'object' ? values(additionalProperties) : jsonValues;
  return fc.dictionary(fc.oneof(keys, fc.constant('2024')), value, { maxKeys: 3, noNullPrototype: true });
}

const jsonValues: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  fc.constant(null),
  fc.boolean(),
  numbers({}),
  fc.array(texts, { maxLength: 2 }),
  fc.dictionary(keys, texts, { maxKeys: 2, noNullPrototype: true }),
);
