import * as fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { csvLines } from '../../../src/ingest/read/csv-lines.ts';

/** The rows of a text that has no fault. */
function rowsOf(text: string): readonly (readonly [line: number, ...cells: readonly string[]])[] {
  const { lines, fault } = csvLines(text);
  expect(fault).toBeUndefined();
  return lines.map(({ line, cells }) => [line, ...cells] as const);
}

describe('csvLines', () => {
  it('gives the cells of each row with the line at which the row begins', () => {
    expect(rowsOf('id,name\na,x\nb,y\n')).toEqual([
      [1, 'id', 'name'],
      [2, 'a', 'x'],
      [3, 'b', 'y'],
    ]);
  });

  // Would catch a counter that counts rows: after a cell of three lines each later problem would name a wrong line.
  it.each(['\n', '\r\n', '\r'])('counts the line ends %j inside a quoted cell once each', (end) => {
    const text = ['id,name', '"a', 'b', 'c",x', 'd,y'].join(end);
    expect(rowsOf(text).map(([line]) => line)).toEqual([1, 2, 5]);
  });

  it('passes over blank lines before the first row and between rows, and counts them', () => {
    expect(rowsOf('\n\nid\n\n\na\n').map(([line]) => line)).toEqual([3, 6]);
  });

  it('counts bytes, so that letters of several bytes before a row do not shift its line', () => {
    expect(rowsOf('name\nMüller 鉱山\n"ä\nö"\nb\n').map(([line]) => line)).toEqual([1, 2, 3, 5]);
  });

  it('keeps rows with too few and too many cells, as the reader of the table reports them', () => {
    expect(rowsOf('a,b\n1\n1,2,3\n').map(([, ...cells]) => cells.length)).toEqual([2, 1, 3]);
  });

  it('has no rows where there is no text', () => {
    expect(csvLines('')).toEqual({ lines: [], fault: undefined });
    expect(csvLines('\n\r\n')).toEqual({ lines: [], fault: undefined });
  });

  describe('the separator', () => {
    // Excel writes semicolons where the decimal sign is a comma. Two of ";" against one of "," in the header decide.
    it('is the most frequent of comma, semicolon and tab in the line of names', () => {
      expect(rowsOf('a;b,c;d\n1;2;3\n')[0]).toEqual([1, 'a', 'b,c', 'd']);
      expect(rowsOf('a\tb\tc;d\n')[0]).toEqual([1, 'a', 'b', 'c;d']);
      expect(rowsOf('a,b;c\n')[0]).toEqual([1, 'a', 'b;c']);
    });

    it('is not decided by the rows below the names', () => {
      expect(rowsOf('a,b\n1;2;3;4,5\n')[1]).toEqual([2, '1;2;3;4', '5']);
    });

    it('is found in the first line that is not blank', () => {
      expect(rowsOf('\n  \n a;b\n').at(-1)).toEqual([3, ' a', 'b']);
    });
  });

  describe('a faulty quote', () => {
    it('ends the reading at the row in which it opens, and the rows before are kept', () => {
      const { lines, fault } = csvLines('id\n"a\nb"\n"c\nd\n');
      expect(lines.map(({ line }) => line)).toEqual([1, 2]);
      expect(fault?.line).toBe(4);
      expect(fault?.message).toContain('never closes (the rest of the file was not read)');
    });

    it('is told from a quote inside a cell, which has another remedy', () => {
      expect(csvLines('id,name\na,5" pipe\n').fault).toEqual({
        line: 2,
        message: expect.stringContaining('put the whole cell in quotes and double each quote inside it'),
      });
    });
  });

  // Would catch a cell that is cut or joined at a separator, a quote or a line end that it holds.
  it('gives back any cells that another program has written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é'), maxLength: 6 });
    const row = fc.tuple(cell, cell).filter((cells) => cells.some((one) => one !== ''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const text = stringify([['left', 'right'], ...rows], { quoted: true });
        expect(rowsOf(text).map(([, ...cells]) => cells)).toEqual([['left', 'right'], ...rows]);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the line of any row by the line ends before it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '\n'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const quoted = cells.map((one) => `"${one}"`);
        // The row at `index` begins after the rows before it, and each of them takes one line end more than it holds.
        const expected = quoted.map((_, index) => quoted.slice(0, index).join('\n').split('\n').length + (index && 1));
        expect(rowsOf(quoted.join('\n')).map(([line]) => line)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
