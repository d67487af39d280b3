import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { compileSize } from './compile-size.ts';

export interface FastPathOptions {
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** An operation is compiled when it comes for this time: what is asked once is not worth it. */
  readonly compileAt?: number;
  /** Compiling blocks the server for some 0.02 ms a field; larger operations are never compiled. */
  readonly largest?: number;
  /** So many compiled operations are kept. */
  readonly kept?: number;
  /** After compiling it waits for so many times as long: at most one part in so many of the time goes into it. */
  readonly restAfterCompiling?: number;
  readonly onCompiled?: () => void;
}

/**
 * Answers operations that are asked often by compiled code, with the same answers. All else (rare or large operations,
 * directives, introspection, variables that do not fit) goes the usual way.
 */
export function fastPath(options: FastPathOptions): ApolloServerPlugin {
  const codeFor = createCompiler(options);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          // Despite its type there is none where a text holds several and none is named; Apollo says so.
          if (!isOperation(operation)) return null;
          const code = codeFor(schema, document, operation);
          if (code === undefined) return null;
          const variables = { ...defaultsOf(operation), ...request.variables };
          // Apollo refuses variables that do not fit, in its own words.
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 1,
          });
          if (errors !== undefined) return null;
          const result: ExecutionResult = await code.query(undefined, contextValue, variables);
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: formatted(result, options.formatError) },
          };
        },
      };
    },
  };
}

type CodeFor = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => CompiledQuery | undefined;

/** Gives the code of an operation, compiled when it has come often enough; undefined: it goes the usual way. */
function createCompiler({
  compileAt = 5,
  largest = 2_500,
  kept = 200,
  restAfterCompiling = 20,
  onCompiled,
}: FastPathOptions): CodeFor {
  // Operations are objects of the cache of parsed documents: the same text is the same object.
  const seen = new WeakMap<OperationDefinitionNode, number>();
  const unfit = new WeakSet<OperationDefinitionNode>();
  const compiled = new Map<OperationDefinitionNode, CompiledQuery>();
  let restUntil = 0;

  const compile: CodeFor = (schema, document, operation) => {
    const size = compileSize(schema, document, operation);
    const started = performance.now();
    const code =
      size === undefined || size > largest ? undefined : compileQuery(schema, document, operation.name?.value);
    const ended = performance.now();
    restUntil = ended + restAfterCompiling * (ended - started);
    if (code !== undefined && isCompiledQuery(code)) return code;
    unfit.add(operation);
    return undefined;
  };

  return (schema, document, operation) => {
    const known = compiled.get(operation);
    if (known !== undefined || unfit.has(operation)) return known;
    const times = (seen.get(operation) ?? 0) + 1;
    seen.set(operation, times);
    if (times < compileAt || performance.now() < restUntil) return undefined;
    const code = compile(schema, document, operation);
    if (code === undefined) return undefined;
    compiled.set(operation, code);
    onCompiled?.();
    const [oldest] = compiled.keys();
    if (compiled.size > kept && oldest !== undefined) compiled.delete(oldest);
    return code;
  };
}

/** Written out, for the compiled code takes a default of a type that may not be null for a missing value. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const withDefault = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(withDefault);
}

function isOperation(operation: OperationDefinitionNode | undefined): operation is OperationDefinitionNode {
  return operation !== undefined;
}

function formatted(
  { data = null, errors }: ExecutionResult,
  formatError: FastPathOptions['formatError'],
): FormattedExecutionResult<Record<string, unknown>> {
  if (errors === undefined || errors.length === 0) return { data };
  return { data, errors: errors.map((error) => formatError(withCode(error), error)) };
}

/** What Apollo gives to `formatError` for an error of execution. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions },
  };
}
