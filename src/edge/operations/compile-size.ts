import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The number of fields that a compiler has to write out for an operation. A field below an interface is written once per
 * implementing type, so nested interfaces multiply. Undefined if directives decide at run time which fields are selected.
 */
export function compileSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation);
  if (root == null) return undefined;
  const measured = new Map<string, number>();

  const ofSet = (set: SelectionSetNode, parent: GraphQLCompositeType): number => {
    let size = 0;
    for (const selection of set.selections) {
      if ((selection.directives?.length ?? 0) > 0) return Number.NaN;
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === '__schema' || selection.name.value === '__type') return Number.NaN;
        const field =
          isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined;
        const type = field && getNamedType(field.type);
        const below = selection.selectionSet && isCompositeType(type) ? ofSet(selection.selectionSet, type) : 0;
        size += 1 + below * (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        size += ofSet(selection.selectionSet, isCompositeType(named) ? named : parent);
      } else size += ofFragment(selection.name.value);
    }
    return size;
  };
  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = measured.get(name) ?? (fragment && isCompositeType(type) ? ofSet(fragment.selectionSet, type) : 0);
    measured.set(name, size);
    return size;
  };

  const size = ofSet(operation.selectionSet, root);
  return Number.isNaN(size) ? undefined : size;
}
