import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { claim, entity, link, source } from './records.ts';
import { sharedStore, type OpenEmpty } from './store-in-test.ts';

const hostile = [
  "'; DROP TABLE record; --",
  "' OR '1'='1",
  '" OR 1=1 --',
  '%',
  '_',
  '*',
  '\\',
  "\\'",
  '["mine"]',
  '{"a":1}',
  '}) DETACH DELETE n //',
  ':key',
  '$key',
  '?1',
  'NULL',
  '\u{1F4A3}',
  'a\u0301',
  ' mine ',
];

/** Text is text. Each would catch a query that is put together from words of a user, or a pattern match for equality. */
export function describeText(open: OpenEmpty): void {
  const others = [entity('mine', { kind: 'Mine' }), source('source-1')];
  const records = hostile.flatMap((text) => [
    entity(text, { name: text, partOf: text, country: 'AU' }),
    source(text),
    link(`link ${text}`, text, text, { material: text, role: text, sources: [text], policy: text }),
    claim(`claim ${text}`, text, { statements: [{ value: text, source: text }] }),
  ]);
  const store = sharedStore(open, [...others, ...records]);

  const answersFor = async (asked: GraphStore, text: string) => {
    const first = 10;
    const [byKey, record, rows] = [
      await asked.entitiesByKey([text]),
      await asked.records('entity', [text]),
      await asked.rows('entity', 'partOf', [text]),
    ];
    const [links] = await asked.linksOf([{ entity: text, direction: 'BOTH', roles: [text], first }]);
    const [about] = await asked.claims([{ entity: text, subject: text, source: text, first }]);
    const [citing] = await asked.linksCiting([{ source: text, first }]);
    const near = await asked.entities({ material: text }, 'NAME', { first });
    return {
      entity: byKey[0]?.key,
      record: record[0]?.id,
      rows: rows[0]?.map(({ id }) => id),
      links: links?.items.map(({ value }) => value.id),
      claims: about?.items.map(({ value }) => value.id),
      citing: citing?.items.map(({ value }) => value.id),
      near: near.items.map(({ value }) => value.key),
    };
  };

  describe('text that looks like a query', () => {
    it('names exactly the records that have it', async () => {
      for (const text of hostile) {
        const own = [`link ${text}`];
        expect(await answersFor(store(), text)).toEqual({
          entity: text,
          record: text,
          rows: [text],
          links: own,
          claims: [`claim ${text}`],
          citing: own,
          near: [text],
        });
      }
    });

    it('names nothing where no record has it', async () => {
      for (const text of hostile.map((known) => `${known}?`)) {
        expect(await answersFor(store(), text)).toEqual({
          entity: undefined,
          record: undefined,
          rows: [],
          links: [],
          claims: [],
          citing: [],
          near: [],
        });
      }
    });

    it('filters and places nothing but itself', async () => {
      for (const text of hostile) {
        const page = { first: 100 };
        expect(await store().entities({ country: text }, 'NAME', page)).toMatchObject({ totalCount: 0 });
        expect(await store().entities({ type: text }, 'KEY', page)).toMatchObject({ totalCount: 0 });
        expect(await store().countriesByCode([text])).toEqual([undefined]);
        const [roles] = await store().linksOf([{ entity: 'mine', direction: 'BOTH', roles: [text], ...page }]);
        expect(roles?.totalCount).toBe(0);
        const placed = await store().entities({}, 'KEY', { ...page, after: [text] });
        expect(placed.totalCount).toBe(hostile.length + 1);
        expect(placed.items.every(({ value }) => Buffer.compare(Buffer.from(value.key), Buffer.from(text)) > 0)).toBe(
          true,
        );
      }
    });

    it('leaves all records where they are', async () => {
      const count = hostile.length;
      expect((await store().head()).counts).toEqual({
        entity: count + 1,
        source: count + 1,
        link: count,
        claim: count,
      });
    });
  });
}
