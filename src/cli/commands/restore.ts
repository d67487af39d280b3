import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { DomainError, echoed } from '../../errors.ts';
import { importDataSet, type ImportResult } from '../../ingest/write/import-data-set.ts';
import { dataSetOf } from '../../ingest/write/data-set-of.ts';
import type { DataSet } from '../../model/records/data-set.ts';
import { recordSchemas, type TableRecord } from '../../model/records/tables.ts';
import { openStore } from '../../store/open-store.ts';
import { storeAddress, withLazyStore } from '../open.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';
import { runSteps } from '../progress.ts';

interface RestoreOptions {
  readonly store?: string;
  readonly replace?: true;
  readonly json?: true;
}

const help = `
FILE was written by \`lodestone backup\`. Its records are compared with its content hash before anything is written. The store
then changes in one step, also while \`lodestone serve\` uses it. If the command is interrupted, the store stays as it was.

Examples:
  lodestone restore backups/2026-11-30.sqlite
  lodestone restore backups/2026-11-30.sqlite --replace --store file:other.sqlite

Exit codes: 0 restored (or nothing to change), 2 the restore could not run.`;

/** `lodestone restore FILE` */
export function registerRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .description('make the store equal to a backup')
    .argument('<file>', 'a file of `lodestone backup`')
    .option('--replace', 'replace another data set that the store holds')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action((file: string, options: RestoreOptions) => restore(resolve(file), options, terminal));
}

async function restore(
  file: string,
  { store, replace, json }: RestoreOptions,
  { out, err, environment }: Terminal,
): Promise<void> {
  const result = await withLazyStore(
    () => storeAddress(store, environment),
    async (open) => {
      let dataSet: DataSet | undefined;
      let imported: ImportResult | undefined;
      const read = {
        title: `Read and check ${file}`,
        run: async (say: (progress: string) => void) => {
          dataSet = await readBackup(file);
          say(counted(dataSet.records.length, 'record'));
        },
      };
      const write = {
        title: 'Write the differences',
        run: async (say: (progress: string) => void) => {
          if (dataSet === undefined) return;
          imported = await importDataSet(await open(), dataSet, {
            replace: replace === true,
            compareAll: true,
            onProgress: ({ done, total }) => say(`${done.toLocaleString('en-US')} of ${counted(total, 'change')}`),
          });
        },
      };
      await runSteps([read, write], json ? undefined : err);
      return { records: dataSet?.records.length ?? 0, imported };
    },
  );
  const { imported, records } = result;
  if (imported === undefined) return;
  if (json) return printJson(out, { file, records, ...imported });
  const { added, changed, removed, revision, hash } = imported;
  const changes = `${counted(added + changed + removed, 'change')} (${added} added, ${changed} changed, ${removed} removed)`;
  printLine(out, `${counted(records, 'record')}, content hash ${hash}`);
  printLine(out, `${changes}; revision ${revision}.`);
}

/** The data set of a backup, whose hash is the one that the backup says. */
async function readBackup(file: string): Promise<DataSet> {
  if (!existsSync(file)) {
    throw new DomainError('NOT_FOUND', `There is no file ${file}. Give a file that \`lodestone backup\` wrote.`);
  }
  const backup = await openStore(`file:${file}`, { readOnly: true });
  try {
    const { hash } = await backup.head();
    const records: TableRecord[] = [];
    for await (const entry of backup.stream()) {
      assertWellFormed(file, entry);
      records.push(entry);
    }
    const dataSet = dataSetOf(records);
    if (dataSet.hash === hash) return dataSet;
    throw new DomainError(
      'BAD_USER_INPUT',
      hash === undefined
        ? `${file} is a store without a content hash, and no backup. Write one with \`lodestone backup\`, or serve the file with --store.`
        : `${file} is damaged: its content hash is ${dataSet.hash}, and it says ${hash}. Nothing was written. Give another backup.`,
    );
  } finally {
    await backup.close();
  }
}

/** A store takes what it is given. A file that somebody made up has the right hash too, so its fields are checked as in an import. */
function assertWellFormed(file: string, { table, key, record }: TableRecord): void {
  const [issue] = recordSchemas[table].safeParse(record).error?.issues ?? [];
  if (issue === undefined) return;
  const where = [`${table} "${echoed(key)}"`, ...issue.path.map(String)].join('.');
  throw new DomainError(
    'BAD_USER_INPUT',
    `${file} is no backup of this version. In ${where} is this fault: ${echoed(issue.message)}. Nothing was written. Give another backup.`,
  );
}
