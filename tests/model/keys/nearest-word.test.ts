import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../../src/model/keys/nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['nmae', 'name'],
    ['in_force', 'IN_FORCE'],
    ['neodymium-oxid', 'neodymium-oxide'],
    ['or', 'ore'],
  ])('takes %s for %s', (text, word) => {
    expect(nearestWord(text, ['zinc', 'name', 'IN_FORCE', 'neodymium-oxide', 'ore'])).toBe(word);
  });

  it('does not guess at what is far from all words, or too short to tell', () => {
    expect(nearestWord('colour', ['name', 'kind'])).toBeUndefined();
    expect(nearestWord('T', ['B', 'S'])).toBeUndefined();
    expect(nearestWord('', ['B', 'abc'])).toBeUndefined();
    expect(nearestWord('x', [])).toBeUndefined();
  });
});
