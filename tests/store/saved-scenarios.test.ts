import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import { invariant } from '../../src/errors.ts';
import { exportDataSet } from '../../src/ingest/write/export-data-set.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Json } from '../seeded.ts';
import { neo4jAddress, onServer, openEmptyNeo4j, serverNote } from './neo4j-server.ts';

/** What-ifs that are kept with a data set: the same from both stores, and there and back through files. */

const records = [
  { t: 'dataset', id: 'small', format: 'lodestone/1', synthetic: true, at: '2026-01-01' },
  { t: 'form', id: 'ore', stage: 'EXTRACTION' },
  ...['buyer', 'a', 'b'].map((id) => ({ t: 'entity', id, country: id === 'b' ? 'FR' : 'CN' })),
  { t: 'need', id: 'n', buyer: 'buyer', form: 'ore' },
  { t: 'supply', id: 'a>buyer', need: 'n', supplier: 'a', share: 0.7 },
  { t: 'supply', id: 'b>buyer', need: 'n', supplier: 'b', share: 0.3 },
  { t: 'scenario', id: 'fire', name: 'a burns', note: 'made up', removeParties: ['a'] },
  {
    t: 'scenario',
    id: 'mine-opens',
    addParties: [{ key: 'new', kind: 'Mine', country: 'AU', stage: 'EXTRACTION' }],
    setSupplies: [
      { supplier: 'new', buyer: 'buyer', material: 'ore', shareOfIntake: 0.5 },
      { supplier: 'a', buyer: 'buyer', material: 'ore', shareOfIntake: 0.2 },
    ],
    exportBans: [{ from: 'FR', to: ['US'], material: 'ore' }],
  },
];

function describeSavedScenarios(open: () => Promise<GraphStore>): void {
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-scenarios-'));
  let store: GraphStore;
  let ask: (query: string) => Promise<Json>;
  beforeAll(async () => {
    const path = join(directory, 'small.jsonl');
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { dataSet, problems } = await loadDataSet(path);
    expect(problems).toEqual([]);
    invariant(dataSet, 'the file has no problems');
    store = await open();
    await importDataSet(store, dataSet, { replace: false });
    const asker = await createAsker(store);
    ask = async (query) => JSON.parse(JSON.stringify(await asker({ query })));
  });
  afterAll(async () => {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const rows =
    'view { scenario { key name removeParties } } dependency(material: "ore", groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough { estimate } } } }';
  const passes = ({ dependency }: Json): unknown =>
    Object.fromEntries(dependency.rows.nodes.map(({ label, passThrough }: Json) => [label, passThrough.estimate]));

  it('are listed by key, and looked up', async () => {
    const { data, errors } = await ask(
      '{ scenarios { totalCount nodes { key name } } scenario(key: "mine-opens") { key name note addParties { key kind country stage } removeParties exportBans { from to material stage share } setSupplies { supplier shareOfIntake tonnesPerYear } blocChanges { bloc } } none: scenario(key: "x") { key } dataset { counts { scenarios } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.scenarios).toEqual({
      totalCount: 2,
      nodes: [
        { key: 'fire', name: 'a burns' },
        { key: 'mine-opens', name: null },
      ],
    });
    expect(data.scenario).toEqual({
      key: 'mine-opens',
      name: null,
      note: null,
      addParties: [{ key: 'new', kind: 'MINE', country: 'AU', stage: 'EXTRACTION' }],
      removeParties: [],
      exportBans: [{ from: 'FR', to: ['US'], material: 'ore', stage: null, share: 1 }],
      setSupplies: [
        { supplier: 'new', shareOfIntake: 0.5, tonnesPerYear: null },
        { supplier: 'a', shareOfIntake: 0.2, tonnesPerYear: null },
      ],
      blocChanges: [],
    });
    expect(data.none).toBeNull();
    expect(data.dataset.counts.scenarios).toBe(2);
  });

  it('are what a question is asked under, as if it gave them', async () => {
    const { data, errors } = await ask(
      `{ buyer(key: "buyer") { kept: supply(view: { scenarioKey: "fire" }) { ${rows} } given: supply(view: { scenario: { removeParties: ["a"] } }) { ${rows} } opens: supply(view: { scenarioKey: "mine-opens" }) { ${rows} } today: supply { ${rows} } } }`,
    );
    expect(errors).toBeUndefined();
    const { kept, given, opens, today } = data.buyer;
    expect(passes(kept)).toEqual({ b: 0.3, gone: 0.7 });
    expect(passes(given)).toEqual(passes(kept));
    expect(passes(opens)).toEqual({ new: 0.5, b: 0.3, a: 0.2 });
    expect(kept.view.scenario).toEqual({ key: 'fire', name: 'a burns', removeParties: ['a'] });
    expect(given.view.scenario).toEqual({ key: null, name: null, removeParties: ['a'] });
    expect(today.view.scenario).toBeNull();
  });

  it('are refused under a key that there is not, with the nearest', async () => {
    const { errors } = await ask(
      '{ buyer(key: "buyer") { supply(view: { scenarioKey: "mine-open" }) { view { at } } } }',
    );
    expect(errors[0]).toMatchObject({
      message: '`scenarioKey`: there is no saved scenario "mine-open". Did you mean "mine-opens"?',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each(['jsonl', 'csv'] as const)('come back whole from an export as %s', async (format) => {
    const target = join(directory, format);
    await exportDataSet(store, target, { format, force: false });
    const { dataSet, problems } = await loadDataSet(target);
    expect(problems).toEqual([]);
    expect(dataSet?.hash).toBe(await store.contentHash());
  });
}

describe('saved scenarios in the embedded store', () => {
  describeSavedScenarios(() => openStore('file::memory:'));
});

onServer(`saved scenarios in Neo4j${serverNote}`, () => {
  describeSavedScenarios(() => openEmptyNeo4j(neo4jAddress));
});
