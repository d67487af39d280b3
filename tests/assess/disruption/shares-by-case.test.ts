import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesIn, type AgreedShare } from '../../../src/assess/disruption/agreed-shares.ts';
import type { Ends } from '../../../src/model/estimate.ts';

/** Stated shares of one intake within their ranges, in the three cases of an outage. */

const range = { low: 0.2, estimate: 0.5, high: 0.8 };
const stopped: AgreedShare = { share: range, part: 0, isSource: true };
const flowing: AgreedShare = { share: range, part: 1, isSource: true };
const nothingElse: Ends = { low: 0, high: 0 };
const close = (...shares: readonly number[]): unknown[] => shares.map((share): unknown => expect.closeTo(share, 12));

describe('sharesIn', () => {
  it('is the estimates in the estimate, also where they sum to more than 1', () => {
    const large = { ...flowing, share: { low: 0.5, estimate: 0.7, high: 0.9 } };
    expect(sharesIn('ESTIMATE', [stopped, large], nothingElse)).toEqual([0.5, 0.7]);
  });

  // 0.2 and 0.2 are sure; the free 0.6 goes to one of them. Would catch both at the same end: 0.4 or 1.6 in all.
  it('gives the free part to the supplier that flows, or to the one that is stopped', () => {
    expect(sharesIn('LEAST_LOSS', [stopped, flowing], nothingElse)).toEqual(close(0.2, 0.8));
    expect(sharesIn('MOST_LOSS', [stopped, flowing], nothingElse)).toEqual(close(0.8, 0.2));
  });

  // Others have 0.1 to 0.3. Least: 1 − 0.1 − 0.4 = 0.5 is free. Most: 1 − 0.3 − 0.4 = 0.3. Would catch ends exchanged.
  it('leaves to others their least in the least loss, and their most in the largest', () => {
    const others = { low: 0.1, high: 0.3 };
    expect(sharesIn('LEAST_LOSS', [stopped, flowing], others)).toEqual(close(0.2, 0.7));
    expect(sharesIn('MOST_LOSS', [stopped, flowing], others)).toEqual(close(0.5, 0.2));
  });

  // A maker with inputs has 0.3 to 0.5. Least: it has 0.5, and sources share 1 − 0.3. Most: it has 0.3, and they share 1 − 0.5.
  it('bounds a supplier with inputs of its own and the sources beside it at opposite ends', () => {
    const maker: AgreedShare = { share: { low: 0.3, estimate: 0.4, high: 0.5 }, part: 1, isSource: false };
    expect(sharesIn('LEAST_LOSS', [maker, stopped, flowing], nothingElse)).toEqual(close(0.5, 0.2, 0.5));
    expect(sharesIn('MOST_LOSS', [maker, stopped, flowing], nothingElse)).toEqual(close(0.3, 0.3, 0.2));
  });

  it('is the low ends where they fill the intake alone', () => {
    const sure = { low: 0.6, estimate: 0.6, high: 0.9 };
    const both = [
      { ...stopped, share: sure },
      { ...flowing, share: sure },
    ];
    expect(sharesIn('LEAST_LOSS', both, nothingElse)).toEqual([0.6, 0.6]);
  });

  // Would catch any order of filling but by the part that flows.
  it('bounds what any shares within the ranges deliver', () => {
    const supplier = fc.record({
      weight: fc.integer({ min: 1, max: 9 }),
      below: fc.integer({ min: 0, max: 10 }),
      above: fc.integer({ min: 0, max: 10 }),
      part: fc.constantFrom(0, 0.25, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(supplier, { minLength: 1, maxLength: 4 }), (suppliers) => {
        const sum = suppliers.reduce((all, { weight }) => all + weight, 0);
        const truth = suppliers.map(({ weight }) => weight / sum);
        const agreed = suppliers.map(({ below, above, part }, at): AgreedShare => {
          const estimate = truth[at] ?? 0;
          const share = { low: estimate * (1 - below / 10), estimate, high: estimate + ((1 - estimate) * above) / 10 };
          return { share, part, isSource: true };
        });
        const delivered = (shares: readonly number[]): number =>
          agreed.reduce((all, { part }, at) => all + part * (shares[at] ?? 0), 0);
        expect(delivered(sharesIn('LEAST_LOSS', agreed, nothingElse))).toBeGreaterThanOrEqual(delivered(truth) - 1e-9);
        expect(delivered(sharesIn('MOST_LOSS', agreed, nothingElse))).toBeLessThanOrEqual(delivered(truth) + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});
