import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryDominance, partyDominance, type Routes } from '../../../src/assess/chokepoints/route-graph.ts';
import { reachByPowers } from '../../analysis/small-networks.ts';

/** Which parties and countries no route avoids: against reachability by hand, and against what passes them. */

interface Drawn {
  readonly graph: Routes;
  readonly links: readonly (readonly [number, number])[];
  /** Parties by country; the buyer, 0, is in none. */
  readonly countries: readonly (readonly number[])[];
}

/** Every party but the last takes from one of a higher number, so that every loop has a way out; others at random. */
const networks: fc.Arbitrary<Drawn> = fc
  .record({
    size: fc.integer({ min: 3, max: 9 }),
    ahead: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 }),
    more: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 10 }),
    country: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }),
  })
  .map(({ size, ahead, more, country }) => {
    const last = size - 1;
    const spine = [...Array(last).keys()].map((party) => [party, Math.min(last, party + (ahead[party] ?? 1))] as const);
    const others = more.filter(([from, to]) => from < last && to < size && from !== to);
    const links = [...new Map([...spine, ...others].map((link) => [link.join('-'), link])).values()].toSorted(
      ([a, b], [c, d]) => a - c || b - d,
    );
    const offsets = Uint32Array.from({ length: size + 1 }, (_, party) => links.filter(([from]) => from < party).length);
    const byCountry = Map.groupBy([...Array(size).keys()].slice(1), (party) => country[party] ?? 0);
    return {
      graph: {
        partyCount: size,
        offsets,
        suppliers: Uint32Array.from(links, ([, to]) => to),
        isRoute: new Uint8Array(links.length).fill(1),
        isSource: Uint8Array.from({ length: size }, (_, party) => Number(offsets[party] === offsets[party + 1])),
      },
      links,
      countries: [...byCountry.values()],
    };
  });

/** All parties to which links lead from the buyer without passing one of these. */
function reached({ links }: Drawn, barred: readonly number[]): ReadonlySet<number> {
  const found = new Set([0]);
  for (const party of found) for (const [from, to] of links) if (from === party && !barred.includes(to)) found.add(to);
  return found;
}

/** The share of the buyer's intake that passes a group, each party taking equal parts from its suppliers. */
function passing({ graph }: Drawn, members: readonly number[]): number {
  const { partyCount, offsets, suppliers } = graph;
  const shares = new Float64Array(suppliers.length);
  for (let party = 0; party < partyCount; party++) {
    const [start, end] = [offsets[party] ?? 0, offsets[party + 1] ?? 0];
    shares.fill(1 / (end - start), start, end);
  }
  const target = Uint8Array.from({ length: partyCount }, (_, party) => Number(members.includes(party)));
  const rows = { partyCount, offsets, suppliers, estimate: shares, bounds: { low: shares, high: shares } };
  return reachByPowers(rows, shares, target, 0);
}

describe.each([
  [
    'partyDominance',
    partyDominance,
    ({ graph }: Drawn) => [...Array(graph.partyCount).keys()].slice(1).map((one) => [one]),
  ],
  [
    'partyDominance of firms of which some stand in several lanes',
    partyDominance,
    ({ countries }: Drawn) =>
      countries.flatMap((members, at) => (at % 2 === 1 ? members.map((one) => [one]) : [members])),
  ],
  ['countryDominance', countryDominance, ({ countries }: Drawn) => countries],
] as const)('%s', (name, dominance, groupsOf) => {
  // The law: what is lost with a group is all exactly where no route avoids it.
  it('holds of a group exactly where all of the intake passes it', () => {
    const seen = { yes: 0, no: 0, wide: 0 };
    fc.assert(
      fc.property(networks, (network) => {
        const groups = groupsOf(network);
        const { dominates } = dominance(network.graph, 0, groups);
        for (const members of groups) {
          const isLost = passing(network, members) > 1 - 1e-9;
          expect(dominates(members)).toBe(isLost);
          const left = reached(network, members);
          expect(isLost).toBe(![...left].some((party) => network.graph.isSource[party] === 1));
          seen[isLost ? 'yes' : 'no'] += 1;
          seen.wide += Number(isLost && members.length > 1);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
    expect(seen.yes).toBeGreaterThan(300);
    expect(seen.no).toBeGreaterThan(300);
    expect(seen.wide > 100).toBe(name !== 'partyDominance');
  });

  it('names as parent the nearest of the groups that every route to a group passes', () => {
    let named = 0;
    fc.assert(
      fc.property(networks, (network) => {
        const groups = groupsOf(network);
        const { parentOf } = dominance(network.graph, 0, groups);
        const isAvoidable = (one: readonly number[], other: readonly number[]): boolean => {
          const left = reached(network, other);
          return one.some((party) => left.has(party));
        };
        for (const members of groups) {
          const before = groups.filter((other) => other !== members && !isAvoidable(members, other));
          const nearest = before.find((one) => before.every((other) => other === one || !isAvoidable(one, other)));
          const isReached = members.some((party) => reached(network, []).has(party));
          expect(parentOf(members)).toBe(isReached ? nearest : undefined);
          named += Number(isReached && nearest !== undefined);
        }
      }),
      { numRuns: 1000, seed: 6 },
    );
    expect(named).toBeGreaterThan(300);
  });
});
