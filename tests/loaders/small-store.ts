import { createLoaders, type Loaders } from '../../src/loaders/index.ts';
import { createSearchIndex } from '../../src/loaders/search-index.ts';
import { invariant } from '../../src/errors.ts';
import { nodeOf, type EntityNode } from '../../src/model/node.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import {
  isTableName,
  tableNames,
  type RecordOf,
  type TableName,
  type TableRecord,
} from '../../src/model/records/tables.ts';
import { holdsAt } from '../../src/model/validity.ts';
import { textsAt } from '../../src/model/values-at.ts';
import type { GraphStore, Page, PageItem, PageRequest, StoreHead } from '../../src/store/graph-store.ts';
import {
  compareCodePoints,
  expectedCiting,
  expectedClaims,
  expectedEntities,
  expectedLinks,
  inCanonicalOrder,
  inTable,
} from '../store/contract/oracle.ts';

/**
 * The readers of a request over a few records, which are found by going through all of them.
 *
 *     const { links } = smallLoaders({ entity: [{ id: 'a' }, { id: 'b' }], link: [{ id: 'l', from: 'a', to: 'b', kind: 'OWNS' }] });
 *     expect(keysOf(await links.ofEntity('a', {}))).toEqual(['l']);
 */
export type SmallRecords = { readonly [T in TableName]?: readonly RecordOf<T>[] };

/** The readers of a request on the first day of 2026. */
export function smallLoaders(records: SmallRecords): Loaders {
  const store = smallStore(recordsOf(records));
  return createLoaders(store, createSearchIndex(store), '2026-01-01');
}

export function recordsOf(records: SmallRecords): readonly TableRecord[] {
  return Object.keys(records).flatMap((name) => (isTableName(name) ? rowsOf(name, records) : []));
}

function rowsOf(table: TableName, records: SmallRecords): readonly TableRecord[] {
  const rows: readonly RecordOf<TableName>[] = records[table] ?? [];
  return rows.map((record) => tableRecord(table, record));
}

/** A store that holds these records and takes no others. */
export function smallStore(given: readonly TableRecord[], revision = 1): GraphStore {
  const records = inCanonicalOrder(given);
  const blocs = new Set(inTable(records, 'membership').map(({ bloc }) => bloc));
  const node = (key: string): EntityNode | undefined =>
    nodeOf({
      entity: inTable(records, 'entity').find(({ id }) => id === key),
      form: inTable(records, 'form').find(({ id }) => id === key),
      headquarters: inTable(records, 'headquarters').find(({ entity }) => entity === key),
      isBloc: blocs.has(key),
    });
  const keys = [...inTable(records, 'entity'), ...inTable(records, 'form')].map(({ id }) => id);
  const nodes = [...new Set(keys)].toSorted(compareCodePoints).flatMap((key) => node(key) ?? []);
  const head: StoreHead = {
    revision,
    dataset: inTable(records, 'dataset')[0],
    counts: Object.fromEntries(tableNames.map((table) => [table, inTable(records, table).length])),
    hash: undefined,
    unfinishedImport: undefined,
  };
  const refused = (): never => {
    throw new Error('a small store is only read');
  };
  return {
    head: async () => head,
    revision: async () => revision,
    contentHash: async () => 'hash',
    records: async (table, wanted) =>
      wanted.map(
        (key) =>
          inTable(
            records.filter((one) => one.key === key),
            table,
          )[0],
      ),
    rows: async (table, field, values) =>
      values.map((value) =>
        inTable(records, table).filter((record) => textsAt(record, field).some(({ text }) => text === value)),
      ),
    entitiesByKey: async (wanted) => wanted.map(node),
    countriesByCode: async (codes) =>
      codes.map((code) => nodes.find(({ kind, entity }) => kind === 'Country' && entity?.iso2 === code)),
    entities: async ({ at, ...filter }, order, page) => {
      const found = expectedEntities(records, filter, order).flatMap(({ sortKey, value: { key } }) => {
        const value = node(key);
        return value === undefined || !holdsAt(value.entity ?? {}, at) ? [] : [{ sortKey, value }];
      });
      return pageOf(found, page);
    },
    linksOf: async (requests) =>
      requests.map(({ at, ...request }) =>
        pageOf(
          expectedLinks(records, request).filter(({ value }) => holdsAt(value, at)),
          request,
        ),
      ),
    claims: async (requests) => requests.map((request) => pageOf(expectedClaims(records, request), request)),
    sources: async (page) =>
      pageOf(
        inTable(records, 'source').map((value) => ({ sortKey: [value.id], value })),
        page,
      ),
    linksCiting: async (requests) =>
      requests.map((request) => pageOf(expectedCiting(records, request.source), request)),
    async *stream() {
      yield* records;
    },
    async *nodes() {
      yield* nodes;
    },
    apply: refused,
    publish: refused,
    ping: async () => {},
    close: async () => {},
  };
}

/** A page of items in their order. A store is only asked for what follows an item that it gave. */
function pageOf<T>(items: readonly PageItem<T>[], { first, after }: PageRequest): Page<T> {
  const place = after === undefined ? -1 : items.findIndex(({ sortKey }) => sortKey.join('\n') === after.join('\n'));
  invariant(after === undefined || place >= 0, 'a page follows an item of the list');
  const rest = items.slice(place + 1);
  return { items: rest.slice(0, first), hasNextPage: rest.length > first, totalCount: items.length };
}

/** The keys of the nodes of a page. */
export function keysOf({
  nodes,
}: {
  readonly nodes: readonly ({ readonly id: string } | { readonly key: string })[];
}): string[] {
  return nodes.map((node) => ('id' in node ? node.id : node.key));
}

/** All nodes of a list, read in pages of a size. */
export async function walked<N>(
  read: (page: { readonly first: number; readonly after: string | null }) => Promise<{
    readonly nodes: readonly N[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }>,
  first: number,
): Promise<readonly N[]> {
  const found: N[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof read>> = await read({ first, after });
    found.push(...nodes);
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    invariant(next === null || next !== after, 'each page ends behind the one before');
    after = next;
  } while (after !== null);
  return found;
}
