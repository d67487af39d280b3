import { describe, expect, it } from 'vitest';
import {
  governanceEstimate,
  governanceFigures,
  governanceRisk,
  mostGovernanceRisk,
} from '../../../src/model/figures/governance.ts';
import type { ObservationRecord } from '../../../src/model/records/statistics.ts';

describe('governanceRisk', () => {
  // Blengini et al. 2017: the scale from -2.5 (weak) to 2.5 (strong) turned round and stretched to 0 to 10.
  it.each([
    [2.5, 0],
    [0, 5],
    [-2.5, mostGovernanceRisk],
    [-1, 7],
    [1.75, 1.5],
  ])('of the estimate %d is %d', (estimate, risk) => expect(governanceRisk(estimate)).toBeCloseTo(risk, 12));

  // Estimates are standard normal units, and a few countries are outside of the usual range.
  it('ends at its scale', () => expect([governanceRisk(-3), governanceRisk(3)]).toEqual([10, 0]));
});

describe('governanceFigures', () => {
  const observed = (
    id: string,
    year: number,
    heading: string,
    more: Partial<ObservationRecord> = {},
  ): ObservationRecord => ({
    id,
    subject: 'governance',
    quantity: 'GOVERNANCE',
    geography: 'chile',
    year,
    heading,
    value: 1,
    unit: '1',
    ...more,
  });

  it('are newest first, and within a year in the order of the World Bank', () => {
    const rows = [
      observed('mean', 2023, 'mean'),
      observed('old', 2022, 'va'),
      observed('law', 2023, 'rl'),
      observed('voice', 2023, 'va'),
      observed('stability', 2023, 'pv'),
    ];
    expect(governanceFigures(rows).map(({ id }) => id)).toEqual(['voice', 'stability', 'law', 'mean', 'old']);
  });

  it('leave out all other quantities', () =>
    expect(governanceFigures([observed('trade', 2023, '2836', { quantity: 'TRADE_VALUE' })])).toEqual([]));

  // Would catch an invented 0 where a source states a range. By hand: the middle of −1 and 0.5 is −0.25.
  it('read a range by its middle, and leave out what states no figure', () => {
    const range = observed('range', 2023, 'va', { value: undefined, low: -1, high: 0.5 });
    const flagged = observed('flagged', 2023, 'pv', { value: undefined, flag: 'withheld' });
    expect(governanceFigures([range, flagged])).toEqual([range]);
    expect(governanceEstimate(range)).toBe(-0.25);
  });
});
