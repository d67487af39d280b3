import { z } from 'zod';
import { DomainError } from '../errors.ts';
import { within } from '../model/number-bounds.ts';
import type { PageRequest, SortKey } from '../store/graph-store.ts';

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** An order in which items are paged. Cursors hold its name, so that a cursor of another order is refused. */
export interface CursorOrder {
  readonly name: string;
  /** The number of values by which items are ordered. */
  readonly length: number;
}

const defaultPageSize = 20;
/** JSON text can hold half a character, but a store cannot. */
const cursorSchema = z.array(z.string().refine((text) => text.isWellFormed())).min(2);

/** The cursor of an item, which is opaque text with its place in the order. */
export function encodeCursor(order: CursorOrder, sortKey: SortKey): string {
  return Buffer.from(JSON.stringify([order.name, ...sortKey])).toString('base64url');
}

/** Checks `first` and `after`. BAD_USER_INPUT describes the fault. */
export function pageRequest({ first, after }: PageArguments, order: CursorOrder): PageRequest {
  return {
    first: within('first', first ?? defaultPageSize),
    after: after == null ? undefined : decodeCursor(order, after),
  };
}

function decodeCursor(order: CursorOrder, cursor: string): SortKey {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  const [name, ...sortKey] = parsed.data ?? [];
  if (name === order.name && sortKey.length === order.length && encodeCursor(order, sortKey) === cursor) return sortKey;
  throw new DomainError(
    'BAD_USER_INPUT',
    '`after` is not a cursor of this list; give the `endCursor` of the previous page, or omit it to start from the first page.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
