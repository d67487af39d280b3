import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../seeded.ts';
import { seedRecords, seedTable } from '../seed-files.ts';

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

/** All items of a connection, walked in pages of an odd size; `at` finds the connection in the answer. */
async function walk(
  query: (page: string) => string,
  at: (data: Json) => Json,
  size: number,
): Promise<{ keys: string[]; total: number }> {
  const keys: string[] = [];
  let after = '';
  for (;;) {
    const { data, errors } = await ask(query(`first: ${size}${after}`));
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = at(data);
    keys.push(...nodes.map(({ key }: Json) => key));
    if (!pageInfo.hasNextPage) return { keys, total: totalCount };
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

describe('a connection walked to its end', () => {
  const fields = '{ nodes { key } totalCount pageInfo { hasNextPage endCursor } }';
  const cases: readonly [string, (page: string) => string, (data: Json) => Json, number][] = [
    [
      'entities by key',
      (page) => `{ entities(orderBy: KEY, ${page}) ${fields} }`,
      ({ entities }) => entities,
      870 + formsAlone(),
    ],
    [
      'entities by kind',
      (page) => `{ entities(orderBy: KIND, kinds: [COMPANY, OEM], ${page}) ${fields} }`,
      ({ entities }) => entities,
      ofKind('Company', 'OEM'),
    ],
    ['claims', (page) => `{ claims(${page}) ${fields} }`, ({ claims }) => claims, 401],
    ['sources', (page) => `{ dataset { sources(${page}) ${fields} } }`, ({ dataset }) => dataset.sources, 585],
    [
      'links of China',
      (page) => `{ entity(key: "china") { links(${page}) ${fields} } }`,
      ({ entity }) => entity.links,
      linksOf('china'),
    ],
    [
      'needs of GM',
      (page) => `{ buyer(key: "general-motors") { needs(${page}) ${fields} } }`,
      ({ buyer }) => buyer.needs,
      seedRecords('need', { buyer: 'general-motors' }).length,
    ],
    [
      'members of the OECD',
      (page) => `{ bloc(key: "oecd") { members(${page}) ${fields} } }`,
      ({ bloc }) => bloc.members,
      34,
    ],
  ];
  it.each(cases)('gives %s once each', async (_, query, at, expected) => {
    const { keys, total } = await walk(query, at, 37);
    expect(total).toBe(expected);
    expect(keys).toHaveLength(expected);
    expect(new Set(keys).size).toBe(expected);
  });

  function formsAlone(): number {
    const entities = new Set(seedTable('entity').map(({ id }) => id));
    return seedTable('form').filter(({ id }) => !entities.has(id)).length;
  }
  function ofKind(...kinds: string[]): number {
    return seedTable('entity').filter(({ kind }) => kinds.includes(kind)).length;
  }
  function linksOf(key: string): number {
    return seedTable('link').filter(({ from, to }) => from === key || to === key).length;
  }
});

describe('first and after', () => {
  const codeFor = async (page: string): Promise<string | undefined> => {
    const { errors } = await ask(`{ entities(${page}) { totalCount } }`);
    return errors?.[0]?.extensions.code;
  };
  it.each([
    'first: 0',
    'first: -1',
    'first: 101',
    'after: ""',
    'after: "x"',
    'after: "WyJ4Il0"',
    'after: "eyJhIjoxfQ"',
  ])('refuses %s', async (page) => expect(await codeFor(page)).toBe('BAD_USER_INPUT'));
  it('takes null as the default', async () => {
    const { data } = await ask('{ entities(first: null, after: null) { nodes { key } } }');
    expect(data.entities.nodes).toHaveLength(20);
  });
  it('refuses a cursor of another order and of another list', async () => {
    const { data } = await ask(
      '{ entities(first: 1) { pageInfo { endCursor } } claims(first: 1) { pageInfo { endCursor } } }',
    );
    expect(await codeFor(`orderBy: KEY, after: "${data.entities.pageInfo.endCursor}"`)).toBe('BAD_USER_INPUT');
    expect(await codeFor(`after: "${data.claims.pageInfo.endCursor}"`)).toBe('BAD_USER_INPUT');
  });
  it('gives an empty page behind the last item', async () => {
    const { data } = await ask('{ oems(first: 100) { totalCount pageInfo { endCursor hasNextPage } } }');
    expect(data.oems.pageInfo.hasNextPage).toBe(false);
    const { data: behind } = await ask(
      `{ oems(after: "${data.oems.pageInfo.endCursor}") { nodes { key } pageInfo { hasPreviousPage endCursor } totalCount } }`,
    );
    expect(behind.oems).toEqual({
      nodes: [],
      pageInfo: { hasPreviousPage: true, endCursor: null },
      totalCount: data.oems.totalCount,
    });
  });
});
