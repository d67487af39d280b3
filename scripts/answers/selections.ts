import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What says nothing, or what another question asks. */
const leftOut: ReadonlySet<string> = new Set([
  // Counts the writes that made the store, which depends on how many records one write holds.
  'Dataset.revision',
  // Query.dataset is asked once.
  'Supply.dataset',
  // Solves a network anew for each end of each parameter: a question of its own.
  'Derivation.sensitivity',
  // As long as all else together: questions of their own.
  'Derivation.witness',
  'DependencyRow.witness',
  // Opaque. Whether paging works shows in the pages.
  'PageInfo.startCursor',
]);

const deepest = 12;

export interface Selections {
  /** All fields of a type but those that `isAskedApart`. */
  readonly whole: (type: GraphQLNamedType) => string;
  /** Fields that no rule says how to ask. */
  readonly notAsked: ReadonlySet<string>;
}

/**
 * Selections that hold every field of a type by construction. A record with a question of its own is named by its key
 * where another answer mentions it.
 */
export function createSelections(schema: GraphQLSchema): Selections {
  const notAsked = new Set<string>();
  const offered = offeredByKey(schema);
  const known = new Map<string, string>();

  const remembered = (kind: string, type: GraphQLNamedType, make: () => string): string => {
    const name = `${kind} ${type.name}`;
    const text = known.get(name) ?? make();
    known.set(name, text);
    return text;
  };

  const fieldText = (parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number): string => {
    const name = `${parent.name}.${field.name}`;
    if (leftOut.has(name)) return '';
    const type = getNamedType(field.type);
    const inside = isCompositeType(type) ? mentioned(type, depth + 1) : '';
    if (!field.args.some(isRequiredArgument)) return `${field.name} ${inside}`;
    notAsked.add(name);
    return '';
  };

  const fieldsText = (
    type: GraphQLNamedType,
    depth: number,
    isLeft: (field: GraphQLField<unknown, unknown>) => boolean,
  ) =>
    `{ __typename ${fieldsOf(type)
      .filter((field) => !isLeft(field))
      .map((field) => fieldText(type, field, depth))
      .join(' ')} }`;

  const connectionText = (type: GraphQLNamedType, depth: number): string => {
    const [{ type: items } = { type: undefined }] = fieldsOf(type).filter(({ name }) => name === 'nodes');
    // Records inside of another answer are named, on its first page.
    if (depth > 0 && items !== undefined && offered.has(getNamedType(items).name)) {
      return `{ totalCount nodes ${shortText(getNamedType(items))} }`;
    }
    return `{ ${fieldsOf(type)
      .map((field) => {
        if (field.name !== 'nodes' && field.name !== 'edges') return fieldText(type, field, depth);
        const item = getNamedType(field.type);
        // What `edges` hold whole is only counted in `nodes`.
        const isTwice = field.name === 'nodes' && fieldsOf(type).some(({ name }) => name === 'edges');
        return `${field.name} ${isTwice ? shortText(item) : edgeText(item, depth)}`;
      })
      .join(' ')} }`;
  };

  const edgeText = (type: GraphQLNamedType, depth: number): string =>
    `{ ${fieldsOf(type)
      .filter(({ name }) => name !== 'cursor')
      .map((field) => {
        const node = getNamedType(field.type);
        const isRecord = field.name === 'node' && !offered.has(node.name);
        return isRecord ? `node ${fieldsText(node, depth + 1, () => false)}` : fieldText(type, field, depth);
      })
      .join(' ')} }`;

  const mentioned = (type: GraphQLNamedType, depth: number): string => {
    if (depth > deepest) throw new Error(`${type.name} holds itself; say in leftOut how to end it.`);
    if (isNode(type) || isUnionType(type)) return shortText(type);
    if (isConnection(type)) return connectionText(type, depth);
    return fieldsText(type, depth, () => false);
  };

  return {
    notAsked,
    whole: (type) => {
      if (!isCompositeType(type)) return '';
      if (isConnection(type)) return remembered('page', type, () => connectionText(type, 0));
      return remembered('whole', type, () => fieldsText(type, 0, isAskedApart));
    },
  };
}

/** Whether a field of a record is a question of its own: it is paged, or answers what its arguments say. */
export function isAskedApart({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name !== 'at');
}

/** Every field of a type, in the order of their names. */
export function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  if (!('getFields' in type)) return [];
  return Object.values(type.getFields())
    .filter((field): field is GraphQLField<unknown, unknown> => 'args' in field)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

function isNode(type: GraphQLNamedType): boolean {
  return 'getInterfaces' in type && (type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'));
}

/** Types of which the query type gives the record of a key. */
function offeredByKey(schema: GraphQLSchema): ReadonlySet<string> {
  const roots = fieldsOf(schema.getQueryType() ?? invalid())
    .filter(({ args }) => args.length === 1 && ['key', 'code'].includes(args[0]?.name ?? ''))
    .map(({ type }) => getNamedType(type));
  const names = roots.flatMap((type) => [
    type.name,
    ...(isObjectType(type) || !('getInterfaces' in type) ? [] : schema.getPossibleTypes(type).map(({ name }) => name)),
  ]);
  return new Set(names);
}

function shortText(type: GraphQLNamedType): string {
  return fieldsOf(type).some(({ name }) => name === 'key') ? '{ __typename key }' : '{ __typename }';
}

function invalid(): never {
  throw new Error('the schema has no query type');
}
