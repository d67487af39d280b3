import { assert, constantFrom, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAt, holdsOn, validityOf } from '../../src/model/validity.ts';

describe('validityOf', () => {
  it('is open on both sides where nothing is said', () => expect(validityOf({})).toEqual({ from: null, until: null }));
  it('takes a whole day as exclusive end', () =>
    expect(validityOf({ validUntil: '2022-03-01' }).until).toBe('2022-03-01'));
  it('takes a partial end as its whole period', () =>
    expect(validityOf({ validUntil: '2025' }).until).toBe('2026-01-01'));
  it('has no end where the end is after the calendar', () => {
    expect(validityOf({ validUntil: '9999' }).until).toBeNull();
    expect(validityOf({ validFrom: '2025', termYears: 300_000 }).until).toBeNull();
    expect(holdsOn(validityOf({ validUntil: '9999' }), '2026-01-01')).toBe(true);
    expect(holdsOn(validityOf({ validUntil: '9999' }), '9999-12-31')).toBe(true);
  });
  it('counts a part of a year of a term in days (T2)', () =>
    expect(validityOf({ validFrom: '2025', termYears: 2.5 }).until).toBe('2027-07-03'));
  it('gives a stated term an end (T2)', () =>
    expect(validityOf({ validFrom: '2025-06', termYears: 5 })).toEqual({ from: '2025-06-01', until: '2030-06-01' }));
  it('prefers a stated end over a term', () =>
    expect(validityOf({ validFrom: '2025-06', validUntil: '2026-01-01', termYears: 5 }).until).toBe('2026-01-01'));
});

describe('holdsOn', () => {
  const vsmpo = validityOf({ validUntil: '2022-03-01' });
  it('holds on the day before the end', () => expect(holdsOn(vsmpo, '2022-02-28')).toBe(true));
  it('does not hold on the day of the end', () => expect(holdsOn(vsmpo, '2022-03-01')).toBe(false));
  it('holds on the first day', () => expect(holdsOn(validityOf({ validFrom: '2026-02-04' }), '2026-02-04')).toBe(true));
  it('does not hold before the first day', () =>
    expect(holdsOn(validityOf({ validFrom: '2026-02-04' }), '2026-02-03')).toBe(false));
  it.each(['ENDED', 'TERMINATED', 'LAPSED'])('holds on no day when it is %s without an end (T4)', (status) =>
    expect(holdsOn(validityOf({ validFrom: '2020', status }), '2021-01-01')).toBe(false),
  );
  it('held before its end when it is ENDED', () =>
    expect(holdsOn(validityOf({ validUntil: '2022-03-01', status: 'ENDED' }), '2021-06-01')).toBe(true));
});

describe('holdsAt', () => {
  const over = { validUntil: '2022-03-01' };
  it('is true of every record where no day is asked for', () => {
    expect(holdsAt(over, undefined)).toBe(true);
    expect(holdsAt({ status: 'TERMINATED' }, null)).toBe(true);
    expect(holdsAt(over, '2022-03-01')).toBe(false);
  });

  // Would catch: a status that ends a record even if its end is stated, or a term that counts without a first day.
  it('reads a term only from a first day, and the word of an end only where no end is stated', () => {
    expect(holdsAt({ termYears: 2 }, '2999-01-01')).toBe(true);
    expect(holdsAt({ validFrom: '2024', termYears: 2, status: 'ENDED' }, '2024-06-01')).toBe(false);
    expect(holdsAt({ validFrom: '2024', validUntil: '2026', status: 'ENDED' }, '2026-12-31')).toBe(true);
  });
});

describe('the days of a record', () => {
  const dates = ['2020', '2020-07', '2021-03-15', '2022', '2023-12'];
  const days = ['2019-12-31', '2020-01-01', '2020-07-31', '2021-03-15', '2022-12-31', '2023-12-31', '2024-01-01'];
  const dated = record({
    validFrom: option(constantFrom(...dates), { nil: undefined }),
    validUntil: option(constantFrom(...dates), { nil: undefined }),
  });

  // Would catch: an end or a beginning compared on the wrong side, so that a record held again after it had ended.
  it('are one period without a gap', () =>
    assert(
      property(dated, (one) => {
        const held = days.map((day) => holdsAt(one, day));
        const changes = held.filter((value, index) => index > 0 && value !== held[index - 1]).length;
        expect(changes).toBeLessThanOrEqual(2);
        expect(changes < 2 || held[0] === false).toBe(true);
      }),
    ));

  it('are those after the beginning that are before the end', () =>
    assert(
      property(dated, constantFrom(...days), ({ validFrom, validUntil }, day) => {
        const fewer = holdsAt({ validFrom, validUntil }, day);
        expect(fewer).toBe(holdsAt({ validFrom }, day) && holdsAt({ validUntil }, day));
      }),
    ));
});
