import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../src/errors.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import { compareCodePoints, inCanonicalOrder } from './oracle.ts';
import { claim, entity, form, link, source, supply } from './records.ts';
import { all, put, remove, storeWith, type OpenEmpty } from './store-in-test.ts';

// In the order of UTF-16 units the last two would change places.
const keysInOrder = ['A', 'Z', 'a', 'a!', 'a:b', 'z', 'é', 'ß'.normalize('NFC'), '\u{FA0E}', '\u{10428}'].toSorted(
  compareCodePoints,
);

/** The hash of a data set, made by hand: each record with its table as one line with sorted names. */
export function hashByHand(records: readonly TableRecord[]): string {
  const lines = inCanonicalOrder(records).map(({ table, record }) => `${sortedJson({ ...record, t: table })}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${sortedJson(field)}`).join(',')}}`;
}

/** Reads of all there is: for export, for the content hash and for the search index. */
export function describeWhole(open: OpenEmpty): void {
  const mixed: readonly TableRecord[] = [
    supply('s', 'firm', { share: 0.1 + 0.2, note: 'a "quoted"\n\tline — ünï' }),
    source('source-1'),
    link('l', 'firm', 'mine', { tonnesByYear: { '2026': 1e21, '2025': 5e-7 }, evidenceWeak: false }),
    form('oxide', { contains: { nd: { low: 0, value: 0.5 }, Nd: {} } }),
    claim('c', 'firm'),
    ...keysInOrder.toReversed().map((key) => entity(key)),
  ];

  describe('stream', () => {
    it('gives every record once, by table and then by key, in code point order', async () => {
      const store = await storeWith(open, mixed);
      const found = await all(store.stream());
      expect(found.filter(({ table }) => table === 'entity').map(({ key }) => key)).toEqual(keysInOrder);
      expect(found).toEqual(inCanonicalOrder(mixed));
    });

    it('gives more records than any chunk holds', async () => {
      const many = Array.from({ length: 5100 }, (_, index) => entity(`entity-${String(index).padStart(4, '0')}`));
      const store = await storeWith(open, [...many.toReversed(), source('source-1')]);
      const found = await all(store.stream());
      expect(found.map(({ key }) => key)).toEqual([...many.map(({ key }) => key), 'source-1']);
      expect((await all(store.nodes())).map(({ key }) => key)).toEqual(many.map(({ key }) => key));
    });

    it('is the whole old revision or CONFLICT when a record changed while it was read, and the new one when read again', async () => {
      const many = Array.from({ length: 5100 }, (_, index) => entity(`entity-${index}`));
      const store = await storeWith(open, many);
      const changed = entity('entity-0', { note: 'changed' });
      const reading = async () => {
        const found: TableRecord[] = [];
        for await (const record of store.stream()) {
          if (found.length === 0) await put(store, [changed]);
          found.push(record);
        }
        return found;
      };
      expect(await wholeOrConflict(reading())).toEqual(expect.toBeOneOf([inCanonicalOrder(many), 'CONFLICT']));
      expect(await all(store.stream())).toEqual(inCanonicalOrder([...many.slice(1), changed]));
    });

    it('goes on beside a write that changes nothing', async () => {
      const many = Array.from({ length: 5100 }, (_, index) => entity(`entity-${index}`));
      const store = await storeWith(open, many);
      let seen = 0;
      for await (const _ of store.stream()) {
        seen += 1;
        if (seen === 1) await put(store, many.slice(0, 1));
      }
      expect(seen).toBe(5100);
    });

    it('gives nothing from an empty store', async () => {
      const store = await storeWith(open);
      expect(await all(store.stream())).toEqual([]);
      expect(await all(store.nodes())).toEqual([]);
    });
  });

  describe('nodes', () => {
    it('gives every node once by key, as entitiesByKey does', async () => {
      const store = await storeWith(open, mixed);
      const keys = [...keysInOrder, 'oxide'].toSorted(compareCodePoints);
      const found = await all(store.nodes());
      expect(found.map(({ key }) => key)).toEqual(keys);
      expect(found).toEqual(await store.entitiesByKey(keys));
    });

    it('is the whole old revision or CONFLICT when a record changed while it was read', async () => {
      const keys = Array.from({ length: 5100 }, (_, index) => `entity-${String(index).padStart(4, '0')}`);
      const store = await storeWith(
        open,
        keys.map((key) => entity(key)),
      );
      const reading = async () => {
        const found: string[] = [];
        for await (const { key } of store.nodes()) {
          if (found.length === 0) await put(store, [entity('another')]);
          found.push(key);
        }
        return found;
      };
      expect(await wholeOrConflict(reading())).toEqual(expect.toBeOneOf([keys, 'CONFLICT']));
    });
  });

  describe('contentHash', () => {
    it('is SHA-256 over the sorted canonical lines', async () => {
      const store = await storeWith(open, mixed);
      expect(await store.contentHash()).toBe(hashByHand(mixed));
    });

    it('follows every change, and is the same again when the records are', async () => {
      const store = await storeWith(open, mixed);
      const before = await store.contentHash();
      await put(store, [entity('new')]);
      expect(await store.contentHash()).toBe(hashByHand([...mixed, entity('new')]));
      await remove(store, entity('new'));
      expect(await store.contentHash()).toBe(before);
    });
  });

  describe('head', () => {
    it('knows the data set and counts after each write', async () => {
      const store = await storeWith(open, mixed);
      const dataset = { id: 'seed', format: 'lodestone/1', at: '2026-05-07' } as const;
      await put(store, [{ table: 'dataset', key: 'seed', record: dataset }]);
      const counts = { claim: 1, dataset: 1, entity: keysInOrder.length, form: 1, link: 1, source: 1, supply: 1 };
      expect(await store.head()).toMatchObject({ revision: 2, dataset, counts });
      await remove(store, entity('A'), claim('c', 'firm'));
      const { claim: _, ...rest } = counts;
      expect((await store.head()).counts).toEqual({ ...rest, entity: keysInOrder.length - 1 });
    });
  });
}

/** What was read, or the code with which the store ended the reading. */
async function wholeOrConflict<T>(reading: Promise<T>): Promise<T | 'CONFLICT'> {
  return reading.catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'CONFLICT') return error.code;
    throw error;
  });
}
