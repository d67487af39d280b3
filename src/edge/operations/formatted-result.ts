import type {
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLError,
  GraphQLFormattedError,
  OperationDefinitionNode,
} from 'graphql';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The result of an execution as Apollo would send it. */
export function formattedResult(
  { data = null, errors }: ExecutionResult,
  formatError: FormatError,
): FormattedExecutionResult<Record<string, unknown>> {
  if (errors === undefined || errors.length === 0) return { data };
  return { data, errors: errors.map((error) => formatError(withCode(error), error)) };
}

/** The error that Apollo gives to `formatError` if execution fails. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions },
  };
}

/** False if no operation of a text has the name that was given, whatever Apollo's type says. Apollo reports that. */
export function isOperation(operation: OperationDefinitionNode | undefined): operation is OperationDefinitionNode {
  return operation !== undefined;
}
