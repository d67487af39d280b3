import { describe, expect, it } from 'vitest';
import { holdsOn, validityOf } from '../../src/model/validity.ts';

describe('validityOf', () => {
  it('is open on both sides where nothing is said', () => expect(validityOf({})).toEqual({ from: null, until: null }));
  it('takes a whole day as exclusive end', () =>
    expect(validityOf({ validUntil: '2022-03-01' }).until).toBe('2022-03-01'));
  it('takes a partial end as its whole period', () =>
    expect(validityOf({ validUntil: '2025' }).until).toBe('2026-01-01'));
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
