import type { CitationRequest, ClaimRequest, EntityFilter, LinkRequest, Page, PageRequest } from '../graph-store.ts';
import type { Parameters, Statements } from './transactions.ts';
import { countStatement, pageStatement, type Listing } from './paged-statements.ts';
import { readNumber, readSortKey } from './row-readers.ts';

/** The values of a list's conditions, by name. Undefined means no condition. */
export type Conditions = Readonly<Record<string, string | number | undefined>>;

/** One page of a list, with the number of items on all pages. */
export function readPage<T>(
  database: Statements,
  listing: Listing,
  conditions: Conditions,
  { first, after }: PageRequest,
  read: (row: unknown) => T,
): Page<T> {
  const parameters = given(conditions);
  const asked = Object.keys(parameters);
  const rows = database.all(pageStatement(listing, asked, after !== undefined), {
    ...parameters,
    ...(after === undefined ? {} : placeOf(after, listing)),
    limit: first + 1,
  });
  return {
    items: rows.slice(0, first).map((row) => ({ sortKey: readSortKey(row, listing.order), value: read(row) })),
    hasNextPage: rows.length > first,
    totalCount: readNumber(database.first(countStatement(listing, asked), parameters), 'total'),
  };
}

function given(conditions: Conditions): Parameters {
  return Object.fromEntries(
    Object.entries(conditions).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function placeOf(after: readonly string[], { order }: Listing): Parameters {
  return Object.fromEntries(order.map((_, index) => [`after${index}`, after[index] ?? '']));
}

export function nodeConditions({ kinds, ...rest }: EntityFilter): Conditions {
  return { ...rest, ...(kinds?.length === 1 ? { kind: kinds[0] } : { kinds: list(kinds) }) };
}

export function linkConditions({ entity, direction, kinds, roles, otherKinds, at }: LinkRequest): Conditions {
  return {
    entity,
    outgoing: direction === 'OUT' ? 1 : undefined,
    incoming: direction === 'IN' ? 1 : undefined,
    kinds: list(kinds),
    roles: list(roles),
    otherKinds: list(otherKinds),
    at,
  };
}

export function claimConditions({ entity, subject, attribute, conflicts, source }: ClaimRequest): Conditions {
  return { entity, subject, attribute, conflicts: list(conflicts), source };
}

export function citationConditions({ source }: CitationRequest): Conditions {
  return { source, table: 'link' };
}

function list(values: readonly string[] | undefined): string | undefined {
  return values === undefined ? undefined : JSON.stringify(values);
}
