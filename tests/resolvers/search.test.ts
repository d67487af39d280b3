import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Answer, type Json } from '../seeded.ts';
import { seedTable } from '../seed-files.ts';

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

async function search(query: string, more = ''): Promise<Answer> {
  return ask({
    query: `query($query: String!) { search(query: $query${more}) { totalCount nodes { key kind } edges { score matched node { key } } } }`,
    variables: { query },
  });
}

describe('search', () => {
  const symbols = seedTable('entity').filter(({ symbol }) => symbol !== undefined);
  it.each(symbols.map(({ symbol, id }) => [symbol as string, id as string]))(
    'finds by its symbol %s the mineral, behind a country or bloc of that code at most',
    async (symbol, id) => {
      const { data } = await search(symbol);
      const [first, second] = data.search.nodes;
      expect(['COUNTRY', 'BLOC'].includes(first.kind) ? second.key : first.key).toBe(id);
      expect((await search(symbol, ', kinds: [MINERAL]')).data.search.nodes[0].key).toBe(id);
    },
  );

  it('knows the symbols of dysprosium and neodymium', () =>
    expect(symbols.map(({ symbol }) => symbol)).toEqual(expect.arrayContaining(['Dy', 'Nd'])));

  it('finds every entity by its own name among the first ten', async () => {
    const lost: string[] = [];
    for (const { id, name } of seedTable('entity').filter((_, index) => index % 8 === 0)) {
      const { data } = await search((name as string).slice(0, 200), ', first: 10');
      if (data.search.nodes.every(({ key }: Json) => key !== id)) lost.push(id);
    }
    expect(lost).toEqual([]);
  });

  it.each(['GALLIUM', 'gallium', '  gallium ', 'Gallíum'])('takes %j for gallium', async (query) => {
    const { data } = await search(query);
    expect(data.search.nodes[0].key).toBe('gallium');
  });

  it.each([
    ['The Boeing Company', 'boeing'],
    ['Boeing Co', 'boeing'],
    ['Ford Motor Company', 'ford'],
    ['Tesla, Inc.', 'tesla'],
    ['Apple Inc.', 'apple'],
    ['Intel Corporation', 'intel'],
    ['Volkswagen AG', 'volkswagen'],
    ['Samsung Electronics', 'samsung'],
    ['Western Digital Corporation', 'western-digital'],
    ['Lockheed Martin Corporation', 'lockheed-martin'],
    ['MP Materials Corp.', 'mp-materials'],
    ['GE Vernova Inc.', 'ge-vernova'],
    ['General Motors Company', 'general-motors'],
    ['Raytheon Technologies', 'rtx'],
    ['Lynas Corporation', 'lynas'],
    ['Korea Zinc Co., Ltd.', 'korea-zinc'],
    ['VSMPO-AVISMA Corporation', 'vsmpo'],
    ['the pentagon', 'us-dod'],
    ['REalloys Saskatchewan', 'realloys'],
    ['REE', 'rare-earths'],
    ['rare earth', 'rare-earths'],
    ['United States of America', 'united-states'],
    ['Republic of Korea', 'south-korea'],
    ['Great Britain', 'united-kingdom'],
    ['Viet Nam', 'vietnam'],
    ['Ivory Coast', 'cote-divoire'],
    ['Congo (Kinshasa)', 'drc'],
    ['Taiwan, Province of China', 'taiwan'],
    ['PRC', 'china'],
    ['Islamic Republic of Iran', 'iran'],
    ['Russian Federation', 'russia'],
    ['Hitachi Metals', 'proterial'],
    ['Sociedad Química y Minera de Chile S.A.', 'sqm'],
    ['Bayerische Motoren Werke AG', 'bmw'],
    ['Rio Tinto plc', 'rio-tinto'],
    ['Freeport-McMoRan Inc.', 'freeport'],
    ['Huntington Ingalls Industries, Inc.', 'huntington-ingalls'],
    ['Export-Import Bank of the United States', 'us-exim'],
    ['estonia magnet', 'neo-narva'],
    ['Lynas Malaysia', 'lynas-kuantan'],
  ])('finds %j as people write it', async (query, key) => {
    const { data } = await search(query, ', first: 1');
    expect(data.search.nodes[0]?.key).toBe(key);
  });

  // Nothing of these is in the data. Would catch: false friends such as copper for Copley.
  it.each(['Copley', 'ASML', 'Katayama', 'Northrop Grumman', 'Nvidia', 'TSMC', 'Rolls-Royce'])(
    'finds nothing for %j',
    async (query) => expect((await search(query)).data.search.totalCount).toBe(0),
  );

  it('finds helium alone for helium', async () =>
    expect((await search('helium')).data.search.nodes.map(({ key }: Json) => key)).toEqual(['helium']));

  it('counts all hits, gives as many as asked, best first', async () => {
    const all = (await search('rare earth', ', first: 100')).data.search;
    const few = (await search('rare earth', ', first: 3')).data.search;
    expect(all.totalCount).toBe(all.nodes.length);
    expect(few.totalCount).toBe(all.totalCount);
    expect(few.nodes).toEqual(all.nodes.slice(0, 3));
    const scores = all.edges.map(({ score }: Json) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    expect(all.edges.every(({ matched }: Json) => matched.length > 0)).toBe(true);
  });

  it('of certain kinds is the whole search without the others', async () => {
    const all = (await search('china', ', first: 100')).data.search.nodes;
    const policies = (await search('china', ', kinds: [POLICY_INSTRUMENT], first: 100')).data.search.nodes;
    expect(policies.length).toBeGreaterThan(0);
    expect(policies).toEqual(all.filter(({ kind }: Json) => kind === 'POLICY_INSTRUMENT'));
    expect((await search('china', ', kinds: []')).data.search.totalCount).toBe(0);
  });

  it.each(['"', '*', '🙂', '的', '()', 'zzzzzzzzzz'])(
    'of %j finds little or nothing, and is no error',
    async (query) => {
      const { data, errors } = await search(query);
      expect(errors).toBeUndefined();
      expect(data.search.totalCount).toBeLessThan(5);
    },
  );

  // Words of other query languages are words. Would catch: an operator that is carried out.
  it('reads AND, OR and NOT as words', async () => {
    const { data, errors } = await search('gallium AND NOT copper');
    expect(errors).toBeUndefined();
    expect(data.search.nodes.map(({ key }: Json) => key)).toEqual(expect.arrayContaining(['gallium', 'copper']));
  });

  it('takes 200 characters, and says how many there are in a longer query', async () => {
    expect((await search('x'.repeat(200))).errors).toBeUndefined();
    const { errors } = await search('x'.repeat(201));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('201');
    expect(errors?.[0]?.message).toContain('1 to 200');
  });
});

describe('resolve', () => {
  const resolve = async (names: readonly string[]): Promise<Answer> =>
    ask({
      query:
        'query($names: [String!]!) { resolve(names: $names) { name covered score match { key } candidates { key } } }',
      variables: { names: [...names] },
    });

  // A list as it stands in a sheet. Would catch: a name of several that is given to one of them, and a miss without a word.
  it('gives for each name what is meant, that it is ambiguous, or that it is not covered', async () => {
    const { data } = await resolve([
      'Ford Motor Company',
      'Northrop Grumman',
      'Korea',
      'Samsung Electronics Co., Ltd.',
    ]);
    expect(data.resolve.map(({ name, match, covered }: Json) => [name, match?.key, covered])).toEqual([
      ['Ford Motor Company', 'ford', true],
      ['Northrop Grumman', undefined, false],
      ['Korea', undefined, true],
      ['Samsung Electronics Co., Ltd.', 'samsung', true],
    ]);
    expect(data.resolve[2].candidates.slice(0, 2).map(({ key }: Json) => key)).toEqual(['north-korea', 'south-korea']);
  });

  it('takes 100 names, and says which one is none', async () => {
    expect((await resolve(Array.from({ length: 100 }, () => 'gallium'))).errors).toBeUndefined();
    expect((await resolve(Array.from({ length: 101 }, () => 'gallium'))).errors?.[0]?.message).toContain('at most 100');
    expect((await resolve(['gallium', ' '])).errors?.[0]?.message).toContain('`names[1]`');
  });
});
