import { assert, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  complement,
  exactly,
  falling,
  isExact,
  plus,
  times,
  total,
  widened,
  within,
} from '../../src/model/estimate.ts';

/** Operations on numbers with bounds, by hand, and the order of their ends. */

const third = { low: 0.25, estimate: 0.5, high: 0.75 };

describe('operations on estimates', () => {
  it('are end by end where a number grows with the other', () => {
    expect(times(third, 2)).toEqual({ low: 0.5, estimate: 1, high: 1.5 });
    expect(times(third, third)).toEqual({ low: 0.0625, estimate: 0.25, high: 0.5625 });
    expect(plus(third, exactly(1))).toEqual({ low: 1.25, estimate: 1.5, high: 1.75 });
    expect(total([third, third, third])).toEqual({ low: 0.75, estimate: 1.5, high: 2.25 });
  });
  it('change the ends where it falls', () => {
    expect(complement({ low: 0.1, estimate: 0.3, high: 0.6 })).toEqual({ low: 0.4, estimate: 0.7, high: 0.9 });
    expect(falling({ low: 0.25, estimate: 0.5, high: 1 }, (index) => 1 / index)).toEqual({
      low: 1,
      estimate: 2,
      high: 4,
    });
  });
  it('keep what limits leave, and widen by others', () => {
    expect(within({ low: -1, estimate: 0.5, high: 2 }, 0, 1)).toEqual({ low: 0, estimate: 0.5, high: 1 });
    expect(widened(third, [exactly(0.9), { low: 0, estimate: 0.1, high: 0.2 }])).toEqual({
      low: 0,
      estimate: 0.5,
      high: 0.9,
    });
    expect([isExact(exactly(2)), isExact(third)]).toEqual([true, false]);
  });

  // Would catch an operation that swaps ends, or forgets to.
  it('keep low ≤ estimate ≤ high', () => {
    const estimate = tuple(
      double({ min: 0, max: 1, noNaN: true }),
      double({ min: 0, max: 1, noNaN: true }),
      double({ min: 0, max: 1, noNaN: true }),
    ).map((ends) => {
      const [low = 0, middle = 0, high = 0] = ends.toSorted((a, b) => a - b);
      return { low, estimate: middle, high };
    });
    assert(
      property(estimate, estimate, (a, b) => {
        for (const { low, estimate: middle, high } of [
          times(a, b),
          plus(a, b),
          complement(a),
          within(a, 0.2, 0.7),
          widened(a, [b]),
        ])
          expect(low <= middle && middle <= high).toBe(true);
      }),
    );
  });
});
