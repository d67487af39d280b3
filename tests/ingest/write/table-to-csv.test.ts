import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/ingest/check/check-record.ts';
import { readCsv } from '../../../src/ingest/read/read-csv.ts';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';
import { tableToCsv } from '../../../src/ingest/write/table-to-csv.ts';
import { canonicalJson } from '../../../src/model/keys/canonical.ts';
import { tableNames } from '../../../src/model/records/tables.ts';
import { arbitraryRecord } from '../arbitrary-records.ts';

describe('tableToCsv', () => {
  // Catches every column that reads back as another value: nulls, empty lists and objects, numbers in texts, quotes.
  it.each(tableNames)('gives back any records of the table %s', (table) => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord(table), { minLength: 1, maxLength: 4 }), (records) => {
        const { rows, problems } = readCsv(tableToCsv(table, records), 'x.csv', table);
        expect(problems).toEqual([]);
        expect(rows.map(({ value }) => canonicalJson(value))).toEqual(records.map(canonicalJson));
        expect(rows.map(checkRecord).filter((result) => 'problems' in result)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('writes the columns in use, in the order of the format, with the parts of objects apart', () => {
    const records = [
      { supplier: 'S', id: 'a', share: 0.5, sources: ['p', 'q'] },
      { id: 'b', share: { low: 0.1, high: 0.2 }, supplier: 'S', extra: { x: [1] }, note: 'says "so", twice' },
    ];
    expect(tableToCsv('supply', records)).toBe(
      [
        'id,supplier,share,share_low,share_high,note,sources,extra',
        'a,S,0.5,,,,p;q,',
        'b,S,,0.1,0.2,"says ""so"", twice",,"{""x"":[1]}"',
        '',
      ].join('\n'),
    );
  });

  it('shows a spreadsheet no formula', () => {
    const text = tableToCsv('entity', [
      { id: '=A1', name: '=HYPERLINK("x")', aliases: ['-1', '@y'], note: '+z', lat: -1 },
    ]);
    expect(text.split('\n')[1]).toBe(`'=A1,"'=HYPERLINK(""x"")",'-1;@y,-1,'+z`);
  });
});

describe('readJsonLines', () => {
  it.each(tableNames)('gives back any records of the table %s', (table) => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord(table), { maxLength: 4 }), (records) => {
        const text = records.map((record) => `${canonicalJson(record)}\n`).join('');
        const { rows, problems } = readJsonLines(text, 'x.jsonl', table);
        expect(problems).toEqual([]);
        expect(rows.map(({ value }) => canonicalJson(value))).toEqual(records.map(canonicalJson));
      }),
      { numRuns: 30 },
    );
  });
});
