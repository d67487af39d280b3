import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  answerObjectCost,
  fieldCosts,
  introspectionCost,
  listLengths,
  longestLists,
  usualFieldCost,
  usualListLength,
} from './field-costs.ts';
import { argumentsOf, firstOf, type Arguments } from './prices/arguments.ts';
import { askedOf, type Asked } from './prices/asked.ts';
import { usualSizes, type NetworkSizes } from './prices/network-sizes.ts';
import { noPlace, placeBelow, type Place } from './prices/place.ts';

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
 * length of the document, because each fragment is measured once for each place that it can be asked of.
 */
export function operationSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  sizes: NetworkSizes = usualSizes,
): OperationSize {
  const root = schema.getRootType(operation.operation);
  if (root == null) return nothing;
  const measure = createMeasure(schema, document, variables, sizes);
  const size = measure(operation.selectionSet, root, noPlace);
  const directives = size.directives + (operation.directives?.length ?? 0);
  return { ...size, cost: Math.ceil(size.cost), directives };
}

type Measure = (set: SelectionSetNode, parent: GraphQLCompositeType, place: Place) => OperationSize;

/** Fragments in different places cost differently. With more selections than this, an operation is too costly anyway. */
const mostSelections = 100_000;
const tooMuch: OperationSize = { ...nothing, cost: Number.MAX_SAFE_INTEGER };

function createMeasure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  sizes: NetworkSizes,
): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationSize>();
  let selections = 0;

  const ofFragment = (name: string, place: Place): OperationSize => {
    const memo = `${name} ${place.id}`;
    const known = measured.get(memo);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = fragment && isCompositeType(type) ? measure(fragment.selectionSet, type, place) : nothing;
    measured.set(memo, size);
    return size;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, place: Place): OperationSize => {
    const marks = { aliases: node.alias === undefined ? 0 : 1, directives: node.directives?.length ?? 0 };
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return sum([ofIntrospection(node, fragments), marks]);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (field === undefined) return sum([{ depth: 1 }, marks]);
    const type = getNamedType(field.type);
    const given = argumentsOf(field, node, variables);
    const { cost, work, thread } = declared(fieldCosts, parent, name) ?? {};
    const here = placeBelow(place, { type: type.name, isNode: isNode(type), computes: thread === 'COMPUTES' }, given);
    const asked = askedOf(here, given, sizes);
    const own = cost ?? (isCompositeType(type) ? (here.isComputed ? answerObjectCost : usualFieldCost) : 0);
    const once = work?.(asked) ?? 0;
    if (node.selectionSet === undefined || !isCompositeType(type)) return sum([{ cost: own + once, depth: 1 }, marks]);
    const children = measure(node.selectionSet, type, here);
    const isList = isListType(getNullableType(field.type));
    const length = isList ? lengthOf(parent, name, { given, place, asked }) : 1;
    return {
      cost: once + length * (own + children.cost),
      nodes: length * children.nodes + (isList ? length : 0),
      depth: 1 + children.depth,
      aliases: marks.aliases + children.aliases,
      directives: marks.directives + children.directives,
    };
  };

  const measure: Measure = (set, parent, place) =>
    sum(
      set.selections.map((selection) => {
        selections += 1;
        if (selections > mostSelections) return tooMuch;
        if (selection.kind === Kind.FIELD) return ofField(selection, parent, place);
        const marks = { directives: selection.directives?.length ?? 0 };
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sum([ofFragment(selection.name.value, place), marks]);
        const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        return sum([measure(selection.selectionSet, isCompositeType(named) ? named : parent, place), marks]);
      }),
    );
  return measure;
}

/** Objects of the store are read for an answer. Others are parts of it. */
function isNode(type: GraphQLNamedType): boolean {
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  return type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
}

interface Listed {
  readonly given: Arguments;
  readonly place: Place;
  readonly asked: Asked;
}

/** The most objects of a list, by its own `first` or `ids`, or by the `first` of the field above it. */
function lengthOf(parent: GraphQLCompositeType, name: string, { given, place, asked }: Listed): number {
  const assumed = declared(listLengths, parent, name) ?? usualListLength;
  const ids = given.get('ids');
  const length =
    firstOf(given) ??
    (Array.isArray(ids) ? ids.length : undefined) ??
    place.page ??
    (typeof assumed === 'number' ? assumed : assumed(asked));
  return Math.min(length, declared(longestLists, parent, name)?.(asked) ?? length);
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
