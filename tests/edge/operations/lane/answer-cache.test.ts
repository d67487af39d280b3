import { describe, expect, it } from 'vitest';
import { createAnswerCache } from '../../../../src/edge/operations/lane/answer-cache.ts';

/** An answer of 1,000 bytes: two per character, and 300 for its key and place. */
const answer = 'x'.repeat(350);

describe('createAnswerCache', () => {
  it('gives what it was given, by its key', () => {
    const cache = createAnswerCache(10_000);
    cache.set('a', 'one');
    cache.set('a', 'two');
    expect([cache.get('a'), cache.get('b'), cache.bytes()]).toEqual(['two', undefined, 306]);
  });

  it('keeps no more than its bytes, and drops what was not asked for longest', () => {
    const cache = createAnswerCache(4_000);
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, answer);
    expect(cache.bytes()).toBe(4_000);
    cache.get('a');
    cache.set('e', answer);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => cache.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    expect(cache.bytes()).toBe(4_000);
  });

  it('does not keep one that would push out more than a quarter', () => {
    const cache = createAnswerCache(4_000);
    cache.set('small', answer);
    cache.set('large', `${answer}x`);
    expect([cache.get('small'), cache.get('large')]).toEqual([answer, undefined]);
  });
});
