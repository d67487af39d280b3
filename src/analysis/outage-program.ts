import { maximise, type ProgramRow } from './linear-program.ts';
import type { OutageNetwork } from './outage-network.ts';

/** The most that can have been served by a moment. */
export interface ServedBy {
  /** Units of output. */
  readonly amount: number;
  /** Units of output a unit of time that a little more time adds. */
  readonly rate: number;
  /** Units of output that could still be made of what is left in stock, and of nothing else. */
  readonly left: number;
}

/** Weight of what stock could still make beside what is served: it decides only between plans that serve the same. */
const afterthought = 1e-5;

/** A row as it is written: sums of columns, and a bound that grows with the length of the period. */
interface OpenRow {
  readonly columns: number[];
  readonly factors: number[];
  bound: number;
  /** What the bound gains with each unit of time of the last period. */
  growth: number;
}

/**
 * The most that can have been served by a time, whatever the plan: a linear program of a block of flows a period, joined by
 * the stocks, which can be used once. Rates can be held even within a period, so that this is exact for any plan; what is
 * left over is not laid up for later. `withLeft` also says what could still be made of stock.
 * @see Ford & Fulkerson 1958, doi:10.1287/opre.6.3.419 (flows over time); Jewell 1962, doi:10.1287/opre.10.4.476 (gains)
 */
export function servedUntil(network: OutageNetwork, time: number, withLeft = false): ServedBy {
  const { times, demand, stocks } = network;
  const columns = createColumns();
  const rows: OpenRow[] = [];
  const used = stocks.map(openRow);
  const last = Math.max(
    0,
    times.findLastIndex((start) => start < time),
  );
  for (const [period, start] of times.entries()) {
    if (start >= time) break;
    const length = Math.min(times[period + 1] ?? time, time) - start;
    addPeriod(network, columns, rows, used, period, (rate) => ({
      bound: rate * length,
      growth: period === last ? rate : 0,
    }));
  }
  const periods = columns.goals.length;
  // What could still be made of stock alone: a period of no length, in which nothing flows but stock.
  if (withLeft) addPeriod(network, columns, rows, used, last, undefined);
  for (const [at, row] of used.entries()) rows.push({ ...row, bound: stocks[at]?.amount ?? 0 });
  // Amounts are counted in what is wanted until then, so that their size does not matter.
  const scale = demand * (time > 0 ? time : 1);
  const objective = Array.from({ length: columns.count() }, () => 0);
  for (const [at, goal] of columns.goals.entries()) objective[goal] = at < periods ? 1 : afterthought;
  const found = maximise({
    columnCount: columns.count(),
    objective,
    rows: rows.map((row): ProgramRow => ({ ...row, bound: row.bound / scale })),
  });
  const sum = (goals: readonly number[]): number =>
    goals.reduce((all, goal) => all + (found?.columns[goal] ?? 0) * scale, 0);
  return {
    amount: sum(columns.goals.slice(0, periods)),
    rate: rows.reduce((all, { growth }, row) => all + growth * (found?.worth[row] ?? 0), 0),
    left: sum(columns.goals.slice(periods)),
  };
}

interface Columns {
  add(): number;
  count(): number;
  /** Columns of what is served. */
  readonly goals: number[];
}

function createColumns(): Columns {
  let count = 0;
  return { add: () => count++, count: () => count, goals: [] };
}

function openRow(): OpenRow {
  return { columns: [], factors: [], bound: 0, growth: 0 };
}

function put(row: OpenRow | undefined, column: number, factor: number): void {
  row?.columns.push(column);
  row?.factors.push(factor);
}

/** The flows of one period. Without `over` nothing flows but stock, and what is served is not limited by demand. */
function addPeriod(
  { demand, parties, inputs, links, stocks }: OutageNetwork,
  columns: Columns,
  rows: OpenRow[],
  used: readonly OpenRow[],
  period: number,
  over: ((rate: number) => { readonly bound: number; readonly growth: number }) | undefined,
): void {
  const add = (row: OpenRow | undefined, rate: number): void => {
    const { bound, growth } = over?.(rate) ?? { bound: 0, growth: 0 };
    if (row === undefined) return;
    row.bound += bound;
    row.growth += growth;
  };
  const limit = (column: number, rate: number): void => {
    if (rate === Number.POSITIVE_INFINITY || over === undefined) return;
    const row = { ...openRow(), columns: [column], factors: [1] };
    add(row, rate);
    rows.push(row);
  };
  const inputsOf = Map.groupBy(inputs.keys(), (at) => inputs[at]?.taker);
  // What goes out of a party is at most what comes out of its work; what it works takes at most what comes in.
  const out = parties.map(openRow);
  const into = inputs.map(openRow);
  for (const [party, one] of parties.entries()) {
    const most = one.most[period] ?? 0;
    const own = inputsOf.get(party) ?? [];
    const isOrigin = own.length === 0;
    if (most <= 0 || (isOrigin && over === undefined)) continue;
    if (isOrigin && most !== Number.POSITIVE_INFINITY) {
      add(out[party], most * one.yield);
      continue;
    }
    const work = columns.add();
    put(out[party], work, -one.yield);
    for (const at of own) put(into[at], work, inputs[at]?.amount ?? 0);
    limit(work, most);
  }
  for (const [at, { unnamed }] of inputs.entries()) add(into[at], unnamed[period] ?? 0);
  for (const { supplier, input, most } of links) {
    const rate = most[period] ?? 0;
    if (rate <= 0) continue;
    const flow = columns.add();
    put(out[supplier], flow, 1);
    put(into[input], flow, -1);
    limit(flow, rate);
  }
  for (const [at, { of, isOpen }] of stocks.entries()) {
    if (isOpen[period] !== true) continue;
    const draw = columns.add();
    put(used[at], draw, 1);
    put('party' in of ? out[of.party] : into[of.input], draw, -1);
  }
  const goal = columns.add();
  columns.goals.push(goal);
  put(out[0], goal, 1);
  limit(goal, demand);
  rows.push(...out, ...into);
}
