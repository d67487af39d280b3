import { invariant } from '../../src/errors.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker, type Operation } from '../../src/ask.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Answer, Json } from '../seeded.ts';
import { everyField } from './every-field.ts';

/**
 * A network made up for a test, as a user brings it: hardly any optional field, no source, countries by code alone.
 * Where a resolver counts on what only the shipped data has, a question of it fails here.
 */
const records = [
  { t: 'dataset', id: 'made-up', format: 'lodestone/1', synthetic: true },
  { t: 'entity', id: 'a' },
  { t: 'entity', id: 'maker', kind: 'OEM' },
  { t: 'entity', id: 'pit', kind: 'Mine', country: 'FR' },
  { t: 'entity', id: 'works', kind: 'Processor' },
  { t: 'entity', id: 'magnets', kind: 'MagnetMaker' },
  { t: 'entity', id: 'find', kind: 'Deposit' },
  { t: 'entity', id: 'office', kind: 'Organization' },
  { t: 'entity', id: 'stuff', kind: 'Mineral' },
  { t: 'entity', id: 'part', kind: 'Component' },
  { t: 'entity', id: 'thing', kind: 'Product' },
  { t: 'entity', id: 'rule', kind: 'PolicyInstrument' },
  { t: 'entity', id: 'pact', kind: 'Agreement' },
  { t: 'entity', id: 'heap', kind: 'Stockpile' },
  { t: 'entity', id: 'club', kind: 'Organization' },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  { t: 'membership', bloc: 'club', member: 'FR' },
  { t: 'need', id: 'maker/ore', buyer: 'maker', form: 'ore' },
  { t: 'supply', id: 's', supplier: 'pit', buyer: 'maker', form: 'ore', share: 0.5 },
  { t: 'link', id: 'l', from: 'pit', to: 'maker', kind: 'SUPPLIES' },
  { t: 'link', id: 'owner', from: 'a', to: 'pit', kind: 'OWNS' },
  {
    t: 'statistic',
    id: 'x',
    material: 'stuff',
    stage: 'EXTRACTION',
    series: 'made up',
    year: 2025,
    country: 'FR',
    share: 0.75,
  },
  {
    t: 'statistic',
    id: 'y',
    material: 'stuff',
    stage: 'EXTRACTION',
    series: 'made up',
    year: 2025,
    country: 'CN',
    share: 0.25,
  },
];

const directory = mkdtempSync(join(tmpdir(), 'lodestone-synthetic-'));
let store: GraphStore;
let ask: (operation: Operation | string) => Promise<Answer>;
beforeAll(async () => {
  const path = join(directory, 'made-up.jsonl');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const { dataSet, problems } = await loadDataSet(path);
  invariant(dataSet, `the made-up data set has ${problems.length} problems`);
  store = await openStore('file::memory:');
  await importDataSet(store, dataSet, { replace: false });
  const asker = await createAsker(store);
  ask = async (operation) =>
    JSON.parse(JSON.stringify(await asker(typeof operation === 'string' ? { query: operation } : operation)));
});
afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const keys = [
  'a',
  'maker',
  'pit',
  'works',
  'magnets',
  'find',
  'office',
  'stuff',
  'part',
  'thing',
  'rule',
  'pact',
  'heap',
  'club',
  'ore',
  'FR',
];

describe('a made-up data set', () => {
  it.each(keys)('answers every field of %s two levels deep, and says that it is made up', async (key) => {
    const { data } = await ask(`{ entity(key: "${key}") { __typename } }`);
    const answer = await ask(
      `{ entity(key: "${key}") { ... on ${data.entity.__typename} ${everyField(data.entity.__typename, 3, { material: '"ore"' })} } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions).toEqual({ synthetic: true });
    const [, provenance] = Object.entries(answer.data.entity).find(([name]) => name.endsWith('_provenance')) ?? [];
    expect(provenance).toBe('SYNTHETIC');
  });

  it('serves an entity of each of the sixteen kinds but countries, which it names by code', async () => {
    const { data } = await ask('{ entities(first: 100) { nodes { kind } } dataset { counts { entities forms } } }');
    expect(new Set(data.entities.nodes.map(({ kind }: Json) => kind)).size).toBe(15);
    expect(data.dataset.counts).toEqual({ entities: 14, forms: 1 });
  });

  it('serves links and needs without sources', async () => {
    const { data, errors } = await ask(`{
      link(key: "l") ${everyField('Link', 1)}
      buyer(key: "maker") { needs { nodes ${everyField('Need', 2)} } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.link.Link_sources).toEqual([]);
    expect(data.buyer.needs.nodes).toHaveLength(1);
  });

  it('gives a country that it knows by code alone its ISO name, by every way to it', async () => {
    const { data } = await ask(`{
      pit: entity(key: "pit") { country { key name code id } }
      club: bloc(key: "club") { members { nodes { key } } }
      france: country(code: "FR") { key name code id links { totalCount } }
      shares: material(key: "stuff") { supplyShares(stage: EXTRACTION) { rows { country { code } share { estimate } } } }
    }`);
    expect(data.pit.country).toMatchObject({ key: 'FR', name: 'France', code: 'FR' });
    expect(data.france).toMatchObject({ key: 'FR', name: 'France', code: 'FR', links: { totalCount: 0 } });
    expect(data.club.members.nodes).toEqual([{ key: 'FR' }]);
    expect(data.shares.supplyShares.rows).toEqual([
      { country: { code: 'FR' }, share: { estimate: 0.75 } },
      { country: { code: 'CN' }, share: { estimate: 0.25 } },
    ]);
    const again = await ask({
      query: 'query($id: ID!) { node(id: $id) { id ... on Country { name } } }',
      variables: { id: data.france.id },
    });
    expect(again.data.node).toEqual({ id: data.france.id, name: 'France' });
  });

  it('squares its shares by hand: 0.75² + 0.25² is 0.625', async () => {
    const { data } = await ask(
      '{ material(key: "stuff") { concentration(stage: EXTRACTION) { hhi { low estimate high } effectiveNumber { estimate } } } }',
    );
    expect(data.material.concentration.hhi.estimate).toBeCloseTo(0.625, 12);
    expect(data.material.concentration.effectiveNumber.estimate).toBeCloseTo(1.6, 12);
  });

  it('is of today where it names no day', async () => {
    const before = new Date().toISOString().slice(0, 10);
    const { data } = await ask('{ dataset { at atIsToday synthetic } }');
    const after = new Date().toISOString().slice(0, 10);
    expect([before, after]).toContain(data.dataset.at);
    expect(data.dataset).toMatchObject({ atIsToday: true, synthetic: true });
  });

  it.each([
    '{',
    '{ nothing }',
    '{ entity(key: "none") { key } }',
    '{ entities(first: 0) { totalCount } }',
    '{ __typename }',
  ])('is marked as made up in the answer to %s as well', async (query) =>
    expect((await ask(query)).extensions).toMatchObject({ synthetic: true }),
  );
});
