import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../src/model/records/claim.ts';
import { keysOf, smallLoaders, walked } from './small-store.ts';

/** Lists of claims, entities and sources, and the head of the data set. */

const claim = (id: string, subject: string, more: Partial<ClaimRecord> = {}): ClaimRecord => ({
  id,
  subject,
  attribute: 'PRICE',
  conflict: 'TRUE_CONFLICT',
  statements: [{ value: 1, source: 's1' }],
  ...more,
});
const source = (id: string) => ({ id, title: id, kind: 'PRIVATE' as const });
const small = () =>
  smallLoaders({
    dataset: [{ id: 'd', format: 'lodestone/1', at: '2025-06-30' }],
    entity: [
      { id: 'zinc', kind: 'Mineral', name: 'Zinc', sources: ['s2', 's1'] },
      { id: 'arzte', kind: 'Company', name: 'Ärzte', validFrom: '2024' },
      { id: 'b', kind: 'Company', country: 'US', sources: ['s1'] },
    ],
    headquarters: [{ entity: 'b', country: 'US', sources: ['s3', 's1'] }],
    link: [{ id: 'l', from: 'b', to: 'zinc', kind: 'EXTRACTS' }],
    claim: [
      claim('c2', 'zinc'),
      claim('c1', 'zinc', { attribute: 'OUTPUT', conflict: 'DIFFERENT_SCOPE' }),
      claim('c3', 'b', { statements: [{ value: 1, source: 's2', about: 'zinc' }] }),
    ],
    source: [source('s3'), source('s1'), source('s2')],
  });

describe('claims', () => {
  it('are those that meet all conditions, by key; null is no condition', async () => {
    const { claims } = small();
    expect(keysOf(await claims({ subject: null, attribute: null, conflicts: null }, {}))).toEqual(['c1', 'c2', 'c3']);
    expect(keysOf(await claims({ subject: 'zinc' }, {}))).toEqual(['c1', 'c2']);
    expect(keysOf(await claims({ entity: 'zinc', attribute: 'PRICE' }, {}))).toEqual(['c2', 'c3']);
    expect(keysOf(await claims({ conflicts: [] }, {}))).toEqual([]);
    expect(keysOf(await claims({ source: 's2' }, {}))).toEqual(['c3']);
  });

  // Would catch: an empty list for a misspelt key, which reads as "no sources disagree".
  it('of an unknown subject are refused', async () =>
    expect(small().claims({ subject: 'znic' }, {})).rejects.toThrow('`subject`: there is no entity "znic"'));
});

describe('entities', () => {
  it('are in the order asked for, in pages of any size', async () => {
    const { entities } = small();
    expect(keysOf(await entities({}, 'NAME', {}))).toEqual(['arzte', 'b', 'zinc']);
    expect(keysOf(await entities({}, 'KIND', {}))).toEqual(['arzte', 'b', 'zinc']);
    const all = await walked((page) => entities({}, 'KIND', page), 1);
    expect(all.map(({ key }) => key)).toEqual(['arzte', 'b', 'zinc']);
  });

  it('meet all conditions, of which null is none', async () => {
    const { entities } = small();
    expect(keysOf(await entities({ kinds: null, country: null, at: null }, 'KEY', {}))).toHaveLength(3);
    expect(keysOf(await entities({ kinds: ['Company'], at: '2023-12-31' }, 'KEY', {}))).toEqual(['b']);
    expect(keysOf(await entities({ material: 'zinc', country: 'US' }, 'KEY', {}))).toEqual(['b']);
    await expect(entities({ material: 'znic' }, 'KEY', {})).rejects.toThrow('`material`: there is no entity "znic"');
  });

  it('refuse the cursor of another order', async () => {
    const { entities } = small();
    const after = (await entities({}, 'KEY', { first: 1 })).pageInfo.endCursor;
    await expect(entities({}, 'NAME', { after })).rejects.toThrow('`after` is not a cursor of this list');
  });
});

describe('sources', () => {
  it('that a record names come once each, in its order', async () => {
    const { sources } = small();
    expect((await sources.named(['s2', 's1', 's2'])).map(({ id }) => id)).toEqual(['s2', 's1']);
    expect(await sources.named()).toEqual([]);
    await expect(sources.one('nowhere')).rejects.toThrow('source nowhere is named and not there');
  });

  it('of an entity are those of all its records, by key', async () => {
    const { sources, named } = small();
    expect(keysOf(await sources.ofEntity(await named.entity('b'), {}))).toEqual(['s1', 's3']);
    expect(keysOf(await sources.all({ first: 2 }))).toEqual(['s1', 's2']);
  });
});

describe('dataset', () => {
  it('has the day that its record states, and else that of the request', async () => {
    expect((await small().dataset.head()).at).toBe('2025-06-30');
    const undated = smallLoaders({ dataset: [{ id: 'd', format: 'lodestone/1' }] });
    expect((await undated.dataset.head()).at).toBe('2026-01-01');
  });

  it('is not found in an empty store, which still has a state', async () => {
    const { dataset } = smallLoaders({});
    await expect(dataset.head()).rejects.toThrow('The store holds no data set yet.');
    expect((await dataset.state()).counts.entity).toBe(0);
  });
});
