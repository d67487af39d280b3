import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, madeUp, type Line } from './findings.ts';

/** A buyer with suppliers of these shares, and what is said of them. */
function shares(...given: readonly (number | Line | undefined)[]) {
  return findings([
    madeUp,
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    { t: 'entity', id: 'buyer' },
    ...given.map((_, index) => ({ t: 'entity', id: `s${index}` })),
    { t: 'need', id: 'n', buyer: 'buyer', form: 'ore' },
    ...given.map((share, index) => ({ t: 'supply', id: `p${index}`, need: 'n', supplier: `s${index}`, share })),
  ]);
}

describe('shares of one need (V5)', () => {
  // Would catch a sum without a tolerance: ten times 0.1 is 0.9999999999999999, and 1/49 forty-nine times is less than 1.
  it('have neither problem nor notice for n suppliers of 1/n each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const { problems, notices } = shares(...Array.from({ length: count }, () => 1 / count));
        expect([problems, notices]).toEqual([[], []]);
      }),
      { numRuns: 20 },
    );
  });

  it('say the sum of the low ends, to six decimals', () => {
    // 0.3333333 × 4 = 1.3333332, which is 1.333333.
    expect(shares(...Array.from({ length: 4 }, () => 0.333_333_3)).messages).toEqual([
      'the shares of the suppliers of ore to "buyer" add up to at least 1.333333; expected at most 1',
    ]);
  });

  it('take nothing for the low end of a supply that states none, and all for its high end', () => {
    expect(shares(1, undefined)).toMatchObject({ problems: [], notices: [] });
    expect(shares(0.2, undefined)).toMatchObject({ problems: [], notices: [] });
    expect(shares(1, { high: 0.5 })).toMatchObject({ problems: [], notices: [] });
    expect(shares(0.2, { low: 0.1 })).toMatchObject({ problems: [], notices: [] });
  });

  it('take the value for both ends where it stands alone', () => {
    expect(shares({ value: 0.7 }, { value: 0.4 }).problems).toEqual(['p1 share V5']);
    expect(shares({ value: 0.3 }, { value: 0.4 }).notices).toEqual(['p1 share V5']);
  });

  it('are a problem exactly where the low ends exceed 1, in any order of the suppliers', () => {
    const percent = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(percent, { minLength: 1, maxLength: 5 }), (percents) => {
        const sum = percents.reduce((total, one) => total + one, 0);
        const given = percents.map((one) => one / 100);
        for (const order of [given, given.toReversed()]) {
          const { problems, notices } = shares(...order);
          expect([problems.length > 0, notices.length > 0]).toEqual([sum > 100, sum < 100]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
