import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';
import type { TableName } from '../../../src/model/records/tables.ts';

function read(text: string, table?: TableName) {
  const { rows, problems, unread } = readJsonLines(text, 'x.jsonl', table);
  return {
    rows: rows.map((row) => [row.line, row.table, row.value]),
    problems: problems.map(({ line, field, rule, message }) => `${line} ${field ?? '-'} ${rule} ${message}`),
    unread,
  };
}

describe('readJsonLines', () => {
  it('takes the table of each line from its field t, which is no field of the record', () => {
    expect(read('{"t":"entity","id":"a"}\n\n{"id":"b","t":"form"}').rows).toEqual([
      [1, 'entity', { id: 'a' }],
      [3, 'form', { id: 'b' }],
    ]);
  });

  it('takes the table of the file, where a line may repeat it', () => {
    expect(read('{"id":"a"}\n{"t":"entity","id":"b"}', 'entity').rows).toEqual([
      [1, 'entity', { id: 'a' }],
      [2, 'entity', { id: 'b' }],
    ]);
  });

  it.each([
    ['{"id":"a"}', undefined, 'is missing; expected the name of a table: capacity, '],
    ['{"t":5,"id":"a"}', undefined, 'expected the name of a table, found 5'],
    ['{"t":"entty","id":"a"}', undefined, 'there is no table "entty"; did you mean "entity"?'],
    ['{"t":"quux","id":"a"}', undefined, 'there is no table "quux"'],
    ['{"t":"form","id":"a"}', 'entity', 'expected "entity", as in the file name, or no field "t"; found "form"'],
    ['{"t":null,"id":"a"}', 'entity', 'expected "entity", as in the file name, or no field "t"; found null'],
    // A name that every object has must not pass for a table.
    ['{"t":"toString","id":"a"}', undefined, 'there is no table "toString"'],
  ] as const)('refuses the table of %s in a file of %s', (line, table, message) => {
    const { rows, problems, unread } = read(line, table);
    expect([rows, unread]).toEqual([[], true]);
    expect(problems).toEqual([expect.stringContaining(`1 t V13 ${message}`)]);
  });

  it.each(['5', '"text"', 'null', '[{"t":"entity"}]'])('refuses %s, which is no record', (line) => {
    expect(read(line).problems).toEqual([expect.stringContaining('1 - FILE expected one record in braces')]);
  });

  it('goes on after a line that it cannot read', () => {
    const { rows, problems, unread } = read('{"t":"entity","id":"a"}\n{"t":"entity",\n{"t":"entity","id":"c"}');
    expect(rows.map(([line]) => line)).toEqual([1, 3]);
    expect([problems.length, unread]).toEqual([1, true]);
  });

  // Would catch the first line of JSON Lines that is taken for JSON over several lines, or the reverse.
  it.each([
    ['{\n"t":"entity"\n}', true],
    ['\n\n  [ \n{}]', true],
    ['{"t":"entity","id":"a"}\n{\n', false],
  ])('knows JSON over several lines by its opening: %j', (text, whole) => {
    const { problems } = read(text);
    expect(problems.some((problem) => problem.includes('one JSON value over several lines'))).toBe(whole);
  });
});
