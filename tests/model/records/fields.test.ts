import { assert, double, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountSchema,
  boundedShareSchema,
  fractionSchema,
  isOrdered,
  keySchema,
  linkShareSchema,
  moneySchema,
  textSchema,
  yearSchema,
} from '../../../src/model/records/fields.ts';

describe('keySchema', () => {
  it.each(['a', 'US', 'general-motors', 'a b', '木', 'x'.repeat(200), 'a:b/c'])('takes %s', (key) =>
    expect(keySchema.safeParse(key).success).toBe(true),
  );

  // Would catch: white space at an end, by which two keys look the same in every table.
  it.each(['', ' a', 'a ', '\u{a0}a', 'a\tb', 'a\nb', 'a\u007f', 'x'.repeat(201)])('refuses %j', (key) =>
    expect(keySchema.safeParse(key).success).toBe(false),
  );
});

describe('numbers of records', () => {
  it.each([
    ['a share', fractionSchema, [0, 0.5, 1], [-0.01, 1.01, 50, Number.NaN]],
    ['an amount', amountSchema, [0, 1e12], [-1, Number.POSITIVE_INFINITY]],
    ['a year', yearSchema, [1800, 2026, 2200], [1799, 2201, 2026.5]],
  ])('are in the range of %s', (_, schema, good, bad) => {
    expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });

  it('are never texts that look like numbers', () => {
    expect([fractionSchema, amountSchema, yearSchema].some((schema) => schema.safeParse('1').success)).toBe(false);
    expect(textSchema.safeParse('').error?.issues[0]?.message).toBe('expected text, found an empty string');
  });
});

describe('isOrdered', () => {
  it('compares the low end with the high end where no value is between them', () => {
    expect(isOrdered({ low: 0.3, high: 0.2 })).toBe(false);
    expect(isOrdered({ low: 0.3, high: 0.3 })).toBe(true);
    expect(isOrdered({ value: 1 })).toBe(true);
    expect(isOrdered({})).toBe(true);
  });

  // Would catch: a comparison with 0 for what is not given.
  it('is whether each of the given figures is no more than all behind it', () => {
    const figure = option(double({ min: -1, max: 1, noNaN: true }), { nil: undefined, freq: 2 });
    assert(
      property(figure, figure, figure, (low, value, high) => {
        const pairs = [
          [low, value],
          [value, high],
          [low, high],
        ] as const;
        const isRising = pairs.every(([a, b]) => a === undefined || b === undefined || a <= b);
        expect(isOrdered({ low, value, high })).toBe(isRising);
      }),
    );
  });
});

describe('shares and money', () => {
  it('say what is wrong with their ends', () => {
    const faults = boundedShareSchema.safeParse({ low: 0.6, value: 0.5 }).error?.issues;
    expect(faults?.map(({ message }) => message)).toEqual(['expected low ≤ value ≤ high']);
  });

  it('of a link name their whole', () => {
    expect(linkShareSchema.safeParse({ value: 0.2 }).success).toBe(false);
    expect(linkShareSchema.safeParse({ value: 0.2, of: 'EQUITY' }).success).toBe(true);
  });

  it('may be negative as money, in a currency of three capital letters', () => {
    expect(moneySchema.safeParse({ value: -5, currency: 'USD' }).success).toBe(true);
    expect(moneySchema.safeParse({ value: 5, currency: 'usd' }).error?.issues[0]?.message).toBe(
      'expected a currency code such as "USD"',
    );
  });
});
