import type { Command } from 'commander';
import type { Problem } from '../../ingest/problem.ts';
import { importDataSet } from '../../ingest/write/import-data-set.ts';
import { loadDataSet } from '../../ingest/load-data-set.ts';
import type { DataSet } from '../../model/records/data-set.ts';
import { openStore } from '../../store/open-store.ts';
import { createAsker } from '../../ask.ts';
import { exitCodes } from '../exit-codes.ts';
import { expectationsOf, meets, type Outcome } from '../expectations.ts';
import { counted, printJson, printLine, type Terminal } from '../output.ts';
import { notesOfRule, problemLines, problemsOfRule } from '../problem-lines.ts';
import { noticesOf } from '../unused-notices.ts';

const help = `
Checks the data set by the rules of import and loads it into a store in memory. Then runs the query of each "expect"
record. The answer must hold the expected value at the JSON pointer, within the tolerance. The store on disk is not used.

Example:
  lodestone check my-network.jsonl

Exit codes: 0 no problems, 1 the data has problems or an expectation is not met, 2 the check could not run.`;

/** `lodestone check PATH` */
export function registerCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description('check a data set and run the self-tests that it contains')
    .argument('<path>', 'a .jsonl file, or a folder of .jsonl or .csv tables')
    .option('--json', 'print the result as JSON on standard output')
    .addHelpText('after', help)
    .action(async (path: string, { json }: { readonly json?: true }) => {
      const loaded = await loadDataSet(path);
      const { problems, dataSet } = loaded;
      const notices = noticesOf(loaded);
      const outcomes = dataSet === undefined ? [] : await runExpectations(dataSet);
      const failed = outcomes.filter(({ met }) => !met);
      if (json)
        printJson(terminal.out, {
          ok: problems.length + failed.length === 0,
          problems,
          notices,
          expectations: outcomes,
        });
      else {
        for (const line of problemLines(notices, notesOfRule, 'note')) printLine(terminal.err, `note: ${line}`);
        print(terminal, problems, outcomes, failed);
      }
      terminal.endWith(problems.length + failed.length > 0 ? exitCodes.problems : exitCodes.done);
    });
}

async function runExpectations(dataSet: DataSet): Promise<Outcome[]> {
  const store = await openStore('file::memory:');
  await importDataSet(store, dataSet, { replace: false });
  const ask = await createAsker(store);
  const outcomes: Outcome[] = [];
  for (const expectation of expectationsOf(dataSet)) {
    const answer = await ask({ query: expectation.query, variables: expectation.variables ?? {} });
    outcomes.push(meets(expectation, answer));
  }
  await store.close();
  return outcomes;
}

function print(
  { out, err }: Terminal,
  problems: readonly Problem[],
  outcomes: readonly Outcome[],
  failed: readonly Outcome[],
): void {
  for (const line of problemLines(problems, problemsOfRule, 'problem')) printLine(err, line);
  for (const { query, pointer, expected, found, errors } of failed) {
    printLine(err, `not met: ${pointer} of ${query}`);
    printLine(err, `  expected ${JSON.stringify(expected)}, found ${JSON.stringify(found) ?? 'nothing'}`);
    for (const error of errors) printLine(err, `  the answer says: ${error}`);
  }
  if (problems.length > 0) {
    printLine(err, `${counted(problems.length, 'problem')}; expectations were not asked.`);
    return;
  }
  const met = outcomes.length - failed.length;
  printLine(out, `No problems; ${met} of ${counted(outcomes.length, 'expectation')} met.`);
}
