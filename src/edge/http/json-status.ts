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
