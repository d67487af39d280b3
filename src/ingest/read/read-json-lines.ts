import { echoed } from '../../errors.ts';
import { isTableName, tableNames, type TableName } from '../../model/records/tables.ts';
import type { DataRow } from '../data-row.ts';
import { findJsonFault } from './json-fault.ts';
import { suggestion } from '../../model/keys/nearest-word.ts';
import type { Problem } from '../problem.ts';

/** The rows of one file, the problems of the others, and whether some records have no readable key. */
export interface RowsResult {
  readonly rows: readonly DataRow[];
  readonly problems: readonly Problem[];
  readonly unread: boolean;
}

/** Reads one record per line. `table` is the table of the whole file. Without it, each line names its table as `t`. */
export function readJsonLines(text: string, file: string, table: TableName | undefined): RowsResult {
  const rows: DataRow[] = [];
  const problems: Problem[] = [];
  const opening = /^\s*([[{])\s*$/m.exec(text);
  if (opening !== null && text.slice(0, opening.index).trim() === '') {
    const message = 'the file is one JSON value over several lines; expected one record per line (JSON Lines)';
    return { rows, problems: [{ file, line: 1, rule: 'FILE', message }], unread: true };
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, { file, line: index + 1 }, table);
    if ('row' in read) rows.push(read.row);
    else problems.push(read.problem);
  }
  return { rows, problems, unread: problems.length > 0 };
}

type LineResult = { readonly row: DataRow } | { readonly problem: Problem };
type Place = Pick<Problem, 'file' | 'line'>;

function readLine(line: string, place: Place, table: TableName | undefined): LineResult {
  const fault = findJsonFault(line);
  if (fault !== undefined) return { problem: { ...place, ...fault } };
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return {
      problem: { ...place, rule: 'FILE', message: 'expected one record in braces, such as {"t":"entity","id":"x"}' },
    };
  }
  const { t, ...value } = { t: table, ...parsed };
  if (typeof t === 'string' && isTableName(t) && (table === undefined || t === table)) {
    return { row: { table: t, ...place, format: 'jsonl', value, flawed: [] } };
  }
  return { problem: { ...place, field: 't', rule: 'V13', message: tableFault(t, table) } };
}

function tableFault(t: unknown, table: TableName | undefined): string {
  if (table !== undefined)
    return `expected "${table}", as in the file name, or no field "t"; found ${echoed(JSON.stringify(t))}`;
  if (t === undefined) return `is missing; expected the name of a table: ${tableNames.join(', ')}`;
  if (typeof t !== 'string') return `expected the name of a table, found ${echoed(JSON.stringify(t))}`;
  return `there is no table "${echoed(t)}"${suggestion(t, tableNames)}`;
}
