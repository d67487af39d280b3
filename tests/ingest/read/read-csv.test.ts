import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/ingest/read/read-csv.ts';

function read(text: string) {
  const { rows, problems, unread } = readCsv(text, 'supply.csv', 'supply');
  return {
    values: rows.map(({ value }) => value),
    flawed: rows.map(({ flawed }) => flawed),
    places: problems.map(({ line, field, rule }) => `${line} ${field ?? '-'} ${rule}`),
    problems,
    unread,
  };
}

describe('readCsv', () => {
  it('puts the parts of an object together, and leaves out what is empty', () => {
    const { values } = read('id,supplier,share,share_low,share_high\na,S,,0.2,0.6\nb,S,0.5,,\nc,S,,,0.9\n');
    expect(values).toEqual([
      { id: 'a', supplier: 'S', share: { low: 0.2, high: 0.6 } },
      { id: 'b', supplier: 'S', share: 0.5 },
      { id: 'c', supplier: 'S', share: { high: 0.9 } },
    ]);
  });

  it('builds the objects in between for a part of a part', () => {
    expect(read('id,reservation_share_low,reservation_of\na,0.1,SELLER_OUTPUT\n').values).toEqual([
      { id: 'a', reservation: { share: { low: 0.1 }, of: 'SELLER_OUTPUT' } },
    ]);
  });

  // Would catch parts that silently win over the whole, or the reverse, by the order of the columns.
  it.each([
    ['share,share_low', '0.5,0.4', 'share_low'],
    ['share_low,share', '0.4,0.5', 'share'],
  ])('refuses a field both whole and in parts, with the columns %s', (columns, cells, later) => {
    const { places, flawed } = read(`id,${columns}\na,${cells}\n`);
    expect(places).toEqual([`2 ${later} V13`]);
    expect(flawed).toEqual([[later.split('_')]]);
  });

  it('leaves the whole object as JSON open to further parts that it does not hold', () => {
    const { values, places } = read('id,share,share_low\na,"{""high"":0.9}",0.4\n');
    expect([values, places]).toEqual([[{ id: 'a', share: { high: 0.9, low: 0.4 } }], []]);
  });

  it('marks a field whose cell cannot be read, so that it is not also called missing', () => {
    const { values, flawed, places } = read('id,supplier,share\na,S,"0,5"\n');
    expect(places).toEqual(['2 share V13']);
    expect(values).toEqual([{ id: 'a', supplier: 'S' }]);
    expect(flawed).toEqual([[['share']]]);
  });

  it('marks the field that a misspelt column means, in every row', () => {
    const { flawed, places } = read('id,suplier\na,S\nb,S\n');
    expect(places).toEqual(['1 suplier V14']);
    expect(flawed).toEqual([[['supplier']], [['supplier']]]);
  });

  // What spreadsheets write by themselves. Would catch a door that is closed to a file that nobody could write otherwise.
  it('reads a line that names the separator, in any case of its letters', () => {
    expect(read('sep=;\nid;supplier;share\na;S;0.5\n')).toMatchObject({
      values: [{ id: 'a', supplier: 'S', share: 0.5 }],
      places: [],
    });
    expect(read('SEP=|\r\nid|supplier\r\na|S\r\nb\r\n').places).toEqual(['4 supplier FILE']);
  });

  it('passes over columns without a name and a value, and names those with one', () => {
    expect(read('id,,supplier,,\na,,S,,\nb,,S\n')).toMatchObject({
      values: [
        { id: 'a', supplier: 'S' },
        { id: 'b', supplier: 'S' },
      ],
      places: [],
    });
    expect(read('id,supplier,,\na,S,,x\n').places).toEqual(['1 - FILE']);
    expect(read('id,supplier\na,S,,x\n').places).toEqual(['2 - FILE']);
  });

  it('keeps a column of the user’s own, and says what other programs mean by a name', () => {
    expect(read('id,supplier,extra_os_id,extra_rank\na,S,AU20,3\n').values).toEqual([
      { id: 'a', supplier: 'S', extra: { os_id: 'AU20', rank: 3 } },
    ]);
    expect(read('id,Vendor\na,S\n').problems.map(({ message }) => message)).toEqual([
      'the table "supply" has no such column; did you mean "supplier"?',
    ]);
  });

  it('trims the names of columns and passes over rows of empty cells', () => {
    expect(read(' id , supplier\n , \na,S\n').values).toEqual([{ id: 'a', supplier: 'S' }]);
  });

  it('goes on after a ragged row, and says that keys of the table are missing', () => {
    const { values, places, unread } = read('id,supplier\na\nb,S\nc,S,x\n');
    expect(values).toEqual([{ id: 'b', supplier: 'S' }]);
    // The short row ends before the column `supplier`. The long row ends after all of them.
    expect(places).toEqual(['2 supplier FILE', '4 - FILE']);
    expect(unread).toBe(true);
  });

  it('has read a table of names alone, which is no records', () => {
    expect(read('id,supplier\n')).toMatchObject({ values: [], places: [], unread: false });
  });

  it('lets no column change the built-in objects of JavaScript', () => {
    const { values, places, problems } = read('id,__proto__\na,1\n');
    expect(places).toEqual(['1 __proto__ V14']);
    expect(problems[0]?.message).toContain('not allowed as the name of a column');
    expect(Object.keys(values[0] ?? {})).toEqual(['id']);
  });
});
