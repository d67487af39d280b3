import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../src/model/keys/canonical.ts';
import { tableNames, tableRules } from '../src/model/records/tables.ts';
import { textsAt } from '../src/model/values-at.ts';
import { seedTable } from './seed-files.ts';

/** No key of the shipped data is written in the source: what a record is stands in the record (docs/network.md). */

const root = join(import.meta.dirname, '..');

/** Fields that name places, data sets and series without being checked as references. */
const naming = ['geography', 'subject', 'dataset', 'series', 'rowKey', 'key', 'iso2', 'value'];
const shippedTables = new Set(
  globSync('seed/*.jsonl', { cwd: root }).map((path) => path.slice('seed/'.length, -'.jsonl'.length)),
);
const keys = new Set(
  tableNames
    .filter((table) => shippedTables.has(table) && table !== 'parameter')
    .flatMap((table) =>
      seedTable(table).flatMap((record) => [
        keyOf(table, record),
        ...[...tableRules[table].references.map(({ path }) => path), ...naming].flatMap((path) =>
          textsAt(record, path).map(({ text }) => text),
        ),
      ]),
    ),
);

/** Words that are spelled like a key: those of the format, and a code where it means something else. */
const words: readonly (readonly [file: string, word: string, why: string])[] = [
  ['', 'world', 'the geography of all countries, a word of the format'],
  ['', 'other-countries', 'the geography of countries that are not listed, a word of the format'],
  ['src/model/keys/country-code.ts', 'EU', 'the code that ISO 3166 reserves for the European Union'],
  ['src/model/keys/country-code.ts', 'XK', 'the code of Kosovo, which the library of codes lacks'],
  ...['CD', 'CG', 'CN', 'KP', 'KR', 'LA', 'FM', 'MM', 'SZ', 'TL', 'VN', 'XK'].map(
    (code) =>
      ['src/model/keys/country-names.ts', code, 'a country of ISO 3166 with a name that its list lacks'] as const,
  ),
  ['src/model/records/claim.ts', 'US', 'a basis of prices'],
  ['', 'IN', 'a direction of links'],
  ['src/model/records/rule.ts', 'DFARS_252_225_7052', 'a family of rules, a word of the format'],
  ['src/model/unit.ts', 'MW', 'a unit of power'],
  ['src/model/unit.ts', 'GW', 'a unit of power'],
  ['src/cli/commands/doctor.ts', 'NO', 'a part of a message'],
  ['src/cli/', 'lodestone', 'the name of the program'],
  ['src/store/neo4j/', 'lodestone', 'the name of the program, which marks a database as its own'],
  ['src/edge/identities/jwt-keys.ts', 'EC', 'a kind of keys'],
];

/** All string literals and names of properties of a text, with their lines. */
function literalsOf(file: string, text: string): { readonly line: number; readonly literal: string }[] {
  const found: { readonly line: number; readonly literal: string }[] = [];
  const add = (start: number, literal: string) =>
    found.push({ line: text.slice(0, start).split('\n').length, literal });
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') add(node.start, node.value);
    },
    TemplateElement: (node) => add(node.start, node.value.cooked ?? ''),
    Property: ({ key, computed }) => {
      if (!computed && key.type === 'Identifier') add(key.start, key.name);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

function keysIn(file: string, text: string): string[] {
  return literalsOf(file, text).flatMap(({ line, literal }) =>
    keys.has(literal) && !words.some(([where, word]) => word === literal && file.startsWith(where))
      ? [`${file}:${line} ${literal}`]
      : [],
  );
}

const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.startsWith('src/generated/'));

describe('the source', () => {
  // Would catch: a rule for one mineral, form, country or series of the shipped data, which a user's file does not get.
  it('holds no key of the shipped data', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(files.flatMap((file) => keysIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it.each([
    [`const heavy = new Set(['dysprosium']);`, 'dysprosium'],
    [`const defaults = { 'ndfeb-magnet': 1000 };`, 'ndfeb-magnet'],
    [`const points = { neodymium: 1 };`, 'neodymium'],
    [`const watched = ['CN'];`, 'CN'],
    ['const union = `eu27`;', 'eu27'],
    [`const files = [['USGS MCS 2026', 'x']];`, 'USGS MCS 2026'],
  ])('is found out by %s', (text, key) => {
    expect(keysIn('src/network/a.ts', text)).toEqual([`src/network/a.ts:1 ${key}`]);
  });

  it('uses every word that is excused', () => {
    const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
    const used = ([where, word]: (typeof words)[number]): boolean =>
      texts.some(
        ([file, text]) => file.startsWith(where) && literalsOf(file, text).some(({ literal }) => literal === word),
      );
    expect(words.filter((word) => !used(word))).toEqual([]);
  });
});
