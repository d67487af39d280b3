import { describe, expect, it } from 'vitest';
import { daysOf, daysPerYear, perYear, timeUnitOf, timeUnits } from '../../src/model/time-unit.ts';

/** Periods of time by their numbers per year of 365 days. */

describe('timeUnitOf', () => {
  it.each([
    ['quarter', ['quarter', 'Quarters', '(a/4)', ' (A/4) ']],
    ['week', ['week', 'weeks', 'wk', 'WK', 'wks']],
    ['day', ['day', 'days', 'd', 'D']],
    ['hour', ['hour', 'hours', 'h', 'hr', 'hrs']],
    ['year', ['yrs', 'annums', ' a ']],
  ])('is the %s for each of %j', (name, words) =>
    expect(words.map((word) => timeUnitOf(word)?.name)).toEqual(words.map(() => name)),
  );

  // Would catch: a table of other words that is asked for the fields that every object has.
  it.each(['constructor', 'toString', '__proto__', 'decade', 's', 'as', 'years old'])('is none for %j', (word) =>
    expect(timeUnitOf(word)).toBeUndefined(),
  );
});

describe('perYear', () => {
  it.each([
    ['year', 1],
    ['quarter', 4],
    ['month', 12],
    ['week', 52.142_857_142_857],
    ['day', 365],
    ['hour', 8760],
  ])('counts for one %s: %d', (word, number) => expect(perYear(word)).toBeCloseTo(number, 9));
});

describe('daysOf', () => {
  // A month is a twelfth of 365 days, and an hour a 24th of a day.
  it.each([
    ['month', 30.416_666_666_667],
    ['quarter', 91.25],
    ['hour', 0.041_666_666_667],
  ])('a %s has %d days', (word, days) => expect(daysOf(word)).toBeCloseTo(days, 9));

  it('is not known for a unit that the data set made up', () => expect(daysOf('moon')).toBeUndefined());

  it('comes to one year for as many as a year has', () => {
    for (const { name, perYear: number } of timeUnits) expect((daysOf(name) ?? 0) * number).toBeCloseTo(daysPerYear, 9);
  });
});

describe('timeUnits', () => {
  it('have names and symbols that no other has', () => {
    const words = timeUnits.flatMap(({ name, symbol }) => [name, symbol]);
    expect(new Set(words).size).toBe(words.length);
  });
});
