import { describe, expect, it } from 'vitest';
import { supplyRiskIndex } from '../../../src/analysis/indices/supply-risk.ts';
import { exactly } from '../../../src/model/estimate.ts';

const inputs = {
  globalSupply: exactly(3),
  sourcing: exactly(2),
  importReliance: { low: 0.4, estimate: 0.5, high: 0.6 },
  recyclingInputRate: { low: 0.1, estimate: 0.2, high: 0.3 },
  substitutionIndex: { low: 0.8, estimate: 0.9, high: 1 },
};

describe('supplyRiskIndex', () => {
  // By hand: (3·0.25 + 2·0.75)·0.8·0.9 = 1.62; (3·0.2 + 2·0.8)·0.7·0.8 = 1.232; (3·0.3 + 2·0.7)·0.9·1 = 2.07.
  // Would catch bounds that leave out the ends of recycling and substitution, or take recycling the wrong way round.
  it('holds over all ends of the inputs', () => {
    const risk = supplyRiskIndex(inputs);
    expect(risk?.low).toBeCloseTo(1.232, 12);
    expect(risk?.estimate).toBeCloseTo(1.62, 12);
    expect(risk?.high).toBeCloseTo(2.07, 12);
  });

  // With S as GS too, import reliance says nothing: 2·0.8·0.9.
  it('takes the other scope where one is missing, and is not known without both', () => {
    expect(supplyRiskIndex({ ...inputs, globalSupply: undefined })?.estimate).toBeCloseTo(1.44, 12);
    expect(supplyRiskIndex({ ...inputs, globalSupply: undefined, sourcing: undefined })).toBeUndefined();
  });
});
