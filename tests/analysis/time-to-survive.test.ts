import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeToSurvive } from '../../src/analysis/time-to-survive.ts';

describe('timeToSurvive', () => {
  const of = (arriving: number, stock = 0): { amount: number; arriving: number; stock: number } => ({
    amount: 1,
    arriving,
    stock,
  });

  // Simchi-Levi et al. 2015: stock 100, demand 10 a week, 14 weeks to recover; alternatives of 0, 2, 4 and 10 a week.
  it.each([
    [0, 10, 40],
    [2, 12.5, 12],
    [4, 100 / 6, 0],
    [10, Number.POSITIVE_INFINITY, 0],
  ])('with an alternative of %s a week', (alternative, survives, lost) => {
    const found = timeToSurvive({ demand: 10, stock: 100, inputs: [of(alternative)], duration: 14 });
    expect(found.timeToSurvive ?? Number.POSITIVE_INFINITY).toBeCloseTo(survives, 9);
    expect(found.lossAmount).toBeCloseTo(lost, 9);
  });

  // By hand: a lasts 100/(10-2) = 12.5, b (2 each a unit, 8 arrive, 60 in stock) (0+30)/(10-4) = 5; b binds to the end.
  it('is set by the input that runs out first, all of them being required', () => {
    const inputs = [of(2, 100), { amount: 2, arriving: 8, stock: 60 }];
    const found = timeToSurvive({ demand: 10, stock: 0, inputs, duration: 20 });
    expect(found.timeToSurvive).toBeCloseTo(5, 9);
    // At 20: a could serve 140, b 110 of 200.
    expect(found.lossAmount).toBeCloseTo(90, 9);
    expect(found.steps).toEqual([
      { time: 0, served: 10, stock: 30 },
      { time: 5, served: 4, stock: 0 },
    ]);
  });

  it('loses just what its steps do not serve', () => {
    const inputs = fc.array(
      fc.record({ amount: fc.integer({ min: 1, max: 3 }), arriving: fc.nat(30), stock: fc.nat(100) }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(
        inputs,
        fc.nat(100),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        (all, stock, demand, duration) => {
          const { steps, lossAmount } = timeToSurvive({ demand, stock, inputs: all, duration });
          const served = steps.reduce(
            (sum, step, index) => sum + step.served * ((steps[index + 1]?.time ?? duration) - step.time),
            0,
          );
          expect(served + lossAmount).toBeCloseTo(demand * duration, 6);
        },
      ),
      { numRuns: 500, seed: 9 },
    );
  });
});
