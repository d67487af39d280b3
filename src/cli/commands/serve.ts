import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import type { FastifyInstance } from 'fastify';
import { isLoopback, readConfig, readLimits, seedDirectory, type Config, type Limits } from '../../config.ts';
import type { ServerState } from '../../edge/http/health.ts';
import { createLogger, endLog } from '../../edge/http/logger.ts';
import { createMetrics, createMetricsServer } from '../../edge/http/metrics.ts';
import { createOperationPool, type OperationPool } from '../../edge/operations/operation-pool.ts';
import { shutDown } from '../../edge/http/shutdown.ts';
import { DomainError } from '../../errors.ts';
import { createServer } from '../../server.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { openStore } from '../../store/open-store.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadInto } from '../load.ts';
import { createPatientLoader } from '../load-patiently.ts';
import { printLine, type Terminal } from '../output.ts';

interface ServeOptions {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
}

const help = `
The environment variables PORT, HOST and STORE set the same values as the options. An empty store gets the shipped data
set first. An older shipped data set, or one whose import was interrupted, is updated. Your own data set is not changed.

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
  const loader = createPatientLoader(() => seedIfOurs(store, err), { state, logger, signal: loading.signal });
  const loadedAtOnce = await loader.once();
  const pool = poolFor(config.store, config.logLevel, limits.operationMilliseconds);
  const metrics = createMetrics();
  const app = await createServer({
    store,
    logger,
    limits,
    state,
    metrics,
    allowedHosts: config.allowedHosts,
    showsMetrics: config.metrics === undefined,
    ...(pool && { pool }),
  });
  const metricsApp = config.metrics && createMetricsServer(metrics);
  const end = async (): Promise<void> => {
    state.draining = true;
    loading.abort();
    // A connection whose last request was just answered would stay open for the next one.
    const closing = setInterval(() => app.server.closeIdleConnections(), closeIdleMilliseconds);
    const closed = await shutDown([() => app.close(), async () => metricsApp?.close()], limits.drainMilliseconds);
    clearInterval(closing);
    const storeClosed = await shutDown([() => store.close()], storeMilliseconds);
    if (!closed || !storeClosed)
      logger.warn({ closed, storeClosed }, 'the server ended before all connections were closed');
    await endLog(logger, logMilliseconds);
    // A connection to a store that hangs would keep the process running for ever.
    process.exit(exitCodes.done);
  };
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
  const listening = await listen(app, config, '--port or --host');
  if (metricsApp && config.metrics) await listen(metricsApp, config.metrics, 'METRICS_PORT or METRICS_HOST');
  warnOfOpenDoor(config.host, limits.trustProxy, logger);
  printLine(out, `Lodestone answers at ${listening}/graphql; playground at ${listening}/`);
  if (loadedAtOnce || (await loader.untilDone())) pool?.start();
}

async function listen(
  app: FastifyInstance,
  { host, port }: Pick<Config, 'host' | 'port'>,
  by: string,
): Promise<string> {
  return app.listen({ port, host }).catch((error: unknown) => {
    const { message } = error instanceof Error ? error : new Error(String(error));
    throw new DomainError(
      'BAD_USER_INPUT',
      `Cannot listen on ${host}:${port} (${message}). Choose another port or address with ${by}.`,
      { cause: error },
    );
  });
}

/** Says what an address that others reach needs in front of it. */
function warnOfOpenDoor(host: string, proxies: Limits['trustProxy'], logger: Logger): void {
  if (isLoopback(host) || proxies !== false) return;
  logger.warn(
    { host },
    'others may reach this address, and the server has no TLS of its own. Put a proxy with TLS in front and set TRUST_PROXY to the number of proxies. Or set HOST=127.0.0.1',
  );
}

/** Threads with their own connections to the store. A store in memory cannot be shared. */
function poolFor(store: string, logLevel: string, deadlineMilliseconds: number): OperationPool | undefined {
  if (store === 'file::memory:') return undefined;
  const module = new URL(`../../operation-worker${extname(import.meta.url)}`, import.meta.url);
  return createOperationPool({
    module,
    workerData: { store, logLevel },
    deadlineMilliseconds: deadlineMilliseconds + graceMilliseconds,
  });
}

/** The HTTP deadline answers a late operation, with a fitting status, before the pool gives up. */
const graceMilliseconds = 250;
/** The time that the store may take to close after the last answer. */
const storeMilliseconds = 1_000;
const closeIdleMilliseconds = 100;
/** The time that the last lines of the log may take. Their reader may have stopped reading. */
const logMilliseconds = 500;

/** The shipped data set goes where there is none, and follows its own newer versions. */
async function seedIfOurs(store: GraphStore, err: Writable): Promise<void> {
  const { dataset } = await store.head();
  if (dataset !== undefined && dataset.id !== shippedDataset) return;
  const { loaded } = await loadInto(async () => store, seedDirectory, { replace: false, dryRun: false, err });
  if (loaded.problems.length > 0) {
    throw new DomainError(
      'BAD_USER_INPUT',
      `The shipped data set has problems. Run \`lodestone import ${seedDirectory} --dry-run\` to list them.`,
    );
  }
}

const shippedDataset = 'lodestone';
