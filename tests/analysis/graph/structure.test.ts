import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalCutSets, type RequirementGraph } from '../../../src/analysis/graph/cut-sets.ts';
import {
  dominatorsOf,
  immediateDominators,
  reachedWithout,
  type RouteGraph,
} from '../../../src/analysis/graph/dominators.ts';

/** What cannot be avoided and what stops a buyer: against Tarjan's example and brute force. */

function graphOf(size: number, links: readonly (readonly [number, number])[]): RouteGraph {
  const sorted = links.toSorted((a, b) => a[0] - b[0]);
  return {
    partyCount: size,
    offsets: Uint32Array.from({ length: size + 1 }, (_, party) => sorted.filter(([from]) => from < party).length),
    suppliers: Uint32Array.from(sorted, ([, to]) => to),
    isRoute: new Uint8Array(links.length).fill(1),
  };
}

describe('immediateDominators', () => {
  // Lengauer & Tarjan 1979, figure 1.
  it('gives the tree of Tarjan’s thirteen nodes', () => {
    const links = '0-1,0-2,0-3,1-4,2-1,2-4,2-5,3-6,3-7,4-12,5-8,6-9,7-9,7-10,8-5,8-11,9-11,10-9,11-0,11-9,12-8'
      .split(',')
      .map((link) => link.split('-').map(Number) as [number, number]);
    const idom = immediateDominators(graphOf(13, links), 0, new Uint8Array(13));
    expect([...idom].slice(1, 13)).toEqual([0, 0, 0, 0, 0, 3, 3, 0, 0, 7, 0, 4]);
  });

  it('names what every route to any source passes, nearest the buyer first', () => {
    // Both routes pass 1 and 4; only one passes 2 or 3. Source: 5.
    const graph = graphOf(6, [
      [0, 1],
      [1, 2],
      [1, 3],
      [2, 4],
      [3, 4],
      [4, 5],
    ]);
    const isSource = Uint8Array.from([0, 0, 0, 0, 0, 1]);
    expect(dominatorsOf(immediateDominators(graph, 0, isSource), 0, 6)).toEqual([1, 4, 5]);
  });

  it('finds just those without which no source can be reached, in random graphs with loops', () => {
    const graphs = fc.record({
      size: fc.integer({ min: 3, max: 9 }),
      links: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 2, maxLength: 24 }),
      sources: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    });
    fc.assert(
      fc.property(graphs, ({ size, links, sources }) => {
        const graph = graphOf(
          size,
          links.filter(([from, to]) => from < size && to < size),
        );
        const isSource = Uint8Array.from({ length: size }, (_, party) => Number(party > 0 && sources[party] === true));
        const isEndReached = (barred: readonly number[]): boolean =>
          reachedWithout(graph, 0, barred).some((state, party) => state === 1 && isSource[party] === 1);
        fc.pre(isEndReached([]));
        const needed = [...Array(size).keys()].slice(1).filter((party) => !isEndReached([party]));
        const found = dominatorsOf(immediateDominators(graph, 0, isSource), 0, size);
        expect(found.toSorted((a, b) => a - b)).toEqual(needed);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  // Every party's own dominators, not only those of the sources: removing one must cut off just what it dominates.
  it('gives each party the parties without which it is not reached, in 1,000 random graphs with loops', () => {
    const graphs = fc.record({
      size: fc.integer({ min: 2, max: 8 }),
      links: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 20 }),
      sources: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    });
    let looped = 0;
    fc.assert(
      fc.property(graphs, ({ size, links: drawn, sources }) => {
        const links = drawn.filter(([from, to]) => from < size && to < size);
        const ends = [...Array(size).keys()].filter((party) => sources[party] === true);
        // By hand: one more number behind all sources, and plain reachability without the party in question.
        const behind = [...links, ...ends.map((party) => [party, size] as const)];
        const reachedBut = (barred: number): ReadonlySet<number> => {
          const found = new Set(barred === 0 ? [] : [0]);
          for (const party of found)
            for (const [from, to] of behind) if (from === party && to !== barred) found.add(to);
          return found;
        };
        const reached = reachedBut(-1);
        if (links.some(([from, to]) => from !== to && links.some(([back, forth]) => back === to && forth === from)))
          looped += 1;
        const isSource = Uint8Array.from({ length: size }, (_, party) => Number(sources[party] === true));
        const idom = immediateDominators(graphOf(size, links), 0, isSource);
        for (let party = 1; party <= size; party++) {
          const isReached = reached.has(party);
          const needed = [...reached].filter((one) => one > 0 && one !== party && !reachedBut(one).has(party));
          const found = dominatorsOf(idom, 0, party).toSorted((a, b) => a - b);
          expect(idom[party] !== -1).toBe(isReached);
          expect(found).toEqual(isReached ? needed.toSorted((a, b) => a - b) : []);
        }
      }),
      { numRuns: 1000, seed: 11 },
    );
    expect(looped).toBeGreaterThan(100);
  });
});

/** All that works without some units, from the definition: nothing to start with, then all whose inputs work. */
function worksWithout(graph: RequirementGraph, removed: ReadonlySet<number>): ReadonlySet<number> {
  const working = new Set<number>();
  for (let before = -1; before !== working.size;) {
    before = working.size;
    for (let party = 0; party < graph.partyCount; party++) {
      const units = graph.units.slice(graph.unitOffsets[party], graph.unitOffsets[party + 1]);
      const inputs = graph.suppliers.slice(graph.offsets[party], graph.offsets[party + 1]);
      const has = (input: number): boolean => working.has(input);
      const supplied = graph.needsAll[party] === 1 ? inputs.length > 0 && inputs.every(has) : inputs.some(has);
      if ((graph.isSource[party] === 1 || supplied) && !units.some((unit) => removed.has(unit))) working.add(party);
    }
  }
  return working;
}

/** The minimal sets of up to three units, by trying all. */
function cutsByHand(graph: RequirementGraph, unitCount: number): string[] {
  const units = [...Array(unitCount).keys()];
  const cuts = Array.from({ length: 2 ** unitCount }, (_, bits) => units.filter((unit) => (bits >> unit) & 1))
    .filter(({ length }) => length <= 3)
    .filter((set) => !worksWithout(graph, new Set(set)).has(graph.buyer));
  return cuts
    .filter((set) => !cuts.some((other) => other.length < set.length && other.every((unit) => set.includes(unit))))
    .map((set) => set.join())
    .toSorted();
}

const textOf = (sets: readonly (readonly number[])[]): string[] => sets.map((set) => set.join()).toSorted();

describe('minimalCutSets', () => {
  const question = { maxSize: 3, budget: 10_000 };
  /** Parties that need any one of their suppliers but for `all`; each is a unit of its own but for the buyer, 0. */
  const requirement = (
    size: number,
    links: readonly (readonly [number, number])[],
    sources: readonly number[],
    all: readonly number[] = [],
    unitsOf: (party: number) => readonly number[] = (party) => (party === 0 ? [] : [party - 1]),
  ): RequirementGraph => {
    const { offsets, suppliers } = graphOf(size, links);
    const units = Array.from({ length: size }, (_, party) => unitsOf(party));
    return {
      partyCount: size,
      offsets,
      suppliers,
      needsAll: Uint8Array.from({ length: size }, (_, party) => Number(all.includes(party))),
      isSource: Uint8Array.from({ length: size }, (_, party) => Number(sources.includes(party))),
      unitOffsets: Uint32Array.from({ length: size + 1 }, (_, party) => units.slice(0, party).flat().length),
      units: Uint32Array.from(units.flat()),
      buyer: 0,
    };
  };
  const diamond = [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ] as const;

  it('needs both of two suppliers, or what both hang on', () => {
    expect(minimalCutSets(requirement(4, diamond, [3]), question)).toEqual({
      outcome: 'FOUND',
      sets: [[2], [0, 1]],
      searchedSize: 3,
      complete: true,
    });
  });

  // Under a greatest fixed point 1 and 2 would hold each other up, and 3 would stop nothing.
  it('lets no loop of scrap hold itself up', () => {
    const links = [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 3],
    ] as const;
    expect(minimalCutSets(requirement(4, links, [3]), question).sets).toEqual([[0], [2]]);
  });

  it('stops at the loss of any one of inputs that are all required', () => {
    const links = [
      [0, 1],
      [0, 2],
    ] as const;
    expect(minimalCutSets(requirement(3, links, [1, 2], [0]), question).sets).toEqual([[0], [1]]);
  });

  // Makers 1 and 2 each need two inputs of their own: one input of each is enough. By hand: {1 or 3 or 4} with {2 or 5 or 6}.
  it('stops makers by different inputs', () => {
    const links = [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 5],
      [2, 6],
    ] as const;
    const { sets, complete } = minimalCutSets(requirement(7, links, [3, 4, 5, 6], [1, 2]), question);
    expect(complete).toBe(true);
    expect(textOf(sets)).toEqual(['0,1', '0,4', '0,5', '1,2', '1,3', '2,4', '2,5', '3,4', '3,5']);
  });

  // Parties 1 and 2 are units 0 and 1, and both are in country 2: the country alone, or both firms.
  it('takes a country for all who work there, and a firm alone', () => {
    const links = [
      [0, 1],
      [0, 2],
    ] as const;
    const units = [[], [0, 2], [1, 2]];
    const graph = requirement(3, links, [1, 2], [], (party) => units[party] ?? []);
    expect(minimalCutSets(graph, question).sets).toEqual([[2], [0, 1]]);
  });

  it('says when nothing runs, when nothing can stop it, and how far it came when it was cut short', () => {
    expect(minimalCutSets(requirement(2, [[0, 1]], []), question).outcome).toBe('RUNS_DRY');
    const fixed = requirement(2, [[0, 1]], [1], [], () => []);
    expect(minimalCutSets(fixed, question)).toMatchObject({ outcome: 'NONE', sets: [] });
    const short = (budget: number): object => minimalCutSets(requirement(4, diamond, [3]), { maxSize: 3, budget });
    // Nothing; then 1 and 3; then what holds 1: 1 and 2, and 1 and 3, which holds what stops it already.
    expect(short(1)).toMatchObject({ complete: false, searchedSize: 0, sets: [] });
    expect(short(2)).toMatchObject({ complete: false, searchedSize: 0 });
    expect(short(3)).toMatchObject({ complete: false, searchedSize: 1, sets: [[2]] });
    expect(short(4)).toMatchObject({ complete: true, searchedSize: 3, sets: [[2], [0, 1]] });
  });

  it(
    'equals brute force on 1,000 random networks of all-of and any-of, loops and units that overlap',
    {
      timeout: 60_000,
    },
    () => {
      const size = 8;
      const unitCount = 7;
      const networks = fc.record({
        links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { minLength: 4, maxLength: 20 }),
        sources: fc.uniqueArray(fc.integer({ min: 1, max: size - 1 }), { minLength: 1, maxLength: 4 }),
        all: fc.uniqueArray(fc.nat(size - 1), { maxLength: 5 }),
        units: fc.array(fc.uniqueArray(fc.nat(unitCount - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
      });
      const seen = { looped: 0, innerAll: 0, overlapping: 0, cut: 0 };
      fc.assert(
        fc.property(networks, ({ links: drawn, sources, all, units }) => {
          const links = drawn.filter(([from, to]) => from !== to);
          const graph = requirement(size, links, sources, all, (party) => (party === 0 ? [] : (units[party] ?? [])));
          const runs = worksWithout(graph, new Set()).has(0);
          const found = minimalCutSets(graph, question);
          const expected = cutsByHand(graph, unitCount);
          expect(found.outcome === 'RUNS_DRY').toBe(!runs);
          expect(found.complete).toBe(true);
          expect(textOf(found.sets)).toEqual(expected);
          expect(found.outcome === 'NONE').toBe(worksWithout(graph, new Set(graph.units)).has(0));
          seen.looped += Number(links.some(([a, b]) => links.some(([c, d]) => c === b && d === a)));
          seen.innerAll += Number(
            all.some((party) => party > 0 && links.filter(([from]) => from === party).length > 1),
          );
          seen.overlapping += Number(
            units.some((one, at) => units.slice(0, at).some((two) => one.some((u) => two.includes(u)))),
          );
          seen.cut += Number(runs && expected.length > 0);
        }),
        { numRuns: 1000, seed: 42 },
      );
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(150);
    },
  );
});
