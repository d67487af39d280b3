import { createMaximiser } from './linear-program.ts';
import type { OutageNetwork } from './outage-network.ts';
import type { Optimum } from './tableau.ts';

/** The most output that can be delivered by a moment. */
interface ServedBy {
  /** Units of output. */
  readonly amount: number;
  /** The growth of that amount, in units of output per unit of time. */
  readonly rate: number;
}

/** The output that can be delivered by each moment. */
export interface ServedUntil {
  at(time: number): ServedBy;
  /** Units of output that the remaining stocks alone could still give, after a plan that delivers the most by a time. */
  left(time: number): number;
}

/** A bound that is never reached, relative to all stocks. */
const ample = 1e6;

/** A row in construction: sums of columns, and a bound that grows with the length of its period. */
interface OpenRow {
  readonly columns: number[];
  readonly factors: number[];
  /** Units per unit of time. */
  rate: number;
  readonly period: number;
}

/**
 * The most output that any plan can deliver by a time. A linear program has one block of flows per period. The blocks
 * share the stocks, which can be used once. Rates can be constant within a period, so the result is exact. Surplus is not
 * stored for later.
 * @see Ford & Fulkerson 1958, doi:10.1287/opre.6.3.419 (flows over time); Jewell 1962, doi:10.1287/opre.10.4.476 (gains)
 */
export function servedUntil(network: OutageNetwork): ServedUntil {
  const flows = createFlows(network);
  let leftOf: ((last: number, stocks: readonly number[]) => number) | undefined;
  return {
    at(time) {
      const { optimum, scale, last } = flows.solve(time);
      const rate = flows.rows.reduce(
        (all, row, at) => all + (row.period === last ? row.rate * (optimum?.worth[at] ?? 0) : 0),
        0,
      );
      return { amount: sumOf(flows.served, optimum, scale), rate };
    },
    left(time) {
      const { optimum, scale, last } = flows.solve(time);
      const rest = network.stocks.map(({ amount }, at) =>
        time > 0 ? amount - sumOf(flows.used[at]?.columns ?? [], optimum, scale) : amount,
      );
      if (rest.every((amount) => amount <= 0)) return 0;
      leftOf ??= createLeft(network);
      return leftOf(last, rest);
    },
  };
}

function sumOf(columns: readonly number[], optimum: Optimum | undefined, scale: number): number {
  return columns.reduce((all, column) => all + (optimum?.columns[column] ?? 0) * scale, 0);
}

interface Flows {
  readonly rows: readonly OpenRow[];
  /** The columns of delivered output. */
  readonly served: readonly number[];
  /** Rows of the stocks. */
  readonly used: readonly OpenRow[];
  /** The optimum until a time. All amounts are divided by `scale`. `last` is the period of that time. */
  solve(time: number): { readonly optimum: Optimum | undefined; readonly scale: number; readonly last: number };
}

function createFlows(network: OutageNetwork): Flows {
  const { times, demand, stocks } = network;
  const columns = createColumns();
  const rows: OpenRow[] = [];
  const used = stocks.map(() => openRow(-1));
  const served = times.map((_, period) => addPeriod(network, columns, rows, used, period));
  const best = maximiserOf(columns.count(), served, [...rows, ...used]);
  const boundsAt = (time: number): { readonly bounds: number[]; readonly scale: number; readonly last: number } => {
    const last = Math.max(
      0,
      times.findLastIndex((start) => start < time),
    );
    const lengths = times.map((start, period) => Math.max(0, Math.min(times[period + 1] ?? time, time) - start));
    // Amounts are divided by the demand until then, so that their size does not matter.
    const scale = demand * (time > 0 ? time : 1);
    const flowing = rows.map(({ rate, period }) => (rate * (lengths[period] ?? 0)) / scale);
    return { bounds: [...flowing, ...stocks.map(({ amount }) => amount / scale)], scale, last };
  };
  // A first solution in which all periods have a length. Solutions for other moments are near it.
  best(boundsAt(2 * (times.at(-1) ?? 0) + 1).bounds);
  return {
    rows,
    served,
    used,
    solve(time) {
      const { bounds, scale, last } = boundsAt(time);
      return { optimum: best(bounds), scale, last };
    },
  };
}

