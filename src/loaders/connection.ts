import { compareText } from '../model/keys/canonical.ts';
import type { Page, SortKey } from '../store/graph-store.ts';
import { encodeCursor, pageRequest, type CursorOrder, type PageArguments } from './cursor.ts';

export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page as clients see it (Relay's connection, with `nodes` and `totalCount`). */
export interface Connection<N, E extends object = object> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: N } & E)[];
  readonly nodes: readonly N[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

interface Edge<N> {
  readonly cursor: string;
  readonly node: N;
}

/** The connection of a page read from the store. */
export function toConnection<N>(page: Page<N>, order: CursorOrder, { after }: PageArguments): Connection<N> {
  const edges = page.items.map(({ sortKey, value }) => ({ cursor: encodeCursor(order, sortKey), node: value }));
  return connectionOf(edges, page.hasNextPage, page.totalCount, after != null);
}

/** A page of a list that is read whole, as clients see it. */
export function connectionOfList<T>(
  list: readonly T[],
  sortKeyOf: (item: T) => SortKey,
  order: CursorOrder,
  page: PageArguments,
): Connection<T> {
  return toConnection(pageOfList(list, sortKeyOf, order, page), order, page);
}

/** Combines edges with the information about their page. */
export function connectionOf<N, E extends Edge<N>>(
  edges: readonly E[],
  hasNextPage: boolean,
  totalCount: number,
  hasPreviousPage: boolean,
): { edges: readonly E[]; nodes: readonly E['node'][]; pageInfo: PageInfo; totalCount: number } {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage,
      hasPreviousPage,
    },
    totalCount,
  };
}

/** A page of a list that is read whole, ordered by `sortKeyOf`. */
export function pageOfList<T>(
  list: readonly T[],
  sortKeyOf: (item: T) => SortKey,
  order: CursorOrder,
  page: PageArguments,
): Page<T> {
  const { first, after } = pageRequest(page, order);
  const sorted = list
    .map((value) => ({ value, sortKey: sortKeyOf(value) }))
    .toSorted((a, b) => compareSortKeys(a.sortKey, b.sortKey));
  const rest = after === undefined ? sorted : sorted.filter((item) => compareSortKeys(item.sortKey, after) > 0);
  return { items: rest.slice(0, first), hasNextPage: rest.length > first, totalCount: list.length };
}

function compareSortKeys(a: SortKey, b: SortKey): number {
  for (const [index, part] of a.entries()) {
    const order = compareText(part, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
