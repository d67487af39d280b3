import { describe, expect, it } from 'vitest';
import { compareCodePoints } from './oracle.ts';
import { claim, entity, link, source, supply } from './records.ts';
import { sharedStore, storeWith, type OpenEmpty } from './store-in-test.ts';

/** By code points. Without case `a` would come before `B`; by UTF-16 units the last two would change places. */
const keysInOrder = ['B', 'B:1', 'a', 'z', 'é', '\u{FA0E}', '\u{10428}'];

/** Answers that are ordered by key. Each would catch an order of the store's own: by case, language or UTF-16 units. */
export function describeOrder(open: OpenEmpty): void {
  const everything = { first: 100 };
  const store = sharedStore(open, [
    entity('firm'),
    entity('mine'),
    ...keysInOrder
      .toReversed()
      .flatMap((key) => [
        source(key),
        link(key, 'mine', 'firm', { policy: 'firm', sources: ['B'] }),
        claim(key, 'firm', { statements: [{ value: 1, source: 'B', about: 'mine' }] }),
        supply(key, 'mine'),
      ]),
  ]);

  it('the keys of these tests stand as the bytes of UTF-8 do', () => {
    expect(keysInOrder.toSorted(compareCodePoints)).toEqual(keysInOrder);
    expect(keysInOrder.toSorted()).not.toEqual(keysInOrder);
  });

  describe('rows', () => {
    it('stand by key in code point order', async () => {
      const [supplies] = await store().rows('supply', 'supplier', ['mine']);
      expect(supplies?.map(({ id }) => id)).toEqual(keysInOrder);
      const [links] = await store().rows('link', 'policy', ['firm']);
      expect(links?.map(({ id }) => id)).toEqual(keysInOrder);
    });
  });

  describe('lists by key', () => {
    it('stand in code point order: links, claims, sources, links that name a source', async () => {
      const [links] = await store().linksOf([{ entity: 'mine', direction: 'BOTH', ...everything }]);
      const [claims] = await store().claims([{ entity: 'mine', ...everything }]);
      const [citing] = await store().linksCiting([{ source: 'B', ...everything }]);
      const sources = await store().sources(everything);
      for (const list of [links, claims, citing, sources]) {
        expect(list?.items.map(({ value }) => value.id)).toEqual(keysInOrder);
      }
    });

    it('go on in code point order after each of their places', async () => {
      for (const [index, key] of keysInOrder.entries()) {
        const rest = keysInOrder.slice(index + 1);
        const at = { entity: 'mine', direction: 'BOTH', ...everything, after: ['SUPPLIES', key] } as const;
        const [links] = await store().linksOf([at]);
        const [claims] = await store().claims([{ entity: 'firm', ...everything, after: [key] }]);
        const [citing] = await store().linksCiting([{ source: 'B', ...everything, after: [key] }]);
        const sources = await store().sources({ ...everything, after: [key] });
        for (const list of [links, claims, citing, sources]) {
          expect(list?.items.map(({ value }) => value.id)).toEqual(rest);
        }
      }
    });
  });

  describe('countriesByCode', () => {
    it('gives the first by key where two countries have one code', async () => {
      const pair = ['z-land', 'a-land', 'm-land'].map((key) => entity(key, { kind: 'Country', country: 'AU' }));
      const opened = await storeWith(open, [entity('a-a-mine', { kind: 'Mine', country: 'AU' }), ...pair]);
      const [first] = await opened.countriesByCode(['AU']);
      expect(first?.key).toBe('a-land');
    });
  });
}
