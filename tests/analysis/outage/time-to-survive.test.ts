import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxFlow } from '../../../src/analysis/graph/max-flow.ts';
import type { OutageNetwork, OutageStock } from '../../../src/analysis/outage/outage-network.ts';
import { servedUntil } from '../../../src/analysis/outage/outage-program.ts';
import { lossUntil, outage } from '../../../src/analysis/outage/time-to-survive.ts';

const withoutLimit = Number.POSITIVE_INFINITY;

interface Direct {
  readonly amount: number;
  readonly arriving: number;
  readonly stock: number;
}

/** A maker of which each input comes from one supplier of its own, and from stock. */
function direct(demand: number, stock: number, inputs: readonly Direct[]): OutageNetwork {
  return {
    times: [0],
    demand,
    parties: [{ most: [withoutLimit], yield: 1 }, ...inputs.map(({ arriving }) => ({ most: [arriving], yield: 1 }))],
    inputs: inputs.map(({ amount }) => ({ taker: 0, amount, unnamed: [0] })),
    links: inputs.map((_, input) => ({ supplier: input + 1, input, most: [withoutLimit] })),
    stocks: [
      { amount: stock, of: { party: 0 }, isOpen: [true] },
      ...inputs.map((one, input): OutageStock => ({ amount: one.stock, of: { input }, isOpen: [true] })),
    ],
  };
}

describe('outage', () => {
  // Simchi-Levi et al. 2015: stock 100, demand 10 a week, 14 weeks to recover; alternatives of 0, 2, 4 and 10 a week.
  it.each([
    [0, 10, 40],
    [2, 12.5, 12],
    [4, 100 / 6, 0],
    [10, Number.POSITIVE_INFINITY, 0],
  ])('with an alternative of %s a week', (alternative, survives, lost) => {
    const found = outage(direct(10, 100, [{ amount: 1, arriving: alternative, stock: 0 }]), 14);
    expect(found.timeToSurvive ?? Number.POSITIVE_INFINITY).toBeCloseTo(survives, 9);
    expect(found.lossAmount).toBeCloseTo(lost, 9);
  });

  // By hand: a lasts 100/(10-2) = 12.5, b (2 each a unit, 8 arrive, 60 in stock) (0+30)/(10-4) = 5; b binds to the end.
  it('is set by the input that runs out first, all of them being required', () => {
    const inputs = [
      { amount: 1, arriving: 2, stock: 100 },
      { amount: 2, arriving: 8, stock: 60 },
    ];
    const found = outage(direct(10, 0, inputs), 20);
    expect(found.timeToSurvive).toBeCloseTo(5, 9);
    // At 20: a could serve 140, b 110 of 200.
    expect(found.lossAmount).toBeCloseTo(90, 9);
    expect(found.steps).toEqual([
      { time: 0, served: 10, stock: expect.closeTo(30, 9) },
      { time: expect.closeTo(5, 9), served: expect.closeTo(4, 9), stock: 0 },
    ]);
  });

  // By hand: 1 and 2 arrive of a and b, 60 and 20 in stock: by t 60 + t and 20 + 2t, so that b binds first, from
  // 20/(10-2) = 2.5 on, and a from 40 on, where they cross.
  it('says when another input becomes the one that is short', () => {
    const inputs = [
      { amount: 1, arriving: 1, stock: 60 },
      { amount: 1, arriving: 2, stock: 20 },
    ];
    const { steps } = outage(direct(10, 0, inputs), 50);
    expect(steps.map(({ time, served }) => [Number(time.toFixed(6)), Number(served.toFixed(6))])).toEqual([
      [0, 10],
      [2.5, 2],
      [40, 1],
    ]);
  });

  // A ramp by hand: 2 a week for 5 weeks, 6 for 5 more, then 12. With 30 in stock: 30/8 = 3.75 weeks. Lost by 12 weeks:
  // 120 - 30 - 10 - 30 - 2·10 = 30. The stock is for whatever comes first; after 10 weeks all is met.
  it('follows a supplier that grows', () => {
    const one = direct(10, 30, [{ amount: 1, arriving: 0, stock: 0 }]);
    const network: OutageNetwork = {
      ...one,
      times: [0, 5, 10],
      parties: [
        { most: [withoutLimit, withoutLimit, withoutLimit], yield: 1 },
        { most: [2, 6, 12], yield: 1 },
      ],
      inputs: [{ taker: 0, amount: 1, unnamed: [0, 0, 0] }],
      links: [{ supplier: 1, input: 0, most: [withoutLimit, withoutLimit, withoutLimit] }],
      stocks: [{ amount: 30, of: { party: 0 }, isOpen: [true, true, true] }],
    };
    const found = outage(network, 12);
    expect(found.timeToSurvive).toBeCloseTo(3.75, 9);
    expect(found.lossAmount).toBeCloseTo(30, 9);
    expect(found.steps.map(({ time, served }) => [Number(time.toFixed(6)), Number(served.toFixed(6))])).toEqual([
      [0, 10],
      [3.75, 2],
      [5, 6],
      [10, 10],
    ]);
  });
});

