import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRecord } from '../../src/ingest/check/check-record.ts';
import { formatProblem } from '../../src/ingest/problem.ts';
import { readDataSet } from '../../src/ingest/read/read-data-set.ts';
import { tableFiles } from '../../src/ingest/write/write-tables.ts';
import type { TableRecord } from '../../src/model/records/tables.ts';
import { isMade } from './statistics/is-made.ts';
import { madeRecords } from './statistics/made-records.ts';
import { createRowReport, type RowReport } from './statistics/row-report.ts';

/** The tables of the seed as they must stand: the curated records of its files, and all made records made anew. */
export interface SeedTables {
  readonly records: readonly TableRecord[];
  readonly report: RowReport;
}

/** Reads the curated records of the folder `seed` and adds the records of public statistics, made from the folder `raw`. */
export async function seedTables(seed: string, raw: string): Promise<SeedTables> {
  const curated = (await recordsIn(seed)).filter((entry) => !isMade(entry));
  const report = createRowReport();
  return { records: withMade(curated, raw, report), report };
}

/** Curated records with those made from raw files beside them. */
export function withMade(curated: readonly TableRecord[], raw: string, report: RowReport): TableRecord[] {
  const made = madeRecords(curated, raw, report);
  const stray = made.find((entry) => !isMade(entry));
  if (stray !== undefined) throw new Error(`${stray.table} ${stray.key} is made, but is-made.ts does not claim it.`);
  return [...curated, ...made];
}

async function recordsIn(folder: string): Promise<TableRecord[]> {
  const { rows, problems } = await readDataSet(folder);
  const results = rows.map(checkRecord);
  const faults = [...problems, ...results.flatMap((result) => ('problems' in result ? result.problems : []))];
  if (faults.length > 0) throw new Error(faults.map(formatProblem).join('\n'));
  return results.flatMap((result) => ('checked' in result ? [result.checked.entry] : []));
}

/** How the files of the folder differ from the tables; empty where they agree byte for byte. */
export async function differences(seed: string, { records }: SeedTables): Promise<string[]> {
  const { files } = tableFiles(records, 'jsonl');
  const found = await Promise.all(
    [...files].map(async ([name, expected]) => difference(name, await readFile(join(seed, name), 'utf8'), expected)),
  );
  return found.flat();
}

const shown = 5;

function difference(name: string, found: string, expected: string): string[] {
  if (found === expected) return [];
  const [foundLines, expectedLines] = [new Set(found.split('\n')), new Set(expected.split('\n'))];
  const surplus = [...foundLines.difference(expectedLines)].map((line) => `  - ${line}`);
  const missing = [...expectedLines.difference(foundLines)].map((line) => `  + ${line}`);
  if (surplus.length + missing.length === 0)
    return [`${name}: the lines are not in the order of their keys, or one stands twice`];
  return [
    `${name}: lines to remove: ${surplus.length} (-), lines to add: ${missing.length} (+)`,
    ...surplus.slice(0, shown),
    ...missing.slice(0, shown),
  ];
}
