import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { Kind, visit, type DocumentNode, type FormattedExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { OperationPool } from './operation-pool.ts';
import { currentNote } from './request-note.ts';

/** Fields that read all the evidence, choose statistics, build networks and solve them; what reads single records is answered where it came in. */
const computing: ReadonlySet<string> = new Set([
  'supply',
  'supplyShares',
  'concentration',
  'supplyRisk',
  'exposedBuyers',
  'systemicRisk',
  'compareClaims',
  'scenario',
  'scenarios',
]);

/** Has operations that compute answered by a pool of threads, so that the event loop is free for all others. */
export function answerElsewhere(
  pool: OperationPool,
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request }) {
          const { query, variables, operationName } = request;
          if (query === undefined || !computes(document)) return null;
          const note = currentNote();
          const singleResult = await pool
            .ask({ query, variables, operationName, requestId: note?.requestId ?? '', rateLimit: note?.rateLimit })
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

const known = new WeakMap<DocumentNode, boolean>();

function computes(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let found = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (computing.has(name.value)) found = true;
    },
  });
  known.set(document, found);
  return found;
}
