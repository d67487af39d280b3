import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import type { PageItem } from '../../../src/store/graph-store.ts';
import { citedSource, claimRequest, entityFilter, entityOrder, graph, linkRequest, pageSizes } from './arbitraries.ts';
import {
  compareCodePoints,
  expectedCiting,
  expectedClaims,
  expectedEntities,
  expectedLinks,
  inTable,
  type Expected,
} from './oracle.ts';
import { sharedStore, walk, type FetchPage, type OpenEmpty } from './store-in-test.ts';

/** A law asks a thousand pages; a server takes some milliseconds for each. */
const enoughForServers = 120_000;

/**
 * Filters, orders and cursors against a search through all records. Each would catch a condition that is left out or
 * joined wrongly, a page comparison without its tie-break, an order by case or by UTF-16, and a wrong total.
 */
export function describeLists(open: OpenEmpty): void {
  const [records] = fc.sample(graph, { seed: 11, numRuns: 1 });
  invariant(records, 'one graph was asked for');
  const store = sharedStore(open, records);

  const expectList = async <T, E>(fetch: FetchPage<T>, expected: readonly Expected<E>[], sizes: readonly number[]) => {
    const counted: FetchPage<T> = async (request) => {
      const page = await fetch(request);
      expect(page.totalCount).toBe(expected.length);
      expect(page.items.length).toBeLessThanOrEqual(request.first);
      return page;
    };
    const found: PageItem<T>[] = await walk(counted, sizes);
    expect(found).toEqual(expected);
  };

  describe('entities', () => {
    it(
      'gives what a search through all records gives, whatever the filter, the order and the pages',
      async () => {
        const property = fc.asyncProperty(entityFilter, entityOrder, pageSizes, (filter, order, sizes) =>
          expectList((page) => store().entities(filter, order, page), expectedEntities(records, filter, order), sizes),
        );
        await fc.assert(property, { numRuns: 100 });
      },
      enoughForServers,
    );

    it('gives each condition alone its due', async () => {
      for (const filter of fc.sample(entityFilter, { seed: 3, numRuns: 40 })) {
        for (const [name, value] of Object.entries(filter)) {
          const alone = { [name]: value };
          await expectList(
            (page) => store().entities(alone, 'NAME', page),
            expectedEntities(records, alone, 'NAME'),
            [7],
          );
        }
      }
    });

    it('gives all without a filter, and nothing for an empty list of kinds', async () => {
      const whole = expectedEntities(records, {}, 'KIND');
      await expectList((page) => store().entities({}, 'KIND', page), whole, [5]);
      await expectList((page) => store().entities({ kinds: undefined }, 'KIND', page), whole, [100]);
      await expectList((page) => store().entities({ kinds: [] }, 'KIND', page), [], [5]);
    });
  });

  describe('linksOf', () => {
    it(
      'gives what a search through all records gives, whatever the request and the pages',
      async () => {
        const property = fc.asyncProperty(linkRequest, pageSizes, (request, sizes) =>
          expectList(
            async (page) => first(await store().linksOf([{ ...request, ...page }])),
            expectedLinks(records, { ...request, first: 1 }),
            sizes,
          ),
        );
        await fc.assert(property, { numRuns: 100 });
      },
      enoughForServers,
    );

    it('gives a link that starts where it ends once in every direction', async () => {
      const loop = inTable(records, 'link').find(({ from, to }) => from === to);
      invariant(loop, 'the graph has such a link');
      for (const direction of ['OUT', 'IN', 'BOTH'] as const) {
        const page = first(await store().linksOf([{ entity: loop.from, direction, first: 1000 }]));
        expect(page.items.filter(({ value }) => value.id === loop.id)).toHaveLength(1);
      }
    });

    it('answers many requests in their order, each with its own page', async () => {
      const requests = fc
        .sample(fc.tuple(linkRequest, fc.integer({ min: 0, max: 6 })), { seed: 5, numRuns: 60 })
        .map(([request, size]) => ({ ...request, first: size }));
      const pages = await store().linksOf([...requests, ...requests]);
      const expected = requests.map((request) => {
        const whole = expectedLinks(records, request);
        return {
          items: whole.slice(0, request.first),
          hasNextPage: whole.length > request.first,
          totalCount: whole.length,
        };
      });
      expect(pages).toEqual([...expected, ...expected]);
      expect(await store().linksOf([])).toEqual([]);
    });
  });

  describe('claims', () => {
    it(
      'gives what a search through all records gives, whatever the request and the pages',
      async () => {
        const property = fc.asyncProperty(claimRequest, pageSizes, (request, sizes) =>
          expectList(
            async (page) => first(await store().claims([{ ...request, ...page }])),
            expectedClaims(records, { ...request, first: 1 }),
            sizes,
          ),
        );
        await fc.assert(property, { numRuns: 100 });
      },
      enoughForServers,
    );
  });

  describe('linksCiting', () => {
    it(
      'gives the links that name a source',
      async () => {
        const property = fc.asyncProperty(citedSource, pageSizes, (source, sizes) =>
          expectList(
            async (page) => first(await store().linksCiting([{ source, ...page }])),
            expectedCiting(records, source),
            sizes,
          ),
        );
        await fc.assert(property, { numRuns: 15 });
      },
      enoughForServers,
    );
  });

  describe('sources', () => {
    it('gives all by key', async () => {
      const expected = inTable(records, 'source')
        .toSorted((a, b) => compareCodePoints(a.id, b.id))
        .map((value) => ({ sortKey: [value.id], value }));
      await expectList((page) => store().sources(page), expected, [1, 2]);
    });
  });

  describe('the graph of these tests', () => {
    it('has ties in names, loops and links that are over, so that the laws above meet them', () => {
      const sortNames = expectedEntities(records, {}, 'NAME').map(({ sortKey }) => sortKey[0]);
      expect(new Set(sortNames).size).toBeLessThan(sortNames.length);
      expect(inTable(records, 'link').filter(({ from, to }) => from === to).length).toBeGreaterThan(0);
      expect(inTable(records, 'link').filter(({ status }) => status === 'TERMINATED').length).toBeGreaterThan(0);
      expect(expectedEntities(records, { kinds: ['Bloc', 'Form'] }, 'KEY').length).toBeGreaterThan(0);
    });
  });
}

function first<T>(pages: readonly T[]): T {
  const [page] = pages;
  invariant(page !== undefined && pages.length === 1, 'one answer to one request');
  return page;
}
