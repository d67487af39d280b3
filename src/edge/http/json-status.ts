import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Clients that know `application/json` alone take any status but 200 for a fault of the line, so GraphQL over HTTP
 * answers them 200 where the operation is at fault. What the limits refuse keeps its status for everybody.
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
