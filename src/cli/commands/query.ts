import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { DomainError } from '../../errors.ts';
import { createAsker } from '../../ask.ts';
import { exitCodes } from '../exit-codes.ts';
import { storeAddress, withExistingStore } from '../open.ts';
import { printJson, printLine, type Terminal } from '../output.ts';

interface QueryOptions {
  readonly store?: string;
  readonly variables?: string;
  readonly operation?: string;
}

const help = `
Prints the JSON answer, and nothing else, on standard output. A key or name that
is not found has a hint on standard error.

Examples:
  lodestone query '{ dataset { title at revision } }'
  lodestone query examples/01-boeing-titanium.graphql
  lodestone query 'query Q($key: String!) { entity(key: $key) { name } }' --variables '{"key": "mp-materials"}'

Exit codes: 0 an answer without errors, 1 an answer with errors, 2 the operation could not run.`;

/** `lodestone query TEXT_OR_FILE` */
export function registerQuery(program: Command, { out, err, environment, endWith }: Terminal): void {
  program
    .command('query')
    .description('run a GraphQL operation on the store')
    .argument('<operation>', 'the text of a GraphQL operation, or a file with it')
    .option('--variables <json>', 'the variables of the operation, as a JSON object')
    .option('--operation <name>', 'the operation to run, if the text holds several')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .addHelpText('after', help)
    .action(async (text: string, { store, variables, operation }: QueryOptions) => {
      const asked = {
        query: operationText(text),
        variables: parseVariables(variables),
        ...(operation !== undefined && { operationName: operation }),
      };
      const answer = await withExistingStore(storeAddress(store, environment), async (open) => {
        const ask = await createAsker(open);
        return ask(asked);
      });
      printJson(out, answer);
      for (const message of hintsIn(answer.extensions?.['hints'])) printLine(err, `hint: ${message}`);
      endWith(answer.errors === undefined ? exitCodes.done : exitCodes.problems);
    });
}

/** The text itself, or the content of the file of that name. A text without braces is not an operation, so it names a file. */
function operationText(text: string): string {
  if (existsSync(text) && statSync(text).isFile()) return readFileSync(text, 'utf8');
  if (text.includes('{')) return text;
  throw new DomainError(
    'NOT_FOUND',
    `"${text}" is neither a file nor an operation. Give the path of a file, or an operation such as '{ dataset { title } }'.`,
  );
}

const hintsSchema = z.array(z.object({ message: z.string() }));

/** What lookups that found nothing say. It stands in the answer as well. */
function hintsIn(hints: unknown): readonly string[] {
  const read = hintsSchema.safeParse(hints);
  return read.success ? read.data.map(({ message }) => message) : [];
}

const variablesSchema = z.record(z.string(), z.json());

function parseVariables(text = '{}'): Record<string, unknown> {
  const refuse = (): never => {
    throw new DomainError(
      'BAD_USER_INPUT',
      `--variables expects a JSON object such as '{"key": "boeing"}', found ${text}`,
    );
  };
  try {
    return variablesSchema.parse(JSON.parse(text));
  } catch {
    return refuse();
  }
}
