import { describe, expect, it } from 'vitest';
import { csvColumns } from '../../../src/ingest/read/csv-columns.ts';
import { tableNames, type TableName } from '../../../src/model/records/tables.ts';

function kindsOf(table: TableName, name: string): readonly string[] {
  return [...(csvColumns(table).get(name)?.kinds ?? [])].toSorted();
}

describe('csvColumns', () => {
  it('has one column for an object and one for each of its parts', () => {
    const names = [...csvColumns('statistic').keys()].filter((name) => name.startsWith('share'));
    expect(names).toEqual(['share', 'share_low', 'share_value', 'share_high']);
    expect(csvColumns('statistic').get('share_low')?.path).toEqual(['share', 'low']);
  });

  it('goes down through objects in objects', () => {
    expect(csvColumns('supply').get('reservation_share_low')?.path).toEqual(['reservation', 'share', 'low']);
  });

  // Would catch a map that is taken for an object: the keys of `contains` are data, and no column can name them.
  it('has one column for a map, whose keys are of the user', () => {
    expect([...csvColumns('form').keys()].filter((name) => name.startsWith('contains'))).toEqual(['contains']);
    expect(kindsOf('form', 'contains')).toEqual(['json']);
  });

  it.each([
    ['entity', 'name', ['text']],
    ['entity', 'lat', ['number']],
    ['entity', 'group', ['boolean']],
    ['entity', 'aliases', ['list']],
    ['entity', 'capacities', ['json']],
    ['entity', 'extra', ['json']],
    // A share is a number, or an object that JSON writes whole.
    ['supply', 'share', ['json', 'number']],
    ['supply', 'share_low', ['number']],
    // `null` says that the country is known to be none. An empty cell says nothing.
    ['need', 'needCountry', ['null', 'text']],
    ['parameter', 'value', ['any']],
    ['scenario', 'removeParties', ['list']],
    ['scenario', 'setStocks', ['json']],
  ] as const)('lets a cell of %s.%s be %j', (table, name, kinds) => {
    expect(kindsOf(table, name)).toEqual(kinds);
  });

  it('is read once per table', () => {
    expect(csvColumns('entity')).toBe(csvColumns('entity'));
  });

  // Would catch a field whose name holds an underscore that makes it the part of another: `share_low` beside `share.low`.
  it.each(tableNames)('names each column of %s by its path alone', (table) => {
    for (const [name, column] of csvColumns(table)) {
      expect(column.name).toBe(name);
      expect(column.path.join('_')).toBe(name);
      expect(column.kinds.size).toBeGreaterThan(0);
    }
  });
});
