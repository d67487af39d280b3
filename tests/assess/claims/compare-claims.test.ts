import { describe, expect, it } from 'vitest';
import { compareClaims, type ClaimComparison } from '../../../src/assess/claims/compare-claims.ts';
import type { ViewQuestion } from '../../../src/assess/view/view.ts';
import type { EntityRecord } from '../../../src/model/records/entity.ts';
import { country, need, shares, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { smallNetworks, today } from '../small-networks.ts';
import { claim } from './small-claims.ts';

/** What each statement of a claim would make of the figures that depend on it. */

async function compared(
  records: SmallRecords,
  subject: string,
  attribute: Parameters<typeof claim>[1],
  view?: ViewQuestion,
): Promise<ClaimComparison> {
  const [first] = await compareClaims(smallNetworks(records), { subject, attribute, view }, today);
  if (first === undefined) throw new Error('there is no such claim');
  return first;
}
const values = ({ effects }: ClaimComparison): unknown[] =>
  effects.map(({ statement, isUsed, results, largestChange }) => [
    statement.source,
    isUsed,
    results.map(({ value }) => value),
    Math.round(largestChange * 1e9) / 1e9,
  ]);
const base: SmallRecords = {
  entity: [country('china', 'CN'), country('peru', 'PE'), { id: 'a', country: 'CN' }, { id: 'buyer', name: 'Buyer' }],
  form: [{ id: 'ore', stage: 'EXTRACTION' }],
  need: [need('buyer', 'ore')],
};

describe('compareClaims of a share of an intake', () => {
  const stated = claim('buyer', 'SHARE_OF_BUYER_INTAKE', { value: 0.4 }, { value: 0.7 }, { value: 'most' });
  const records: SmallRecords = {
    ...base,
    claim: [stated],
    supply: [supply('a', 'buyer/ore', { share: 0.4, claim: stated.id })],
  };

  it('is the share of the supplier’s country under each statement, largest change first', async () => {
    const found = await compared(records, 'buyer', 'SHARE_OF_BUYER_INTAKE');
    expect(found.status).toBe('ANSWERED');
    expect(values(found)).toEqual([
      ['s1', false, [0.7], 0.3],
      ['s0', true, [0.4], 0],
      ['s2', false, [], 0],
    ]);
    expect(found.effects[0]?.results[0]).toMatchObject({
      label: 'china in the ore of Buyer',
      buyer: 'buyer',
      country: 'china',
      stage: 'EXTRACTION',
      baseline: 0.4,
    });
  });

  // Would catch a contract that is over and gives 0 under every statement.
  it('is of the last day of a supply that is over, unless a day is asked for', async () => {
    const ended = [supply('a', 'buyer/ore', { share: 0.4, claim: stated.id, validUntil: '2024-03-01' })];
    const found = await compared({ ...records, supply: ended }, 'buyer', 'SHARE_OF_BUYER_INTAKE');
    expect(found.at).toBe('2024-02-29');
    expect(found.effects[0]?.results.map(({ value }) => value)).toEqual([0.7]);
    const asked = await compared({ ...records, supply: ended }, 'buyer', 'SHARE_OF_BUYER_INTAKE', { at: '2025-01-01' });
    expect(asked.at).toBe('2025-01-01');
  });
});

describe('compareClaims of a share of the world', () => {
  const stated = claim('china', 'SHARE_OF_WORLD_EXTRACTION', { value: 0.6 }, { value: 0.9 });
  const records: SmallRecords = {
    ...base,
    claim: [stated],
    statistic: shares('ore', 'EXTRACTION', { china: 0.6, peru: 0.1 }, { claim: stated.id }),
  };

  // Peru has 0.1 and China 0.9. Would catch another share of one country that leaves the sum above 1, or rescales the others.
  it('is the share of the country in each chain by that statistic', async () => {
    const found = await compared(records, 'china', 'SHARE_OF_WORLD_EXTRACTION');
    expect(values(found)).toEqual([
      ['s1', false, [0.9], 0.3],
      ['s0', true, [0.6], 0],
    ]);
    expect(found.effects[0]?.results[0]?.label).toBe('china at EXTRACTION in the ore of Buyer');
  });

  it('counts a subject that is no country by the country of its statements', async () => {
    const about = claim('ore', 'SHARE_OF_WORLD_EXTRACTION', { value: 0.2, about: 'peru' });
    const statistic = shares('ore', 'EXTRACTION', { china: 0.6, peru: 0.1 }, { claim: about.id });
    const found = await compared({ ...records, claim: [about], statistic }, 'ore', 'SHARE_OF_WORLD_EXTRACTION');
    expect(found.effects[0]?.results).toMatchObject([{ country: 'peru', baseline: 0.1, value: 0.2 }]);
  });
});

describe('compareClaims of a capacity', () => {
  const stated = claim(
    'a',
    'CAPACITY',
    { value: 10, unit: 't/a' },
    { value: 30, unit: 't/a' },
    { value: 30_000, unit: 'kg/a' },
  );
  const capacities: EntityRecord['capacities'] = [{ item: 'ore', value: 10, unit: 't/a', basis: 'NAMEPLATE' }];
  const records: SmallRecords = {
    ...base,
    claim: [stated],
    entity: [...(base.entity ?? []).filter(({ id }) => id !== 'a'), { id: 'a', capacities }, { id: 'b', capacities }],
    supply: [supply('a', 'buyer/ore'), supply('b', 'buyer/ore')],
  };

  // 10 beside 10 are a half, and 30 beside 10 three quarters.
  it('is the plant’s share of the intake of its buyers, in the unit of the statement', async () => {
    expect(values(await compared(records, 'a', 'CAPACITY'))).toEqual([
      ['s1', false, [0.75], 0.25],
      ['s2', false, [0.75], 0.25],
      ['s0', true, [0.5], 0],
    ]);
  });

  it('is no figure of a plant that nobody names as a supplier', async () => {
    const found = await compared({ ...records, supply: [supply('b', 'buyer/ore')] }, 'a', 'CAPACITY');
    expect(found).toMatchObject({ status: 'NOT_KNOWN', reason: expect.stringContaining('No computed figure') });
    expect(values(found)).toEqual(['s0', 's1', 's2'].map((source) => [source, false, [], 0]));
  });
});

describe('compareClaims of sums', () => {
  // 8 beside a loan of 6 is a change of 4 ⁄ 10 of the total. Would catch a change in dollars compared with one of shares.
  it('measures the change of an amount by its baseline', async () => {
    const claims = [
      claim('fund', 'LOAN_AMOUNT', { value: 6 }),
      claim('fund', 'TOTAL_SIZE', { value: 10 }),
      claim('fund', 'PRIVATE_CAPITAL', { value: 4 }, { value: 8 }),
    ];
    const found = await compared({ claim: claims }, 'fund', 'PRIVATE_CAPITAL');
    expect(found.effects.map(({ statement, isUsed }) => [statement.value, isUsed])).toEqual([
      [8, false],
      [4, true],
    ]);
    expect(found.effects[0]?.largestChange).toBeCloseTo(0.4, 12);
  });

  it('says that words give no figure', async () => {
    const claims = [claim('fund', 'LOAN_AMOUNT', { value: 6 }), claim('fund', 'TOTAL_SIZE', { value: 'large' })];
    expect((await compared({ claim: claims }, 'fund', 'TOTAL_SIZE')).reason).toContain('are words, not figures');
  });
});
