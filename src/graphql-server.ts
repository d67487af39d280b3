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
import { maskError, type ErrorLog } from './edge/operations/mask-error.ts';
import { answerElsewhere } from './edge/operations/answer-elsewhere.ts';
import type { OperationPool } from './edge/operations/operation-pool.ts';
import { oneRevision } from './edge/operations/one-revision.ts';
import { currentNote } from './edge/operations/request-note.ts';
import { addHints, markSynthetic } from './edge/operations/answer-marks.ts';
import { readTypeDefinitions } from './edge/operations/type-definitions.ts';
import { usualPath } from './edge/operations/usual-path.ts';
import { operatorText, type StoreFault } from './errors.ts';
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
  /** The person who asks runs the server, as on the command line, and so reads all of an error. */
  readonly isForOperator?: boolean;
  /** Called when an operation finds that the store does not serve. */
  readonly onStoreFault?: ((fault: StoreFault) => void) | undefined;
}

/** With more entities than this, a search would block the event loop for too long. */
const manyEntities = 5_000;

async function isLarge({ loaders }: Context): Promise<boolean> {
  return ((await loaders.dataset.state()).counts.entity ?? 0) > manyEntities;
}

async function isSynthetic({ loaders }: Context): Promise<boolean> {
  return (await loaders.dataset.state()).dataset?.synthetic ?? false;
}

/** Errors go into the log whole, under the request id that the answer has. A request logs each kind of error once. */
function createErrorLog(
  logger: Logger,
  { isForOperator, onStoreFault }: Pick<GraphQLServerOptions, 'isForOperator' | 'onStoreFault'>,
): ErrorLog {
  return {
    fault(error) {
      const requestId = currentNote()?.requestId ?? randomUUID();
      logger.error({ requestId, err: error }, 'an operation failed through a fault of the server');
      return requestId;
    },
    told(error) {
      const note = currentNote();
      const { code, fault } = error;
      if (fault !== undefined) onStoreFault?.(fault);
      if (note?.codes.has(code) !== true) {
        const cause = error.cause === undefined ? {} : { err: error.cause };
        const details = { code, ...(fault && { fault }), reason: operatorText(error), ...cause };
        logger.warn({ ...(note && { requestId: note.requestId }), ...details }, 'an operation was not answered');
      }
      return isForOperator === true ? operatorText(error) : error.message;
    },
  };
}

/** The schema with its resolvers, ready to execute operations. HTTP is added in `server.ts`. */
export function createGraphQLServer({
  logger,
  plugins = [],
  maxTokens,
  fastPath: compiling,
  pool,
  isForOperator = false,
  onStoreFault,
}: GraphQLServerOptions): ApolloServer<Context> {
  const log = createErrorLog(logger, { isForOperator, onStoreFault });
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    maskError(formatted, error, log);
  const shownError = (error: unknown): GraphQLFormattedError => formatError({ message: '' }, error);
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
      ...plugins,
      oneRevision<Context>({
        ways: [
          ...(pool ? [answerElsewhere<Context>({ pool, isLarge, basisOf: ({ basis }) => basis(), formatError })] : []),
          ...(compiling ? [fastPath({ ...compiling, formatError })] : []),
          usualPath(formatError),
        ],
        marks: [markSynthetic(isSynthetic, shownError), addHints<Context>(({ loaders }) => loaders.hints())],
        shownError,
      }),
    ],
  });
}
