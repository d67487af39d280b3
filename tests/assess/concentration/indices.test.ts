import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicesOf } from '../../../src/assess/concentration/indices.ts';
import { invariant } from '../../../src/errors.ts';
import { exactly } from '../../../src/model/estimate.ts';

const near = (low: number, estimate: number, high: number): object => ({
  low: expect.closeTo(low, 9),
  estimate: expect.closeTo(estimate, 9),
  high: expect.closeTo(high, 9),
});

describe('indicesOf', () => {
  // Estimate 0.5² + 0.3² = 0.34. If the first has the unattributed 0.2 as well, 0.7² + 0.3² = 0.58.
  it('gives the index, the largest share and the rest, with the unattributed part at its worst', () => {
    const found = indicesOf([exactly(0.5), exactly(0.3)], exactly(0.2));
    expect(found?.hhi).toEqual(near(0.34, 0.34, 0.58));
    expect(found?.topShare).toEqual(near(0.5, 0.5, 0.7));
    expect(found?.nMinusOne).toEqual(near(0.3, 0.5, 0.5));
  });

  // The second may have 1 − 0.3 = 0.7, more than the first can ever have. At best both have a half.
  it('takes the rest without the largest party, whichever that turns out to be', () => {
    const shares = [
      { low: 0.3, estimate: 0.55, high: 0.6 },
      { low: 0.4, estimate: 0.45, high: 0.7 },
    ];
    const found = indicesOf(shares, exactly(0));
    expect(found?.topShare).toEqual(near(0.3, 0.55, 0.6));
    expect(found?.nMinusOne).toEqual(near(0.3, 0.45, 0.5));
  });

  it('is undefined where no party is listed', () => expect(indicesOf([], exactly(1))).toBeUndefined());

  // Would catch: a bound that some owner of the unattributed part breaks.
  it('holds whoever has the unattributed part: a listed party, one unlisted party, or many', () => {
    const drawn = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(drawn, ([open = 1, ...weights]) => {
        const sum = weights.reduce((all, weight) => all + weight, open);
        const shares = weights.map((weight) => weight / sum).toSorted((a, b) => b - a);
        const found = indicesOf(
          shares.map((share) => exactly(share)),
          exactly(open / sum),
        );
        invariant(found, 'a party is listed');
        const whole = [...shares, 0].map((_, owner) =>
          [...shares, 0].map((share, at) => (at === owner ? share + open / sum : share)),
        );
        for (const split of [...whole, shares]) {
          const index = split.reduce((all, share) => all + share ** 2, 0);
          const rest = 1 - Math.max(...split);
          expect(index).toBeGreaterThanOrEqual(found.hhi.low - 1e-9);
          expect(index).toBeLessThanOrEqual(found.hhi.high + 1e-9);
          expect(rest).toBeGreaterThanOrEqual(found.nMinusOne.low - 1e-9);
          expect(rest).toBeLessThanOrEqual(found.nMinusOne.high + 1e-9);
          expect(split[0] ?? 0).toBeLessThanOrEqual(found.topShare.high + 1e-9);
        }
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
