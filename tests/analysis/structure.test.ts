import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalCutSets, stops, type RequirementGraph } from '../../src/analysis/cut-sets.ts';
import { dominatorsOf, immediateDominators, isReachable, type RouteGraph } from '../../src/analysis/dominators.ts';

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
        fc.pre(isReachable(graph, 0, isSource, new Uint8Array(size)));
        const needed = [...Array(size).keys()].slice(1).filter((party) => {
          const barred = new Uint8Array(size);
          barred[party] = 1;
          return !isReachable(graph, 0, isSource, barred);
        });
        const found = dominatorsOf(immediateDominators(graph, 0, isSource), 0, size);
        expect(found.toSorted((a, b) => a - b)).toEqual(needed);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

describe('minimalCutSets', () => {
  const question = { maxSize: 3, budget: 10_000 };
  const requirement = (
    size: number,
    links: readonly (readonly [number, number])[],
    sources: readonly number[],
    roots = [0],
  ): RequirementGraph => ({
    ...graphOf(size, links),
    isSource: Uint8Array.from({ length: size }, (_, party) => Number(sources.includes(party))),
    unitOf: Int32Array.from({ length: size }, (_, party) => (roots.includes(party) ? -1 : party)),
    roots,
  });

  it('needs both of two suppliers, or what both hang on', () => {
    expect(
      minimalCutSets(
        requirement(
          4,
          [
            [0, 1],
            [0, 2],
            [1, 3],
            [2, 3],
          ],
          [3],
        ),
        question,
      ),
    ).toEqual({ outcome: 'FOUND', sets: [[3], [1, 2]], complete: true });
  });

  // Under a greatest fixed point 1 and 2 would hold each other up, and 3 would stop nothing.
  it('lets no loop of scrap hold itself up', () => {
    expect(
      minimalCutSets(
        requirement(
          4,
          [
            [0, 1],
            [1, 2],
            [2, 1],
            [1, 3],
          ],
          [3],
        ),
        question,
      ).sets,
    ).toEqual([[1], [3]]);
  });

  it('stops at the loss of any one of inputs that are all required', () => {
    expect(
      minimalCutSets(
        requirement(
          4,
          [
            [0, 2],
            [1, 3],
          ],
          [2, 3],
          [0, 1],
        ),
        question,
      ).sets,
    ).toEqual([[2], [3]]);
  });

  it('says when nothing runs, when nothing can stop it, and when it was cut short', () => {
    expect(minimalCutSets(requirement(2, [[0, 1]], []), question).outcome).toBe('RUNS_DRY');
    const fixed = { ...requirement(2, [[0, 1]], [1]), unitOf: Int32Array.from([-1, -1]) };
    expect(minimalCutSets(fixed, question).outcome).toBe('NONE');
    expect(
      minimalCutSets(
        requirement(
          4,
          [
            [0, 1],
            [0, 2],
            [1, 3],
            [2, 3],
          ],
          [3],
        ),
        { maxSize: 3, budget: 2 },
      ).complete,
    ).toBe(false);
  });

  it('equals brute force on 1,000 random networks of all-of and any-of with loops', { timeout: 60_000 }, () => {
    const networks = fc.record({
      links: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 3, maxLength: 16 }),
      sources: fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 3 }),
      two: fc.boolean(),
    });
    let looped = 0;
    fc.assert(
      fc.property(networks, ({ links, sources, two }) => {
        const graph = requirement(
          7,
          links.filter(([from, to]) => from !== to),
          sources,
          two ? [0, 1] : [0],
        );
        if (links.some(([from, to]) => links.some(([back, forth]) => back === to && forth === from))) looped += 1;
        const units = [0, 1, 2, 3, 4, 5, 6].filter((unit) => graph.unitOf[unit] === unit);
        const subsets = Array.from({ length: 2 ** units.length }, (_, bits) =>
          units.filter((_unit, index) => (bits >> index) & 1),
        );
        const cuts = subsets.filter((set) => set.length <= 3 && stops(graph, set));
        const minimal = cuts.filter(
          (set) => !cuts.some((other) => other.length < set.length && other.every((unit) => set.includes(unit))),
        );
        const { sets, complete } = minimalCutSets(graph, question);
        const text = (list: readonly (readonly number[])[]): string[] =>
          list.map((set) => set.join()).toSorted((a, b) => (a < b ? -1 : 1));
        expect(complete).toBe(true);
        expect(text(sets)).toEqual(text(minimal));
      }),
      { numRuns: 1000, seed: 42 },
    );
    expect(looped).toBeGreaterThan(100);
  });
});
