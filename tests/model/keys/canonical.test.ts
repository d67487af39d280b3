import { array, assert, constantFrom, dictionary, jsonValue, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalLine, compareText, keyOf } from '../../../src/model/keys/canonical.ts';

describe('canonicalJson', () => {
  // Would catch: an order of fields that is that of the record, by which two equal data sets had two hashes.
  it('is one text for equal records, whatever the order of their fields', () =>
    assert(
      property(dictionary(string({ minLength: 1 }), jsonValue(), { maxKeys: 5, noNullPrototype: true }), (record) => {
        const turned = Object.fromEntries(Object.entries(record).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
      { numRuns: 50 },
    ));

  it('loses nothing: the value is read back from it, and gives the same text again', () =>
    assert(
      property(jsonValue(), (value) => {
        const text = canonicalJson(value);
        // JSON has one zero.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 50 },
    ));

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalJson(undefined)).toThrow('only JSON values');
    expect(() => canonicalJson(Number.NaN)).toThrow('NaN');
  });
});

describe('canonicalLine', () => {
  // Would catch: a `t` of the record that wins over the table.
  it('holds the name of the table among the fields, in their order', () =>
    expect(canonicalLine('parameter', { value: 1, id: 'x' })).toBe('{"id":"x","t":"parameter","value":1}'));
});

describe('keyOf', () => {
  it.each([
    ['the id, where a record has one', 'link', { id: 'l1', from: 'a' }, 'l1'],
    ['each identifying field in its place', 'capacity', { party: 'p', form: 'f', validFrom: '2024' }, 'p:f::2024'],
    ['with all of them', 'stock', { holder: 'h', form: 'f', asOf: '2025-01', amount: 3 }, 'h:f:2025-01'],
    ['one field alone', 'recovery', { party: 'p', timeToRecover: 2 }, 'p'],
    [
      'a nested field as its canonical text',
      'expect',
      { query: 'q', variables: { b: 1, a: [true] }, pointer: '/data', value: 0 },
      'q:{"a":[true],"b":1}:/data',
    ],
  ] as const)('is %s', (_, table, record, key) => expect(keyOf(table, record)).toBe(key));

  // Would catch: a key that changes with a field that does not identify, by which a correction were a second record.
  it('does not change with other fields', () =>
    expect(keyOf('demand', { party: 'p', form: 'f', rate: 1 })).toBe(
      keyOf('demand', { party: 'p', form: 'f', rate: 2 }),
    ));
});

describe('compareText', () => {
  const bytes = (a: string, b: string): number => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
  // U+FA0E is before U+10428 by code point, but after its first half by UTF-16 unit.
  const letter = constantFrom('a', 'é', '\u{FA0E}', '\u{10428}');
  const text = array(letter, { maxLength: 3 }).map((letters) => letters.join(''));

  // The order of SQLite and of files in canonical order. Would catch: `<` alone, or an order of a language.
  it('is the order of UTF-8 bytes', () =>
    assert(
      property(text, text, (a, b) => {
        expect(compareText(a, b)).toBe(bytes(a, b));
      }),
    ));

  it('is 0 for the same text only, and turns with its arguments', () =>
    assert(
      property(text, text, (a, b) => {
        expect(compareText(a, b) === 0).toBe(a === b);
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
      }),
    ));
});
