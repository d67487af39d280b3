import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/store/graph-store.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import { entity, link, unwritable } from './records.ts';
import { put, remove, storeWith, type OpenEmpty } from './store-in-test.ts';

const firm = entity('firm', { name: 'Firm', note: 'one' });
const changedFirm = entity('firm', { name: 'Firm', note: 'two' });
const mine = entity('mine');

/** Writing: what counts as a change, what moves the revision, and that an operation happens once. */
export function describeApply(open: OpenEmpty): void {
  describe('apply', () => {
    it('counts what is new, different or removed, and moves the revision by one for each batch that changed', async () => {
      const store = await storeWith(open);
      expect(await put(store, [firm, mine])).toEqual({ changes: 2, revision: 1, replayed: false });
      expect(await put(store, [changedFirm, mine])).toEqual({ changes: 1, revision: 2, replayed: false });
      expect(await remove(store, mine)).toEqual({ changes: 1, revision: 3, replayed: false });
      expect((await store.head()).revision).toBe(3);
    });

    it('takes equal records, absent removals and empty batches for no change', async () => {
      const store = await storeWith(open, [firm]);
      const unchanged = { changes: 0, revision: 1, replayed: false };
      const reordered = tableRecord('entity', { note: 'one', name: 'Firm', id: 'firm' });
      expect(await put(store, [reordered])).toEqual(unchanged);
      expect(await remove(store, mine, link('none', 'firm', 'mine'))).toEqual(unchanged);
      expect(await put(store, [])).toEqual(unchanged);
    });

    it('goes by the last word on a record that a batch names more than once; a removal is the last', async () => {
      const store = await storeWith(open, [firm]);
      const back = await put(store, [changedFirm, firm]);
      expect(back).toEqual({ changes: 0, revision: 1, replayed: false });
      const both = await store.apply({ put: [mine, changedFirm], remove: [mine] }, 'both');
      expect(both).toEqual({ changes: 1, revision: 2, replayed: false });
      expect(await store.records('entity', ['firm', 'mine'])).toEqual([changedFirm.record, undefined]);
    });

    it('applies a key once: again and late, it gives the first result and writes nothing', async () => {
      const store = await storeWith(open);
      const batch: Batch = { put: [firm], remove: [] };
      expect(await store.apply(batch, 'key-1')).toEqual({ changes: 1, revision: 1, replayed: false });
      await remove(store, firm);
      expect(await store.apply(batch, 'key-1')).toEqual({ changes: 1, revision: 1, replayed: true });
      expect(await store.records('entity', ['firm'])).toEqual([undefined]);
      expect((await store.head()).revision).toBe(2);
    });

    it('applies a key once when it comes 50 times at the same time', async () => {
      const store = await storeWith(open);
      const batch: Batch = { put: [firm, mine], remove: [] };
      const results = await Promise.all(Array.from({ length: 50 }, () => store.apply(batch, 'key-1')));
      expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(new Set(results.map(({ changes, revision }) => `${changes} ${revision}`))).toEqual(new Set(['2 1']));
      expect((await store.head()).revision).toBe(1);
    });

    it('loses none of many writes at the same time', async () => {
      const store = await storeWith(open);
      const keys = Array.from({ length: 20 }, (_, index) => `entity-${index}`);
      const results = await Promise.all(keys.map((key) => put(store, [entity(key)])));
      const revisions = results.map(({ revision }) => revision).toSorted((a, b) => a - b);
      expect(revisions).toEqual(keys.map((_, index) => index + 1));
      expect((await store.head()).counts).toEqual({ entity: 20 });
    });

    it('refuses a key that was used for another batch, and writes nothing of it', async () => {
      const store = await storeWith(open);
      await store.apply({ put: [firm], remove: [] }, 'key-1');
      const others: readonly Batch[] = [
        { put: [changedFirm], remove: [] },
        { put: [], remove: [{ table: 'entity', key: 'firm' }] },
        { put: [firm, firm], remove: [] },
      ];
      for (const other of others) {
        await expect(store.apply(other, 'key-1')).rejects.toMatchObject({
          name: 'DomainError',
          code: 'IDEMPOTENCY_KEY_MISMATCH',
        });
      }
      expect(await store.records('entity', ['firm'])).toEqual([firm.record]);
      expect(await store.head()).toMatchObject({ revision: 1, unfinishedImport: undefined });
      // The key goes on standing for its own batch.
      expect(await store.apply({ put: [firm], remove: [] }, 'key-1')).toMatchObject({ replayed: true });
    });

    it('remembers a batch that changed nothing as well', async () => {
      const store = await storeWith(open);
      const nothing: Batch = { put: [], remove: [{ table: 'entity', key: 'firm' }] };
      expect(await store.apply(nothing, 'key-1')).toEqual({ changes: 0, revision: 0, replayed: false });
      await put(store, [firm]);
      expect(await store.apply(nothing, 'key-1')).toEqual({ changes: 0, revision: 0, replayed: true });
      expect(await store.records('entity', ['firm'])).toEqual([firm.record]);
    });

    it('writes nothing of a batch that fails half way, and takes its key as new', async () => {
      const store = await storeWith(open, [firm]);
      const before = await store.contentHash();
      const faulty = [changedFirm, mine, link('l', 'firm', 'mine'), unwritable('bad')];
      await expect(store.apply({ put: faulty, remove: [] }, 'key-1')).rejects.toThrow('normalize is not a function');
      expect(await store.contentHash()).toBe(before);
      expect(await store.head()).toMatchObject({ revision: 1, counts: { entity: 1 } });
      const found = await store.linksOf([{ entity: 'firm', direction: 'BOTH', first: 1 }]);
      expect(found).toEqual([{ items: [], hasNextPage: false, totalCount: 0 }]);
      const good = { put: [changedFirm, mine], remove: [] };
      expect(await store.apply(good, 'key-1')).toEqual({ changes: 2, revision: 2, replayed: false });
    });

    it('takes keys for what they are, whatever they look like', async () => {
      const store = await storeWith(open);
      const keys = ["'; DROP TABLE operation; --", '%', '_', '\\', '["x"]', '\u{10428}', 'a b'];
      for (const [index, key] of keys.entries()) {
        const result = await store.apply({ put: [entity(`entity-${index}`)], remove: [] }, key);
        expect(result).toEqual({ changes: 1, revision: index + 1, replayed: false });
      }
      expect((await store.head()).counts).toEqual({ entity: keys.length });
    });

    it('writes and removes 2,000 records in one batch', async () => {
      const store = await storeWith(open);
      const keys = Array.from({ length: 2000 }, (_, index) => `entity-${index}`);
      const records = keys.map((key) => entity(key));
      expect(await put(store, records)).toEqual({ changes: 2000, revision: 1, replayed: false });
      const [found, nodes] = [await store.records('entity', keys), await store.entitiesByKey(keys)];
      expect(found).toEqual(records.map(({ record }) => record));
      expect(nodes.map((node) => node?.key)).toEqual(keys);
      const links = await store.linksOf(keys.map((key) => ({ entity: key, direction: 'BOTH', first: 1 })));
      expect(links).toHaveLength(2000);
      expect(await remove(store, ...records)).toEqual({ changes: 2000, revision: 2, replayed: false });
      expect(await store.head()).toMatchObject({ counts: {}, revision: 2 });
    });
  });
}
