import { describe, expect, it } from 'vitest';
import { fieldName, placeOf, problemAt, type DataRow } from '../../src/ingest/data-row.ts';

const lines: DataRow = { table: 'supply', file: 'x.jsonl', line: 3, format: 'jsonl', value: {}, flawed: [] };
const cells: DataRow = { ...lines, file: 'supply.csv', format: 'csv' };

describe('fieldName', () => {
  it.each([
    [['share'], 'share', 'share'],
    [['share', 'low'], 'share.low', 'share_low'],
    [['reservation', 'share', 'low'], 'reservation.share.low', 'reservation_share_low'],
    // A list stands in one cell, and the place in it follows the name of the column.
    [['sources', 2], 'sources.2', 'sources.2'],
    // No column has this name, and the longest column on the way to it holds it.
    [['share', 'lowest'], 'share.lowest', 'share.lowest'],
    [['extra', 'low'], 'extra.low', 'extra.low'],
    [['nonsense'], 'nonsense', 'nonsense'],
    [[], '', ''],
  ])('writes %j as %s in lines and as %s in cells', (path, inLines, inCells) => {
    expect([fieldName(lines, path), fieldName(cells, path)]).toEqual([inLines, inCells]);
  });
});

describe('problemAt', () => {
  it('has no field where it is of the whole record', () => {
    expect(problemAt(lines, [], 'V1', 'm')).toEqual({ file: 'x.jsonl', line: 3, rule: 'V1', message: 'm' });
    expect(problemAt(cells, ['share', 'low'], 'V4', 'm')).toMatchObject({ field: 'share_low', rule: 'V4' });
  });
});

describe('placeOf', () => {
  it('can be opened by an editor', () => expect(placeOf(lines)).toBe('x.jsonl:3'));
});
