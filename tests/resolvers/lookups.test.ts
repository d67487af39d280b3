import { beforeAll, describe, expect, it } from 'vitest';
import { askSeeded, type Answer, type Json } from '../seeded.ts';
import { seedRecord, seedRecords } from '../seed-files.ts';

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});
const codesOf = ({ errors = [] }: Answer): string[] => errors.map(({ extensions }) => extensions.code);

describe('a lookup', () => {
  it('by an unknown key is null', async () => {
    const { data, errors } = await ask(
      '{ entity(key: "x") { key } oem(key: "lynas") { key } buyer(key: "gallium") { key } material(key: "boeing") { key } bloc(key: "china") { key } claim(key: "x") { key } link(key: "x") { key } source(key: "x") { key } }',
    );
    expect(errors).toBeUndefined();
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  it('of an unknown key in a condition names the nearest keys', async () => {
    const answer = await ask('{ entities(material: "galium") { totalCount } }');
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('"gallium"');
  });

  // Would catch an answer of 0 to a misspelt key or an unknown country, which reads as "no mines".
  it.each([
    ['country: "atlantis"', 'atlantis'],
    ['country: "ZZ"', 'ZZ'],
    ['country: "gallium"', 'a country'],
    ['material: "lithum"', '"lithium"'],
    ['material: "lithium", country: "chille"', '"chile"'],
  ])('of facilities by %s is refused with a hint', async (given, hint) => {
    const answer = await ask(`{ facilities(${given}) { totalCount } }`);
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain(hint);
  });

  it('of facilities takes the code of a country as well, and says that an empty list means little', async () => {
    const { data } = await ask(
      '{ key: facilities(country: "malaysia") { totalCount reason } code: facilities(country: "MY") { totalCount reason } none: facilities(country: "CL") { totalCount reason } }',
    );
    expect(data.key.totalCount).toBeGreaterThan(0);
    expect(data.code).toEqual(data.key);
    expect(data.key.reason).toBeNull();
    expect(data.none).toEqual({ totalCount: 0, reason: expect.stringContaining('do not cover every country') });
  });

  it('of a country takes ISO codes only', async () => {
    const { data } = await ask('{ country(code: "CN") { key code code3 } }');
    expect(data.country).toEqual({ key: 'china', code: 'CN', code3: 'CHN' });
    expect(codesOf(await ask('{ country(code: "ZZ") { key } }'))).toEqual(['BAD_USER_INPUT']);
  });

  it.each(['china', 'gallium', 'boeing', 'project-vault', 'forge'])(
    'by the global id of %s gives the same',
    async (key) => {
      const { data } = await ask(`{ entity(key: "${key}") { __typename id name } }`);
      const { id } = data.entity;
      const again = await ask({
        query: 'query($id: ID!) { node(id: $id) { __typename id ... on Entity { name } } }',
        variables: { id },
      });
      expect(again.data.node).toEqual(data.entity);
    },
  );

  it('by global ids serves links, claims and sources as well, and null where there is none', async () => {
    const { data } = await ask(
      '{ link(key: "lnk-0d43e489aa") { id } claim(key: "vault-total") { id } source(key: "src-cur-bt-suspend") { id } }',
    );
    const gone = Buffer.from('Entity:gone').toString('base64url');
    const ids = [data.link.id, data.claim.id, data.source.id, gone];
    const { data: nodes } = await ask({
      query: 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      variables: { ids },
    });
    expect(nodes.nodes.map((node: Json) => node?.__typename ?? null)).toEqual(['Link', 'Claim', 'Source', null]);
  });

  it('by a text that is no id of ours is refused', async () =>
    expect(codesOf(await ask('{ node(id: "boeing") { id } }'))).toEqual(['BAD_USER_INPUT']));
});

describe('at', () => {
  const vsmpo = async (at: string): Promise<number> => {
    const { data } = await ask(`{ oem(key: "boeing") { links(kinds: [SUPPLIES], at: "${at}") { totalCount } } }`);
    return data.oem.links.totalCount;
  };
  it('keeps VSMPO’s link to the day before its end', async () => {
    expect(await vsmpo('2022-02-28')).toBe(1);
    expect(await vsmpo('2022-03-01')).toBe(0);
  });

  it('counts the United Kingdom among the members until it left', async () => {
    const members = async (at: string): Promise<string[]> => {
      const { data } = await ask(`{ bloc(key: "eu27") { members(at: "${at}", first: 100) { nodes { key } } } }`);
      return data.bloc.members.nodes.map(({ key }: Json) => key);
    };
    expect(await members('2020-01-31')).toContain('united-kingdom');
    expect(await members('2020-02-01')).not.toContain('united-kingdom');
    expect(await members('2020-02-01')).toHaveLength(27);
  });

  it('leaves out measures that had not begun', async () => {
    const keys = async (at: string): Promise<number> => {
      const { data } = await ask(`{ material(key: "gallium") { measures(at: "${at}") { totalCount } } }`);
      return data.material.measures.totalCount;
    };
    expect([await keys('2023-07-31'), await keys('2023-08-01'), await keys('2024-12-01')]).toEqual([0, 1, 2]);
  });

  it('tells a suspended ban in force before and after, and suspended in between (T4)', async () => {
    const status = async (at: string): Promise<string> => {
      const { data } = await ask(
        `{ material(key: "gallium") { measures(at: "${at}") { nodes { key status suspendedFrom suspendedBy { key } } } } }`,
      );
      const ban = data.material.measures.nodes.find(({ key }: Json) => key === 'china-dec2024-ga-ge-sb-ban');
      expect(ban).toMatchObject({ suspendedFrom: '2025-11-09', suspendedBy: { key: 'china-announcement-72-2025' } });
      return ban.status;
    };
    const days = ['2025-01-01', '2025-11-08', '2025-11-09', '2026-11-26', '2026-11-27'];
    expect(await Promise.all(days.map(status))).toEqual(['IN_FORCE', 'IN_FORCE', 'SUSPENDED', 'SUSPENDED', 'IN_FORCE']);
  });

  it('says of an instrument what it says of its measure: since when and by what it is suspended', async () => {
    const { data } = await ask(`{
      policyInstrument(key: "china-dec2024-ga-ge-sb-ban") { suspendedFrom suspendedUntil suspendedBy { key } }
    }`);
    const [record] = seedRecords('entity', { id: 'china-announcement-72-2025' });
    expect(data.policyInstrument).toEqual({
      suspendedFrom: record?.validFrom,
      suspendedUntil: record?.validUntil,
      suspendedBy: { key: record?.id },
    });
  });

  it('refuses a day that does not exist', async () =>
    expect(codesOf(await ask('{ oem(key: "boeing") { links(at: "2026-02-30") { totalCount } } }'))).toEqual([
      'BAD_USER_INPUT',
    ]));
});

describe('supplyShares', () => {
  it('takes the European average for a question about 2019', async () => {
    const { data } = await ask(
      '{ material(key: "copper") { supplyShares(stage: EXTRACTION, at: "2019-06-01") { series year } } }',
    );
    expect(data.material.supplyShares).toEqual({ series: 'EC CRM 2023', year: 2020 });
  });

  it('scales shares that sum to more than one, as antimony’s 1.037', async () => {
    const rows = seedRecords('statistic', { material: 'antimony', stage: 'PROCESSING', series: 'EC CRM 2023' });
    const sum = rows.reduce((total, { share }) => total + share.value, 0);
    expect(sum).toBeCloseTo(1.037, 3);
    const { data } = await ask(
      '{ material(key: "antimony") { supplyShares(stage: PROCESSING, series: "EC CRM 2023") { scaled rows { country { key } share { estimate } } } } }',
    );
    expect(data.material.supplyShares.scaled).toBe(true);
    const china = rows.find(({ country }) => country === 'china');
    const shown = data.material.supplyShares.rows.find(({ country }: Json) => country.key === 'china');
    expect(shown.share.estimate).toBeCloseTo(china?.['share'].value / sum, 9);
  });

  it('says why where there is no statistic', async () => {
    const { data, errors } = await ask(
      '{ material(key: "gallium") { supplyShares(stage: MAGNET) { status reason rows { share { low } } unattributed { low } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.material.supplyShares).toMatchObject({ status: 'NOT_KNOWN', rows: [], unattributed: null });
    expect(data.material.supplyShares.reason).toContain('gallium at MAGNET');
  });

  it('refuses a series that is not there, and names those that are', async () => {
    const answer = await ask(
      '{ material(key: "gallium") { supplyShares(stage: PROCESSING, series: "x") { status } } }',
    );
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toContain('"USGS MCS 2026"');
  });
});

describe('search', () => {
  const first = async (query: string): Promise<string | undefined> => {
    const { data } = await ask({
      query: 'query($query: String!) { search(query: $query) { nodes { key } } }',
      variables: { query },
    });
    return data.search.nodes[0]?.key;
  };
  it.each([
    ['yterbium', 'ytterbium'],
    ['ge vernova', 'ge-vernova'],
    ['Lynass', 'lynas'],
    ['DRC', 'drc'],
    ['boeing', 'boeing'],
    ['Projekt Vault', 'project-vault'],
  ])('finds %s', async (query, key) => expect(await first(query)).toBe(key));

  it('turns the page behind a cursor of its own, and refuses one of another search', async () => {
    const page = async (query: string, after = ''): Promise<Answer> =>
      ask(`{ search(query: "${query}", first: 2${after}) { nodes { key } totalCount pageInfo { endCursor } } }`);
    const one = (await page('tungsten')).data.search;
    const two = (await page('tungsten', `, after: "${one.pageInfo.endCursor}"`)).data.search;
    expect(two.nodes).toHaveLength(2);
    expect(two.nodes.map(({ key }: Json) => key)).not.toEqual(expect.arrayContaining([one.nodes[0].key]));
    expect(codesOf(await page('cobalt', `, after: "${one.pageInfo.endCursor}"`))).toEqual(['BAD_USER_INPUT']);
  });

  it('keeps to the kinds asked for', async () => {
    const { data } = await ask(
      '{ search(query: "rare earth", kinds: [MINERAL], first: 100) { totalCount nodes { kind } } }',
    );
    expect(data.search.totalCount).toBeGreaterThan(0);
    expect(new Set(data.search.nodes.map(({ kind }: Json) => kind))).toEqual(new Set(['MINERAL']));
  });

  it.each(['', '   ', 'x'.repeat(201)])('refuses a query of %j', async (query) =>
    expect(
      codesOf(
        await ask({ query: 'query($query: String!) { search(query: $query) { totalCount } }', variables: { query } }),
      ),
    ).toEqual(['BAD_USER_INPUT']),
  );
});

describe('Link.status', () => {
  it('is what the curated supply says where the link says otherwise', async () => {
    const supply = seedRecord('supply', { id: 'sup:mp-independence#magnet:general-motors:ndfeb-magnet:in_force' });
    const { data } = await ask(`{ link(key: "${supply['links'][0]}") { status statedStatus } }`);
    expect(data.link.status).toBe('IN_FORCE');
    const contracted = seedRecords('supply', { status: 'CONTRACTED' }).find(
      ({ links }) => seedRecord('link', { id: links[0] })['status'] === 'IN_FORCE',
    );
    const other = await ask(`{ link(key: "${contracted?.['links'][0]}") { status statedStatus } }`);
    expect(other.data.link).toEqual({ status: 'CONTRACTED', statedStatus: 'IN_FORCE' });
  });
});
