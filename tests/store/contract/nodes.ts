import { describe, expect, it } from 'vitest';
import type { EntityNode } from '../../../src/model/node.ts';
import type { TableRecord } from '../../../src/model/records/tables.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { entity, form, headquarters, membership } from './records.ts';
import { put, remove, storeWith, type OpenEmpty } from './store-in-test.ts';

/** A node follows its records, as they come and go. Each would catch a part that is forgotten when another changes. */
export function describeNodes(open: OpenEmpty): void {
  const nodeIn = async (store: GraphStore, key: string): Promise<EntityNode | undefined> =>
    (await store.entitiesByKey([key]))[0];
  const kindsIn = async (store: GraphStore, ...kinds: readonly EntityNode['kind'][]): Promise<string[]> =>
    (await store.entities({ kinds }, 'KEY', { first: 10 })).items.map(({ value }) => value.key);

  describe('a node of an entity record', () => {
    it('has what the record says, and undefined for what it does not', async () => {
      const store = await storeWith(open, [
        entity('mine', {
          kind: 'Mine',
          name: 'A mine',
          aliases: ['M'],
          country: 'AU',
          stage: 'EXTRACTION',
          status: 'IDLE',
        }),
        entity('bare'),
      ]);
      const full = {
        key: 'mine',
        kind: 'Mine',
        name: 'A mine',
        aliases: ['M'],
        country: 'AU',
        stage: 'EXTRACTION',
        status: 'IDLE',
      };
      expect(await nodeIn(store, 'mine')).toMatchObject(full);
      expect(await nodeIn(store, 'bare')).toStrictEqual({
        key: 'bare',
        kind: 'Company',
        name: 'bare',
        aliases: [],
        country: undefined,
        stage: undefined,
        status: undefined,
        type: undefined,
        entity: { id: 'bare' },
        form: undefined,
        headquarters: undefined,
      });
    });

    it('changes and goes with the record', async () => {
      const store = await storeWith(open, [entity('site', { kind: 'Mine' })]);
      await put(store, [entity('site', { kind: 'Deposit', name: 'Now a deposit' })]);
      expect(await kindsIn(store, 'Mine')).toEqual([]);
      expect(await kindsIn(store, 'Deposit')).toEqual(['site']);
      await remove(store, entity('site'));
      expect(await nodeIn(store, 'site')).toBeUndefined();
      expect(await kindsIn(store, 'Deposit')).toEqual([]);
    });
  });

  describe('a node of a form', () => {
    it('is one with the entity of its key, and a node of its own without one', async () => {
      const alloy = form('alloy', { name: 'Alloy, a form', stage: 'METAL_ALLOY' });
      const material = entity('alloy', { kind: 'Mineral', name: 'Alloy' });
      const store = await storeWith(open, [alloy]);
      expect(await nodeIn(store, 'alloy')).toMatchObject({ kind: 'Form', name: 'Alloy, a form', stage: 'METAL_ALLOY' });
      await put(store, [material]);
      expect(await nodeIn(store, 'alloy')).toMatchObject({
        kind: 'Mineral',
        name: 'Alloy',
        stage: 'METAL_ALLOY',
        form: alloy.record,
        entity: material.record,
      });
      await remove(store, material);
      expect(await kindsIn(store, 'Form')).toEqual(['alloy']);
      await put(store, [material]);
      await remove(store, alloy);
      expect(await nodeIn(store, 'alloy')).toMatchObject({ kind: 'Mineral', stage: undefined, form: undefined });
    });
  });

  describe('a head office', () => {
    const store = (...records: readonly TableRecord[]) => storeWith(open, records);
    it('gives its country to an entity that has none, whichever comes first', async () => {
      const office = headquarters('firm', 'CA');
      const firm = entity('firm');
      const [before, after] = [
        [office, firm],
        [firm, office],
      ] as const;
      for (const order of [before, after]) {
        const opened = await store();
        for (const record of order) await put(opened, [record]);
        expect(await nodeIn(opened, 'firm')).toMatchObject({ country: 'CA', headquarters: office.record });
        const inCanada = await opened.entities({ country: 'CA' }, 'NAME', { first: 5 });
        expect(inCanada.items.map(({ value }) => value.key)).toEqual(['firm']);
        await remove(opened, office);
        expect(await nodeIn(opened, 'firm')).toMatchObject({ country: undefined, headquarters: undefined });
      }
    });
    it('leaves a country that the entity states, and makes no node alone', async () => {
      const opened = await store(
        entity('firm', { country: 'US' }),
        headquarters('firm', 'CA'),
        headquarters('ghost', 'CA'),
      );
      expect(await nodeIn(opened, 'firm')).toMatchObject({ country: 'US' });
      expect(await nodeIn(opened, 'ghost')).toBeUndefined();
    });
  });

  describe('a membership', () => {
    it('makes its bloc a Bloc until the last of them is removed', async () => {
      const [first, second] = [membership('forge', 'AU'), membership('forge', 'US')];
      const store = await storeWith(open, [first, second, entity('forge', { kind: 'Agreement' })]);
      expect(await nodeIn(store, 'forge')).toMatchObject({ kind: 'Bloc', entity: { kind: 'Agreement' } });
      await remove(store, first);
      expect(await kindsIn(store, 'Bloc', 'Agreement')).toEqual(['forge']);
      expect(await nodeIn(store, 'forge')).toMatchObject({ kind: 'Bloc' });
      await remove(store, second);
      expect(await nodeIn(store, 'forge')).toMatchObject({ kind: 'Agreement' });
      await put(store, [first]);
      expect(await nodeIn(store, 'forge')).toMatchObject({ kind: 'Bloc' });
    });
    it('of a bloc without an entity makes none, and names its member no bloc', async () => {
      const store = await storeWith(open, [membership('forge', 'club'), entity('club', { kind: 'Organization' })]);
      expect(await nodeIn(store, 'forge')).toBeUndefined();
      expect(await nodeIn(store, 'club')).toMatchObject({ kind: 'Organization' });
    });
    it('that changes its bloc takes it from one and gives it to the other', async () => {
      const [one, other] = [entity('one', { kind: 'Agreement' }), entity('other', { kind: 'Agreement' })];
      const store = await storeWith(open, [one, other, membership('one', 'AU', { id: 'm' })]);
      await put(store, [membership('other', 'AU', { id: 'm' })]);
      expect(await kindsIn(store, 'Bloc')).toEqual(['other']);
      expect(await kindsIn(store, 'Agreement')).toEqual(['one']);
    });
  });
}
