import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { citationConditions, claimConditions, linkConditions, nodeConditions } from '../../src/store/embedded/pages.ts';
import type { Conditions } from '../../src/store/embedded/pages.ts';
import {
  citingListing,
  claimListing,
  countStatement,
  linkListing,
  nodeListings,
  pageStatement,
  tableListing,
  type Listing,
} from '../../src/store/embedded/paged-statements.ts';
import * as sql from '../../src/store/embedded/statements.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { claim, entity, link, source } from './contract/records.ts';
import { put } from './contract/store-in-test.ts';

/**
 * How SQLite finds what the usual requests ask for, on a store with 20,000 links. It would catch a statement that
 * reads a whole table, or sorts what an index already has in order, which small tests never notice.
 */

let directory = '';
let store: GraphStore;
let database: DatabaseSync;
const size = { entities: 4000, links: 20_000, claims: 4000, sources: 300 };
const kinds = ['Mine', 'Company', 'Mineral', 'OEM'] as const;
const linkKinds = ['SUPPLIES', 'OWNS', 'EXTRACTS'] as const;
const countries = ['US', 'CN', 'AU', 'CL'];

/** Well mixed numbers that are the same in every run. */
const mixed = (number: number, below: number): number => ((number * 2_654_435_761) % 4_294_967_296) % below;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'lodestone-plans-'));
  const file = join(directory, 'store.sqlite');
  store = openEmbeddedStore(file);
  const list = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  const entityAt = (number: number) => `entity-${mixed(number, size.entities)}`;
  await put(store, [
    ...list(size.sources, (index) => source(`source-${index}`)),
    ...list(size.entities, (index) =>
      entity(`entity-${index}`, {
        kind: kinds[index % kinds.length],
        name: `Name ${mixed(index, 2000)}`,
        country: countries[mixed(index, countries.length)],
      }),
    ),
    ...list(size.links, (index) =>
      link(`link-${index}`, entityAt(index), index % 20 === 0 ? 'entity-7' : entityAt(index + 77_777), {
        kind: linkKinds[mixed(index, 3)] ?? 'OWNS',
        note: 'x'.repeat(300),
        sources: [`source-${mixed(index, size.sources)}`],
      }),
    ),
    ...list(size.claims, (index) =>
      claim(`claim-${index}`, entityAt(index), {
        statements: [{ value: index, source: `source-${index % size.sources}`, about: entityAt(index + 5) }],
      }),
    ),
  ]);
  database = new DatabaseSync(file, { readOnly: true });
});

