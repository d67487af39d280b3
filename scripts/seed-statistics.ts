import { join } from 'node:path';
import { Command } from 'commander';
import { seedDirectory } from '../src/config.ts';
import { writeTables } from '../src/ingest/write/write-tables.ts';
import { differences, seedTables } from './seed/seed-tables.ts';
import { reportLines } from './seed/statistics/row-report.ts';

interface Options {
  readonly check?: true;
  readonly report?: true;
}

/** `npm run seed:statistics`: the records of public statistics in `seed/`, made from the raw files in `seed/raw/`. */
const program = new Command('seed:statistics')
  .description('make the public statistics of seed/ from seed/raw/, sort all tables and write content.sha256')
  .option('--check', 'write nothing; fail where a file of seed/ is not what this command would write')
  .option('--report', 'print which rows of the raw files went where')
  .action(async ({ check, report }: Options) => {
    const tables = await seedTables(seedDirectory, join(seedDirectory, 'raw'));
    if (report) for (const line of reportLines(tables.report)) console.log(line);
    const found = await differences(seedDirectory, tables);
    for (const line of found) console.log(line);
    if (!check) {
      console.log(`content hash ${await writeTables(tables.records, seedDirectory, 'jsonl')}`);
      return;
    }
    if (found.length === 0) return;
    console.error('\nRun `npm run seed:statistics`. Change a public statistic in seed/raw/, never in its table.');
    process.exitCode = 1;
  });

await program.parseAsync();
