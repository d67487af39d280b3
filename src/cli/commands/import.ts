import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { loadInto, type LoadOutcome } from '../load.ts';
import { storeAddress, withLazyStore } from '../open.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';
import { notesOfRule, problemLines, problemsOfRule } from '../problem-lines.ts';
import { noticesOf } from '../unused-notices.ts';

interface ImportOptions {
  readonly store?: string;
  readonly dryRun?: true;
  readonly replace?: true;
  readonly json?: true;
}

const help = `
PATH is one .jsonl file (one record per line, "t" names the table) or a folder with one TABLE.jsonl or TABLE.csv
per table. The whole data set is checked first. If there is any problem, nothing is written. For each rule, at most 200
problems and 20 notes are printed, with the number of the others. --json lists all. Importing the same data set again
writes only the differences.

Examples:
  lodestone import my-network.jsonl --dry-run
  lodestone import my-tables/ --replace
  lodestone import my-tables/ --store file:other.sqlite --json

Exit codes: 0 imported (or nothing to change), 1 the data has problems, 2 the import could not run.`;

/** `lodestone import PATH` */
export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('check a data set in the format lodestone/1 and load it into the store')
    .argument('<path>', 'a .jsonl file, or a folder of .jsonl or .csv tables')
    .option('--dry-run', 'check only, write nothing')
    .option('--replace', 'replace another data set that the store holds')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action(async (path: string, options: ImportOptions) => {
      terminal.endWith(await runImport(path, options, terminal));
    });
}

/** Loads a data set and prints the result. The seed command does the same with the shipped folder. */
export async function runImport(
  path: string,
  { store, dryRun, replace, json }: ImportOptions,
  { out, err, environment }: Terminal,
): Promise<number> {
  const options = { replace: replace === true, dryRun: dryRun === true, ...(json !== true && { err }) };
  const address = (): string => storeAddress(store, environment);
  const outcome = await withLazyStore(address, (open) => loadInto(open, path, options));
  if (json) printJson(out, summaryOf(outcome));
  else printOutcome(outcome, { out, err });
  return outcome.loaded.problems.length > 0 ? exitCodes.problems : exitCodes.done;
}

function summaryOf({ loaded, imported }: LoadOutcome): object {
  const { problems, counts, dataSet } = loaded;
  return {
    ok: problems.length === 0,
    problems,
    notices: noticesOf(loaded),
    counts,
    hash: dataSet?.hash ?? null,
    imported: imported ?? null,
  };
}

function printOutcome({ loaded, imported }: LoadOutcome, { out, err }: Pick<Terminal, 'out' | 'err'>): void {
  const { problems, counts, dataSet } = loaded;
  for (const line of problemLines(noticesOf(loaded), notesOfRule, 'note')) printLine(err, `note: ${line}`);
  for (const line of problemLines(problems, problemsOfRule, 'problem')) printLine(err, line);
  if (problems.length > 0) {
    printLine(err, `${counted(problems.length, 'problem')}; nothing was written.`);
    return;
  }
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  printLine(out, `${counted(records, 'record')}, content hash ${dataSet?.hash ?? ''}`);
  if (imported === undefined) {
    printLine(out, 'No problems; nothing was written.');
    return;
  }
  const { added, changed, removed, revision } = imported;
  printLine(
    out,
    `${counted(added + changed + removed, 'change')} (${added} added, ${changed} changed, ${removed} removed); revision ${revision}.`,
  );
}
