import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import type { ApplyResult, GraphStore, Page, PageItem, PageRequest } from '../../../src/store/graph-store.ts';

/** Opens a store that holds nothing; what an earlier one held may be gone by then. */
export type OpenEmpty = () => Promise<GraphStore>;

/** A store with these records for one test, closed after it. */
export async function storeWith(open: OpenEmpty, records: readonly TableRecord[] = []): Promise<GraphStore> {
  const store = await open();
  onTestFinished(() => store.close());
  if (records.length > 0) await put(store, records);
  return store;
}

/** A store with these records for all tests of a suite, which only read it. */
export function sharedStore(open: OpenEmpty, records: readonly TableRecord[]): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await open();
    await put(store, records);
  });
  afterAll(() => store?.close());
  return () => {
    invariant(store, 'the suite has begun');
    return store;
  };
}

export function put(store: GraphStore, records: readonly TableRecord[]): Promise<ApplyResult> {
  return store.apply({ put: records, remove: [] }, randomUUID());
}

export function remove(store: GraphStore, ...records: readonly TableRecord[]): Promise<ApplyResult> {
  return store.apply({ put: [], remove: records.map(({ table, key }) => ({ table, key })) }, randomUUID());
}

export type FetchPage<T> = (page: PageRequest) => Promise<Page<T>>;

/** All items of a list, fetched page by page with sizes that come round. */
export async function walk<T>(fetch: FetchPage<T>, sizes: readonly number[]): Promise<PageItem<T>[]> {
  const items: PageItem<T>[] = [];
  for (let turn = 0; ; turn += 1) {
    const page = await fetch({ first: sizes[turn % sizes.length] ?? 1, after: items.at(-1)?.sortKey });
    items.push(...page.items);
    if (!page.hasNextPage) return items;
    invariant(page.items.length > 0 && turn < 10_000, 'a page with a next one moves on');
  }
}

export async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