/** A network in which every input needs one each, nothing is lost, and any supplier will do. */
const either = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc.integer({ min: 1, max: 3 }).chain((periods) => {
    const byPeriod = (most: number): fc.Arbitrary<number[]> =>
      fc.array(fc.nat(most), { minLength: periods, maxLength: periods });
    return fc
      .record({
        demand: fc.integer({ min: 1, max: 12 }),
        capacities: fc.array(byPeriod(9), { minLength: count, maxLength: count }),
        links: fc.array(fc.tuple(fc.nat(count - 2), fc.nat(count - 1), byPeriod(6)), { minLength: 1, maxLength: 7 }),
        stocks: fc.array(fc.tuple(fc.nat(count - 1), fc.boolean(), fc.nat(40), byPeriod(2)), { maxLength: 3 }),
        unnamed: byPeriod(2),
      })
      .map(({ demand, capacities, links, stocks, unnamed }): OutageNetwork => {
        // Goods move from a higher number to a lower one; a maker that takes nothing in is where they begin.
        const down = links.flatMap(([taker, supplier, most]) => (supplier > taker ? [{ taker, supplier, most }] : []));
        const takers = [...new Set([0, ...down.map(({ taker }) => taker)])];
        return {
          times: Array.from({ length: periods }, (_, at) => 4 * at),
          demand,
          parties: capacities.map((most) => ({ most, yield: 1 })),
          inputs: takers.map((taker) => ({ taker, amount: 1, unnamed })),
          links: down.map(({ taker, supplier, most }) => ({ supplier, input: takers.indexOf(taker), most })),
          stocks: stocks.map(([at, isMade, amount, open]): OutageStock => ({
            amount,
            of: isMade || !takers.includes(at) ? { party: at } : { input: takers.indexOf(at) },
            isOpen: open.map((word) => word > 0),
          })),
        };
      });
  }),
);

/** The same by the largest flow through a network with a copy of every maker for each period, joined by the stocks. */
function servedByFlow({ times, demand, parties, inputs, links, stocks }: OutageNetwork, until: number): number {
  const size = 2 * parties.length;
  const base = 2 + stocks.length;
  const arcs: [number, number, number][] = stocks.map(({ amount }, at) => [0, 2 + at, amount]);
  for (const [period, start] of times.entries()) {
    const length = Math.min(times[period + 1] ?? until, until) - start;
    if (length <= 0) continue;
    const into = (party: number): number => base + period * size + 2 * party;
    const takers = inputs.map(({ taker }) => taker);
    for (const [at, { most }] of parties.entries()) {
      arcs.push([into(at), into(at) + 1, (most[period] ?? 0) * length]);
      if (!takers.includes(at)) arcs.push([0, into(at), 1e6]);
    }
    for (const { taker, unnamed } of inputs) arcs.push([0, into(taker), (unnamed[period] ?? 0) * length]);
    for (const { supplier, input, most } of links)
      arcs.push([into(supplier) + 1, into(takers[input] ?? 0), (most[period] ?? 0) * length]);
    for (const [at, { of, isOpen }] of stocks.entries())
      if (isOpen[period] === true)
        arcs.push([2 + at, 'party' in of ? into(of.party) + 1 : into(takers[of.input] ?? 0), 1e6]);
    arcs.push([into(0) + 1, 1, demand * length]);
  }
  return maxFlow(
    {
      nodeCount: base + times.length * size,
      from: Uint32Array.from(arcs, ([from]) => from),
      to: Uint32Array.from(arcs, ([, to]) => to),
      capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
    },
    0,
    1,
  ).value;
}

