import { describe, expect, it } from 'vitest';
import { createSizeReader } from '../../../src/assess/view/network-sizes.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { recordsOf, type SmallRecords } from '../../loaders/small-store.ts';

const statistic = (id: string, material: string): NonNullable<SmallRecords['statistic']>[number] => ({
  id,
  material,
  country: 'US',
  geography: 'world',
  stage: 'EXTRACTION',
  series: 's',
  year: 2024,
  share: { value: 0.1 },
});

/** A buyer of magnets with two minerals and of one wire, and a country. */
const records: SmallRecords = {
  entity: [
    { id: 'buyer', kind: 'OEM' },
    { id: 'maker', kind: 'Company' },
    { id: 'land', kind: 'Country', iso2: 'US' },
    { id: 'iron', kind: 'Mineral' },
    { id: 'boron', kind: 'Mineral' },
    { id: 'copper', kind: 'Mineral' },
  ],
  form: [
    { id: 'magnet', stage: 'MAGNET', contains: { iron: { value: 0.7 }, boron: { value: 0.01 } } },
    { id: 'wire', stage: 'PROCESSING', element: 'copper' },
    { id: 'other', stage: 'PROCESSING', element: 'boron' },
  ],
  need: [
    { id: 'n1', buyer: 'buyer', form: 'magnet' },
    { id: 'n2', buyer: 'maker', form: 'other' },
  ],
  supply: [{ id: 's1', buyer: 'buyer', supplier: 'maker', form: 'wire' }],
  link: [{ id: 'l', kind: 'MAKES', from: 'maker', to: 'magnet' }],
  statistic: [statistic('a', 'iron'), statistic('b', 'iron'), statistic('c', 'iron'), statistic('d', 'boron')],
};

async function storeOf(small: SmallRecords): Promise<GraphStore> {
  const store = await openStore('file::memory:');
  await store.apply({ put: recordsOf(small), remove: [] }, 'first');
  return store;
}

describe('createSizeReader', () => {
  it('counts one chain per need and mineral, also of needs that a supply implies', async () => {
    const read = createSizeReader(await storeOf(records));
    const sizes = await read([{ buyer: 'buyer', material: undefined }]);
    // Iron has three statistics, boron one and copper none: 9 + 1 + 0 pairs.
    expect(sizes.chainsOf('buyer', undefined)).toEqual({ chains: 3, pairs: 10, makers: 1 });
    expect(sizes.chainsOf('buyer', 'magnet')).toEqual({ chains: 2, pairs: 10, makers: 1 });
    expect(sizes.chainsOf('buyer', 'iron')).toEqual({ chains: 1, pairs: 9, makers: 1 });
    expect(sizes.chainsOf('buyer', 'nothing')).toEqual({ chains: 0, pairs: 0, makers: 0 });
  });

  it('takes a part of all forms for a country, whose needs no record names', async () => {
    const read = createSizeReader(await storeOf(records));
    const sizes = await read([{ buyer: 'land', material: undefined }]);
    expect(sizes.chainsOf('land', undefined).chains).toBe(1);
  });

  it('counts the needs of all buyers that hold a material', async () => {
    const read = createSizeReader(await storeOf(records));
    const sizes = await read(['boron', 'iron', 'copper'].map((material) => ({ buyer: undefined, material })));
    expect(['boron', 'iron', 'copper'].map((key) => sizes.needsOf(key))).toEqual([2, 1, 0]);
    expect(sizes.needsOf(undefined)).toBe(2);
  });

  it('counts records, and reads them again after a write', async () => {
    const store = await storeOf(records);
    const read = createSizeReader(store);
    expect(await read([])).toMatchObject({ records: 17, supplies: 1, needs: 2, forms: 3, countries: 1 });
    const before = (await read([{ buyer: 'buyer', material: undefined }])).chainsOf('buyer', undefined);
    await store.apply(
      { put: [tableRecord('need', { id: 'n3', buyer: 'buyer', form: 'other' })], remove: [] },
      'second',
    );
    const after = (await read([{ buyer: 'buyer', material: undefined }])).chainsOf('buyer', undefined);
    expect([before.chains, after.chains]).toEqual([3, 4]);
  });
});
