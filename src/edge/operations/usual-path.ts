import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { execute, getVariableValues } from 'graphql';
import { formattedResult, isOperation, type FormatError } from './formatted-result.ts';

/** Runs an operation with graphql-js. What cannot run is left to Apollo, which reports the reason. */
export function usualPath(formatError: FormatError): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          if (!isOperation(operation)) return null;
          const { variables: variableValues = {}, operationName } = request;
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
            maxErrors: 1,
          });
          if (errors !== undefined) return null;
          const result = await execute({ schema, document, contextValue, variableValues, operationName });
          if (result.data === undefined) return null;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: formattedResult(result, formatError) },
          };
        },
      };
    },
  };
}
