import { Option, type Command } from 'commander';
import { exportDataSet } from '../../ingest/write/export-data-set.ts';
import { storeAddress, withExistingStore } from '../open.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';

interface ExportOptions {
  readonly store?: string;
  readonly format: 'jsonl' | 'csv';
  readonly force?: true;
  readonly json?: true;
}

const help = `
Writes one file per table in canonical order, and the content hash in content.sha256. Importing the folder gives the
same hash again. In CSV, a text cell that starts with = + - or @ gets a leading apostrophe. Import removes it.

Examples:
  lodestone export my-copy/
  lodestone export for-the-spreadsheet/ --format csv`;

/** `lodestone export DIR` */
export function registerExport(program: Command, { out, environment }: Terminal): void {
  program
    .command('export')
    .description('write the whole data set of the store into a folder')
    .argument('<directory>', 'the folder to write to (new, empty or an earlier export)')
    .addOption(
      new Option('--format <format>', 'the file format of the tables').choices(['jsonl', 'csv']).default('jsonl'),
    )
    .option('--force', 'write even into a folder that holds other files, which stay')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action(async (directory: string, { store, format, force, json }: ExportOptions) => {
      const result = await withExistingStore(storeAddress(store, environment), (open) =>
        exportDataSet(open, directory, { format, force: force === true }),
      );
      if (json) printJson(out, result);
      else printLine(out, `${counted(result.records, 'record')} in ${directory}, content hash ${result.hash}`);
    });
}
