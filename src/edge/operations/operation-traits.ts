import { Kind, visit, type DocumentNode } from 'graphql';
import { fieldCosts, usualFieldCost, type Work } from './field-costs.ts';

/** What the fields of a document say about all operations in it. */
export interface OperationTraits {
  /** The thread that answers. Undefined: the one that serves. */
  readonly work: Work | undefined;
  /** The answer says something of the client, so no other client may get it. */
  readonly isPersonal: boolean;
  /** No field costs more than the usual price. Its objects are all its work, so what did not come took nothing. */
  readonly isRefunded: boolean;
}

/** The costs of fields by their names alone. A field of that name in another type is answered and paid for as well. */
const costs = Map.groupBy(fieldCosts, ([field]) => field.slice(field.indexOf('.') + 1));

/** The field that tells a client of its own budget. */
const personalField = 'rateLimit';

const known = new WeakMap<DocumentNode, OperationTraits>();

/** Reads the traits of a document. A parsed document is read once. */
export function operationTraits(document: DocumentNode): OperationTraits {
  const before = known.get(document);
  if (before !== undefined) return before;
  const names = new Set<string>();
  visit(document, { [Kind.FIELD]: ({ name }) => void names.add(name.value) });
  const priced = [...names].flatMap((name) => (costs.get(name) ?? []).map(([, cost]) => cost));
  const threads = new Set(priced.map(({ thread }) => thread));
  const work = threads.has('COMPUTES') ? 'COMPUTES' : threads.has('SEARCHES') ? 'SEARCHES' : undefined;
  const traits = {
    work,
    isPersonal: names.has(personalField),
    isRefunded:
      work !== 'COMPUTES' && priced.every(({ cost, work: own }) => own === undefined && cost <= usualFieldCost),
  } as const;
  known.set(document, traits);
  return traits;
}
