import { array, assert, dictionary, json, letrec, oneof, property, string, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonNesting, nestingFault } from '../../../src/edge/http/json-nesting.ts';

describe('jsonNesting', () => {
  it.each([
    ['1', 0],
    ['"[[["', 0],
    ['{}', 1],
    ['[]', 1],
    ['[{},[1]]', 2],
    ['{"a":[{"b":[]}]}', 4],
    [String.raw`{"a\"[[[":1}`, 1],
    [String.raw`["\\",[[]]]`, 3],
    [']]]', 0],
    ['[[[', 3],
  ])('of %s is %i', (text, levels) => expect(jsonNesting(text)).toBe(levels));

  const { value }: { readonly value: Arbitrary<unknown> } = letrec((tie) => ({
    value: oneof({ maxDepth: 6 }, string({ unit: 'binary' }), array(tie('value')), dictionary(string(), tie('value'))),
  }));
  /** Counted on the parsed value, which the scan never sees. */
  const levelsOf = (one: unknown): number =>
    typeof one === 'object' && one !== null ? 1 + Math.max(0, ...Object.values(one).map(levelsOf)) : 0;

  // Would catch a brace inside a text that counts, and an escape that ends a text early.
  it('is that of the parsed value', () => {
    const texts = oneof(
      value.map((one) => JSON.stringify(one)),
      json(),
    );
    assert(
      property(texts, (text) => {
        expect(jsonNesting(text)).toBe(levelsOf(JSON.parse(text)));
      }),
    );
  });

  it('reads a text of a million levels', () => expect(jsonNesting('['.repeat(1_000_000))).toBe(1_000_000));
});

describe('nestingFault', () => {
  it('is a refusal with the figures', () => {
    expect(nestingFault('The body', '[[1]]', 2)).toBeUndefined();
    expect(nestingFault('The body', '[[[1]]]', 2)).toMatchObject({
      code: 'BAD_USER_INPUT',
      statusCode: 400,
      details: { nesting: 3, limit: 2 },
    });
  });
});
