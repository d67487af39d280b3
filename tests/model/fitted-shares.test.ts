import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/model/estimate.ts';
import { fittedShares, isOverfilled } from '../../src/model/fitted-shares.ts';

const share = (low: number, estimate: number, high: number): Estimate => ({ low, estimate, high });
const near = (low: number, estimate: number, high: number): unknown => ({
  low: expect.closeTo(low, 12),
  estimate: expect.closeTo(estimate, 12),
  high: expect.closeTo(high, 12),
});

describe('fittedShares', () => {
  it('leaves shares as stated while their estimates sum to 1 or less', () => {
    const stated = [share(0.2, 0.5, 0.9), share(0.1, 0.5, 1)];
    expect(fittedShares(stated)).toEqual(stated);
  });

  // The low ends leave 0.2, and the estimates want 0.25 above each of them.
  it('moves the estimates of two shares of 0.4 to 0.9 to a half each, at most 1 minus the other low end', () => {
    expect(fittedShares([share(0.4, 0.65, 0.9), share(0.4, 0.65, 0.9)])).toEqual([
      near(0.4, 0.5, 0.6),
      near(0.4, 0.5, 0.6),
    ]);
  });

  // The low ends leave 0.2 of the 0.8 between low ends and estimates: a quarter of each.
  it('fits two values of 0.8 that are 0.4 at least', () => {
    expect(fittedShares([share(0.4, 0.8, 0.8), share(0.4, 0.8, 0.8)])).toEqual([
      near(0.4, 0.5, 0.6),
      near(0.4, 0.5, 0.6),
    ]);
  });

  it('gives at most 0.6 only what an exact 0.7 leaves', () => {
    expect(fittedShares([share(0.7, 0.7, 0.7), share(0, 0.6, 0.6)])).toEqual([near(0.7, 0.7, 0.7), near(0, 0.3, 0.3)]);
  });

  it('divides a row of two that are at most 0.6', () => {
    expect(fittedShares([share(0, 0.6, 0.6), share(0, 0.6, 0.6)])).toEqual([near(0, 0.5, 0.6), near(0, 0.5, 0.6)]);
  });
});

describe('isOverfilled', () => {
  it('counts low ends alone, and nothing for a share that is not stated', () => {
    expect(isOverfilled([share(0.4, 0.9, 1), share(0.6, 0.9, 1), undefined])).toBe(false);
    expect(isOverfilled([share(0.5, 0.5, 0.5), share(0.51, 0.6, 1)])).toBe(true);
  });
});
