import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCursor, pageRequest } from '../../src/loaders/cursor.ts';

const order = { name: 'links', length: 2 };
const ofAnother = '`after` is not a cursor of this list';

describe('pageRequest', () => {
  it('is the first 20 items where nothing is asked', () => {
    expect(pageRequest({}, order)).toEqual({ first: 20, after: undefined });
    expect(pageRequest({ first: null, after: null }, order)).toEqual({ first: 20, after: undefined });
  });

  it('takes 1 to 100 items', () => {
    expect([1, 100].map((first) => pageRequest({ first }, order).first)).toEqual([1, 100]);
    for (const first of [0, -1, 101, Number.NaN])
      expect(() => pageRequest({ first }, order)).toThrow(`\`first\` is ${first}; give a number from 1 to 100.`);
  });

  // Would catch: a key with the separator of a joined text, behind which the page began at another place.
  it('reads the place that a cursor was made of, whatever the keys hold', () => {
    const key = string({ unit: 'grapheme', maxLength: 5 }).filter((text) => text.isWellFormed());
    assert(
      property(array(key, { minLength: 2, maxLength: 2 }), (sortKey) => {
        expect(pageRequest({ after: encodeCursor(order, sortKey) }, order).after).toEqual(sortKey);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a cursor of another list, or of another number of values', () => {
    const cursor = encodeCursor(order, ['OWNS', 'a']);
    expect(() => pageRequest({ after: cursor }, { name: 'claims', length: 2 })).toThrow(ofAnother);
    expect(() => pageRequest({ after: cursor }, { name: 'links', length: 1 })).toThrow(ofAnother);
  });

  // Each is nearly a cursor: JSON of numbers, half a character, a list that is none, padding, text, and nothing.
  it.each([
    Buffer.from('["links",1,2]').toString('base64url'),
    Buffer.from(String.raw`["links","\ud800","a"]`).toString('base64url'),
    Buffer.from('{"0":"links"}').toString('base64url'),
    `${encodeCursor(order, ['OWNS', 'abc'])}=`,
    Buffer.from('["links", "OWNS", "a"]').toString('base64url'),
    'links',
    '',
  ])('refuses %j', (after) => expect(() => pageRequest({ after }, order)).toThrow(ofAnother));
});
