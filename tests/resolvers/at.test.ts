import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { askSeeded, type Json } from '../seeded.ts';

/** Rule T1 in every list that takes a day: the first day counts, the last does not, a month or year is all of it. */
const records = [
  { t: 'dataset', id: 'dated', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'entity', id: 'buyer' },
  { t: 'entity', id: 'seller' },
  { t: 'entity', id: 'club', kind: 'Organization' },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  { t: 'need', id: 'n', buyer: 'buyer', form: 'ore', validFrom: '2020-03-01', validUntil: '2022-06-15' },
  {
    t: 'supply',
    id: 's',
    supplier: 'seller',
    buyer: 'buyer',
    form: 'ore',
    share: 0.5,
    validFrom: '2021',
    validUntil: '2021',
  },
  { t: 'membership', bloc: 'club', member: 'FR', validFrom: '2020-02', validUntil: '2020-02' },
  {
    t: 'link',
    id: 'own',
    from: 'seller',
    to: 'buyer',
    kind: 'OWNS',
    validFrom: '2020-03-01',
    validUntil: '2022-06-15',
  },
];

const directory = mkdtempSync(join(tmpdir(), 'lodestone-at-'));
let store: GraphStore;
let ask: (query: string) => Promise<Json>;
beforeAll(async () => {
  const path = join(directory, 'dated.jsonl');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const { dataSet, problems } = await loadDataSet(path);
  if (dataSet === undefined) throw new Error(`the dated data set has ${problems.length} problems`);
  store = await openStore('file::memory:');
  await importDataSet(store, dataSet, { replace: false });
  const asker = await createAsker(store);
  ask = async (query) => JSON.parse(JSON.stringify(await asker({ query })));
});
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const lists: readonly [string, (at: string) => string, (data: Json) => unknown[], readonly [string, number][]][] = [
  [
    'needs',
    (at) => `{ buyer(key: "buyer") { needs${at} { nodes { key } } } }`,
    ({ buyer }) => buyer.needs.nodes,
    [
      ['2020-02-29', 0],
      ['2020-03-01', 1],
      ['2022-06-14', 1],
      ['2022-06-15', 0],
    ],
  ],
  [
    'suppliers',
    (at) => `{ buyer(key: "buyer") { needs { nodes { suppliers${at} { key } } } } }`,
    ({ buyer }) => buyer.needs.nodes[0].suppliers,
    [
      ['2020-12-31', 0],
      ['2021-01-01', 1],
      ['2021-12-31', 1],
      ['2022-01-01', 0],
    ],
  ],
  [
    'members',
    (at) => `{ bloc(key: "club") { members${at} { nodes { key } } } }`,
    ({ bloc }) => bloc.members.nodes,
    [
      ['2020-01-31', 0],
      ['2020-02-01', 1],
      ['2020-02-29', 1],
      ['2020-03-01', 0],
    ],
  ],
  [
    'blocs',
    (at) => `{ country(code: "FR") { blocs${at} { nodes { key } } } }`,
    ({ country }) => country.blocs.nodes,
    [
      ['2020-01-31', 0],
      ['2020-02-01', 1],
      ['2020-02-29', 1],
      ['2020-03-01', 0],
    ],
  ],
  [
    'owners',
    (at) => `{ entity(key: "buyer") { ... on Party { owners${at} { nodes { key } } } } }`,
    ({ entity }) => entity.owners.nodes,
    [
      ['2020-02-29', 0],
      ['2020-03-01', 1],
      ['2022-06-14', 1],
      ['2022-06-15', 0],
    ],
  ],
  [
    'links',
    (at) => `{ entity(key: "buyer") { links${at} { nodes { key } } } }`,
    ({ entity }) => entity.links.nodes,
    [
      ['2020-02-29', 0],
      ['2020-03-01', 1],
      ['2022-06-14', 1],
      ['2022-06-15', 0],
    ],
  ],
];

describe.each(lists)('at of %s', (_, query, itemsOf, days) => {
  it.each(days)('on %s gives %i', async (day, count) => {
    const { data, errors } = await ask(query(`(at: "${day}")`));
    expect(errors).toBeUndefined();
    expect(itemsOf(data)).toHaveLength(count);
  });

  it('gives all where it is absent or null', async () => {
    expect(itemsOf((await ask(query(''))).data)).toHaveLength(1);
    expect(itemsOf((await ask(query('(at: null)'))).data)).toHaveLength(1);
  });
});

describe('at of the shipped data', () => {
  it('ends VSMPO’s supply to Boeing with 28 February 2022, and shows it with its dates where no day is asked', async () => {
    const seeded = await askSeeded();
    const keys = async (at: string): Promise<string[]> => {
      const { data } = await seeded(
        `{ oem(key: "boeing") { links(kinds: [SUPPLIES], direction: IN${at}) { nodes { from { key } } } } }`,
      );
      return data.oem.links.nodes.map(({ from }: Json) => from.key);
    };
    expect(await keys(', at: "2022-02-28"')).toContain('vsmpo');
    expect(await keys(', at: "2022-03-01"')).not.toContain('vsmpo');
    expect(await keys('')).toContain('vsmpo');
  });

  it('counts 28 members of the European Union before 1 February 2020 and 27 from then on', async () => {
    const seeded = await askSeeded();
    const { data } = await seeded(`{ bloc(key: "eu27") {
      before: members(at: "2020-01-31") { totalCount } after: members(at: "2020-02-01") { totalCount } ever: members { totalCount } } }`);
    expect(data.bloc).toEqual({ before: { totalCount: 28 }, after: { totalCount: 27 }, ever: { totalCount: 28 } });
  });
});
