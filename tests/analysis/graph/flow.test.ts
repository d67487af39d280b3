import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseSolve } from '../../../src/analysis/shares/dense-solve.ts';
import { reachedWithout, type RouteGraph } from '../../../src/analysis/graph/dominators.ts';
import { maxFlow, type FlowNetwork } from '../../../src/analysis/graph/max-flow.ts';
import { minimumVertexCut } from '../../../src/analysis/graph/vertex-cut.ts';

function arcs(
  nodeCount: number,
  list: readonly (readonly [from: number, to: number, capacity: number])[],
): FlowNetwork {
  return {
    nodeCount,
    from: Uint32Array.from(list, ([from]) => from),
    to: Uint32Array.from(list, ([, to]) => to),
    capacity: Float64Array.from(list, ([, , capacity]) => capacity),
  };
}

describe('maxFlow', () => {
  // Cormen, Leiserson, Rivest & Stein: s, v1 to v4, t; the cut is {s, v1, v2, v4}.
  it('is 23 in the network of the textbook, with its cut', () => {
    const { value, sourceSide } = maxFlow(
      arcs(6, [
        [0, 1, 16],
        [0, 2, 13],
        [1, 3, 12],
        [2, 1, 4],
        [2, 4, 14],
        [3, 2, 9],
        [3, 5, 20],
        [4, 3, 7],
        [4, 5, 4],
      ]),
      0,
      5,
    );
    expect(value).toBeCloseTo(23, 12);
    expect([...sourceSide]).toEqual([1, 1, 1, 0, 1, 0]);
  });

  // Ford and Fulkerson: the arcs that leave the source's side carry just the flow. Would catch a flow that is not at its most.
  it('equals the capacity of its cut in random networks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 })), { maxLength: 25 }),
        (list) => {
          const { value, sourceSide } = maxFlow(arcs(7, list), 0, 6);
          const crossing = list.filter(([from, to]) => sourceSide[from] === 1 && sourceSide[to] === 0);
          expect(sourceSide[6]).toBe(0);
          expect(value).toBeCloseTo(
            crossing.reduce((sum, [, , capacity]) => sum + capacity, 0),
            9,
          );
        },
      ),
    );
  });
});

const graphs = fc
  .record({
    count: fc.integer({ min: 3, max: 9 }),
    pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 30 }),
    sources: fc.array(fc.nat(8), { minLength: 1, maxLength: 4 }),
  })
  .map(({ count, pairs, sources }) => {
    const links = [...new Set(pairs.map(([a, b]) => `${a % count}-${b % count}`))]
      .map((text) => text.split('-').map(Number))
      .filter(([a, b]) => a !== b)
      .toSorted(([a = 0], [b = 0]) => a - b);
    const offsets = new Uint32Array(count + 1);
    for (const [a = 0] of links) offsets[a + 1] = (offsets[a + 1] ?? 0) + 1;
    for (let party = 0; party < count; party++) offsets[party + 1] = (offsets[party + 1] ?? 0) + (offsets[party] ?? 0);
    const graph: RouteGraph = {
      partyCount: count,
      offsets,
      suppliers: Uint32Array.from(links, ([, b = 0]) => b),
      isRoute: new Uint8Array(links.length).fill(1),
    };
    const isSource = new Uint8Array(count);
    for (const source of sources) if (source % count !== 0) isSource[source % count] = 1;
    return { graph, isSource };
  });

describe('minimumVertexCut', () => {
  // Menger 1927 against the largest flow of the graph with each party split in two: as many routes, as many parties, and
  // without them no source is reached. Would catch routes that share a party, and a cut that lets one through.
  it('has as many parties as there are routes that share none, and stops them all', () => {
    fc.assert(
      fc.property(graphs, ({ graph, isSource }) => {
        const { partyCount, offsets, suppliers } = graph;
        const { cut = [], disjointRoutes } = minimumVertexCut(graph, 0, isSource);
        const split: [number, number, number][] = [];
        for (let party = 0; party < partyCount; party++) {
          split.push([2 * party, 2 * party + 1, party === 0 ? 1000 : 1]);
          if (isSource[party] === 1) split.push([2 * party + 1, 2 * partyCount, 1000]);
          for (let link = offsets[party] ?? 0; link < (offsets[party + 1] ?? 0); link++)
            split.push([2 * party + 1, 2 * (suppliers[link] ?? 0), 1000]);
        }
        expect(disjointRoutes).toBe(maxFlow(arcs(2 * partyCount + 1, split), 0, 2 * partyCount).value);
        expect(cut).toHaveLength(disjointRoutes);
        const reached = reachedWithout(graph, 0, cut);
        expect(reached.some((state, party) => state === 1 && isSource[party] === 1)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it('says that nothing can be cut where the buyer itself is a source', () => {
    const graph = {
      partyCount: 1,
      offsets: Uint32Array.of(0, 0),
      suppliers: new Uint32Array(),
      isRoute: new Uint8Array(),
    };
    expect(minimumVertexCut(graph, 0, Uint8Array.of(1))).toEqual({ disjointRoutes: 0, cut: undefined });
  });
});

describe('denseSolve', () => {
  // QuantEcon's lecture on input and output: (I − A)·x = d with A = [[.1, 40], [.01, 0]], d = [50, 2] → x = [260, 4.6].
  it('gives the outputs of QuantEcon’s two sectors', () => {
    const x = denseSolve([Float64Array.of(1 - 0.1, -40, 50), Float64Array.of(-0.01, 1, 2)], 2);
    expect([...(x ?? [])].map((value) => Number(value.toFixed(9)))).toEqual([260, 4.6]);
  });

  it('is undefined for a matrix that cannot be solved', () => {
    expect(denseSolve([Float64Array.of(1, 1, 1), Float64Array.of(1, 1, 2)], 2)).toBeUndefined();
  });
});
