import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/ingest/read/json-fault.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it('finds none in what JSON.stringify writes', () => {
    const shallow = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((value) => {
      const text = JSON.stringify(value);
      return !/\\u0000|\\u[dD][89a-fA-F]|__proto__|constructor|prototype/.test(text);
    });
    fc.assert(fc.property(shallow, (value) => findJsonFault(JSON.stringify(value)) === undefined));
  });

  // Were a fault missed here, JSON.parse would throw inside an import; were one invented, good data would be refused.
  it('finds a fault in a spoilt text exactly when JSON.parse does', () => {
    const spoilt = fc
      .tuple(
        fc.constantFrom('{"a":[1,-2.5e3,true,null],"b":{"c":"x\\n\\u00e9"}}', '[{"k":"v"},"",0.1,false]'),
        fc.nat(60),
        fc.constantFrom('', '"', '\\', ',', ':', '{', ']', '0', '-', '.', 'e', 't', '\t', '\u00a0', '/', "'"),
        fc.boolean(),
      )
      .map(([text, at, char, cut]) => text.slice(0, at) + char + text.slice(cut ? at + 1 : at));
    fc.assert(
      fc.property(spoilt, (text) => {
        // A field that came to stand twice is the one thing that JSON.parse lets pass on purpose.
        const fault = findJsonFault(text);
        return fault?.message.includes('is given twice') === true || (fault === undefined) === parses(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('names the character at which the fault begins', () => {
    expect(findJsonFault('{"a": tru}')).toMatchObject({ column: 7, rule: 'FILE' });
    expect(findJsonFault('{"a":1')).toMatchObject({ column: 7, message: 'not JSON: expected "}", found the end' });
  });

  it('tells fields apart by object, and finds a double one in any depth', () => {
    expect(findJsonFault('{"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}')).toBeUndefined();
    expect(findJsonFault('{"b":[{"a":1,"\\u0061":2}]}')).toMatchObject({ field: 'a', column: 14 });
  });

  it('lets 20 levels stand and refuses the next', () => {
    expect(findJsonFault('['.repeat(20) + ']'.repeat(20))).toBeUndefined();
    expect(findJsonFault('['.repeat(21) + ']'.repeat(21))).toMatchObject({ column: 21 });
  });

  it('counts levels down again, so that many short lists side by side are fine', () => {
    expect(findJsonFault(`[${'[[]],'.repeat(50)}{"a":[{}]}]`)).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the name %s as a field, and not as a value', (name) => {
    expect(findJsonFault(`{"a":{"${name}":1}}`)).toMatchObject({ field: name, column: 7, rule: 'V14' });
    expect(findJsonFault(`{"a":"${name}"}`)).toBeUndefined();
  });

  // The character NUL ends a text in many programs, and half a character cannot be stored as UTF-8.
  it.each([
    [String.raw`{"a":"x\u0000"}`, 6, 'NUL'],
    [String.raw`{"\u0000":1}`, 2, 'NUL'],
    [String.raw`["\udc00"]`, 2, 'lone surrogate'],
    [String.raw`{"\ud83d":1}`, 2, 'lone surrogate'],
  ])('refuses half characters and NUL in %s', (text, column, word) => {
    expect(findJsonFault(text)).toMatchObject({ column, rule: 'FILE', message: expect.stringContaining(word) });
  });

  it('accepts a character that two escapes write together', () => {
    expect(findJsonFault(String.raw`["\ud83d\ude00"]`)).toBeUndefined();
  });

  it.each([
    ['', 1, 'expected a value, found the end'],
    ['{1:1}', 2, 'expected the name of a field in double quotes, found 1'],
    ["{'a':1}", 2, "expected double quotes, found 'a'"],
    ['{"a" 1}', 6, 'expected ":", found 1'],
    ['{"a":1 "b":2}', 8, 'expected ",", found "b"'],
    ['[1', 3, 'expected "]", found the end'],
    ['{} 1', 4, 'expected nothing after the record, found 1'],
    ['["a', 2, 'expected a closing quote, found "a'],
    [String.raw`["\x"]`, 2, 'expected one of the escapes'],
    ['["a\tb"]', 2, 'expected line breaks and other control characters as escapes'],
    ['{\u00a0"a":1}', 2, 'found a kind of space that JSON does not allow'],
    ['[1] // note', 5, 'found // note'],
  ])('says of %j what was expected at character %i', (text, column, message) => {
    expect(findJsonFault(text)).toMatchObject({ column, rule: 'FILE', message: expect.stringContaining(message) });
  });

  it('quotes no more than 40 characters of a long fault', () => {
    expect(findJsonFault(`[${'x'.repeat(500)}]`)?.message).toMatch(/found x{40}$/);
  });
});
