import type { FormattedExecutionResult } from 'graphql';
import type { NetworkReader } from './assess/view/network-reader.ts';
import pino, { type Logger } from 'pino';
import { createContexts } from './context.ts';
import { createGraphQLServer } from './graphql-server.ts';
import type { GraphStore } from './store/graph-store.ts';

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export type Asker = (operation: Operation) => Promise<FormattedExecutionResult>;

/** Runs operations on a store as a client would, but without HTTP. */
export async function createAsker(store: GraphStore, logger?: Logger, networks?: NetworkReader): Promise<Asker> {
  const askerOf = await createAskers(logger);
  return askerOf(store, networks);
}

/**
 * Creates askers of several stores over one schema. Building the schema takes longer than most operations. Without a logger,
 * the person who asks is the operator, and answers hold the whole text of an error.
 */
export async function createAskers(logger?: Logger): Promise<(store: GraphStore, networks?: NetworkReader) => Asker> {
  const graphql = createGraphQLServer({
    logger: logger ?? pino({ level: 'silent' }),
    isForOperator: logger === undefined,
  });
  await graphql.start();
  return (store, networks) => {
    const contextOf = createContexts(store, networks);
    return async ({ query, variables, operationName }) => {
      const { body } = await graphql.executeOperation(
        {
          query,
          ...(variables && { variables: { ...variables } }),
          ...(operationName !== undefined && { operationName }),
        },
        { contextValue: contextOf() },
      );
      if (body.kind !== 'single') throw new Error('an operation was answered in parts, which is not asked for');
      return body.singleResult;
    };
  };
}
