import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Answer, type Json } from '../seeded.ts';
import { seedTable } from '../seed-files.ts';

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});
const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code);

async function nodes(ids: readonly string[]): Promise<Answer> {
  return ask({
    query: 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { key } ... on Need { key } } }',
    variables: { ids },
  });
}

/** One entity of each kind of the files, and a form that is no entity. */
const entities = seedTable('entity');
const oneOfEach = [
  ...[...Map.groupBy(entities, ({ kind }) => kind as string).values()].map(([first]) => first?.['id'] as string),
  seedTable('form').find(({ id }) => entities.every((entity) => entity['id'] !== id))?.['id'] as string,
];

describe('nodes', () => {
  it('gives back one entity of each kind, with the type it was asked as', async () => {
    const aliases = oneOfEach.map(
      (key, index) => `n${index}: entity(key: ${JSON.stringify(key)}) { __typename id key }`,
    );
    const { data } = await ask(`{ ${aliases.join(' ')} }`);
    const asked: Json[] = Object.values(data);
    expect(asked.map(({ key }) => key)).toEqual(oneOfEach);
    expect(new Set(asked.map(({ __typename: type }) => type)).size).toBeGreaterThanOrEqual(13);
    expect((await nodes(asked.map(({ id }) => id))).data.nodes).toEqual(asked);
  });

  it('gives back a need, which no key at the root leads to', async () => {
    const { data } = await ask('{ buyer(key: "boeing") { needs(first: 1) { nodes { __typename id key } } } }');
    const [need] = data.buyer.needs.nodes;
    expect((await nodes([need.id])).data.nodes).toEqual([need]);
  });

  it('keeps the order asked for, repeats what is asked twice, and is null where there is none', async () => {
    const { data } = await ask('{ a: entity(key: "gallium") { id } b: entity(key: "boeing") { id } }');
    const gone = Buffer.from('Link:gone').toString('base64url');
    const { data: found } = await nodes([data.b.id, gone, data.a.id, data.b.id]);
    expect(found.nodes.map((node: Json) => node?.key ?? null)).toEqual(['boeing', null, 'gallium', 'boeing']);
  });

  it('takes a hundred ids and no more', async () => {
    const id = Buffer.from('Entity:boeing').toString('base64url');
    expect((await nodes(Array.from({ length: 100 }, () => id))).errors).toBeUndefined();
    const answer = await nodes(Array.from({ length: 101 }, () => id));
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('100');
    expect((await nodes([])).data.nodes).toEqual([]);
  });

  const base64 = (text: string): string => Buffer.from(text).toString('base64url');
  it.each([
    'boeing',
    '',
    '42',
    base64('boeing'),
    base64('Supply:boeing'),
    base64('entity:boeing'),
    base64('Entity'),
    `${base64('Entity:boeing')}=`,
    `${base64('Entity:boeing')}\n`,
    base64('Entity:boeing').slice(0, -1),
  ])('refuses the foreign id %j', async (id) => {
    const answer = await nodes([id]);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('is not a global id');
  });

  it('of the id of any key is that key’s entity or null, whatever the key holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (key) => {
        const { data, errors } = await nodes([base64(`Entity:${key}`)]);
        expect(errors).toBeUndefined();
        expect(data.nodes[0]?.key ?? key).toBe(key);
      }),
      { numRuns: 200, examples: [['__proto__'], ['a:b'], ["'"], ['%'], ['\u0000']] },
    );
  });
});

