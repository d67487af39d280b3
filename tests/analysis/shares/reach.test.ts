import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/analysis/shares/components.ts';
import { coverage } from '../../../src/analysis/shares/coverage.ts';
import { reachBound, type Sense } from '../../../src/analysis/shares/reach-bounds.ts';
import { reachEstimate } from '../../../src/analysis/shares/reach.ts';
import { network, reachByPowers, smallNetworks, verticesOf, type SmallNetwork } from '../small-networks.ts';

/** Upstream shares and their bounds: against worked numbers, brute force over all vertex matrices, and laws. */

function estimate({ rows, at, target }: SmallNetwork, from: string, to: string): number | undefined {
  return reachEstimate(rows, components(rows), target([to])).values[at(from)];
}
function bound({ rows, at, target }: SmallNetwork, from: string, to: string, sense: Sense): number {
  return reachBound(rows, components(rows), target([to]), sense).values[at(from)] ?? Number.NaN;
}

describe('reachEstimate', () => {
  // A rule that keeps only the largest parent says 0.5.
  it('gives all of a joint route to the party behind both branches', () => {
    const diamond = network({ c: { a: 0.5, b: 0.5 }, a: { S: 1 }, b: { S: 1 } });
    expect(estimate(diamond, 'c', 'S')).toBe(1);
    expect(estimate(diamond, 'c', 'a')).toBe(0.5);
  });

  // Duchin & Levine 2010: N row 1.25, 1.25, 1.25, 0.25; origins 0.75 and 0.25; ever-pass of the recycler 0.2.
  it('counts a recycling loop once', () => {
    const loop = network({ G: { A: 1 }, A: { S: 1 }, S: { M1: 0.6, M2: 0.2, R: 0.2 }, R: { G: 1 } });
    expect(estimate(loop, 'G', 'M1')).toBeCloseTo(0.75, 12);
    expect(estimate(loop, 'G', 'M2')).toBeCloseTo(0.25, 12);
    expect(estimate(loop, 'G', 'R')).toBeCloseTo(0.2, 12);
  });

  // Miller & Blair's two sectors as an absorbing chain: column 1 of A = (150, 200)/1000, column 2 = (500, 100)/2000.
  it('agrees with the Leontief inverse of Miller and Blair', () => {
    const sectors = network({
      agriculture: { agriculture: 0.15, manufacture: 0.2, value1: 0.65 },
      manufacture: { agriculture: 0.25, manufacture: 0.05, value2: 0.7 },
    });
    // B = N·R with N the transposed Leontief inverse: 1.254125·0.65 and 0.264026·0.7.
    expect(estimate(sectors, 'agriculture', 'value1')).toBeCloseTo(1.254125 * 0.65, 6);
    expect(estimate(sectors, 'agriculture', 'value2')).toBeCloseTo(0.264026 * 0.7, 6);
    expect(estimate(sectors, 'manufacture', 'value1')).toBeCloseTo(0.330033 * 0.65, 6);
  });

  it('is nothing where no way leads, also out of a loop without an exit', () => {
    const closed = network({ a: { b: 1 }, b: { a: 1 }, c: { ore: 1 } });
    expect(estimate(closed, 'a', 'ore')).toBe(0);
    expect(estimate(closed, 'c', 'ore')).toBe(1);
  });

  // Ten thousand sweeps reach a thousandth of it; only the exact solution of the loop gives the half.
  it('solves a loop that hardly ever leaves exactly', () => {
    const slow = network({ a: { b: 1 }, b: { a: 1 - 1e-7, ore: 5e-8, scrap: 5e-8 } });
    expect(estimate(slow, 'a', 'ore')).toBeCloseTo(0.5, 6);
    expect(bound(slow, 'a', 'ore', 'HIGH')).toBeCloseTo(0.5, 6);
  });

  it('takes a chain of a hundred thousand parties', () => {
    const size = 100_000;
    const rows = {
      partyCount: size,
      offsets: Uint32Array.from({ length: size + 1 }, (_, index) => Math.min(index, size - 1)),
      suppliers: Uint32Array.from({ length: size - 1 }, (_, index) => index + 1),
      estimate: new Float64Array(size - 1).fill(1),
    };
    const target = new Uint8Array(size);
    target[size - 1] = 1;
    expect(reachEstimate(rows, components(rows), target).values[0]).toBe(1);
  });

  it('does not change when a party is split in halves or a pass-through party is added', () => {
    fc.assert(
      fc.property(smallNetworks, (intakes) => {
        const before = estimate(network({ ...intakes, x: { ore: 1 } }), 'p0', 'ore') ?? Number.NaN;
        const halves = Object.fromEntries(
          Object.entries(intakes).flatMap(([party, row]) => {
            const { p1, ...others } = row;
            const [low, middle, high] = typeof p1 === 'number' ? [p1, p1, p1] : (p1 ?? []);
            const half = [(low ?? 0) / 2, (middle ?? 0) / 2, (high ?? 0) / 2] as const;
            const split = p1 === undefined ? row : { ...others, p1: half, p1b: half };
            return party === 'p1'
              ? [
                  [party, split],
                  ['p1b', split],
                ]
              : [[party, split]];
          }),
        );
        const through = Object.fromEntries(
          Object.entries(intakes).map(([party, { ore, ...row }]) => [
            party,
            ore === undefined ? row : { ...row, port: ore },
          ]),
        );
        const changed = [network({ ...halves, x: { ore: 1 } }), network({ ...through, port: { ore: 1 } })];
        for (const one of changed) {
          expect(estimate(one, 'p0', 'ore')).toBeCloseTo(before, 9);
          for (const sense of ['LOW', 'HIGH'] as const)
            expect(bound(one, 'p0', 'ore', sense)).toBeCloseTo(
              bound(network({ ...intakes, x: { ore: 1 } }), 'p0', 'ore', sense),
              9,
            );
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('reachBound', () => {
  const loop = network({
    B: { S: 1 },
    S: { X: [0.3, 0.5, 0.6], Y: [0.2, 0.3, 0.6], R: [0.1, 0.2, 0.3] },
    R: { S: [0.9, 1, 1], Y: [0, 0, 0.1] },
  });

  // High: X .6, Y .2, R .2 and R back to S 1, so .6/(1−.2). Low: X .3, Y .6, R .1 and R back .9, so .3/(1−.09).
  it('is the closed form of an interval chain with a recycling loop', () => {
    expect(bound(loop, 'B', 'X', 'HIGH')).toBeCloseTo(0.75, 12);
    expect(bound(loop, 'B', 'X', 'LOW')).toBeCloseTo(0.3 / 0.91, 12);
    expect(estimate(loop, 'B', 'X')).toBeCloseTo(0.625, 12);
  });

  it('names the rows under which it is reached', () => {
    const high = reachBound(loop.rows, components(loop.rows), loop.target(['X']), 'HIGH');
    const row = high
      .witness(loop.at('S'))
      .map(({ link, share }) => [loop.rows.suppliers[link], Number(share.toFixed(9))]);
    expect(row).toEqual([
      [loop.at('X'), 0.6],
      [loop.at('Y'), 0.2],
      [loop.at('R'), 0.2],
    ]);
  });

  it('counts a party that may be anyone for the upper end alone', () => {
    const open = network({ buyer: { CN: [0.4, 0.6, 0.6], unknown: [0.4, 0.4, 0.6] } });
    const target = open.target(['CN'], ['unknown']);
    const parts = components(open.rows);
    expect(reachBound(open.rows, parts, target, 'HIGH').values[0]).toBe(1);
    expect(reachBound(open.rows, parts, target, 'LOW').values[0]).toBeCloseTo(0.4, 12);
    expect(reachEstimate(open.rows, parts, target).values[0]).toBe(0.6);
  });

  it('does not hang in a loop that the chosen row never leaves', () => {
    const trap = network({ a: { b: [0, 0.5, 1], ore: [0, 0.5, 1] }, b: { a: 1 } });
    expect(bound(trap, 'a', 'ore', 'LOW')).toBe(0);
    expect(bound(trap, 'a', 'ore', 'HIGH')).toBe(1);
  });

  it('refuses rows that cannot sum to 1', () => {
    expect(() => bound(network({ a: { b: [0.7, 0.7, 0.7], c: [0.7, 0.7, 0.7] } }), 'a', 'b', 'LOW')).toThrow(
      /low ends/,
    );
    expect(() => bound(network({ a: { b: [0, 0.1, 0.2], c: [0, 0.1, 0.2] } }), 'a', 'b', 'HIGH')).toThrow(/high ends/);
  });

  it('equals brute force over all vertex matrices of 300 networks, and holds what lies between', () => {
    let [looped, largest] = [0, 0];
    fc.assert(
      fc.property(
        smallNetworks,
        fc.constantFrom('ore', 'p1'),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (intakes, to, random) => {
          const small = network({ ...intakes, x: { ore: 1, p1: 0 } });
          const { rows, at, target } = small;
          const goal = target([to]);
          if (components(rows).hasLoop.includes(1)) looped += 1;
          const reached: number[] = [];
          const shares = Float64Array.from(rows.estimate);
          const walk = (party: number): void => {
            if (party === rows.partyCount) return void reached.push(reachByPowers(rows, shares, goal, at('p0')));
            const start = rows.offsets[party] ?? 0;
            const vertices = start === rows.offsets[party + 1] ? [[]] : verticesOf(rows, party);
            for (const vertex of vertices) {
              shares.set(vertex, start);
              walk(party + 1);
            }
          };
          const matrices = [...Array(rows.partyCount).keys()].reduce(
            (all, party) => all * Math.max(1, verticesOf(rows, party).length),
            1,
          );
          fc.pre(matrices <= 300);
          walk(0);
          const [low, high] = [bound(small, 'p0', to, 'LOW'), bound(small, 'p0', to, 'HIGH')];
          largest = Math.max(largest, Math.abs(low - Math.min(...reached)), Math.abs(high - Math.max(...reached)));
          const mixed = Float64Array.from(rows.estimate);
          for (let party = 0; party < rows.partyCount; party++) {
            const vertices = verticesOf(rows, party);
            const [first, second] = [vertices[0], vertices.at(-1)];
            const part = random.next().value;
            if (first && second)
              mixed.set(
                first.map((share, index) => share * part + (second[index] ?? 0) * (1 - part)),
                rows.offsets[party] ?? 0,
              );
          }
          const between = reachByPowers(rows, mixed, goal, at('p0'));
          expect(between).toBeGreaterThanOrEqual(low - 1e-9);
          expect(between).toBeLessThanOrEqual(high + 1e-9);
          const middle = estimate(small, 'p0', to) ?? Number.NaN;
          expect(middle).toBeGreaterThanOrEqual(low - 1e-12);
          expect(middle).toBeLessThanOrEqual(high + 1e-12);
        },
      ),
      { numRuns: 300, seed: 42 },
    );
    expect(looped).toBeGreaterThan(150);
    expect(largest).toBeLessThan(1e-9);
  });

  it('never gets narrower when an interval gets wider', () => {
    fc.assert(
      fc.property(smallNetworks, (intakes) => {
        const wider = Object.fromEntries(
          Object.entries(intakes).map(([party, row]) => [
            party,
            Object.fromEntries(
              Object.entries(row).map(([supplier, share]) => {
                const [low, middle, high] = typeof share === 'number' ? [share, share, share] : share;
                return [supplier, [low * 0.8, middle, Math.min(1, high + 0.1)] as const];
              }),
            ),
          ]),
        );
        const [narrow, wide] = [network({ ...intakes, x: { ore: 1 } }), network({ ...wider, x: { ore: 1 } })];
        expect(bound(wide, 'p0', 'ore', 'LOW')).toBeLessThanOrEqual(bound(narrow, 'p0', 'ore', 'LOW') + 1e-12);
        expect(bound(wide, 'p0', 'ore', 'HIGH')).toBeGreaterThanOrEqual(bound(narrow, 'p0', 'ore', 'HIGH') - 1e-12);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('coverage', () => {
  const [observed, reported, inferred] = [0, 1, 2];

  // By hand: half is stated; a quarter is named, a tenth of it above the stated low end; the rest from a statistic.
  it('counts each way by its weakest link, and what a source does not state of a share as named', () => {
    const { rows, at } = network({
      buyer: { plant: 0.6, market: 0.4 },
      plant: { mine: 1 },
      market: { CN: 0.75, unknown: 0.25 },
    });
    const basis = Uint8Array.from([observed, inferred, reported, inferred, 4]);
    const observedLow = Float64Array.from([0.5, 0, 0, 0, 0]);
    const unknown = new Uint8Array(rows.partyCount);
    unknown[at('unknown')] = 1;
    const about = { rows, basis, observedLow, unknown };
    const whole = coverage(about, components(rows), 0, new Uint8Array(rows.partyCount));
    expect(whole.known).toBe(0);
    expect(whole.named).toBeCloseTo(0.6, 12);
    expect(whole.inferred).toBeCloseTo(0.3, 12);
    expect(whole.unknown).toBeCloseTo(0.1, 12);
    const target = new Uint8Array(rows.partyCount);
    target[at('plant')] = 1;
    expect(coverage(about, components(rows), 0, target).known).toBeCloseTo(0.5, 12);
    expect(coverage(about, components(rows), 0, target).named).toBeCloseTo(0.1, 12);
  });

  it('sums to 1 whatever the bases are', () => {
    fc.assert(
      fc.property(smallNetworks, fc.array(fc.nat(4), { minLength: 20, maxLength: 20 }), (intakes, bases) => {
        const { rows, at } = network({ ...intakes, x: { ore: 1, scrap: 0 } });
        const basis = Uint8Array.from(rows.suppliers, (_, link) => bases[link % 20] ?? 0);
        const unknown = new Uint8Array(rows.partyCount);
        unknown[at('scrap')] = 1;
        const parts = coverage(
          { rows, basis, observedLow: rows.bounds.low, unknown },
          components(rows),
          at('p0'),
          new Uint8Array(rows.partyCount),
        );
        const shares = [parts.known, parts.named, parts.inferred, parts.unknown];
        expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 12);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
