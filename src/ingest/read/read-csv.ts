import { echoed } from '../../errors.ts';
import type { CheckName } from '../../model/vocabulary.ts';
import type { TableName } from '../../model/records/tables.ts';
import { parseCell } from './csv-cell.ts';
import { type CsvColumn, csvColumn, csvColumns } from './csv-columns.ts';
import { type CsvLine, csvLines } from './csv-lines.ts';
import type { DataRow, FieldPath } from '../data-row.ts';
import { forbiddenNames } from './json-fault.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import type { Problem } from '../problem.ts';
import type { RowsResult } from './read-json-lines.ts';

interface HeaderCell {
  readonly name: string;
  /** Undefined if the name is itself a problem. */
  readonly column: CsvColumn | undefined;
  /** Whether the column has neither a name nor a value. */
  readonly isPassedOver: boolean;
  /** The field that a wrong name probably means. It is not also reported as missing. */
  readonly meant: FieldPath | undefined;
}

/** Names that other programs give to columns, and those of the format. */
const usualNames: Readonly<Record<string, string>> = {
  latitude: 'lat',
  lng: 'lon',
  long: 'lon',
  longitude: 'lon',
  label: 'name',
  key: 'id',
  customer: 'buyer',
  vendor: 'supplier',
  product: 'form',
  percentage: 'share',
};

type Report = (problem: Omit<Problem, 'file'>) => void;

/** Reads the rows of a table in CSV. Commas, semicolons or tabs separate cells. The first line names the columns. */
export function readCsv(text: string, file: string, table: TableName): RowsResult {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push({ file, ...problem });
  const { lines, fault } = csvLines(text);
  if (fault !== undefined) report({ ...fault, rule: 'FILE' });
  const [first, ...rest] = lines;
  if (first === undefined) {
    const message = 'the file is empty; expected column names in its first line';
    if (fault === undefined) report({ line: 1, rule: 'FILE', message });
    return { rows: [], problems, unread: true };
  }
  const full = rest.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const header = readHeader(first, full, table, report);
  const width = header.findLastIndex(({ isPassedOver }) => !isPassedOver) + 1;
  // A spreadsheet adds empty columns, and leaves out empty cells at the end of a row.
  const isEven = ({ cells }: CsvLine): boolean =>
    cells.length >= width && cells.slice(Math.max(width, header.length)).every(isBlank);
  const even = full.filter(isEven);
  for (const line of full) if (!isEven(line)) report(raggedProblem(line, header));
  const rows = even.map((line): DataRow => ({
    table,
    file,
    line: line.line,
    format: 'csv',
    ...readCells(line, header, report),
  }));
  return { rows, problems, unread: fault !== undefined || even.length < full.length };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

function readHeader(
  { line, cells }: CsvLine,
  rows: readonly CsvLine[],
  table: TableName,
  report: Report,
): HeaderCell[] {
  const columns = csvColumns(table);
  const names = cells.map((cell) => cell.trim());
  return names.map((name, index) => {
    const column = names.indexOf(name) === index ? csvColumn(table, name) : undefined;
    const isPassedOver = name === '' && rows.every((row) => isBlank(row.cells[index] ?? ''));
    if (column !== undefined || isPassedOver) return { name, column, isPassedOver, meant: undefined };
    const usual = usualNames[name.toLowerCase()];
    const nearest = usual !== undefined && columns.has(usual) ? usual : nearestWord(name, columns.keys());
    report({ line, ...(name !== '' && { field: echoed(name) }), ...headerFault(names, index, { table, nearest }) });
    return { name, column, isPassedOver, meant: nearest === undefined ? undefined : columns.get(nearest)?.path };
  });
}

interface Guess {
  readonly table: TableName;
  readonly nearest: string | undefined;
}

function headerFault(
  names: readonly string[],
  index: number,
  guess: Guess,
): { readonly rule: CheckName; readonly message: string } {
  const name = names[index] ?? '';
  if (name === '') return { rule: 'FILE', message: `column ${index + 1} has no name; name it or remove it` };
  if (forbiddenNames.has(name))
    return { rule: 'V14', message: 'this is not allowed as the name of a column; rename it' };
  const first = names.indexOf(name);
  if (first < index)
    return { rule: 'FILE', message: `column ${index + 1} has the same name as column ${first + 1}; keep one of them` };
  const { table, nearest } = guess;
  if (name === 't') return { rule: 'V14', message: 'the file name already gives the table; remove this column' };
  const hint = nearest === undefined ? `to keep it, name it "extra_${name}"` : `did you mean "${nearest}"?`;
  return { rule: 'V14', message: `the table "${table}" has no such column; ${hint}` };
}

function raggedProblem({ line, cells }: CsvLine, header: readonly HeaderCell[]): Omit<Problem, 'file'> {
  const field = header[cells.length]?.name ?? '';
  return {
    line,
    ...(field !== '' && { field }),
    rule: 'FILE',
    message: `expected ${header.length} cells, as in the header, found ${cells.length}; look for a missing or extra separator or quote`,
  };
}

function readCells(
  { line, cells }: CsvLine,
  header: readonly HeaderCell[],
  report: Report,
): Pick<DataRow, 'value' | 'flawed'> {
  const value: Record<string, unknown> = {};
  const flawed = header.flatMap(({ meant }) => (meant === undefined ? [] : [meant]));
  for (const [index, { name, column }] of header.entries()) {
    const cell = cells[index] ?? '';
    if (column === undefined || isBlank(cell)) continue;
    const read = parseCell(cell, column);
    if ('value' in read && place(value, column.path, read.value)) continue;
    flawed.push(column.path);
    const message = 'the field is given both whole and in parts; leave one of the two empty';
    report({ line, field: name, ...('value' in read ? { rule: 'V13', message } : read) });
  }
  return { value, flawed };
}

/** Puts a value at its path. False if the path meets a whole value, or if parts of the value are already there. */
function place(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): boolean {
  const there = target[name];
  if (rest.length === 0) {
    if (there === undefined) target[name] = value;
    return there === undefined;
  }
  const part = there ?? {};
  if (!isParts(part)) return false;
  target[name] = part;
  return place(part, rest, value);
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
