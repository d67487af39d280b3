import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import { toGlobalId } from '../../src/model/keys/global-id.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { seedTable } from '../seed-files.ts';
import type { Json } from '../seeded.ts';

/** What a list asks of the store may depend on its fields, never on its length: a read per item shows here. */

let store: GraphStore;
beforeAll(async () => {
  store = await openStore(inject('seededStore'));
});

/** Calls by method, while an operation is answered by the real store. */
async function callsFor(query: string): Promise<{ calls: Record<string, number>; data: Json }> {
  const calls: Record<string, number> = {};
  const counted = new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        calls[String(name)] = (calls[String(name)] ?? 0) + 1;
        return Reflect.apply(member, target, args);
      };
    },
  });
  const answer = await (await createAsker(counted))({ query });
  expect(answer.errors).toBeUndefined();
  return { calls, data: answer.data };
}

const idsOf = (type: 'Entity' | 'Link' | 'Claim' | 'Need', keys: readonly string[], count: number): string =>
  JSON.stringify(keys.slice(0, count).map((key) => toGlobalId(type, key)));
const keysOf = (table: string, isWanted: (record: Json) => boolean = () => true): string[] =>
  seedTable(table)
    .filter(isWanted)
    .map(({ id }) => id);

/** The richest items first, so that the shortest list already reads all that there is to read. */
const richestFirst = (keys: readonly string[], isRich: (key: string) => boolean): string[] =>
  keys.toSorted((a, b) => Number(isRich(b)) - Number(isRich(a)));
const sourcesOfLink = new Map(seedTable('link').map(({ id, sources = [] }) => [id as string, sources as string[]]));
const owned = new Set(seedTable('link').flatMap(({ kind, to }) => (kind === 'OWNS' ? [to as string] : [])));
/** Links with a supply that names a source which the link itself does not. */
const supplied = new Set(
  seedTable('supply').flatMap(({ links = [], sources = [] }) =>
    (links as string[]).filter((key) =>
      (sources as string[]).some((source) => sourcesOfLink.get(key)?.includes(source) === false),
    ),
  ),
);
const companies = richestFirst(
  keysOf('entity', ({ kind }) => kind === 'Company'),
  (key) => owned.has(key),
);
const parts = new Set(keysOf('entity', ({ partOf }) => partOf !== undefined));
/** Links with a supply by a part of a plant, whose status hangs on that plant. */
const ofParts = new Set(
  seedTable('supply').flatMap(({ supplier, links = [] }) => (parts.has(supplier as string) ? (links as string[]) : [])),
);
const links = [
  ...[...ofParts].slice(0, 2),
  ...richestFirst(keysOf('link'), (key) => supplied.has(key)).filter((key) => ![...ofParts].slice(0, 2).includes(key)),
];
const claims = keysOf('claim');
const needs = keysOf('need');
const buyers = [...new Set(seedTable('need').map(({ buyer }) => buyer as string))];

const lists: readonly [string, (count: number) => string][] = [
  [
    'companies with country, owners, their sources, and sources',
    (count) =>
      `{ nodes(ids: ${idsOf('Entity', companies, count)}) { ... on Company { name country { name } sources { nodes { title } }
         owners { edges { node { name country { name } sources { nodes { title } } } link { sources { title } } } } } } }`,
  ],
  [
    'links with both ends, sources, status and supplies',
    (count) =>
      `{ nodes(ids: ${idsOf('Link', links, count)}) { ... on Link { from { name country { name } } to { name country { name } }
         material { name } form { name } sources { title } status
         supplies { party { name } buyer { name } material { name } sources { title } } } } }`,
  ],
  [
    'claims with subject and the sources of statements',
    (count) =>
      `{ nodes(ids: ${idsOf('Claim', claims, count)}) { ... on Claim { subject { name country { name } }
         statements { source { title publisher } } } } }`,
  ],
  [
    'needs with buyer, suppliers and sources',
    (count) =>
      `{ nodes(ids: ${idsOf('Need', needs, count)}) { ... on Need { buyer { name } material { name } sources { title }
         suppliers { party { name } links { key } sources { title } } } } }`,
  ],
  [
    'buyers with needs and claims',
    (count) =>
      `{ nodes(ids: ${idsOf('Entity', buyers, count)}) { ... on Buyer { needs { nodes { key material { name } } }
         claims { nodes { key statements { source { title } } } } links { nodes { key from { name } to { name } } } } } }`,
  ],
];

describe.each(lists)('a list of %s', (_, query) => {
  it('asks the store the same calls for 5, 20 and 100', async () => {
    const [few, more, many] = [await callsFor(query(5)), await callsFor(query(20)), await callsFor(query(100))];
    const isThere = (node: Json): boolean => node !== null && Object.keys(node).length > 0;
    expect(few.data.nodes.filter(isThere)).toHaveLength(5);
    expect(many.data.nodes.filter(isThere).length).toBeGreaterThan(40);
    // Fewer are no fault: what a longer list reads at once a short one may read in two steps.
    for (const [name, count] of [...Object.entries(more.calls), ...Object.entries(many.calls)])
      expect({ name, isMore: count > (few.calls[name] ?? 0) }).toEqual({ name, isMore: false });
    expect(Object.values(many.calls).reduce((sum, count) => sum + count, 0)).toBeLessThan(20);
  });
});
