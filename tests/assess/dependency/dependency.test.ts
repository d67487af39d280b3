import { describe, expect, it } from 'vitest';
import { dependency, rowKey } from '../../../src/assess/dependency/dependency.ts';
import { stageCoverages } from '../../../src/assess/dependency/stage-coverage.ts';
import { need, supply, type SmallRecords } from '../../network/small-evidence.ts';
import { supplyBy } from '../supply/small-chain.ts';
import { answerOf, bars, rowOf } from './small-bars.ts';

const shown = (answer: ReturnType<typeof answerOf>): string[] =>
  answer.rows
    .toSorted((a, b) => (rowKey(a).join('\n') < rowKey(b).join('\n') ? -1 : 1))
    .map(({ stage, group, material, estimate }) => [stage, group.label, material, estimate].join(' '));

/** 0.9 of iron and 0.1 of tin, which is bought as one form. */
const alloy: SmallRecords = {
  entity: [...bars.entity, { id: 'tin', kind: 'Mineral' }],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'iron' },
    { id: 'cassiterite', stage: 'EXTRACTION', element: 'tin' },
    {
      id: 'alloy',
      stage: 'METAL_ALLOY',
      madeFrom: ['ore', 'cassiterite'],
      contains: { iron: { value: 0.9 }, tin: { value: 0.1 } },
    },
  ],
  need: [need('buyer', 'alloy'), need('A', 'ore'), need('A', 'cassiterite')],
  supply: [
    supply('A', 'buyer/alloy', { share: 0.75 }),
    supply('M', 'A/ore', { share: 1 }),
    supply('B', 'A/cassiterite', { share: 1 }),
  ],
};

