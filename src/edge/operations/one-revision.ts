import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestListener, type GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { DomainError } from '../../errors.ts';
import { isOperation } from './formatted-result.ts';

/** What a context needs so that an operation can be answered again from another revision. */
export interface RevisedContext<C> {
  /** The revision of the store when this context first read it, by the same read that says what marks an answer. */
  begun(): Promise<number>;
  /** The revision of the store now. */
  revision(): Promise<number>;
  /** A context that has read nothing yet. */
  renewed(): C;
}

export type Answer = FormattedExecutionResult<Record<string, unknown>>;

export interface OneRevisionOptions<C extends RevisedContext<C>> {
  /** The ways to answer an operation, each by `responseForOperation`. The first one that answers counts. */
  readonly ways: readonly ApolloServerPlugin<C>[];
  /** Each writes into an answer what is said beside its data. */
  readonly marks: readonly ((answer: Answer, context: C) => Promise<void>)[];
  readonly shownError: (error: unknown) => GraphQLFormattedError;
}

const attempts = 5;

/**
 * Answers each operation from one revision of the store. Where a write came between its reads, it is answered again in a new
 * context. After the fifth time it is CONFLICT. An import is one revision, so this is rare.
 */
export function oneRevision<C extends RevisedContext<C>>({
  ways,
  marks,
  shownError,
}: OneRevisionOptions<C>): ApolloServerPlugin<C> {
  const mark = async (answer: Answer, context: C): Promise<void> => {
    for (const one of marks) await one(answer, context);
  };
  return {
    async requestDidStart(request) {
      const started = await Promise.all(ways.map(async (way) => way.requestDidStart?.(request)));
      const listeners = started.flatMap((listener) => listener ?? []);
      let isMarked = false;
      return {
        async responseForOperation(asked) {
          // Of a name that no operation has, nothing was measured, so no way may run anything. Apollo reports the name.
          if (!isOperation(asked.operation)) return null;
          let context = asked.contextValue;
          try {
            for (let attempt = 1; attempt <= attempts; attempt += 1) {
              const before = await context.begun();
              const response = await firstResponse(listeners, { ...asked, contextValue: context });
              // Apollo reports what keeps the operation from running.
              if (response?.body.kind !== 'single') return response;
              await mark(response.body.singleResult, context);
              isMarked = true;
              if ((await context.revision()) === before) return response;
              context = context.renewed();
            }
            throw new DomainError('CONFLICT', 'The data changed again and again during the operation. Send it again.');
          } catch (error) {
            isMarked = true;
            return failure(shownError(error));
          }
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (!isMarked && body.kind === 'single') await mark(body.singleResult, contextValue);
        },
      };
    },
  };
}

type Asked<C extends RevisedContext<C>> = Parameters<NonNullable<GraphQLRequestListener<C>['responseForOperation']>>[0];

async function firstResponse<C extends RevisedContext<C>>(
  listeners: readonly GraphQLRequestListener<C>[],
  asked: Asked<C>,
): Promise<GraphQLResponse | null> {
  for (const listener of listeners) {
    const response = await listener.responseForOperation?.(asked);
    if (response) return response;
  }
  return null;
}

function failure(error: GraphQLFormattedError): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { data: null, errors: [error] } },
  };
}
