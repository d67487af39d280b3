import type { Command } from 'commander';
import { fileOf, migrateStore } from '../../store/open-store.ts';
import { exitCodes } from '../exit-codes.ts';
import { assertFile, storeAddress } from '../open.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';
import { runSteps } from '../progress.ts';

interface MigrateOptions {
  readonly store?: string;
  readonly json?: true;
}

const help = `
Brings a store that an earlier version wrote to the layout of this version. A file is brought over whenever it is opened.
A Neo4j database is brought over by this command alone. The new nodes are written beside the old ones and compared by
content hash. Then the old ones are removed. If the command is stopped, run it again. If the database holds nodes that
Lodestone did not write, nothing is changed.

Example:
  lodestone migrate --store bolt://127.0.0.1:7687

Exit codes: 0 the store has the layout of this version, 2 the migration could not run.`;

/** `lodestone migrate` */
export function registerMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description('bring a store that an earlier version wrote to the layout of this version')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action(async ({ store, json }: MigrateOptions) => {
      await migrate(storeAddress(store, terminal.environment), json === true, terminal);
      terminal.endWith(exitCodes.done);
    });
}

async function migrate(address: string, json: boolean, { out, err }: Terminal): Promise<void> {
  const file = fileOf(address);
  if (file !== undefined) assertFile(file, address);
  await runSteps(
    [
      {
        title: `Bring ${address} to the layout of this version`,
        run: async (say) => {
          const { state, records, hash } = await migrateStore(address, (done, total) =>
            say(`${done.toLocaleString('en-US')} of ${counted(total, 'record')}`),
          );
          if (json) printJson(out, { state, records, hash: hash ?? null });
          else printLine(out, sentences[state](counted(records, 'record'), hash ?? ''));
        },
      },
    ],
    json ? undefined : err,
  );
}

const sentences = {
  MIGRATED: (records: string, hash: string) => `Brought over: ${records}, content hash ${hash}.`,
  CURRENT: () => 'The store has the layout of this version already. Nothing was changed.',
  EMPTY: () => 'The database is empty. There is nothing to bring over.',
};
