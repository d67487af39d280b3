import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { beforeEach, expect, it } from 'vitest';
import { packageRoot, seedDirectory } from '../../../src/config.ts';
import { DomainError, operatorText } from '../../../src/errors.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { lodestone } from '../../cli/run-lodestone.ts';
import { entity, link, source } from '../contract/records.ts';
import { neo4jAddress, onServer, serverNote } from '../neo4j-server.ts';
import { dumpOf, inDatabase, wipe } from './database.ts';
import { makeForeignGraph } from './foreign-graph.ts';

/** F39: whose a database is. What is not ours is never touched. */

async function refusalOf(work: (store: GraphStore) => Promise<unknown>): Promise<string> {
  const store = await openStore(neo4jAddress);
  try {
    await work(store);
    return 'not refused';
  } catch (error) {
    if (!(error instanceof DomainError) || error.fault !== 'NOT_USABLE') throw error;
    return `${error.code}: ${operatorText(error)}`;
  } finally {
    await store.close();
  }
}

async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(neo4jAddress);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Starts the server on a database and gives what it said within some seconds. It is ended if it still runs then. */
function serveFor(milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    const args = ['src/main.ts', 'serve', '--port', '0', '--store', neo4jAddress];
    const child = spawn(process.execPath, args, { cwd: packageRoot });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

onServer(`whose a Neo4j database is${serverNote}`, () => {
  beforeEach(() => wipe(neo4jAddress));

  it('an empty one is taken and marked without a question, and only with labels of ours', async () => {
    expect((await withStore((store) => store.head())).revision).toBe(0);
    const nodes = await inDatabase(
      neo4jAddress,
      'MATCH (n) RETURN labels(n) AS labels, n.value AS value, n.layout AS layout',
    );
    expect(nodes).toEqual([{ labels: ['LodestoneMeta'], value: 'lodestone', layout: 2 }]);
    const schema = await inDatabase(
      neo4jAddress,
      "SHOW INDEXES YIELD name, labelsOrTypes, type WHERE type <> 'LOOKUP' RETURN name, labelsOrTypes[0] AS label",
    );
    for (const { name, label } of schema) {
      expect(String(name)).toMatch(/^lodestone_/);
      expect(String(label)).toMatch(/^Lodestone/);
    }
    expect(schema).toHaveLength(10);
  });

  it('is taken once by twelve that find it empty at the same time', async () => {
    const stores = await Promise.all(Array.from({ length: 12 }, () => openStore(neo4jAddress)));
    const results = await Promise.all(
      stores.map((store, index) => store.apply({ put: [entity(`e-${index}`)], remove: [] }, `key-${index}`)),
    );
    expect(results.map(({ revision }) => revision).toSorted((a, b) => a - b)).toEqual(results.map((_, i) => i + 1));
    expect(await inDatabase(neo4jAddress, 'MATCH (m:LodestoneMeta) RETURN count(m) AS marks')).toEqual([{ marks: 1 }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('an empty one that may only be read stays empty', async () => {
    const before = await dumpOf(neo4jAddress);
    const store = await openStore(neo4jAddress, { readOnly: true });
    expect(await store.head()).toMatchObject({ revision: 0, dataset: undefined, counts: {} });
    await expect(store.entitiesByKey(['boeing'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await store.close();
    expect(await dumpOf(neo4jAddress)).toBe(before);
  });

  it('F39: a graph of somebody else with our old labels is the same after every command was tried on it', async () => {
    await makeForeignGraph(neo4jAddress);
    const before = await dumpOf(neo4jAddress);
    expect(before.split('\n').length).toBeGreaterThan(1_300);
    const folder = mkdtempSync(join(tmpdir(), 'lodestone-foreign-'));
    const at = ['--store', neo4jAddress];
    const refused = [
      await lodestone(['seed', ...at]),
      await lodestone(['seed', '--replace', ...at]),
      await lodestone(['import', seedDirectory, ...at, '--replace']),
      await lodestone(['migrate', ...at]),
      await lodestone(['export', join(folder, 'export'), ...at]),
      await lodestone(['query', '{ dataset { id } }', ...at]),
    ];
    const doctor = await lodestone(['doctor', ...at]);
    const served = await serveFor(8_000);
    rmSync(folder, { recursive: true, force: true });
    const why =
      /holds 1,000 nodes with labels such as Claim, Company, Dataset, Entity, Lookup, and does not carry the mark/;
    for (const said of [doctor.out, served]) expect(said).toMatch(why);
    expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 2));
    for (const { err } of refused) expect(err).toMatch(why);
    expect(await dumpOf(neo4jAddress)).toBe(before);
  });

  it('F39: a newer layout is refused with both numbers, and nothing is written', async () => {
    await withStore((store) => store.apply({ put: [entity('boeing')], remove: [] }, 'key-1'));
    await inDatabase(neo4jAddress, "MATCH (m:LodestoneMeta {name: 'application'}) SET m.layout = 3");
    const before = await dumpOf(neo4jAddress);
    const said = await refusalOf((store) => store.apply({ put: [entity('other')], remove: [] }, 'key-2'));
    expect(said).toMatch(/^STORE_UNAVAILABLE: /);
    expect(said).toContain('It was written by a newer Lodestone (layout 3, and this version reads up to 2).');
    expect(await refusalOf((store) => store.head())).toBe(said);
    expect(await dumpOf(neo4jAddress)).toBe(before);
  });

  it('F39: a newer layout under an open store stops its reads and writes', async () => {
    await withStore(async (store) => {
      await store.apply({ put: [entity('boeing')], remove: [] }, 'key-1');
      await inDatabase(neo4jAddress, "MATCH (m:LodestoneMeta {name: 'application'}) SET m.layout = 3");
      await expect(store.entitiesByKey(['boeing'])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.apply({ put: [entity('x')], remove: [] }, 'key-2')).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
    });
  });

  it('F39: nodes that somebody adds to ours are neither counted, read, changed nor removed', async () => {
    const foreign = `CREATE (:Entity {key: 'x', generation: 0}), (:Company {key: 'boeing', order: 'a', sortName: 'a', json: '{}'}),
      (:Claim {key: 'c', json: '{}', order: 'c'}), (:Record {id: 'entity boeing'}), (:Source {json: '{}', order: ''})`;
    const theirs =
      'MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH "Lodestone") RETURN labels(n) AS labels, properties(n) AS properties ORDER BY labels';
    await withStore(async (store) => {
      await store.apply({ put: [entity('boeing'), entity('vsmpo'), source('source-1')], remove: [] }, 'key-1');
      await inDatabase(neo4jAddress, foreign);
      await inDatabase(
        neo4jAddress,
        "MATCH (a:LodestoneEntity {key: 'boeing'}), (b:LodestoneEntity {key: 'vsmpo'}) CREATE (a)-[:SUPPLIES {key: 'theirs', json: '{}'}]->(b)",
      );
      const before = await inDatabase(neo4jAddress, theirs);
      expect(before).toHaveLength(5);
      const counted = async () => ({
        entities: (await store.entities({}, 'NAME', { first: 10 })).totalCount,
        sources: (await store.sources({ first: 10 })).totalCount,
        claims: (await store.claims([{ first: 10 }]))[0]?.totalCount,
        links: (await store.linksOf([{ entity: 'boeing', direction: 'BOTH', first: 10 }]))[0]?.totalCount,
      });
      expect(await counted()).toEqual({ entities: 2, sources: 1, claims: 0, links: 0 });
      const many = Array.from({ length: 600 }, (_, index) => entity(`e-${String(index).padStart(3, '0')}`));
      await store.apply({ put: many, remove: [] }, 'key-2');
      await store.apply({ put: [], remove: many.map(({ table, key }) => ({ table, key })) }, 'key-3');
      await store.apply({ put: [link('l', 'boeing', 'vsmpo')], remove: [] }, 'key-4');
      expect(await counted()).toEqual({ entities: 2, sources: 1, claims: 0, links: 1 });
      expect(await inDatabase(neo4jAddress, theirs)).toEqual(before);
    });
  });
});
