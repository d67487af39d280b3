import { describe, expect, it } from 'vitest';
import { components } from '../../../src/analysis/shares/components.ts';
import { leastFixedPoint, type RowValue, type Settled } from '../../../src/analysis/shares/fixed-point.ts';
import { network, type SmallNetwork } from '../small-networks.ts';

/** Values that parties have from those of their suppliers, where loops make them depend on themselves. */

interface Question {
  readonly given?: Readonly<Record<string, number>>;
  readonly tolerance?: number;
  readonly onValue?: (party: number) => void;
}

/** v = Σ share · v of suppliers, over the parties that are not given. */
function settle({ rows, at }: SmallNetwork, { given = {}, tolerance, onValue }: Question): Settled {
  const values = new Float64Array(rows.partyCount);
  const isGiven = new Set(Object.keys(given).map(at));
  for (const [name, value] of Object.entries(given)) values[at(name)] = value;
  const links = Array.from({ length: rows.partyCount }, (_, party) => {
    const start = rows.offsets[party] ?? 0;
    const suppliers = [...rows.suppliers.subarray(start, rows.offsets[party + 1])];
    return suppliers.map((supplier, place) => ({
      link: start + place,
      supplier,
      share: rows.estimate[start + place] ?? 0,
    }));
  });
  const rowValue: RowValue = (party, known) => {
    onValue?.(party);
    let total = 0;
    for (const { supplier, share } of links[party] ?? []) total += share * (known[supplier] ?? 0);
    return total;
  };
  return leastFixedPoint(
    rows,
    components(rows),
    values,
    (party) => isGiven.has(party),
    rowValue,
    (party, _, into) => {
      for (const { link, share } of links[party] ?? []) into[link] = share;
    },
    tolerance === undefined ? {} : { tolerance },
  );
}

describe('leastFixedPoint', () => {
  it('computes each party once, after its suppliers, if there is no loop', () => {
    const small = network({ buyer: { works: 0.5, mine: 0.5 }, works: { mine: 0.4, other: 0.6 } });
    const asked: number[] = [];
    const { values, converged, residual } = settle(small, { given: { mine: 1 }, onValue: (one) => asked.push(one) });
    expect(values[small.at('works')]).toBeCloseTo(0.4, 12);
    expect(values[small.at('buyer')]).toBeCloseTo(0.7, 12);
    expect([converged, residual]).toEqual([true, 0]);
    expect(asked.filter((one) => one === small.at('works'))).toHaveLength(1);
    expect(asked).not.toContain(small.at('mine'));
    expect(asked.indexOf(small.at('works'))).toBeLessThan(asked.indexOf(small.at('buyer')));
  });

  // a = 0.5b + 0.5 and b = 0.9a + 0.1·0: a = 0.5 / (1 − 0.45) = 10/11, b = 9/11.
  it('solves a loop exactly', () => {
    const small = network({ a: { b: 0.5, ore: 0.5 }, b: { a: 0.9, scrap: 0.1 } });
    const { values, residual } = settle(small, { given: { ore: 1 } });
    expect(values[small.at('a')]).toBeCloseTo(10 / 11, 14);
    expect(values[small.at('b')]).toBeCloseTo(9 / 11, 14);
    expect(residual).toBe(0);
  });

  // Sweeps alone gain a millionth of the way each time, and 10,000 of them come to a hundredth of it.
  it('solves a loop that sweeps would not come to the end of', () => {
    const small = network({ a: { b: 0.999999, ore: 0.000001 }, b: { a: 1 } });
    const { values, converged } = settle(small, { given: { ore: 1 } });
    expect(values[small.at('a')]).toBeCloseTo(1, 9);
    expect(converged).toBe(true);
  });

  // c and d only supply each other, and the rest of the loop at shares of 0. With them the equations have no one solution.
  it('leaves out of its equations whom nothing reaches', () => {
    const small = network({
      a: { b: 0.999999, ore: 0.000001, c: 0 },
      b: { a: 1 },
      c: { d: 1, a: 0 },
      d: { c: 1 },
    });
    const { values } = settle(small, { given: { ore: 1 } });
    expect(values[small.at('a')]).toBeCloseTo(1, 9);
    expect(values[small.at('d')]).toBe(0);
  });

  // Any value solves a = b and b = a. The least is 0.
  it('is 0 in a loop that nothing enters', () => {
    const small = network({ buyer: { a: 1 }, a: { b: 1 }, b: { a: 1 }, mine: {} });
    const { values, converged } = settle(small, { given: { mine: 1 } });
    expect(['buyer', 'a', 'b', 'mine'].map((name) => values[small.at(name)])).toEqual([0, 0, 0, 1]);
    expect(converged).toBe(true);
  });

  it('keeps a given value inside a loop, also if its row says otherwise', () => {
    const small = network({ a: { b: 1 }, b: { a: 0.5, ore: 0.5 } });
    const { values } = settle(small, { given: { a: 0.25, ore: 0 } });
    expect(values[small.at('a')]).toBe(0.25);
    expect(values[small.at('b')]).toBe(0.125);
  });

  // A ring of 250 is more than is solved at once. v = 0.9^n of the way around, plus a tenth of ore at each step: all 1.
  it('sweeps a long loop, and says how much moved last if that is more than allowed', () => {
    const ring = Array.from({ length: 250 }, (_, at) => [`r${at}`, { [`r${(at + 1) % 250}`]: 0.9, ore: 0.1 }] as const);
    const small = network(Object.fromEntries(ring));
    const { values, converged, residual } = settle(small, { given: { ore: 1 } });
    expect(values[small.at('r7')]).toBeCloseTo(1, 9);
    expect([converged, residual]).toEqual([true, 0]);
    const slow = Array.from({ length: 250 }, (_, at) => [`r${at}`, { [`r${(at + 1) % 250}`]: 1 }] as const);
    const open = network({ ...Object.fromEntries(slow), r0: { r1: 0.9999, ore: 0.0001 } });
    const unsettled = settle(open, { given: { ore: 1 } });
    expect(unsettled.converged).toBe(false);
    expect(unsettled.residual).toBeGreaterThan(1e-12);
    expect(unsettled.residual).toBeLessThanOrEqual(0.0001);
    expect(settle(open, { given: { ore: 1 }, tolerance: 0.001 }).converged).toBe(true);
  });
});
