import { describe, expect, it } from 'vitest';
import {
  createTableau,
  enteringOf,
  leavingOf,
  optimumOf,
  pivot,
  rebound,
  type LinearProgram,
  type Tableau,
} from '../../../src/analysis/outage/tableau.ts';

/** Steps of the simplex method on the Wyndor Glass Co. of Hillier & Lieberman, whose tables are printed there. */

// 3x + 5y with x ≤ 4, 2y ≤ 12 and 3x + 2y ≤ 18. Variables 2, 3 and 4 are the slacks.
const wyndor: LinearProgram = {
  columnCount: 2,
  objective: [3, 5],
  rows: [
    { columns: [0], factors: [1], bound: 4 },
    { columns: [1], factors: [2], bound: 12 },
    { columns: [0, 1], factors: [3, 2], bound: 18 },
  ],
};
const cellsOf = ({ cells }: Tableau): readonly (readonly (readonly [number, number])[])[] =>
  cells.map((row) => [...row].toSorted(([a], [b]) => a - b));
const gainsOf = ({ gains }: Tableau): object => Object.fromEntries([...gains].toSorted(([a], [b]) => a - b));

/** Steps until nothing gains. */
function solved(program: LinearProgram): Tableau {
  const tableau = createTableau(program);
  for (let entering = enteringOf(tableau, false); entering !== undefined; entering = enteringOf(tableau, false))
    pivot(tableau, leavingOf(tableau, entering) ?? -1, entering);
  return tableau;
}

describe('a tableau', () => {
  it('begins with all slacks, at the zero solution', () => {
    const tableau = createTableau(wyndor);
    expect(tableau.basic).toEqual([2, 3, 4]);
    expect([...tableau.bounds]).toEqual([4, 12, 18]);
    expect(gainsOf(tableau)).toEqual({ 0: 3, 1: 5 });
    expect(optimumOf(tableau)).toMatchObject({ value: 0 });
  });

  // The book's first step: y enters, the second row leaves at 12/2, x gains 3 and the slack of the row −5/2.
  it('steps as the book does', () => {
    const tableau = createTableau(wyndor);
    expect(enteringOf(tableau, false)).toBe(1);
    expect(leavingOf(tableau, 1)).toBe(1);
    expect(pivot(tableau, 1, 1)).toBe(30);
    expect(tableau.basic).toEqual([2, 1, 4]);
    expect([...tableau.bounds]).toEqual([4, 6, 6]);
    expect(gainsOf(tableau)).toEqual({ 0: 3, 3: -2.5 });
    expect(cellsOf(tableau)).toEqual([
      [[0, 1]],
      [[3, 0.5]],
      [
        [0, 3],
        [3, -1],
      ],
    ]);
  });

  // Then x enters, and the third row leaves at 6/3 before the first at 4/1: (2, 6) with 36; rows are worth 0, 3/2 and 1.
  it('ends where no variable gains', () => {
    const tableau = solved(wyndor);
    expect(tableau.basic).toEqual([2, 1, 0]);
    const { value, columns, worth } = optimumOf(tableau);
    expect(value).toBeCloseTo(36, 12);
    expect([...columns].map((one) => Number(one.toFixed(12)))).toEqual([2, 6]);
    expect([...worth].map((one) => Number(one.toFixed(12)))).toEqual([0, 1.5, 1]);
  });

  // Would catch a set of rows that is not kept up with the cells, so that later steps leave rows as they were.
  it('lists the rows of each variable after every step', () => {
    const tableau = createTableau(wyndor);
    for (const [row, entering] of [
      [1, 1],
      [2, 0],
    ] as const) {
      pivot(tableau, row, entering);
      const byCells = tableau.rowsOf.map((_, variable) =>
        [...tableau.cells.keys()].filter((one) => tableau.cells[one]?.has(variable)),
      );
      expect(tableau.rowsOf.map((rows) => [...rows].toSorted((a, b) => a - b))).toEqual(byCells);
    }
  });
});

describe('enteringOf', () => {
  const gaining = (objective: readonly number[]): Tableau =>
    createTableau({ columnCount: objective.length, objective, rows: [] });

  it('is the largest gain, the lower number of two, or the first by the rule of Bland', () => {
    expect(enteringOf(gaining([1, 4, 4, 2]), false)).toBe(1);
    expect(enteringOf(gaining([0, 1, 4]), true)).toBe(1);
    expect(enteringOf(gaining([-1, 0]), false)).toBeUndefined();
    expect(enteringOf(gaining([1e-11]), true)).toBeUndefined();
  });
});

describe('leavingOf', () => {
  const limited = (rows: readonly (readonly [factor: number, bound: number])[]): Tableau =>
    createTableau({
      columnCount: 1,
      objective: [1],
      rows: rows.map(([factor, bound]) => ({ columns: [0], factors: [factor], bound })),
    });

  it('is the row with the least room, the first of two, and none that grows with the variable', () => {
    expect(
      leavingOf(
        limited([
          [1, 5],
          [2, 6],
          [-1, 0],
        ]),
        0,
      ),
    ).toBe(1);
    expect(
      leavingOf(
        limited([
          [1, 3],
          [2, 6],
        ]),
        0,
      ),
    ).toBe(0);
    expect(leavingOf(limited([[-1, 3]]), 0)).toBeUndefined();
  });
});

describe('rebound', () => {
  const optimum = (...bounds: readonly number[]): readonly number[] | undefined => {
    const tableau = solved(wyndor);
    if (!rebound(tableau, bounds)) return undefined;
    const { value, columns } = optimumOf(tableau);
    return [value, ...columns].map((one) => Number(one.toFixed(9)));
  };

  // The basis stays: y = 13/2, x = (18 − 13)/3.
  it('moves the solution with its rows while they still hold', () => {
    expect(optimum(4, 13, 18)).toEqual([37.5, 1.666666667, 6.5]);
  });

  // With 18 in the second row, y would be 9 and x 0; with 24 it would be 12 and x below 0, so that y stops at 18/2.
  it('steps until no row is broken', () => {
    expect(optimum(4, 24, 18)).toEqual([45, 0, 9]);
    expect(optimum(1, 12, 18)).toEqual([33, 1, 6]);
    expect(optimum(0, 0, 0)).toEqual([0, 0, 0]);
  });

  // At least 4 together of two that cost 1 and 3: all of it at 1. Would catch a step to the dearer one.
  it('takes the variable that costs least', () => {
    for (const [objective, columns] of [
      [
        [-1, -3],
        [4, 0],
      ],
      [
        [-3, -1],
        [0, 4],
      ],
    ] as const) {
      const tableau = createTableau({
        columnCount: 2,
        objective,
        rows: [{ columns: [0, 1], factors: [-1, -1], bound: 0 }],
      });
      expect(rebound(tableau, [-4])).toBe(true);
      expect([...optimumOf(tableau).columns]).toEqual(columns);
    }
  });

  // x ≤ −1 has no solution at all among columns of at least 0.
  it('says so if no solution is left', () => {
    expect(optimum(-1, 12, 18)).toBeUndefined();
  });
});
