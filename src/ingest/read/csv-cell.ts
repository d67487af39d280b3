import { canonicalJson } from '../../model/keys/canonical.ts';
import type { CheckName } from '../../model/rule-name.ts';
import type { CellKind, CsvColumn } from './csv-columns.ts';
import { findJsonFault } from './json-fault.ts';

export type CellResult = { readonly value: unknown } | { readonly rule: CheckName; readonly message: string };

type Kinds = ReadonlySet<CellKind>;

// What a spreadsheet would take for a formula is written with an apostrophe before it, and so is what already has one
// there: taking one away then always gives the text back. The empty text is an apostrophe, the empty cell is absent.
const needsApostrophe = /^'*(?:[=+\-@\t\r\n]|$)/;
const hasApostrophe = /^'+(?:[=+\-@\t\r\n]|$)/;

const numberShape = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const withComma = /^[+-]?[\d.,]*,[\d.,]+$/;

/** Reads a cell that is not empty as what its column may hold. */
export function parseCell(cell: string, { kinds }: Pick<CsvColumn, 'kinds'>): CellResult {
  const text = hasApostrophe.test(cell) ? cell.slice(1) : cell;
  const bare = text.trim();
  if (kinds.has('any')) return parseAny(text);
  if (kinds.has('null') && bare === 'null') return { value: null };
  if (kinds.has('boolean') && /^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  if (kinds.has('number') && numberShape.test(bare)) return { value: Number(bare) };
  if (kinds.has('list')) return parseList(text);
  if (kinds.has('json') && /^[[{]/.test(bare)) return parseJson(bare);
  if (!kinds.has('text'))
    return { message: `expected ${expectation(kinds)}, found "${text}"${hint(kinds, bare)}`, rule: 'V13' };
  return kinds.size > 1 && text.startsWith('"') ? parseJson(text) : { value: text };
}

/** Writes a value so that `parseCell` gives it back and no spreadsheet takes it for a formula. */
export function formatCell(value: unknown, { kinds }: Pick<CsvColumn, 'kinds'>): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  const text = plainText(value, kinds);
  return needsApostrophe.test(text) ? `'${text}` : text;
}

function plainText(value: unknown, kinds: Kinds): string {
  if (Array.isArray(value) && kinds.has('list')) {
    const joined = value.map(String).join(';');
    return joined !== '' && sameList(parseList(joined), value) ? joined : canonicalJson(value);
  }
  if (typeof value !== 'string' || kinds.has('any')) return canonicalJson(value);
  if (kinds.size === 1 || value === '') return value;
  const read = parseCell(value, { kinds });
  return 'value' in read && read.value === value ? value : canonicalJson(value);
}

function sameList(read: CellResult, list: readonly unknown[]): boolean {
  return 'value' in read && canonicalJson(read.value) === canonicalJson(list);
}

function parseList(text: string): CellResult {
  const bare = text.trim();
  if (bare.startsWith('[') && findJsonFault(bare) === undefined) return { value: JSON.parse(bare) };
  const items = text.split(';').map((item) => item.trim());
  return { value: items.filter((item) => item !== '') };
}

/** JSON as it stands; a bare word is text, and `TRUE` is what spreadsheets make of `true`. */
function parseAny(text: string): CellResult {
  const bare = text.trim();
  if (/^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  if (/^[[{"]/.test(bare) || findJsonFault(bare) === undefined) return parseJson(bare);
  return { value: text };
}

function parseJson(text: string): CellResult {
  const fault = findJsonFault(text);
  if (fault === undefined) return { value: JSON.parse(text) };
  const rule = fault.rule === 'FILE' ? 'V13' : fault.rule;
  return { message: `at character ${fault.column} of the cell: ${fault.message}`, rule };
}

const kindWords: readonly (readonly [CellKind, string])[] = [
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['json', 'JSON in braces or brackets'],
  ['null', 'null'],
];

function expectation(kinds: Kinds): string {
  return kindWords
    .filter(([kind]) => kinds.has(kind))
    .map(([, words]) => words)
    .join(' or ');
}

function hint(kinds: Kinds, bare: string): string {
  if (!kinds.has('number')) return '';
  if (withComma.test(bare)) return '; write a decimal point, not a comma, and nothing between thousands';
  return bare.endsWith('%') ? '; write a share as a fraction, 25 % as 0.25' : '';
}
