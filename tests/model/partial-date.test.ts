import { describe, expect, it } from 'vitest';
import { dayAfter, firstDay, isDay, isPartialDate, yearsAfter } from '../../src/model/partial-date.ts';

describe('isPartialDate', () => {
  it.each(['2022', '2022-03', '2022-03-01', '2024-02-29', '1958-01-01'])('takes %s', (text) =>
    expect(isPartialDate(text)).toBe(true),
  );
  it.each([
    '2026-02-30',
    '2023-02-29',
    '2026-13',
    '2026-00',
    '2026-1',
    '26',
    '0000',
    '',
    '2026-02-04T00:00:00Z',
    ' 2026',
  ])('refuses %j', (text) => expect(isPartialDate(text)).toBe(false));
});

describe('isDay', () => {
  it('refuses a partial date', () => expect(isDay('2026-02')).toBe(false));
});

describe('firstDay', () => {
  it('is the first of January of a year', () => expect(firstDay('2022')).toBe('2022-01-01'));
  it('is the first of a month', () => expect(firstDay('2022-03')).toBe('2022-03-01'));
  it('is the day itself', () => expect(firstDay('2022-03-17')).toBe('2022-03-17'));
});

describe('dayAfter', () => {
  it('is the next first of January after a year', () => expect(dayAfter('2025')).toBe('2026-01-01'));
  it('is the first of the next month, over the end of a year', () => expect(dayAfter('2025-12')).toBe('2026-01-01'));
  it('is the next day, over a leap day', () => expect(dayAfter('2024-02-28')).toBe('2024-02-29'));
});

describe('yearsAfter', () => {
  it('is the same day later', () => expect(yearsAfter('2025-06-15', 5)).toBe('2030-06-15'));
  it('starts at the first day of a partial date', () => expect(yearsAfter('2025-06', 5)).toBe('2030-06-01'));
  it('is 1 March where there is no leap day', () => expect(yearsAfter('2024-02-29', 1)).toBe('2025-03-01'));
});
