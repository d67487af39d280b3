import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { operationSize, type OperationSize } from '../operation-size.ts';
import { usualSizes, type NetworkQuestion, type NetworkSizes, type SizeReader } from './network-sizes.ts';

/** The most buyers and materials of an operation whose sizes are read. Further ones are priced as usual ones. */
const mostQuestions = 100;

export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Sizes of operations without variables. They stay the same as long as the revision does. */
const known = new WeakMap<
  OperationDefinitionNode,
  { readonly revision: number | undefined; readonly size: OperationSize }
>();

/**
 * The size of an operation, priced by the sizes of its buyers and of the store. They are read only if a price depends on
 * them. If they cannot be read now, the operation is priced as one of a small data set, and says itself what is wrong.
 */
export async function pricedSize(
  { schema, document, operation, variables }: PricedOperation,
  readSizes: SizeReader | undefined,
): Promise<OperationSize> {
  const before = known.get(operation);
  if (before !== undefined && before.revision === undefined) return before.size;
  const { sizes, questions, isUsed } = recording();
  const size = operationSize(schema, document, operation, variables, sizes);
  const isFixed = (operation.variableDefinitions ?? []).length === 0;
  if (readSizes === undefined || !isUsed()) {
    if (isFixed) known.set(operation, { revision: undefined, size });
    return size;
  }
  const read = await readSizes([...questions.values()].slice(0, mostQuestions)).catch(() => undefined);
  if (read === undefined) return size;
  if (before?.revision === read.revision) return before.size;
  const priced = operationSize(schema, document, operation, variables, read);
  if (isFixed) known.set(operation, { revision: read.revision, size: priced });
  return priced;
}

/** Usual sizes that note what they are asked. */
function recording() {
  const questions = new Map<string, NetworkQuestion>();
  let used = false;
  const use = <T>(value: T): T => {
    used = true;
    return value;
  };
  const note = (question: NetworkQuestion): void => {
    questions.set(JSON.stringify(question), question);
  };
  const sizes: NetworkSizes = {
    ...usualSizes,
    get records() {
      return use(usualSizes.records);
    },
    get entities() {
      return use(usualSizes.entities);
    },
    get supplies() {
      return use(usualSizes.supplies);
    },
    get needs() {
      return use(usualSizes.needs);
    },
    get forms() {
      return use(usualSizes.forms);
    },
    get isHashStored() {
      return use(usualSizes.isHashStored);
    },
    chainsOf(buyer, material) {
      note({ buyer, material });
      return use(usualSizes.chainsOf(buyer, material));
    },
    needsOf(material) {
      note({ buyer: undefined, material });
      return use(usualSizes.needsOf(material));
    },
  };
  return { sizes, questions, isUsed: () => used };
}
