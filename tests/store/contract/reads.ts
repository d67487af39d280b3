import { describe, expect, it } from 'vitest';
import type { RecordOf, TableName, TableRecord } from '../../../src/model/records/tables.ts';
import { capacity, claim, entity, form, headquarters, link, membership, source, supply } from './records.ts';
import { sharedStore, storeWith, type OpenEmpty } from './store-in-test.ts';

const records: readonly TableRecord[] = [
  entity('mine-1', { kind: 'Mine', name: 'First mine', partOf: 'firm', country: 'AU' }),
  entity('mine-2', { kind: 'Mine', partOf: 'firm' }),
  entity('firm', { kind: 'Company' }),
  // Stands before its country in the order of keys.
  entity('a-firm', { country: 'AU' }),
  entity('australia', { kind: 'Country', country: 'AU' }),
  entity('chile', { kind: 'Country', country: 'CL' }),
  form('oxide', { contains: { nd: { value: 0.3 }, pr: {} }, aliases: { evidence: ['oxide-old'], statistics: ['x'] } }),
  form('metal', { contains: { nd: {} } }),
  link('link-1', 'mine-1', 'firm', { policy: 'ban' }),
  link('link-2', 'mine-2', 'firm'),
  supply('supply-2', 'mine-2', { links: ['link-1', 'link-2', 'link-1'] }),
  supply('supply-1', 'mine-1', { links: ['link-1'] }),
  capacity('mine-1', 'oxide'),
  capacity('mine-1', 'metal', { validFrom: '2024' }),
  headquarters('firm', 'AU'),
  membership('forge', 'AU', { validFrom: '2026' }),
  claim('claim-1', 'firm'),
  source('source-1'),
];

/** Reads by key and by field. Each would catch an answer that stands in the wrong place, is dropped or comes twice. */
export function describeReads(open: OpenEmpty): void {
  const store = sharedStore(open, records);
  const recordAt = (table: TableName, key: string) =>
    records.find((entry) => entry.table === table && entry.key === key)?.record;

  describe('records', () => {
    it('gives records in the order of the keys, each as often as it is asked for, and undefined for none', async () => {
      const found = await store().records('entity', ['firm', 'nobody', 'mine-1', 'firm', '']);
      expect(found).toEqual([
        recordAt('entity', 'firm'),
        undefined,
        recordAt('entity', 'mine-1'),
        recordAt('entity', 'firm'),
        undefined,
      ]);
    });
    it('keeps tables apart', async () => {
      expect(await store().records('link', ['firm'])).toEqual([undefined]);
      expect(await store().records('claim', ['claim-1'])).toEqual([recordAt('claim', 'claim-1')]);
    });
    it('finds records without an id by the fields that identify them', async () => {
      const keys = ['mine-1:metal::2024', 'mine-1:oxide::'];
      expect(await store().records('capacity', keys)).toEqual(keys.map((key) => recordAt('capacity', key)));
      expect(await store().records('headquarters', ['firm'])).toEqual([{ entity: 'firm', country: 'AU' }]);
      expect(await store().records('membership', ['forge:AU:2026'])).toEqual([
        { bloc: 'forge', member: 'AU', validFrom: '2026' },
      ]);
    });
    it('gives nothing for no keys', async () => expect(await store().records('entity', [])).toEqual([]));
  });

  describe('rows', () => {
    const keysOf = async <T extends TableName>(
      table: T,
      field: string,
      values: readonly string[],
      keyOf: (record: RecordOf<T>) => string,
    ) => (await store().rows(table, field, values)).map((rows) => rows.map(keyOf));

    it('gives the records with each value by key, in the order of the values', async () => {
      const found = await keysOf('entity', 'partOf', ['nobody', 'firm', 'firm'], ({ id }) => id);
      expect(found).toEqual([[], ['mine-1', 'mine-2'], ['mine-1', 'mine-2']]);
    });
    it('looks into lists, and gives a record once though its list names the value twice', async () => {
      const found = await keysOf('supply', 'links', ['link-1', 'link-2'], ({ id }) => id);
      expect(found).toEqual([['supply-1', 'supply-2'], ['supply-2']]);
    });
    it('takes the keys of an object as its values', async () => {
      expect(await keysOf('form', 'contains', ['nd', 'pr', 'value'], ({ id }) => id)).toEqual([
        ['metal', 'oxide'],
        ['oxide'],
        [],
      ]);
    });
    it('follows a path', async () => {
      expect(await keysOf('form', 'aliases.evidence', ['oxide-old', 'x'], ({ id }) => id)).toEqual([['oxide'], []]);
    });
    it('tells fields of one table apart', async () => {
      expect(await keysOf('capacity', 'party', ['mine-1'], (row) => row.form)).toEqual([['metal', 'oxide']]);
      expect(await keysOf('capacity', 'form', ['mine-1', 'oxide'], (row) => row.form)).toEqual([[], ['oxide']]);
      expect(await keysOf('link', 'policy', ['ban'], ({ id }) => id)).toEqual([['link-1']]);
    });
    it('gives nothing for no values', async () => expect(await store().rows('entity', 'partOf', [])).toEqual([]));
  });

  describe('entitiesByKey', () => {
    it('gives nodes in the order of the keys, and undefined for what is none', async () => {
      const found = await store().entitiesByKey(['metal', 'nobody', 'firm', 'link-1', 'metal']);
      expect(found.map((node) => node?.key)).toEqual(['metal', undefined, 'firm', undefined, 'metal']);
    });
    it('gives nothing for no keys', async () => expect(await store().entitiesByKey([])).toEqual([]));
  });

  describe('countriesByCode', () => {
    it('gives countries and not what lies in them, in the order of the codes', async () => {
      const found = await store().countriesByCode(['CL', 'ZZ', 'AU', 'CL', '']);
      expect(found.map((node) => node?.key)).toEqual(['chile', undefined, 'australia', 'chile', undefined]);
    });
  });

  describe('head', () => {
    it('counts the records of each table that has any', async () => {
      expect((await store().head()).counts).toEqual({
        capacity: 2,
        claim: 1,
        entity: 6,
        form: 2,
        headquarters: 1,
        link: 2,
        membership: 1,
        source: 1,
        supply: 2,
      });
    });
  });

  describe('ping', () => {
    it('resolves', async () => expect(await store().ping()).toBeUndefined());
  });
}

/** What a store holds that was opened for the first time. */
export function describeEmptyStore(open: OpenEmpty): void {
  describe('a new store', () => {
    it('has revision 0, no records and the hash of no lines', async () => {
      const store = await storeWith(open);
      const nothing = { revision: 0, dataset: undefined, counts: {}, unfinishedImport: undefined };
      expect(await store.head()).toEqual(nothing);
      // SHA-256 of the empty text, as FIPS 180-4 gives it.
      expect(await store.contentHash()).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
      expect(await store.entities({}, 'NAME', { first: 5 })).toEqual({ items: [], hasNextPage: false, totalCount: 0 });
    });
  });
}
