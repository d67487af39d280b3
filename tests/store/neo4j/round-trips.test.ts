import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAsker } from '../../../src/ask.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { entity, link } from '../contract/records.ts';
import { neo4jAddress, onServer, openEmptyNeo4j, serverNote } from '../neo4j-server.ts';
import { createDistantProxy, type DistantProxy } from './distant-proxy.ts';

/** How often a question crosses the net to the server. Each crossing costs the distance twice. */

onServer(`round trips to Neo4j${serverNote}`, () => {
  let proxy: DistantProxy;
  let store: GraphStore;
  beforeAll(async () => {
    const direct = await openEmptyNeo4j(neo4jAddress);
    const links = ['a', 'b', 'c', 'd'].map((key) => link(key, 'vsmpo', 'boeing'));
    const dataset = { table: 'dataset', key: 'mine', record: { id: 'mine', format: 'lodestone/1' } } as const;
    await direct.apply({ put: [dataset, entity('boeing'), entity('vsmpo'), ...links], remove: [] }, 'key-1');
    await direct.close();
    proxy = await createDistantProxy(Number(new URL(neo4jAddress).port), 0);
    store = await openStore(`bolt://127.0.0.1:${proxy.port}`);
    await store.head();
  });
  afterAll(async () => {
    await store.close();
    await proxy.close();
  });

  const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = proxy.roundTrips();
    await work();
    return proxy.roundTrips() - before;
  };

  it.each<[string, (asked: GraphStore) => Promise<unknown>]>([
    ['head', (asked) => asked.head()],
    ['revision', (asked) => asked.revision()],
    ['entitiesByKey', (asked) => asked.entitiesByKey(['boeing', 'vsmpo'])],
    ['entities, page and number', (asked) => asked.entities({ kinds: ['Company'] }, 'NAME', { first: 1 })],
    ['linksOf', (asked) => asked.linksOf([{ entity: 'boeing', direction: 'IN', first: 3 }])],
    ['claims', (asked) => asked.claims([{ entity: 'boeing', first: 3 }])],
    ['sources', (asked) => asked.sources({ first: 3 })],
    ['rows', (asked) => asked.rows('link', 'policy', ['x'])],
  ])('%s is one', async (_, read) => {
    expect(await tripsOf(() => read(store))).toBe(1);
  });

  it('a small write is at most six, whatever it writes', async () => {
    const put = [entity('new', { kind: 'Mine' }), link('e', 'new', 'boeing'), entity('boeing', { kind: 'OEM' })];
    expect(await tripsOf(() => store.apply({ put, remove: [] }, 'key-2'))).toBeLessThanOrEqual(6);
  });

  it('an entity with its links is at most five, with the reads that hold an answer to one revision', async () => {
    const ask = await createAsker(store);
    const query = '{ entity(key: "boeing") { name links(first: 3) { nodes { key } } } }';
    await ask({ query });
    let answer: unknown;
    expect(await tripsOf(async () => (answer = await ask({ query })))).toBeLessThanOrEqual(5);
    expect(answer).toMatchObject({ data: { entity: { links: { nodes: [{}, {}, {}] } } } });
  });
});
