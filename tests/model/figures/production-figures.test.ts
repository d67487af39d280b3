import { describe, expect, it } from 'vitest';
import { newestOfSeries, productionFigures } from '../../../src/model/figures/production-figures.ts';
import type { ObservationRecord, StatisticRecord } from '../../../src/model/records/statistics.ts';

const observed = (more: Partial<ObservationRecord> = {}): ObservationRecord => ({
  id: 'o',
  subject: 'gallium',
  quantity: 'PRODUCTION',
  geography: 'china',
  year: 2024,
  value: 750,
  unit: 't',
  series: 'MCS',
  ...more,
});
const share = (more: Partial<StatisticRecord> = {}): StatisticRecord => ({
  id: 's',
  material: 'gallium',
  stage: 'PROCESSING',
  country: 'china',
  share: 0.98,
  tonnes: 600,
  series: 'SCRREEN',
  year: 2022,
  ...more,
});

describe('productionFigures', () => {
  it('reads output, capacity and reserves, by the words of the evidence too', () => {
    const figures = productionFigures(
      [
        observed(),
        observed({ id: 'w', quantity: 'WORLD_MINE_OUTPUT' }),
        observed({ id: 'c', quantity: 'WORLD_CAPACITY' }),
        observed({ id: 'g', quantity: 'GOVERNANCE' }),
      ],
      [],
    );
    expect(figures.map(({ key, quantity }) => [key, quantity])).toEqual([
      ['o', 'PRODUCTION'],
      ['w', 'PRODUCTION'],
      ['c', 'CAPACITY'],
    ]);
  });

  // Would catch: a share without an amount, or what a statistic leaves over, told as the output of a country.
  it('reads shares that are weighed, but for what a statistic leaves over', () => {
    const { tonnes: _, ...bare } = share({ id: 'bare' });
    const figures = productionFigures([], [share(), bare, share({ id: 'rest', residual: true })]);
    expect(figures).toMatchObject([{ key: 's', value: 600, unit: 't/a', place: 'china', quantity: 'PRODUCTION' }]);
  });

  it('names what belongs to no country', () => {
    expect(productionFigures([], [share({ country: null })])[0]?.place).toBe('other-countries');
  });
});

describe('newestOfSeries', () => {
  it('keeps of each series the newest year that is not after the one asked about', () => {
    const figures = productionFigures(
      [
        observed({ id: 'old', year: 2022 }),
        observed({ id: 'new', year: 2024 }),
        observed({ id: 'beside', year: 2024, geography: 'japan' }),
        observed({ id: 'next', year: 2025 }),
        observed({ id: 'other', year: 2020, series: 'BGS' }),
      ],
      [],
    );
    expect(newestOfSeries(figures, 2024).map(({ key }) => key)).toEqual(['new', 'beside', 'other']);
    expect(newestOfSeries(figures, 2019)).toEqual([]);
  });
});
