import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../src/errors.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import type { Content, GraphStore } from '../../../src/store/graph-store.ts';
import { inCanonicalOrder } from './oracle.ts';
import { entity, link, unwritable } from './records.ts';
import { all, put, storeWith, type OpenEmpty } from './store-in-test.ts';
import { hashByHand } from './whole.ts';

/** A content in place of another one; what is in both with equal fields is left out of the differences. */
export function contentOf(records: readonly TableRecord[], before: readonly TableRecord[], base: number): Content {
  const text = (entry: TableRecord) => JSON.stringify(entry);
  const [wanted, held] = [new Set(records.map(text)), new Set(before.map(text))];
  const named = new Set(records.map(({ table, key }) => `${table} ${key}`));
  return {
    records,
    put: records.filter((entry) => !held.has(text(entry))),
    remove: before
      .filter((entry) => !wanted.has(text(entry)) && !named.has(`${entry.table} ${entry.key}`))
      .map(({ table, key }) => ({ table, key })),
    base,
    hash: hashByHand(records),
  };
}

const many = (count: number, note: string): TableRecord[] =>
  Array.from({ length: count }, (_, index) => entity(`entity-${String(index).padStart(4, '0')}`, { note }));
/** Two contents that share some keys and no record. */
const old = [...many(1300, 'old'), entity('only-old'), link('l', 'entity-0000', 'only-old')];
const fresh = [...many(1200, 'new'), entity('only-new'), link('l', 'entity-0000', 'only-new')];

/** Publishing: one step for readers, broken off without harm, done once. */
export function describePublish(open: OpenEmpty): void {
  describe('publish', () => {
    it('makes the store hold this content and no other, with its hash, as one revision', async () => {
      const store = await storeWith(open, old);
      const result = await store.publish(contentOf(fresh, old, 1), 'key-1');
      // 1,200 changed, one new, the link changed, 100 and one removed.
      expect(result).toEqual({ changes: 1303, revision: 2, replayed: false });
      expect(await all(store.stream())).toEqual(inCanonicalOrder(fresh));
      expect(await store.head()).toMatchObject({
        revision: 2,
        counts: { entity: 1201, link: 1 },
        hash: hashByHand(fresh),
        unfinishedImport: undefined,
      });
      expect(await store.revision()).toBe(2);
      expect(await store.contentHash()).toBe(hashByHand(fresh));
      const [links] = await store.linksOf([{ entity: 'only-new', direction: 'IN', first: 5 }]);
      expect(links?.totalCount).toBe(1);
    });

    it('is one step for all who read meanwhile, by key, as a list and as a whole', async () => {
      const store = await storeWith(open, old);
      const publishing = { isDone: false };
      const progress: number[] = [];
      const publish = async () => {
        await store.publish(contentOf(fresh, old, 1), 'key-1', (count) => progress.push(count));
        publishing.isDone = true;
      };
      const published = publish();
      const seen = new Set<string>();
      // Each reads at its own pace, so that some reads fall between any two steps.
      const watch = async (read: (from: GraphStore) => Promise<Reading>): Promise<void> => {
        do {
          seen.add(await read(store));
          await new Promise(setImmediate);
        } while (!publishing.isDone);
      };
      await Promise.all([published, ...[byKeys, byHead, byStream, byNodes].map(watch)]);
      seen.delete('CONFLICT');
      expect([...seen].filter((state) => state !== 'old' && state !== 'new')).toEqual([]);
      expect(await byStream(store)).toBe('new');
      expect(progress.at(-1)).toBe(1303);
    });

    it('is CONFLICT at another base, writes nothing and leaves no mark', async () => {
      const store = await storeWith(open, old);
      await put(store, [entity('stranger')]);
      await expect(store.publish(contentOf(fresh, old, 1), 'key-1')).rejects.toMatchObject({
        name: 'DomainError',
        code: 'CONFLICT',
      });
      expect(await store.head()).toMatchObject({ revision: 2, unfinishedImport: undefined });
      expect(await all(store.stream())).toEqual(inCanonicalOrder([...old, entity('stranger')]));
    });

    it('is done once under one key: again and late it gives the first result and writes nothing', async () => {
      const store = await storeWith(open, old);
      const content = contentOf(fresh, old, 1);
      const first = { changes: 1303, revision: 2, replayed: false };
      expect(await store.publish(content, 'key-1')).toEqual(first);
      await put(store, [entity('later')]);
      expect(await store.publish(content, 'key-1')).toEqual({ ...first, replayed: true });
      expect(await store.head()).toMatchObject({ revision: 3, unfinishedImport: undefined, counts: { entity: 1202 } });
    });

    it('is done once when it comes many times at the same time', async () => {
      const store = await storeWith(open, old);
      const content = contentOf(fresh, old, 1);
      const results = await Promise.all(Array.from({ length: 5 }, () => store.publish(content, 'key-1')));
      expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(new Set(results.map(({ changes, revision }) => `${changes} ${revision}`))).toEqual(new Set(['1303 2']));
      expect(await store.head()).toMatchObject({ revision: 2, unfinishedImport: undefined });
    });

    it('refuses a key that was used for another content', async () => {
      const store = await storeWith(open, old);
      await store.publish(contentOf(fresh, old, 1), 'key-1');
      await expect(store.publish(contentOf(old, fresh, 2), 'key-1')).rejects.toMatchObject({
        code: 'IDEMPOTENCY_KEY_MISMATCH',
      });
      expect(await store.head()).toMatchObject({ hash: hashByHand(fresh), unfinishedImport: undefined });
    });

    it('changes no answer when it fails half way, leaves its mark, and ends like a clean one when it comes again', async () => {
      const store = await storeWith(open, old);
      const faulty = contentOf([...fresh, unwritable('zz-bad')], old, 1);
      await expect(store.publish(faulty, 'key-1')).rejects.toThrow('normalize is not a function');
      expect(await store.head()).toMatchObject({ revision: 1, unfinishedImport: faulty.hash });
      expect(await all(store.stream())).toEqual(inCanonicalOrder(old));
      expect(await store.contentHash()).toBe(hashByHand(old));
      await store.publish(contentOf(fresh, old, 1), 'key-2');
      expect(await store.head()).toMatchObject({ revision: 2, hash: hashByHand(fresh), unfinishedImport: undefined });
      expect(await all(store.stream())).toEqual(inCanonicalOrder(fresh));
    });

    it('without a difference stores the hash and takes the mark away, and is no new revision', async () => {
      const store = await storeWith(open, old);
      expect((await store.head()).hash).toBeUndefined();
      const faulty = contentOf([...old, unwritable('zz-bad')], old, 1);
      await expect(store.publish(faulty, 'key-1')).rejects.toThrow('normalize is not a function');
      const unchanged = await store.publish(contentOf(old, old, 1), 'key-2');
      expect(unchanged).toEqual({ changes: 0, revision: 1, replayed: false });
      expect(await store.head()).toMatchObject({ revision: 1, hash: hashByHand(old), unfinishedImport: undefined });
    });

    it('fills an empty store, and empties a full one', async () => {
      const store = await storeWith(open);
      await store.publish(contentOf(old, [], 0), 'key-1');
      expect(await store.contentHash()).toBe(hashByHand(old));
      await store.publish(contentOf([], old, 1), 'key-2');
      expect(await store.head()).toMatchObject({ counts: {}, hash: hashByHand([]), revision: 2 });
    });

    it('has its hash until something else is written, which is then computed', async () => {
      const store = await storeWith(open);
      await store.publish(contentOf(old, [], 0), 'key-1');
      await put(store, [entity('later')]);
      expect((await store.head()).hash).toBeUndefined();
      expect(await store.contentHash()).toBe(hashByHand([...old, entity('later')]));
    });
  });
}

