import type { EntityNode } from '../../model/node.ts';
import type { RecordOf, TableName, TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult } from '../graph-store.ts';

/**
 * The only place where rows become values of the model. The content of the file was checked when it was written, so its
 * shape is trusted here and nowhere else.
 */

type Row = Readonly<Record<string, string | number | null>>;

/** The text in a column. */
export function readText(row: unknown, column: string): string {
  return String((row as Row)[column]);
}

/** The number in a column. */
export function readNumber(row: unknown, column: string): number {
  return Number((row as Row)[column]);
}

/** The values of some columns, as a sort key. */
export function readSortKey(row: unknown, columns: readonly string[]): string[] {
  return columns.map((column) => readText(row, column));
}

/** The record whose canonical JSON is in a row. */
export function readRecord<T extends TableName>(row: unknown): RecordOf<T> {
  return JSON.parse(readText(row, 'json')) as RecordOf<T>;
}

/** The record with its table and key. */
export function readTableRecord(row: unknown): TableRecord {
  return { table: readText(row, 'tbl'), key: readText(row, 'key'), record: readRecord(row) } as TableRecord;
}

/** The node whose JSON is in a row. Undefined fields are absent from the JSON. */
export function readNode(row: unknown): EntityNode {
  const absent = { country: undefined, stage: undefined, status: undefined, type: undefined };
  const parts = { entity: undefined, form: undefined, headquarters: undefined };
  return { ...absent, ...parts, ...(JSON.parse(readText(row, 'json')) as EntityNode) };
}

/** The stored result of an operation. */
export function readResult(row: unknown): ApplyResult {
  return JSON.parse(readText(row, 'result')) as ApplyResult;
}
