import { describe, expect, it } from 'vitest';
import { createPairMap } from '../../src/model/pair-map.ts';

describe('createPairMap', () => {
  // Would catch: keys put together to one text, under which both pairs would be "a\nb\nc".
  it('keeps pairs apart whatever their texts hold', () => {
    const map = createPairMap<string, string, number>();
    map.set('a\nb', 'c', 1);
    map.set('a', 'b\nc', 2);
    expect([map.get('a\nb', 'c'), map.get('a', 'b\nc'), map.get('a', 'b')]).toEqual([1, 2, undefined]);
    expect([map.has('a', 'b\nc'), map.has('a', 'c'), map.size]).toEqual([true, false, 2]);
  });

  it('makes a value once, and gives values by first keys as they came', () => {
    const map = createPairMap<string, string, string>();
    let made = 0;
    const remember = (first: string, second: string): string =>
      map.remembered(first, second, () => {
        made += 1;
        return first + second;
      });
    expect(['x1', 'y1', 'x1', 'x2'].map(([first = '', second = '']) => remember(first, second))).toEqual([
      'x1',
      'y1',
      'x1',
      'x2',
    ]);
    expect(made).toBe(3);
    expect([...map.values()]).toEqual(['x1', 'x2', 'y1']);
  });

  it('puts a value in the place of another and counts it once', () => {
    const map = createPairMap<string, number, string>();
    map.set('a', 1, 'old');
    map.set('a', 1, 'new');
    expect([map.get('a', 1), map.size]).toEqual(['new', 1]);
  });
});
