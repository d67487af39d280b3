import { claimAttributes } from '../../src/model/claim-attributes.ts';
import { nodeKinds } from '../../src/model/node.ts';
import { tableNames, tableRules } from '../../src/model/records/tables.ts';
import { conflicts, entityStatuses, linkKinds, stages } from '../../src/model/vocabulary.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { seedTable } from '../seed-files.ts';

/** A call of the store that gives an answer which two stores can be compared by. */
export interface RandomCall {
  readonly name: string;
  readonly ask: (store: GraphStore) => Promise<unknown>;
}

/** mulberry32: the same numbers for the same seed, from 0 up to 1. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many calls over the shipped data set, with known and unknown keys, all filters, orders and places of pages. */
export function randomCalls(count: number, seed: number): RandomCall[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sometimes = <T>(chance: number, value: () => T): T | undefined => (random() < chance ? value() : undefined);
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.3);
  const entities = [...seedTable('entity').map(({ id }) => id as string), 'no-such-entity', "o'brien"];
  const sources = [...seedTable('source').map(({ id }) => id as string), 'no-such-source'];
  const days = ['2019-06-01', '2021-06-01', '2022-03-01', '2025-10-09', '2026-02-04', '2026-05-07', '2027-01-01'];
  const page = (...lengths: readonly string[][]) => ({
    first: 1 + Math.floor(random() * 40),
    after: sometimes(0.4, () => lengths.map((values) => pick(values))),
  });
  const names = ['a', 'boeing', 'lynas', 'm', 'united states', 'zinc'];

  const makers: readonly (() => RandomCall)[] = [
    () => {
      const table = pick(tableNames);
      const keys = [
        ...some(seedTable(table === 'demand' ? 'need' : 'entity').slice(0, 20)).map(({ id }) => String(id)),
        'none',
      ];
      return { name: `records ${table}`, ask: (store) => store.records(table, keys) };
    },
    () => {
      const table = pick(tableNames.filter((name) => tableRules[name].lookups.length > 0));
      const field = pick(tableRules[table].lookups);
      const values = [pick(entities), pick(entities), 'gallium', 'china', 'US'];
      return { name: `rows ${table} ${field}`, ask: (store) => store.rows(table, field, values) };
    },
    () => {
      const keys = Array.from({ length: 30 }, () => pick(entities));
      return { name: 'entitiesByKey', ask: (store) => store.entitiesByKey(keys) };
    },
    () => {
      const codes = ['US', 'CN', 'AU', 'FR', 'EU', 'ZZ', 'JP'].filter(() => random() < 0.6);
      return { name: 'countriesByCode', ask: (store) => store.countriesByCode(codes) };
    },
    () => {
      const filter = {
        kinds: sometimes(0.4, () => some(nodeKinds)),
        country: sometimes(0.3, () => pick(['US', 'CN', 'AU'])),
        material: sometimes(0.3, () => pick(['gallium', 'rare-earths', 'copper', 'ndfeb-magnet', 'none'])),
        stage: sometimes(0.2, () => pick(stages)),
        status: sometimes(0.2, () => pick(entityStatuses)),
        at: sometimes(0.3, () => pick(days)),
      };
      const order = pick(['NAME', 'KEY', 'KIND'] as const);
      const orders = { NAME: page(names, entities), KEY: page(entities), KIND: page([...nodeKinds], names, entities) };
      const request = orders[order];
      return {
        name: `entities ${order} ${JSON.stringify(filter)}`,
        ask: (store) => store.entities(filter, order, request),
      };
    },
    () => {
      const requests = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
        entity: random() < 0.3 ? pick(['china', 'united-states', 'rare-earths']) : pick(entities),
        kinds: sometimes(0.4, () => some(linkKinds)),
        direction: pick(['OUT', 'IN', 'BOTH'] as const),
        at: sometimes(0.3, () => pick(days)),
        roles: sometimes(0.1, () => ['BENEFICIARY', 'SUSPENDS']),
        otherKinds: sometimes(0.2, () => some(nodeKinds)),
        ...page([...linkKinds], ['lnk-4', 'lnk-8', 'lnk-c']),
      }));
      return { name: `linksOf ${JSON.stringify(requests)}`, ask: (store) => store.linksOf(requests) };
    },
    () => {
      const requests = Array.from({ length: 3 }, () => ({
        entity: sometimes(0.4, () => pick(entities)),
        subject: sometimes(0.2, () => pick(['china', 'united-states', 'boeing'])),
        attribute: sometimes(0.3, () => pick(claimAttributes)),
        conflicts: sometimes(0.3, () => some(conflicts)),
        source: sometimes(0.3, () => pick(sources)),
        ...page(['boeing-a', 'nir-us-m', 'price-c']),
      }));
      return { name: `claims ${JSON.stringify(requests)}`, ask: (store) => store.claims(requests) };
    },
    () => {
      const request = page(sources);
      return { name: 'sources', ask: (store) => store.sources(request) };
    },
    () => {
      const requests = Array.from({ length: 4 }, () => ({ source: pick(sources), ...page(['lnk-4', 'lnk-9']) }));
      return { name: 'linksCiting', ask: (store) => store.linksCiting(requests) };
    },
  ];
  return Array.from({ length: count }, () => pick(makers)());
}
