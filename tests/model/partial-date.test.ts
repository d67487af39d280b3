import { assert, date, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOrPeriodSchema,
  dayAfter,
  dayBefore,
  firstDay,
  isDay,
  isPartialDate,
  partialDateSchema,
  yearsAfter,
} from '../../src/model/partial-date.ts';

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

describe('dayBefore', () => {
  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2026-01-01', '2025-12-31'],
    ['2026-06-15', '2026-06-14'],
  ])('of %s is %s', (day, before) => expect(dayBefore(day)).toBe(before));
});

describe('days and periods', () => {
  const instant = date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true });
  const day = instant.map((time) => time.toISOString().slice(0, 10));

  // Would catch: a day of a time zone, or a month of 30 days.
  it('come one after the other', () =>
    assert(
      property(day, (one) => {
        expect(dayBefore(dayAfter(one))).toBe(one);
        expect(dayAfter(dayBefore(one))).toBe(one);
        expect(isDay(dayAfter(one)) && one < dayAfter(one)).toBe(true);
      }),
    ));

  // Every day is in its month and its year, which begin no later and end later than it.
  it('lie within their month and year', () =>
    assert(
      property(day, (one) => {
        for (const period of [one.slice(0, 7), one.slice(0, 4)]) {
          expect(isPartialDate(period)).toBe(true);
          expect(firstDay(period) <= one && one < dayAfter(period)).toBe(true);
          expect(dayBefore(dayAfter(period)).startsWith(period)).toBe(true);
        }
      }),
    ));

  it('are shifted by years one after the other as by all together, from the first of a month', () =>
    assert(
      property(tuple(instant, integer({ min: 0, max: 50 }), integer({ min: 0, max: 50 })), ([time, some, more]) => {
        const month = time.toISOString().slice(0, 7);
        expect(yearsAfter(yearsAfter(month, some), more)).toBe(yearsAfter(month, some + more));
        expect(yearsAfter(yearsAfter(month, some), -some)).toBe(firstDay(month));
      }),
    ));
});

describe('partialDateSchema', () => {
  it('asks for a date that exists', () => {
    expect(partialDateSchema.safeParse('2024-02-29').success).toBe(true);
    expect(partialDateSchema.safeParse('2025-02-29').error?.issues[0]?.message).toBe(
      'expected an existing date, written YYYY, YYYY-MM or YYYY-MM-DD',
    );
  });
});

describe('dateOrPeriodSchema', () => {
  it.each(['2016', '2016/2020', '2016-03/2020-12-31'])('takes %s', (text) =>
    expect(dateOrPeriodSchema.safeParse(text).success).toBe(true),
  );
  it.each(['2016/', '/2020', '2016/2018/2020', '2016-2020', '2016/2020-13', ''])('refuses %j', (text) =>
    expect(dateOrPeriodSchema.safeParse(text).success).toBe(false),
  );
});
