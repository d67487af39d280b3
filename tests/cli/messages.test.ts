import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lodestone, type Ended } from './run-lodestone.ts';

/** What a person reads who made a mistake: one line that says what was found and what to do, and an exit code. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-messages-'));
const startedIn = process.cwd();
// Paths that a person gives are of the folder that they stand in.
beforeAll(() => process.chdir(directory));
afterAll(() => {
  process.chdir(startedIn);
  rmSync(directory, { recursive: true, force: true });
});
const seeded = ['--store', inject('seededStore')];

function file(name: string, ...records: object[]): string {
  const path = join(directory, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

const dataset = { t: 'dataset', id: 'mine', format: 'lodestone/1', synthetic: true };
const wrong = file('wrong.jsonl', dataset, { t: 'entity', id: 'a', country: 'ZZ' });

/** Wrong use ends with 2, says nothing on standard output, and shows no trace of the program’s insides. */
function expectRefusal({ code, out, err }: Ended, ...parts: readonly string[]): void {
  expect([code, out]).toEqual([2, '']);
  for (const part of parts) expect(err).toContain(part);
  expect(err).not.toMatch(/node_modules|\.ts:\d+|EISDIR|ENOENT|\[object/);
}

describe('a command line', () => {
  it('without a command shows what there is', async () => {
    const { code, err } = await lodestone([]);
    expect(code).toBe(2);
    for (const command of ['serve', 'seed', 'import', 'export', 'query', 'check', 'doctor'])
      expect(err).toContain(command);
  });

  it.each([
    [['sede'], 'Did you mean seed?'],
    [['import', 'x', '--dryrun'], 'Did you mean --dry-run?'],
    [['query'], "missing required argument 'operation'"],
    [['query', '{ a }', 'b'], 'too many arguments'],
    [['export', 'x', '--format', 'xml'], 'jsonl, csv'],
  ])('of %j is told what was meant', async (args, part) => expectRefusal(await lodestone(args), part, '--help'));

  it('tells its version', async () => expect((await lodestone(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('query', () => {
  it('of a file that is not there, or of a folder, says so rather than taking its name for an operation', async () => {
    expectRefusal(await lodestone(['query', 'questions/none.graphql', ...seeded]), 'questions/none.graphql');
    expectRefusal(await lodestone(['query', directory, ...seeded]), directory);
    expectRefusal(await lodestone(['query', '', ...seeded]));
  });

  it('takes an operation that is longer than the name of any file', async () => {
    const { code, out } = await lodestone(['query', `{ dataset { id } } #${'x'.repeat(5000)}`, ...seeded]);
    expect([code, JSON.parse(out)]).toEqual([0, { data: { dataset: { id: 'lodestone' } } }]);
  });

  it('asks the operation that is named, and without a name ends with 1 where there are two', async () => {
    const two = 'query A { dataset { id } } query B { dataset { revision } }';
    const named = await lodestone(['query', two, '--operation', 'A', ...seeded]);
    expect([named.code, JSON.parse(named.out)]).toEqual([0, { data: { dataset: { id: 'lodestone' } } }]);
    const unnamed = await lodestone(['query', two, ...seeded]);
    expect([unnamed.code, unnamed.err]).toEqual([1, '']);
    expect(unnamed.out).toContain('operation name');
  });

  it.each(['{key: 1}', '[]', ''])('refuses the variables %j and shows how to write them', async (variables) =>
    expectRefusal(
      await lodestone(['query', '{ a }', '--variables', variables, ...seeded]),
      '--variables',
      '{"key": "boeing"}',
    ),
  );

  it.each(['somewhere', 'http://localhost'])('refuses the store %s', async (store) =>
    expectRefusal(await lodestone(['query', '{ a }', '--store', store]), store, 'file:PATH'),
  );
});

describe('import and check', () => {
  it('of a data set with problems write nothing: no store, no folder for one', async () => {
    const before = readdirSync(directory);
    const { code, out, err } = await lodestone(['import', wrong]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${wrong}:2 country: `);
    expect(err).not.toContain('✔ Write');
    expectRefusal(await lodestone(['import', 'none.jsonl']), 'none.jsonl');
    expect(readdirSync(directory)).toEqual(before);
  });

  it('with --json print JSON alone, problems or not', async () => {
    for (const args of [
      ['import', wrong, '--json'],
      ['check', wrong, '--json'],
    ]) {
      const { code, out, err } = await lodestone(args);
      expect([code, err]).toEqual([1, '']);
      expect(JSON.parse(out)).toMatchObject({ ok: false, problems: [{ file: wrong, line: 2, field: 'country' }] });
    }
  });

  it('--dry-run leaves a store as it was', async () => {
    const store = `file:${join(directory, 'dry.sqlite')}`;
    const good = file('good.jsonl', dataset, { t: 'entity', id: 'a' });
    expect((await lodestone(['import', good, '--dry-run', '--store', store])).out).toContain('nothing was written');
    expect(existsSync(join(directory, 'dry.sqlite'))).toBe(false);
    expect((await lodestone(['import', good, '--dry-run', ...seeded])).code).toBe(0);
    expect((await lodestone(['query', '{ dataset { id } }', ...seeded])).out).toContain('"lodestone"');
  });

  it('of problems do not speak of expectations, which were not asked', async () => {
    const { code, out, err } = await lodestone(['check', wrong]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('1 problem; expectations were not asked.');
  });

  it('of an expectation whose query is wrong tell what the answer says', async () => {
    const expectation = { t: 'expect', query: '{ buyr(key: "a") { key } }', pointer: '/data/buyr/key', value: 'a' };
    const { code, err } = await lodestone([
      'check',
      file('typo.jsonl', dataset, { t: 'entity', id: 'a' }, expectation),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('not met: /data/buyr/key');
    expect(err).toContain('found nothing');
    expect(err).toContain('Did you mean "buyer"');
  });

  it('of expectations that are met say how many', async () => {
    const expectation = { t: 'expect', query: '{ entity(key: "a") { key } }', pointer: '/data/entity/key', value: 'a' };
    const { code, out } = await lodestone(['check', file('met.jsonl', dataset, { t: 'entity', id: 'a' }, expectation)]);
    expect([code, out]).toEqual([0, 'No problems; 1 of 1 expectation met.\n']);
  });
});

describe('export', () => {
  it('with --json prints JSON alone, and refuses a file in place of a folder', async () => {
    const { code, out, err } = await lodestone(['export', 'out', '--json', ...seeded]);
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(JSON.parse(out) as object).toSorted()).toEqual(['directory', 'hash', 'records']);
    expectRefusal(await lodestone(['export', wrong, ...seeded]), wrong, 'folder');
  });

  it('of a store that is not there makes no folder', async () => {
    expectRefusal(
      await lodestone(['export', 'nothing', '--store', 'file:none.sqlite']),
      'none.sqlite',
      'lodestone seed',
    );
    expect(existsSync(join(directory, 'nothing'))).toBe(false);
    expect(existsSync(join(directory, 'none.sqlite'))).toBe(false);
  });

  it('leaves a folder with other files alone', async () => {
    mkdirSync(join(directory, 'letters'), { recursive: true });
    writeFileSync(join(directory, 'letters', 'letter.txt'), 'dear');
    expectRefusal(await lodestone(['export', 'letters', ...seeded]), 'letters', '--force');
    expect(readdirSync(join(directory, 'letters'))).toEqual(['letter.txt']);
  });
});

describe('serve and doctor', () => {
  it.each(['http', '70000', ''])('refuse the port %j by name', async (port) => {
    expectRefusal(await lodestone(['serve', ...seeded], { PORT: port }), 'PORT');
  });

  it('doctor finds a wrong setting, goes on with the rest, and ends with 1', async () => {
    const { code, out } = await lodestone(['doctor', '--json', ...seeded], { PORT: 'http' });
    const { ok, findings } = JSON.parse(out) as {
      ok: boolean;
      findings: { what: string; ok: boolean; says: string }[];
    };
    expect([code, ok]).toEqual([1, false]);
    const finding = (name: string) => findings.find(({ what }) => what === name);
    expect(finding('settings')?.says).toContain('PORT');
    expect(finding('store')?.ok).toBe(true);
  });
});

describe('an import with more notes or problems of a rule than anybody reads', () => {
  const buyers = [...Array(25).keys()].map((at) => `b${at}`);
  const partly = file(
    'partly.jsonl',
    dataset,
    { t: 'form', id: 'ore', stage: 'EXTRACTION' },
    ...['mine', ...buyers].map((id) => ({ t: 'entity', id })),
    ...buyers.map((buyer) => ({ t: 'need', id: `n-${buyer}`, buyer, form: 'ore' })),
    ...buyers.map((buyer) => ({ t: 'supply', id: `s-${buyer}`, need: `n-${buyer}`, supplier: 'mine', share: 0.5 })),
  );
  const places = [...Array(205).keys()].map((at) => ({ t: 'entity', id: `e${at}`, country: 'ZZ' }));

  it('shows twenty notes, says how many more there are, and gives all as JSON', async () => {
    const { code, err } = await lodestone(['import', partly, '--dry-run']);
    expect(code).toBe(0);
    const notes = err.split('\n').filter((line) => line.startsWith('note: '));
    expect(notes.filter((line) => line.endsWith('(V5)'))).toHaveLength(20);
    expect(notes.filter((line) => line.includes('more'))).toEqual([
      'note: and 5 more notes of rule V5; --json lists all.',
    ]);
    const { notices }: { notices: readonly { rule: string }[] } = JSON.parse(
      (await lodestone(['import', partly, '--dry-run', '--json'])).out,
    );
    expect(notices.filter(({ rule }) => rule === 'V5')).toHaveLength(25);
  });

  it('shows two hundred problems, says how many more there are, and counts all', async () => {
    const { code, err } = await lodestone(['import', file('nowhere.jsonl', dataset, ...places), '--dry-run']);
    expect(code).toBe(1);
    expect(err.split('\n').filter((line) => !line.startsWith('note') && line.includes('nowhere.jsonl:'))).toHaveLength(
      200,
    );
    expect(err).toMatch(/^and 5 more problems of rule V\d+; --json lists all\.$/m);
    expect(err).toContain('205 problems; nothing was written.');
  });
});
