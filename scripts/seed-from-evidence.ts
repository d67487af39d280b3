import { tableRecord } from '../src/model/table-record.ts';
import { recordSchemas, tableNames, type TableName, type TableRecord } from '../src/model/tables.ts';
import { compareText } from '../src/model/canonical.ts';
import { seedDirectory } from '../src/config.ts';
import { writeTables } from '../src/ingest/write-tables.ts';
import type { Row } from './seed/evidence.ts';
import { moveUnknownFields, type Report } from './seed/known-fields.ts';
import { tablesOf } from './seed/tables.ts';

/**
 * Makes `seed/` from the folder of the compiled evidence: `node scripts/seed-from-evidence.ts FOLDER`.
 * Says what it wrote, and which fields went into `extra` because the format does not name them.
 */
async function main(directory: string | undefined): Promise<void> {
  if (directory === undefined) throw new Error('expected the folder of the evidence as argument');
  const report: Report = new Map();
  const tables = tablesOf(directory);
  const records = tableNames.flatMap((table) => (tables[table] ?? []).map((row) => recordOf(table, row, report)));
  const hash = await writeTables(records, seedDirectory, 'jsonl');
  for (const [table, entries] of Map.groupBy(records, (entry) => entry.table))
    console.log(`${table}\t${entries.length}`);
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

await main(process.argv[2]);
