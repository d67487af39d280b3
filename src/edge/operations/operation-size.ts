import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldCosts, introspectionCost, listLengths, usualFieldCost, usualListLength } from './field-costs.ts';

/** The size of an operation, as an upper bound, counted before it runs. */
export interface OperationSize {
  readonly cost: number;
  /** Objects in lists. */
  readonly nodes: number;
  /** The depth of nested fields, with fragments expanded. Introspection does not count. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

type Variables = Readonly<Record<string, unknown>>;

const nothing: OperationSize = { cost: 0, nodes: 0, depth: 0, aliases: 0, directives: 0 };

/**
 * The size of a valid operation. It is an upper bound, because a field that is selected twice counts twice. Linear in the
 * length of the document, because each fragment is measured once.
 */
export function operationSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationSize {
  const root = schema.getRootType(operation.operation);
  if (root == null) return nothing;
  const measure = createMeasure(schema, document, variables);
  const size = measure(operation.selectionSet, root, undefined);
  return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
}

type Measure = (set: SelectionSetNode, parent: GraphQLCompositeType, page: number | undefined) => OperationSize;

function createMeasure(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationSize>();

  const ofFragment = (name: string, page: number | undefined): OperationSize => {
    const memo = `${name} ${page}`;
    const known = measured.get(memo);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = fragment && isCompositeType(type) ? measure(fragment.selectionSet, type, page) : nothing;
    measured.set(memo, size);
    return size;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page: number | undefined): OperationSize => {
    const marks = { aliases: node.alias === undefined ? 0 : 1, directives: node.directives?.length ?? 0 };
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return sum([ofIntrospection(node, fragments), marks]);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (field === undefined) return sum([{ depth: 1 }, marks]);
    const type = getNamedType(field.type);
    const own = declared(fieldCosts, parent, name)?.cost ?? (isCompositeType(type) ? usualFieldCost : 0);
    if (node.selectionSet === undefined || !isCompositeType(type)) return sum([{ cost: own, depth: 1 }, marks]);
    const first = numberArgument(field, node, variables);
    const children = measure(node.selectionSet, type, first);
    const length = isListType(getNullableType(field.type))
      ? (first ??
        listArgument(field, node, variables) ??
        page ??
        declared(listLengths, parent, name) ??
        usualListLength)
      : 1;
    return {
      cost: length * (own + children.cost),
      nodes: length * children.nodes + (isListType(getNullableType(field.type)) ? length : 0),
      depth: 1 + children.depth,
      aliases: marks.aliases + children.aliases,
      directives: marks.directives + children.directives,
    };
  };

  const measure: Measure = (set, parent, page) =>
    sum(
      set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return ofField(selection, parent, page);
        const marks = { directives: selection.directives?.length ?? 0 };
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sum([ofFragment(selection.name.value, page), marks]);
        const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return sum([measure(selection.selectionSet, isCompositeType(named) ? named : parent, page), marks]);
      }),
    );
  return measure;
}

function sum(sizes: readonly Partial<OperationSize>[]): OperationSize {
  let { cost, nodes, depth, aliases, directives } = nothing;
  for (const size of sizes) {
    cost += size.cost ?? 0;
    nodes += size.nodes ?? 0;
    depth = Math.max(depth, size.depth ?? 0);
    aliases += size.aliases ?? 0;
    directives += size.directives ?? 0;
  }
  return { cost, nodes, depth, aliases, directives };
}

/** The value of the map for a field, by its type or by an interface of that type. */
function declared<T>(map: ReadonlyMap<string, T>, parent: GraphQLCompositeType, field: string): T | undefined {
  const own = map.get(`${parent.name}.${field}`);
  if (own !== undefined || !(isObjectType(parent) || isInterfaceType(parent))) return own;
  for (const { name } of parent.getInterfaces()) {
    const inherited = map.get(`${name}.${field}`);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** The value of `first`, the most objects that a list directly below the field may hold. */
function numberArgument(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined {
  const value = argument('first', field, node, variables);
  return typeof value === 'number' ? Math.max(0, value) : undefined;
}

/** The length of `ids`. The list of objects has the same length. */
function listArgument(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined {
  const value = argument('ids', field, node, variables);
  return Array.isArray(value) ? value.length : undefined;
}

function argument(name: string, field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): unknown {
  const definition = field.args.find((one) => one.name === name);
  if (definition === undefined) return undefined;
  const given = node.arguments?.find((one) => one.name.value === name);
  const value: unknown = given && valueFromAST(given.value, definition.type, variables);
  return value === undefined ? definition.defaultValue : value;
}

/** Introspection is bounded. Each object has the same cost, and depth costs nothing. */
function ofIntrospection(
  node: FieldNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Partial<OperationSize> {
  const measured = new Map<string, OperationSize>();
  const ofSet = (set: SelectionSetNode): OperationSize =>
    sum(
      set.selections.map((selection) => {
        const directives = selection.directives?.length ?? 0;
        if (selection.kind === Kind.INLINE_FRAGMENT) return sum([ofSet(selection.selectionSet), { directives }]);
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value;
          const inner = fragments.get(name)?.selectionSet;
          const size = measured.get(name) ?? (inner ? ofSet(inner) : nothing);
          measured.set(name, size);
          return sum([size, { directives }]);
        }
        const aliases = selection.alias === undefined ? 0 : 1;
        if (selection.selectionSet === undefined) return { aliases, directives };
        return sum([ofSet(selection.selectionSet), { cost: introspectionCost, aliases, directives }]);
      }),
    );
  return sum([node.selectionSet ? ofSet(node.selectionSet) : nothing, { cost: introspectionCost, depth: 1 }]);
}
