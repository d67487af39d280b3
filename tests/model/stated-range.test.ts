import { describe, expect, it } from 'vitest';
import {
  isOneSided,
  openAmount,
  openShare,
  qualifiedBy,
  statedPoint,
  statedRange,
} from '../../src/model/stated-range.ts';

/** The one reading of what records state of a number (rule R5). */

describe('statedRange', () => {
  it.each([
    [0.4, [0.4, 0.4, 0.4]],
    [{ value: 0.4 }, [0.4, 0.4, 0.4]],
    [{ low: 0.2, high: 0.8 }, [0.2, 0.5, 0.8]],
    [{ low: 0.2, value: 0.3, high: 0.8 }, [0.2, 0.3, 0.8]],
    [{ low: 0.2 }, [0.2, 0.2, 1]],
    [{ high: 0.8 }, [0, 0.8, 0.8]],
    [{ low: 0.2, value: 0.3 }, [0.2, 0.3, 0.3]],
    [{ value: 0.3, high: 0.8 }, [0.3, 0.3, 0.8]],
  ])('reads the share %j', (stated, [low, estimate, high]) =>
    expect(statedRange(stated, openShare)).toEqual({ low, estimate, high }),
  );

  it('leaves an amount open as far as it goes', () =>
    expect(statedRange({ low: 5 }, openAmount)).toEqual({ low: 5, estimate: 5, high: Number.POSITIVE_INFINITY }));

  it('is nothing where nothing is stated', () => {
    expect(statedRange({}, openShare)).toBeUndefined();
    expect(statedRange(undefined, openShare)).toBeUndefined();
    expect(statedPoint({})).toBeUndefined();
  });
});

describe('qualifiedBy', () => {
  it('makes an end of a figure alone', () => {
    expect(qualifiedBy(0.9, 'MORE_THAN')).toEqual({ low: 0.9 });
    expect(qualifiedBy({ value: 0.9 }, 'AT_MOST')).toEqual({ high: 0.9 });
    expect(qualifiedBy(0.9, 'ABOUT')).toBe(0.9);
    expect(qualifiedBy({ low: 0.1, high: 0.2 }, 'LESS_THAN')).toEqual({ low: 0.1, high: 0.2 });
  });
});

describe('isOneSided', () => {
  it('is whether one end alone is stated', () =>
    expect([{ low: 1 }, { high: 1 }, { low: 0, high: 1 }, { low: 0, value: 1 }, 1].map(isOneSided)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]));
});
