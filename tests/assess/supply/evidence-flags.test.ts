import { describe, expect, it } from 'vitest';
import { evidenceFlags, hasStatedDependence, lifetimeRules } from '../../../src/assess/supply/evidence-flags.ts';
import { chainsFor } from '../../../src/assess/supply/need-chains.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import type { View } from '../../../src/network/view.ts';
import { country, need, shares, smallView, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from './small-chain.ts';

/** Half of the ore by a supply with one source, the rest by a statistic of 2025 with another. */
const records: SmallRecords = {
  form: [{ id: 'ore', stage: 'EXTRACTION' }],
  entity: [{ id: 'buyer', country: 'JP' }, { id: 'mine' }, country('china', 'CN')],
  need: [need('buyer', 'ore')],
  source: [
    { id: 'report', title: 'report', kind: 'PRIVATE', date: '2024' },
    { id: 'survey', title: 'survey', kind: 'PRIVATE', date: '2025' },
    { id: 'undated', title: 'undated', kind: 'PRIVATE' },
  ],
  supply: [supply('mine', 'buyer/ore', { share: 0.5, sources: ['report'] })],
  statistic: shares('ore', 'EXTRACTION', { china: 1 }, { source: 'survey' }),
};

function claim(subject: string, more: Partial<RecordOf<'claim'>> = {}): RecordOf<'claim'> {
  const statements = [{ value: 0.5, source: 'report' }];
  return {
    id: `claim of ${subject}`,
    subject,
    attribute: 'SHARE_OF_BUYER_INTAKE',
    conflict: 'TRUE_CONFLICT',
    statements,
    ...more,
  };
}

function flagsOf(more: SmallRecords, view: View = smallView()): readonly string[] {
  const made = supplyBy({ ...records, ...more }, view);
  return evidenceFlags(made, chainsFor(made, 'ore'));
}

describe('evidenceFlags', () => {
  it('are none where dated sources agree', () => {
    expect(flagsOf({})).toEqual([]);
    expect(flagsOf({}, smallView({ knownAt: '2025-12-31' }))).toEqual([]);
  });

  it.each(['buyer', 'ore'])('tell of a conflict about shares of %s', (subject) => {
    expect(flagsOf({ claim: [claim(subject)] })).toEqual(['claimConflict']);
  });

  // Would catch: any claim about the buyer taken for one about its shares, and a stranger's conflict.
  it.each([
    ['another subject', claim('rival')],
    ['a change over time', claim('buyer', { conflict: 'CHANGES_OVER_TIME' })],
    ['money', claim('buyer', { attribute: 'TOTAL_SIZE' })],
  ])('tell of no conflict where it is of %s', (_, one) => {
    expect(flagsOf({ claim: [one] })).toEqual([]);
  });

  it('tell of a day before the first day of every statistic that the chain uses (T7)', () => {
    expect(flagsOf({}, smallView({ at: '2024-12-31' }))).toEqual(['beforeEvidence']);
    expect(flagsOf({ statistic: [] }, smallView({ at: '2024-12-31' }))).toEqual([]);
  });

  // A question about what was known on a day cannot tell whether an undated source was known (T1).
  it.each<[string, SmallRecords]>([
    ['a supply', { supply: [supply('mine', 'buyer/ore', { share: 0.5, sources: ['report', 'undated'] })] }],
    ['a statistic', { statistic: shares('ore', 'EXTRACTION', { china: 1 }, { source: 'undated' }) }],
  ])('tell that %s has an undated source, if the question is of what was known', (_, more) => {
    expect(flagsOf(more, smallView({ knownAt: '2025-12-31' }))).toEqual(['undatedSource']);
    expect(flagsOf(more)).toEqual([]);
  });

  it('do not count the undated source of a supply that no chain uses', () => {
    const unused = { id: 'x', buyer: 'rival', form: 'ore', supplier: 'mine', sources: ['undated'] };
    const more = { supply: [...(records.supply ?? []), unused] };
    expect(flagsOf(more, smallView({ knownAt: '2025-12-31' }))).toEqual([]);
  });
});

describe('hasStatedDependence (R4)', () => {
  it.each<[boolean, Partial<RecordOf<'link'>>]>([
    [true, { material: 'ore' }],
    [true, { product: 'ore', material: 'gold' }],
    [false, { product: 'gold', material: 'ore' }],
    [false, {}],
    [false, { from: 'rival', material: 'ore' }],
    [false, { kind: 'SUPPLIES', material: 'ore' }],
  ])('is %s for the link %j', (expected, more) => {
    const link = [{ id: 'l', kind: 'DEPENDS_ON' as const, from: 'buyer', to: 'china', ...more }];
    const made = supplyBy({ ...records, link });
    expect(hasStatedDependence(made, chainsFor(made, 'ore'))).toBe(expected);
  });
});

describe('lifetimeRules', () => {
  // The newest source is of 2024, so the supply lapses five years later, in 2029.
  it.each<[string, Partial<RecordOf<'supply'>>, readonly string[]]>([
    ['2026-01-01', {}, []],
    ['2030-01-01', {}, ['T3']],
    ['2030-01-01', { validUntil: '2040' }, []],
    ['2026-01-01', { status: 'CONTRACTED' }, ['T4']],
    ['2026-01-01', { validUntil: '2025', status: 'ENDED' }, []],
    // Kept out: more than five years before its first source, or suspended on the day.
    ['2018-01-01', {}, ['T3']],
    ['2026-01-01', { status: 'SUSPENDED', suspendedFrom: '2025' }, ['T4']],
    ['2026-01-01', { status: 'SUSPENDED', suspendedFrom: '2027' }, ['T4']],
  ])('on %s of a supply with %j are %j', (at, more, rules) => {
    const stated = supply('mine', 'buyer/ore', { share: 0.5, sources: ['report'], ...more });
    const made = supplyBy({ ...records, supply: [stated] }, smallView({ at }));
    expect(lifetimeRules(made, chainsFor(made, 'ore'))).toEqual(rules);
  });
});
