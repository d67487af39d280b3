import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeap } from '../../../src/analysis/graph/heap.ts';
import { strongestRoutes, type Route } from '../../../src/analysis/graph/routes.ts';
import type { BackwardRows } from '../../../src/analysis/rows.ts';
import { network, smallNetworks } from '../small-networks.ts';

/** The strongest ways through a network: against all ways there are, and where there are far too many to look at. */

describe('strongestRoutes', () => {
  const two = network({ buyer: { a: 0.7, b: 0.3 }, a: { mine: 0.4, other: 0.6 }, b: { mine: 1 } });

  it('gives the strongest ways first', () => {
    const { routes, truncated } = strongestRoutes(two.rows, 0, {
      to: two.target(['mine']),
      minShare: 0,
      maxDepth: 9,
      first: 5,
    });
    expect(routes.map(({ parties, share }) => [parties, Number(share.toFixed(9))])).toEqual([
      [[0, two.at('b'), two.at('mine')], 0.3],
      [[0, two.at('a'), two.at('mine')], 0.28],
    ]);
    expect(truncated).toBeUndefined();
  });

  it('says what it cut off', () => {
    const question = { to: two.target(['mine']), minShare: 0, maxDepth: 9, first: 1 };
    expect(strongestRoutes(two.rows, 0, question).truncated).toBe('FIRST');
    expect(strongestRoutes(two.rows, 0, { ...question, first: 5, minShare: 0.29 }).truncated).toBe('MIN_SHARE');
    expect(strongestRoutes(two.rows, 0, { ...question, first: 5, maxDepth: 1 }).truncated).toBe('MAX_DEPTH');
  });

  // Would catch: a bound that is not above what can still come, ways over a party twice, a cut that nobody is told of.
  it('gives what trying all ways gives, and says when that is not all', () => {
    const questions = fc.record({
      minShare: fc.constantFrom(0, 0.01, 0.05, 0.2),
      maxDepth: fc.integer({ min: 1, max: 5 }),
      first: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(smallNetworks, fc.constantFrom('ore', 'scrap'), questions, (intakes, end, question) => {
        const { rows, target } = network({ ...intakes, scrap: {}, ore: {} });
        const to = target([end]);
        const { routes, truncated } = strongestRoutes(rows, 0, { ...question, to });
        const all = waysTo(rows, to).toSorted((a, b) => b.share - a.share);
        const asked = all.filter(({ share, links }) => share >= question.minShare && links.length <= question.maxDepth);
        expect(routes.length).toBe(Math.min(asked.length, question.first));
        for (const [place, { share }] of routes.entries()) expect(share).toBeCloseTo(asked[place]?.share ?? -1, 12);
        const given = new Set(all.map(({ links }) => links.join()));
        for (const { links } of routes) expect(given).toContain(links.join());
        expect(truncated !== undefined || all.length === routes.length).toBe(true);
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  // 20^12 ways, all alike. Would catch: a search that first goes through all that is equally strong.
  it('comes to an end at once where ways without number tie', () => {
    const rows = layered(12, 20);
    const to = Uint8Array.from({ length: rows.partyCount }, (_, party) => Number(party > 11 * 20));
    const question = { to, minShare: 0, maxDepth: 20, first: 100, steps: 10_000 };
    const { routes, truncated } = strongestRoutes(rows, 0, question);
    expect(routes).toHaveLength(100);
    expect(truncated).toBe('FIRST');
    expect(new Set(routes.map(({ links }) => links.join())).size).toBe(100);
    expect(routes.map(({ links }) => links.length)).toEqual(Array(100).fill(12));
  });

  it('gives the strongest that it has come to when its steps are used up, and says so', () => {
    const rows = layered(6, 10);
    const to = Uint8Array.from({ length: rows.partyCount }, (_, party) => Number(party > 50));
    const { routes, truncated } = strongestRoutes(rows, 0, { to, minShare: 0, maxDepth: 20, first: 1_000, steps: 500 });
    expect(truncated).toBe('STEPS');
    expect(routes.length).toBeGreaterThan(10);
    for (const { share } of routes) expect(share).toBeCloseTo(1e-6, 12);
  });
});

describe('createHeap', () => {
  it('gives back what was put in, in order, however it is mixed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (steps) => {
        const heap = createHeap<number>((a, b) => a < b);
        const kept: number[] = [];
        const given: (readonly [number | undefined, number | undefined])[] = [];
        for (const step of steps) {
          if (step === undefined) {
            kept.sort((a, b) => a - b);
            given.push([heap.pop(), kept.shift()]);
          } else {
            heap.push(step);
            kept.push(step);
          }
          given.push([heap.size, kept.length]);
        }
        for (const [from, expected] of given) expect(from).toBe(expected);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

/** Party 0 takes in from all of the first layer, each of a layer from all of the next, in equal parts. */
function layered(layers: number, width: number): BackwardRows {
  const partyCount = 1 + layers * width;
  const taking = 1 + (layers - 1) * width;
  const layerOf = (party: number): number => Math.ceil(party / width);
  return {
    partyCount,
    offsets: Uint32Array.from({ length: partyCount + 1 }, (_, party) => Math.min(party, taking) * width),
    suppliers: Uint32Array.from(
      { length: taking * width },
      (_, link) => 1 + layerOf(Math.floor(link / width)) * width + (link % width),
    ),
    estimate: new Float64Array(taking * width).fill(1 / width),
  };
}

/** All ways from party 0 that end where they first come to the target, and pass no party twice. */
function waysTo({ offsets, suppliers, estimate }: BackwardRows, to: Uint8Array, way: Route = start): Route[] {
  const last = way.parties.at(-1) ?? 0;
  if (to[last] === 1 && way.links.length > 0) return [way];
  const ways: Route[] = [];
  for (let link = offsets[last] ?? 0; link < (offsets[last + 1] ?? 0); link++) {
    const supplier = suppliers[link] ?? 0;
    if (way.parties.includes(supplier)) continue;
    const further = { parties: [...way.parties, supplier], links: [...way.links, link] };
    ways.push(
      ...waysTo({ partyCount: 0, offsets, suppliers, estimate }, to, {
        ...further,
        share: way.share * (estimate[link] ?? 0),
      }),
    );
  }
  return ways;
}

const start: Route = { parties: [0], links: [], share: 1 };
