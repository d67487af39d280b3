import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/model/estimate.ts';
import {
  rowInterval,
  transportRows,
  type StageShares,
  type TransportQuestion,
} from '../../../src/network/rows/transport-table.ts';
import { rounded } from '../small-evidence.ts';

/** Transport tables against what defines them: their sums, their closed cells, and independence where cells are open. */

const keys = ['a', 'b', 'c', 'd'];
const amounts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 });

function stage(parts: readonly number[]): StageShares {
  const sum = parts.reduce((all, part) => all + part, 0);
  return new Map(keys.map((key, at) => [key, exactly((parts[at] ?? 0) / sum)]));
}
const shareOf = (of: StageShares, key: string): number => of.get(key)?.estimate ?? 0;

function rowsOf(question: Partial<TransportQuestion> & Pick<TransportQuestion, 'takers' | 'givers'>) {
  const rows = transportRows({ open: [], closed: [], domesticFirst: false, ...question });
  const share = (taker: string, giver: string): number => rows.get(taker)?.get(giver) ?? 0;
  return {
    share,
    rowSum: (taker: string): number => keys.reduce((all, giver) => all + share(taker, giver), 0),
    /** What all importers together source from an exporter. */
    columnSum: (giver: string): number =>
      keys.reduce((all, taker) => all + shareOf(question.takers, taker) * share(taker, giver), 0),
  };
}

/** Importers and exporters whose table exists: their sums are those of a table with something in every open cell. */
const withClosed = fc
  .record({
    cells: fc.array(amounts, { minLength: 4, maxLength: 4 }),
    shut: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 5, selector: ([from, to]) => 4 * from + to }),
  })
  .map(({ cells, shut }) => {
    const table = cells.map((row, to) =>
      row.map((cell, from) => (shut.some((one) => one[0] === from && one[1] === to) ? 0 : cell)),
    );
    return {
      takers: table.map((row) => row.reduce((all, cell) => all + cell, 0)),
      givers: keys.map((_, from) => table.reduce((all, row) => all + (row[from] ?? 0), 0)),
      closed: shut.map(([from, to]) => ({ from: keys[from] ?? '', to: keys[to] ?? '' })),
      isShut: (from: number, to: number): boolean => shut.some((one) => one[0] === from && one[1] === to),
    };
  })
  .filter(({ takers, givers }) => [...takers, ...givers].every((sum) => sum > 0));