function maximiserOf(
  columnCount: number,
  goals: readonly number[],
  rows: readonly OpenRow[],
): ReturnType<typeof createMaximiser> {
  const objective = Array.from({ length: columnCount }, () => 0);
  for (const goal of goals) objective[goal] = 1;
  return createMaximiser({ columnCount, objective, rows: rows.map((row) => ({ ...row, bound: 0 })) });
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

function put(row: OpenRow | undefined, column: number, factor: number): void {
  row?.columns.push(column);
  row?.factors.push(factor);
}

/** Adds the flows of one period. Returns the column of the output delivered in it. */
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
  // Deliveries of a party are at most its output. Its processing uses at most its inputs.
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

/** The parties that could deliver, and the inputs that are partly met, from stocks alone. */
function fedByStock({ parties, inputs, links, stocks }: OutageNetwork): { gives: Uint8Array; isFed: Uint8Array } {
  const gives = new Uint8Array(parties.length);
  const isFed = new Uint8Array(inputs.length);
  const inputsOf = Map.groupBy(inputs.keys(), (at) => inputs[at]?.taker ?? 0);
  const linksOf = Map.groupBy(links, ({ supplier }) => supplier);
  const open: number[] = [];
  const give = (party: number): void => {
    if (gives[party] === 1) return;
    gives[party] = 1;
    open.push(party);
  };
  const feed = (input: number): void => {
    isFed[input] = 1;
    const taker = inputs[input]?.taker ?? 0;
    if ((inputsOf.get(taker) ?? []).every((at) => isFed[at] === 1)) give(taker);
  };
  for (const { of, amount } of stocks) {
    if (amount <= 0) continue;
    if ('party' in of) give(of.party);
    else feed(of.input);
  }
  for (const party of open) for (const { input } of linksOf.get(party) ?? []) feed(input);
  return { gives, isFed };
}

/** The output from stocks alone, without a limit of time, by the parties that work and deliver in a period. */
function createLeft(network: OutageNetwork): (last: number, rest: readonly number[]) => number {
  const { parties, inputs, links, stocks } = network;
  const { gives, isFed } = fedByStock(network);
  const columns = createColumns();
  const inputsOf = Map.groupBy(inputs.keys(), (at) => inputs[at]?.taker);
  const out = parties.map(() => openRow(0));
  const into = inputs.map(() => openRow(0));
  const used = stocks.map(() => openRow(0));
  /** Rows that hold a column at 0 while a party does not work or deliver. */
  const gates: { readonly row: OpenRow; readonly most: readonly number[] }[] = [];
  const gate = (column: number, most: readonly number[]): void => {
    if (most.some((rate) => rate <= 0)) gates.push({ row: { ...openRow(0), columns: [column], factors: [1] }, most });
  };
  for (const [party, one] of parties.entries()) {
    const own = inputsOf.get(party) ?? [];
    if (own.length === 0 || own.some((at) => isFed[at] !== 1)) continue;
    const work = columns.add();
    put(out[party], work, -one.yield);
    for (const at of own) put(into[at], work, inputs[at]?.amount ?? 0);
    gate(work, one.most);
  }
  for (const { supplier, input, most } of links) {
    if (gives[supplier] !== 1) continue;
    const flow = columns.add();
    put(out[supplier], flow, 1);
    put(into[input], flow, -1);
    gate(flow, most);
  }
  for (const [at, { of, isOpen }] of stocks.entries()) {
    const draw = columns.add();
    put(used[at], draw, 1);
    put('party' in of ? out[of.party] : into[of.input], draw, -1);
    gate(draw, isOpen.map(Number));
  }
  const goal = columns.add();
  put(out[0], goal, 1);
  const best = maximiserOf(columns.count(), [goal], [...out, ...into, ...gates.map(({ row }) => row), ...used]);
  return (last, rest) => {
    const scale = rest.reduce((all, amount) => all + amount, 0);
    const bounds = [
      ...[...out, ...into].map(() => 0),
      ...gates.map(({ most }) => ((most[last] ?? 0) > 0 ? ample : 0)),
      ...rest.map((amount) => Math.max(0, amount) / scale),
    ];
    return sumOf([goal], best(bounds), scale);
  };
}
