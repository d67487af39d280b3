import { z } from 'zod';

/** A date as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;
/** A whole day, YYYY-MM-DD. Days compare as text. */
export type Day = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const millisecondsPerDay = 86_400_000;

/** Whether the text is an existing date. 2026-02-30 is not. */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return Number(year) > 0;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || isDay(text);
}

/** Whether the text is an existing whole day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The first day of the period that a partial date names (rule T1). */
export function firstDay(date: PartialDate): Day {
  return `${date}-01-01`.slice(0, 10);
}

/** The first day after the period that a partial date names: 2025 gives 2026-01-01. A whole day gives the next one. */
export function dayAfter(date: PartialDate): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayOf(Date.UTC(year + 1, 0, 1));
  if (day === undefined) return dayOf(Date.UTC(year, month, 1));
  return dayOf(Date.UTC(year, month - 1, day) + millisecondsPerDay);
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) - millisecondsPerDay);
}

/** The same day a number of years later. 29 February gives 1 March in other years. */
export function yearsAfter(date: PartialDate, years: number): Day {
  const [year = 0, month = 1, day = 1] = firstDay(date).split('-').map(Number);
  return dayOf(Date.UTC(year + years, month - 1, day));
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
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
