import { describe, expect, it } from 'vitest';
import { createTupleMap, groupedBy, isSameKey } from '../../src/model/tuple-map.ts';

describe('createTupleMap', () => {
  it('tells keys apart that are one text when put together', () => {
    const map = createTupleMap<number>();
    const keys = [['a', 'b'], ['ab'], ['a', 'b', ''], ['a', undefined, 'b'], ['a', 'b', undefined], [1], ['1']];
    for (const [index, key] of keys.entries()) map.set(key, index);
    expect(keys.map((key) => map.get(key))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('has no value for the beginning of a key, nor for a longer one', () => {
    const map = createTupleMap<number>();
    map.set(['a', 'b'], 1);
    expect([map.get(['a']), map.get(['a', 'b', 'c']), map.get([])]).toEqual([undefined, undefined, undefined]);
  });

  it('makes a value once', () => {
    const map = createTupleMap<object>();
    const first = map.remembered(['a', 1], () => ({}));
    expect(map.remembered(['a', 1], () => ({}))).toBe(first);
    expect(map.remembered(['a', '1'], () => ({}))).not.toBe(first);
  });
});

describe('groupedBy', () => {
  it('keeps the order of first items, and of items in a group', () => {
    const groups = groupedBy(['b1', 'a1', 'b2', 'a2', 'c1'], (item) => [item[0], 0]);
    expect(groups).toEqual([['b1', 'b2'], ['a1', 'a2'], ['c1']]);
  });
});

describe('isSameKey', () => {
  it('asks for the same parts in the same order', () => {
    expect(isSameKey(['a', undefined], ['a', undefined])).toBe(true);
    expect(isSameKey(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSameKey(['a'], ['a', undefined])).toBe(false);
  });
});
