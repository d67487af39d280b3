import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { defaultLimits, playgroundDirectory, schemaDirectory, type Limits } from './config.ts';
import { createSizeReader } from './assess/view/network-sizes.ts';
import { createContexts, type Context } from './context.ts';
import { createCostBuckets } from './edge/operations/cost-buckets.ts';
import compress from '@fastify/compress';
import { tagAnswers, type BasisOf } from './edge/http/answer-tags.ts';
import { allowHosts } from './edge/http/allowed-hosts.ts';
import { trustedProxies } from './edge/http/client-name.ts';
import { limitDuration } from './edge/http/load/deadline.ts';
import { limitQueue } from './edge/http/load/full-queue.ts';
import { trustScripts } from './edge/http/foreign-page.ts';
import { registerHealth, spareCredentials, type ServerState } from './edge/http/health.ts';
import { earlyErrors, registerHttpErrors } from './edge/http/http-errors.ts';
import { limitInFlight } from './edge/http/load/in-flight.ts';
import { registerJsonBody } from './edge/http/json-body.ts';
import { limitNesting } from './edge/http/json-nesting.ts';
import { faultStatus, jsonStatus } from './edge/http/json-status.ts';
import { limitClients } from './edge/http/load/limit-clients.ts';
import { limitOperations } from './edge/operations/limit-operations.ts';
import { createMetrics, observePool, registerMetrics, type Metrics } from './edge/http/metrics.ts';
import type { OperationPool } from './edge/operations/operation-pool.ts';
import { registerPlayground } from './edge/http/playground.ts';
import { noteDocument, registerRequestLog } from './edge/http/request-log.ts';
import { createRequestId } from './edge/operations/request-note.ts';
import { registerSafeHeaders } from './edge/http/safe-headers.ts';
import { registerSchemaText } from './edge/http/schema-text.ts';
import { shareWith } from './edge/http/shared-origins.ts';
import { requireSingleHeaders } from './edge/http/single-headers.ts';
import { shedLoad } from './edge/http/load/shed-load.ts';
import { readTypeDefinitions } from './edge/operations/type-definitions.ts';
import { guardRoutes } from './edge/identities/guard-routes.ts';
import type { Authenticator } from './edge/identities/identity.ts';
import { requireScopes } from './edge/identities/require-scopes.ts';
import { isLasting } from './errors.ts';
import { createGraphQLServer } from './graphql-server.ts';
import type { GraphStore } from './store/graph-store.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly playground?: string;
  readonly limits?: Limits;
  readonly state?: ServerState;
  /** Runs computing operations on other threads. Without it, all run on this one. It is closed with the server. */
  readonly pool?: OperationPool;
  /** Checks who asks. Without it, everybody may ask everything. */
  readonly authenticator?: Authenticator | undefined;
  /** The host names for which the server answers. Without them, it answers for all. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The origins of pages in browsers that may ask and read. */
  readonly corsOrigins?: readonly string[];
  readonly metrics?: Metrics;
  /** Whether `/metrics` stands beside the rest. */
  readonly showsMetrics?: boolean;
}

/** A smaller answer is not compressed, in bytes. */
const smallestCompressed = 1024;

/** What answers rest on. The content hash is read once for each revision. */
function createBasis(store: GraphStore): BasisOf {
  let known: { readonly revision: number; readonly hash: Promise<string> } | undefined;
  return async () => {
    const revision = await store.revision();
    if (known?.revision !== revision) {
      const hash = store.contentHash();
      known = { revision, hash };
      hash.catch(() => (known = undefined));
    }
    return `${await known.hash} ${new Date().toISOString().slice(0, 10)}`;
  };
}

