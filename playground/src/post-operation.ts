import { type ExecutionResult, GraphQLError } from 'graphql';
import type { GraphiQLProps } from 'graphiql';
import { askServer } from './access/access.ts';

type Fetcher = GraphiQLProps['fetcher'];

/** Sends one operation to this server and gives its answer; none, or one that is not GraphQL's, becomes an error. */
export const postOperation: Fetcher = async (operation, options) => {
  let problem = 'no answer from /graphql';
  try {
    const response = await askServer('/graphql', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
      body: JSON.stringify(operation),
    });
    problem = `/graphql answered with status ${response.status} and no GraphQL result`;
    const answer: unknown = await response.json();
    if (isResult(answer)) return answer;
  } catch {
    // told below
  }
  return { errors: [new GraphQLError(problem)] };
};

function isResult(value: unknown): value is ExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
