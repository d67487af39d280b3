/** One row of a linear program: its weighted sum is at most its bound. */
export interface ProgramRow {
  readonly columns: readonly number[];
  /** One number per column. Each column appears at most once per row. */
  readonly factors: readonly number[];
  /** At least 0, so that the zero solution is always allowed. */
  readonly bound: number;
}

/** Maximises the objective over columns of at least 0 that satisfy all rows. */
export interface LinearProgram {
  readonly columnCount: number;
  /** One number per column. */
  readonly objective: readonly number[];
  readonly rows: readonly ProgramRow[];
}

export interface Optimum {
  readonly value: number;
  /** The value of each column. */
  readonly columns: Float64Array;
  /** The dual value of each row: the gain per unit of its bound. At least 0. */
  readonly worth: Float64Array;
}

const noise = 1e-10;
/** After this many steps without gain, Bland's rule takes over, because it cannot cycle. */
const patience = 20;
/** The most steps of the dual method that are tried. They cost as much as steps from the zero solution. */
const fewSteps = 60;

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
    if (tableau?.rebound(bounds) !== true) {
      tableau = createTableau({
        ...program,
        rows: program.rows.map((row, at) => ({ ...row, bound: bounds[at] ?? 0 })),
      });
    }
    for (let idle = 0; ;) {
      const entering = tableau.entering(idle >= patience);
      if (entering === undefined) return tableau.optimum();
      const leaving = tableau.leaving(entering);
      if (leaving === undefined) {
        tableau = undefined;
        return undefined;
      }
      idle = tableau.pivot(leaving, entering) > noise ? 0 : idle + 1;
    }
  };
}

interface Tableau {
  /** The variable that enters. Undefined if none has a gain. */
  entering(firstOnly: boolean): number | undefined;
  /** The row whose variable leaves. Undefined if no row limits the step. */
  leaving(entering: number): number | undefined;
  /** The gain of the step. */
  pivot(row: number, entering: number): number;
  /** Sets new bounds and restores all rows. False if that takes more than a few steps. */
  rebound(bounds: readonly number[]): boolean;
  optimum(): Optimum;
}

/** The variables are the columns, followed by one slack per row. A row holds the factors of the variables that are 0. */
function createTableau({ columnCount, objective, rows }: LinearProgram): Tableau {
  const basic = rows.map((_, row) => columnCount + row);
  const bounds = Float64Array.from(rows, ({ bound }) => bound);
  const cells = rows.map(
    ({ columns, factors }) => new Map(columns.map((column, at) => [column, factors[at] ?? 0] as const)),
  );
  const gains = new Map(objective.flatMap((gain, column) => (gain === 0 ? [] : [[column, gain] as const])));
  // Rows by variable, so that a step touches only what it changes.
  const rowsOf = Array.from({ length: columnCount + rows.length }, () => new Set<number>());
  for (const [row, { columns }] of rows.entries()) for (const column of columns) rowsOf[column]?.add(row);

  const put = (row: number, variable: number, factor: number): void => {
    if (Math.abs(factor) <= 1e-13) {
      cells[row]?.delete(variable);
      rowsOf[variable]?.delete(row);
      return;
    }
    cells[row]?.set(variable, factor);
    rowsOf[variable]?.add(row);
  };

  return {
    entering(firstOnly) {
      let found: number | undefined;
      let most = noise;
      for (const [variable, gain] of gains) {
        if (gain <= noise) continue;
        const isBetter = firstOnly
          ? found === undefined || variable < found
          : gain > most || (gain === most && variable < (found ?? Number.POSITIVE_INFINITY));
        if (!isBetter) continue;
        found = variable;
        most = Math.max(most, gain);
      }
      return found;
    },
    leaving(entering) {
      let found: number | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const row of rowsOf[entering] ?? []) {
        const factor = cells[row]?.get(entering) ?? 0;
        if (factor <= noise) continue;
        const ratio = (bounds[row] ?? 0) / factor;
        const isTie = ratio === least && (basic[row] ?? 0) < (basic[found ?? 0] ?? 0);
        if (ratio > least || (ratio === least && !isTie)) continue;
        found = row;
        least = ratio;
      }
      return found;
    },
    pivot(row, entering) {
      const pivotRow = cells[row] ?? new Map<number, number>();
      const factor = pivotRow.get(entering) ?? 1;
      const leaving = basic[row] ?? 0;
      put(row, entering, 0);
      for (const [variable, cell] of pivotRow) pivotRow.set(variable, cell / factor);
      put(row, leaving, 1 / factor);
      bounds[row] = (bounds[row] ?? 0) / factor;
      basic[row] = entering;
      for (const other of rowsOf[entering] ?? []) {
        const times = cells[other]?.get(entering) ?? 0;
        put(other, entering, 0);
        for (const [variable, cell] of pivotRow)
          put(other, variable, (cells[other]?.get(variable) ?? 0) - times * cell);
        const bound = (bounds[other] ?? 0) - times * (bounds[row] ?? 0);
        bounds[other] = Math.abs(bound) <= 1e-13 ? 0 : bound;
      }
      const gain = gains.get(entering) ?? 0;
      gains.delete(entering);
      for (const [variable, cell] of pivotRow) {
        const left = (gains.get(variable) ?? 0) - gain * cell;
        if (Math.abs(left) <= 1e-13) gains.delete(variable);
        else gains.set(variable, left);
      }
      return gain * (bounds[row] ?? 0);
    },
    rebound(given) {
      for (const [row, variables] of cells.entries()) {
        let bound = given[(basic[row] ?? 0) - columnCount] ?? 0;
        for (const [variable, cell] of variables)
          if (variable >= columnCount) bound += cell * (given[variable - columnCount] ?? 0);
        bounds[row] = bound;
      }
      for (let steps = 0; steps < fewSteps; steps++) {
        const row = bounds.reduce((least, bound, at) => (bound < (bounds[least] ?? 0) ? at : least), 0);
        if ((bounds[row] ?? 0) >= -noise) {
          for (const [at, bound] of bounds.entries()) if (bound < 0) bounds[at] = 0;
          return true;
        }
        let entering: number | undefined;
        let least = Number.POSITIVE_INFINITY;
        for (const [variable, cell] of cells[row] ?? []) {
          if (cell >= -noise) continue;
          const ratio = (gains.get(variable) ?? 0) / cell;
          if (ratio > least || (ratio === least && variable > (entering ?? 0))) continue;
          entering = variable;
          least = ratio;
        }
        if (entering === undefined) return false;
        this.pivot(row, entering);
      }
      return false;
    },
    optimum() {
      const columns = new Float64Array(columnCount);
      for (const [row, variable] of basic.entries()) if (variable < columnCount) columns[variable] = bounds[row] ?? 0;
      const value = objective.reduce((all, gain, column) => all + gain * (columns[column] ?? 0), 0);
      const worth = Float64Array.from(rows, (_, row) => Math.max(0, -(gains.get(columnCount + row) ?? 0)));
      return { value, columns, worth };
    },
  };
}
