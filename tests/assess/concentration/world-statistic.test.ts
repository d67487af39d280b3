import { describe, expect, it } from 'vitest';
import { governedIndex, worldStatistic, worldStatistics } from '../../../src/assess/concentration/world-statistic.ts';
import { exactly, nothing } from '../../../src/model/estimate.ts';
import type { Stage } from '../../../src/model/vocabulary.ts';
import { rounded, shares, smallSite, smallView, type SmallRecords } from '../../network/small-evidence.ts';

const records: SmallRecords = {
  entity: [
    { id: 'gold', kind: 'Mineral' },
    { id: 'tin', kind: 'Mineral' },
  ],
  form: [
    { id: 'ore', stage: 'EXTRACTION', element: 'gold' },
    { id: 'gravel', stage: 'EXTRACTION', contains: { gold: { value: 0.1 }, tin: { value: 0.1 } } },
    { id: 'bar', stage: 'METAL_ALLOY', madeFrom: ['ore'], element: 'gold' },
  ],
  statistic: [
    ...shares('ore', 'EXTRACTION', { peru: 1 }, { series: 'of the ore' }),
    ...shares('gravel', 'EXTRACTION', { chile: 1 }, { series: 'of the gravel', year: 2010 }),
    {
      id: 'mineral',
      material: 'gold',
      stage: 'METAL_ALLOY',
      country: 'india',
      share: 1,
      series: 'of gold',
      year: 2025,
    },
    {
      id: 'buyer',
      form: 'ore',
      stage: 'EXTRACTION',
      geography: 'japan',
      country: 'peru',
      share: 1,
      series: 's',
      year: 2025,
    },
  ],
};
const seriesOf = (material: string, stage: Stage): string[] =>
  worldStatistics(smallSite(records), material, stage).map(({ statistic }) => statistic.series);

describe('worldStatistics', () => {
  it('of a form at its own stage are those of the form', () => {
    expect(seriesOf('ore', 'EXTRACTION')).toEqual(['of the ore', 'of the ore']);
    expect(seriesOf('gravel', 'EXTRACTION')).toEqual(['of the gravel']);
  });

  it('of a form with a single mineral are also those of the mineral, which do not describe a form of several', () => {
    expect(seriesOf('bar', 'METAL_ALLOY')).toEqual(['of gold']);
    const tin = {
      ...records,
      statistic: [
        { id: 't', material: 'tin', stage: 'EXTRACTION' as const, country: 'peru', share: 1, series: 's', year: 2025 },
      ],
    };
    expect(worldStatistics(smallSite(tin), 'gravel', 'EXTRACTION')).toEqual([]);
  });

  it('of a mineral are those of its forms at the stage, best first, and never those of a place that buys', () => {
    expect(worldStatistic(smallSite(records), 'gold', 'EXTRACTION')?.statistic.series).toBe('of the ore');
    expect(worldStatistic(smallSite(records), 'gold', 'METAL_ALLOY')?.statistic.series).toBe('of gold');
    expect(worldStatistic(smallSite(records), 'gold', 'MAGNET')).toBeUndefined();
  });

  it('of a product that only its own statistic names are those', () => {
    const statistic = [
      {
        id: 'p',
        material: 'gold',
        product: 'coin',
        stage: 'PRODUCT' as const,
        country: 'peru',
        share: 1,
        series: 'of coins',
        year: 2025,
      },
    ];
    const found = worldStatistic(smallSite({ ...records, statistic }), 'gold', 'PRODUCT');
    expect(found?.statistic.series).toBe('of coins');
  });
});

describe('governedIndex', () => {
  const governed = (id: string, year: number, value: number, heading = 'mean') => ({
    id: `${id} ${year} ${heading}`,
    subject: id,
    quantity: 'GOVERNANCE' as const,
    geography: id,
    heading,
    value,
    unit: '1',
    year,
  });
  const observation = [
    governed('china', 2020, 2.5),
    governed('china', 2024, -0.5),
    governed('china', 2025, -2.5, 'va'),
    governed('peru', 2024, 1.5),
  ];
  const index = (parts: Readonly<Record<string, number>>, open = 0, at = '2026-01-01'): number[] => {
    const rows = Object.entries(parts).map(([country, share]) => ({ country, share: exactly(share) }));
    const site = smallSite({ observation }, smallView({ at }));
    const { low, estimate, high } = governedIndex(site, rows, open === 0 ? nothing : exactly(open));
    return [low, estimate, high].map(rounded);
  };

  // China weighs (2.5 + 0.5) · 2 = 6 and Peru (2.5 − 1.5) · 2 = 2: 0.36 · 6 + 0.16 · 2 = 2.48.
  it('weighs each square by the mean governance of the year nearest to the day', () => {
    expect(index({ china: 0.6, peru: 0.4 })).toEqual([2.48, 2.48, 2.48]);
  });

  // In 2021 the year 2020 is nearest, with the best value, which weighs nothing.
  it('follows the day of the question', () => {
    expect(index({ china: 1 }, 0, '2021-06-01')).toEqual([0, 0, 0]);
  });

  // A country without a figure weighs 0 to 10: 0.25 · 6 + 0.25 · {0, 0, 10}.
  it('gives a country without a figure any weight, and none in the estimate', () => {
    expect(index({ china: 0.5, chile: 0.5 })).toEqual([1.5, 1.5, 4]);
  });

  // All of the open 0.2 may be China's, at the worst weight: 10 · (0.7² + 0.3²) = 5.8 is less than the sum by squares.
  it('counts the unattributed part in the high end alone', () => {
    expect(index({ china: 0.5, chile: 0.3 }, 0.2)).toEqual([1.5, 1.5, 5.8]);
  });
});
