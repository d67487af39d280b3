import type { Record as Row } from 'neo4j-driver';
import type { EntityFilter, Page, PageItem, PageRequest } from '../graph-store.ts';
import { ordered } from './properties.ts';
import type { Reader } from './reader.ts';
import { readNumber, readPage } from './row-readers.ts';

/** One page of a list, and how many items there are on all of them. */
export async function pageOf<T>(
  reader: Reader,
  { statement, count }: { readonly statement: string; readonly count: string },
  conditions: object,
  page: PageRequest,
  read: (row: Row) => PageItem<T>,
): Promise<Page<T>> {
  const [rows, [counted]] = await Promise.all([
    reader.rows(statement, { ...conditions, ...pageParameters(page) }),
    reader.rows(count, conditions),
  ]);
  return {
    items: rows.slice(0, page.first).map(read),
    hasNextPage: rows.length > page.first,
    totalCount: counted === undefined ? 0 : readNumber(counted, 'total'),
  };
}

/** A page for each request, by one statement; `columns` are those by which it is ordered. */
export async function pagesOf<T>(
  reader: Reader,
  statement: string,
  requests: readonly PageRequest[],
  columns: readonly string[],
): Promise<Page<T>[]> {
  const rows = await reader.rows(statement, { requests: requests.map(requestParameters) });
  return rows.map((row, index) => readPage<T>(row, columns, requests[index]?.first ?? 0));
}

export function filterParameters({ kinds, country, material, stage, status, type, at }: EntityFilter): object {
  return {
    kinds: kinds ?? null,
    country: country ?? null,
    material: material ?? null,
    stage: stage ?? null,
    status: status ?? null,
    type: type ?? null,
    at: at ?? null,
  };
}

function pageParameters({ first, after }: PageRequest): object {
  return { after: after?.map(ordered) ?? null, limit: BigInt(first + 1) };
}

function requestParameters({ first, after, ...conditions }: PageRequest): object {
  return { ...conditions, after: after?.map(ordered) ?? null, limit: BigInt(first + 1) };
}
