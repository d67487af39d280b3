import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWord, nearestWords, suggestion } from '../../../src/model/keys/nearest-word.ts';

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

describe('nearestWords', () => {
  // Edits from "cobalt": cobalts 1, cobelt 1, kobold 3 (the limit for six letters is 2).
  it('is nearest first, and equally near words keep their order', () => {
    const words = ['kobold', 'cobalts', 'cobelt', 'COBALT', 'tin'];
    expect(nearestWords('cobalt', words, 3)).toEqual(['COBALT', 'cobalts', 'cobelt']);
    expect(nearestWords('cobalt', words.toReversed(), 3)).toEqual(['COBALT', 'cobelt', 'cobalts']);
  });

  it('is no more than as many as asked', () =>
    expect(nearestWords('ab12', ['ab13', 'ab14', 'ab15'], 2)).toEqual(['ab13', 'ab14']));

  // Would catch: a limit of the words so far that also cuts off nearer words behind them.
  it('is the beginning of a longer list, however few are asked for', () =>
    assert(
      property(string({ maxLength: 7 }), array(string({ maxLength: 7 }), { maxLength: 12 }), (text, words) => {
        const all = nearestWords(text, words, words.length + 1);
        for (const most of [1, 2, 3]) expect(nearestWords(text, words, most)).toEqual(all.slice(0, most));
      }),
      { numRuns: 100 },
    ));
});

describe('suggestion', () => {
  it('is the end of a message, or no text', () => {
    expect(suggestion('nmae', ['name', 'kind'])).toBe('; did you mean "name"?');
    expect(suggestion('colour', ['name', 'kind'])).toBe('');
  });
});
