import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell, parseCell } from '../../../src/ingest/read/csv-cell.ts';
import type { CellKind } from '../../../src/ingest/read/csv-columns.ts';

function column(...kinds: readonly CellKind[]) {
  return { kinds: new Set(kinds) };
}

/** JSON knows one zero only. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** Texts that a cell could be mistaken for something else by. */
const text = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.isWellFormed() && !value.includes('\0')),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''@x",
    "'",
    '-a',
    '+49',
    '\t=x',
    '"',
    '"a"',
    'null',
    'TRUE',
    '12',
    '[x]',
    '{}',
    ' a ',
    ';',
  ),
);

describe('formatCell', () => {
  it.each([
    ['texts', column('text'), text],
    ['texts or nothing', column('text', 'null'), fc.oneof(text, fc.constant(null))],
    ['texts or true and false', column('boolean', 'text'), fc.oneof(text, fc.boolean())],
    ['numbers', column('number'), number],
    ['lists', column('list'), fc.array(text)],
    ['maps', column('json'), fc.dictionary(fc.string(), number, { noNullPrototype: true })],
    ['any value', column('any'), fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.array(text))],
  ] as const)('is taken back by parseCell, for %s', (_, kinds, values) => {
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        fc.pre(!/__proto__|constructor|prototype|\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value)));
        const cell = formatCell(value, kinds);
        // The empty cell is an absent field, so no value may be written as one.
        expect(cell).not.toBe('');
        expect(parseCell(cell, kinds)).toEqual({ value });
      }),
    );
  });

  it('lets no text begin like a formula', () => {
    fc.assert(fc.property(text, (value) => !/^[=+\-@\t\r]/.test(formatCell(value, column('text')))));
    expect(formatCell('=cmd()', column('text'))).toBe("'=cmd()");
    expect(formatCell('-5 %', column('list'))).toBe("'-5 %");
  });

  it('writes negative numbers as numbers', () => {
    expect(formatCell(-5.25, column('number'))).toBe('-5.25');
  });

  it('writes lists with semicolons, and as JSON where an item holds one', () => {
    expect(formatCell(['a', 'b c'], column('list'))).toBe('a;b c');
    expect(formatCell(['a;b'], column('list'))).toBe('["a;b"]');
    expect(formatCell([], column('list'))).toBe('[]');
  });
});

describe('parseCell', () => {
  it.each([
    ['1.5', 1.5],
    ['-.5', -0.5],
    ['+2', 2],
    ['1e-3', 0.001],
    [' 7 ', 7],
  ])('reads %s as a number', (cell, value) => {
    expect(parseCell(cell, column('number'))).toEqual({ value });
  });

  it.each(['1,5', '1.234,5', '1,234.5', '1 000', '0x10', 'NaN', 'Infinity', '12t', '.', '--1'])(
    'reads no number from %s',
    (cell) => {
      expect(parseCell(cell, column('number'))).toMatchObject({ rule: 'V13' });
    },
  );

  it('leaves text as it stands, whatever it looks like', () => {
    for (const cell of ['2022', 'true', 'x  y', '1,5', '{'])
      expect(parseCell(cell, column('text'))).toEqual({ value: cell });
  });

  // A sheet has spaces around its cells. Would catch: a key with a space at its end, which nobody sees, and a text that loses
  // the spaces that it was written with.
  it('leaves out spaces around a text, and keeps those that were written', () => {
    expect(parseCell(' x\u00a0', column('text'))).toEqual({ value: 'x' });
    for (const value of [' x', 'x ', ' ', "' x", "'x ", '\ty'])
      expect(parseCell(formatCell(value, column('text')), column('text'))).toEqual({ value });
  });

  it.each([
    ['N/A', 'leave the cell empty'],
    ['#N/A', 'leave the cell empty'],
    ['–', 'leave the cell empty'],
    ['n.a.', 'leave the cell empty'],
    ['W', 'leave the cell empty'],
    ['1 500', 'no separator between thousands'],
    ['1\u202f500,5', 'no separator between thousands'],
    ['1.500,5', 'no separator between thousands'],
    ['60 %', '0.25 for 25 %'],
  ])('says what to do about %j where a number is expected', (cell, advice) =>
    expect(parseCell(cell, column('number'))).toMatchObject({
      rule: 'V13',
      message: expect.stringContaining(advice) as string,
    }),
  );

  it('takes what is no JSON for text, where any value may stand', () => {
    expect(parseCell('0.3', column('any'))).toEqual({ value: 0.3 });
    expect(parseCell('FOB China', column('any'))).toEqual({ value: 'FOB China' });
    expect(parseCell('[1,', column('any'))).toMatchObject({ rule: 'V13' });
  });
});
