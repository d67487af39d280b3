import { tableRecord } from '../src/model/records/table-record.ts';
import { recordSchemas, tableNames, type TableName, type TableRecord } from '../src/model/records/tables.ts';
import { compareText } from '../src/model/keys/canonical.ts';
import { seedDirectory } from '../src/config.ts';
import { writeTables } from '../src/ingest/write/write-tables.ts';
import type { Row } from './seed/evidence.ts';
import { moveUnknownFields, type Report } from './seed/known-fields.ts';
import { FileReport } from './seed/statistics/data-files.ts';
import { tablesOf } from './seed/tables.ts';

/**
 * Makes `seed/` from the folders of the compiled evidence and of the public statistics:
 * `node scripts/seed-from-evidence.ts EVIDENCE DATA`. Says what it wrote, which rows of the data files went where, and
 * which fields went into `extra` because the format does not name them.
 */
async function main(directory: string | undefined, data: string | undefined): Promise<void> {
  if (directory === undefined || data === undefined) {
    throw new Error('expected the folder of the evidence and the folder of the public statistics as arguments');
  }
  const report: Report = new Map();
  const files = new FileReport();
  const tables = tablesOf(directory, data, files);
  const records = tableNames.flatMap((table) => (tables[table] ?? []).map((row) => recordOf(table, row, report)));
  const hash = await writeTables(records, seedDirectory, 'jsonl');
  for (const [table, entries] of Map.groupBy(records, (entry) => entry.table))
    console.log(`${table}\t${entries.length}`);
  for (const line of files.lines()) console.log(line);
  for (const [field, count] of [...report].toSorted(([a], [b]) => compareText(a, b)))
    console.log(`extra\t${field}\t${count}`);
  console.log(`hash\t${hash}`);
}

function recordOf(table: TableName, row: Row, report: Report): TableRecord {
  const moved = moveUnknownFields(table, row, report);
  const parsed = recordSchemas[table].safeParse(moved);
  if (!parsed.success) throw new Error(`${table} ${String(row['id'])}\n${parsed.error.message}`);
  return tableRecord(table, parsed.data);
}

await main(process.argv[2], process.argv[3]);
