import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Clients that accept only `application/json` read any status but 200 as a fault of the connection. GraphQL over HTTP
 * therefore answers them with 200 if the operation is at fault. Refusals by the limits keep their status for all clients.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export const jsonStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, source, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (!accept.includes('application/json') || accept.includes('graphql-response')) return;
        if (source === undefined || response.http.status !== 400 || response.body.kind !== 'single') return;
        const { errors = [] } = response.body.singleResult;
        const isAtFault = errors.every(
          ({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT' && extensions['limit'] === undefined,
        );
        if (isAtFault) response.http.status = 200;
      },
    };
  },
};

/** Whether no field of an operation was answered. */
function isNothing(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return Object.values(data ?? {}).every((value) => value === null);
}

/** The status of an operation of which nothing was answered, through a fault that is not the client's. */
const statuses: ReadonlyMap<unknown, number> = new Map([
  ['INTERNAL_SERVER_ERROR', 500],
  ['STORE_UNAVAILABLE', 503],
  ['TIMEOUT', 503],
]);

/**
 * Clients that accept `application/graphql-response+json` get a status that a balancer understands where `data` is null as a
 * whole. Answers in part have 200, and so have all answers to clients of plain `application/json`.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-graphql-response-json
 */
export const faultStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (request.http?.headers.get('accept')?.includes('graphql-response') !== true) return;
        if (response.body.kind !== 'single' || !isNothing(response.body.singleResult.data)) return;
        if (response.http.status !== undefined && response.http.status !== 200) return;
        const { errors = [] } = response.body.singleResult;
        const [worst] = errors
          .map(({ extensions }) => statuses.get(extensions?.['code']) ?? 0)
          .toSorted((a, b) => b - a);
        if (worst === undefined || worst === 0) return;
        response.http.status = worst;
        if (worst === 503) response.http.headers.set('retry-after', '5');
      },
    };
  },
};
