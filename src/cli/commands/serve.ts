import { extname } from 'node:path';
import type { Command } from 'commander';
import type { Logger } from 'pino';
import type { FastifyInstance } from 'fastify';
import { isLoopback, readConfig, readLimits, type Config, type Limits } from '../../config.ts';
import type { ServerState } from '../../edge/http/health.ts';
import { assertGuarded } from '../../edge/identities/assert-guarded.ts';
import { readAuth } from '../../edge/identities/auth-settings.ts';
import { openAuthenticator } from '../../edge/identities/open-authenticator.ts';
import { createLogger, endLog } from '../../edge/http/logger.ts';
import { createMetrics } from '../../edge/http/metrics.ts';
import { createOperationPool, type OperationPool } from '../../edge/operations/operation-pool.ts';
import { guardProcess } from '../../edge/http/last-guard.ts';
import { shutDown } from '../../edge/http/shutdown.ts';
import { DomainError } from '../../errors.ts';
import { createMetricsServer, createServer } from '../../server.ts';
import { openStore } from '../../store/open-store.ts';
import { exitCodes } from '../exit-codes.ts';
import { createPatientLoader } from '../load-patiently.ts';
import { assertHoldsData, openToRead } from '../open.ts';
import { printLine, type Terminal } from '../output.ts';
import { updateShipped } from '../shipped-data.ts';
import { watchImports } from '../watch-imports.ts';

interface ServeOptions {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
  readonly readOnly?: true;
}

const help = `
The environment variables PORT, HOST, STORE and READ_ONLY=on set the same values as the options. An empty store gets the
shipped data set first. An older shipped data set is updated. Your own data set is not changed, and neither is an edited copy
of the shipped one. With --read-only nothing is written, and the file may be on a read-only file system.

Exit codes: 0 ended by SIGTERM or SIGINT, 2 the server could not start, 3 ended by a fault of its own. Let a supervisor start it
again after 3.

AUTH says who may ask: none (everybody), token or jwt. An address that other machines reach needs AUTH=token, AUTH=jwt or
ALLOW_ANONYMOUS=on.

Examples:
  lodestone serve
  lodestone serve --read-only --store file:/data/lodestone.sqlite
  AUTH=token AUTH_TOKENS_FILE=tokens.jsonl PORT=8080 HOST=0.0.0.0 lodestone serve --store file:/var/lib/lodestone.sqlite`;

/** `lodestone serve` */
export function registerServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('answer GraphQL at /graphql, with a playground at /')
    .option('--port <number>', 'the port to listen on (default 4000)')
    .option('--host <address>', 'the address to listen on (default 127.0.0.1)')
    .option('--store <address>', 'where the graph is kept: file:PATH, or bolt://HOST:7687 of a Neo4j server')
    .option('--read-only', 'write nothing to the store, which must hold a data set')
    .addHelpText('after', help)
    .action((options: ServeOptions) => serve(options, terminal));
}

async function serve(
  { store: address, port, host, readOnly }: ServeOptions,
  { out, err, environment }: Terminal,
): Promise<void> {
  const config = readConfig({
    ...environment,
    ...(address !== undefined && { STORE: address }),
    ...(port !== undefined && { PORT: port }),
    ...(host !== undefined && { HOST: host }),
    ...(readOnly && { READ_ONLY: 'on' }),
  });
  const limits = readLimits(environment);
  const auth = readAuth(environment);
  assertGuarded(auth, config.host);
  const logger = createLogger(config.logLevel);
  const authenticator = await openAuthenticator(auth, logger);
  const store = config.readOnly ? await openToRead(config.store) : await openStore(config.store);
  const prepare = (): Promise<void> =>
    config.readOnly ? assertHoldsData(store, config.store) : updateShipped(store, { logger, err });
  const state: ServerState = { loading: true, draining: false };
  const loading = new AbortController();
  const loader = createPatientLoader(prepare, { state, logger, signal: loading.signal });
  const loadedAtOnce = await loader.once();
  const pool = poolFor(config, limits, logger);
  const metrics = createMetrics();
  const app = await createServer({
    store,
    logger,
    limits,
    state,
    metrics,
    allowedHosts: config.allowedHosts,
    corsOrigins: config.corsOrigins,
    authenticator,
    showsMetrics: config.metrics === undefined,
    ...(pool && { pool }),
  });
  const metricsApp =
    config.metrics &&
    createMetricsServer({ logger, limits, metrics, authenticator, allowedHosts: config.metrics.allowedHosts });
  let isEnding = false;
  const end = async (exitCode: number): Promise<void> => {
    // The fault of a drain leaves its deadline to end the process.
    if (isEnding) return;
    isEnding = true;
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
    process.exit(exitCode);
  };
  process.once('SIGTERM', () => void end(exitCodes.done));
  process.once('SIGINT', () => void end(exitCodes.done));
  guardProcess(logger, () => void end(exitCodes.broken));
  const listening = await listen(app, config, '--port or --host');
  if (metricsApp && config.metrics) await listen(metricsApp, config.metrics, 'METRICS_PORT or METRICS_HOST');
  warnOfOpenDoor(config.host, limits.trustProxy, logger);
  printLine(out, `Lodestone answers at ${listening}/graphql; playground at ${listening}/`);
  void watchImports(store, { state, logger, say: (line) => printLine(err, line), signal: loading.signal });
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
function poolFor({ store, logLevel }: Config, limits: Limits, logger: Logger): OperationPool | undefined {
  if (store === 'file::memory:') return undefined;
  return createOperationPool({
    ...limits,
    module: new URL(`../../operation-worker${extname(import.meta.url)}`, import.meta.url),
    workerData: { store, logLevel },
    deadlineMilliseconds: limits.operationMilliseconds + graceMilliseconds,
    report: (error) => logger.error({ err: error }, 'a computing thread failed'),
  });
}

/** The HTTP deadline answers a late operation, with a fitting status, before the pool gives up. */
const graceMilliseconds = 250;
/** The time that the store may take to close after the last answer. */
const storeMilliseconds = 1_000;
const closeIdleMilliseconds = 100;
/** The time that the last lines of the log may take. Their reader may have stopped reading. */
const logMilliseconds = 500;
