import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/model/records/statistics.ts';

describe('periodOf', () => {
  it('is the stated period of all rows, and none of a single year', () => {
    expect(periodOf([{ year: 2020, period: '2016-2020' }])).toBe('2016-2020');
    expect(periodOf([{ year: 2024, period: '2024-Q1' }])).toBe('2024-Q1');
    expect(periodOf([{ year: 2024 }, { year: 2024 }])).toBeUndefined();
    expect(periodOf([])).toBeUndefined();
  });

  // Would catch: a statement of 2023 whose rest a table of 2016 to 2020 divides, shown as a figure of 2023 alone.
  it('holds the years of every part of a statistic that is put together', () => {
    expect(periodOf([{ year: 2023 }, { year: 2020, period: '2016-2020' }])).toBe('2016-2023');
    expect(periodOf([{ year: 2023 }, { year: 2024 }])).toBe('2023-2024');
  });
});
