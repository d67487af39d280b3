import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSet } from '../model/data-set.ts';
import { tableRecord } from '../model/table-record.ts';
import { isTableName, recordSchemas, type TableName, type TableRecord } from '../model/tables.ts';
import { dataSetOf } from './data-set-of.ts';
import type { Problem } from './problem.ts';

export interface LoadedDataSet {
  readonly dataSet: DataSet | undefined;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
}

export async function loadDataSet(path: string): Promise<LoadedDataSet> {
  const records: TableRecord[] = [];
  for (const file of (await readdir(path)).toSorted()) {
    const table = file.replace('.jsonl', '');
    if (!file.endsWith('.jsonl') || !isTableName(table)) continue;
    for (const line of (await readFile(join(path, file), 'utf8')).split('\n')) {
      if (line !== '') records.push(tableRecord(table, recordSchemas[table].parse(JSON.parse(line))));
    }
  }
  const counts: Partial<Record<TableName, number>> = {};
  for (const { table } of records) counts[table] = (counts[table] ?? 0) + 1;
  return { dataSet: dataSetOf(records), problems: [], notices: [], counts };
}
