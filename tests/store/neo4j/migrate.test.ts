import { fork } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { seedDirectory } from '../../../src/config.ts';
import { invariant } from '../../../src/errors.ts';
import { loadDataSet } from '../../../src/ingest/load-data-set.ts';
import { dataSetOf } from '../../../src/ingest/write/data-set-of.ts';
import type { DataSet } from '../../../src/model/records/data-set.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { lodestone } from '../../cli/run-lodestone.ts';
import { claim, entity, form, headquarters, link, membership, source } from '../contract/records.ts';
import { neo4jAddress, onServer, serverNote } from '../neo4j-server.ts';
import { dumpOf, generationsIn, inDatabase, wipe } from './database.ts';
import { makeOldStore } from './old-layout.ts';

/** F39: a store of the first layout is recognised, refused by all commands but `migrate`, and brought over by that. */

const small = dataSetOf([
  { table: 'dataset', key: 'mine', record: { id: 'mine', format: 'lodestone/1' } },
  entity('boeing', { kind: 'OEM', name: 'Boeing' }),
  entity('vsmpo', { kind: 'Processor', country: 'RU' }),
  entity('club'),
  form('sponge'),
  headquarters('boeing', 'US'),
  membership('club', 'US'),
  source('source-1'),
  claim('c', 'boeing'),
  link('l', 'vsmpo', 'boeing', { sources: ['source-1'], material: 'sponge' }),
]);
const migrate = ['migrate', '--store', neo4jAddress];

async function expectMigrated({ hash, records }: DataSet): Promise<void> {
  const store = await openStore(neo4jAddress);
  const counts = [...Map.groupBy(records, ({ table }) => table)].map(([table, { length }]) => [table, length]);
  expect(await store.head()).toMatchObject({ hash, counts: Object.fromEntries(counts), unfinishedImport: undefined });
  const streamed = [];
  for await (const entry of store.stream()) streamed.push(entry);
  expect(dataSetOf(streamed).hash).toBe(hash);
  await store.close();
  const left = await inDatabase(
    neo4jAddress,
    "MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Lodestone') RETURN count(n) AS nodes",
  );
  expect(left).toEqual([{ nodes: 0 }]);
  const schema = await inDatabase(neo4jAddress, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  expect(schema.every(({ name }) => String(name).startsWith('lodestone_'))).toBe(true);
}

onServer(`a Neo4j store of the first layout${serverNote}`, () => {
  let shipped: DataSet;
  beforeAll(async () => {
    const { dataSet } = await loadDataSet(seedDirectory);
    invariant(dataSet, 'the shipped data set has no problems');
    shipped = dataSet;
  });
  beforeEach(() => wipe(neo4jAddress));

  it('F39: is refused by every other command, which names migrate, and nothing is written', async () => {
    await makeOldStore(neo4jAddress, small, 1);
    const before = await dumpOf(neo4jAddress);
    const at = ['--store', neo4jAddress];
    const commands = [
      ['seed', ...at],
      ['import', seedDirectory, ...at],
      ['query', '{ dataset { id } }', ...at],
    ];
    for (const command of [...commands, ['export', 'nowhere', ...at]]) {
      const { code, err } = await lodestone(command);
      expect({ command, code }).toEqual({ command, code: 2 });
      expect(err).toContain(`It is a store of an earlier Lodestone. Run \`lodestone migrate --store ${neo4jAddress}\``);
    }
    expect((await lodestone(['doctor', ...at])).out).toContain('lodestone migrate');
    const store = await openStore(neo4jAddress);
    await expect(store.head()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      operatorMessage: expect.stringContaining('lodestone migrate'),
    });
    await store.close();
    expect(await dumpOf(neo4jAddress)).toBe(before);
  });

  it('is brought over with the same content hash, its ledger and a revision that goes on, and once', async () => {
    await makeOldStore(neo4jAddress, small, 7);
    const { code, out } = await lodestone(migrate);
    expect(code).toBe(0);
    expect(out).toBe(`Brought over: ${small.records.length} records, content hash ${small.hash}.\n`);
    await expectMigrated(small);
    const store = await openStore(neo4jAddress);
    expect(await store.revision()).toBe(8);
    const [links] = await store.linksOf([{ entity: 'boeing', direction: 'IN', first: 5 }]);
    expect(links?.items.map(({ value }) => value.id)).toEqual(['l']);
    await store.close();
    const [{ operations } = {}] = await inDatabase(
      neo4jAddress,
      `MATCH (o:LodestoneOperation) WHERE o.key STARTS WITH 'import:${small.hash}' RETURN count(o) AS operations`,
    );
    expect(operations).toBe(1);
    const found = await inDatabase(
      neo4jAddress,
      "MATCH (o:Oem {key: 'boeing'})<-[:SUPPLIES]-(s) RETURN s.key AS key, labels(s) AS labels",
    );
    expect(found).toEqual([{ key: 'vsmpo', labels: expect.arrayContaining(['LodestoneEntity', 'Processor']) }]);
    const again = await lodestone([...migrate, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ state: 'CURRENT' });
  });

  it('is brought over whole when the command is killed again and again', async () => {
    await makeOldStore(neo4jAddress, shipped, 45);
    let kills = 0;
    for (const place of [0, 5_000, 15_000, 22_447]) if ((await killMigration(place)) === 'SIGKILL') kills += 1;
    expect(kills).toBeGreaterThanOrEqual(2);
    const between = await lodestone(['doctor', '--store', neo4jAddress]);
    expect(between.out).toMatch(/lodestone migrate|22,447 records/);
    expect((await lodestone(migrate)).code).toBe(0);
    await expectMigrated(shipped);
    expect(await generationsIn(neo4jAddress)).toEqual([1]);
  });

  it.each([
    ['a node', "CREATE (:Person {name: 'somebody'})", '1 nodes that Lodestone did not write, such as Person'],
    ['a node with our old label', "CREATE (:Entity {key: 'theirs'})", '1 nodes that Lodestone did not write'],
    ['a second label on a node', 'MATCH (n:Oem) SET n:Favourite', '1 nodes that Lodestone did not write'],
    [
      'a relationship',
      'MATCH (n:Oem) CREATE (n)-[:LIKES]->(n)',
      '1 relationships that Lodestone did not write, such as LIKES',
    ],
  ])('with %s that it does not explain is left as it is', async (_, statement, said) => {
    await makeOldStore(neo4jAddress, small, 1);
    await inDatabase(neo4jAddress, statement);
    const before = await dumpOf(neo4jAddress);
    const { code, err } = await lodestone(migrate);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(await dumpOf(neo4jAddress)).toBe(before);
  });

  it('that was changed after its import is no store of ours, and is left as it is', async () => {
    await makeOldStore(neo4jAddress, small, 1);
    await inDatabase(neo4jAddress, `MATCH (n:Record {id: 'entity vsmpo'}) SET n.json = '{"id":"vsmpo","name":"x"}'`);
    const before = await dumpOf(neo4jAddress);
    const { code, err } = await lodestone(migrate);
    expect(code).toBe(2);
    expect(err).toContain('It looks like a store of an earlier Lodestone whose content is not a whole data set.');
    expect(await dumpOf(neo4jAddress)).toBe(before);
  });
});

/** Begins a migration in a process of its own, and kills it when it has come to a place. */
function killMigration(records: number): Promise<string | number> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'migrator.ts'), [neo4jAddress]);
    child.on('message', (done: number) => {
      if (done >= records) child.kill('SIGKILL');
    });
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
  });
}
