import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { DomainError } from '../../errors.ts';
import { isTableName, tableNames, type TableName } from '../../model/records/tables.ts';
import type { DataRow } from '../data-row.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines, type RowsResult } from './read-json-lines.ts';
import { readText } from './read-text.ts';

export interface ReadOptions {
  /** A larger file, in bytes, is refused before it is read. */
  readonly maxBytes: number;
}

/** All records of a data set as its files hold them. */
export interface ReadDataSet {
  readonly path: string;
  readonly rows: readonly DataRow[];
  readonly problems: readonly Problem[];
  /** Tables with records that could not be read. References to these tables are not checked. */
  readonly unread: ReadonlySet<TableName>;
}

interface TableFile {
  readonly file: string;
  /** Undefined if each line names its own. */
  readonly table: TableName | undefined;
}

const defaultMaxBytes = 256 * 2 ** 20;

/**
 * Reads one `.jsonl` file, or a folder with one `<table>.jsonl` or `<table>.csv` per table. Other files of the folder are
 * ignored. Content that cannot be read is a problem. NOT_FOUND if the path does not exist. BAD_USER_INPUT for another
 * kind of file and for a folder without tables.
 */
export async function readDataSet(
  path: string,
  { maxBytes = defaultMaxBytes }: Partial<ReadOptions> = {},
): Promise<ReadDataSet> {
  const { files, problems, unread } = await filesOf(path);
  const rows: DataRow[] = [];
  for (const { file, table } of files) {
    const result = await readFile(file, table, maxBytes);
    // Not `push(...rows)`, because a call cannot have a million arguments.
    for (const row of result.rows) rows.push(row);
    for (const problem of result.problems) problems.push(problem);
    if (result.unread) for (const name of table === undefined ? tableNames : [table]) unread.add(name);
  }
  return { path, rows, problems, unread };
}

async function readFile(file: string, table: TableName | undefined, maxBytes: number): Promise<RowsResult> {
  const result = await readText(file, maxBytes);
  if ('problem' in result) return { rows: [], problems: [result.problem], unread: true };
  return table !== undefined && formatOf(file) === '.csv'
    ? readCsv(result.text, file, table)
    : readJsonLines(result.text, file, table);
}

interface Files {
  readonly files: readonly TableFile[];
  readonly problems: Problem[];
  readonly unread: Set<TableName>;
}

async function filesOf(path: string): Promise<Files> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new DomainError('NOT_FOUND', `There is no file or folder ${path}. Give a .jsonl file or a folder of tables.`);
  }
  if (found.isDirectory()) return tablesIn(path);
  if (found.isFile() && formatOf(path) === '.jsonl') {
    return { files: [{ file: path, table: undefined }], problems: [], unread: new Set() };
  }
  throw new DomainError(
    'BAD_USER_INPUT',
    formatOf(path) === '.csv'
      ? `${path} is a single table. Give the folder that holds all tables of the data set.`
      : `${path} is not a data set. Give a .jsonl file, or a folder of .jsonl or .csv tables.`,
  );
}

async function tablesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && isTableFile(entry.name)).map(({ name }) => name);
  if (names.length === 0) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The folder ${folder} holds no tables. Give a folder with files such as dataset.jsonl and entity.csv.`,
    );
  }
  const problems: Problem[] = [];
  const unread = new Set<TableName>();
  const files = new Map<TableName, string>();
  for (const name of names.toSorted()) {
    const file = join(folder, name);
    const table = basename(name, extname(name));
    const meant = isTableName(table) ? table : tableNames.find((known) => known === nearestWord(table, tableNames));
    if (isTableName(table) && !files.has(table)) {
      files.set(table, file);
      continue;
    }
    problems.push({ file, line: 1, rule: 'FILE', message: tableFault(table, meant, files) });
    if (meant !== undefined) unread.add(meant);
  }
  return { files: [...files].map(([table, file]) => ({ table, file })), problems, unread };
}

function tableFault(name: string, meant: TableName | undefined, files: ReadonlyMap<TableName, string>): string {
  if (meant === undefined) return `there is no table "${name}"; expected one of ${tableNames.join(', ')}`;
  if (meant !== name) return `there is no table "${name}"; did you mean "${meant}"?`;
  return `the table "${name}" is also in ${files.get(meant)}; keep one of the two files`;
}

function isTableFile(name: string): boolean {
  return !name.startsWith('.') && ['.jsonl', '.csv'].includes(formatOf(name));
}

function formatOf(name: string): string {
  return extname(name).toLowerCase();
}
