import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/loaders/search-index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { recordsOf, smallLoaders, smallStore, keysOf, walked, type SmallRecords } from './small-store.ts';

const records: SmallRecords = {
  entity: [
    { id: 'gallium', kind: 'Mineral', name: 'Gallium', symbol: 'Ga' },
    { id: 'gabon', kind: 'Country', name: 'Gabon', iso2: 'GA', iso3: 'GAB' },
    { id: 'galp', kind: 'Company', name: 'Galp Energia', aliases: ['Petrogal'] },
    { id: 'edf', kind: 'Company', name: 'Électricité de France' },
    { id: 'general-motors', kind: 'OEM', name: 'General Motors', aliases: ['GM'] },
    { id: 'general-electric', kind: 'Company', name: 'General Electric' },
  ],
  form: [{ id: 'ndfeb-alloy', stage: 'METAL_ALLOY', name: 'NdFeB alloy' }],
};
const index = createSearchIndex(smallStore(recordsOf(records)));
const found = async (query: string, kinds?: Parameters<typeof index.search>[1]): Promise<readonly string[]> =>
  (await index.search(query, kinds)).map(({ key }) => key);

describe('search', () => {
  it.each([
    ['its name', 'gallium', 'gallium'],
    ['its name without accents', 'electricite de france', 'edf'],
    ['the beginning of its name', 'galli', 'gallium'],
    ['its name with a slip', 'galium', 'gallium'],
    ['another name', 'petrogal', 'galp'],
    ['its abbreviation', 'GM', 'general-motors'],
    ['its code of three letters', 'gab', 'gabon'],
    ['its key', 'ndfeb-alloy', 'ndfeb-alloy'],
  ])('finds first what has %s', async (_, query, key) => expect((await found(query))[0]).toBe(key));

  // Would catch: a word too many that shuts the search, and a firm of General Something before the one that is meant.
  it('puts what has more of the words first, and finds by some of them', async () => {
    expect(await found('general motors')).toEqual(['general-motors', 'general-electric']);
    expect(await found('general gallium')).toEqual(['gallium', 'general-electric', 'general-motors']);
  });

  it.each([
    ['its legal form', 'General Motors Company, Inc.', 'general-motors'],
    ['an article', 'The General Motors', 'general-motors'],
    ['words that are not in its name', 'Galp Energia Refining Portugal', 'galp'],
  ])('finds first what is named with %s', async (_, query, key) => expect((await found(query))[0]).toBe(key));

  // A search for the beginning of a word has hits, so that no word like it is meant. Would catch: Copley for copper.
  it('takes typing errors only where nothing begins with the word, and few of them', async () => {
    expect(await found('gall')).toEqual(['gallium']);
    expect(await found('gaelum')).toEqual([]);
    expect(await found('galp energja')).toEqual(['galp']);
    expect(await found('gx')).toEqual([]);
  });

  it('finds only the kinds that are asked for, and none of an empty list', async () => {
    expect(await found('ga', ['Country'])).toEqual(['gabon']);
    expect(await found('ga', [])).toEqual([]);
  });

  // The symbol of gallium and the code of Gabon are the same text: both names are the whole query.
  it('puts what has a name that is the whole query before what only begins with it', async () =>
    expect((await found('ga')).slice(0, 2).toSorted()).toEqual(['gabon', 'gallium']));

  it('says which words of the entity matched, best first', async () => {
    const hits = await index.search('general', undefined);
    expect(hits.map(({ matched }) => matched)).toEqual([['general'], ['general']]);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('finds nothing for a word that is unlike all names', async () => expect(await found('xylophone')).toEqual([]));
});

describe('the index of a store', () => {
  /** A store whose records can change, with the number of times that all its nodes were read. */
  function changing() {
    let now = smallStore(recordsOf(records), 1);
    let reads = 0;
    const store: GraphStore = {
      ...now,
      revision: () => now.revision(),
      nodes: () => {
        reads += 1;
        return now.nodes();
      },
    };
    return {
      index: createSearchIndex(store),
      reads: () => reads,
      become: (next: GraphStore): void => {
        now = next;
      },
    };
  }

  it('is built once for many searches, and anew when the revision rises', async () => {
    const { index: current, reads, become } = changing();
    expect(reads()).toBe(0);
    await Promise.all([current.search('gallium', undefined), current.search('gabon', undefined)]);
    await current.search('galp', undefined);
    expect(reads()).toBe(1);
    become(smallStore(recordsOf({ entity: [{ id: 'tin', name: 'Tin' }] }), 2));
    expect(await current.search('gallium', undefined)).toEqual([]);
    expect((await current.search('tin', undefined)).map(({ key }) => key)).toEqual(['tin']);
    expect(reads()).toBe(2);
  });

  // Would catch: a failure that is kept, after which no search of this process finds anything.
  it('is built again after a reading that failed', async () => {
    const { index: current, become } = changing();
    const good = smallStore(recordsOf(records), 1);
    become({
      ...good,
      nodes: () => {
        throw new Error('no store');
      },
    });
    await expect(current.search('gallium', undefined)).rejects.toThrow('no store');
    become(good);
    expect((await current.search('gallium', undefined))[0]?.key).toBe('gallium');
  });
});

describe('the reader of searches', () => {
  it('refuses no text and more than 200 characters, but for white space around them', async () => {
    const { search } = smallLoaders(records);
    await expect(search({ query: '  ' })).rejects.toThrow('`query` is 0 characters long; give 1 to 200 characters.');
    await expect(search({ query: 'x'.repeat(201) })).rejects.toThrow('201 characters');
    expect(keysOf(await search({ query: `${' '.repeat(300)}gallium` }))[0]).toBe('gallium');
  });

  it('gives all hits once, in pages of any size', async () => {
    const { search } = smallLoaders(records);
    const all = await search({ query: 'ga' });
    expect(all.totalCount).toBeGreaterThan(2);
    for (const size of [1, 2])
      expect(await walked((page) => search({ query: 'ga', ...page }), size)).toEqual(all.nodes);
  });

  it('refuses the cursor of another search', async () => {
    const { search } = smallLoaders(records);
    const after = (await search({ query: 'edf' })).pageInfo.endCursor;
    await expect(search({ query: 'gallium', after })).rejects.toThrow('`after` is not a cursor of this search');
  });
});