afterAll(async () => {
  database.close();
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

function planOf(statement: string): string[] {
  return database
    .prepare(`EXPLAIN QUERY PLAN ${statement}`)
    .all()
    .map((row) => String(row['detail']));
}

/** Lists are taken apart by a scan of the parameter, which is no table. */
const scansTable = (step: string): boolean => step.startsWith('SCAN') && !step.includes('json_each');
const sorts = (step: string): boolean => step.includes('TEMP B-TREE');

const usual: readonly (readonly [name: string, listing: Listing, conditions: Conditions])[] = [
  ['links at an entity', linkListing, linkConditions({ entity: 'e', direction: 'BOTH', first: 1 })],
  ['links from an entity', linkListing, linkConditions({ entity: 'e', direction: 'OUT', first: 1 })],
  [
    'links at an entity, narrowed in every way',
    linkListing,
    linkConditions({
      entity: 'e',
      direction: 'IN',
      kinds: ['OWNS', 'SUPPLIES'],
      roles: ['x'],
      otherKinds: ['Mine'],
      at: '2026-01-01',
      first: 1,
    }),
  ],
  ['claims that an entity is in', claimListing, claimConditions({ entity: 'e', first: 1 })],
  ['claims of a subject', claimListing, claimConditions({ subject: 'e', attribute: 'PRICE', first: 1 })],
  ['claims that name a source', claimListing, claimConditions({ source: 's', first: 1 })],
  [
    'claims narrowed in every way',
    claimListing,
    claimConditions({
      entity: 'e',
      subject: 'e',
      attribute: 'PRICE',
      conflicts: ['TRUE_CONFLICT'],
      source: 's',
      first: 1,
    }),
  ],
  ['links that name a source', citingListing, citationConditions({ source: 's', first: 1 })],
  ['sources', tableListing, { table: 'source' }],
  ['entities of a kind by name', nodeListings.NAME, nodeConditions({ kinds: ['Mine'] })],
  ['entities of a country by name', nodeListings.NAME, nodeConditions({ country: 'AU' })],
  ['entities of a kind and country by name', nodeListings.NAME, nodeConditions({ kinds: ['Mine'], country: 'AU' })],
  ['entities of some kinds by kind', nodeListings.KIND, nodeConditions({ kinds: ['Mine', 'OEM'] })],
  ['entities near a material by key', nodeListings.KEY, nodeConditions({ material: 'm' })],
];

describe('pageStatement', () => {
  it.each(usual)('finds %s by an index and in order', (_, listing, conditions) => {
    const asked = Object.keys(conditions).filter((name) => conditions[name] !== undefined);
    for (const follows of [false, true]) {
      const plan = planOf(pageStatement(listing, asked, follows));
      expect(plan.filter((step) => scansTable(step) || sorts(step))).toEqual([]);
    }
  });

  it.each(Object.values(nodeListings))(
    'walks all entities along an index, from where a page begins: $order',
    (listing) => {
      expect(planOf(pageStatement(listing, [], false)).filter(sorts)).toEqual([]);
      expect(planOf(pageStatement(listing, [], true)).filter((step) => scansTable(step) || sorts(step))).toEqual([]);
    },
  );
});

describe('countStatement', () => {
  it.each(usual)('counts %s by an index', (_, listing, conditions) => {
    const asked = Object.keys(conditions).filter((name) => conditions[name] !== undefined);
    expect(planOf(countStatement(listing, asked)).filter(scansTable)).toEqual([]);
  });
});

describe('the statements that never vary', () => {
  const reading = Object.entries(sql).filter(([name]) => /^(select|stream)/.test(name));
  it.each(reading)('%s reads no whole table', (_, statement) => {
    expect(planOf(statement).filter(scansTable)).toEqual([]);
  });
  // A code stands for one country, or for a few where a data set says so; these few may be sorted.
  it.each(reading.filter(([name]) => name !== 'selectCountry'))('%s sorts no rows', (_, statement) => {
    expect(planOf(statement).filter(sorts)).toEqual([]);
  });
});

describe('reads of a store with 20,000 links', () => {
  it('take about this long', async () => {
    const entities = Array.from({ length: 100 }, (_, index) => `entity-${index}`);
    const figures: string[] = [];
    const time = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      await work();
      const begin = performance.now();
      await work();
      figures.push(`${name}: ${(performance.now() - begin).toFixed(1)} ms`);
    };
    await time('linksOf, 100 entities', () =>
      store.linksOf(entities.map((key) => ({ entity: key, direction: 'BOTH', first: 50 }))),
    );
    await time('linksOf, one entity with 1,000 links', () =>
      store.linksOf([{ entity: 'entity-7', direction: 'BOTH', first: 50 }]),
    );
    await time('claims, 100 entities', () => store.claims(entities.map((key) => ({ entity: key, first: 50 }))));
    await time('entities by name, 50 of 4,000', () => store.entities({}, 'NAME', { first: 50 }));
    await time('entities of a country, 50', () => store.entities({ country: 'AU' }, 'NAME', { first: 50 }));
    await time('entities near the material of 1,000 links', () =>
      store.entities({ material: 'entity-7' }, 'NAME', { first: 50 }),
    );
    process.stdout.write(`${figures.join('\n')}\n`);
    const [page] = await store.linksOf([{ entity: 'entity-7', direction: 'IN', first: 50 }]);
    expect(page?.totalCount).toBeGreaterThanOrEqual(size.links / 20);
  });
});
