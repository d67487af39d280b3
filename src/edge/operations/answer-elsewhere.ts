import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { Kind, visit, type DocumentNode, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import { fieldCosts, type Work } from './field-costs.ts';
import type { OperationPool } from './operation-pool.ts';
import { currentNote } from './request-note.ts';

/** The thread of each field by its name alone. A field of that name in another type is answered there too. */
const threads: ReadonlyMap<string, Work> = new Map(
  [...fieldCosts].flatMap(([field, { thread }]) =>
    thread === undefined ? [] : [[field.slice(field.indexOf('.') + 1), thread] as const],
  ),
);

/**
 * Runs computing operations on a pool of threads, so that the event loop stays free. Searches run there too if there are so many
 * names that they would block the event loop.
 */
export function answerElsewhere<C extends BaseContext>(
  pool: OperationPool,
  isLarge: (context: C) => Promise<boolean>,
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request, contextValue }) {
          const { query, variables, operationName } = request;
          const work = workOf(document);
          if (query === undefined || work === undefined) return null;
          if (work === 'SEARCHES' && !(await isLarge(contextValue).catch(() => false))) return null;
          const note = currentNote();
          const singleResult = await pool
            .ask(
              { query, variables, operationName, requestId: note?.requestId ?? '', rateLimit: note?.rateLimit },
              work,
            )
            .catch((error: unknown): FormattedExecutionResult => ({
              data: null,
              errors: [formatError({ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, error)],
            }));
          for (const { extensions } of singleResult.errors ?? [])
            if (typeof extensions?.['code'] === 'string') note?.codes.add(extensions['code']);
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: answerOf(singleResult) } };
        },
      };
    },
  };
}

function answerOf({
  data = null,
  errors,
}: FormattedExecutionResult): FormattedExecutionResult<Record<string, unknown>> {
  return errors === undefined ? { data } : { data, errors };
}

const known = new WeakMap<DocumentNode, { readonly work: Work | undefined }>();

function workOf(document: DocumentNode): Work | undefined {
  const before = known.get(document);
  if (before !== undefined) return before.work;
  let work: Work | undefined;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (work !== 'COMPUTES') work = threads.get(name.value) ?? work;
    },
  });
  known.set(document, { work });
  return work;
}
