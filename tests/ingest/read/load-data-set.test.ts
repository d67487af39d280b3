import { mkdirSync, readdirSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../../src/errors.ts';
import { loadDataSet } from '../../../src/ingest/load-data-set.ts';
import { formatProblem, type Problem } from '../../../src/ingest/problem.ts';
import { withFolder } from '../data-files.ts';
import { good, lines, tables } from '../good-files.ts';
import { refusedCases } from '../check/refused-cases.ts';

function placeOf({ file, line, column, field, rule }: Problem): string {
  const at = column === undefined ? `${line}` : `${line}:${column}`;
  return [`${basename(file)}:${at}`, field, rule].filter((part) => part !== undefined).join(' ');
}

describe('loadDataSet', () => {
  it.each(refusedCases)('refuses %s and reports nothing else', async (_, files, expected) => {
    await withFolder(files, async (folder) => {
      const { problems, dataSet } = await loadDataSet('x.jsonl' in files ? join(folder, 'x.jsonl') : folder);
      expect(problems.map(placeOf)).toEqual(expected.map(([place]) => place));
      for (const [index, [, word]] of expected.entries()) {
        const problem = problems[index];
        expect(problem === undefined ? '' : formatProblem(problem)).toContain(word);
      }
      expect(dataSet).toBeUndefined();
    });
  });

  it('refuses a file above the limit by its size', async () => {
    await withFolder(tables({}), async (folder) => {
      const { problems } = await loadDataSet(folder, { maxBytes: 20 });
      expect(problems.map(placeOf)).toEqual(['dataset.jsonl:1 FILE', 'form.csv:1 FILE', 'need.csv:1 FILE']);
      expect(problems.map(({ message }) => message).join()).toContain('24 bytes, and the limit is 20');
    });
  });

  it('does not read a file of a gigabyte to refuse it', async () => {
    await withFolder(tables({}), async (folder) => {
      truncateSync(join(folder, 'entity.csv'), 2 ** 30);
      const { problems } = await loadDataSet(folder);
      expect(problems.map(placeOf)).toEqual(['entity.csv:1 FILE']);
      expect(problems[0]?.message).toContain('1,073,741,824 bytes, and the limit is 268,435,456');
      expect(process.memoryUsage().rss).toBeLessThan(2 ** 30);
    });
  });

  it.each([
    ['nothing', 'absent', 'NOT_FOUND'],
    ['one CSV file', 'entity.csv', 'BAD_USER_INPUT'],
    ['another file', 'notes.txt', 'BAD_USER_INPUT'],
    ['a folder without tables', 'folder.jsonl', 'BAD_USER_INPUT'],
  ])('refuses to read %s', async (_, name, code) => {
    await withFolder({ 'entity.csv': 'id\nB\n', 'notes.txt': 'x' }, async (folder) => {
      mkdirSync(join(folder, 'folder.jsonl'));
      const error = await loadDataSet(join(folder, name)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(DomainError);
      expect(error).toMatchObject({ code });
    });
  });

  it('passes over other files, hidden ones and folders', async () => {
    await withFolder(tables({ 'README.md': '#', '.hidden.csv': 'x', 'content.sha256': 'x' }), async (folder) => {
      mkdirSync(join(folder, 'link.jsonl'));
      expect((await loadDataSet(folder)).problems).toEqual([]);
    });
  });

  // What spreadsheets write; each must mean the same as the plain table.
  const plain = 'id,name,aliases,group,lat\nB,"a, ""b""\nc",x;y z,true,-1.5\nS,=1+1,,,\n';
  it.each([
    ['a byte order mark', `\ufeff${plain}`],
    ['CRLF line ends', plain.replace('true,-1.5\n', 'true,-1.5\r\n').replace('lat\n', 'lat\r\n')],
    ['a mix of line ends', plain.replace('lat\n', 'lat\r\n')],
    ['semicolons', 'id;name;aliases;group;lat\nB;"a, ""b""\nc";"x;y z";TRUE;-1.5\nS;=1+1;;;\n'],
    ['tabs', 'id\tname\taliases\tgroup\tlat\nB\t"a, ""b""\nc"\tx;y z\ttrue\t-1.5\nS\t=1+1\t\t\t\n'],
    ['blank lines and empty rows', plain.replace('\nS', '\n\n,,,,\nS')],
    ['everything in quotes', plain.replace('x;y z,true,-1.5', '"x;y z","true","-1.5"')],
    ['spaces around items and numbers', plain.replace('x;y z,true,-1.5', 'x ; y z;, true, -1.5 ')],
    ['a guarded formula', plain.replace('=1+1', "'=1+1")],
  ])('reads %s', async (_, text) => {
    const expected = await withFolder(tables({ 'entity.csv': plain }), loadDataSet);
    const found = await withFolder(tables({ 'entity.csv': text }), loadDataSet);
    expect(expected.problems).toEqual([]);
    expect(found.problems).toEqual([]);
    expect(found.dataSet).toEqual(expected.dataSet);
  });

  it('gives the values that the cells stand for', async () => {
    const { dataSet } = await withFolder(tables({ 'entity.csv': plain }), loadDataSet);
    expect(dataSet?.records.filter(({ table }) => table === 'entity').map(({ record }) => record)).toEqual([
      { id: 'B', name: 'a, "b"\nc', aliases: ['x', 'y z'], group: true, lat: -1.5 },
      { id: 'S', name: '=1+1' },
    ]);
  });

  it('counts lines inside quotes, so that a problem after them is found', async () => {
    const text = 'id,name,group\r\nB,"a\r\nb\nc",\r\nS,"d\ne",perhaps\r\nC,,maybe\r\n';
    const { problems } = await withFolder(tables({ 'entity.csv': text }), loadDataSet);
    expect(problems.map(placeOf)).toEqual(['entity.csv:5 group V13', 'entity.csv:7 group V13']);
  });

  it('reads a file of lines with a byte order mark, CRLF and blank lines', async () => {
    const text = `\ufeff\r\n${good.join('\r\n\r\n')}\r\n`;
    const found = await withFolder({ 'x.jsonl': text }, (folder) => loadDataSet(join(folder, 'x.jsonl')));
    const plainly = await withFolder(lines(), (folder) => loadDataSet(join(folder, 'x.jsonl')));
    expect(found.problems).toEqual([]);
    expect(found.dataSet).toEqual(plainly.dataSet);
    expect(found.counts).toEqual({ dataset: 1, entity: 2, form: 1, need: 1 });
  });

  it('keeps contradicting sources as claims, and accepts owners that own each other', async () => {
    const source = (id: string) => `{"t":"source","id":"${id}","title":"t","kind":"PRIVATE"}`;
    const files = lines(
      source('p'),
      source('q'),
      '{"t":"claim","id":"c","subject":"B","attribute":"CAPACITY","conflict":"TRUE_CONFLICT","statements":[{"value":1,"unit":"t/a","source":"p"},{"value":9,"unit":"t/a","source":"q"}]}',
      '{"t":"link","id":"l","kind":"OWNS","from":"B","to":"S","share":{"of":"EQUITY","value":0.6}}',
      '{"t":"link","id":"m","kind":"OWNS","from":"S","to":"B","share":{"of":"EQUITY","value":0.6}}',
    );
    const { problems } = await withFolder(files, (folder) => loadDataSet(join(folder, 'x.jsonl')));
    expect(problems).toEqual([]);
  });

  it('says what holds but is worth knowing', async () => {
    const [first = '', ...rest] = good;
    const files = [
      first.replace(',"at":"2026-01-01"', ''),
      ...rest,
      '{"t":"supply","id":"s","need":"n","supplier":"S","share":0.4}',
      '{"t":"form","id":"metal","stage":"METAL_ALLOY","contains":{"ore":{"value":1}}}',
      '{"t":"need","id":"n2","buyer":"B","form":"metal"}',
    ];
    const { notices, dataSet } = await withFolder({ 'x.jsonl': files.join('\n') }, (folder) =>
      loadDataSet(join(folder, 'x.jsonl')),
    );
    expect(dataSet).toBeDefined();
    expect(notices.map(placeOf)).toEqual(['x.jsonl:1 at T7', 'x.jsonl:5 amount V10', 'x.jsonl:6 share V5']);
    expect(notices.map(({ message }) => message).join()).toContain('add up to at most 0.4');
  });

  const examples = join(import.meta.dirname, '../../fixtures/examples');
  it.each(readdirSync(examples).filter((name) => name.endsWith('.jsonl')))('loads the example %s', async (name) => {
    expect((await loadDataSet(join(examples, name))).problems).toEqual([]);
  });
});
