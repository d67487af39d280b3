import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/ingest/check/check-record.ts';
import type { DataRow, FieldPath } from '../../../src/ingest/data-row.ts';
import type { TableName } from '../../../src/model/records/tables.ts';

function faults(
  table: TableName,
  value: Record<string, unknown>,
  flawed: readonly FieldPath[] = [],
): readonly string[] {
  const row: DataRow = { table, file: 'x.jsonl', line: 1, format: 'jsonl', value, flawed };
  const result = checkRecord(row);
  return 'problems' in result
    ? result.problems.map(({ field, rule, message }) => `${field ?? 'record'} ${rule} ${message}`)
    : [];
}

describe('checkRecord', () => {
  it('gives the record where all of it is right', () => {
    const row: DataRow = { table: 'entity', file: 'x', line: 1, format: 'jsonl', value: { id: 'a' }, flawed: [] };
    expect(checkRecord(row)).toMatchObject({
      checked: { row, entry: { table: 'entity', key: 'a', record: { id: 'a' } } },
    });
  });

  it('tells all that is wrong at once, each thing once', () => {
    expect(
      faults('entity', { id: '', lat: 'north', country: 'ZZ', colour: 'red' }).map((one) => one.split(' ')[0]),
    ).toEqual(['id', 'country', 'lat', 'colour']);
  });

  it('does not call a field missing that could not be read or has a misspelt name', () => {
    expect(faults('entity', {}, [['id']])).toEqual([]);
    expect(faults('entity', { idd: 'a' })).toEqual([
      'idd V14 the table "entity" has no such field; did you mean "id"?',
    ]);
    expect(faults('entity', {})).toEqual(['id V13 is missing; expected a text']);
  });

  it('holds back what a flawed part of an object would only repeat', () => {
    expect(faults('supply', { id: 's', supplier: 'a', share: { low: 2 } }, [['share', 'high']])).toHaveLength(1);
    expect(faults('supply', { id: 's', supplier: 'a', share: { low: 2 } }, [['share']])).toEqual([]);
  });

  describe('a figure out of its bounds', () => {
    it.each([
      ['entity', { id: 'a', capacities: [{ value: -1, unit: 't/a', basis: 'NAMEPLATE' }] }, 'capacities.0.value V4'],
      ['supply', { id: 's', supplier: 'a', share: 1.01 }, 'share V4'],
      ['supply', { id: 's', supplier: 'a', share: 60 }, 'found 60; write 60 % as 0.6'],
      ['supply', { id: 's', supplier: 'a', share: { low: -0.1 } }, 'share.low V4'],
      ['supply', { id: 's', supplier: 'a', share: { value: 0.2, high: 0.1 } }, 'share V4'],
      // Bounds that are neither 0 nor 1 are of the form of a field, not of shares and amounts.
      ['entity', { id: 'a', lat: 91 }, 'lat V13 expected 90 or less, found 91'],
      ['entity', { id: 'a', lon: -181 }, 'lon V13 expected -180 or more, found -181'],
      [
        'statistic',
        { id: 's', stage: 'MAGNET', share: 0, series: 'x', year: 24 },
        'year V13 expected 1800 or more, found 24',
      ],
    ] as const)('of %s is told: %j', (table, value, expected) => {
      expect(faults(table, value)).toEqual([expect.stringContaining(expected)]);
    });

    it('may lie on the bound', () => {
      expect(faults('supply', { id: 's', supplier: 'a', share: { low: 0, value: 0.5, high: 1 } })).toEqual([]);
      expect(faults('entity', { id: 'a', lat: -90, lon: 180 })).toEqual([]);
    });
  });

  describe('the words of a message', () => {
    it('name the kind of value that was meant, in a field of several kinds', () => {
      expect(faults('supply', { id: 's', supplier: 'a', share: true })).toEqual([
        'share V13 expected a number or an object with low, value, high, found true',
      ]);
      expect(faults('need', { id: 'n', buyer: 'a', form: 'b', needCountry: 5 })).toEqual([
        'needCountry V13 expected a text, found 5',
      ]);
    });

    it('list the words of a short list, count those of a long one, and guess what was meant', () => {
      expect(faults('source', { id: 's', title: 't', kind: 'zzzzzz', url: 'https://example.org' })[0]).toMatch(
        /^kind V13 expected one of .*, found "zzzzzz"$/,
      );
      const claim = { id: 'c', subject: 'a', conflict: 'TRUE_CONFLICT', statements: [{ value: 1, source: 's' }] };
      expect(faults('claim', { ...claim, attribute: 'zzzzzz' })[0]).toMatch(
        /^attribute V13 expected one of the \d+ words that the format allows, found "zzzzzz"$/,
      );
      expect(faults('claim', { ...claim, attribute: 'capacty' })).toEqual([
        'attribute V13 expected a word that the format allows, found "capacty"; did you mean "CAPACITY"?',
      ]);
    });

    it('quote 60 characters of a long value', () => {
      const [fault = ''] = faults('entity', { id: 'a', lat: 'x'.repeat(500) });
      // A quotation mark and 59 letters.
      expect(fault).toBe(`lat V13 expected a number, found "${'x'.repeat(59)}…`);
    });

    it('name six fields of an object and say that there are others', () => {
      const [fault = ''] = faults('entity', { id: 'a', capacities: [5] });
      expect(fault).toBe(
        'capacities.0 V13 expected an object with value, unit, content, item, label, per or others, found 5',
      );
    });

    it('name the key of a map that is written wrongly', () => {
      expect(faults('form', { id: 'f', stage: 'MAGNET', contains: { ' x': { value: 1 } } })).toEqual([
        expect.stringMatching(/^contains\. x V13 expected a key of .*, found " x"$/),
      ]);
    });
  });
});
