import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/assess/claims/figure.ts';

describe('figureOf', () => {
  const about = { source: 's' };

  it('is the value with the ends that are stated', () => {
    expect(figureOf({ ...about, value: 5, low: 4 })).toMatchObject({ low: 4, value: 5 });
  });

  it('is the middle of a range', () => {
    expect(figureOf({ ...about, low: 0.25, high: 0.75 })).toMatchObject({ low: 0.25, value: 0.5, high: 0.75 });
  });

  it('is not there where a statement is in words', () => {
    expect(figureOf({ ...about, value: 'most of it' })).toBeUndefined();
  });
});
