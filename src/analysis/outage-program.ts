import { createMaximiser, type Optimum } from './linear-program.ts';
import type { OutageNetwork } from './outage-network.ts';

/** The most that can have been served by a moment. */
export interface ServedBy {
  /** Units of output. */
  readonly amount: number;
  /** Units of output a unit of time that a little more time adds. */
  readonly rate: number;
}

/** What can have been served, moment by moment. */
export interface ServedUntil {
  at(time: number): ServedBy;
  /** Units of output that, when most has been served by a time, could still be made of what is in stock and nothing else. */
  left(time: number): number;
}

/** Weight of what stock could still make beside what is served: it decides only between plans that serve the same. */
const afterthought = 1e-5;
/** A bound that nothing comes to, in parts of what is wanted. */
const ample = 1e6;

/** A row as it is written: sums of columns, and a bound that follows the time asked about. */
interface OpenRow {
  readonly columns: number[];
  readonly factors: number[];
  /** Of a flow: units a unit of time, in its period. */
  rate: number;
  readonly period: number;
  /** Of a stock, or of what is made of stock alone: its bound at a time, in units; `wanted` is what is asked for by then. */
  readonly fixed?: (last: number, wanted: number) => number;
}

/**
 * The most that can have been served by a time, whatever the plan: a linear program of a block of flows a period, joined by
 * the stocks, which can be used once. Rates can be held even within a period, so that this is exact for any plan; what is
 * left over is not laid up for later.
 * @see Ford & Fulkerson 1958, doi:10.1287/opre.6.3.419 (flows over time); Jewell 1962, doi:10.1287/opre.10.4.476 (gains)
 */
export function servedUntil(network: OutageNetwork): ServedUntil {
  let flows: Program | undefined;
  let withStock: Program | undefined;
  return {
    at(time) {
      flows ??= createProgram(network, false);
      const { optimum, scale, last } = flows.solve(time);
      const rate = flows.rows.reduce(
        (all, row, at) => all + (row.period === last && !row.fixed ? row.rate * (optimum?.worth[at] ?? 0) : 0),
        0,
      );
      return { amount: sumOf(flows.served, optimum, scale), rate };
    },
    left(time) {
      if (network.stocks.every(({ amount }) => amount <= 0)) return 0;
      withStock ??= createProgram(network, true);
      const { optimum, scale } = withStock.solve(time);
      return sumOf(withStock.left, optimum, scale);
    },
  };
}

function sumOf(columns: readonly number[], optimum: Optimum | undefined, scale: number): number {
  return columns.reduce((all, column) => all + (optimum?.columns[column] ?? 0) * scale, 0);
}

interface Program {
  readonly rows: readonly OpenRow[];
  /** Columns of what is served, and of what could be made of stock. */
  readonly served: readonly number[];
  readonly left: readonly number[];
  /** The best until a time, all amounts in parts of `scale`; `last` is the period of that time. */
  solve(time: number): { readonly optimum: Optimum | undefined; readonly scale: number; readonly last: number };
}

function createProgram(network: OutageNetwork, withLeft: boolean): Program {
  const { times, demand, stocks } = network;
  const columns = createColumns();
  const rows: OpenRow[] = [];
  const used = stocks.map(({ amount }): OpenRow => ({ ...openRow(0), fixed: () => amount }));
  const served = times.map((_, period) => addPeriod(network, columns, rows, used, period));
  const left = withLeft ? [addLeft(network, columns, rows, used)] : [];
  rows.push(...used);
  const objective = Array.from({ length: columns.count() }, () => 0);
  for (const goal of served) objective[goal] = 1;
  for (const goal of left) objective[goal] = afterthought;
  const best = createMaximiser({
    columnCount: columns.count(),
    objective,
    rows: rows.map((row) => ({ ...row, bound: 0 })),
  });
  const boundsAt = (time: number): { readonly bounds: number[]; readonly scale: number; readonly last: number } => {
    const last = Math.max(
      0,
      times.findLastIndex((start) => start < time),
    );
    const lengths = times.map((start, period) => Math.max(0, Math.min(times[period + 1] ?? time, time) - start));
    // Amounts are counted in what is wanted until then, so that their size does not matter.
    const scale = demand * (time > 0 ? time : 1);
    const bounds = rows.map(
      ({ rate, period, fixed }) => (fixed?.(last, scale) ?? rate * (lengths[period] ?? 0)) / scale,
    );
    return { bounds, scale, last };
  };
  // A first answer in which all periods have a length: those for other moments are near it.
  best(boundsAt(2 * (times.at(-1) ?? 0) + 1).bounds);
  return {
    rows,
    served,
    left,
    solve(time) {
      const { bounds, scale, last } = boundsAt(time);
      return { optimum: best(bounds), scale, last };
    },
  };
}

