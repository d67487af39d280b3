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

/** Asks a store operations as a client would, without a network. */
export async function createAsker(store: GraphStore, logger?: Logger, networks?: NetworkReader): Promise<Asker> {
  const askerOf = await createAskers(logger);
  return askerOf(store, networks);
}

/** Makes askers of several stores over one schema, which takes longer to make than most operations to answer. */
export async function createAskers(
  logger: Logger = pino({ level: 'silent' }),
): Promise<(store: GraphStore, networks?: NetworkReader) => Asker> {
  const graphql = createGraphQLServer({ logger });
  await graphql.start();
  return (store, networks) => {
    const contextOf = createContexts(store, networks);
    return async ({ query, variables, operationName }) => {
      const { body } = await graphql.executeOperation(
        { query, ...(variables && { variables: { ...variables } }), ...(operationName && { operationName }) },
        { contextValue: contextOf() },
      );
      if (body.kind !== 'single') throw new Error('an operation was answered in parts, which is not asked for');
      return body.singleResult;
    };
  };
}
