import type { TableName } from '../../model/records/tables.ts';
import type { CitationRequest, ClaimRequest, EntityFilter, Page, PageRequest } from '../graph-store.ts';
import { citationLookup, claimLookup, ordered } from './properties.ts';
import type { Reader } from './reader.ts';
import { readItem, readPage, type ReadItem } from './row-readers.ts';

/** A list with the columns by which it is ordered. */
export interface Listing {
  readonly statement: string;
  readonly columns: readonly string[];
}

/** One page of a list, with the number of items on all pages. */
export async function pageOf<T>(
  reader: Reader,
  { statement, columns }: Listing,
  conditions: object,
  page: PageRequest,
  read: ReadItem<T>,
): Promise<Page<T>> {
  const [row] = await reader.rows(statement, { ...conditions, ...placeOf(page) });
  if (row === undefined) return { items: [], hasNextPage: false, totalCount: 0 };
  return readPage(row, columns, page.first, read);
}

/** A page for each request, by one statement. */
export async function pagesOf<T>(
  reader: Reader,
  { statement, columns }: Listing,
  requests: readonly (PageRequest & { readonly table?: TableName; readonly lookup?: string | undefined })[],
): Promise<Page<T>[]> {
  const asked = requests.map(({ first, after, ...conditions }) => ({ ...conditions, ...placeOf({ first, after }) }));
  const rows = await reader.rows(statement, { requests: asked });
  return rows.map((row, index) => readPage<T>(row, columns, requests[index]?.first ?? 0, readItem));
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

function placeOf({ first, after }: PageRequest): object {
  return { after: after?.map(ordered) ?? null, limit: BigInt(first + 1) };
}

/** A request for claims, with the shortest list that holds them all. */
export function claimRequest(request: ClaimRequest) {
  const { entity, subject, source } = request;
  const about = entity ?? subject;
  const cited = source === undefined ? undefined : citationLookup('claim', source);
  const lookup = about === undefined ? cited : claimLookup(about);
  return { ...request, table: 'claim' as const, lookup };
}

export function citingRequest({ source, ...page }: CitationRequest) {
  return { ...page, table: 'link' as const, lookup: citationLookup('link', source) };
}
