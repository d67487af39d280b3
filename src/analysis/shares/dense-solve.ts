/**
 * Solves A·x = b by Gaussian elimination with partial pivoting. `matrix` holds the rows of A, each followed by its b, and
 * is overwritten. Undefined if A is singular to working precision. Time n³.
 */
export function denseSolve(matrix: Float64Array[], size: number): Float64Array | undefined {
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    const pivotRow = matrix[pivot];
    const topRow = matrix[column];
    if (pivotRow === undefined || topRow === undefined) return undefined;
    const head = pivotRow[column] ?? 0;
    if (Math.abs(head) < 1e-14) return undefined;
    matrix[pivot] = topRow;
    matrix[column] = pivotRow;
    for (let row = column + 1; row < size; row++) {
      const lower = matrix[row];
      const factor = (lower?.[column] ?? 0) / head;
      if (lower === undefined || factor === 0) continue;
      for (let cell = column; cell <= size; cell++) lower[cell] = (lower[cell] ?? 0) - factor * (pivotRow[cell] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    const cells = matrix[row];
    let rest = cells?.[size] ?? 0;
    for (let cell = row + 1; cell < size; cell++) rest -= (cells?.[cell] ?? 0) * (solution[cell] ?? 0);
    solution[row] = rest / (cells?.[row] ?? 1);
  }
  return solution;
}
