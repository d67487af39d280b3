import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay } from '../../../src/model/partial-date.ts';
import { problemsOf } from './findings.ts';

function valid(validFrom: string, validUntil: string): readonly string[] {
  return problemsOf({ t: 'entity', id: 'a', validFrom, validUntil });
}

const pad = (number: number): string => String(number).padStart(2, '0');
/** Years, months and days of 2019 to 2022. */
const dates = fc
  .tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(day)}`),
  );

describe('periods of records (V8)', () => {
  it.each([
    // A partial end is the last day of its period, and a whole day is the first on which the record no longer holds.
    ['2025', '2025', []],
    ['2025-06', '2025', []],
    ['2025-06-30', '2025-06', []],
    ['2025-06-30', '2025-07-01', []],
    ['2025-06-30', '2025-06-30', ['a validUntil V8']],
    ['2025-07-01', '2025-06', ['a validUntil V8']],
    ['2025', '2025-01-01', ['a validUntil V8']],
    ['2025', '2024', ['a validUntil V8']],
  ])('from %s until %s have problems %j', (from, until, problems) => {
    expect(valid(from, until)).toEqual(problems);
  });

  it('may be open at either end', () => {
    expect(
      problemsOf({ t: 'entity', id: 'a', validFrom: '2025' }, { t: 'entity', id: 'b', validUntil: '2020' }),
    ).toEqual([]);
  });

  it('are those of a suspension as well, each by itself', () => {
    const period = { validFrom: '2025', validUntil: '2024', suspendedFrom: '2024-02', suspendedUntil: '2024-01' };
    expect(problemsOf({ t: 'entity', id: 'a', ...period })).toEqual(['a validUntil V8', 'a suspendedUntil V8']);
  });

  // Would catch dates that are compared as text, in which "2025" comes before "2025-01-01".
  it('never end before their first day: a record of one date is never backwards but for a whole day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(valid(date, date)).toEqual(date.length === 10 ? ['a validUntil V8'] : []);
      }),
      { numRuns: 40 },
    );
  });

  it('that begin later than another day are backwards until that day', () => {
    fc.assert(
      fc.property(dates, dates, (from, until) => {
        fc.pre(until.length === 10);
        expect(valid(from, until).length === 0).toBe(until > firstDay(from));
      }),
      { numRuns: 40 },
    );
  });
});
