import type { BackwardRows } from '../rows.ts';
import type { Components } from './components.ts';
import { denseSolve } from './dense-solve.ts';

/** Values of all parties, with the residual of the loops. */
export interface Settled {
  readonly values: Float64Array;
  readonly converged: boolean;
  /** The largest change in the last sweep of a loop. 0 if all loops were solved exactly. */
  readonly residual: number;
}

/** The value of one party, given those of its suppliers. */
export type RowValue = (party: number, values: Float64Array) => number;
/** Writes the weights of the row behind the current value to `into`, from the row's first link on. */
export type RowWeights = (party: number, values: Float64Array, into: Float64Array) => void;
/** Sets each of these parties to its row's value, in turn. Returns the largest change. */
export type SweepOnce = (open: Uint32Array, values: Float64Array) => number;

interface Ways {
  /** A loop has settled if no value moves by more than this, by default 1e-12. */
  readonly tolerance: number;
  /** One sweep, if it can be faster than one call of the row's value per party. */
  readonly sweepOnce: SweepOnce;
}

const smallestChange = 1e-12;
/** Larger loops are only swept. */
const largestExact = 200;
const mostSweeps = 10_000;
/** The choice of rows in a loop may change after its solution. It settles after a few rounds. */
const mostRounds = 50;

/**
 * The least fixed point of v = f(v) over a network, part by part with suppliers first. `values` holds the given values
 * (`isGiven`), and the others start at 0. A loop is swept until nothing moves by more than `tolerance`. Then the chosen
 * rows are solved exactly, without parties of value 0, which would make them singular. Both repeat until the chosen rows
 * stay the same. Loops of more than 200 parties are only swept, in the order of party numbers.
 */
export function leastFixedPoint(
  rows: BackwardRows,
  parts: Components,
  values: Float64Array,
  isGiven: (party: number) => boolean,
  rowValue: RowValue,
  rowWeights: RowWeights,
  { tolerance = smallestChange, sweepOnce = sweepBy(rowValue) }: Partial<Ways> = {},
): Settled {
  const { parties, starts, hasLoop } = parts;
  let residual = 0;
  for (let part = 0; part < hasLoop.length; part++) {
    const start = starts[part] ?? 0;
    if (hasLoop[part] === 0) {
      const party = parties[start] ?? 0;
      if (!isGiven(party)) values[party] = rowValue(party, values);
      continue;
    }
    const open = parties.subarray(start, starts[part + 1]).filter((party) => !isGiven(party));
    residual = Math.max(residual, settle(rows, open, values, rowWeights, { tolerance, sweepOnce }));
  }
  return { values, converged: residual <= tolerance, residual };
}

function settle(
  rows: BackwardRows,
  open: Uint32Array,
  values: Float64Array,
  rowWeights: RowWeights,
  ways: Ways,
): number {
  let change = sweep(open, values, mostSweeps, ways);
  if (open.length > largestExact) return change <= ways.tolerance ? 0 : change;
  for (let round = 0; round < mostRounds; round++) {
    if (!solveExactly(rows, open, values, rowWeights)) return change;
    change = sweep(open, values, 1, ways);
    if (change <= ways.tolerance) return 0;
    change = sweep(open, values, mostSweeps, ways);
  }
  return change;
}

/** Gauss–Seidel sweeps over some parties. Returns the largest change in the last sweep. */
function sweep(open: Uint32Array, values: Float64Array, most: number, { sweepOnce, tolerance }: Ways): number {
  let change = 0;
  for (let count = 0; count < most; count++) {
    change = sweepOnce(open, values);
    if (change <= tolerance) break;
  }
  return change;
}

const sweepBy =
  (rowValue: RowValue): SweepOnce =>
  (open, values) => {
    let change = 0;
    for (const party of open) {
      const value = rowValue(party, values);
      change = Math.max(change, Math.abs(value - (values[party] ?? 0)));
      values[party] = value;
    }
    return change;
  };

/** Solves (I − P)·v = r for the parties of a loop. False if that is singular. */
function solveExactly(rows: BackwardRows, open: Uint32Array, values: Float64Array, rowWeights: RowWeights): boolean {
  const live = open.filter((party) => (values[party] ?? 0) > 0);
  const place = new Map([...live].map((party, row) => [party, row]));
  const size = live.length;
  if (size === 0) return true;
  const weights = new Float64Array(rows.suppliers.length);
  const matrix = [...live].map((party, row) => {
    const cells = new Float64Array(size + 1);
    cells[row] = 1;
    rowWeights(party, values, weights);
    for (let link = rows.offsets[party] ?? 0; link < (rows.offsets[party + 1] ?? 0); link++) {
      const supplier = rows.suppliers[link] ?? 0;
      const column = place.get(supplier);
      const weight = weights[link] ?? 0;
      if (column === undefined) cells[size] = (cells[size] ?? 0) + weight * (values[supplier] ?? 0);
      else cells[column] = (cells[column] ?? 0) - weight;
    }
    return cells;
  });
  const solution = denseSolve(matrix, size);
  if (solution === undefined || solution.some((value) => !(value >= 0 && value <= 1 + 1e-9))) return false;
  for (const [row, party] of live.entries()) values[party] = Math.min(1, solution[row] ?? 0);
  return true;
}
