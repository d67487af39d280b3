/**
 * The days of a year for figures. Sources count by calendar years, and a figure per day is a 365th of the yearly one. A leap day
 * adds nothing. A quarter is a fourth of the same year, and a month a twelfth.
 */
export const daysPerYear = 365;

/** A period of time for amounts. */
export interface TimeUnit {
  readonly name: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';
  /** Its symbol below a slash in units, as in UCUM. */
  readonly symbol: string;
  readonly perYear: number;
}

export const timeUnits: readonly TimeUnit[] = [
  { name: 'year', symbol: 'a', perYear: 1 },
  { name: 'quarter', symbol: '(a/4)', perYear: 4 },
  { name: 'month', symbol: 'mo', perYear: 12 },
  { name: 'week', symbol: 'wk', perYear: daysPerYear / 7 },
  { name: 'day', symbol: 'd', perYear: daysPerYear },
  { name: 'hour', symbol: 'h', perYear: daysPerYear * 24 },
];

const otherWords: Readonly<Record<string, TimeUnit['name']>> = { yr: 'year', annum: 'year', wk: 'week', hr: 'hour' };

/** The period of time of a word or symbol, such as "year", "years", "a" or "yr". Undefined if it names none. */
export function timeUnitOf(text: string): TimeUnit | undefined {
  const word = text.trim().toLowerCase();
  const single = word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
  const name = otherWords[single] ?? single;
  return timeUnits.find((unit) => unit.name === name || unit.symbol === word);
}

/** The number of a data set's time units per year. Undefined if the unit is not known. */
export function perYear(timeUnit: string): number | undefined {
  return timeUnitOf(timeUnit)?.perYear;
}

/** The days of a data set's time unit. Undefined if the unit is not known. */
export function daysOf(timeUnit: string): number | undefined {
  const units = perYear(timeUnit);
  return units === undefined ? undefined : daysPerYear / units;
}
