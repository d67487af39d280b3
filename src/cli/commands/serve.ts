import type { Command } from 'commander';
import pino from 'pino';
import { readConfig, seedDirectory } from '../../config.ts';
import { DomainError } from '../../errors.ts';
import { createServer } from '../../server.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { openStore } from '../../store/open-store.ts';
import { loadInto } from '../load.ts';
import { printLine, terminal } from '../output.ts';

interface ServeOptions {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
}

const help = `
PORT, HOST and STORE say the same as the options. A store that holds nothing is given the shipped data set first; one
whose import was broken off, or that holds an older shipped data set, is brought up to date; your own is left alone.

Examples:
  lodestone serve
  PORT=8080 HOST=0.0.0.0 lodestone serve --store file:/var/lib/lodestone.sqlite`;

/** `lodestone serve` */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .description('answer GraphQL at /graphql, with a playground at /')
    .option('--port <number>', 'the port to listen on (default 4000)')
    .option('--host <address>', 'the address to listen on (default 127.0.0.1)')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .addHelpText('after', help)
    .action(serve);
}

async function serve({ store: address, port, host }: ServeOptions): Promise<void> {
  const config = readConfig({
    ...process.env,
    ...(address !== undefined && { STORE: address }),
    ...(port !== undefined && { PORT: port }),
    ...(host !== undefined && { HOST: host }),
  });
  const store = await openStore(config.store);
  await seedIfOurs(store);
  const app = await createServer({ store, logger: pino({ level: config.logLevel }, pino.destination(2)) });
  const end = async (): Promise<void> => {
    await app.close();
    await store.close();
  };
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
  const listening = await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
    const { message } = error instanceof Error ? error : new Error(String(error));
    throw new DomainError(
      'BAD_USER_INPUT',
      `${config.host}:${config.port} cannot be listened on (${message}); choose another with --port or --host.`,
      { cause: error },
    );
  });
  printLine(terminal.out, `Lodestone answers at ${listening}/graphql; playground at ${listening}/`);
}

/** The shipped data set goes where there is none, and follows its own newer versions. */
async function seedIfOurs(store: GraphStore): Promise<void> {
  const { dataset } = await store.head();
  if (dataset !== undefined && dataset.id !== shippedDataset) return;
  const { loaded } = await loadInto(async () => store, seedDirectory, { replace: false, dryRun: false, quiet: false });
  if (loaded.problems.length > 0) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The shipped data set has problems; \`lodestone import ${seedDirectory} --dry-run\` lists them.`,
    );
  }
}

const shippedDataset = 'lodestone';
