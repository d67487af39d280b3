import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, errorCodes, type ErrorCode } from '../../errors.ts';
import { currentNote } from './request-note.ts';

/** Codes that Apollo and graphql-js give, in the words of our closed list. */
const known: ReadonlyMap<unknown, ErrorCode> = new Map<unknown, ErrorCode>([
  ...errorCodes.map((code) => [code, code] as const),
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_FOUND', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT'],
]);

/** All that a client is told of a fault of ours. */
export const ourFault = 'This is our fault, not yours. Tell us the request id, and the log will tell us the rest.';

/**
 * What a client may see of an error: faults of the caller and of the world as they are, our own faults as a fixed
 * text with the id under which the log has the rest.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => string,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const note = currentNote();
  const shown = (code: ErrorCode, details: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
    note?.codes.add(code);
    return { ...figuresOf(details), code, ...(note && { requestId: note.requestId }) };
  };
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if (original instanceof DomainError) {
    return { message: original.message, ...place, extensions: shown(original.code, original.details) };
  }
  const isRecursive = formatted.extensions?.['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED';
  const code = isRecursive ? 'TOO_COSTLY' : known.get(formatted.extensions?.['code']);
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
    return { message: formatted.message, ...place, extensions: shown(code, formatted.extensions) };
  }
  // What graphql-js itself says before any field is asked, such as that there are no mutations.
  if (original instanceof GraphQLError && original.originalError === undefined && formatted.path === undefined) {
    return { message: formatted.message, ...place, extensions: shown('BAD_USER_INPUT') };
  }
  return {
    message: ourFault,
    ...place,
    extensions: { ...shown('INTERNAL_SERVER_ERROR'), requestId: report(original) },
  };
}

/** Of what stands beside a code only figures are shown: they tell limits, and no text that a library put there. */
function figuresOf(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => typeof value === 'number'));
}
