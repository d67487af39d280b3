import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { compileSize } from './compile-size.ts';
import { formattedResult, isOperation, type FormatError } from './formatted-result.ts';

export interface FastPathOptions {
  readonly formatError: FormatError;
  /** An operation is compiled when it arrives for this time. A rare operation is not worth it. */
  readonly compileAt?: number;
  /** Larger operations are never compiled, because compiling blocks the server for about 0.02 ms per field. */
  readonly largest?: number;
  /** The number of compiled operations that are kept. */
  readonly kept?: number;
  /** After compiling, it rests for this many times as long. This limits the part of the time that compiling uses. */
  readonly restAfterCompiling?: number;
  readonly onCompiled?: () => void;
}

/**
 * Runs frequent operations as compiled code, with the same answers. Other operations run as usual: rare or large ones,
 * and those with directives, introspection or variables that do not fit.
 */
export function fastPath(options: FastPathOptions): ApolloServerPlugin {
  const codeFor = createCompiler(options);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          if (!isOperation(operation)) return null;
          const code = codeFor(schema, document, operation);
          if (code === undefined) return null;
          const variables = { ...defaultsOf(operation), ...request.variables };
          // Apollo refuses variables that do not fit, with its own message.
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: 1,
          });
          if (errors !== undefined) return null;
          const result: ExecutionResult = await code.query(undefined, contextValue, variables);
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: formattedResult(result, options.formatError) },
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
  // Operations are objects of the cache of parsed documents, so the same text gives the same object.
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

/** The defaults of variables. The compiled code would report a missing value for a non-null type with a default. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const withDefault = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return Object.fromEntries(withDefault);
}
