/**
 * The days of a year for figures. Sources count by calendar years, and a figure per day is a 365th of the yearly one. A leap day
 * adds nothing. A quarter is a fourth of the same year, and a month a twelfth.
 */
export const daysPerYear = 365;

/** A period of time for amounts. */
export interface TimeUnit {
  readonly name: 'year' | 'quarter' | 'month' | 'fortnight' | 'week' | 'day' | 'hour';
  /** Its symbol below a slash in units, as in UCUM. */
  readonly symbol: string;
  readonly perYear: number;
}

export const timeUnits: readonly TimeUnit[] = [
  { name: 'year', symbol: 'a', perYear: 1 },
  { name: 'quarter', symbol: '(a/4)', perYear: 4 },
  { name: 'month', symbol: 'mo', perYear: 12 },
  { name: 'fortnight', symbol: '{fortnight}', perYear: daysPerYear / 14 },
  { name: 'week', symbol: 'wk', perYear: daysPerYear / 7 },
  { name: 'day', symbol: 'd', perYear: daysPerYear },
  { name: 'hour', symbol: 'h', perYear: daysPerYear * 24 },
];

/** Other words for a period, in the singular. */
const otherWords: ReadonlyMap<string, TimeUnit['name']> = new Map([
  ...words('year', 'yr', 'annum', 'annual', 'annually', 'yearly', 'pa'),
  ...words('quarter', 'qtr', 'quarterly'),
  ...words('month', 'mth', 'monthly'),
  ...words('fortnight', 'fortnightly'),
  ...words('week', 'wk', 'weekly'),
  ...words('day', 'daily'),
  ...words('hour', 'hr', 'hourly'),
]);

function words(name: TimeUnit['name'], ...others: readonly string[]): (readonly [string, TimeUnit['name']])[] {
  return [name, ...others].map((word) => [word, name]);
}

/** Words of periods that are not in the table, or that readers understand in two ways. */
const otherPeriods: ReadonlySet<string> = new Set(
  'decade semester trimester season minute halfyear biannual biennial semiannual bimonthly biweekly'.split(' '),
);

const leading = /^(?:(?:per|each|every|an?)\s+|\/\s*)?(?:calendar\s+)?(?=\S)/;
const numberAndSymbol = /^[\d.,/]+\s*(?:a|mo|d|h)$/;

/**
 * The period of time of a word or symbol, such as "year", "years", "a", "yr", "yearly", "per year" or "calendar year".
 * Undefined if it names none.
 */
export function timeUnitOf(text: string): TimeUnit | undefined {
  const plain = text.trim().toLowerCase().replaceAll('.', '');
  const word = plain.replace(leading, '');
  const name = otherWords.get(singular(word));
  return timeUnits.find((unit) => unit.name === name || unit.symbol === word || unit.symbol === plain);
}

/**
 * Whether a text speaks of a period without naming one of the table, such as "2 weeks", "half-year" or "car per year". It is
 * then neither a period nor a unit of output.
 */
export function isUnclearPeriod(text: string): boolean {
  if (timeUnitOf(text) !== undefined) return false;
  const plain = text.trim().toLowerCase().replace(leading, '');
  const parts = plain.split(/[^a-z]+/).map(singular);
  return numberAndSymbol.test(plain) || parts.some((part) => otherWords.has(part) || otherPeriods.has(part));
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
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
