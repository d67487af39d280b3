import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseSolve } from '../../../src/analysis/shares/dense-solve.ts';

const solve = (...rows: readonly (readonly number[])[]): readonly number[] | undefined => {
  const found = denseSolve(
    rows.map((row) => Float64Array.from(row)),
    rows.length,
  );
  return found && [...found].map((value) => Number(value.toFixed(9)));
};

describe('denseSolve', () => {
  // 2x + y = 5 and x + 3y = 10 meet at (1, 3).
  it('solves two equations', () => {
    expect(solve([2, 1, 5], [1, 3, 10])).toEqual([1, 3]);
  });

  // Would catch elimination without exchange of rows, which divides by the 0 of the first.
  it('exchanges rows if the first has no head', () => {
    expect(solve([0, 2, 0, 4], [0, 0, 5, 10], [3, 0, 0, 9])).toEqual([3, 2, 2]);
  });

  // Golub & Van Loan: without pivoting, 1e-20 loses the second equation and says x = 0.
  it('takes the largest head, so that a tiny one loses nothing', () => {
    expect(solve([1e-20, 1, 1], [1, 1, 2])).toEqual([1, 1]);
  });

  it('has no solution for equations that repeat each other or say nothing', () => {
    expect(solve([1, 2, 3], [2, 4, 6])).toBeUndefined();
    expect(solve([0, 0, 1], [0, 1, 1])).toBeUndefined();
  });

  it('has nothing to say of no equations', () => expect(solve()).toEqual([]));

  it('gives back the numbers that equations were made from', () => {
    const size = 5;
    const cell = fc.integer({ min: -9, max: 9 });
    const rows = fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(rows, fc.array(cell, { minLength: size, maxLength: size }), (drawn, wanted) => {
        // A diagonal larger than its row makes the solution unique.
        const matrix = drawn.map((row, at) => row.map((value, column) => (column === at ? value + 60 : value)));
        const equations = matrix.map((row) => [
          ...row,
          row.reduce((all, value, at) => all + value * (wanted[at] ?? 0), 0),
        ]);
        const found = denseSolve(
          equations.map((row) => Float64Array.from(row)),
          size,
        );
        for (const [at, value] of wanted.entries()) expect(found?.[at]).toBeCloseTo(value, 9);
      }),
      { numRuns: 200, seed: 51 },
    );
  });
});
