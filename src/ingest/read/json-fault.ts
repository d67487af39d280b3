import { type ParseErrorCode, visit } from 'jsonc-parser';
import { echoed, invariant } from '../../errors.ts';
import { longestName } from '../../model/records/fields.ts';
import type { CheckName } from '../../model/vocabulary.ts';

/** The reason why a text is refused as JSON, with the place. */
export interface JsonFault {
  readonly column: number;
  readonly field?: string;
  readonly rule: CheckName;
  readonly message: string;
}

const maxDepth = 20;
/** A message quotes at most this many characters. */
const longestQuote = 40;

/** Names through which a record could change the built-in objects of JavaScript. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class FaultFound extends Error {
  readonly fault: JsonFault;

  constructor(offset: number, message: string, rule: CheckName = 'FILE', field?: string) {
    super(message);
    this.fault = { column: offset + 1, rule, message, ...(field !== undefined && { field }) };
  }
}

/**
 * The first fault of a JSON text, or undefined. JSON.parse gives no place for most faults. It silently accepts a field
 * that is given twice, a reserved name and half a character. Deep nesting is refused, because it would exhaust the
 * stack of the code that walks the value.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const objects: Set<string>[] = [];
  let depth = 0;
  const enter = (offset: number): void => {
    depth += 1;
    if (depth > maxDepth)
      throw new FaultFound(offset, `objects and lists are nested more than ${maxDepth} levels deep; use fewer levels`);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => {
          enter(offset);
          objects.push(new Set());
        },
        onObjectProperty: (name, offset) => {
          checkText(name, offset);
          checkName(name, offset, objects.at(-1));
          objects.at(-1)?.add(name);
        },
        onObjectEnd: () => {
          depth -= 1;
          objects.pop();
        },
        onArrayBegin: enter,
        onArrayEnd: () => {
          depth -= 1;
        },
        onLiteralValue: (value: unknown, offset, length, _line, _character, pathSupplier) => {
          if (typeof value === 'string') checkText(value, offset);
          if (typeof value !== 'number') return;
          const fault = numberFault(text.slice(offset, offset + length));
          if (fault !== undefined) throw new FaultFound(offset, fault, 'V13', pathSupplier().join('.'));
        },
        onError: (code, offset, length) => {
          throw new FaultFound(offset, syntaxMessage(code, text, offset, length));
        },
      },
      { disallowComments: true },
    );
    return undefined;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}

/**
 * The fault of a number so small that JavaScript would read it as 0. Undefined if there is none. The schemas of records refuse
 * numbers that are too large, which are read as infinite.
 */
export function numberFault(written: string): string | undefined {
  const [digits = ''] = written.split(/e/i);
  if (Number(written) !== 0 || !/[1-9]/.test(digits)) return undefined;
  return `expected 0 or a number of at least 5e-324, found ${echoed(written)}, which would be read as 0`;
}

function checkName(name: string, offset: number, others: ReadonlySet<string> | undefined): void {
  invariant(others !== undefined, 'a field stands in an object');
  if (name.length > longestName)
    throw new FaultFound(
      offset,
      `the name of a field has ${name.length} characters; use at most ${longestName}`,
      'V14',
      echoed(name),
    );
  if (others.has(name))
    throw new FaultFound(offset, `the field "${name}" is given twice in one object; keep one`, 'FILE', name);
  if (!forbiddenNames.has(name)) return;
  throw new FaultFound(offset, `"${name}" is not allowed as the name of a field; rename the field`, 'V14', name);
}

function checkText(text: string, offset: number): void {
  if (text.includes('\0')) throw new FaultFound(offset, 'the character NUL is not allowed; remove it');
  if (!text.isWellFormed())
    throw new FaultFound(offset, 'an escape names half of a character (a lone surrogate); write the whole character');
}

/** By the numbers of `ParseErrorCode`, because its names do not exist at run time. */
const expectations: Readonly<Partial<Record<ParseErrorCode, string>>> = {
  3: 'expected the name of a field in double quotes',
  5: 'expected ":"',
  6: 'expected ","',
  7: 'expected "}"',
  8: 'expected "]"',
  9: 'expected nothing after the record',
  12: 'expected a closing quote',
  14: 'expected four hexadecimal digits after \\u',
  15: 'expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  16: 'expected line breaks and other control characters as escapes such as \\n',
};

function syntaxMessage(code: ParseErrorCode, text: string, offset: number, length: number): string {
  const found = text.slice(offset, offset + Math.min(Math.max(length, 1), longestQuote)).trim();
  const words = offset >= text.length ? 'the end' : found === '' ? 'a kind of space that JSON does not allow' : found;
  const expected = found.startsWith("'") ? 'expected double quotes' : (expectations[code] ?? 'expected a value');
  return `not JSON: ${expected}, found ${words}`;
}
