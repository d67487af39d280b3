import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coverageOf,
  estimateOf,
  estimateOfGroup,
  exposureOf,
  highAtMost,
  highOf,
} from '../../../src/assess/supply/exposure.ts';
import type { Target } from '../../../src/assess/supply/groups.ts';
import { smallNetworks } from '../../analysis/small-networks.ts';
import { smallChain, type ChainByHand } from './small-chain.ts';

const targetOf = ({ states }: ChainByHand, sure: readonly string[], maybe: readonly string[] = []): Target => ({
  low: states(sure),
  estimate: states(sure),
  high: states(sure, maybe),
});

/** A stated half from one maker. The other half comes from a market, by a rule that leaves each share a fifth of room. */
const halves = smallChain({
  buyer: { maker: 0.5, market: [0.5, 0.5, 0.5] },
  market: { china: [0.4, 0.6, 0.8], japan: [0.2, 0.4, 0.6] },
  maker: { china: [0.1, 0.3, 0.5], japan: [0.5, 0.7, 0.9] },
});

describe('exposureOf', () => {
  // Estimate 0.5 · 0.6 + 0.5 · 0.3 = 0.45; low 0.5 · 0.4 + 0.5 · 0.1 = 0.25; high 0.5 · 0.8 + 0.5 · 0.5 = 0.65.
  // No fact speaks of China, so that facts alone leave 0 to 1.
  it('adds the routes at each end of the band', () => {
    const { buyer, ...found } = exposureOf(halves.chain, targetOf(halves, ['china']));
    expect(buyer).toBe('buyer');
    expect(found).toMatchObject({ provenLow: 0, low: 0.25, estimate: 0.45, high: 0.65, provenHigh: 1, residual: 0 });
  });

  // The stated half is a fact: it holds in the proven layer. The market may be at most the other half there.
  it('keeps what a source states in the layer of facts', () => {
    expect(exposureOf(halves.chain, targetOf(halves, ['maker']))).toMatchObject({ provenLow: 0.5, provenHigh: 1 });
    expect(exposureOf(halves.chain, targetOf(halves, ['market']))).toMatchObject({ provenLow: 0, provenHigh: 0.5 });
  });

  it('counts a party that may be in the group for the high ends alone', () => {
    const found = exposureOf(halves.chain, targetOf(halves, ['maker'], ['market']));
    expect(found).toMatchObject({ provenLow: 0.5, low: 0.5, estimate: 0.5, high: 1, provenHigh: 1 });
  });

  it('counts a route once that passes two parties of the group', () => {
    expect(exposureOf(halves.chain, targetOf(halves, ['maker', 'china'])).estimate).toBe(0.8);
  });

  it('grades the evidence by the weakest link of each route', () => {
    const toMaker = coverageOf(halves.chain, halves.states(['maker']));
    expect(toMaker).toMatchObject({ known: expect.closeTo(0.5, 12), inferred: expect.closeTo(0.5, 12) });
    expect(coverageOf(halves.chain, halves.states(['china', 'japan'])).inferred).toBeCloseTo(1, 12);
  });
});

describe('breakEven', () => {
  const statistic = (china: number, unknownMayBeThere: boolean): (() => number | undefined) => {
    const made = smallChain(
      { buyer: { china: [china, china, china], japan: [1 - china, 1 - china, 1 - china], unknown: [0, 0, 0] } },
      { about: { unknown: { kind: 'UNKNOWN', key: undefined } }, deviation: 0.2, deviatesTo: { buyer: 'unknown' } },
    );
    return exposureOf(made.chain, targetOf(made, ['china'], unknownMayBeThere ? ['unknown'] : [])).breakEven;
  };

  // With deviation d Japan keeps (1 − d) · 0.7, so that China may have 0.3 + 0.7 · d: a half at d = 2/7 = 292.6/1024.
  // Ten halvings find the next of 1024 steps.
  it('is the smallest deviation at which the high end reaches a half, to a thousandth', () => {
    expect(statistic(0.3, true)()).toBe(293 / 1024);
  });

  it('is 0 where half passes there at face value, and undefined where no deviation leads there', () => {
    expect(statistic(0.5, true)()).toBe(0);
    expect(statistic(0.3, false)()).toBeUndefined();
  });
});

describe('the shortcuts of many groups', () => {
  // Would catch: a ranking by numbers that differ from those shown, and a candidate dropped below its true high end.
  it('give the same estimate, and an upper bound of the high end, for every party of any network', () => {
    let loops = 0;
    fc.assert(
      fc.property(smallNetworks, (intakes) => {
        const made = smallChain(intakes);
        const most = highAtMost(made.chain);
        for (const { label } of made.chain.parties.slice(1)) {
          const target = targetOf(made, [label]);
          const group = {
            kind: 'GROUP',
            key: label,
            label,
            isUnknown: false,
            target,
            members: [made.at(label)],
          } as const;
          const { low, estimate, high } = exposureOf(made.chain, target);
          expect(estimateOfGroup(made.chain, group)).toBeCloseTo(estimate, 9);
          expect(estimateOf(made.chain, target)).toBe(estimate);
          expect(highOf(made.chain, target)).toBeCloseTo(high, 9);
          expect(most[made.at(label)] ?? 0).toBeGreaterThanOrEqual(high - 1e-9);
          expect(low).toBeLessThanOrEqual(estimate);
        }
        loops += Number('p0' in (intakes['p1'] ?? {}) && 'p1' in (intakes['p0'] ?? {}));
      }),
      { numRuns: 100, seed: 11 },
    );
    expect(loops).toBeGreaterThan(10);
  });

  it('give the whole of several parties, and of what nobody knows, as the exact way does', () => {
    const target = targetOf(halves, ['maker', 'china']);
    const group = { key: undefined, label: '', target, members: [halves.at('maker'), halves.at('china')] };
    expect(estimateOfGroup(halves.chain, { ...group, kind: 'GROUP' })).toBe(0.8);
    expect(estimateOfGroup(halves.chain, { ...group, kind: 'UNKNOWN', members: [] })).toBe(0.8);
  });
});
