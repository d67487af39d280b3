import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, type Estimate } from '../../../src/model/estimate.ts';
import type { CountryShares } from '../../../src/network/statistics/country-shares.ts';
import { outputShares, type ShareChange } from '../../../src/network/statistics/output-shares.ts';

/** Capacities in the shares of world output (rule U6a), worked by hand and by law. */

const use: Estimate = { low: 0.5, estimate: 0.8, high: 1 };

function stated(
  shares: Readonly<Record<string, Estimate | number>>,
  unattributed: Estimate | number = 0,
): CountryShares {
  const range = (share: Estimate | number): Estimate => (typeof share === 'number' ? exactly(share) : share);
  return {
    shares: Object.entries(shares).map(([country, share]) => ({ country, share: range(share), row: undefined })),
    unattributed: range(unattributed),
    scaled: false,
  };
}

/** Changes in tonnes of a world output of 1,000 t: added, or taken where negative. */
function after(shares: CountryShares, tonnes: Readonly<Record<string, number>>): ReadonlyMap<string, Estimate> {
  const changes = Object.entries(tonnes).map(([country, one]): [string, ShareChange] => [
    country,
    { added: Math.max(0, one) / 1000, taken: Math.max(0, -one) / 1000 },
  ]);
  const found = outputShares(shares, new Map(changes), use);
  return new Map([...found.shares.map(({ country, share }) => [country, share] as const), ['', found.unattributed]]);
}

function expectShare(share: Estimate | undefined, low: number, estimate: number, high: number): void {
  expect(share?.low).toBeCloseTo(low, 12);
  expect(share?.estimate).toBeCloseTo(estimate, 12);
  expect(share?.high).toBeCloseTo(high, 12);
}

describe('outputShares (U6a)', () => {
  // 200 t in a country with 100 of 1,000: 200/1,100, 260/1,160 and 300/1,200. The others have 900 of the same.
  it('adds a capacity to its country, used by 0.5, 0.8 and 1, and dilutes the others', () => {
    const found = after(stated({ a: 0.1, b: 0.9 }), { a: 200 });
    expectShare(found.get('a'), 200 / 1100, 260 / 1160, 300 / 1200);
    expectShare(found.get('b'), 900 / 1200, 900 / 1160, 900 / 1100);
  });

  it('gives a share to a country that the statistic does not list, and dilutes what it attributes to nobody', () => {
    const found = after(stated({ b: 0.9 }, 0.1), { new: 200 });
    expectShare(found.get('new'), 100 / 1100, 160 / 1160, 200 / 1200);
    expectShare(found.get(''), 100 / 1200, 100 / 1160, 100 / 1100);
  });

  it('adds a capacity in a country that is not known to what is attributed to nobody', () => {
    const found = after(stated({ b: 0.9 }, 0.1), { '': 200 });
    expectShare(found.get(''), 200 / 1100, 260 / 1160, 300 / 1200);
    expectShare(found.get('b'), 900 / 1200, 900 / 1160, 900 / 1100);
  });

  // 50 t fewer of 100: 50/950, 60/960 and 75/975. The others have 900 of the same.
  it('takes a capacity from its country, and concentrates the others', () => {
    const found = after(stated({ a: 0.1, b: 0.9 }), { a: -50 });
    expectShare(found.get('a'), 50 / 950, 60 / 960, 75 / 975);
    expectShare(found.get('b'), 900 / 975, 900 / 960, 900 / 950);
  });

  // Would catch a world that shrinks by a plant that is not in it.
  it('takes nothing off where the statistic counts nothing (S6), and no more than it counts', () => {
    const uncounted = after(stated({ b: 0.6, c: 0.4 }), { a: -500 });
    expectShare(uncounted.get('a'), 0, 0, 0);
    expectShare(uncounted.get('b'), 0.6, 0.6, 0.6);
    const larger = after(stated({ a: 0.1, b: 0.9 }), { a: -500 });
    expectShare(larger.get('a'), 0, 0, 0);
    expectShare(larger.get('b'), 1, 1, 1);
  });

  // a: 200 + 80 of 1,000 + 80 + 240; least with 50 of its own and 300 of the other, most with 100 and 150.
  it('takes two additions at once, each at the end that is worse for the other', () => {
    const found = after(stated({ a: 0.2, b: 0.3, c: 0.5 }), { a: 100, b: 300 });
    expectShare(found.get('a'), 250 / 1350, 280 / 1320, 300 / 1250);
    expectShare(found.get('b'), 450 / 1250, 540 / 1320, 600 / 1350);
    expectShare(found.get('c'), 500 / 1400, 500 / 1320, 500 / 1200);
  });

  it('keeps the range of a statistic', () => {
    const found = after(stated({ a: { low: 0, estimate: 0.1, high: 0.3 }, b: 0.9 }), { a: 200 });
    expectShare(found.get('a'), 100 / 1100, 260 / 1160, 500 / 1200);
  });
});

const countries = ['a', 'b', 'c', 'd'];

/** Shares that sum to 1 with what is not attributed, each within a range. */
const anyShares = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([parts, ends]): CountryShares => {
    const sum = parts.reduce((all, one) => all + one, 0) || 1;
    const ranges = parts.map((part, place): Estimate => {
      const estimate = part / sum;
      const [down = 0, up = 0] = ends[place] ?? [];
      return { low: estimate * down, estimate, high: estimate + (1 - estimate) * up };
    });
    return stated(
      Object.fromEntries(countries.map((country, place) => [country, ranges[place] ?? 0])),
      ranges[countries.length],
    );
  });
const anyTonnes = fc.record(
  Object.fromEntries(countries.map((country) => [country, fc.integer({ min: -800, max: 3000 })])),
);

describe('the laws of U6a', () => {
  it('hold every estimate between its ends, and sum to what was stated', () => {
    fc.assert(
      fc.property(anyShares, anyTonnes, (shares, tonnes) => {
        const found = [...after(shares, tonnes).values()];
        for (const { low, estimate, high } of found) {
          expect(low).toBeLessThanOrEqual(estimate);
          expect(estimate).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
        const sum = found.reduce((all, { estimate }) => all + estimate, 0);
        const before = shares.shares.reduce((all, { share }) => all + share.estimate, shares.unattributed.estimate);
        // Where all is taken off, nothing is left to be a part of.
        expect(before > 0.5 && sum > 0 ? sum : 1).toBeCloseTo(1, 9);
      }),
    );
  });

  // Would catch ends that are exchanged, and a dilution of the country itself.
  it('more capacity in a country never lowers its share nor raises that of another', () => {
    fc.assert(
      fc.property(anyShares, anyTonnes, fc.integer({ min: 0, max: 500 }), (shares, tonnes, more) => {
        const [less, grown] = [after(shares, tonnes), after(shares, { ...tonnes, a: (tonnes['a'] ?? 0) + more })];
        for (const [country, { low, estimate, high }] of less) {
          const [sign, then] = [country === 'a' ? 1 : -1, grown.get(country)];
          for (const [now, next] of [
            [low, then?.low],
            [estimate, then?.estimate],
            [high, then?.high],
          ])
            expect(sign * ((next ?? 0) - (now ?? 0))).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
    );
  });
});
