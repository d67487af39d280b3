import type { z } from 'zod';
import type { CheckName } from '../../model/vocabulary.ts';
import { countryExpected } from '../../model/keys/country-code.ts';
import { countryHint } from '../../model/keys/country-names.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';

type Issue = z.core.$ZodIssue;

export interface IssueDescription {
  readonly rule: CheckName;
  readonly message: string;
}

/** A list of up to this many words is shown whole. */
const longestList = 30;
/** A message quotes at most this many characters of a value. */
const longestQuote = 60;
/** At most this many fields of an object are named. */
const mostFields = 6;

/**
 * Describes the fault of a field in words: the expected value and the value found. `fields` are the fields that an
 * object in its place may have.
 */
export function describeIssue(issue: Issue, record: unknown, fields: readonly string[]): IssueDescription {
  const found = valueAt(record, issue.path);
  const meant = wordMeant(issue, found);
  const wanted = meant === undefined ? expectation(issue, fields) : 'expected a word that the format allows';
  const hint = meant === undefined ? hintFor(issue, found) : `; did you mean "${meant}"?`;
  return { rule: ruleOf(issue), message: `${missing(found)}${wanted}${finding(issue, found)}${hint}` };
}

function ruleOf(issue: Issue): CheckName {
  if (issue.path[0] === 'format' && issue.code === 'invalid_value') return 'V1';
  if (issue.code === 'too_small' && issue.origin === 'number' && issue.minimum === 0) return 'V4';
  if (issue.code === 'too_big' && issue.origin === 'number' && issue.maximum === 1) return 'V4';
  return issue.code === 'custom' && issue.message.includes('≤') ? 'V4' : 'V13';
}

function missing(found: unknown): string {
  return found === undefined ? 'is missing; ' : '';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** Words for the patterns whose schemas give no message. */
const patternWords: Readonly<Record<string, string>> = {
  [String(/^[A-Z]{3}$/)]: 'three capital letters',
  [String(/^\d{4}$/)]: 'a year of four digits',
  [String(/^Q\d+$/)]: 'a key of Wikidata such as "Q42"',
};

function expectation(issue: Issue, fields: readonly string[]): string {
  // Schemas carry a message if a type alone says too little.
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${typeOf(issue, fields)}`;
    case 'invalid_union': {
      const types = [...new Set(issue.errors.flat().map((inner) => typeOf(inner, fields)))];
      return `expected ${types.includes('null') ? 'any JSON value' : types.join(' or ')}`;
    }
    case 'invalid_value':
      return `expected ${listed(issue.values.map(String))}`;
    case 'invalid_key':
      return issue.issues.map((inner) => expectation(inner, [])).join(', ');
    case 'too_small':
      return `expected ${issue.minimum} or more`;
    case 'too_big':
      return `expected ${issue.maximum} or less`;
    case 'invalid_format':
      return `expected ${patternWords[issue.pattern ?? ''] ?? 'a text that the format allows'}`;
    case 'custom':
      return issue.message;
    default:
      return 'expected a value that the format allows';
  }
}

function typeOf(issue: Issue, fields: readonly string[]): string {
  if (issue.code !== 'invalid_type') return expectation(issue, fields).replace(/^expected /, '');
  const type = typeWords[issue.expected] ?? issue.expected;
  if (issue.expected !== 'object' || fields.length === 0) return type;
  return `${type} with ${fields.slice(0, mostFields).join(', ')}${fields.length > mostFields ? ' or others' : ''}`;
}

function listed(words: readonly string[]): string {
  if (words.length === 1) return `"${words.join('')}"`;
  return words.length > longestList
    ? `one of the ${words.length} words that the format allows`
    : `one of ${words.join(', ')}`;
}

function finding(issue: Issue, found: unknown): string {
  // A whole record is not quoted, as the line number names it. Some expectations already say what was found.
  if (found === undefined || issue.path.length === 0 || issue.message.includes(', found ')) return '';
  if (issue.code === 'invalid_key') return `, found "${String(issue.path.at(-1))}"`;
  const text = typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? '');
  const quoted = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return `, found ${quoted}`;
}

/** What a text or a number of a common mistake probably means. */
function hintFor(issue: Issue, found: unknown): string {
  if (typeof found === 'string' && issue.message === countryExpected) return countryHint(found);
  const isShare = ruleOf(issue) === 'V4' && issue.code === 'too_big';
  return isShare && typeof found === 'number' && found > 1 && found <= 100
    ? `; write ${found} % as ${Number((found / 100).toPrecision(12))}`
    : '';
}

/** The word of a closed list that a text probably means. */
function wordMeant(issue: Issue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || issue.values.length < 2 || typeof found !== 'string') return undefined;
  return nearestWord(found, issue.values.map(String));
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    record,
  );
}