describe('servedUntil', () => {
  // Would catch: a stock used in every period anew, a supplier shared by two makers counted for each, a stock drawn on while
  // its holder is out, a capacity of the wrong period.
  it('is the largest flow over time where any supplier will do', () => {
    fc.assert(
      fc.property(either, fc.integer({ min: 1, max: 14 }), (network, until) => {
        expect(servedUntil(network).at(until).amount).toBeCloseTo(servedByFlow(network, until), 6);
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  interface Tree {
    readonly most: number;
    readonly yield: number;
    readonly stock: number;
    readonly needs: readonly { readonly amount: number; readonly stock: number; readonly from: readonly Tree[] }[];
  }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      most: fc.integer({ min: 1, max: 20 }),
      yield: fc.constantFrom(0.25, 0.5, 0.8, 1),
      stock: fc.oneof(fc.constant(0), fc.nat(30)),
      needs: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.array(
          fc.record({
            amount: fc.constantFrom(0.5, 1, 2, 3),
            stock: fc.oneof(fc.constant(0), fc.nat(30)),
            from: fc.array(tie('tree'), { minLength: 1, maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      ),
    }),
  }));

  /** What a tree can have delivered by a time: the least of its inputs, the sum of their suppliers, from the leaves on. */
  const byTree = (one: Tree, until: number): number =>
    one.stock +
    one.yield *
      Math.min(
        one.most * until,
        ...one.needs.map(
          ({ amount, stock, from }) => (stock + from.reduce((all, next) => all + byTree(next, until), 0)) / amount,
        ),
      );

  function networkOf(root: Tree, demand: number): OutageNetwork {
    const parties: { most: number[]; yield: number }[] = [];
    const inputs: { taker: number; amount: number; unnamed: number[] }[] = [];
    const links: { supplier: number; input: number; most: number[] }[] = [];
    const stocks: OutageStock[] = [];
    const add = (one: Tree): number => {
      const at = parties.push({ most: [one.most], yield: one.yield }) - 1;
      stocks.push({ amount: one.stock, of: { party: at }, isOpen: [true] });
      for (const { amount, stock, from } of one.needs) {
        const input = inputs.push({ taker: at, amount, unnamed: [0] }) - 1;
        stocks.push({ amount: stock, of: { input }, isOpen: [true] });
        for (const next of from) links.push({ supplier: add(next), input, most: [withoutLimit] });
      }
      return at;
    };
    add(root);
    return { times: [0], demand, parties, inputs, links, stocks };
  }

  // Would catch: a yield or an amount left out or the wrong way up, inputs that are added, suppliers of which the least counts.
  it('is the least of the inputs and the sum of their suppliers, with yields, where nobody is shared', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), (root, demand, until) => {
        const expected = Math.min(demand * until, byTree(root, until));
        expect(servedUntil(networkOf(root, demand)).at(until).amount).toBeCloseTo(expected, 6);
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  // One supplier of two inputs: s units need max(0, αs − stock of a) + max(0, βs − stock of b) of what it can give.
  it('divides a supplier of two inputs so that most is made', () => {
    const small = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        small,
        small,
        fc.nat(40),
        fc.nat(40),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(0.5, 1),
        (alpha, beta, a, b, most, part) => {
          const until = 7;
          const network: OutageNetwork = {
            times: [0],
            demand: 100,
            parties: [
              { most: [withoutLimit], yield: 1 },
              { most: [most], yield: part },
            ],
            inputs: [
              { taker: 0, amount: alpha, unnamed: [0] },
              { taker: 0, amount: beta, unnamed: [0] },
            ],
            links: [0, 1].map((input) => ({ supplier: 1, input, most: [withoutLimit] })),
            stocks: [a, b].map((amount, input): OutageStock => ({ amount, of: { input }, isOpen: [true] })),
          };
          let [low, high] = [0, 700];
          for (let turn = 0; turn < 60; turn++) {
            const made = (low + high) / 2;
            const taken = Math.max(0, alpha * made - a) + Math.max(0, beta * made - b);
            if (taken <= most * part * until) low = made;
            else high = made;
          }
          expect(servedUntil(network).at(until).amount).toBeCloseTo(low, 6);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('outage over time', () => {
  // By fine steps: demand is met at all times up to it, and no longer soon after.
  it('survives to where the largest flow over time falls below demand', () => {
    fc.assert(
      fc.property(either, (network) => {
        const survives = outage(network, 1).timeToSurvive ?? 1000;
        const isMet = (time: number): boolean => servedByFlow(network, time) >= network.demand * time - 1e-6;
        for (const part of [0.1, 0.25, 0.5, 0.75, 0.999]) expect(isMet(survives * part)).toBe(true);
        expect(isMet(survives + 0.01)).toBe(survives >= 1000);
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  it('has steps that serve just what is not lost', () => {
    fc.assert(
      fc.property(either, fc.integer({ min: 1, max: 14 }), (network, duration) => {
        const { steps, lossAmount, timeToSurvive: survives } = outage(network, duration);
        const served = steps.reduce(
          (sum, step, index) => sum + step.served * ((steps[index + 1]?.time ?? duration) - step.time),
          0,
        );
        expect(served + lossAmount).toBeCloseTo(network.demand * duration, 5);
        expect(lossAmount).toBeCloseTo(lossUntil(network, duration), 9);
        const fails = survives !== undefined && survives > 0 && survives < duration - 1e-6;
        expect(steps.some(({ time }) => fails && Math.abs(time - survives) < 1e-5)).toBe(fails);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
