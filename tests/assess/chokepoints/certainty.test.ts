import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certaintyOf, passes, type Certainty } from '../../../src/assess/chokepoints/certainty.ts';
import type { Exposure } from '../../../src/assess/supply/exposure.ts';
import { exposureOf } from '../../../src/assess/supply/exposure.ts';
import { smallChain } from '../supply/small-chain.ts';

const { chain, states } = smallChain({ buyer: { plant: 1 } });
const some = exposureOf(chain, { low: states(['plant']), estimate: states(['plant']), high: states(['plant']) });
const exposure = (provenLow: number, low: number, estimate: number, high: number): Exposure => ({
  ...some,
  provenLow,
  low,
  estimate,
  high,
});

describe('certaintyOf', () => {
  it.each<[Certainty, Exposure]>([
    ['CERTAIN', exposure(0.5, 0.6, 0.7, 0.8)],
    ['LIKELY', exposure(0.49, 0.5, 0.7, 0.8)],
    ['POSSIBLE', exposure(0.1, 0.49, 0.5, 0.8)],
    ['UNLIKELY', exposure(0.1, 0.2, 0.49, 1)],
  ])('is %s by the layer that reaches a half', (word, share) => {
    expect(certaintyOf(share, 0.5)).toBe(word);
  });

  it('is of no layer that may be nothing, however small the size', () => {
    expect(certaintyOf(exposure(0, 0, 0, 0.2), 0)).toBe('UNLIKELY');
    expect(certaintyOf(exposure(0, 0, 0.1, 0.2), 0)).toBe('POSSIBLE');
    expect(passes(0, 0)).toBe(false);
  });

  // Would catch a word that a weaker layer carries, and one that rises while the evidence falls.
  it('never exceeds what its own layers say, and only falls with a larger size', () => {
    const words = ['UNLIKELY', 'POSSIBLE', 'LIKELY', 'CERTAIN'];
    const part = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(array(part, { minLength: 4, maxLength: 4 }), part, part, (layers, one, other) => {
        const [provenLow = 0, low = 0, estimate = 0, high = 0] = layers.toSorted((a, b) => a - b);
        const share = exposure(provenLow, low, estimate, high);
        const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
        const word = certaintyOf(share, smaller);
        const carrying = { CERTAIN: provenLow, LIKELY: low, POSSIBLE: estimate, UNLIKELY: 1 }[word];
        expect(carrying).toBeGreaterThanOrEqual(smaller - 1e-9);
        expect(words.indexOf(certaintyOf(share, larger))).toBeLessThanOrEqual(words.indexOf(word));
      }),
    );
  });
});
