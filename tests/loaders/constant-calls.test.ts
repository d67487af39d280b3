import { inject, beforeAll, describe, expect, it } from 'vitest';
import { createAsker } from '../../src/ask.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { toGlobalId } from '../../src/model/keys/global-id.ts';
import { seedRecord, seedTable } from '../seed-files.ts';

/** Field-by-field reads under a list would make the calls grow with the list. */

let store: GraphStore;
beforeAll(async () => {
  store = await openStore(inject('seededStore'));
});

/** The real store, with every call counted. */
function counting(counted: GraphStore): { store: GraphStore; calls: () => number } {
  let calls = 0;
  const proxy = new Proxy(counted, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        calls += 1;
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { store: proxy, calls: () => calls };
}

async function callsFor(query: string): Promise<number> {
  const { store: counted, calls } = counting(store);
  const ask = await createAsker(counted);
  const answer = await ask({ query });
  expect(answer.errors).toBeUndefined();
  return calls();
}

/** Firms that somebody owns, so that every list has owners to read. */
const owned = [
  ...new Set(
    seedTable('link')
      .filter(({ kind }) => kind === 'OWNS')
      .map(({ to }) => to),
  ),
].filter((key) => ['Company', 'MagnetMaker', 'Processor'].includes(seedRecord('entity', { id: key })['kind']));

describe('a list of N entities', () => {
  const companies = (count: number): string => `{
    nodes(ids: ${JSON.stringify(owned.slice(0, count).map((key) => toGlobalId('Entity', key)))}) {
      ... on Party {
        name
        country { name }
        sources { nodes { title } }
        owners { edges { node { name country { name } } link { status sources { title } } } }
      }
    }
  }`;
  it('with countries, owners and sources asks the store as often for 5 as for 40', async () => {
    const few = await callsFor(companies(5));
    expect(await callsFor(companies(20))).toBe(few);
    expect(await callsFor(companies(40))).toBe(few);
    expect(few).toBeLessThan(20);
  });

  const claims = (first: number): string => `{
    claims(first: ${first}) { nodes { subject { name } about { name } statements { about { name } source { title } } } }
  }`;
  it('of claims with all their statements’ sources does so too', async () =>
    expect(await callsFor(claims(100))).toBe(await callsFor(claims(5))));
});
