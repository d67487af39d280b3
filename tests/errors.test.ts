import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { echoed, longestEcho } from '../src/errors.ts';

describe('echoed', () => {
  it('is the text itself up to 200 characters, and else its start', () => {
    expect(echoed('boeing')).toBe('boeing');
    expect(echoed('k'.repeat(200))).toBe('k'.repeat(200));
    expect(echoed('k'.repeat(201))).toBe(`${'k'.repeat(200)}…`);
  });

  it('cuts no character in half', () => {
    expect(echoed(`${'k'.repeat(199)}😀`)).toBe(`${'k'.repeat(199)}…`);
    assert(
      property(string({ unit: 'grapheme', minLength: 150, maxLength: 400 }), (text) => {
        expect(echoed(text).isWellFormed()).toBe(true);
        expect(echoed(text).length).toBeLessThanOrEqual(longestEcho + 1);
      }),
    );
  });
});
