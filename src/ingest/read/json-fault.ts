import { type ParseErrorCode, visit } from 'jsonc-parser';
import { invariant } from '../../errors.ts';
import type { CheckName } from '../../model/rule-name.ts';

/** Why a text is refused as JSON, and where. */
export interface JsonFault {
  readonly column: number;
  readonly field?: string;
  readonly rule: CheckName;
  readonly message: string;
}

const maxDepth = 20;
/** A message quotes so many characters. */
const longestQuote = 40;

/** Names by which a record could reach into the objects of the language. */
export const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class FaultFound extends Error {
  readonly fault: JsonFault;

  constructor(offset: number, message: string, rule: CheckName = 'FILE', field?: string) {
    super(message);
    this.fault = { column: offset + 1, rule, message, ...(field !== undefined && { field }) };
  }
}

/**
 * The first fault of a JSON text, undefined when there is none. JSON.parse names no place for most faults and passes
 * over some in silence: a field given twice, a name of the language's own, half a character. Deep nesting would
 * exhaust the stack of whoever walks the value, so it stops here.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const objects: Set<string>[] = [];
  let depth = 0;
  const enter = (offset: number): void => {
    depth += 1;
    if (depth > maxDepth)
      throw new FaultFound(offset, `objects and lists stand more than ${maxDepth} deep in each other`);
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
        onLiteralValue: (value: unknown, offset) => {
          if (typeof value === 'string') checkText(value, offset);
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

function checkName(name: string, offset: number, others: ReadonlySet<string> | undefined): void {
  invariant(others !== undefined, 'a field stands in an object');
  if (others.has(name)) throw new FaultFound(offset, `the field "${name}" stands twice in one object`, 'FILE', name);
  if (!forbiddenNames.has(name)) return;
  throw new FaultFound(offset, `"${name}" is not allowed as the name of a field`, 'V14', name);
}

function checkText(text: string, offset: number): void {
  if (text.includes('\0')) throw new FaultFound(offset, 'the character NUL is not allowed');
  if (!text.isWellFormed()) throw new FaultFound(offset, 'an escape names half of a character (a lone surrogate)');
}

/** By the numbers of `ParseErrorCode`, whose names are not there at run time. */
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
  const words = offset >= text.length ? 'the end' : found === '' ? 'a space that JSON does not know' : found;
  const expected = found.startsWith("'") ? 'expected double quotes' : (expectations[code] ?? 'expected a value');
  return `not JSON: ${expected}, found ${words}`;
}
