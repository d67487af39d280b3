import { isCountryCode } from '../../model/keys/country-code.ts';
import { countryHint } from '../../model/keys/country-names.ts';
import { type ReferenceTarget, tableRules, type TableName } from '../../model/records/tables.ts';
import { textsAt } from '../../model/values-at.ts';
import { type DataRow, fieldName, problemAt } from '../data-row.ts';
import { lookOf, oddCharacter } from '../../model/keys/look-alikes.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import type { Problem } from '../problem.ts';
import type { ReadDataSet } from '../read/read-data-set.ts';

interface Target {
  /** Its name in messages. */
  readonly words: string;
  readonly tables: readonly TableName[];
  readonly countryCodes: boolean;
  /** Words that stand for no record. */
  readonly also?: readonly string[];
}

const targets: Readonly<Record<ReferenceTarget, Target>> = {
  source: { words: 'source', tables: ['source'], countryCodes: false },
  entity: { words: 'entity', tables: ['entity'], countryCodes: false },
  form: { words: 'form', tables: ['form'], countryCodes: false },
  node: { words: 'entity or form', tables: ['entity', 'form'], countryCodes: false },
  place: { words: 'country code or entity', tables: ['entity'], countryCodes: true },
  country: { words: 'country code or entity of kind Country', tables: ['entity'], countryCodes: true },
  link: { words: 'link', tables: ['link'], countryCodes: false },
  claim: { words: 'claim', tables: ['claim'], countryCodes: false },
  need: { words: 'need', tables: ['need'], countryCodes: false },
  geography: {
    words: 'country code, entity or "world"',
    tables: ['entity'],
    countryCodes: true,
    also: ['world', 'other-countries'],
  },
  rule: { words: 'rule, family of rules or instrument', tables: ['rule', 'entity'], countryCodes: false },
};

/** What people write for the world. */
const worldWords = new Set(['world', 'global', 'glo', 'worldwide']);

/** The search for the nearest key is slow among many keys. After this many, suggestions no longer help. */
const mostSuggestions = 200;

/**
 * What a record names is there. A record that has problems of its own is there as well, and where records of a table
 * could not be read, or not their keys, nothing is said of what is missing in it.
 * @rule V3
 */
export function checkReferences({ rows, unread: unreadTables }: ReadDataSet, told: readonly Problem[]): Problem[] {
  const keys = keysByTarget(rows);
  const unread = unreadTables.union(new Set(rows.filter((row) => !hasKey(row)).map(({ table }) => table)));
  const toldFields = new Set(told.map(({ file, line, field }) => `${file}:${line} ${field ?? ''}`));
  let suggestions = 0;
  return rows.flatMap((row) =>
    tableRules[row.table].references.flatMap(({ path, target }) => {
      const { words, tables, countryCodes, also = [] } = targets[target];
      if (tables.some((table) => unread.has(table))) return [];
      return textsAt(row.value, path).flatMap((found) => {
        const at = found.path.split('.');
        const isCode = countryCodes && isCountryCode(found.text);
        if (keys[target].has(found.text) || isCode || also.includes(found.text)) return [];
        if (toldFields.has(`${row.file}:${row.line} ${fieldName(row, at)}`)) return [];
        const isWorld = also.includes('world') && worldWords.has(found.text.trim().toLowerCase());
        const country = isWorld ? '; did you mean "world"?' : countryCodes ? countryHint(found.text) : '';
        if (country !== '') return [problemAt(row, at, 'V3', `there is no ${words} "${found.text}"${country}`)];
        suggestions += 1;
        const nearest = suggestions > mostSuggestions ? undefined : nearestKey(found.text, keys[target]);
        const hint = nearest === undefined ? '; add it or correct the key' : hintTo(nearest, found.text);
        return [problemAt(row, at, 'V3', `there is no ${words} "${found.text}"${hint}`)];
      });
    }),
  );
}

function nearestKey(text: string, keys: ReadonlySet<string>): string | undefined {
  const look = oddCharacter(text) === undefined ? undefined : lookOf(text);
  return (
    (look === undefined ? undefined : keys.values().find((key) => lookOf(key) === look)) ?? nearestWord(text, keys)
  );
}

/** The key that was probably meant. Of two that look alike, what tells them apart is named. */
function hintTo(nearest: string, text: string): string {
  const own = oddCharacter(text);
  const its = oddCharacter(nearest);
  if (lookOf(nearest) !== lookOf(text) || (own ?? its) === undefined) return `; did you mean "${nearest}"?`;
  return own === undefined
    ? `; it looks like the key "${nearest}", but ${its} of that key`
    : `; it looks like the key "${nearest}", but its ${own}`;
}

function keysByTarget(rows: readonly DataRow[]): Readonly<Record<ReferenceTarget, ReadonlySet<string>>> {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const rowsOf = (table: TableName): readonly DataRow[] => byTable.get(table) ?? [];
  const entity = keysOf(rowsOf('entity'));
  const form = keysOf(rowsOf('form'));
  return {
    source: keysOf(rowsOf('source')),
    entity,
    form,
    node: entity.union(form),
    place: entity,
    geography: entity,
    country: keysOf(rowsOf('entity').filter(({ value }) => value['kind'] === 'Country')),
    link: keysOf(rowsOf('link')),
    claim: keysOf(rowsOf('claim')),
    need: keysOf(rowsOf('need')),
    rule: new Set([...entity, ...keysOf(rowsOf('rule')), ...families(rowsOf('rule'))]),
  };
}

/** The families of which the file has a version. A rule of its own has no family. */
function families(rules: readonly DataRow[]): readonly string[] {
  return rules.flatMap(({ value: { rule } }) => (typeof rule === 'string' && rule !== 'CUSTOM' ? [rule] : []));
}

/** Whether the key of a record is known. No record refers to one without an `id`. */
function hasKey({ table, value: { id } }: DataRow): boolean {
  return typeof id === 'string' || tableRules[table].key[0] !== 'id';
}

function keysOf(rows: readonly DataRow[]): Set<string> {
  return new Set(rows.flatMap(({ value: { id } }) => (typeof id === 'string' ? [id] : [])));
}
