import { beforeEach, expect, it } from 'vitest';
import { DomainError } from '../../../src/errors.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { entity } from '../contract/records.ts';
import { neo4jAddress, onServer, openEmptyNeo4j, serverNote } from '../neo4j-server.ts';
import { createRandom } from '../random-calls.ts';
import { contentNamed, hashNamed, namesIn, publishNamed } from './contents.ts';
import { generationsIn, inDatabase } from './database.ts';
import { breakOffReplacements } from './replacements.ts';

/** F40 on Neo4j: whole generations, of which readers see one. */

const builds = "MATCH (b:LodestoneMeta) WHERE b.name STARTS WITH 'build ' RETURN b.name AS name";

onServer(`a new content in Neo4j${serverNote}`, () => {
  beforeEach(async () => {
    const store = await openEmptyNeo4j(neo4jAddress);
    await store.close();
  });

  it('F40: killed at four places is never read, half or whole, and what it wrote goes when one ends', async () => {
    const store = await openStore(neo4jAddress);
    const random = createRandom(5);
    const trial = { address: neo4jAddress, store, rounds: 4, answers: 400 };
    const found = await breakOffReplacements({ ...trial, ask: (kind) => namesIn(store, kind, random) });
    expect(found.mixtures).toEqual([]);
    expect(found.answers).toBeGreaterThanOrEqual(400);
    expect(found.brokenOff).toBeGreaterThanOrEqual(2);
    await publishNamed(store, 'c');
    expect(await store.head()).toMatchObject({ hash: hashNamed('c'), unfinishedImport: undefined });
    expect(await generationsIn(neo4jAddress)).toHaveLength(1);
    expect(await inDatabase(neo4jAddress, builds)).toEqual([]);
    await store.close();
  });

  it('of two that are published at the same time one wins, and nothing of the other stays', async () => {
    const stores = [await openStore(neo4jAddress), await openStore(neo4jAddress)];
    const [first] = stores;
    await first?.head();
    const outcomes = await Promise.all(
      stores.map((store, index) =>
        publishNamed(store, index === 0 ? 'a' : 'b').then(
          ({ revision }) => `revision ${revision}`,
          (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
        ),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['CONFLICT', 'revision 1']);
    const winner = outcomes[0] === 'CONFLICT' ? 'b' : 'a';
    expect(await first?.head()).toMatchObject({ hash: hashNamed(winner), unfinishedImport: undefined, revision: 1 });
    expect(await generationsIn(neo4jAddress)).toHaveLength(1);
    expect(await inDatabase(neo4jAddress, builds)).toEqual([]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is CONFLICT when a small write comes between, and leaves nothing behind', async () => {
    const store = await openStore(neo4jAddress);
    await publishNamed(store, 'a');
    let written: Promise<unknown> | undefined;
    const publishing = publishNamed(store, 'b', () => {
      written ??= store.apply({ put: [entity('between')], remove: [] }, 'between');
    });
    await expect(publishing).rejects.toMatchObject({ name: 'DomainError', code: 'CONFLICT' });
    await written;
    expect(await store.head()).toMatchObject({ revision: 2, unfinishedImport: undefined, dataset: { id: 'a' } });
    expect(await store.records('entity', ['between'])).toHaveLength(1);
    expect(await generationsIn(neo4jAddress)).toHaveLength(1);
    await store.close();
  });

  it('shows those who browse one content by its public labels, before and after', async () => {
    const store = await openStore(neo4jAddress);
    await publishNamed(store, 'a');
    const seen = new Set<string>();
    // Neo4j reads what is committed, so a statement that runs while the switch is committed may see both contents.
    const browse = async (): Promise<void> => {
      const before = await store.revision();
      const rows = await inDatabase(
        neo4jAddress,
        'MATCH (c:Company)-[r:SUPPLIES]->(d:Company) RETURN collect(DISTINCT c.name) + collect(DISTINCT r.note) AS names, count(*) AS links',
      );
      if ((await store.revision()) === before) seen.add(`${before} ${JSON.stringify(rows[0])}`);
    };
    const ended = new AbortController();
    const publishing = publishNamed(store, 'b').finally(() => ended.abort());
    while (!ended.signal.aborted) await browse();
    await publishing;
    await browse();
    expect([...seen].toSorted()).toEqual(['1 {"names":["a","a"],"links":1500}', '2 {"names":["b","b"],"links":1500}']);
    expect(await inDatabase(neo4jAddress, 'MATCH (n:Dataset) RETURN n.key AS key')).toEqual([{ key: 'b' }]);
    await store.close();
  });

  it('of few changes is written in place, in one transaction', async () => {
    const store = await openStore(neo4jAddress);
    await publishNamed(store, 'a');
    const { records, base } = await contentNamed(store, 'a');
    const content = { records: [...records, entity('z')], put: [entity('z')], remove: [], base, hash: 'h' };
    expect(await store.publish(content, 'few')).toEqual({ changes: 1, revision: 2, replayed: false });
    expect(await store.head()).toMatchObject({ hash: 'h', counts: { entity: 1501 } });
    expect(await generationsIn(neo4jAddress)).toEqual([1]);
    await store.close();
  });
});
