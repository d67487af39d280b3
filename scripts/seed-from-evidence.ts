import { join } from 'node:path';
import { seedDirectory } from '../src/config.ts';
import { writeTables } from '../src/ingest/write/write-tables.ts';
import { compareText } from '../src/model/keys/canonical.ts';
import { tableRecord } from '../src/model/records/table-record.ts';
import { recordSchemas, tableNames, type TableName, type TableRecord } from '../src/model/records/tables.ts';
import type { Row } from './seed/evidence.ts';
import { moveUnknownFields, type Report } from './seed/known-fields.ts';
import { withMade } from './seed/seed-tables.ts';
import { isMade } from './seed/statistics/is-made.ts';
import { createRowReport, reportLines } from './seed/statistics/row-report.ts';
import { tablesOf } from './seed/tables.ts';

/**
 * For the last merge of compiled evidence alone; `seed/` has other masters now (see `seed/README.md`).
 * `node scripts/seed-from-evidence.ts EVIDENCE OUT` makes all tables from the folder of the compiled evidence into OUT.
 * Run on the earlier and on the new evidence, it gives the base and the other side of a three-way merge with `seed/`.
 * The public statistics come from `seed/raw/`, as everywhere. This script and `seed/tables.ts`, `seed/evidence.ts`,
 * `seed/known-fields.ts`, `seed/licences.ts`, `seed/data-sources.ts` beside it go with that merge.
 */
async function main(evidence: string | undefined, out: string | undefined): Promise<void> {
  if (evidence === undefined || out === undefined) {
    throw new Error('expected the folder of the evidence and the folder to write to as arguments');
  }
  const moved: Report = new Map();
  const tables = tablesOf(evidence);
  const records = tableNames.flatMap((table) => (tables[table] ?? []).map((row) => recordOf(table, row, moved)));
  const rows = createRowReport();
  // The evidence repeats country shares of the raw files; those of the raw files count.
  const curated = records.filter((entry) => !isMade(entry));
  const all = withMade(curated, join(seedDirectory, 'raw'), rows);
  const hash = await writeTables(all, out, 'jsonl');
  for (const [table, entries] of Map.groupBy(all, (entry) => entry.table)) console.log(`${table}\t${entries.length}`);
  for (const line of reportLines(rows)) console.log(line);
  for (const [field, count] of [...moved].toSorted(([a], [b]) => compareText(a, b)))
    console.log(`extra\t${field}\t${count}`);
  console.log(`hash\t${hash}`);
}

function recordOf(table: TableName, row: Row, moved: Report): TableRecord {
  const parsed = recordSchemas[table].safeParse(moveUnknownFields(table, row, moved));
  if (!parsed.success) throw new Error(`${table} ${String(row['id'])}\n${parsed.error.message}`);
  return tableRecord(table, parsed.data);
}

await main(process.argv[2], process.argv[3]);
