import { describe, expect, it } from 'vitest';
import type { LinkRecord } from '../../src/model/records/link.ts';
import type { SupplyRecord } from '../../src/model/records/network.ts';
import { keysOf, smallLoaders, walked } from './small-store.ts';

/** The needs of buyers, their supplies, and when those count. */

const supply = (id: string, more: Partial<SupplyRecord>): SupplyRecord => ({ id, supplier: 'seller', ...more });
const small = () =>
  smallLoaders({
    entity: [
      { id: 'maker' },
      { id: 'seller', partOf: 'group' },
      { id: 'group', validFrom: '2025-06' },
      { id: 'site', status: 'CONSTRUCTION' },
      { id: 'runs' },
    ],
    source: [{ id: 'news', title: 'News', kind: 'PRIVATE', date: '2015' }],
    need: [
      { id: 'n2', buyer: 'maker', form: 'ore', validFrom: '2025' },
      { id: 'n1', buyer: 'maker', form: 'alloy' },
      { id: 'n3', buyer: 'other', form: 'ore' },
    ],
    supply: [
      supply('s3', { need: 'n2' }),
      supply('s1', { buyer: 'maker', form: 'ore' }),
      supply('s2', { buyer: 'maker', form: 'alloy' }),
      supply('s4', { buyer: 'maker', form: 'ore', need: 'n1' }),
      supply('s5', { need: 'n2', validUntil: '2024' }),
      supply('s6', { need: 'n2', status: 'SUSPENDED', suspendedFrom: '2025' }),
    ],
  });
const need = { id: 'n2', buyer: 'maker', form: 'ore' };

describe('needs.ofBuyer', () => {
  it('gives the needs of one buyer on a day, by key', async () => {
    const { needs } = small();
    expect(keysOf(await needs.ofBuyer('maker', {}))).toEqual(['n1', 'n2']);
    expect(keysOf(await needs.ofBuyer('maker', { at: '2024-12-31' }))).toEqual(['n1']);
    expect((await walked((page) => needs.ofBuyer('maker', page), 1)).map(({ id }) => id)).toEqual(['n1', 'n2']);
  });
});

describe('needs.suppliers', () => {
  // Would catch: a supply of another need (s4) counted here by its buyer and form.
  it('gives supplies that name the need, and those that name its buyer and form and no need', async () => {
    const found = await small().needs.suppliers(need, {});
    expect(found.map(({ id }) => id)).toEqual(['s1', 's3', 's5', 's6']);
  });

  it('leaves out on a day what is over, and keeps what is suspended', async () => {
    const found = await small().needs.suppliers(need, { at: '2026-01-01' });
    expect(found.map(({ id }) => id)).toEqual(['s1', 's3', 's6']);
  });
});

describe('supplies.statusOfLink', () => {
  const link: LinkRecord = { id: 'l', from: 'seller', to: 'maker', kind: 'SUPPLIES', status: 'MOU' };
  const statusOn = async (day: string, more: Partial<SupplyRecord>) =>
    smallLoaders({
      entity: [
        { id: 'seller', partOf: 'group' },
        { id: 'group', validFrom: '2025-06' },
        { id: 'site', status: 'CONSTRUCTION' },
        { id: 'runs' },
      ],
      source: [{ id: 'news', title: 'News', kind: 'PRIVATE', date: '2015' }],
      supply: [supply('s', { links: ['l'], ...more })],
    }).supplies.statusOfLink(link, day);

  it('is decided by no supply, where none names it', async () =>
    expect(await smallLoaders({}).supplies.statusOfLink(link, '2026-01-01')).toBeUndefined());

  // Rule T4: the whole of which the seller is a part begins in June 2025. Would catch: facts of the seller alone.
  it('waits for the whole to which the seller belongs', async () => {
    expect(await statusOn('2025-05-31', {})).toBe('CONTRACTED');
    expect(await statusOn('2025-06-01', {})).toBe('IN_FORCE');
  });

  it('waits for the plant that it sells from', async () => {
    expect(await statusOn('2026-01-01', { supplier: 'runs', upstreamSite: 'site' })).toBe('CONTRACTED');
    expect(await statusOn('2026-01-01', { supplier: 'runs' })).toBe('IN_FORCE');
  });

  // Rule T3: five years after the first day of 2015. A source that is not stored has no date.
  it('lapses by the dates of its sources', async () => {
    const cited = { supplier: 'runs', sources: ['news', 'news'] };
    expect(await statusOn('2020-01-01', cited)).toBe('IN_FORCE');
    expect(await statusOn('2020-01-02', cited)).toBe('LAPSED');
    expect(await statusOn('2020-01-02', { supplier: 'runs', sources: ['nowhere'] })).toBe('IN_FORCE');
  });
});
