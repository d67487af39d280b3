import { z } from 'zod';
import { DomainError } from '../errors.ts';
import type { PageRequest, SortKey } from '../store/graph-store.ts';

/** The arguments that every connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** An order in which items are paged: its name goes into the cursors, so that one of another order is refused. */
export interface CursorOrder {
  readonly name: string;
  /** How many values an item is ordered by. */
  readonly length: number;
}

const defaultPageSize = 20;
const maximumPageSize = 100;
/** Half a character could stand in a text of JSON, and nowhere in a store. */
const cursorSchema = z.array(z.string().refine((text) => text.isWellFormed())).min(2);

/** The cursor of an item: opaque text that holds its place in the order. */
export function encodeCursor(order: CursorOrder, sortKey: SortKey): string {
  return Buffer.from(JSON.stringify([order.name, ...sortKey])).toString('base64url');
}

/** Checks `first` and `after`; BAD_USER_INPUT says what is wrong with them. */
export function pageRequest({ first, after }: PageArguments, order: CursorOrder): PageRequest {
  return { first: pageSize(first), after: after == null ? undefined : decodeCursor(order, after) };
}

/** Checks `first`: 1 to 100, 20 where none is given. */
function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultPageSize;
  if (size >= 1 && size <= maximumPageSize) return size;
  throw new DomainError('BAD_USER_INPUT', `\`first\` is ${size}; it may be 1 to ${maximumPageSize}.`);
}

/** An argument that must lie between two ends, both allowed; anything else is BAD_USER_INPUT. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new DomainError('BAD_USER_INPUT', `\`${argument}\` is ${value}; it may be ${least} to ${most}.`);
}

function decodeCursor(order: CursorOrder, cursor: string): SortKey {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  const [name, ...sortKey] = parsed.data ?? [];
  if (name === order.name && sortKey.length === order.length && encodeCursor(order, sortKey) === cursor) return sortKey;
  throw new DomainError(
    'BAD_USER_INPUT',
    '`after` is not a cursor of this list; give the `endCursor` of its last page, or leave it out to start anew.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
