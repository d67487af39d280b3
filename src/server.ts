import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { playgroundDirectory, schemaDirectory } from './config.ts';
import { createContext, type Context } from './context.ts';
import { registerHttpErrors } from './edge/http-errors.ts';
import { registerPlayground } from './edge/playground.ts';
import { readTypeDefinitions } from './edge/type-definitions.ts';
import { createGraphQLServer } from './graphql-server.ts';
import { createSearchIndex } from './loaders/search-index.ts';
import type { GraphStore } from './store/graph-store.ts';

const bodyLimitBytes = 256 * 1024;

export interface ServerOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  readonly playground?: string;
}

/** The whole HTTP server over a store, not yet listening. `close()` answers what is in flight and ends. */
export async function createServer({
  store,
  logger,
  playground = playgroundDirectory,
}: ServerOptions): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = logger;
  const app = Fastify({
    loggerInstance,
    bodyLimit: bodyLimitBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 500 },
  });
  registerHttpErrors(app);
  const graphql = createGraphQLServer({ logger, plugins: [fastifyApolloDrainPlugin<Context>(app)] });
  await graphql.start();
  const searchIndex = createSearchIndex(store);
  await app.register(fastifyApollo(graphql), {
    path: '/graphql',
    context: async () => createContext(store, searchIndex),
  });

  const schemaText = readTypeDefinitions(schemaDirectory);
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  await registerPlayground(app, { directory: playground });
  return app;
}
