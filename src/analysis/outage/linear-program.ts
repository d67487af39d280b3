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

/** So many steps that gain nothing before the rule that cannot run in circles takes over. */
const patience = 20;

/**
 * Solves a linear program by the simplex method, from nothing at all, so that no first phase is needed; undefined where the
 * objective has no limit. The column that gains most enters, or by Bland's rule the first that gains where steps gain
 * nothing; ties go to the lower number, so that equal programs have equal answers. Only cells that are not 0 are kept.
 * @see Dantzig 1963, Linear Programming and Extensions; Bland 1977, doi:10.1287/moor.2.2.103
 */
export function maximise(program: LinearProgram): Optimum | undefined {
  return createMaximiser(program)(program.rows.map(({ bound }) => bound));
}

/**
 * The same for one program with ever other bounds, one a row: each answer starts from the one before by the dual simplex
 * method, which takes few steps where bounds have moved little.
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
