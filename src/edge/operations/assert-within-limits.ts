import { Kind, visit, type DocumentNode } from 'graphql';
import type { Limits } from '../../config.ts';
import type { OperationSize } from './operation-size.ts';
import { refusal } from './refusal.ts';

const advice = {
  cost: 'Ask for fewer items with `first`, or for fewer fields of each. A computed field costs more in a larger network. Name one material, group by country, or ask for fewer views in one operation',
  nodes: 'Ask for fewer items with `first`',
  depth: 'Ask for the deeper fields in a second operation',
  aliases: 'Use fewer aliases, or several operations',
  directives: 'Use fewer directives',
} as const;

const measured = {
  cost: 'a cost',
  nodes: 'a node count',
  depth: 'a depth',
  aliases: 'an alias count',
  directives: 'a directive count',
} as const;

const measures = ['depth', 'aliases', 'directives', 'nodes', 'cost'] as const;

/** Refuses an operation that exceeds a limit of size. */
export function assertSizeWithin(size: OperationSize, limits: Limits): void {
  for (const measure of measures) {
    const [found, limit] = [size[measure], limits[measure]];
    if (found <= limit) continue;
    throw refusal({
      code: 'TOO_COSTLY',
      status: 400,
      message: `The operation has ${measured[measure]} of ${found}, and the limit is ${limit}. ${advice[measure]}.`,
      details: { [measure]: found, limit },
    });
  }
}

/** Refuses lists that are too long, in the text of an operation or in its variables. */
export function assertListsWithin(document: DocumentNode, variables: unknown, limit: number): void {
  const longest = Math.max(longestWritten(document), longestIn(variables));
  if (longest <= limit) return;
  throw refusal({
    code: 'BAD_USER_INPUT',
    status: 400,
    message: `The operation gives a list of ${longest} values, and the limit is ${limit}. Send the list in parts.`,
    details: { listInput: longest, limit },
  });
}

const writtenLists = new WeakMap<DocumentNode, number>();

function longestWritten(document: DocumentNode): number {
  let longest = writtenLists.get(document);
  if (longest !== undefined) return longest;
  longest = 0;
  visit(document, {
    [Kind.LIST]: ({ values }) => {
      longest = Math.max(longest ?? 0, values.length);
    },
  });
  writtenLists.set(document, longest);
  return longest;
}

/** Uses no recursion, though the text of variables is bounded in nesting before it is parsed. */
function longestIn(variables: unknown): number {
  const open: unknown[] = [variables];
  let longest = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    for (const inner of Object.values(value)) open.push(inner);
  }
  return longest;
}
