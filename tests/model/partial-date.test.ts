import { assert, date, double, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAllDays,
  beforeAllDays,
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
    '0000-05',
    '0000-05-01',
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

  // Would catch the text "+010000-01", which compares as earlier than every day.
  it.each(['9999', '9999-12', '9999-12-31'])('of %s is after all days', (end) => {
    expect(dayAfter(end)).toBe(afterAllDays);
    expect(dayAfter(end) > '9999-12-31').toBe(true);
  });

  // Would catch a reading of the years 0 to 99 as 1900 to 1999.
  it('is in the same century in the first one', () => {
    expect(dayAfter('0099')).toBe('0100-01-01');
    expect(dayAfter('0050-12-31')).toBe('0051-01-01');
    expect(dayAfter('0004-02-28')).toBe('0004-02-29');
  });
});

describe('yearsAfter', () => {
  it('is the same day later', () => expect(yearsAfter('2025-06-15', 5)).toBe('2030-06-15'));
  it('starts at the first day of a partial date', () => expect(yearsAfter('2025-06', 5)).toBe('2030-06-01'));
  it('is 1 March where there is no leap day', () => expect(yearsAfter('2024-02-29', 1)).toBe('2025-03-01'));

  it.each([
    ['2025-06-15', 2.5, '2027-12-15'],
    ['2025-01-01', 0.1, '2025-02-07'],
    ['2025-06-15', -0.5, '2024-12-14'],
  ])('of %s and %d years counts the part in days of 365', (from, years, day) =>
    expect(yearsAfter(from, years)).toBe(day),
  );

  it.each([
    ['2025', 300_000, afterAllDays],
    ['2025', 1.7e308, afterAllDays],
    ['2025', Number.POSITIVE_INFINITY, afterAllDays],
    ['9998-06', 1.9, afterAllDays],
    ['2025', -2_025, beforeAllDays],
    ['2025', -1e21, beforeAllDays],
    ['0050', 1, '0051-01-01'],
    ['2025', -2_000, '0025-01-01'],
  ])('of %s and %d years stays within texts that compare', (from, years, day) =>
    expect(yearsAfter(from, years)).toBe(day),
  );
});

describe('dayBefore', () => {
  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2026-01-01', '2025-12-31'],
    ['2026-06-15', '2026-06-14'],
    ['0051-01-01', '0050-12-31'],
    ['0001-01-01', beforeAllDays],
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

describe('every date of the calendar', () => {
  /** Any year from 0001 to 9999, with a month and day that exist. */
  const anyDay = tuple(integer({ min: 1, max: 9_999 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 28 })).map(
    ([year, month, one]) =>
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(one).padStart(2, '0')}`,
  );
  const isComparable = (text: string): boolean => text === beforeAllDays || text === afterAllDays || isDay(text);

  // Would catch a RangeError, a year of five digits and a year that is read as another one.
  it('is moved by any number of years to a day that compares, and the later the more years', () =>
    assert(
      property(anyDay, double(), double({ noNaN: true }), (from, any, other) => {
        expect(isComparable(yearsAfter(from, any))).toBe(true);
        const [fewer, more] = Number.isNaN(any) || other < any ? [other, any] : [any, other];
        expect(Number.isNaN(any) || yearsAfter(from, fewer) <= yearsAfter(from, more)).toBe(true);
      }),
    ));

  it('has neighbours that compare, and is what it is after no years', () =>
    assert(
      property(anyDay, (one) => {
        expect(isDay(one)).toBe(true);
        expect(yearsAfter(one, 0)).toBe(one);
        for (const period of [one, one.slice(0, 7), one.slice(0, 4)]) {
          expect(isComparable(dayAfter(period)) && one < dayAfter(period)).toBe(true);
        }
        expect(isComparable(dayBefore(one)) && dayBefore(one) < one).toBe(true);
      }),
    ));

  it('lies between the same day and the next one of a part of a year', () =>
    assert(
      property(anyDay, integer({ min: -50, max: 50 }), double({ min: 0, max: 1, noNaN: true }), (from, whole, part) => {
        const day = yearsAfter(from, whole + part);
        expect(yearsAfter(from, whole) <= day && day <= yearsAfter(from, whole + 1)).toBe(true);
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