describe('transportRows', () => {
  // Would catch home supply or a corridor that is given without being taken from what remains.
  it('give away what each exporter has, and no more, in whatever order it is filled', () => {
    const corridors = fc.array(fc.record({ from: fc.constantFrom(...keys), to: fc.constantFrom(...keys) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(amounts, amounts, corridors, fc.boolean(), (taken, given, open, domesticFirst) => {
        const [takers, givers] = [stage(taken), stage(given)];
        const { rowSum, columnSum } = rowsOf({ takers, givers, open, domesticFirst });
        for (const key of keys) {
          expect(rowSum(key)).toBeCloseTo(1, 9);
          expect(columnSum(key)).toBeCloseTo(shareOf(givers, key), 9);
        }
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  it('feed each country from home as far as its output goes, if home is first', () => {
    fc.assert(
      fc.property(amounts, amounts, (taken, given) => {
        const [takers, givers] = [stage(taken), stage(given)];
        const { share } = rowsOf({ takers, givers, domesticFirst: true });
        for (const key of keys)
          expect(share(key, key)).toBeCloseTo(Math.min(1, shareOf(givers, key) / shareOf(takers, key)), 9);
      }),
      { numRuns: 200, seed: 42 },
    );
  });

  // Would catch a fit that stops too early, and one that ends on the columns.
  it('keep all sums around closed cells', () => {
    fc.assert(
      fc.property(withClosed, ({ takers: taken, givers: given, closed, isShut }) => {
        const [takers, givers] = [stage(taken), stage(given)];
        const { share, rowSum, columnSum } = rowsOf({ takers, givers, closed });
        for (const [at, key] of keys.entries()) {
          expect(rowSum(key)).toBeCloseTo(1, 9);
          expect(columnSum(key)).toBeCloseTo(shareOf(givers, key), 6);
          const shut = keys.filter((_, from) => isShut(from, at));
          expect(shut.map((giver) => share(key, giver))).toEqual(shut.map(() => 0));
        }
      }),
      { numRuns: 300, seed: 43 },
    );
  });

  // Of all tables with these sums, the fit alone has odds of 1 in each square of open cells (Deming & Stephan 1940).
  it('have no association beyond that of closed cells', () => {
    fc.assert(
      fc.property(withClosed, ({ takers, givers, closed, isShut }) => {
        const { share } = rowsOf({ takers: stage(takers), givers: stage(givers), closed });
        const pairs = [...keys.keys()].flatMap((one) =>
          [...keys.keys()].slice(0, one).map((other) => [one, other] as const),
        );
        const odds = pairs.flatMap(([to, other]) =>
          pairs.flatMap(([from, second]) => {
            if ([to, other].some((row) => isShut(from, row) || isShut(second, row))) return [];
            const cell = (row: number, column: number): number => share(keys[row] ?? '', keys[column] ?? '');
            return [Math.abs(cell(to, from) * cell(other, second) - cell(to, second) * cell(other, from))];
          }),
        );
        expect(Math.max(0, ...odds)).toBeLessThan(1e-9);
      }),
      { numRuns: 100, seed: 44 },
    );
  });

  // Would catch an answer that follows the order of the list of countries.
  it('are the same in whatever order countries come', () => {
    fc.assert(
      fc.property(withClosed, ({ takers: taken, givers: given, closed }) => {
        const [takers, givers] = [stage(taken), stage(given)];
        const backward = (shares: StageShares): StageShares => new Map([...shares].toReversed());
        const one = rowsOf({ takers, givers, closed });
        const other = rowsOf({ takers: backward(takers), givers: backward(givers), closed: closed.toReversed() });
        for (const to of keys) for (const from of keys) expect(other.share(to, from)).toBe(one.share(to, from));
      }),
      { numRuns: 100, seed: 45 },
    );
  });

  // 0.6 and 0.4 are needed, 0.5 and 0.2 offered: what is missing is missing to all in proportion, and rows are scaled.
  it('scale rows to 1 if exporters offer too little', () => {
    const rows = transportRows({
      takers: new Map([
        ['a', exactly(0.6)],
        ['b', exactly(0.4)],
      ]),
      givers: new Map([
        ['c', exactly(0.5)],
        ['d', exactly(0.2)],
      ]),
      open: [],
      closed: [],
      domesticFirst: true,
    });
    for (const taker of ['a', 'b'])
      expect([...(rows.get(taker) ?? [])].map(([giver, share]) => [giver, rounded(share)])).toEqual([
        ['c', rounded(5 / 7)],
        ['d', rounded(2 / 7)],
      ]);
  });
});

describe('rowInterval', () => {
  /** The least and the most that a taker of `taken` can source from a giver of `given`, over all whole tables. */
  function extremes(taken: number, given: number, all: number): readonly [number, number] {
    const cells = [...Array(all + 1).keys()].filter(
      (cell) => cell <= taken && cell <= given && taken - cell <= all - given,
    );
    return [Math.min(...cells) / taken, Math.max(...cells) / taken];
  }

  it('holds at full deviation just what some table with the same sums has', () => {
    const whole = 12;
    const part = fc.integer({ min: 1, max: whole });
    fc.assert(
      fc.property(part, part, (taken, given) => {
        const [least, most] = extremes(taken, given, whole);
        const share = given / whole;
        const { low, high } = rowInterval(share, exactly(share), taken / whole, 1);
        expect([rounded(low), rounded(high)]).toEqual([rounded(least), rounded(most)]);
      }),
      { numRuns: 200, seed: 46 },
    );
  });

  // A row that is (1 − d) of the table's and d of any other that the sums allow.
  it('holds every mixture of the table with another table', () => {
    const whole = 12;
    const part = fc.integer({ min: 1, max: whole });
    const unit = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(part, part, unit, unit, unit, (taken, given, deviation, at, elsewhere) => {
        const [least, most] = extremes(taken, given, whole);
        const [share, other] = [at, elsewhere].map((place) => least + (most - least) * place);
        const mixed = (1 - deviation) * (share ?? 0) + deviation * (other ?? 0);
        const { low, high } = rowInterval(share ?? 0, exactly(given / whole), taken / whole, deviation);
        expect(mixed).toBeGreaterThanOrEqual(low - 1e-12);
        expect(mixed).toBeLessThanOrEqual(high + 1e-12);
      }),
      { numRuns: 300, seed: 47 },
    );
  });

  it('is the share alone without deviation or spread, and no narrower for a larger deviation', () => {
    const share = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
    fc.assert(
      fc.property(share, share, share, (own, one, other) => {
        const giver = exactly(0.5);
        expect(rowInterval(own, giver, 0, 0)).toEqual(exactly(own));
        const [narrow, wide] = [
          rowInterval(own, giver, 0, Math.min(one, other)),
          rowInterval(own, giver, 0, Math.max(one, other)),
        ];
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
      { numRuns: 200, seed: 48 },
    );
  });
});
