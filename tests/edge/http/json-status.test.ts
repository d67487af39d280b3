import { ApolloServer, HeaderMap } from '@apollo/server';
import { describe, expect, it } from 'vitest';
import { jsonStatus } from '../../../src/edge/http/json-status.ts';
import { refusal } from '../../../src/edge/operations/refusal.ts';

const badInput = { code: 'BAD_USER_INPUT' };

/** The status of an answer from a small server. Operations called `Large` or `Long` are refused by a limit before they run. */
async function statusOf(query: string, accept: string): Promise<number> {
  const server = new ApolloServer({
    typeDefs: 'type Query { a: Int! }',
    formatError: ({ message, extensions }) => ({
      message,
      extensions: { ...extensions, ...(extensions?.['code'] !== 'TOO_COSTLY' && badInput) },
    }),
    plugins: [
      jsonStatus,
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ operationName }) => {
            if (operationName === 'Large')
              throw refusal({ code: 'TOO_COSTLY', status: 400, message: 'm', details: { cost: 5, limit: 3 } });
            if (operationName === 'Long')
              throw refusal({ code: 'BAD_USER_INPUT', status: 400, message: 'm', details: { listInput: 5, limit: 3 } });
          },
        }),
      },
    ],
  });
  await server.start();
  const headers = new HeaderMap([
    ['accept', accept],
    ['content-type', 'application/json'],
  ]);
  const { status } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query } },
    context: async () => ({}),
  });
  await server.stop();
  return status ?? 200;
}

describe('jsonStatus', () => {
  // As GraphQL over HTTP has it: 200 for application/json, 400 for application/graphql-response+json.
  it.each([
    ['an operation that is invalid', '{ nothing }'],
    ['a text that is not GraphQL', '{'],
  ])('gives clients of plain JSON 200 for %s, and others 400', async (_, query) => {
    expect(await statusOf(query, 'application/json')).toBe(200);
    expect(await statusOf(query, 'application/json;q=0.9, application/graphql-response+json')).toBe(400);
  });

  // A list that is too long is a limit too, although its code is that of bad input.
  it.each(['Large', 'Long'])('keeps the status of a refusal by a limit for all clients: %s', async (name) => {
    expect(await statusOf(`query ${name} { a }`, 'application/json')).toBe(400);
  });
});
