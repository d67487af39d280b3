import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { defaultLimits, playgroundDirectory, schemaDirectory, type Limits } from './config.ts';
import { createSizeReader } from './assess/view/network-sizes.ts';
import { createContexts, type Context } from './context.ts';
import { createCostBuckets } from './edge/operations/cost-buckets.ts';
import { limitDuration } from './edge/http/deadline.ts';
import { trustScripts } from './edge/http/foreign-page.ts';
import { registerHealth, type ServerState } from './edge/http/health.ts';
import { registerHttpErrors } from './edge/http/http-errors.ts';
import { limitInFlight } from './edge/http/in-flight.ts';
import { registerJsonBody } from './edge/http/json-body.ts';
import { jsonStatus } from './edge/http/json-status.ts';
import { limitClients } from './edge/http/limit-clients.ts';
import { limitOperations } from './edge/operations/limit-operations.ts';
import { createMetrics, registerMetrics } from './edge/http/metrics.ts';
import type { OperationPool } from './edge/operations/operation-pool.ts';
import { registerPlayground } from './edge/http/playground.ts';
import { createRequestId, registerRequestLog } from './edge/http/request-log.ts';
import { readTypeDefinitions } from './edge/operations/type-definitions.ts';
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
}

/** The whole HTTP server over a store, not yet listening. `close()` answers running requests and ends. */
export async function createServer({
  store,
  logger,
  playground = playgroundDirectory,
  limits = defaultLimits,
  state = { loading: false, draining: false },
  pool,
}: ServerOptions): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    // Fastify's own log lines hold addresses with their queries, and so the values of variables.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: createRequestId,
    trustProxy: limits.trustProxy,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    forceCloseConnections: 'idle',
    http: { headersTimeout: limits.headersMilliseconds, connectionsCheckingInterval: 500 },
  });
  app.server.maxConnections = limits.connections;
  const metrics = createMetrics();
  registerRequestLog(app, metrics);
  registerHttpErrors(app);
  registerJsonBody(app);
  registerHealth(app, () => store.ping(), state);
  registerMetrics(app, metrics);

  const buckets = createCostBuckets(limits);
  const graphql = createGraphQLServer({
    logger,
    maxTokens: limits.tokens,
    ...(limits.fastPath && { fastPath: { onCompiled: () => metrics.compiled.inc() } }),
    ...(pool && { pool }),
    plugins: [
      limitOperations(limits, buckets, createSizeReader(store)),
      jsonStatus,
      fastifyApolloDrainPlugin<Context>(app),
    ],
  });
  await graphql.start();
  app.addHook('onClose', async () => pool?.close());
  const contextOf = createContexts(store);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    limitClients(scope, buckets, metrics);
    limitInFlight(scope, limits.inFlight, metrics);
    limitDuration(scope, limits.operationMilliseconds, metrics);
    trustScripts(scope);
    await scope.register(fastifyApollo(graphql), {
      path: '/graphql',
      context: async () => contextOf(),
    });
  });

  const schemaText = readTypeDefinitions(schemaDirectory);
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  await registerPlayground(app, { directory: playground });
  return app;
}
