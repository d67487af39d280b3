import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { packageRoot, seedDirectory } from '../../src/config.ts';
import { lodestone } from './run-lodestone.ts';

/** Each command as a person or a script runs it. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-cli-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const seeded = ['--store', inject('seededStore')];

function file(name: string, ...records: object[]): string {
  const path = join(directory, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

const dataset = { t: 'dataset', id: 'mine', format: 'lodestone/1', synthetic: true };

describe('help', () => {
  it.each(['serve', 'seed', 'import', 'export', 'backup', 'restore', 'query', 'check', 'doctor', 'token'])(
    'of %s has a description and an example or codes',
    async (command) => {
      const { code, out } = await lodestone([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:|Exit codes:/);
    },
  );
  it('suggests the command that was meant, and ends with 2', async () => {
    const { code, err } = await lodestone(['qurey', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('query');
  });
  it('suggests the option that was meant', async () => {
    const { code, err } = await lodestone(['query', '{ dataset { id } }', '--sotre', 'x']);
    expect(code).toBe(2);
    expect(err).toContain('--store');
  });
});

describe('query', () => {
  it('prints the answer and nothing else', async () => {
    const { code, out, err } = await lodestone(['query', '{ dataset { id } }', ...seeded]);
    expect([code, JSON.parse(out), err]).toEqual([0, { data: { dataset: { id: 'lodestone' } } }, '']);
  });
  it('takes a file and variables', async () => {
    const path = join(directory, 'q.graphql');
    writeFileSync(path, 'query Q($key: String!) { entity(key: $key) { name } }');
    const { code, out } = await lodestone(['query', path, '--variables', '{"key": "boeing"}', ...seeded]);
    expect([code, JSON.parse(out)]).toEqual([0, { data: { entity: { name: 'Boeing' } } }]);
  });
  // Would catch: a null that reads as an answer.
  it('says beside the answer what a name that is not found probably means', async () => {
    const { code, out, err } = await lodestone(['query', '{ oem(key: "boing") { name } }', ...seeded]);
    expect([code, JSON.parse(out).data]).toEqual([0, { oem: null }]);
    expect(err).toBe('hint: There is no manufacturer "boing". Did you mean "boeing"?\n');
  });

  it('ends with 1 where the answer has errors', async () => {
    const { code, out } = await lodestone(['query', '{ nothing }', ...seeded]);
    expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([1, ['errors']]);
  });
  it('ends with 2 where variables are no JSON, or there is no store, and says what to do', async () => {
    const variables = await lodestone(['query', '{ dataset { id } }', '--variables', '[]', ...seeded]);
    expect([variables.code, variables.out]).toEqual([2, '']);
    expect(variables.err).toContain('--variables');
    const store = await lodestone(['query', '{ dataset { id } }', '--store', `file:${join(directory, 'none.sqlite')}`]);
    expect([store.code, store.out]).toEqual([2, '']);
    expect(store.err).toContain('lodestone seed');
    expect(existsSync(join(directory, 'none.sqlite'))).toBe(false);
  });
});

describe('import', () => {
  const store = `file:${join(directory, 'import.sqlite')}`;
  it('tells all problems by file, line and field, writes nothing, and ends with 1', async () => {
    const path = file(
      'bad.jsonl',
      dataset,
      { t: 'entity', id: 'a', country: 'ZZ' },
      { t: 'entity', id: 'b', knid: 'OEM' },
    );
    const { code, out, err } = await lodestone(['import', path, '--store', store]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${path}:2 country: `);
    expect(err).toContain(`${path}:3 knid: `);
    expect(err).toContain('2 problems; nothing was written.');
    expect(existsSync(store.slice('file:'.length))).toBe(false);
  });
  it('with --dry-run checks and makes no store', async () => {
    const { code } = await lodestone([
      'import',
      file('good.jsonl', dataset, { t: 'entity', id: 'a' }),
      '--dry-run',
      '--store',
      store,
    ]);
    expect(code).toBe(0);
  });
  it('with --json prints JSON alone, and another data set is refused without --replace', async () => {
    const first = await lodestone([
      'import',
      file('good.jsonl', dataset, { t: 'entity', id: 'a' }),
      '--json',
      '--store',
      store,
    ]);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ ok: true, imported: { added: 2, changed: 0, removed: 0 } });
    const other = file('other.jsonl', { ...dataset, id: 'other' });
    const refused = await lodestone(['import', other, '--store', store]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--replace');
    expect((await lodestone(['import', other, '--replace', '--store', store])).code).toBe(0);
    expect((await lodestone(['query', '{ dataset { id synthetic } }', '--store', store])).out).toContain(
      '"synthetic": true',
    );
  });
  it('of what is not there ends with 2', async () => {
    const { code, err } = await lodestone(['import', join(directory, 'missing'), '--store', store]);
    expect(code).toBe(2);
    expect(err).toContain('missing');
  });
});

describe('export', () => {
  it('gives the bytes of the shipped files, and leaves a folder of other files alone', async () => {
    const copy = join(directory, 'copy');
    expect((await lodestone(['export', copy, ...seeded])).code).toBe(0);
    for (const name of ['entity.jsonl', 'link.jsonl', 'statistic.jsonl', 'content.sha256']) {
      expect(readFileSync(join(copy, name), 'utf8')).toBe(readFileSync(join(seedDirectory, name), 'utf8'));
    }
    mkdirSync(join(directory, 'other'));
    writeFileSync(join(directory, 'other', 'letter.txt'), 'dear');
    const { code, err } = await lodestone(['export', join(directory, 'other'), ...seeded]);
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
  it('asks the questions that travel with the data, and says which is not met', async () => {
    expect((await lodestone(['check', file('met.jsonl', ...network, expectation(1))])).code).toBe(0);
    const { code, err } = await lodestone(['check', file('unmet.jsonl', ...network, expectation(2))]);
    expect(code).toBe(1);
    expect(err).toContain('expected 2, found 1');
  });
});

describe('doctor', () => {
  it('finds a seeded store in order', async () => {
    const { out } = await lodestone(['doctor', '--json', ...seeded]);
    const { findings } = JSON.parse(out) as { findings: { what: string; ok: boolean }[] };
    expect(findings.find(({ what }) => what === 'store')?.ok).toBe(true);
  });
});

// Would catch: a program that hands a command other streams, or another exit code, than those of its process.
describe('the program as a process', () => {
  const spawned = (...args: string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, 'src/main.ts'), ...args], {
      cwd: directory,
      encoding: 'utf8',
      env: { ...process.env, ALLOW_ANONYMOUS: 'on' },
    });
    return { code: status, out: stdout, err: stderr };
  };
  it('answers on standard output, and ends with 1 where the answer has errors', () => {
    const { code, out, err } = spawned('query', '{ nothing }', ...seeded);
    expect([code, Object.keys(JSON.parse(out) as object), err]).toEqual([1, ['errors'], '']);
  });
  it('refuses to serve at an address that is not this machine’s, and says what to change', () => {
    const { code, out, err } = spawned('serve', '--host', '999.1.1.1', '--port', '0', ...seeded);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('999.1.1.1');
    expect(err).toContain('--host');
    expect(err).not.toMatch(/node_modules|\.ts:\d+|\[object/);
  });
});