/** The whole HTTP server over a store, not yet listening. `close()` answers running requests and ends. */
export async function createServer({
  store,
  logger,
  playground = playgroundDirectory,
  limits = defaultLimits,
  state = { loading: false, draining: false },
  pool,
  authenticator,
  allowedHosts,
  corsOrigins = [],
  metrics = createMetrics(),
  showsMetrics = true,
}: ServerOptions): Promise<FastifyInstance> {
  const app = createApp(logger, limits, metrics);
  if (pool !== undefined) observePool(metrics, pool);
  registerAnswers(app, metrics, allowedHosts);
  const buckets = createCostBuckets(limits);
  await shareWith(app, corsOrigins);
  guardRoutes(app, { authenticator, buckets });
  registerJsonBody(app, limits.nesting);
  const health = registerHealth(app, { ping: () => store.ping(), state, ...(pool && { lane: () => pool.state() }) });
  if (showsMetrics) registerMetrics(app, metrics);

  const graphql = createGraphQLServer({
    logger,
    maxTokens: limits.tokens,
    onStoreFault: (fault) => {
      if (isLasting(fault)) state.fault = fault;
    },
    ...(limits.fastPath && { fastPath: { onCompiled: () => metrics.compiled.inc() } }),
    ...(pool && { pool }),
    plugins: [
      noteDocument,
      requireScopes,
      limitOperations(limits, buckets, createSizeReader(store)),
      jsonStatus,
      faultStatus,
      fastifyApolloDrainPlugin<Context>(app),
    ],
  });
  await graphql.start();
  app.addHook('onClose', async () => pool?.close());
  const contextOf = createContexts(store);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    shedLoad(scope, limits.loopDelayMilliseconds);
    limitClients(scope, buckets);
    if (pool !== undefined) limitQueue(scope, pool);
    limitInFlight(scope, limits.inFlight, metrics);
    limitDuration(scope, limits.operationMilliseconds);
    spareCredentials(scope, state, health);
    limitNesting(scope, limits.nesting);
    trustScripts(scope, corsOrigins);
    tagAnswers(scope, createBasis(store));
    await scope.register(compress, { encodings: ['br', 'gzip'], threshold: smallestCompressed });
    await scope.register(fastifyApollo(graphql), {
      path: '/graphql',
      context: async () => contextOf(),
    });
  });

  await registerSchemaText(app, readTypeDefinitions(schemaDirectory), buckets);
  await registerPlayground(app, { directory: playground });
  return app;
}

export interface MetricsServerOptions extends Pick<
  ServerOptions,
  'logger' | 'limits' | 'authenticator' | 'allowedHosts'
> {
  readonly metrics: Metrics;
}

/** A server for `/metrics` alone, not yet listening, so that the public port does not show it. It answers others as the public one does. */
export function createMetricsServer({
  logger,
  metrics,
  limits = defaultLimits,
  authenticator,
  allowedHosts,
}: MetricsServerOptions): FastifyInstance {
  const app = createApp(logger, limits, metrics);
  registerAnswers(app, metrics, allowedHosts);
  guardRoutes(app, { authenticator, buckets: createCostBuckets(limits) });
  registerMetrics(app, metrics);
  return app;
}

/** What all answers have in common, also those to strangers and to requests for nothing. */
function registerAnswers(app: FastifyInstance, metrics: Metrics, allowedHosts: ServerOptions['allowedHosts']): void {
  registerSafeHeaders(app);
  registerRequestLog(app, metrics);
  registerHttpErrors(app);
  requireSingleHeaders(app);
  if (allowedHosts !== undefined) allowHosts(app, allowedHosts);
}

function createApp(logger: Logger, limits: Limits, metrics: Metrics): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    // Fastify's own log lines hold addresses with their queries, and so the values of variables.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: createRequestId,
    trustProxy: trustedProxies(limits.trustProxy),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    forceCloseConnections: 'idle',
    http: { headersTimeout: limits.headersMilliseconds, connectionsCheckingInterval: 500 },
    ...earlyErrors(logger, metrics),
  });
  app.server.maxConnections = limits.connections;
  return app;
}
