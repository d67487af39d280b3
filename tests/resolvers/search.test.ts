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

  it.each(['"', '*', '🙂', '的', '()', 'AND OR NOT', 'zzzzzzzzzz'])(
    'of %j finds little or nothing, and is no error',
    async (query) => {
      const { data, errors } = await search(query);
      expect(errors).toBeUndefined();
      expect(data.search.totalCount).toBeLessThan(5);
    },
  );

  it('takes 200 characters, and says how many there are in a longer query', async () => {
    expect((await search('x'.repeat(200))).errors).toBeUndefined();
    const { errors } = await search('x'.repeat(201));
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('201');
    expect(errors?.[0]?.message).toContain('1 to 200');
  });
});
