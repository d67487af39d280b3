import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordOf, TableRecord } from '../../../src/model/records/tables.ts';
import { anyRecord, named } from './arbitraries.ts';
import {
  expectedCiting,
  expectedClaims,
  expectedEntities,
  expectedLinks,
  inCanonicalOrder,
  inTable,
} from './oracle.ts';
import { capacity, claim, entity, form, link, source, supply } from './records.ts';
import { all, put, remove, storeWith, type OpenEmpty } from './store-in-test.ts';

const everything = { first: 1000 };

interface Step {
  readonly put: readonly TableRecord[];
  /** Places among the records that stand, each of which goes. */
  readonly removeAt: readonly number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  put: fc.array(anyRecord, { maxLength: 12 }),
  removeAt: fc.array(fc.nat(), { maxLength: 4 }),
});

const idOf = (entry: TableRecord): string => `${entry.table} ${entry.key}`;

/**
 * What a store answers depends on the records that stand and not on how they came there. It would catch whatever is
 * kept beside a record and is not taken back, or not drawn, when records come in another order, change or go.
 */
export function describeHistory(open: OpenEmpty): void {
  describe('any history of batches', () => {
    it('ends in the answers of a search through the records that stand', async () => {
      const history = fc.array(step, { minLength: 2, maxLength: 8 });
      const property = fc.asyncProperty(history, async (steps) => {
        const store = await open();
        try {
          let standing = new Map<string, TableRecord>();
          for (const { put: written, removeAt } of steps) {
            const before = [...standing.values()];
            const gone = removeAt.flatMap((place) => before[place % before.length] ?? []);
            const after = new Map([...standing, ...written.map((entry) => [idOf(entry), entry] as const)]);
            for (const entry of gone) after.delete(idOf(entry));
            const batch = { put: written, remove: gone.map(({ table, key }) => ({ table, key })) };
            const { changes } = await store.apply(batch, randomUUID());
            expect(changes).toBe(differences(standing, after));
            standing = after;
          }
          const missing = named.filter((entry) => !standing.has(idOf(entry)));
          await put(store, missing);
          const records = [...standing.values(), ...missing];

          expect(await all(store.stream())).toEqual(inCanonicalOrder(records));
          for (const order of ['NAME', 'KEY', 'KIND'] as const) {
            const page = await store.entities({}, order, everything);
            expect(page.items).toEqual(expectedEntities(records, {}, order));
          }
          for (const { id } of inTable(named, 'entity')) {
            const [links] = await store.linksOf([{ entity: id, direction: 'BOTH', ...everything }]);
            expect(links?.items).toEqual(expectedLinks(records, { entity: id, direction: 'BOTH', first: 1 }));
            const [claims] = await store.claims([{ entity: id, ...everything }]);
            expect(claims?.items).toEqual(expectedClaims(records, { entity: id, first: 1 }));
            const near = await store.entities({ material: id }, 'KEY', everything);
            expect(near.items).toEqual(expectedEntities(records, { material: id }, 'KEY'));
          }
          for (const { id } of inTable(named, 'source')) {
            const [links] = await store.linksCiting([{ source: id, ...everything }]);
            expect(links?.items).toEqual(expectedCiting(records, id));
            const [claims] = await store.claims([{ source: id, ...everything }]);
            expect(claims?.items).toEqual(expectedClaims(records, { source: id, first: 1 }));
          }
        } finally {
          await store.close();
        }
      });
      await fc.assert(property, { numRuns: 12 });
    });
  });

  describe('a record that changed or went', () => {
    const ends = [entity('firm'), entity('mine'), entity('ore'), entity('tin'), source('source-1'), source('source-2')];
    const before = link('l', 'mine', 'firm', { kind: 'OWNS', material: 'ore', policy: 'ban', sources: ['source-1'] });
    const after = link('l', 'mine', 'tin', { kind: 'SUPPLIES', material: 'tin', sources: ['source-2'] });
    const linksAt = async (store: Awaited<ReturnType<OpenEmpty>>) => {
      const [firm, tin] = await store.linksOf(
        ['firm', 'tin'].map((key) => ({ entity: key, direction: 'BOTH', first: 5 })),
      );
      const [one, two] = await store.linksCiting(['source-1', 'source-2'].map((key) => ({ source: key, first: 5 })));
      const near = await store.entities({ material: 'ore' }, 'KEY', { first: 5 });
      const [banned] = await store.rows('link', 'policy', ['ban']);
      return [firm, tin, one, two, near, { totalCount: banned?.length }].map((list) => list?.totalCount);
    };

    it('is met nowhere any more: a link', async () => {
      const store = await storeWith(open, [...ends, before]);
      expect(await linksAt(store)).toEqual([1, 0, 1, 0, 2, 1]);
      await put(store, [after]);
      expect(await linksAt(store)).toEqual([0, 1, 0, 1, 0, 0]);
      await remove(store, after);
      expect(await linksAt(store)).toEqual([0, 0, 0, 0, 0, 0]);
    });

    it('is met nowhere any more: a claim', async () => {
      const statements = [{ value: 1, source: 'source-1', about: 'ore' }];
      const store = await storeWith(open, [...ends, claim('c', 'firm', { statements })]);
      const found = async () =>
        (
          await store.claims([
            { entity: 'firm', first: 5 },
            { entity: 'ore', first: 5 },
            { source: 'source-1', first: 5 },
            { subject: 'firm', first: 5 },
            { first: 5 },
          ])
        ).map(({ totalCount }) => totalCount);
      expect(await found()).toEqual([1, 1, 1, 1, 1]);
      await put(store, [claim('c', 'mine', { statements: [{ value: 1, source: 'source-2' }] })]);
      expect(await found()).toEqual([0, 0, 0, 0, 1]);
      await remove(store, claim('c', 'mine'));
      expect(await found()).toEqual([0, 0, 0, 0, 0]);
    });

    it('is met nowhere any more: rows of other tables', async () => {
      const held = form('oxide', { contains: { tin: {} } });
      const store = await storeWith(open, [held, supply('s', 'mine', { links: ['l'] }), capacity('mine', 'oxide')]);
      await put(store, [supply('s', 'firm', { links: ['m'] }), form('oxide', { contains: { ore: {} } })]);
      await remove(store, capacity('mine', 'oxide'));
      const ids = (rows: readonly RecordOf<'supply'>[][]) => rows.map((list) => list.map(({ id }) => id));
      expect(ids(await store.rows('supply', 'links', ['l', 'm']))).toEqual([[], ['s']]);
      expect(ids(await store.rows('supply', 'supplier', ['mine', 'firm']))).toEqual([[], ['s']]);
      expect((await store.rows('form', 'contains', ['tin', 'ore'])).map((rows) => rows.length)).toEqual([0, 1]);
      expect(await store.rows('capacity', 'party', ['mine'])).toEqual([[]]);
    });

    it('leaves other records alone that name the same', async () => {
      const other = link('other', 'mine', 'firm', { kind: 'OWNS', material: 'ore', sources: ['source-1'] });
      const store = await storeWith(open, [...ends, before, other]);
      await remove(store, before);
      expect(await linksAt(store)).toEqual([1, 0, 1, 0, 2, 0]);
    });

    it('comes back with all that belongs to it: a source and an end of a link', async () => {
      const store = await storeWith(open, [...ends, before]);
      await remove(store, source('source-1'), entity('firm'));
      await put(store, [source('source-1'), entity('firm', { name: 'The firm' })]);
      expect(await linksAt(store)).toEqual([1, 0, 1, 0, 2, 1]);
    });
  });
}

function differences(before: ReadonlyMap<string, TableRecord>, after: ReadonlyMap<string, TableRecord>): number {
  const text = (entry: TableRecord | undefined) =>
    entry && JSON.stringify(Object.entries(entry.record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => text(before.get(key)) !== text(after.get(key))).length;
}
