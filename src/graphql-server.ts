import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { schemaDirectory } from './config.ts';
import type { Context } from './context.ts';
import { fastPath, type FastPathOptions } from './edge/operations/fast-path.ts';
import { maskError } from './edge/operations/mask-error.ts';
import { answerElsewhere } from './edge/operations/answer-elsewhere.ts';
import type { OperationPool } from './edge/operations/operation-pool.ts';
import { currentNote } from './edge/operations/request-note.ts';
import { markSynthetic } from './edge/operations/synthetic-mark.ts';
import { readTypeDefinitions } from './edge/operations/type-definitions.ts';
import { resolvers } from './resolvers/index.ts';

export interface GraphQLServerOptions {
  readonly logger: Logger;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Longer documents are not parsed. Without it, there is no limit. */
  readonly maxTokens?: number;
  /** Compiles frequent operations. Without it, none is compiled. */
  readonly fastPath?: Omit<FastPathOptions, 'formatError'>;
  /** Runs computing operations on other threads. Without it, all run on this one. */
  readonly pool?: OperationPool;
}

/** With more entities than this, a search would block the event loop for too long. */
const manyEntities = 5_000;

async function isLarge({ loaders }: Context): Promise<boolean> {
  return ((await loaders.dataset.state()).counts.entity ?? 0) > manyEntities;
}

/** The schema with its resolvers, ready to execute operations. HTTP is added in `server.ts`. */
export function createGraphQLServer({
  logger,
  plugins = [],
  maxTokens,
  fastPath: compiling,
  pool,
}: GraphQLServerOptions): ApolloServer<Context> {
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    maskError(formatted, error, (original) => {
      const requestId = currentNote()?.requestId ?? randomUUID();
      logger.error({ requestId, err: original }, 'an operation failed through a fault of the server');
      return requestId;
    });
  return new ApolloServer<Context>({
    typeDefs: readTypeDefinitions(schemaDirectory),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Never reached: the limits of the edge also expand fragments, and refuse with figures.
    maxRecursiveSelections: 100_000_000,
    validationOptions: { maxErrors: 5 },
    ...(maxTokens !== undefined && { parseOptions: { maxLexicalTokens: maxTokens } }),
    stopOnTerminationSignals: false,
    logger,
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      markSynthetic<Context>(
        async ({ loaders }) => (await loaders.dataset.state()).dataset?.synthetic ?? false,
        (error) => formatError({ message: '' }, error),
      ),
      ...plugins,
      ...(pool ? [answerElsewhere<Context>({ pool, isLarge, basisOf: ({ basis }) => basis(), formatError })] : []),
      ...(compiling ? [fastPath({ ...compiling, formatError })] : []),
    ],
  });
}
