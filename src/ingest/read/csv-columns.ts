import { invariant } from '../../errors.ts';
import type { TableName } from '../../model/records/tables.ts';
import { type JsonSchema, propertiesOf, tableSchema } from './table-schema.ts';

/** The kinds of cells. A `list` holds texts. All other lists, objects and maps are JSON. `any` is any JSON value. */
export type CellKind = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'json' | 'any';

/** A column of a table in CSV: one field, or one field of an object field (`share_low`). */
export interface CsvColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly kinds: ReadonlySet<CellKind>;
}

const ownField = 'extra';
const ownColumn = /^extra_(?<name>[^_\s].*)$/;

/** The column of a table with a name. A column `extra_NAME` holds a field of the user's own, in any table that keeps such. */
export function csvColumn(table: TableName, name: string): CsvColumn | undefined {
  const columns = csvColumns(table);
  const own = ownColumn.exec(name)?.groups?.['name'];
  if (own === undefined || columns.has(name) || !columns.has(ownField)) return columns.get(name);
  return { name, path: [ownField, own], kinds: new Set(['any']) };
}

const columnsByTable = new Map<TableName, ReadonlyMap<string, CsvColumn>>();

/**
 * The columns that a table may have, by name, in the order of its fields. An object has one column per field, and one
 * of its own that holds the whole object as JSON. An empty object is written in the latter.
 */
export function csvColumns(table: TableName): ReadonlyMap<string, CsvColumn> {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const columns = columnsOf(tableSchema(table), []);
  const byName = new Map(columns.map((column) => [column.name, column]));
  invariant(byName.size === columns.length, `the columns of ${table} have different names`);
  columnsByTable.set(table, byName);
  return byName;
}

function columnsOf(schema: JsonSchema, path: readonly string[]): CsvColumn[] {
  return [...propertiesOf(schema)].flatMap(([name, field]) => {
    const at = [...path, name];
    return [{ name: at.join('_'), path: at, kinds: new Set(kindsOf(field)) }, ...columnsOf(field, at)];
  });
}

function kindsOf(schema: JsonSchema): CellKind[] {
  if (schema.$ref !== undefined) return ['any'];
  if (schema.anyOf !== undefined) {
    return schema.anyOf.flatMap((option) => (typeof option === 'boolean' ? ['any' as const] : kindsOf(option)));
  }
  switch (schema.type) {
    case 'string':
      return ['text'];
    case 'number':
    case 'integer':
      return ['number'];
    case 'boolean':
    case 'null':
      return [schema.type];
    case 'array':
      return isTextList(schema) ? ['list'] : ['json'];
    default:
      return ['json'];
  }
}

function isTextList({ items }: JsonSchema): boolean {
  return typeof items === 'object' && !Array.isArray(items) && items.type === 'string';
}