describe('entity', () => {
  it.each([
    ['CN', 'china'],
    ['US', 'united-states'],
  ])('by the code %s is the country that the data set describes, not a second one', async (code, key) => {
    const { data } = await ask(
      `{ entity(key: "${code}") { id key } country(code: "${code}") { id key links { totalCount } } }`,
    );
    expect(data.entity).toEqual({ id: data.country.id, key });
    expect(data.country.links.totalCount).toBeGreaterThan(50);
  });

  it('by the code EU is null, which is a bloc and no country', async () => {
    const { data } = await ask('{ entity(key: "EU") { key } country(code: "EU") { key } }');
    expect(data).toEqual({ entity: null, country: null });
  });

  it('finds an entity by a name that is its alone, and none by a name that several have', async () => {
    const { data, extensions } = await ask(
      '{ a: entity(key: "The Boeing Company") { key } b: oem(key: "GE Vernova") { key } c: entity(key: "Korea") { key } d: entity(key: "") { key } }',
    );
    expect(data).toEqual({ a: { key: 'boeing' }, b: { key: 'ge-vernova' }, c: null, d: null });
    expect(extensions?.['hints']).toEqual([
      { path: ['d'], message: expect.stringContaining('There is no entity ""') as string, suggestions: [] },
      {
        path: ['c'],
        message: expect.stringContaining('Did you mean "north-korea" or "south-korea"') as string,
        suggestions: expect.arrayContaining(['north-korea', 'south-korea']) as string[],
      },
    ]);
  });

  // Would catch: a null that could be read as an answer, also from a computing thread.
  it('says beside a null what was probably meant, or that it is of another kind', async () => {
    const { data, extensions } = await ask(
      '{ a: oem(key: "boing") { supply { view { at } } } b: oem(key: "lynas") { key } c: material(key: "Northrop Grumman") { key } }',
    );
    expect(data).toEqual({ a: null, b: null, c: null });
    const told = (extensions?.['hints'] ?? []) as { path: string[]; message: string }[];
    const hints = told.map(({ path, message }) => [path[0], message]);
    expect(Object.fromEntries(hints)).toEqual({
      a: 'There is no manufacturer "boing". Did you mean "boeing"?',
      b: '"lynas" is no manufacturer. It has the kind Company; `entity` finds it.',
      c: 'There is no material "Northrop Grumman". No name in the data set is like it. Find keys with `search`.',
    });
  });
});

describe('a condition', () => {
  it.each([
    ['entities', 'material', 'galium', 'gallium'],
    ['policyInstruments', 'material', 'dysprosum', 'dysprosium'],
    ['claims', 'subject', 'boing', 'boeing'],
  ])('of %s names the key nearest to an unknown %s %s', async (list, argument, wrong, meant) => {
    const answer = await ask(`{ ${list}(${argument}: "${wrong}") { totalCount } }`);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain(`\`${argument}\``);
    expect(answer.errors?.[0]?.message).toContain(`Did you mean "${meant}"`);
  });

  it('that nothing is near to says where to look', async () => {
    const answer = await ask('{ claims(subject: "qqqqqqqq") { totalCount } }');
    expect(answer.errors?.[0]?.message).toContain('`search`');
  });

  it('shows the value that a scalar refuses as it was written', async () => {
    const message = async (operation: string): Promise<string | undefined> =>
      (await ask(operation)).errors?.[0]?.message;
    expect(await message('{ country(code: CN) { key } }')).toContain('CountryCode cannot be CN;');
    expect(await message('{ oem(key: "boeing") { links(at: 2022) { totalCount } } }')).toContain(
      'Date cannot be 2022;',
    );
    expect(await message('{ oem(key: "boeing") { links(at: "2022") { totalCount } } }')).toContain('"2022"');
  });
});

describe('an error in one field', () => {
  // Would catch: a dashboard that loses everything for one cell.
  it('costs that field alone, and names it', async () => {
    const { data, errors } = await ask(
      '{ a: exposedBuyers(material: "atlantis") { totalCount } dataset { id } oem(key: "tesla") { name supply { dependency(material: "coper") { status } coverage { stage } } } }',
    );
    expect(data).toEqual({
      a: null,
      dataset: { id: 'lodestone' },
      oem: { name: 'Tesla', supply: { dependency: null, coverage: expect.any(Array) as unknown[] } },
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
});
