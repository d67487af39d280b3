import { z } from 'zod';

/** A date as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;
/** A whole day, YYYY-MM-DD. Days compare as text. */
export type Day = string;

/** Texts before and after every day of the calendar, which goes from 0001-01-01 to 9999-12-31. They are no days. */
export const beforeAllDays: Day = '0000-00-00';
export const afterAllDays: Day = '9999-99-99';

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const daysPerYear = 365;
const daysPerMeanYear = 365.25;

/** Whether the text is an existing date. 2026-02-30 is not. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (Number(year) < 1) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || isDay(text);
}

/** Whether the text is an existing whole day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayAt(year, month, day) === text;
}

/** The first day of the period that a partial date names (rule T1). */
export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The first day after the period that a partial date names: 2025 gives 2026-01-01. A whole day gives the next one. */
export function dayAfter(date: PartialDate): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayAt(year + 1, 1, 1);
  return day === undefined ? dayAt(year, month + 1, 1) : dayAt(year, month, day + 1);
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayAt(year, month, date - 1);
}

/**
 * The same day a number of years later, or earlier if it is negative. 29 February gives 1 March in other years. A part of a year
 * counts as that part of 365 days, rounded: 2.5 years are 2 years and 183 days.
 */
export function yearsAfter(date: PartialDate, years: number): Day {
  const [year = 0, month = 1, day = 1] = firstDay(date).split('-').map(Number);
  const whole = Math.trunc(years);
  const rest = Math.sign(years) * Math.round(Math.abs(years - whole) * daysPerYear);
  return dayAt(year + whole, month, day + rest);
}

/** The time from one day to another, in years of 365.25 days. */
export function yearsBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / (daysPerMeanYear * 86_400_000);
}

/**
 * The day with these numbers, where a month or day outside of its range continues in the next or previous one. `Date.UTC` would
 * read the years 0 to 99 as 1900 to 1999.
 */
function dayAt(year: number, month: number, day: number): Day {
  if (!(year <= 9_999)) return afterAllDays;
  if (year < 1) return beforeAllDays;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() > 9_999) return afterAllDays;
  if (date.getUTCFullYear() < 1) return beforeAllDays;
  return date.toISOString().slice(0, 10);
}

export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { error: 'expected an existing date, written YYYY, YYYY-MM or YYYY-MM-DD' });

/** A date, or the period from one to another: 2016/2020 (ISO 8601). */
export const dateOrPeriodSchema = z
  .string()
  .refine((text) => text.split('/').length <= 2 && text.split('/').every(isPartialDate), {
    error: 'expected an existing date (YYYY, YYYY-MM or YYYY-MM-DD), or two of them joined by "/"',
  });
