import { describe, expect, it } from 'vitest';
import { tradeFigures } from '../../../src/model/figures/trade-figures.ts';
import type { ObservationRecord } from '../../../src/model/records/statistics.ts';

const observed = (more: Partial<ObservationRecord>): ObservationRecord => ({
  id: 'o',
  subject: '811292',
  quantity: 'TRADE_VALUE',
  geography: 'germany',
  partner: 'china',
  flow: 'IMPORT',
  heading: '811292',
  year: 2024,
  unit: 'USD',
  series: 'Comtrade',
  ...more,
});

describe('tradeFigures', () => {
  // Would catch: value and mass of one trade told as two figures, or a year of one series lost.
  it('joins value and mass of one heading, partner and flow, year by year', () => {
    const figures = tradeFigures([
      observed({ id: 'value', byYear: { 2023: 100, 2024: 90 }, sources: ['a'] }),
      observed({
        id: 'mass',
        quantity: 'TRADE_MASS',
        byYear: { 2024: 7, 2025: 8 },
        sources: ['a', 'b'],
        extra: { quantityIncomplete: ['2025'] },
      }),
    ]);
    expect(figures.toSorted((a, b) => a.year - b.year)).toMatchObject([
      { year: 2023, valueUsd: 100, massKg: undefined, massIncomplete: false, sources: ['a', 'b'] },
      { year: 2024, valueUsd: 90, massKg: 7, massIncomplete: false },
      { year: 2025, valueUsd: undefined, massKg: 8, massIncomplete: true },
    ]);
  });

  it('keeps apart partners and flows', () => {
    const figures = tradeFigures([
      observed({ id: '1', value: 1 }),
      observed({ id: '2', value: 2, partner: 'japan' }),
      observed({ id: '3', value: 3, flow: 'EXPORT' }),
    ]);
    expect(figures.map(({ partner, flow, valueUsd }) => [partner, flow, valueUsd])).toEqual([
      ['china', 'IMPORT', 1],
      ['japan', 'IMPORT', 2],
      ['china', 'EXPORT', 3],
    ]);
  });

  it('knows no trade without a partner', () => {
    const { partner: _, ...alone } = observed({ value: 1 });
    expect(tradeFigures([alone])).toEqual([]);
  });
});
