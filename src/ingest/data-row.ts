import type { CheckName } from '../model/rule-name.ts';
import type { TableName, TableRecord } from '../model/records/tables.ts';
import { csvColumns } from './read/csv-columns.ts';
import type { Problem } from './problem.ts';

export type FieldPath = readonly (string | number)[];

/** A record as it was read, before anything is known of its fields. */
export interface DataRow {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  readonly format: 'jsonl' | 'csv';
  readonly value: Readonly<Record<string, unknown>>;
  /** Fields that could not be read and have been reported; they are absent from the value. */
  readonly flawed: readonly FieldPath[];
}

/** A record whose own fields are right, with the row it was read from. */
export interface CheckedRow {
  readonly row: DataRow;
  readonly entry: TableRecord;
}

/** A problem of one field of a row; an empty path is the record as a whole. */
export function problemAt(row: DataRow, path: FieldPath, rule: CheckName, message: string): Problem {
  const field = fieldName(row, path);
  return { file: row.file, line: row.line, ...(field !== '' && { field }), rule, message };
}

/** A field as its file writes it: joined by dots, in CSV as far as there is a column joined by underscores. */
export function fieldName({ table, format }: DataRow, path: FieldPath): string {
  if (format === 'jsonl') return path.join('.');
  const columns = csvColumns(table);
  const parts = path.map(String);
  const length = parts.findLastIndex((_, index) => columns.has(parts.slice(0, index + 1).join('_'))) + 1;
  return [parts.slice(0, length).join('_'), ...parts.slice(length)].filter((part) => part !== '').join('.');
}

/** Where a row stands, as other messages name it. */
export function placeOf({ file, line }: DataRow): string {
  return `${file}:${line}`;
}