type Reading = 'old' | 'new' | 'CONFLICT' | `mixed: ${string}`;

/** Which of the two contents some things belong to that both have under one key. */
function stateOf(notes: readonly (string | undefined)[], counted: number): Reading {
  const [first] = notes;
  const isOne = notes.every((note) => note === first);
  if (isOne && first === 'old' && counted === 1300) return 'old';
  if (isOne && first === 'new' && counted === 1200) return 'new';
  return `mixed: ${[...new Set(notes)].join(' and ')}, ${counted}`;
}

async function byKeys(store: GraphStore): Promise<Reading> {
  const keys = many(1300, '').map(({ key }) => key);
  const notes = (await store.records('entity', keys)).flatMap((record) => record?.note ?? []);
  return stateOf(notes, notes.length);
}

async function byHead(store: GraphStore): Promise<Reading> {
  const { revision, counts } = await store.head();
  return stateOf([revision === 1 ? 'old' : 'new'], (counts.entity ?? 0) - 1);
}

async function byStream(store: GraphStore): Promise<Reading> {
  return wholly(store.stream(), (entry) => (entry.table === 'entity' ? entry.record.note : undefined));
}

async function byNodes(store: GraphStore): Promise<Reading> {
  return wholly(store.nodes(), ({ entity: record }) => record?.note);
}

async function wholly<T>(stream: AsyncIterable<T>, noteOf: (item: T) => string | undefined): Promise<Reading> {
  try {
    const notes: string[] = [];
    for await (const item of stream) {
      const note = noteOf(item);
      if (note !== undefined) notes.push(note);
      if (notes.length % 200 === 0) await new Promise(setImmediate);
    }
    return stateOf(notes, notes.length);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'CONFLICT') return 'CONFLICT';
    throw error;
  }
}
