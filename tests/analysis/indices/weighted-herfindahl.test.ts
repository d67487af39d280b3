import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herfindahlBounds } from '../../../src/analysis/indices/herfindahl.ts';
import { weightedHerfindahl, type WeightedShare } from '../../../src/analysis/indices/weighted-herfindahl.ts';
import { exactly, nothing, type Estimate } from '../../../src/model/estimate.ts';

const held = (share: number, weight?: number): WeightedShare => ({ share: exactly(share), weight });
const ends = ({ low, estimate, high }: Estimate): readonly number[] =>
  [low, estimate, high].map((value) => Number(value.toFixed(9)));

describe('weightedHerfindahl', () => {
  // 0.6²·5 + 0.3²·2 + 0.1²·8 = 1.8 + 0.18 + 0.08.
  it('is the sum of squares times weights, exact for exact shares', () => {
    expect(ends(weightedHerfindahl([held(0.6, 5), held(0.3, 2), held(0.1, 8)], nothing, 10))).toEqual([
      2.06, 2.06, 2.06,
    ]);
  });

  // 0.8²·5 = 3.2; the fifth may be with a holder of weight 10: 3.2 + 0.04·10. Would catch a part that no bound counts.
  it('counts a share of unknown weight with nothing to the estimate, and with the most to the high end', () => {
    expect(ends(weightedHerfindahl([held(0.8, 5), held(0.2)], nothing, 10))).toEqual([3.2, 3.2, 3.6]);
  });

  // All of the rest may go to the first: (0.7 + 0.1)²·2 and 0.2²·4, and yet be an unlisted holder's 0.1²·10.
  // A bound of all three at once is 1.28 + 0.09·4 + 0.1 = 1.74.
  it('bounds an unattributed part by each holder alone and by one that is not listed', () => {
    const { low, estimate, high } = weightedHerfindahl([held(0.7, 2), held(0.2, 4)], exactly(0.1), 10);
    expect(low).toBeCloseTo(0.49 * 2 + 0.04 * 4, 9);
    expect(estimate).toBe(low);
    expect(high).toBeCloseTo(1.74, 9);
  });

  // One weight for all: the index of shares times that weight.
  it('is the index itself at weight 1, and in proportion at any other', () => {
    const shares = [0.5, 0.3, 0.2].map(exactly);
    const plain = herfindahlBounds(shares, nothing);
    const weighted = (weight: number): Estimate =>
      weightedHerfindahl(
        shares.map((share) => ({ share, weight })),
        nothing,
        10,
      );
    expect(ends(weighted(1))).toEqual([0.38, 0.38, 0.38]);
    expect(plain?.estimate).toBeCloseTo(0.38, 12);
    expect(ends(weighted(4))).toEqual([1.52, 1.52, 1.52]);
  });

  const part = fc.integer({ min: 0, max: 20 });
  const drawn = fc.array(
    fc.record({
      estimate: part,
      other: part,
      below: part,
      above: part,
      weight: fc.integer({ min: 0, max: 10 }),
      known: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  );

  // Would catch a bound below or above an index that the intervals and weights allow.
  it('holds the index of any shares within their intervals, whatever unknown weights are', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 10 }), part, part, (list, unknownWeight, rest, otherRest) => {
        const sum = list.reduce((all, { estimate }) => all + estimate, rest);
        const otherSum = list.reduce((all, { other }) => all + other, otherRest);
        fc.pre(sum > 0 && otherSum > 0);
        const shares = list.map(({ estimate, other, below, above, weight, known }) => {
          const [one, instead] = [estimate / sum, other / otherSum];
          const low = Math.max(0, Math.min(one, instead) - below / 100);
          const high = Math.min(1, Math.max(one, instead) + above / 100);
          return {
            share: { low, estimate: one, high },
            weight: known ? weight : undefined,
            instead,
            trueWeight: known ? weight : unknownWeight,
          };
        });
        const [open, otherOpen] = [rest / sum, otherRest / otherSum];
        const unattributed = { low: Math.min(open, otherOpen), estimate: open, high: Math.max(open, otherOpen) };
        const bounds = weightedHerfindahl(shares, unattributed, 10);
        // The unattributed part is one unlisted holder's of weight 10, or so finely split that it counts nothing.
        const index = shares.reduce((all, { instead, trueWeight }) => all + instead ** 2 * trueWeight, 0);
        expect(index).toBeGreaterThanOrEqual(bounds.low - 1e-9);
        expect(index + otherOpen ** 2 * 10).toBeLessThanOrEqual(bounds.high + 1e-9);
        expect(bounds.low).toBeLessThanOrEqual(bounds.estimate);
        expect(bounds.estimate).toBeLessThanOrEqual(bounds.high);
      }),
      { numRuns: 500, seed: 71 },
    );
  });

  it('is 0 of no share at all, and at most the whole of one holder', () => {
    expect(ends(weightedHerfindahl([], exactly(1), 10))).toEqual([0, 0, 10]);
  });
});
