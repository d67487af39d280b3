import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Json } from '../seeded.ts';
import { seedRecord, seedRecords, seedTable, type SeedRecord } from '../seed-files.ts';

/**
 * Every kind of connection walked to its end in pages of an odd size: a page that skips, repeats or reorders an item
 * gives other keys than the files hold. Expected keys and their order are made from the files alone.
 */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

const keysOf = (records: readonly SeedRecord[]): string[] => records.map(({ id }) => id);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inKeyOrder = (records: readonly SeedRecord[]): string[] => keysOf(records).toSorted(byText);
const inKindOrder = (links: readonly SeedRecord[]): SeedRecord[] =>
  links.toSorted((a, b) => byText(a['kind'], b['kind']) || byText(a['id'], b['id']));

/** Links of some kinds that start or end at an entity, in the order in which they are served. */
function linksAt(key: string, end: 'from' | 'to', ...kinds: string[]): SeedRecord[] {
  return inKindOrder(links.filter((link) => link[end] === key && kinds.includes(link['kind'])));
}

const links = seedTable('link');
const claims = seedTable('claim');
const kindOf = new Map(seedTable('entity').map(({ id, kind }) => [id, kind]));
const places = ['Mine', 'Deposit', 'Processor', 'MagnetMaker'];
const isPlace = (key: string): boolean => places.includes(kindOf.get(key));
/** The word that stands most often: its list is the longest to walk. */
function mostFrequent(words: readonly string[]): string {
  const groups = [...Map.groupBy(words, (word) => word).entries()];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

interface Case {
  readonly name: string;
  /** The operation with a place for `first` and `after`. */
  readonly query: (page: string) => string;
  readonly at: (data: Json) => Json;
  readonly expected: readonly string[];
  /** What of an edge is compared with `expected`; the key of its node if absent. */
  readonly keyOf?: (edge: Json) => string;
  readonly fields?: string;
}

const party = (key: string, field: string, page: string): string =>
  `{ entity(key: "${key}") { ... on Party { it: ${field}(${page}) FIELDS } } }`;
const related = (
  field: string,
  end: 'from' | 'to',
  kinds: string[],
  isWanted: (link: SeedRecord) => boolean = () => true,
): Case => {
  const isOne = (link: SeedRecord): boolean => kinds.includes(link['kind']) && isWanted(link);
  const isOfParty = (link: SeedRecord): boolean => !['Country', 'Stockpile'].includes(kindOf.get(link[end]));
  const key = mostFrequent(links.filter((link) => isOne(link) && isOfParty(link)).map((link) => link[end]));
  return {
    name: field,
    query: (page) => party(key, field, page),
    at: ({ entity }) => entity.it,
    expected: keysOf(linksAt(key, end, ...kinds).filter(isWanted)),
    keyOf: ({ link }) => link.key,
    fields: '{ edges { node { key } link { key } } totalCount pageInfo { hasNextPage endCursor } }',
  };
};
const root = (field: string, table: string, kinds: string[]): Case => ({
  name: field,
  query: (page) => `{ it: ${field}(orderBy: KEY, ${page}) FIELDS }`,
  at: ({ it: list }) => list,
  expected: inKeyOrder(seedTable(table).filter(({ kind }) => kinds.includes(kind))),
});

const citing = (source: string): SeedRecord[] => links.filter(({ sources = [] }) => sources.includes(source));
const stating = (source: string): SeedRecord[] =>
  claims.filter(({ statements }) => statements.some((one: Json) => one.source === source));
const mostCited = mostFrequent(links.flatMap(({ sources = [] }) => sources as string[]));
const mostStating = mostFrequent(
  claims.flatMap(({ statements }) => statements.map((one: Json) => one.source as string)),
);
const ofEntity = (key: string): SeedRecord[] =>
  claims.filter(
    ({ subject, about, statements }) =>
      subject === key || about === key || statements.some((one: Json) => one.about === key),
  );

const memberships = seedTable('membership');
/** Lists that are read whole and paged in memory, which the store has no part in. */
const listed: readonly Case[] = [
  {
    name: 'Buyer.needs',
    query: (page) => `{ buyer(key: "general-motors") { it: needs(${page}) FIELDS } }`,
    at: ({ buyer }) => buyer.it,
    expected: inKeyOrder(seedRecords('need', { buyer: 'general-motors' })),
  },
  {
    name: 'Bloc.members',
    query: (page) => `{ bloc(key: "oecd") { it: members(${page}) FIELDS } }`,
    at: ({ bloc }) => bloc.it,
    expected: memberships.flatMap(({ bloc, member }) => (bloc === 'oecd' ? [member as string] : [])).toSorted(byText),
    keyOf: ({ node }) => node.countryCode,
    fields: '{ edges { node { countryCode } } totalCount pageInfo { hasNextPage endCursor } }',
  },
  {
    name: 'Country.blocs',
    query: (page) => `{ country(code: "US") { it: blocs(${page}) FIELDS } }`,
    at: ({ country }) => country.it,
    expected: memberships.flatMap(({ bloc, member }) => (member === 'US' ? [bloc as string] : [])).toSorted(byText),
  },
  {
    name: 'Entity.sources',
    query: (page) => `{ entity(key: "lynas-kuantan") { it: sources(${page}) FIELDS } }`,
    at: ({ entity }) => entity.it,
    expected: (seedRecord('entity', { id: 'lynas-kuantan' })['sources'] as string[]).toSorted(byText),
  },
  {
    name: 'Dataset.sources',
    query: (page) => `{ dataset { it: sources(${page}) FIELDS } }`,
    at: ({ dataset }) => dataset.it,
    expected: inKeyOrder(seedTable('source')),
  },
];

const cases: readonly Case[] = [
  ...listed,
  root('oems', 'entity', ['OEM']),
  {
    name: 'policyInstruments',
    query: (page) => `{ it: policyInstruments(${page}) FIELDS }`,
    at: ({ it: list }) => list,
    expected: seedRecords('entity', { kind: 'PolicyInstrument' })
      .toSorted((a, b) => byText(plain(a['name']), plain(b['name'])) || byText(a['id'], b['id']))
      .map(({ id }) => id),
  },
  related('owners', 'to', ['OWNS', 'INVESTS_IN', 'ACQUIRED']),
  related('owns', 'from', ['OWNS', 'INVESTS_IN', 'ACQUIRED']),
  related('operators', 'to', ['OPERATES']),
  related('sites', 'from', ['OPERATES', 'OWNS'], ({ to }) => isPlace(to)),
  {
    name: 'Source.links',
    query: (page) => `{ source(key: "${mostCited}") { it: links(${page}) FIELDS } }`,
    at: ({ source }) => source.it,
    expected: inKeyOrder(citing(mostCited)),
  },
  {
    name: 'Source.claims',
    query: (page) => `{ source(key: "${mostStating}") { it: claims(${page}) FIELDS } }`,
    at: ({ source }) => source.it,
    expected: inKeyOrder(stating(mostStating)),
  },
  {
    name: 'Entity.claims',
    query: (page) => `{ entity(key: "project-vault") { it: claims(${page}) FIELDS } }`,
    at: ({ entity }) => entity.it,
    expected: inKeyOrder(ofEntity('project-vault')),
  },
  {
    name: 'Entity.links',
    query: (page) => `{ entity(key: "gallium") { it: links(${page}) FIELDS } }`,
    at: ({ entity }) => entity.it,
    expected: keysOf(inKindOrder(links.filter(({ from, to }) => from === 'gallium' || to === 'gallium'))),
  },
  {
    name: 'Stockpile.beneficiaries',
    query: (page) => `{ stockpile(key: "project-vault") { it: beneficiaries(${page}) FIELDS } }`,
    at: ({ stockpile }) => stockpile.it,
    expected: linksAt('project-vault', 'to', 'PARTICIPATES_IN')
      .filter(({ role }) => role === 'BENEFICIARY')
      .map(({ from }) => from),
  },
  {
    name: 'claims of one conflict',
    query: (page) => `{ it: claims(conflict: [TRUE_CONFLICT], ${page}) FIELDS }`,
    at: ({ it: list }) => list,
    expected: inKeyOrder(seedRecords('claim', { conflict: 'TRUE_CONFLICT' })),
  },
];

/** A name as names are ordered: without case and accents. */
function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const plainFields = '{ edges { node { key } } totalCount pageInfo { hasNextPage endCursor } }';

async function walk({ query, at, expected, keyOf = ({ node }) => node.key, fields = plainFields }: Case, size: number) {
  const keys: string[] = [];
  const totals = new Set<number>();
  let page = `first: ${size}`;
  for (;;) {
    const { data, errors } = await ask(query(page).replace('FIELDS', fields));
    expect(errors).toBeUndefined();
    const { edges, pageInfo, totalCount } = at(data);
    keys.push(...edges.map(keyOf));
    // A page that repeats its cursor’s item would go on for ever.
    expect(keys.length).toBeLessThanOrEqual(expected.length);
    totals.add(totalCount);
    if (!pageInfo.hasNextPage) return { keys, totals: [...totals], last: pageInfo.endCursor as string };
    expect(edges).toHaveLength(size);
    page = `first: ${size}, after: "${pageInfo.endCursor}"`;
  }
}

describe.each(cases)('the connection $name', (one) => {
  it.each([3, 7, 97])('in pages of %i gives the items of the files in order', async (size) => {
    const { keys, totals } = await walk(one, size);
    expect(one.expected.length).toBeGreaterThan(1);
    expect(keys).toEqual(one.expected);
    expect(totals).toEqual([one.expected.length]);
  });

  it('is empty behind its last item', async () => {
    const { last } = await walk(one, 97);
    const { data } = await ask(one.query(`after: "${last}"`).replace('FIELDS', one.fields ?? plainFields));
    expect(one.at(data)).toMatchObject({
      edges: [],
      totalCount: one.expected.length,
      pageInfo: { hasNextPage: false },
    });
  });

  it('refuses other cursors and sizes, and says what it takes', async () => {
    const { last } = await walk(one, 97);
    const { data } = await ask('{ entities(orderBy: KIND, first: 1) { pageInfo { endCursor } } }');
    const foreign = data.entities.pageInfo.endCursor as string;
    const wrong = [
      foreign,
      last.slice(0, -3),
      `${last}=`,
      `${last}A`,
      '!',
      'null',
      Buffer.from('[]').toString('base64url'),
    ];
    for (const cursor of wrong) {
      const { errors } = await ask(one.query(`after: "${cursor}"`).replace('FIELDS', one.fields ?? plainFields));
      expect([cursor, errors?.[0]?.extensions.code]).toEqual([cursor, 'BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toContain('`endCursor`');
    }
    for (const size of [0, -1, 101, -2_147_483_648, 2_147_483_647]) {
      const { errors } = await ask(one.query(`first: ${size}`).replace('FIELDS', one.fields ?? plainFields));
      expect([size, errors?.[0]?.extensions.code]).toEqual([size, 'BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toContain('1 to 100');
    }
  });
});

describe('Country.blocs', () => {
  it('refuses a cursor of Bloc.members, though both are memberships', async () => {
    const { data } = await ask('{ bloc(key: "oecd") { members(first: 1) { pageInfo { endCursor } } } }');
    const { endCursor } = data.bloc.members.pageInfo;
    const { errors } = await ask(`{ country(code: "US") { blocs(after: "${endCursor}") { totalCount } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('Material.measures', () => {
  it('one by one are the same as all at once', async () => {
    const measures = async (page: string): Promise<Json> => {
      const { data } = await ask(
        `{ material(key: "rare-earths") { measures(${page}) { nodes { key } totalCount pageInfo { hasNextPage endCursor } } } }`,
      );
      return data.material.measures;
    };
    const all = await measures('first: 100');
    expect(all.totalCount).toBeGreaterThan(2);
    const keys: string[] = [];
    for (let page = 'first: 1'; page !== '';) {
      const { nodes, pageInfo } = await measures(page);
      keys.push(...nodes.map(({ key }: Json) => key));
      expect(keys.length).toBeLessThanOrEqual(all.totalCount);
      page = pageInfo.hasNextPage ? `first: 1, after: "${pageInfo.endCursor}"` : '';
    }
    expect(keys).toEqual(all.nodes.map(({ key }: Json) => key));
  });
});
