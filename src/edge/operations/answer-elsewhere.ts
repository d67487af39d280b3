import { HeaderMap, type ApolloServerPlugin, type BaseContext, type GraphQLResponse } from '@apollo/server';
import {
  getVariableValues,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DomainError } from '../../errors.ts';
import type { OperationPool } from './operation-pool.ts';
import { operationTraits } from './operation-traits.ts';
import { currentNote, type RequestNote } from './request-note.ts';

export interface AnswerElsewhereOptions<C extends BaseContext> {
  readonly pool: OperationPool;
  /** Whether there are so many names that a search would block the event loop. */
  readonly isLarge: (context: C) => Promise<boolean>;
  /** Everything but the question on which an answer rests: the state of the data, and the day. */
  readonly basisOf: (context: C) => Promise<string>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Runs computing operations on a pool of threads, so that the event loop stays free. Large searches run there too. */
export function answerElsewhere<C extends BaseContext>({
  pool,
  isLarge,
  basisOf,
  formatError,
}: AnswerElsewhereOptions<C>): ApolloServerPlugin<C> {
  const masked = (error: unknown): GraphQLFormattedError =>
    formatError({ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          const { query, variables, operationName } = request;
          const { work, isPersonal } = operationTraits(document);
          if (query === undefined || work === undefined) return null;
          const unfit = unfitVariables({ schema, operation, variables });
          if (unfit !== undefined)
            return badRequest(unfit.map((error) => formatError({ ...error.toJSON(), extensions: unfitCode }, error)));
          if (work === 'SEARCHES' && !(await isLarge(contextValue).catch(() => false))) return null;
          const note = currentNote();
          const headers = new HeaderMap();
          const asked = async (): Promise<FormattedExecutionResult> => {
            const basis = isPersonal ? undefined : await basisOf(contextValue);
            return pool.ask({ query, variables, operationName, basis, ...clientOf(note) }, work);
          };
          const refused = (error: unknown): FormattedExecutionResult => {
            const wait = isThrottled(error) ? error.details['retryAfterSeconds'] : undefined;
            if (wait !== undefined) headers.set('retry-after', String(wait));
            if (note !== undefined) note.isRefused = wait !== undefined;
            return { data: null, errors: [masked(error)] };
          };
          const { data = null, errors, extensions: said } = await asked().catch(refused);
          const shown = errors?.map((error) => ownError(error, note, masked));
          for (const { extensions } of shown ?? [])
            if (typeof extensions?.['code'] === 'string') note?.codes.add(extensions['code']);
          return {
            http: { headers, ...(headers.has('retry-after') && { status: 503 }) },
            body: {
              kind: 'single',
              singleResult: {
                data,
                ...(shown && { errors: shown }),
                ...(said?.['hints'] !== undefined && { extensions: { hints: said['hints'] } }),
              },
            },
          };
        },
      };
    },
  };
}

interface Given {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

const unfitCode = { code: 'BAD_USER_INPUT' };
/** Each error repeats the whole value, and somebody could send one with thousands of faults. */
const mostErrors = 5;

/**
 * What is wrong with the variables of an operation. They are checked on this thread, because the price that was charged is one without
 * them, and JSON may mend them on their way to another thread: 1e400 becomes null.
 */
function unfitVariables({ schema, operation, variables = {} }: Given): readonly GraphQLError[] | undefined {
  const definitions = operation.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variables, { maxErrors: mostErrors }).errors;
}

function badRequest(errors: readonly GraphQLFormattedError[]): GraphQLResponse {
  return { http: { headers: new HeaderMap(), status: 400 }, body: { kind: 'single', singleResult: { errors } } };
}

/** What the pool has to know of the client. */
function clientOf(note: RequestNote | undefined) {
  return {
    requestId: note?.requestId ?? '',
    client: note?.client ?? 'local',
    rateLimit: note?.rateLimit,
    signal: note?.signal,
    spent(cpuMilliseconds: number): void {
      if (note === undefined) return;
      note.cpuMilliseconds = cpuMilliseconds;
      note.charge?.(cpuMilliseconds);
    },
  };
}

function isThrottled(error: unknown): error is DomainError {
  return error instanceof DomainError && error.code === 'THROTTLED';
}

/** An answer that was computed for another client names that client's request. The log finds a fault by both ids. */
function ownError(
  error: GraphQLFormattedError,
  note: RequestNote | undefined,
  masked: (error: unknown) => GraphQLFormattedError,
): GraphQLFormattedError {
  const { requestId: other, code } = error.extensions ?? {};
  if (note === undefined || typeof other !== 'string' || other === note.requestId) return error;
  if (code !== 'INTERNAL_SERVER_ERROR') {
    return { ...error, extensions: { ...error.extensions, requestId: note.requestId } };
  }
  return { ...error, ...masked(new Error(`the log says more under the request id ${other}`)) };
}
