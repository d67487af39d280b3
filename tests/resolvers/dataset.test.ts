import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/model/records/tables.ts';
import { Dataset, DatasetCounts } from '../../src/resolvers/dataset.ts';
import { fieldOf, fieldsOf } from './field-of.ts';

describe('Dataset', () => {
  const fields = ['atIsToday', 'synthetic', 'timeUnit', 'importUnfinished'];
  it('says what holds where its record leaves it open', () => {
    expect(fieldsOf(Dataset, fields, { record: { id: 'd' }, head: {}, at: '2026-01-01' })).toEqual({
      atIsToday: true,
      synthetic: false,
      timeUnit: 'year',
      importUnfinished: false,
    });
  });

  it('says what its record says', () => {
    const record = { id: 'd', at: '2026-01-01', synthetic: true, timeUnit: 'month' };
    expect(fieldsOf(Dataset, fields, { record, head: { unfinishedImport: 'k' } })).toEqual({
      atIsToday: false,
      synthetic: true,
      timeUnit: 'month',
      importUnfinished: true,
    });
  });
});

describe('DatasetCounts', () => {
  // A table without records has no count in the store, and shows 0 rather than null.
  it('shows 0 for each table that is empty', () => {
    for (const field of Object.keys(DatasetCounts)) expect(fieldOf(DatasetCounts, field, {})).toBe(0);
  });

  // Would catch a count that is read from a neighbouring table, and a new table that nobody counts.
  it('shows each table once, but for the dataset record and the self-tests', () => {
    const counts = Object.fromEntries(tableNames.map((table, index) => [table, index + 1]));
    const shown = Object.keys(DatasetCounts).map((field) => fieldOf(DatasetCounts, field, counts));
    const counted = tableNames.filter((table) => table !== 'dataset' && table !== 'expect');
    expect(new Set(shown)).toEqual(new Set(counted.map((table) => counts[table])));
    expect(shown).toHaveLength(counted.length);
    // The plural of a table begins as its name does: facility, facilities.
    const stem = (name: string): string => name.slice(0, -1);
    for (const table of counted) {
      const field = Object.keys(DatasetCounts).find((name) => name.startsWith(stem(table))) ?? '';
      expect([table, fieldOf(DatasetCounts, field, counts)]).toEqual([table, counts[table]]);
    }
  });
});
