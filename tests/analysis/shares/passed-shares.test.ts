import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '../../../src/analysis/shares/components.ts';
import { passedAtMost, passedShares } from '../../../src/analysis/shares/passed-shares.ts';
import { reachBound } from '../../../src/analysis/shares/reach-bounds.ts';
import { network, reachByPowers, smallNetworks, type Intake, type SmallNetwork } from '../small-networks.ts';

/** What passes each party, for all parties at once, against each party alone. */

/** Networks without loops: each party takes from parties of higher number, some from several tiers at once. */
const tiers: fc.Arbitrary<Readonly<Record<string, Intake>>> = fc
  .array(
    fc.record({
      picks: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      widths: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 3, maxLength: 8 },
  )
  .map((parties) =>
    Object.fromEntries(
      parties.map(({ picks, weights, widths }, party) => {
        const total = picks.reduce((all, _, index) => all + (weights[index] ?? 1), 0);
        const row = picks.map((step, index) => {
          const estimate = (weights[index] ?? 1) / total;
          const width = (widths[index] ?? 0) / 10;
          return [
            `p${party + step}`,
            [Math.max(0, estimate - width), estimate, Math.min(1, estimate + width)],
          ] as const;
        });
        return [`p${party}`, Object.fromEntries(row)];
      }),
    ),
  );

function eachParty(check: (small: SmallNetwork, party: number, target: Uint8Array) => void): (drawn: object) => void {
  return (drawn) => {
    const small = network(drawn as Readonly<Record<string, Intake>>);
    for (let party = 0; party < small.rows.partyCount; party++) {
      const target = new Uint8Array(small.rows.partyCount);
      target[party] = 1;
      check(small, party, target);
    }
  };
}

describe('passedShares', () => {
  // Loops: c takes in a tenth of what it sends out, so that a unit passes it 1 / (1 − 0.1) times, and once at least.
  it('counts a unit once that passes a party again', () => {
    const { rows, at } = network({ buyer: { c: 1 }, c: { r: 0.1, mine: 0.9 }, r: { c: 1 } });
    const share = passedShares(rows, components(rows), at('buyer'));
    expect(['buyer', 'c', 'r', 'mine'].map((name) => share(at(name)))).toEqual([
      1,
      1,
      expect.closeTo(0.1, 12),
      expect.closeTo(1, 12),
    ]);
  });

  it.each([
    ['without loops', tiers],
    ['with loops', smallNetworks],
  ])('equals the share that passes each party alone, in networks %s', (_, drawn) => {
    fc.assert(
      fc.property(
        drawn,
        eachParty(({ rows, at }, party, target) => {
          const share = passedShares(rows, components(rows), at('p0'));
          expect(share(party)).toBeCloseTo(reachByPowers(rows, rows.estimate, target, at('p0')), 9);
        }),
      ),
      { numRuns: 500, seed: 1 },
    );
  });

  // 250 parties in one loop are more than are solved at once: what lies behind is solved alone.
  it('is right behind a loop that is too long to solve at once', () => {
    const ring = Array.from({ length: 250 }, (_, at) => [`r${at}`, { [`r${(at + 1) % 250}`]: 0.9, mine: 0.1 }]);
    const { rows, at } = network({ buyer: { r0: 1 }, ...Object.fromEntries(ring), mine: { shaft: 0.25, pit: 0.75 } });
    const share = passedShares(rows, components(rows), at('buyer'));
    expect(share(at('shaft'))).toBeCloseTo(0.25, 9);
    expect(share(at('r2'))).toBeCloseTo(0.81, 9);
  });
});

describe('passedAtMost', () => {
  it.each([
    ['without loops', tiers],
    ['with loops', smallNetworks],
  ])('is never less than the largest share under any rows, in networks %s', (_, drawn) => {
    let tight = 0;
    fc.assert(
      fc.property(
        drawn,
        eachParty(({ rows, at }, party, target) => {
          const parts = components(rows);
          const high = reachBound(rows, parts, target, 'HIGH').values[at('p0')] ?? 0;
          const most = passedAtMost(rows, parts, at('p0'))[party] ?? 0;
          expect(most).toBeGreaterThanOrEqual(high - 1e-9);
          expect(most).toBeLessThanOrEqual(1);
          tight += Number(most < 1);
        }),
      ),
      { numRuns: 1000, seed: 2 },
    );
    expect(tight).toBeGreaterThan(100);
  });

  // Ten makers, each at most 0.2 of a tier, all from ten mines alike: however many tiers, no mine gets more than 0.2.
  it('does not grow from tier to tier', () => {
    const names = (tier: string): string[] => Array.from({ length: 10 }, (_, at) => `${tier}${at}`);
    const row = (tier: string): Intake =>
      Object.fromEntries(names(tier).map((name) => [name, [0.05, 0.1, 0.2] as const]));
    const { rows, at } = network({
      buyer: row('a'),
      ...Object.fromEntries(names('a').map((name) => [name, row('b')])),
      ...Object.fromEntries(names('b').map((name) => [name, row('c')])),
    });
    const most = passedAtMost(rows, components(rows), at('buyer'));
    expect(['a3', 'b3', 'c3'].map((name) => most[at(name)])).toEqual([0.2, 0.2, 0.2]);
  });
});
