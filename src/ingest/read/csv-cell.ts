import { canonicalJson } from '../../model/keys/canonical.ts';
import type { CheckName } from '../../model/vocabulary.ts';
import type { CellKind, CsvColumn } from './csv-columns.ts';
import { echoed } from '../../errors.ts';
import { findJsonFault, numberFault } from './json-fault.ts';

export type CellResult = { readonly value: unknown } | { readonly rule: CheckName; readonly message: string };

type Kinds = ReadonlySet<CellKind>;

// A text that a spreadsheet would read as a formula gets an apostrophe in front. So does a text that starts with one, so
// that removing one apostrophe always restores the text. The empty text is one apostrophe, and an empty cell is absent.
// Spaces around a text are not part of it, unless it has an apostrophe in front.
const needsApostrophe = /^'*(?:[=+\-@\t\r\n]|$)|^\s|\s$/;
const hasApostrophe = /^'+(?:[=+\-@\t\r\n]|$)|^'+\s|^'.*\s$/s;

const numberShape = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const withComma = /^[+-]?[\d.,]*,[\d.,]+$/;
const withSpaces = /^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/;
/** What people write for a figure that is not there. W: withheld. */
const forNothing = /^(?:#?n\/?a|n\.a\.|null|nil|none|unknown|w|\.\.|[-–—])$/i;

/** Reads a cell that is not empty as one of the kinds that its column allows. */
export function parseCell(cell: string, { kinds }: Pick<CsvColumn, 'kinds'>): CellResult {
  const text = hasApostrophe.test(cell) ? cell.slice(1) : cell.trim();
  const bare = text.trim();
  if (kinds.has('any')) return parseAny(text);
  if (kinds.has('null') && bare === 'null') return { value: null };
  if (kinds.has('boolean') && /^(?:true|false)$/i.test(bare)) return { value: bare.toLowerCase() === 'true' };
  if (kinds.has('number') && numberShape.test(bare)) return parseNumber(bare);
  if (kinds.has('list')) return parseList(text);
  if (kinds.has('json') && /^[[{]/.test(bare)) return parseJson(bare);
  if (!kinds.has('text'))
    return { message: `expected ${expectation(kinds)}, found "${echoed(text)}"${hint(kinds, bare)}`, rule: 'V13' };
  return kinds.size > 1 && text.startsWith('"') ? parseJson(text) : { value: text };
}

/** Writes a value so that `parseCell` restores it and no spreadsheet reads it as a formula. */
export function formatCell(value: unknown, { kinds }: Pick<CsvColumn, 'kinds'>): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  const text = plainText(value, kinds);
  return needsApostrophe.test(text) || hasApostrophe.test(text) ? `'${text}` : text;
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

function parseNumber(text: string): CellResult {
  const message = numberFault(text);
  return message === undefined ? { value: Number(text) } : { message, rule: 'V13' };
}

function parseList(text: string): CellResult {
  const bare = text.trim();
  if (bare.startsWith('[') && findJsonFault(bare) === undefined) return { value: JSON.parse(bare) };
  const items = text.split(';').map((item) => item.trim());
  return { value: items.filter((item) => item !== '') };
}

/** JSON, or a bare word as text. Spreadsheets write `true` as `TRUE`. */
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
  if (forNothing.test(bare)) return '; leave the cell empty if nothing is known';
  if (withComma.test(bare) || withSpaces.test(bare))
    return '; write a decimal point, not a comma, and no separator between thousands';
  return bare.endsWith('%') ? '; write a share as a fraction, such as 0.25 for 25 %' : '';
}