describe('dependency', () => {
  it('gives the groups of each stage, from the buyer upstream and largest first', () => {
    expect(shown(answerOf(bars))).toEqual([
      'METAL_ALLOY china bar 0.6',
      'METAL_ALLOY japan bar 0.4',
      'EXTRACTION australia iron 1',
    ]);
    expect(shown(answerOf(bars, { stage: 'EXTRACTION' }))).toEqual(['EXTRACTION australia iron 1']);
  });

  // The unknown supplier may do anything upstream of its alloy, so that it has a row at each stage.
  // Would catch: the purchase of one form listed again for each of its minerals.
  it('lists the purchase of a form once, and each mineral apart upstream', () => {
    expect(shown(answerOf(alloy, { material: 'alloy' }))).toEqual([
      'METAL_ALLOY china alloy 0.75',
      'METAL_ALLOY not known alloy 0.25',
      'EXTRACTION australia iron 0.75',
      'EXTRACTION not known iron 0.25',
      'EXTRACTION japan tin 0.75',
      'EXTRACTION not known tin 0.25',
    ]);
    expect(shown(answerOf(alloy, { material: 'tin', stage: 'METAL_ALLOY' }))).toContain('METAL_ALLOY china alloy 0.75');
  });

  it('leaves out small groups and tells their sum at the stage with the largest', () => {
    const answer = answerOf(bars, { minShare: 0.5 });
    expect(shown(answer)).toEqual(['METAL_ALLOY china bar 0.6', 'EXTRACTION australia iron 1']);
    expect(answer.shareBelowMin).toBeCloseTo(0.4, 12);
    expect(answerOf(bars).shareBelowMin).toBe(0);
    expect(answerOf(bars, { minShare: 0.7, stage: 'METAL_ALLOY' })).toMatchObject({
      rows: [],
      shareBelowMin: 1,
      reason: 'No group has an estimate of 0.7 or more. Ask with a smaller `minShare`.',
    });
  });

  it('keeps named firms and what is not known, however small', () => {
    const byParty = answerOf(bars, { minShare: 0.9, groupBy: 'PARTY', stage: 'METAL_ALLOY' });
    expect(shown(byParty)).toEqual(['METAL_ALLOY A bar 0.6', 'METAL_ALLOY B bar 0.4']);
    const unknown = answerOf(alloy, { material: 'alloy', minShare: 0.9, stage: 'METAL_ALLOY' });
    expect(shown(unknown)).toEqual(['METAL_ALLOY not known alloy 0.25']);
  });

  it('tells the share that starts in a group only where material starts there', () => {
    const answer = answerOf(bars);
    expect(rowOf(answer, 'australia').origin()?.estimate).toBe(1);
    expect(rowOf(answer, 'china').origin()).toBeUndefined();
  });

  it('works out an exposure once, and sums the evidence of a single chain', () => {
    const answer = answerOf(bars);
    const row = rowOf(answer, 'china');
    expect(row.passThrough()).toBe(row.passThrough());
    // The stated low ends, 0.5 and 0.3, are known. The rest of each share is only named.
    expect(answer.coverage()).toMatchObject({ known: expect.closeTo(0.8, 12), named: expect.closeTo(0.2, 12) });
    expect(answer.residual()).toBe(0);
  });

  it('grades a form of several minerals by its purchase, and never averages several needs (V10)', () => {
    expect(answerOf(alloy, { material: 'alloy' }).coverage()).toMatchObject({ known: expect.closeTo(0.75, 12) });
    const two: SmallRecords = {
      ...bars,
      need: [...bars.need, need('buyer', 'ore')],
      supply: [...bars.supply, supply('M', 'buyer/ore', { share: 1 })],
    };
    const answer = answerOf(two);
    expect(answer.coverage()).toBeUndefined();
    expect(answer.flags).toContain('needsNotCombined');
    for (const one of [answerOf(bars), answerOf(alloy, { material: 'alloy' })])
      expect(one.flags).not.toContain('needsNotCombined');
  });

  it('flags a need that no record states, with its rule', () => {
    const supplied = [{ id: 's', buyer: 'buyer', form: 'bar', supplier: 'A', share: 1 }];
    const answer = answerOf({ ...bars, need: [], supply: supplied });
    expect(answer.flags).toContain('needAssumed');
    expect(answer.rules).toContain('N0');
    expect(answerOf(bars).rules).not.toContain('N0');
  });

  it('names rule R4 where a source states a dependence', () => {
    const link = [{ id: 'l', kind: 'DEPENDS_ON' as const, from: 'buyer', to: 'china', material: 'iron' }];
    expect(answerOf({ ...bars, link }).rules).toContain('R4');
    expect(answerOf(bars).rules).not.toContain('R4');
  });

  it('is not known of what the buyer does not need', () => {
    const question = { material: 'tin', groupBy: 'COUNTRY', stage: undefined, minShare: 0, page: {} } as const;
    expect(dependency(supplyBy(bars), question)).toMatchObject({
      status: 'NOT_KNOWN',
      reason: 'The data set holds no need of Buyer for tin. Its recorded needs are for bar, iron.',
    });
  });
});

describe('rowKey', () => {
  it('puts equal estimates in the order of their labels', () => {
    const halves = ['B', 'A'].map((key) => supply(key, 'buyer/bar', { share: 0.5 }));
    const answer = answerOf({ ...bars, supply: halves }, { stage: 'METAL_ALLOY' });
    expect(shown(answer)).toEqual(['METAL_ALLOY china bar 0.5', 'METAL_ALLOY japan bar 0.5']);
  });
});

describe('stageCoverages', () => {
  const covered = (records: SmallRecords, material?: string): unknown[] =>
    stageCoverages(supplyBy(records), material).map(({ material: of, stage, coverage }) => [
      of,
      stage,
      Math.round(coverage.known * 1e9) / 1e9,
      Math.round(coverage.unknown * 1e9) / 1e9,
    ]);

  // The share of A is stated as 0.75, and its ore comes from M: the other 0.25 is known at neither stage.
  it('grade each stage from the buyer upstream, the purchase once and each mineral apart', () => {
    expect(covered(alloy)).toEqual([
      ['alloy', 'METAL_ALLOY', 0.75, 0.25],
      ['iron', 'EXTRACTION', 0.75, 0.25],
      ['tin', 'EXTRACTION', 0.75, 0.25],
    ]);
  });

  it('are of one material where the question names it', () => {
    expect(covered(alloy, 'tin')).toEqual([
      ['alloy', 'METAL_ALLOY', 0.75, 0.25],
      ['tin', 'EXTRACTION', 0.75, 0.25],
    ]);
    expect(covered(alloy, 'gold')).toEqual([]);
  });
});
