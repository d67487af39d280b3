import { describe, expect, it } from 'vitest';
import { sharedAbout, type ClaimRecord } from '../../../src/model/records/claim.ts';
import { supplyShareOf, supplyVolumeOf, type SupplyRecord } from '../../../src/model/records/network.ts';
import { countsOf, sourcesOf, type StatisticRecord } from '../../../src/model/records/statistics.ts';

/** What one record says in several ways. */

describe('sharedAbout', () => {
  const claim = (...about: readonly (string | undefined)[]): ClaimRecord => ({
    id: 'c',
    subject: 'x',
    attribute: 'OWNER',
    conflict: 'TRUE_CONFLICT',
    statements: about.map((one) => ({ value: 1, source: 's', ...(one !== undefined && { about: one }) })),
  });
  // Would catch: the second entity of the first statement shown for a claim whose statements differ.
  it('is the second entity that all statements name', () => {
    expect(sharedAbout(claim('a', 'a'))).toBe('a');
    expect(sharedAbout(claim('a', 'b'))).toBeUndefined();
    expect(sharedAbout(claim('a', undefined))).toBeUndefined();
    expect(sharedAbout(claim(undefined))).toBeUndefined();
  });
});

describe('supplyShareOf', () => {
  const share = (stated: SupplyRecord['share']) => supplyShareOf({ id: 's', supplier: 'x', share: stated });
  it('is of the intake of the buyer, as a figure or as ends', () => {
    expect(share(0.3)).toEqual({ value: 0.3, of: 'BUYER_INTAKE' });
    expect(share({ low: 0.2, high: 0.4 })).toEqual({ low: 0.2, high: 0.4, of: 'BUYER_INTAKE' });
    expect(share(0)).toEqual({ value: 0, of: 'BUYER_INTAKE' });
    expect(share(undefined)).toBeUndefined();
  });
});

describe('supplyVolumeOf', () => {
  const volumeOf = (more: Partial<SupplyRecord>) => supplyVolumeOf({ id: 's', supplier: 'x', ...more }, 't/mo');
  it('is a bare number in the unit of the data set', () => {
    expect(volumeOf({ volume: 5 })).toEqual({ value: 5, unit: 't/mo', joint: false });
    expect(volumeOf({ volume: 0, joint: true })).toEqual({ value: 0, unit: 't/mo', joint: true });
    expect(volumeOf({})).toBeUndefined();
  });
  // Would catch: the word of the supply put over that of the volume itself.
  it('keeps its own unit, and its own word for a joint volume', () => {
    expect(volumeOf({ volume: { value: 5, unit: 'kt/a' }, joint: true })).toEqual({
      value: 5,
      unit: 'kt/a',
      joint: true,
    });
    expect(volumeOf({ volume: { value: 5, unit: 'kt/a', joint: false }, joint: true })?.joint).toBe(false);
  });
});

describe('countsOf', () => {
  const statistic = (more: Partial<StatisticRecord>): StatisticRecord => ({
    id: 's',
    stage: 'PROCESSING',
    share: 0.5,
    series: 'MCS',
    year: 2024,
    ...more,
  });
  it.each<readonly [string, Partial<StatisticRecord>]>([
    ['OUTPUT', {}],
    ['OUTPUT', { geography: 'world', series: 'World imports' }],
    ['INTAKE', { geography: 'germany' }],
    ['INTAKE', { geography: 'germany', series: 'Import sources, MCS' }],
    ['IMPORTS', { geography: 'germany', counts: 'IMPORTS' }],
    ['OUTPUT', { geography: 'germany', counts: 'OUTPUT', series: 'IMPORTS' }],
  ])('is %s for %j', (counts, more) => expect(countsOf(statistic(more))).toBe(counts));
});

describe('sourcesOf', () => {
  it('names each source once, in the order of the rows', () =>
    expect(sourcesOf([{ source: 'b' }, {}, { source: 'a' }, { source: 'b' }])).toEqual(['b', 'a']));
});
