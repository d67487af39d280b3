import type { Record as Row } from 'neo4j-driver';
import { sortName, type EntityNode, type NodeParts } from '../../model/node.ts';
import type { RecordOf, TableName, TableRecord } from '../../model/records/tables.ts';
import type { ApplyResult, Page, PageItem } from '../graph-store.ts';

/** The only place where rows of the driver become values of the model. See the embedded store's readers. */

export function readText(row: Row, column: string): string {
  return String(row.get(column));
}

export function readNumber(row: Row, column: string): number {
  return Number(row.get(column));
}

/** The value whose JSON is in a column. Undefined if the column is null. */
function readJson(row: Row, column: string): unknown {
  const json: unknown = row.get(column);
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}

export function readRecord<T extends TableName>(row: Row): RecordOf<T> | undefined {
  return readJson(row, 'json') as RecordOf<T> | undefined;
}

export function readTableRecord(row: Row): TableRecord {
  return { table: readText(row, 'table'), key: readText(row, 'key'), record: readRecord(row) } as TableRecord;
}

export function readRecords<T extends TableName>(row: Row): RecordOf<T>[] {
  return (row.get('rows') as string[]).map((json) => JSON.parse(json) as RecordOf<T>);
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
    isBloc: row.get('isBloc') === true,
  };
}

/** One item of an ordered list, with the values of its order. */
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
export function readPage<T>(row: Row, columns: readonly string[], first: number): Page<T> {
  const items = row.get('page') as Readonly<Record<string, string>>[];
  return {
    items: items.slice(0, first).map((item) => ({
      sortKey: columns.map((column) => String(item[column])),
      value: JSON.parse(String(item['json'])) as T,
    })),
    hasNextPage: items.length > first,
    totalCount: readNumber(row, 'total'),
  };
}

export function readResult(row: Row): ApplyResult {
  return JSON.parse(readText(row, 'result')) as ApplyResult;
}
