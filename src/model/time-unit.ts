/**
 * Days of a year in which figures are counted. Sources count by calendar years and the figure of a day is a 365th of a
 * year's, so that a leap day is nobody's; a quarter is a fourth and a month a twelfth of the same year.
 */
export const daysPerYear = 365;

/** A period of time that amounts are counted by. */
export interface TimeUnit {
  readonly name: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';
  /** How units write it below a slash, as in UCUM. */
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

/** The period of time that a word or a symbol means: "year", "years", "a", "yr"; undefined: it means none. */
export function timeUnitOf(text: string): TimeUnit | undefined {
  const word = text.trim().toLowerCase();
  const single = word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
  const name = otherWords[single] ?? single;
  return timeUnits.find((unit) => unit.name === name || unit.symbol === word);
}

/** How many of a data set's time units a year has; undefined: its unit is none that is known. */
export function perYear(timeUnit: string): number | undefined {
  return timeUnitOf(timeUnit)?.perYear;
}

/** Days of a data set's time unit; undefined: its unit is none that is known. */
export function daysOf(timeUnit: string): number | undefined {
  const units = perYear(timeUnit);
  return units === undefined ? undefined : daysPerYear / units;
}
