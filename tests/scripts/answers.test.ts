import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { compareAnswers, describeComparison } from '../../scripts/answers/compare.ts';
import { differencesOf } from '../../scripts/answers/differences.ts';
import { isSampled, sortedJson } from '../../scripts/answers/lines.ts';
import { operationOf } from '../../scripts/answers/operation.ts';
import { createSelections } from '../../scripts/answers/selections.ts';

const folder = mkdtempSync(join(tmpdir(), 'lodestone-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Given {
  readonly key: string;
  readonly page?: number;
  readonly answer: unknown;
  readonly errors?: readonly unknown[];
}

function fileOf(name: string, answers: readonly Given[], sample: unknown = null, isThorough = false): string {
  const head = { format: 'lodestone-answers/1', sample, isThorough };
  const lines = answers.map(({ key, page = 1, ...rest }) => ({
    question: 'entity',
    arguments: { entity: { key } },
    page,
    ...rest,
  }));
  const path = join(folder, name);
  writeFileSync(path, [head, ...lines].map((line) => `${sortedJson(line)}\n`).join(''));
  return path;
}

describe('differencesOf', () => {
  it('finds nothing in equal values, whatever the order of their keys', () => {
    expect(differencesOf({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toEqual([]);
  });

  it('names the place of a number that moved, and its field without the place in a list', () => {
    const rows = (high: number) => ({ rows: [{ label: 'China', share: { high } }] });
    expect(differencesOf(rows(0.5), rows(0.6))).toEqual([
      { pointer: '/rows/0/share/high', field: '/rows/*/share/high', before: 0.5, after: 0.6 },
    ]);
  });

  it('tells null, absence and 0 apart', () => {
    expect(differencesOf({ a: null }, { a: 0 })).toHaveLength(1);
    expect(differencesOf({ a: null }, {})).toEqual([{ pointer: '/a', field: '/a', before: null, after: undefined }]);
  });

  it('tells one more row in front as one difference', () => {
    const [china, japan, chile] = ['china', 'japan', 'chile'].map((label, share) => ({ label, share }));
    expect(differencesOf([china, japan], [chile, china, japan])).toEqual([
      { pointer: '/0', field: '/*', before: undefined, after: chile },
    ]);
  });

  it('tells that rows changed places', () => {
    const rows = [{ key: 'a' }, { key: 'b' }];
    const [difference, ...others] = differencesOf({ rows }, { rows: rows.toReversed() });
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ pointer: '/rows', field: '/rows order', before: ['a', 'b'], after: ['b', 'a'] });
  });

  it('compares rows that cannot be told apart by their places', () => {
    expect(differencesOf([0.5, 0.5], [0.5, 0.25])).toEqual([{ pointer: '/1', field: '/*', before: 0.5, after: 0.25 }]);
    const twice = (share: number) => [
      { label: 'not known', share: 0.1 },
      { label: 'not known', share },
    ];
    expect(differencesOf(twice(0.2), twice(0.3)).map(({ pointer }) => pointer)).toEqual(['/1/share']);
  });

  it('takes what rounding moves as equal only where it is allowed', () => {
    expect(differencesOf(0.3, 0.1 + 0.2)).toHaveLength(1);
    expect(differencesOf(0.3, 0.1 + 0.2, 1e-12)).toEqual([]);
    expect(differencesOf(0.3, 0.300001, 1e-12)).toHaveLength(1);
    // Of large numbers it is a part: 1e-12 of 3e6 is 3e-6.
    expect(differencesOf(3_000_000, 3_000_000.000001, 1e-12)).toEqual([]);
    expect(differencesOf(3_000_000, 3_000_000.00001, 1e-12)).toHaveLength(1);
  });
});

describe('compareAnswers', () => {
  it('counts what is equal, differs, is missing and is new', async () => {
    const before = fileOf('before', [
      { key: 'a', answer: { name: 'A' } },
      { key: 'b', answer: { name: 'B', share: 0.5 } },
      { key: 'gone', answer: null },
      { key: 'long', answer: 1 },
      { key: 'long', page: 2, answer: 2 },
    ]);
    const after = fileOf('after', [
      { key: 'a', answer: { name: 'A' } },
      { key: 'b', answer: { name: 'B', share: 0.25 } },
      { key: 'long', answer: 1 },
      { key: 'new', answer: null },
    ]);
    const comparison = await compareAnswers(before, after);
    expect(comparison).toMatchObject({
      equal: 2,
      differing: 1,
      onlyBefore: ['entity {"entity":{"key":"gone"}}', 'entity {"entity":{"key":"long"}} page 2'],
      onlyAfter: ['entity {"entity":{"key":"new"}}'],
    });
    expect(describeComparison(comparison, 20)).toContain('entity /answer/share (1)');
    expect(describeComparison(comparison, 20).join('\n')).toContain('/answer/share: 0.5 -> 0.25');
  });

  it('sees an error that was not there', async () => {
    const before = fileOf('right', [{ key: 'a', answer: null }]);
    const after = fileOf('wrong', [{ key: 'a', answer: null, errors: [{ code: 'NOT_FOUND' }] }]);
    expect(await compareAnswers(before, after)).toMatchObject({ equal: 0, differing: 1 });
  });

  it('asks nothing of a sample that is not in it', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `key-${index}`);
    const sample = { part: 1, of: 4 };
    const inSample = keys.filter((key) => isSampled(`entity {"entity":{"key":"${key}"}}`, sample));
    expect(inSample.length).toBeGreaterThan(1);
    expect(inSample.length).toBeLessThan(keys.length);
    const whole = fileOf('whole', keys.map((key) => ({ key, answer: key }))); // prettier-ignore
    const part = fileOf('part', inSample.slice(1).map((key) => ({ key, answer: key })), sample); // prettier-ignore
    expect(await compareAnswers(whole, part)).toMatchObject({
      equal: inSample.length - 1,
      differing: 0,
      onlyBefore: [`entity {"entity":{"key":"${inSample[0]}"}}`],
      onlyAfter: [],
    });
  });

  it('refuses files that were asked different questions', async () => {
    const plain = fileOf('plain', []);
    const thorough = fileOf('thorough', [], null, true);
    await expect(compareAnswers(plain, thorough)).rejects.toThrow('--thorough');
  });

  it('ends with 1 on the command line where answers differ, with 0 where they do not, with 2 where it is asked wrongly', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const before = fileOf('one', [{ key: 'a', answer: 0.3 }]);
    const after = fileOf('two', [{ key: 'a', answer: 0.1 + 0.2 }]);
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['scripts/answers.ts', 'compare', before, after, ...args], { cwd: root }).status;
    expect(run()).toBe(1);
    expect(run('--within', '1e-12')).toBe(0);
    expect(run('--within', 'narrow')).toBe(2);
  });
});

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { firm(key: String!): Firm  answer(of: String!): Answer! }
  type Firm implements Node { id: ID!  key: String!  name: String!  seat(at: String): Place  sites(first: Int, after: String): FirmConnection! }
  type Place { city: String  scale(unit: String!): Float }
  type FirmConnection { edges: [FirmEdge!]!  nodes: [Firm!]!  pageInfo: PageInfo!  totalCount: Int! }
  type FirmEdge { cursor: String!  node: Firm! }
  type PageInfo { startCursor: String  endCursor: String  hasNextPage: Boolean! }
  type Answer { rows: [Row!]!  firms: FirmConnection! }
  type Row { firm: Firm!  share: Share! }
  type Share { low: Float!  high: Float! }
