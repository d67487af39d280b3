import { sortName } from '../../model/keys/name-words.ts';
import type { EntityNode, NodeParts } from '../../model/node.ts';
import type { RecordOf, TableName, TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult, Page, PageItem, RecordCounts } from '../graph-store.ts';

/** The only place where rows of the driver become values of the model. See the embedded store's readers. */

/** A row of an answer, or a map in one. */
export type Row = Readonly<Record<string, unknown>>;

export function readText(row: Row, column: string): string {
  return String(row[column]);
}

export function readNumber(row: Row, column: string): number {
  return Number(row[column]);
}

/** The value whose JSON is in a column. Undefined if the column is null. */
function readJson(row: Row, column: string): unknown {
  const json: unknown = row[column];
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

export function readRecord<T extends TableName>(row: Row): RecordOf<T> | undefined {
  return readJson(row, 'json') as RecordOf<T> | undefined;
}

export function readTableRecord(row: Row): TableRecord {
  return { table: readText(row, 'table'), key: readText(row, 'key'), record: readRecord(row) } as TableRecord;
}

export function readRecords<T extends TableName>(row: Row): RecordOf<T>[] {
  return (row['rows'] as string[]).map((json) => JSON.parse(json) as RecordOf<T>);
}

export function readNode(row: Row): EntityNode | undefined {
  const node = readJson(row, 'json') as EntityNode | undefined;
  return node === undefined ? undefined : completeNode(node);
}

/** Fields that are undefined are absent in JSON. */
function completeNode(node: EntityNode): EntityNode {
  const absent = { country: undefined, stage: undefined, status: undefined, type: undefined };
  const parts = { entity: undefined, form: undefined, headquarters: undefined };
  return { ...absent, ...parts, ...node };
}

export function readNodeParts(row: Row): NodeParts {
  return {
    entity: readJson(row, 'entity') as NodeParts['entity'],
    form: readJson(row, 'form') as NodeParts['form'],
    headquarters: readJson(row, 'headquarters') as NodeParts['headquarters'],
    isBloc: row['isBloc'] === true,
  };
}

/** The rows in a list of maps. */
export function readMaps(row: Row, column: string): readonly Row[] {
  return row[column] as readonly Row[];
}

export function readTruth(row: Row, column: string): boolean {
  return row[column] === true;
}

export function readOptionalText(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

export function readTexts(row: Row, column: string): readonly string[] {
  return row[column] as readonly string[];
}

export function readNumbers(row: Row, column: string): readonly number[] {
  return row[column] as readonly number[];
}

/** The number of records per table, which the mark holds as JSON. */
export function readCounts(row: Row): RecordCounts {
  return JSON.parse(readText(row, 'counts')) as RecordCounts;
}

/** Reads an item of an ordered list with the values of its order. */
export type ReadItem<T> = (row: Row, columns: readonly string[]) => PageItem<T>;

export function readItem<T>(row: Row, columns: readonly string[]): PageItem<T> {
  return { sortKey: columns.map((column) => readText(row, column)), value: JSON.parse(readText(row, 'json')) as T };
}

export function readNodeItem(row: Row, columns: readonly string[]): PageItem<EntityNode> {
  const value = completeNode(JSON.parse(readText(row, 'json')) as EntityNode);
  // The row holds the name in the form that the server orders. A place in a list uses the name itself.
  const sortKey = columns.map((column) => (column === 'sortName' ? sortName(value.name) : readText(row, column)));
  return { sortKey, value };
}

/** The page that one row holds. It was read with one more item than requested. */
export function readPage<T>(row: Row, columns: readonly string[], first: number, read: ReadItem<T>): Page<T> {
  const items = readMaps(row, 'page');
  return {
    items: items.slice(0, first).map((item) => read(item, columns)),
    hasNextPage: items.length > first,
    totalCount: readNumber(row, 'total'),
  };
}

export function readResult(row: Row): ApplyResult {
  return JSON.parse(readText(row, 'result')) as ApplyResult;
}
