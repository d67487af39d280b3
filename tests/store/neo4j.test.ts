import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import { expectationsOf } from '../../src/cli/expectations.ts';
import { seedDirectory } from '../../src/config.ts';
import { invariant } from '../../src/errors.ts';
import { dataSetOf } from '../../src/ingest/write/data-set-of.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import type { TableRecord } from '../../src/model/records/tables.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { seedRecords } from '../seed-files.ts';
import { example } from '../seeded.ts';
import { describeGraphStore } from './contract.ts';
import { randomCalls } from './random-calls.ts';
import { neo4jAddress, onServer, openEmptyNeo4j, serverNote } from './neo4j-server.ts';

async function wholeOf(store: GraphStore): Promise<DataSet> {
  const records: TableRecord[] = [];
  for await (const entry of store.stream()) records.push(entry);
  return dataSetOf(records);
}

/** The contract, and what a person finds who opens the database in Neo4j's own browser. */

onServer(`Neo4j${serverNote}`, () => describeGraphStore('the Neo4j store', () => openEmptyNeo4j(neo4jAddress)));

onServer(`the shipped data set in Neo4j${serverNote}`, () => {
  const driver = neo4j.driver(neo4jAddress || 'bolt://127.0.0.1:1', neo4j.auth.basic('', ''), {
    disableLosslessIntegers: true,
  });
  let store: GraphStore;
  let hash: string;
  beforeAll(async () => {
    store = await openEmptyNeo4j(neo4jAddress);
    const { dataSet } = await loadDataSet(seedDirectory);
    invariant(dataSet, 'the shipped data set has no problems');
    hash = dataSet.hash;
    await importDataSet(store, dataSet, { replace: false });
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });
  const keys = async (query: string): Promise<unknown[]> =>
    (await driver.executeQuery(query)).records.map((row) => row.get('key') as unknown);

  it('has the content hash of the files', async () => expect(await store.contentHash()).toBe(hash));

  it('answers 500 random calls as the embedded store does', async () => {
    const embedded = await openStore(inject('seededStore'));
    for (const { name, ask } of randomCalls(500, 42)) {
      const [expected, found] = await Promise.all([ask(embedded), ask(store)]);
      expect({ name, answer: found }).toEqual({ name, answer: expected });
    }
    expect(await store.head()).toEqual(await embedded.head());
  });

  // Networks are built of what the store streams: another order would choose other statistics on a tie.
  it('answers every example as the embedded store does', async () => {
    const [expected, found] = await Promise.all([
      openStore(inject('seededStore')).then(createAsker),
      createAsker(store),
    ]);
    const files = readdirSync(join(import.meta.dirname, '../../examples')).filter((file) => file.endsWith('.graphql'));
    for (const file of files) {
      const query = example(file.replace('.graphql', ''));
      const answers = await Promise.all([expected({ query }), found({ query })]);
      const [embedded, server] = answers.map((answer) => JSON.stringify(answer));
      expect({ file, answer: server }).toEqual({ file, answer: embedded });
    }
    expect(files.length).toBeGreaterThan(15);
  });

  it('moves to the embedded store and back with the same content hash', async () => {
    const embedded = await openStore('file::memory:');
    await importDataSet(embedded, await wholeOf(store), { replace: false });
    expect(await embedded.contentHash()).toBe(hash);
    const back = await importDataSet(store, await wholeOf(embedded), { replace: false });
    expect(back).toMatchObject({ added: 0, changed: 0, removed: 0, hash });
  });

  it('shows who supplies Boeing when asked as anybody would ask it', async () => {
    const suppliers = seedRecords('link', { kind: 'SUPPLIES', to: 'boeing' }).map(({ from }) => from as string);
    const found = await keys("MATCH (o:Oem {key: 'boeing'})<-[:SUPPLIES]-(s) RETURN s.key AS key");
    expect(new Set(found)).toEqual(new Set(suppliers));
    expect(suppliers).toContain('vsmpo');
  });

  it('names entities by their kinds', async () => {
    const mines = seedRecords('entity', { kind: 'Mine' }).map(({ id }) => id as string);
    expect(new Set(await keys('MATCH (m:Mine) RETURN m.key AS key'))).toEqual(new Set(mines));
    expect(await keys("MATCH (b:Bloc {key: 'forge'}) RETURN b.key AS key")).toEqual(['forge']);
    expect(await keys("MATCH (m:MagnetMaker {key: 'mp-independence'}) RETURN m.key AS key")).toEqual([
      'mp-independence',
    ]);
  });

  it('relates claims to their subjects and sources', async () => {
    const found = await keys(
      "MATCH (:Stockpile {key: 'project-vault'})<-[:ABOUT]-(c:Claim {attribute: 'PRIVATE_CAPITAL'})-[:CITES]->(s:Source) RETURN DISTINCT s.key AS key",
    );
    const [claim] = seedRecords('claim', { id: 'vault-private-capital' });
    expect(new Set(found)).toEqual(new Set(claim?.['statements'].map(({ source }: { source: string }) => source)));
  });

  it('draws every link as a relationship with its key', async () => {
    const [count] = await keys('MATCH (:LodestoneEntity)-[r]->(:LodestoneEntity) RETURN count(DISTINCT r.key) AS key');
    expect(count).toBe(1895);
  });
});

onServer(`network files in Neo4j${serverNote}`, () => {
  const folder = join(import.meta.dirname, '../fixtures/networks');

  // Rows of a network come in the order in which the store gives its records; no answer may hang on it.
  it.each(readdirSync(folder).filter((file) => file.endsWith('.jsonl')))(
    'answers what %s asks as the embedded store does',
    async (file) => {
      const { dataSet } = await loadDataSet(join(folder, file));
      invariant(dataSet, `${file} has no problems`);
      const stores = [await openStore('file::memory:'), await openEmptyNeo4j(neo4jAddress)];
      try {
        const answers = await Promise.all(
          stores.map(async (store) => {
            await importDataSet(store, dataSet, { replace: false });
            const ask = await createAsker(store);
            const found: string[] = [];
            for (const { query } of expectationsOf(dataSet)) found.push(JSON.stringify(await ask({ query })));
            return found;
          }),
        );
        expect(answers[1]).toEqual(answers[0]);
      } finally {
        for (const store of stores) await store.close();
      }
    },
    60_000,
  );
});
