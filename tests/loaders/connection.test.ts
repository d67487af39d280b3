import { assert, asyncProperty, constantFrom, integer, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOfList } from '../../src/loaders/connection.ts';
import { encodeCursor } from '../../src/loaders/cursor.ts';
import { walked } from './small-store.ts';

/** Lists that are read whole and shown in pages. */

const order = { name: 'words', length: 2 };
/** Words by their length, then themselves. */
const sortKeyOf = (word: string): readonly string[] => [String(word.length), word];
const pageOf = (words: readonly string[], page: { readonly first?: number; readonly after?: string | null }) =>
  connectionOfList(words, sortKeyOf, order, page);

describe('connectionOfList', () => {
  const words = ['tin', 'ore', 'zinc', 'cobalt'];

  it('is ordered by the parts of the sort key, one after the other', () =>
    expect(pageOf(words, {}).nodes).toEqual(['ore', 'tin', 'zinc', 'cobalt']));

  it('names its first and last item, and says whether there are others on either side', () => {
    const cursor = (word: string): string => encodeCursor(order, sortKeyOf(word));
    expect(pageOf(words, { first: 2 }).pageInfo).toEqual({
      startCursor: cursor('ore'),
      endCursor: cursor('tin'),
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageOf(words, { first: 2, after: cursor('tin') })).toMatchObject({
      nodes: ['zinc', 'cobalt'],
      totalCount: 4,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('is an empty page behind the last item, and of an empty list', () => {
    const nowhere = { startCursor: null, endCursor: null, hasNextPage: false };
    expect(pageOf([], {})).toMatchObject({ edges: [], totalCount: 0, pageInfo: nowhere });
    expect(pageOf(words, { after: encodeCursor(order, ['6', 'cobalt']) })).toMatchObject({
      edges: [],
      totalCount: 4,
      pageInfo: nowhere,
    });
  });

  // An item may go between two requests: the next page begins behind its place.
  it('goes on behind a place where no item is any more', () =>
    expect(pageOf(words, { after: encodeCursor(order, ['3', 'pin']) }).nodes).toEqual(['tin', 'zinc', 'cobalt']));

  // Would catch: an item that is skipped or given twice where a page ends.
  it('gives each item once in its order, in pages of any size', async () => {
    const word = constantFrom('a', 'B', 'é', '木', '\u{FA0E}', '\u{10428}', 'aa', 'ab', 'Ω', 'zinc');
    await assert(
      asyncProperty(uniqueArray(word), integer({ min: 1, max: 5 }), async (list, size) => {
        const all = await walked(async (page) => pageOf(list, page), size);
        expect(all).toEqual(pageOf(list, { first: 100 }).nodes);
        expect(new Set(all)).toEqual(new Set(list));
      }),
      { numRuns: 50 },
    );
  });
});
