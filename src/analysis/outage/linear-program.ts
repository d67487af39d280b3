import {
  createTableau,
  enteringOf,
  leavingOf,
  noise,
  optimumOf,
  pivot,
  rebound,
  type LinearProgram,
  type Optimum,
  type Tableau,
} from './tableau.ts';

/** After this many steps without gain, Bland's rule takes over, because it cannot cycle. */
const patience = 20;

/**
 * Solves a linear program by the simplex method. It starts from the zero solution, so that no first phase is needed.
 * Undefined if the objective is unbounded. The column with the largest gain enters. After steps without gain, Bland's rule
 * takes the first column with a gain. Ties go to the lower number, so that equal programs have equal answers. Only cells
 * that are not 0 are stored.
 * @see Dantzig 1963, Linear Programming and Extensions; Bland 1977, doi:10.1287/moor.2.2.103
 */
export function maximise(program: LinearProgram): Optimum | undefined {
  return createMaximiser(program)(program.rows.map(({ bound }) => bound));
}

/**
 * The same for one program with changing bounds, one per row. Each solution starts from the previous one by the dual
 * simplex method, which takes few steps if the bounds moved little.
 * @see Lemke 1954, doi:10.1002/nav.3800010107
 */
export function createMaximiser(program: LinearProgram): (bounds: readonly number[]) => Optimum | undefined {
  let tableau: Tableau | undefined;
  return (bounds) => {
    if (tableau === undefined || !rebound(tableau, bounds)) {
      tableau = createTableau({
        ...program,
        rows: program.rows.map((row, at) => ({ ...row, bound: bounds[at] ?? 0 })),
      });
    }
    for (let idle = 0; ;) {
      const entering = enteringOf(tableau, idle >= patience);
      if (entering === undefined) return optimumOf(tableau);
      const leaving = leavingOf(tableau, entering);
      if (leaving === undefined) {
        tableau = undefined;
        return undefined;
      }
      idle = pivot(tableau, leaving, entering) > noise ? 0 : idle + 1;
    }
  };
}
