import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseSolve } from '../../../src/analysis/shares/dense-solve.ts';
import { createMaximiser, maximise } from '../../../src/analysis/outage/linear-program.ts';
import type { LinearProgram } from '../../../src/analysis/outage/tableau.ts';

/** A program of full rows, as textbooks write it. */
function program(objective: readonly number[], rows: readonly (readonly number[])[]): LinearProgram {
  const columnCount = objective.length;
  return {
    columnCount,
    objective,
    rows: rows.map((row) => {
      const columns = objective.flatMap((_, column) => ((row[column] ?? 0) === 0 ? [] : [column]));
      return { columns, factors: columns.map((column) => row[column] ?? 0), bound: row[columnCount] ?? 0 };
    }),
  };
}

/** The best of all corners: every way of holding as many limits as there are columns, those that break none. */
function bestCorner(objective: readonly number[], rows: readonly (readonly number[])[]): number {
  const size = objective.length;
  const limits = [
    ...rows,
    ...objective.map((_, column) => [...objective.map((__, at) => (at === column ? -1 : 0)), 0]),
  ];
  let best = 0;
  const choose = (from: number, held: readonly (readonly number[])[]): void => {
    if (held.length === size) {
      const corner = denseSolve(
        held.map((row) => Float64Array.from(row)),
        size,
      );
      if (corner === undefined) return;
      const sum = (row: readonly number[]): number => corner.reduce((all, x, at) => all + x * (row[at] ?? 0), 0);
      if (limits.every((row) => sum(row) <= (row[size] ?? 0) + 1e-7)) best = Math.max(best, sum(objective));
      return;
    }
    for (let next = from; next < limits.length; next++) choose(next + 1, [...held, limits[next] ?? []]);
  };
  choose(0, []);
  return best;
}

const cell = fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 6 }));
const sized = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.record({
    objective: fc.array(fc.integer({ min: -2, max: 5 }), { minLength: size, maxLength: size }),
    rows: fc.array(
      fc.tuple(fc.array(cell, { minLength: size, maxLength: size }), fc.nat(9)).map(([row, bound]) => [...row, bound]),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

describe('maximise', () => {
  // Hillier & Lieberman, Introduction to Operations Research, the Wyndor Glass Co.: 3x + 5y, x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18
  // gives 36 at (2, 6), and the rows are worth 0, 3/2 and 1.
  it('gives the Wyndor Glass Co. its 36, where it is reached, and what its plants are worth', () => {
    const found = maximise(
      program(
        [3, 5],
        [
          [1, 0, 4],
          [0, 2, 12],
          [3, 2, 18],
        ],
      ),
    );
    expect(found?.value).toBeCloseTo(36, 12);
    expect([...(found?.columns ?? [])]).toEqual([2, 6]);
    expect([...(found?.worth ?? [])].map((one) => Number(one.toFixed(12)))).toEqual([0, 1.5, 1]);
  });

  // Beale 1955: the step of most gain runs in circles here for ever; the best is 1/20.
  it('comes to an end where the largest gain alone would run in circles', () => {
    const found = maximise(
      program(
        [0.75, -150, 0.02, -6],
        [
          [0.25, -60, -0.04, 9, 0],
          [0.5, -90, -0.02, 3, 0],
          [0, 0, 1, 0, 1],
        ],
      ),
    );
    expect(found?.value).toBeCloseTo(0.05, 12);
  });

  it('is undefined where nothing limits the objective', () => {
    expect(maximise(program([1, 1], [[1, -1, 1]]))).toBeUndefined();
  });

  // Would catch a wrong pivot, ratio or stop, and rows whose worth does not add up to the value (strong duality).
  it('finds what the best of all corners has, and rows are worth it together', () => {
    fc.assert(
      fc.property(sized, ({ objective, rows }) => {
        // A limit to the sum keeps every program bounded.
        const all = [...rows, [...objective.map(() => 1), 10]];
        const found = maximise(program(objective, all));
        expect(found?.value).toBeCloseTo(bestCorner(objective, all), 6);
        const worth = all.reduce((sum, row, at) => sum + (found?.worth[at] ?? 0) * (row.at(-1) ?? 0), 0);
        expect(worth).toBeCloseTo(found?.value ?? Number.NaN, 6);
      }),
      { numRuns: 400, seed: 11 },
    );
  });
});

describe('createMaximiser', () => {
  // Would catch: bounds put in place wrongly, a step of the dual method that loses what is best.
  it('gives for one bound after the other what each program alone has', () => {
    const moved = fc.tuple(
      sized,
      fc.array(fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(moved, ([{ objective, rows }, all]) => {
        const limited = [...rows, [...objective.map(() => 1), 10]];
        const again = createMaximiser(program(objective, limited));
        for (const bounds of all) {
          const other = limited.map((row, at) => [...row.slice(0, -1), bounds[at] ?? 0]);
          const found = again(other.map((row) => row.at(-1) ?? 0));
          expect(found?.value).toBeCloseTo(bestCorner(objective, other), 6);
        }
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});
