import { describe, expect, it } from 'vitest';
import type { StatisticRecord } from '../../../src/model/records/statistics.ts';
import { isBeforeStatistics } from '../../../src/network/evidence/before-statistics.ts';

const statistic = (more: Partial<StatisticRecord>): StatisticRecord => ({
  id: 's',
  material: 'gallium',
  stage: 'PROCESSING',
  share: 1,
  series: 'MCS',
  year: 2022,
  ...more,
});

describe('isBeforeStatistics (T7)', () => {
  it('is a day before the year of each', () => {
    expect(isBeforeStatistics('2021-12-31', [statistic({}), statistic({ year: 2024 })])).toBe(true);
    expect(isBeforeStatistics('2022-01-01', [statistic({}), statistic({ year: 2024 })])).toBe(false);
  });

  it('counts from the beginning of a period of several years', () => {
    expect(isBeforeStatistics('2020-06-01', [statistic({ period: '2019-2022' })])).toBe(false);
  });

  it('is no day where there are none', () => expect(isBeforeStatistics('1990-01-01', [])).toBe(false));
});
