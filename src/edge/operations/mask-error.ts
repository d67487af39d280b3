import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, echoed, errorCodes, longestEcho, type ErrorCode } from '../../errors.ts';
import { currentNote } from './request-note.ts';

/** The codes of Apollo and graphql-js, translated to our closed list. */
const known: ReadonlyMap<unknown, ErrorCode> = new Map<unknown, ErrorCode>([
  ...errorCodes.map((code) => [code, code] as const),
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_FOUND', 'BAD_USER_INPUT'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_USER_INPUT'],
]);

/** The whole message that a client gets for a fault of the server. */
export const ourFault =
  'The server failed through a fault of its own, not yours. Report the request id, which finds the cause in its log.';

/** Takes what a client may not see. */
export interface ErrorLog {
  /** Logs a fault of ours, and returns the request id under which the log holds it. */
  fault(error: unknown): string;
  /** Logs an error that says more to the operator than to the caller, and returns the text that is shown. */
  told(error: DomainError): string;
}

/**
 * The part of an error that a client may see. Faults of the caller and of the world are shown in the text for callers. Our
 * own faults become a fixed text with the request id under which the log holds the details.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: ErrorLog): GraphQLFormattedError {
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
    const message = original.operatorMessage === undefined ? original.message : log.told(original);
    return { message, ...place, extensions: shown(original.code, original.details) };
  }
  const isRecursive = formatted.extensions?.['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED';
  const code = isRecursive ? 'TOO_COSTLY' : known.get(formatted.extensions?.['code']);
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
    return { message: shortened(formatted.message), ...place, extensions: shown(code, formatted.extensions) };
  }
  // Errors of graphql-js itself before any field runs, for example that the schema has no mutations.
  if (original instanceof GraphQLError && original.originalError === undefined && formatted.path === undefined) {
    return { message: shortened(formatted.message), ...place, extensions: shown('BAD_USER_INPUT') };
  }
  return {
    message: ourFault,
    ...place,
    extensions: { ...shown('INTERNAL_SERVER_ERROR'), requestId: log.fault(original) },
  };
}

/**
 * A text in quotes, with escapes. One that does not close ends with the message. Otherwise each quote in it would be tried as a
 * start, which takes the square of its length.
 */
const quoted = /"([^"\\]*(?:\\.[^"\\]*)*)("|\\?$)/gs;
/** The most characters of a library's message. Its own words are fewer. */
const longestMessage = 500;

/**
 * A message of a library, in which texts of the caller are shortened. The libraries quote names and values whole, and print
 * objects without quotes. Of these, the middle is left out, because the reason stands after the value.
 */
function shortened(message: string): string {
  const text = message.replaceAll(quoted, (_, inner: string, end: string) => `"${echoed(inner)}${end}`);
  if (text.length <= longestMessage) return text;
  return `${echoed(text)} ${text.slice(-longestEcho).replace(/^[\udc00-\udfff]/, '')}`;
}

/** The figures beside a code, such as limits. Text that a library put there is not shown. */
function figuresOf(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => typeof value === 'number'));
}
