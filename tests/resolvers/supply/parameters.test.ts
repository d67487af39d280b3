import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../src/resolvers/supply/parameters.ts';

describe('parametersOf', () => {
  it('writes each value as JSON, so that a client can tell "5" from 5', () => {
    expect(parametersOf({ threshold: 0.5, country: '5', list: ['a'], map: { ore: 2 }, none: null })).toEqual([
      { name: 'threshold', value: '0.5' },
      { name: 'country', value: '"5"' },
      { name: 'list', value: '["a"]' },
      { name: 'map', value: '{"ore":2}' },
      { name: 'none', value: 'null' },
    ]);
    expect(parametersOf({})).toEqual([]);
  });
});
