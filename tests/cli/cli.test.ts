import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { packageRoot, seedDirectory } from '../../src/config.ts';

/** Each command as a person or a script runs it. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-cli-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const seeded = ['--store', inject('seededStore')];

function lodestone(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/main.ts', ...args], {
    cwd: packageRoot,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, ...records: object[]): string {
  const path = join(directory, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

const dataset = { t: 'dataset', id: 'mine', format: 'lodestone/1', synthetic: true };

describe('help', () => {
  it.each(['serve', 'seed', 'import', 'export', 'query', 'check', 'doctor'])(
    'of %s has a description and an example or codes',
    (command) => {
      const { code, out } = lodestone(command, '--help');
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:|Exit codes:/);
    },
  );
  it('suggests the command that was meant, and ends with 2', () => {
    const { code, err } = lodestone('qurey', 'x');
    expect(code).toBe(2);
    expect(err).toContain('query');
  });
  it('suggests the option that was meant', () => {
    const { code, err } = lodestone('query', '{ dataset { id } }', '--sotre', 'x');
    expect(code).toBe(2);
    expect(err).toContain('--store');
  });
});

describe('query', () => {
  it('prints the answer and nothing else', () => {
    const { code, out, err } = lodestone('query', '{ dataset { id } }', ...seeded);
    expect([code, JSON.parse(out), err]).toEqual([0, { data: { dataset: { id: 'lodestone' } } }, '']);
  });
  it('takes a file and variables', () => {
    const path = join(directory, 'q.graphql');
    writeFileSync(path, 'query Q($key: String!) { entity(key: $key) { name } }');
    const { code, out } = lodestone('query', path, '--variables', '{"key": "boeing"}', ...seeded);
    expect([code, JSON.parse(out)]).toEqual([0, { data: { entity: { name: 'Boeing' } } }]);
  });
  it('ends with 1 where the answer has errors', () => {
    const { code, out } = lodestone('query', '{ nothing }', ...seeded);
    expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([1, ['errors']]);
  });
  it('ends with 2 where variables are no JSON, or there is no store, and says what to do', () => {
    const variables = lodestone('query', '{ dataset { id } }', '--variables', '[]', ...seeded);
    expect([variables.code, variables.out]).toEqual([2, '']);
    expect(variables.err).toContain('--variables');
    const store = lodestone('query', '{ dataset { id } }', '--store', `file:${join(directory, 'none.sqlite')}`);
    expect([store.code, store.out]).toEqual([2, '']);
    expect(store.err).toContain('lodestone seed');
    expect(existsSync(join(directory, 'none.sqlite'))).toBe(false);
  });
});

describe('import', () => {
  const store = `file:${join(directory, 'import.sqlite')}`;
  it('tells all problems by file, line and field, writes nothing, and ends with 1', () => {
    const path = file(
      'bad.jsonl',
      dataset,
      { t: 'entity', id: 'a', country: 'ZZ' },
      { t: 'entity', id: 'b', knid: 'OEM' },
    );
    const { code, out, err } = lodestone('import', path, '--store', store);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${path}:2 country: `);
    expect(err).toContain(`${path}:3 knid: `);
    expect(err).toContain('2 problems; nothing was written.');
    expect(existsSync(store.slice('file:'.length))).toBe(false);
  });
  it('with --dry-run checks and makes no store', () => {
    const { code } = lodestone(
      'import',
      file('good.jsonl', dataset, { t: 'entity', id: 'a' }),
      '--dry-run',
      '--store',
      store,
    );
    expect(code).toBe(0);
  });
  it('with --json prints JSON alone, and another data set is refused without --replace', () => {
    const first = lodestone(
      'import',
      file('good.jsonl', dataset, { t: 'entity', id: 'a' }),
      '--json',
      '--store',
      store,
    );
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ ok: true, imported: { added: 2, changed: 0, removed: 0 } });
    const other = file('other.jsonl', { ...dataset, id: 'other' });
    const refused = lodestone('import', other, '--store', store);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--replace');
    expect(lodestone('import', other, '--replace', '--store', store).code).toBe(0);
    expect(lodestone('query', '{ dataset { id synthetic } }', '--store', store).out).toContain('"synthetic": true');
  });
  it('of what is not there ends with 2', () => {
    const { code, err } = lodestone('import', join(directory, 'missing'), '--store', store);
    expect(code).toBe(2);
    expect(err).toContain('missing');
  });
});

describe('export', () => {
  it('gives the bytes of the shipped files, and leaves a folder of other files alone', () => {
    const copy = join(directory, 'copy');
    expect(lodestone('export', copy, ...seeded).code).toBe(0);
    for (const name of ['entity.jsonl', 'link.jsonl', 'statistic.jsonl', 'content.sha256']) {
      expect(readFileSync(join(copy, name), 'utf8')).toBe(readFileSync(join(seedDirectory, name), 'utf8'));
    }
    mkdirSync(join(directory, 'other'));
    writeFileSync(join(directory, 'other', 'letter.txt'), 'dear');
    const { code, err } = lodestone('export', join(directory, 'other'), ...seeded);
    expect(code).toBe(2);
    expect(err).toContain('--force');
    expect(readFileSync(join(directory, 'other', 'letter.txt'), 'utf8')).toBe('dear');
  });
});

describe('check', () => {
  const expectation = (value: unknown, tolerance = 0): object => ({
    t: 'expect',
    query: '{ buyer(key: "a") { needs { totalCount } } }',
    pointer: '/data/buyer/needs/totalCount',
    value,
    tolerance,
  });
  const network = [
    dataset,
    { t: 'entity', id: 'a' },
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    { t: 'need', id: 'a/ore', buyer: 'a', form: 'ore' },
  ];
  it('asks the questions that travel with the data, and says which is not met', () => {
    expect(lodestone('check', file('met.jsonl', ...network, expectation(1))).code).toBe(0);
    const { code, err } = lodestone('check', file('unmet.jsonl', ...network, expectation(2)));
    expect(code).toBe(1);
    expect(err).toContain('expected 2, found 1');
  });
});

describe('doctor', () => {
  it('finds a seeded store in order', () => {
    const { out } = lodestone('doctor', '--json', ...seeded);
    const { findings } = JSON.parse(out) as { findings: { what: string; ok: boolean }[] };
    expect(findings.find(({ what }) => what === 'store')?.ok).toBe(true);
  });
});
