import type { ApolloServerPlugin } from '@apollo/server';
import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldCosts } from '../operations/field-costs.ts';
import { refusal } from '../operations/refusal.ts';
import { currentNote } from '../operations/request-note.ts';

/**
 * Refuses operations with a computing field to clients without the scope `compute`. It reads the operation as it will run, with its
 * fragments, so a field is found by whatever name and way it is asked. What is below a computing field comes by that field alone.
 */
export const requireScopes: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation }) {
        if (currentNote()?.scopes?.has('compute') || operation === undefined) return;
        const field = computingFieldOf(schema, document, operation);
        if (field === undefined) return;
        throw refusal({
          code: 'FORBIDDEN',
          status: 403,
          message: `The field ${field} computes, and the token has no scope "compute". Ask for a token that has it, or leave the field out.`,
        });
      },
    };
  },
};

const known = new WeakMap<OperationDefinitionNode, { readonly field: string | undefined }>();

/** The first computing field of an operation and its fragments, as TYPE.FIELD. Undefined if it has none. */
export function computingFieldOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): string | undefined {
  const before = known.get(operation);
  if (before !== undefined) return before.field;
  const types = new TypeInfo(schema);
  let found: string | undefined;
  const own = separateOperations(document)[operation.name?.value ?? ''];
  visit(
    own ?? document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => {
        const parent = types.getParentType();
        if (parent != null && found === undefined && computes(schema, parent, name.value))
          found = `${parent.name}.${name.value}`;
      },
    }),
  );
  known.set(operation, { field: found });
  return found;
}

/** Whether a field computes in its type, in an interface of that type, or in any type that an abstract type stands for. */
function computes(schema: GraphQLSchema, parent: GraphQLNamedType, field: string): boolean {
  const ofType = ({ name }: GraphQLNamedType): boolean => fieldCosts.get(`${name}.${field}`)?.thread === 'COMPUTES';
  const interfaces = isObjectType(parent) || isInterfaceType(parent) ? parent.getInterfaces() : [];
  const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
  return [parent, ...interfaces, ...possible, ...possible.flatMap((type) => type.getInterfaces())].some(ofType);
}
