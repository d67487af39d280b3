/** One row of a linear program: its weighted sum is at most its bound. */
interface ProgramRow {
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

/** Smaller gains and bounds are rounding noise. */
export const noise = 1e-10;
/** Cells smaller than this are 0. */
const nothing = 1e-13;
/** The most steps of the dual method that are tried. They cost as much as steps from the zero solution. */
const fewSteps = 60;

/** A linear program during its solution. The variables are the columns, followed by one slack per row. */
export interface Tableau {
  readonly columnCount: number;
  readonly objective: readonly number[];
  /** The variable that is not 0 in each row. */
  readonly basic: number[];
  readonly bounds: Float64Array;
  /** For each row, the factors of the variables that are 0. Only cells that are not 0 are stored. */
  readonly cells: readonly Map<number, number>[];
  /** The gain per unit of each variable. */
  readonly gains: Map<number, number>;
  /** Rows by variable, so that a step touches only what it changes. */
  readonly rowsOf: readonly Set<number>[];
}

/** The tableau of a program before the first step: all columns are 0. */
export function createTableau({ columnCount, objective, rows }: LinearProgram): Tableau {
  const rowsOf = Array.from({ length: columnCount + rows.length }, () => new Set<number>());
  for (const [row, { columns }] of rows.entries()) for (const column of columns) rowsOf[column]?.add(row);
  return {
    columnCount,
    objective,
    basic: rows.map((_, row) => columnCount + row),
    bounds: Float64Array.from(rows, ({ bound }) => bound),
    cells: rows.map(
      ({ columns, factors }) => new Map(columns.map((column, at) => [column, factors[at] ?? 0] as const)),
    ),
    gains: new Map(objective.flatMap((gain, column) => (gain === 0 ? [] : [[column, gain] as const]))),
    rowsOf,
  };
}

/** The variable that enters. Undefined if none has a gain. */
export function enteringOf({ gains }: Tableau, firstOnly: boolean): number | undefined {
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
}

/** The row whose variable leaves. Undefined if no row limits the step. */
export function leavingOf({ rowsOf, cells, bounds, basic }: Tableau, entering: number): number | undefined {
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
}

/** One step, in which a variable replaces that of a row. Returns the gain. */
export function pivot(tableau: Tableau, row: number, entering: number): number {
  const { cells, basic, bounds, rowsOf, gains } = tableau;
  const pivotRow = cells[row] ?? new Map<number, number>();
  const factor = pivotRow.get(entering) ?? 1;
  const leaving = basic[row] ?? 0;
  put(tableau, row, entering, 0);
  for (const [variable, cell] of pivotRow) pivotRow.set(variable, cell / factor);
  put(tableau, row, leaving, 1 / factor);
  bounds[row] = (bounds[row] ?? 0) / factor;
  basic[row] = entering;
  for (const other of rowsOf[entering] ?? []) {
    const times = cells[other]?.get(entering) ?? 0;
    put(tableau, other, entering, 0);
    for (const [variable, cell] of pivotRow)
      put(tableau, other, variable, (cells[other]?.get(variable) ?? 0) - times * cell);
    const bound = (bounds[other] ?? 0) - times * (bounds[row] ?? 0);
    bounds[other] = Math.abs(bound) <= nothing ? 0 : bound;
  }
  const gain = gains.get(entering) ?? 0;
  gains.delete(entering);
  for (const [variable, cell] of pivotRow) {
    const left = (gains.get(variable) ?? 0) - gain * cell;
    if (Math.abs(left) <= nothing) gains.delete(variable);
    else gains.set(variable, left);
  }
  return gain * (bounds[row] ?? 0);
}

function put({ cells, rowsOf }: Tableau, row: number, variable: number, factor: number): void {
  if (Math.abs(factor) <= nothing) {
    cells[row]?.delete(variable);
    rowsOf[variable]?.delete(row);
    return;
  }
  cells[row]?.set(variable, factor);
  rowsOf[variable]?.add(row);
}

/** Sets new bounds and restores all rows. False if that takes more than a few steps. */
export function rebound(tableau: Tableau, given: readonly number[]): boolean {
  const { cells, basic, bounds, columnCount } = tableau;
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
    const entering = enteringBelow(tableau, row);
    if (entering === undefined) return false;
    pivot(tableau, row, entering);
  }
  return false;
}

/** The variable that enters if the bound of a row is below 0. Undefined if the row cannot be satisfied. */
function enteringBelow({ cells, gains }: Tableau, row: number): number | undefined {
  let entering: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [variable, cell] of cells[row] ?? []) {
    if (cell >= -noise) continue;
    const ratio = (gains.get(variable) ?? 0) / cell;
    if (ratio > least || (ratio === least && variable > (entering ?? 0))) continue;
    entering = variable;
    least = ratio;
  }
  return entering;
}

/** The solution of the current tableau. */
export function optimumOf({ columnCount, objective, basic, bounds, gains }: Tableau): Optimum {
  const columns = new Float64Array(columnCount);
  for (const [row, variable] of basic.entries()) if (variable < columnCount) columns[variable] = bounds[row] ?? 0;
  const value = objective.reduce((all, gain, column) => all + gain * (columns[column] ?? 0), 0);
  const worth = Float64Array.from(basic, (_, row) => Math.max(0, -(gains.get(columnCount + row) ?? 0)));
  return { value, columns, worth };
}
