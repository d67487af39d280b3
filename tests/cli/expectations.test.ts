import { describe, expect, it } from 'vitest';
import { expectationsOf, meets } from '../../src/cli/expectations.ts';

const query = '{ dataset { id } }';
/** What graphql-js gives: objects without a prototype. */
function withoutPrototype(value: object): object {
  return Object.assign(Object.create(null) as object, value);
}

function met(
  pointer: string,
  value: number | string | boolean | null | object,
  data: object,
  tolerance?: number,
): boolean {
  const expectation = {
    query,
    pointer,
    value: JSON.parse(JSON.stringify(value)),
    ...(tolerance !== undefined && { tolerance }),
  };
  return meets(expectation, { data: { ...data } }).met;
}

describe('meets', () => {
  describe('numbers', () => {
    it.each([
      [0.5, 0.5, undefined, true],
      [0.5, 0.500_001, undefined, false],
      // The tolerance is on both sides, and its end belongs to it. All numbers here are exact in binary.
      [0.5, 0.75, 0.25, true],
      [0.5, 0.25, 0.25, true],
      [0.5, 0.751, 0.25, false],
      [0, -0, undefined, true],
    ])('expected %d and found %d within %s are met: %s', (value, found, tolerance, expected) => {
      expect(met('/data/x', value, { x: found }, tolerance)).toBe(expected);
    });

    // Would catch a loose comparison: null is no 0, and a text is no number, however wide the tolerance.
    it.each([null, '0', false, undefined])('are not met by %j', (found) => {
      expect(met('/data/x', 0, { x: found }, 1)).toBe(false);
    });
  });

  it('compares everything else exactly, to any depth', () => {
    const data = {
      rows: [
        { key: 'a', share: 0.5 },
        { key: 'b', share: null },
      ],
    };
    expect(
      met(
        '/data/rows',
        [
          { share: 0.5, key: 'a' },
          { key: 'b', share: null },
        ],
        data,
      ),
    ).toBe(true);
    expect(
      met(
        '/data/rows',
        [
          { key: 'b', share: null },
          { key: 'a', share: 0.5 },
        ],
        data,
      ),
    ).toBe(false);
    // A tolerance is for a number at the pointer, not for numbers inside of what is there.
    expect(
      met(
        '/data/rows',
        [
          { key: 'a', share: 0.6 },
          { key: 'b', share: null },
        ],
        data,
        0.2,
      ),
    ).toBe(false);
  });

  it('takes an answer without prototypes for what JSON holds', () => {
    expect(met('/data/x', { a: { b: 1 } }, { x: withoutPrototype({ a: withoutPrototype({ b: 1 }) }) })).toBe(true);
  });

  it('tells null from nothing', () => {
    expect(met('/data/x', null, { x: null })).toBe(true);
    expect(met('/data/x', null, {})).toBe(false);
    expect(met('/data/x', null, { x: undefined })).toBe(false);
  });

  describe('the pointer (RFC 6901)', () => {
    const data = { list: [{ k: 'first' }, { k: 'second' }], 'a/b': 1, 'm~n': 2, '~1': 3, '': 4 };
    it.each([
      ['/data/list/1/k', 'second'],
      ['/data/a~1b', 1],
      ['/data/m~0n', 2],
      // `~01` is `~1`, and not a slash: the order in which the two are replaced matters.
      ['/data/~01', 3],
      ['/data/', 4],
    ])('%s finds %j', (pointer, value) => expect(met(pointer, value, data)).toBe(true));

    it('finds the whole answer where it is empty', () => {
      expect(meets({ query, pointer: '', value: { data: { x: 1 } } }, { data: { x: 1 } }).met).toBe(true);
    });

    it.each(['/data/list/2/k', '/data/list/first', '/data/list/0/k/length', '/nothing/at/all', '/data/list/-'])(
      '%s finds nothing',
      (pointer) => {
        expect(meets({ query, pointer, value: 'x' }, { data })).toMatchObject({ met: false, found: undefined });
      },
    );
  });

  it('gives what was expected and found, and the errors that may explain it', () => {
    const found = meets({ query, pointer: '/data/x', value: 1 }, { data: null, errors: [{ message: 'away' }] });
    expect(found).toEqual({ query, pointer: '/data/x', expected: 1, found: undefined, met: false, errors: ['away'] });
  });
});

describe('expectationsOf', () => {
  it('gives the records of the table `expect` alone, in their order', () => {
    const expectation = (pointer: string) => ({ query, pointer, value: 1 });
    const dataset = { id: 'd', format: 'lodestone/1' as const };
    const records = [
      { table: 'dataset' as const, key: 'd', record: dataset },
      { table: 'expect' as const, key: 'x', record: expectation('/b') },
      { table: 'expect' as const, key: 'y', record: expectation('/a') },
    ];
    expect(expectationsOf({ hash: '', records }).map(({ pointer }) => pointer)).toEqual(['/b', '/a']);
  });
});
