import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  herfindahl,
  herfindahlBounds,
  herfindahlWithUnlisted,
  highestHerfindahl,
  highestShare,
  largestShareBounds,
  lowestHerfindahl,
} from '../../../src/analysis/indices/herfindahl.ts';
import { exactly } from '../../../src/model/estimate.ts';

const points = (index: number | undefined): number => Math.round((index ?? Number.NaN) * 10_000);
const at = (...shares: number[]): { low: number; high: number }[] =>
  shares.map((share) => ({ low: share, high: share }));
/** Tungsten mines 2012 in OECD (2014): CN 83, RU 6, CA 3, BO 2, RW 1, unknown 5. */
const tungsten = [0.83, 0.06, 0.03, 0.02, 0.01];

describe('herfindahl', () => {
  it('is 4600 points for 60/30/10', () => expect(points(herfindahl([60, 30, 10]))).toBe(4600));
  it('is 3000 points for 40/30/20/10', () => expect(points(herfindahl([40, 30, 20, 10]))).toBe(3000));
  it('is 1/n for n equal suppliers', () => expect(points(herfindahl([25, 25, 25, 25]))).toBe(2500));
  it('is 1296 points for eight suppliers of 9 to 16', () =>
    expect(points(herfindahl([10, 9, 12, 15, 12, 11, 15, 16]))).toBe(1296));
  it('is not known without any weight', () => expect(herfindahl([])).toBeUndefined());
  it('is not known where all weights are zero', () => expect(herfindahl([0, 0])).toBeUndefined());
});

describe('bounds of the tungsten mines of 2012', () => {
  it('are 6939 points when the unknown part is split finely', () =>
    expect(points(lowestHerfindahl(at(...tungsten), 0.05))).toBe(6939));
  it('are 7794 points when the unknown part may be anyone’s', () =>
    expect(points(highestHerfindahl(at(...tungsten), 0.05))).toBe(7794));
  it('are 6944 points when the unknown part is of unlisted others', () =>
    expect(points(herfindahlWithUnlisted(tungsten, 0.05))).toBe(6944));

  // Would catch a division by the smallest share, which was not a number here. By hand: 0.6² + 0.3² = 0.45.
  it('adds nothing for parties outside a list that goes down to a share of 0', () =>
    expect(herfindahlWithUnlisted([0.6, 0.3, 0], 0.1)).toBeCloseTo(0.45, 12));
});

describe('lowestHerfindahl', () => {
  it('levels shares that are open, by hand: 0.2–0.6 and 0.4 level at 0.5', () => {
    const shares = [
      { low: 0.2, high: 0.6 },
      { low: 0.4, high: 0.7 },
    ];
    expect(lowestHerfindahl(shares, 0)).toBeCloseTo(0.5, 9);
  });
});

describe('largestShareBounds', () => {
  // By hand: the 5 of nobody all with China make it 88, all with others leave it 83.
  it('are 0.83 and 0.88 for the tungsten mines of 2012', () => {
    const { low, high } = largestShareBounds(at(...tungsten), 0.05);
    expect(low).toBeCloseTo(0.83, 9);
    expect(high).toBeCloseTo(0.88, 12);
  });
  // By hand: 0.2 is the largest that is listed; the 0.7 of nobody may be all its own, or of one that is not listed.
  it('let one that is not listed be the largest, or the second', () => {
    expect(largestShareBounds(at(0.2, 0.1), 0.7).low).toBeCloseTo(0.2, 9);
    expect(largestShareBounds(at(0.2, 0.1), 0.7).high).toBeCloseTo(0.9, 12);
    expect(largestShareBounds(at(0.2), 0.8).high).toBeCloseTo(1, 12);
    expect(largestShareBounds([{ low: 0, high: 0.1 }], 0.95).high).toBeCloseTo(1, 12);
  });
  it('leave to the others what is surely theirs', () => {
    const shares = [
      { low: 0.4, high: 0.9 },
      { low: 0.3, high: 0.6 },
    ];
    expect(highestShare(shares, 0.3, { low: 0.4, high: 0.9 })).toBeCloseTo(0.7, 12);
  });
  // Would catch: a largest share whose square is above the largest index, as bounds of one split contradicted each other.
  it('agree with the bounds of the index: largest² ≤ index ≤ largest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (weights, attributed) => {
          const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
          const shares = at(...weights.map((weight) => (weight / sum) * attributed));
          const open = 1 - shares.reduce((total, { low }) => total + low, 0);
          const { low, high } = largestShareBounds(shares, open);
          expect(low ** 2).toBeLessThanOrEqual(lowestHerfindahl(shares, open) + 1e-9);
          expect(high ** 2).toBeLessThanOrEqual(highestHerfindahl(shares, open) + 1e-9);
          expect(highestHerfindahl(shares, open)).toBeLessThanOrEqual(high + 1e-9);
        },
      ),
    );
  });
});

describe('highestHerfindahl', () => {
  it('gives an unlisted party the unattributed part where that is more than anyone has', () =>
    expect(highestHerfindahl(at(0.1), 0.9)).toBeCloseTo(1, 9));
});

describe('herfindahlBounds', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const split = fc.array(share, { minLength: 1, maxLength: 8 }).map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
    return weights.map((weight) => (weight / sum) * 0.9);
  });

  it('holds for whatever becomes of the unattributed tenth', () => {
    fc.assert(
      fc.property(split, fc.array(share, { minLength: 9, maxLength: 9 }), (shares, keys) => {
        const attributed = shares.reduce((sum, one) => sum + one, 0);
        const open = 1 - attributed;
        const bounds = herfindahlBounds(shares.map(exactly), exactly(open));
        const total = keys.reduce((sum, key) => sum + key, 0) || 1;
        const outcome = [...shares, 0].map((one, index) => one + (open * (keys[index] ?? 0)) / total);
        const index = outcome.reduce((sum, one) => sum + one * one, 0);
        expect(index).toBeGreaterThanOrEqual((bounds?.low ?? Infinity) - 1e-9);
        expect(index).toBeLessThanOrEqual((bounds?.high ?? -Infinity) + 1e-9);
      }),
    );
  });

  it('is low ≤ estimate ≤ high', () => {
    fc.assert(
      fc.property(split, (shares) => {
        const bounds = herfindahlBounds(shares.map(exactly), exactly(0.1));
        expect(bounds?.low).toBeLessThanOrEqual((bounds?.estimate ?? -1) + 1e-9);
        expect(bounds?.estimate).toBeLessThanOrEqual((bounds?.high ?? -1) + 1e-9);
      }),
    );
  });

  it('is not known where nobody is listed', () => expect(herfindahlBounds([], exactly(1))).toBeUndefined());
});
