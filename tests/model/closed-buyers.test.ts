import { assert, constantFrom, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStayInside, closedBuyers, couldStayInside, type IntakeShare } from '../../src/model/closed-buyers.ts';
import type { Ends } from '../../src/model/estimate.ts';

/** Buyers of one form that source only from one another (rule V9). */

const exact = (share: number): Ends => ({ low: share, high: share });
const supply = (supplier: string, buyer: string, share?: Ends): IntakeShare => ({ supplier, buyer, share });

describe('closedBuyers', () => {
  it('is a loop in which each buyer has its whole intake from the one before', () => {
    const loop = [supply('a', 'b', exact(1)), supply('b', 'c', exact(1)), supply('c', 'a', exact(1))];
    expect([...closedBuyers(loop, canStayInside)].toSorted()).toEqual(['a', 'b', 'c']);
  });

  // One tenth from a mine that buys nothing opens b. Without b, c has nothing from inside, and then a.
  it('is empty where one buyer of the loop has another supplier for certain', () => {
    const opened = [
      supply('a', 'b', exact(0.9)),
      supply('mine', 'b', exact(0.1)),
      supply('b', 'c', exact(1)),
      supply('c', 'a', exact(1)),
    ];
    expect(closedBuyers(opened, canStayInside)).toEqual(new Set());
  });

  it('keeps one loop where another is open', () => {
    const two = [
      supply('a', 'b', exact(1)),
      supply('b', 'a', exact(1)),
      supply('c', 'd', exact(1)),
      supply('d', 'c', exact(0.5)),
      supply('mine', 'c', exact(0.5)),
    ];
    expect([...closedBuyers(two, canStayInside)].toSorted()).toEqual(['a', 'b']);
  });

  it('is a buyer that sources all from itself, and none without supplies', () => {
    expect([...closedBuyers([supply('a', 'a', exact(1))], canStayInside)]).toEqual(['a']);
    expect(closedBuyers([], canStayInside)).toEqual(new Set());
  });
});

describe('couldStayInside', () => {
  const parties = new Set(['a', 'b']);
  it('asks whether the high ends from inside come to 1', () => {
    expect(couldStayInside([supply('a', 'x', { low: 0, high: 0.6 }), supply('b', 'x', exact(0.4))], parties)).toBe(
      true,
    );
    expect(couldStayInside([supply('a', 'x', { low: 0, high: 0.6 }), supply('b', 'x', exact(0.3))], parties)).toBe(
      false,
    );
  });

  // 0.1 + 0.2 + 0.7 is 0.9999999999999999 in binary numbers.
  it('takes shares that come to 1 but for rounding', () => {
    const tenths = [0.1, 0.2, 0.7].map((share) => supply('a', 'x', exact(share)));
    expect(couldStayInside(tenths, parties)).toBe(true);
  });

  it('counts a supply without a share as nothing', () =>
    expect(couldStayInside([supply('a', 'x'), supply('b', 'x', exact(0.9))], parties)).toBe(false));
});

describe('canStayInside', () => {
  const parties = new Set(['a']);
  it('needs every share stated, and none from outside that is certain', () => {
    const all = supply('a', 'x', exact(1));
    expect(canStayInside([all], parties)).toBe(true);
    expect(canStayInside([all, supply('mine', 'x', { low: 0, high: 0.3 })], parties)).toBe(true);
    expect(canStayInside([supply('a', 'x', { low: 0, high: 1 }), supply('mine', 'x', exact(0.1))], parties)).toBe(
      false,
    );
    expect(canStayInside([all, supply('mine', 'x')], parties)).toBe(false);
  });
});

describe('the largest closed set', () => {
  const names = ['a', 'b', 'c', 'd'];
  const supplier = constantFrom(...names, 'mine');
  /** Ways to divide an intake, so that most buyers stay inside if their suppliers do. */
  const intake = oneof(
    supplier.map((one) => [{ supplier: one, share: exact(1) }]),
    tuple(supplier, supplier).map((two) => two.map((one) => ({ supplier: one, share: exact(0.5) }))),
    tuple(supplier, supplier).map((two) => two.map((one) => ({ supplier: one, share: { low: 0, high: 1 } }))),
    supplier.map((one) => [{ supplier: one, share: undefined }]),
  );
  const supplies = tuple(intake, intake, intake, intake).map((intakes) =>
    intakes.flatMap((rows, index) => rows.map((row) => ({ ...row, buyer: names[index] ?? '' }))),
  );

  /** All sets of buyers whose members all stay inside, found by trying each of them. */
  function closedSets(rows: readonly IntakeShare[], stays: typeof canStayInside): ReadonlySet<string>[] {
    const buyers = [...new Set(rows.map(({ buyer }) => buyer))];
    const sets = buyers.reduce<string[][]>((found, one) => [...found, ...found.map((set) => [...set, one])], [[]]);
    return sets
      .map((set) => new Set(set))
      .filter((set) =>
        [...set].every((one) =>
          stays(
            rows.filter(({ buyer }) => buyer === one),
            set,
          ),
        ),
      );
  }

  const inWords = (set: ReadonlySet<string>): string => [...set].toSorted().join();

  // Would catch: a buyer that is not looked at again when its supplier falls out, or a set that stops too early.
  it('holds every other closed set, and is closed itself', () =>
    assert(
      property(tuple(supplies, constantFrom(canStayInside, couldStayInside)), ([rows, stays]) => {
        const found = closedBuyers(rows, stays);
        const sets = closedSets(rows, stays);
        expect(sets.map(inWords)).toContain(inWords(found));
        for (const set of sets) expect(set.isSubsetOf(found)).toBe(true);
      }),
    ));
});
