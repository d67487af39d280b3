import type { Estimate } from '../../model/estimate.ts';
/**
 * Shares of countries at two stages are marginals, not flows; a transport table joins them. Row sums are the shares
 * at the later stage (who takes in), column sums those at the earlier stage (who gives).
 * @rule U1
 * @rule U2
 * @rule U3
 * @see Deming & Stephan 1940, On a least squares adjustment of a sampled frequency table, doi:10.1214/aoms/1177731829
 */

/** Share of the world at one stage, by country key; what is unattributed stands under `unattributed`. */
export type StageShares = ReadonlyMap<string, Estimate>;

/** The key of what a statistic gives to no country. */
export const unattributed = '';

export interface TransportQuestion {
  /** Shares at the stage that takes in. */
  readonly takers: StageShares;
  /** Shares at the stage that gives, one step nearer to ore. */
  readonly givers: StageShares;
  /** Named corridors in the order in which they are filled. */
  readonly open: readonly { readonly from: string; readonly to: string }[];
  /** Pairs between which nothing moves; `to` undefined: to nobody abroad. */
  readonly closed: readonly { readonly from: string; readonly to: string | undefined }[];
  readonly domesticFirst: boolean;
}

const sweeps = 200;

/** Shares of each taker's intake by giver; a row sums to 1, or is empty where nothing can reach it. */
export function transportRows(question: TransportQuestion): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const takers = [...question.takers.keys()].toSorted();
  const givers = [...question.givers.keys()].toSorted();
  const rowRest = takers.map((key) => question.takers.get(key)?.estimate ?? 0);
  const columnRest = givers.map((key) => question.givers.get(key)?.estimate ?? 0);
  const flows = takers.map(() => givers.map(() => 0));
  const give = (row: number, column: number): void => {
    const amount = Math.min(rowRest[row] ?? 0, columnRest[column] ?? 0);
    const flowRow = flows[row];
    if (amount <= 0 || flowRow === undefined) return;
    flowRow[column] = (flowRow[column] ?? 0) + amount;
    rowRest[row] = (rowRest[row] ?? 0) - amount;
    columnRest[column] = (columnRest[column] ?? 0) - amount;
  };
  if (question.domesticFirst)
    for (const [row, key] of takers.entries())
      if (key !== unattributed && givers.includes(key)) give(row, givers.indexOf(key));
  for (const { from, to } of question.open)
    if (takers.includes(to) && givers.includes(from)) give(takers.indexOf(to), givers.indexOf(from));

  const isClosed = (taker: string, giver: string): boolean => closes(question.closed, giver, taker);
  const rest = proportionalFit(
    rowRest,
    columnRest,
    (row, column) => !isClosed(takers[row] ?? '', givers[column] ?? ''),
  );
  return new Map(
    takers.map((taker, row) => {
      const amounts = givers.map((_, column) => (flows[row]?.[column] ?? 0) + (rest[row]?.[column] ?? 0));
      return [taker, scaledToOne(givers, amounts)];
    }),
  );
}

/** Whether a closed corridor bars what a giver would send to a taker; a country always reaches itself. */
export function closes(closed: TransportQuestion['closed'], giver: string, taker: string): boolean {
  return closed.some(({ from, to }) => from === giver && (to === taker || (to === undefined && taker !== giver)));
}

/** Iterative proportional fitting of a table of ones with closed cells to what is left of rows and columns, rows last. */
function proportionalFit(
  rowSums: readonly number[],
  columnSums: readonly number[],
  isOpen: (row: number, column: number) => boolean,
): number[][] {
  const table = rowSums.map((rowSum, row) =>
    columnSums.map((columnSum, column) =>
      rowSum > 0 && columnSum > 0 && isOpen(row, column) ? rowSum * columnSum : 0,
    ),
  );
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const [column, wanted] of columnSums.entries()) {
      const found = table.reduce((all, row) => all + (row[column] ?? 0), 0);
      if (found > 0) for (const row of table) row[column] = ((row[column] ?? 0) * wanted) / found;
    }
    let largest = 0;
    for (const [index, row] of table.entries()) {
      const found = row.reduce((all, cell) => all + cell, 0);
      if (found <= 0) continue;
      const factor = (rowSums[index] ?? 0) / found;
      largest = Math.max(largest, Math.abs(factor - 1));
      for (const [column, cell] of row.entries()) row[column] = cell * factor;
    }
    if (largest < 1e-12) break;
  }
  return table;
}

function scaledToOne(keys: readonly string[], amounts: readonly number[]): ReadonlyMap<string, number> {
  const total = amounts.reduce((all, amount) => all + amount, 0);
  if (total <= 0) return new Map();
  return new Map(
    keys.flatMap((key, index) => ((amounts[index] ?? 0) > 0 ? [[key, (amounts[index] ?? 0) / total]] : [])),
  );
}

/** How far a country row may deviate from the table, within what the marginals allow (Fréchet) (rule U3). */
export function rowInterval(share: number, giver: Estimate, takerLow: number, deviation: number): Estimate {
  const lowRatio = giver.estimate > 0 ? giver.low / giver.estimate : 0;
  const highRatio = giver.estimate > 0 ? giver.high / giver.estimate : 0;
  const surely = takerLow > 0 ? Math.max(0, 1 - (1 - giver.low) / takerLow) : 0;
  const atMost = takerLow > 0 ? Math.min(1, giver.high / takerLow) : 1;
  const low = Math.max(surely, (1 - deviation) * share * lowRatio);
  // The spread of the statistic widens what it says, not what a taker may do besides.
  const high = Math.min(atMost, (1 - deviation) * share * highRatio + deviation);
  return { low: Math.min(low, share), estimate: share, high: Math.max(Math.min(1, high), share) };
}
