import { stringify } from 'csv-stringify/sync';
import type { TableName } from '../../model/records/tables.ts';
import { formatCell } from '../read/csv-cell.ts';
import { type CsvColumn, csvColumns } from '../read/csv-columns.ts';

/** The records of a table as CSV, with the columns that any record uses, in the order of the fields. */
export function tableToCsv(table: TableName, records: readonly object[]): string {
  const columns = csvColumns(table);
  const rows = records.map((record) => cellsOf(record, columns));
  const used = [...columns.keys()].filter((name) => rows.some((row) => row.has(name)));
  const cells = [used, ...rows.map((row) => used.map((name) => row.get(name) ?? ''))];
  // A carriage return outside quotes would end the row on reading.
  return stringify(cells, { quoted_match: /[\r\n]/ });
}

function cellsOf(record: object, columns: ReadonlyMap<string, CsvColumn>): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, column] of columns) {
    const value = column.path.reduce(fieldOf, record);
    if (value !== undefined && !standsInParts(value, name, columns)) cells.set(name, formatCell(value, column));
  }
  return cells;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Whether the fields of a value have their own columns. An empty object has none to fill. */
function standsInParts(value: unknown, name: string, columns: ReadonlyMap<string, CsvColumn>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).some((field) => columns.has(`${name}_${field}`));
}