`);

function wholeOf(name: string): string {
  const type = schema.getType(name);
  if (type === undefined) throw new Error(name);
  return createSelections(schema).whole(type).replaceAll(/\s+/g, ' ');
}

describe('createSelections', () => {
  it('asks every field of an answer, and names a record that has a question of its own', () => {
    expect(wholeOf('Answer')).toBe(
      '{ __typename firms { totalCount nodes { __typename key } } rows { __typename firm { __typename key } share { __typename high low } } }',
    );
  });

  it('leaves what is paged to a question of its own, and remembers what it cannot ask', () => {
    expect(wholeOf('Firm')).toBe('{ __typename id key name seat { __typename city } }');
    const selections = createSelections(schema);
    const firm = schema.getType('Firm');
    if (firm !== undefined) selections.whole(firm);
    expect([...selections.notAsked]).toEqual(['Place.scale']);
  });
});

describe('operationOf', () => {
  it('passes arguments as variables of the types that the schema names', () => {
    const steps = [
      { field: 'firm', arguments: { key: 'a' }, on: 'Firm' },
      { field: 'sites', arguments: { first: 100 } },
    ];
    const { query, variables } = operationOf(schema, { steps, selection: '{ totalCount }' });
    expect(query.replaceAll(/\s+/g, ' ')).toBe(
      'query Asked($key0: String!, $first1: Int) { firm(key: $key0) { ... on Firm { sites(first: $first1) { totalCount } } } }',
    );
    expect(variables).toEqual({ key0: 'a', first1: 100 });
  });
});
