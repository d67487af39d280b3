import type { DataSet } from '../model/records/data-set.ts';
import type { TableName } from '../model/records/tables.ts';
import type { Problem } from './problem.ts';
import { checkDataSet, type CheckedDataSet } from './check/check-data-set.ts';
import { dataSetOf } from './write/data-set-of.ts';
import { readDataSet, type ReadOptions } from './read/read-data-set.ts';

export interface LoadedDataSet extends Pick<CheckedDataSet, 'dataset' | 'problems' | 'notices'> {
  /** Absent if there is any problem. */
  readonly dataSet: DataSet | undefined;
  /** Records read, by table. */
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
  /** The place of a record in its file. Undefined if there is none with this key. */
  readonly placeOf: (table: TableName, key: string) => Pick<Problem, 'file' | 'line'> | undefined;
}

/** Reads a file or folder in the format `lodestone/1` and checks all of it. */
export async function loadDataSet(path: string, options: Partial<ReadOptions> = {}): Promise<LoadedDataSet> {
  const read = await readDataSet(path, options);
  const { records, dataset, problems, notices, placeOf } = checkDataSet(read);
  const counts: Partial<Record<TableName, number>> = {};
  for (const { table } of read.rows) counts[table] = (counts[table] ?? 0) + 1;
  return {
    dataSet: problems.length === 0 ? dataSetOf(records) : undefined,
    dataset,
    problems,
    notices,
    counts,
    placeOf,
  };
}
