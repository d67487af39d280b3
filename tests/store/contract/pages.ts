import { describe, expect, it } from 'vitest';
import type { GraphStore, Page } from '../../../src/store/graph-store.ts';
import { entity, link, source } from './records.ts';
import { put, remove, storeWith, type OpenEmpty } from './store-in-test.ts';

const keysOf = <T extends { readonly key: string }>({ items }: Page<T>): string[] =>
  items.map(({ value }) => value.key);

/** Cursors over lists that change, which an offset would get wrong. */
export function describePages(open: OpenEmpty): void {
  const fruits = (...keys: readonly string[]) => keys.map((key) => entity(key, { name: key }));
  const byName = (store: GraphStore, first: number, ...after: readonly string[]) =>
    store.entities({}, 'NAME', after.length === 0 ? { first } : { first, after });

  describe('a page', () => {
    it('ends where the list ends: no next one after the last item, though the page is full', async () => {
      const store = await storeWith(open, fruits('apple', 'fig', 'plum', 'quince'));
      const two = await byName(store, 2);
      expect(two).toMatchObject({ hasNextPage: true, totalCount: 4 });
      expect(keysOf(two)).toEqual(['apple', 'fig']);
      const rest = await byName(store, 2, 'fig', 'fig');
      expect(rest).toMatchObject({ hasNextPage: false, totalCount: 4 });
      expect(keysOf(rest)).toEqual(['plum', 'quince']);
      expect(await byName(store, 2, 'quince', 'quince')).toEqual({ items: [], hasNextPage: false, totalCount: 4 });
    });

    it('of no items says whether there are any', async () => {
      const store = await storeWith(open, fruits('apple'));
      expect(await byName(store, 0)).toEqual({ items: [], hasNextPage: true, totalCount: 1 });
      expect(await byName(store, 0, 'z', 'z')).toEqual({ items: [], hasNextPage: false, totalCount: 1 });
    });

    it('after a place where nothing stands begins with what follows it', async () => {
      const store = await storeWith(open, fruits('apple', 'fig', 'plum'));
      expect(keysOf(await byName(store, 5, 'banana', 'no such key'))).toEqual(['fig', 'plum']);
      expect(keysOf(await byName(store, 5, 'fig', 'fi'))).toEqual(['fig', 'plum']);
      expect(keysOf(await byName(store, 5, 'fig', 'fig!'))).toEqual(['plum']);
      expect(keysOf(await byName(store, 5, '', ''))).toEqual(['apple', 'fig', 'plum']);
    });

    it('goes on rightly when items came or went since the one before', async () => {
      const store = await storeWith(open, fruits('apple', 'fig', 'plum', 'quince'));
      await byName(store, 2);
      await put(store, fruits('banana', 'lemon'));
      await remove(store, ...fruits('apple', 'fig'));
      expect(keysOf(await byName(store, 2, 'fig', 'fig'))).toEqual(['lemon', 'plum']);
      expect(await byName(store, 2, 'plum', 'plum')).toMatchObject({ hasNextPage: false, totalCount: 4 });
    });

    it('parts items of one name by their keys', async () => {
      const namesakes = ['c', 'a', 'd', 'b'].map((key) => entity(key, { name: 'Same' }));
      const store = await storeWith(open, namesakes);
      expect(keysOf(await byName(store, 2))).toEqual(['a', 'b']);
      expect(keysOf(await byName(store, 2, 'same', 'b'))).toEqual(['c', 'd']);
    });

    it('of links goes by kind and then by key, of sources by key', async () => {
      const links = [
        link('2', 'firm', 'mine', { kind: 'OWNS' }),
        link('1', 'firm', 'mine', { kind: 'SUPPLIES' }),
        link('3', 'mine', 'firm', { kind: 'OWNS' }),
      ];
      const store = await storeWith(open, [entity('firm'), entity('mine'), ...links, source('b'), source('a')]);
      const request = { entity: 'firm', direction: 'BOTH', first: 1 } as const;
      const pages = await store.linksOf([
        request,
        { ...request, after: ['OWNS', '2'] },
        { ...request, after: ['OWNS', '3'] },
      ]);
      expect(pages.flatMap(({ items }) => items.map(({ value }) => value.id))).toEqual(['2', '3', '1']);
      expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, false]);
      const sources = await store.sources({ first: 1, after: ['a'] });
      expect(sources).toMatchObject({ hasNextPage: false, totalCount: 2, items: [{ sortKey: ['b'] }] });
    });
  });
}