interface Columns {
  add(): number;
  count(): number;
}

function createColumns(): Columns {
  let count = 0;
  return { add: () => count++, count: () => count };
}

function openRow(period: number): OpenRow {
  return { columns: [], factors: [], rate: 0, period };
}

function closedRow(): OpenRow {
  return { ...openRow(0), fixed: () => 0 };
}

function put(row: OpenRow | undefined, column: number, factor: number): void {
  row?.columns.push(column);
  row?.factors.push(factor);
}

/** The flows of one period; gives the column of what is served in it. */
function addPeriod(
  { demand, parties, inputs, links, stocks }: OutageNetwork,
  columns: Columns,
  rows: OpenRow[],
  used: readonly OpenRow[],
  period: number,
): number {
  const add = (row: OpenRow | undefined, rate: number): void => {
    if (row !== undefined) row.rate += rate;
  };
  const limit = (column: number, rate: number): void => {
    if (rate !== Number.POSITIVE_INFINITY) rows.push({ columns: [column], factors: [1], rate, period });
  };
  const inputsOf = Map.groupBy(inputs.keys(), (at) => inputs[at]?.taker);
  // What goes out of a party is at most what comes out of its work; what it works takes at most what comes in.
  const out = parties.map(() => openRow(period));
  const into = inputs.map(() => openRow(period));
  for (const [party, one] of parties.entries()) {
    const most = one.most[period] ?? 0;
    const own = inputsOf.get(party) ?? [];
    if (most <= 0) continue;
    if (own.length === 0 && most !== Number.POSITIVE_INFINITY) {
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
  put(out[0], goal, 1);
  limit(goal, demand);
  rows.push(...out, ...into);
  return goal;
}

/** What could be made of stock alone, without limit in time, by those who work and deliver in the last period. */
function addLeft(
  { parties, inputs, links, stocks }: OutageNetwork,
  columns: Columns,
  rows: OpenRow[],
  used: readonly OpenRow[],
): number {
  const limit = (column: number, fixed: (last: number, wanted: number) => number): void => {
    rows.push({ columns: [column], factors: [1], rate: 0, period: 0, fixed });
  };
  const whileAbove = (most: readonly number[]): ((last: number, wanted: number) => number) => {
    return (last, wanted) => ((most[last] ?? 0) > 0 ? ample * wanted : 0);
  };
  const inputsOf = Map.groupBy(inputs.keys(), (at) => inputs[at]?.taker);
  const out = parties.map(closedRow);
  const into = inputs.map(closedRow);
  for (const [party, one] of parties.entries()) {
    const own = inputsOf.get(party) ?? [];
    if (own.length === 0) continue;
    const work = columns.add();
    put(out[party], work, -one.yield);
    for (const at of own) put(into[at], work, inputs[at]?.amount ?? 0);
    if (one.most.some((most) => most <= 0)) limit(work, whileAbove(one.most));
  }
  for (const { supplier, input, most } of links) {
    const flow = columns.add();
    put(out[supplier], flow, 1);
    put(into[input], flow, -1);
    if (most.some((rate) => rate <= 0)) limit(flow, whileAbove(most));
  }
  for (const [at, { of, amount, isOpen }] of stocks.entries()) {
    const draw = columns.add();
    put(used[at], draw, 1);
    put('party' in of ? out[of.party] : into[of.input], draw, -1);
    if (isOpen.includes(false)) limit(draw, (last) => (isOpen[last] === true ? amount : 0));
  }
  const goal = columns.add();
  put(out[0], goal, 1);
  rows.push(...out, ...into);
  return goal;
}
