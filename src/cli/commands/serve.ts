import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import { readConfig, readLimits, seedDirectory } from '../../config.ts';
import type { ServerState } from '../../edge/http/health.ts';
import { createLogger } from '../../edge/http/logger.ts';
import { createOperationPool, type OperationPool } from '../../edge/operations/operation-pool.ts';
import { shutDown } from '../../edge/http/shutdown.ts';
import { DomainError } from '../../errors.ts';
import { createServer } from '../../server.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { openStore } from '../../store/open-store.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadInto } from '../load.ts';
import { printLine, type Terminal } from '../output.ts';

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
export function registerServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('answer GraphQL at /graphql, with a playground at /')
    .option('--port <number>', 'the port to listen on (default 4000)')
    .option('--host <address>', 'the address to listen on (default 127.0.0.1)')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .addHelpText('after', help)
    .action((options: ServeOptions) => serve(options, terminal));
}

async function serve({ store: address, port, host }: ServeOptions, { out, err, environment }: Terminal): Promise<void> {
  const config = readConfig({
    ...environment,
    ...(address !== undefined && { STORE: address }),
    ...(port !== undefined && { PORT: port }),
    ...(host !== undefined && { HOST: host }),
  });
  const limits = readLimits(environment);
  const logger = createLogger(config.logLevel);
  const store = await openStore(config.store);
  const state: ServerState = { loading: true, draining: false };
  const loading = new AbortController();
  const loadedAtOnce = await tryToLoad(store, logger, err);
  const pool = poolFor(config.store, config.logLevel, limits.operationMilliseconds);
  const app = await createServer({ store, logger, limits, state, ...(pool && { pool }) });
  const end = async (): Promise<void> => {
    state.draining = true;
    loading.abort();
    // A connection whose last request was answered just now would be kept open for the next one.
    const closing = setInterval(() => app.server.closeIdleConnections(), closeIdleMilliseconds);
    const closed = await shutDown([() => app.close()], limits.drainMilliseconds);
    clearInterval(closing);
    const storeClosed = await shutDown([() => store.close()], storeMilliseconds);
    if (!closed || !storeClosed) logger.warn({ closed, storeClosed }, 'ended before all was closed');
    // A connection to a store that hangs would keep the process for ever.
    process.exit(exitCodes.done);
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
  printLine(out, `Lodestone answers at ${listening}/graphql; playground at ${listening}/`);
  if (!loadedAtOnce) await untilLoaded(store, logger, err, loading.signal);
  state.loading = false;
  pool?.start();
}

/** Threads with connections of their own to the store; one that lives in memory cannot be shared. */
function poolFor(store: string, logLevel: string, deadlineMilliseconds: number): OperationPool | undefined {
  if (store === 'file::memory:') return undefined;
  const module = new URL(`../../operation-worker${extname(import.meta.url)}`, import.meta.url);
  return createOperationPool({
    module,
    workerData: { store, logLevel },
    deadlineMilliseconds: deadlineMilliseconds + graceMilliseconds,
  });
}

/** An operation that is late is answered by its HTTP deadline, with a status that says so, before the pool gives it up. */
const graceMilliseconds = 250;
/** How long the store may take to close once everything is answered. */
const storeMilliseconds = 1_000;
const closeIdleMilliseconds = 100;
const askAgainMilliseconds = 500;

/** Whether the store could be asked and holds data; one that is away is no reason not to start. */
async function tryToLoad(store: GraphStore, logger: Logger, err: Writable): Promise<boolean> {
  try {
    await seedIfOurs(store, err);
    return true;
  } catch (error) {
    if (!(error instanceof DomainError) || !['STORE_UNAVAILABLE', 'TIMEOUT'].includes(error.code)) throw error;
    logger.warn({ err: error }, 'the store does not answer; it is asked again until it does');
    return false;
  }
}

async function untilLoaded(store: GraphStore, logger: Logger, err: Writable, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(askAgainMilliseconds);
    if (!signal.aborted && (await tryToLoad(store, logger, err))) return;
  }
}

/** The shipped data set goes where there is none, and follows its own newer versions. */
async function seedIfOurs(store: GraphStore, err: Writable): Promise<void> {
  const { dataset } = await store.head();
  if (dataset !== undefined && dataset.id !== shippedDataset) return;
  const { loaded } = await loadInto(async () => store, seedDirectory, { replace: false, dryRun: false, err });
  if (loaded.problems.length > 0) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The shipped data set has problems; \`lodestone import ${seedDirectory} --dry-run\` lists them.`,
    );
  }
}

const shippedDataset = 'lodestone';
