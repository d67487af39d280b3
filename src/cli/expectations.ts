import { isDeepStrictEqual } from 'node:util';
import type { FormattedExecutionResult } from 'graphql';
import type { DataSet } from '../model/records/data-set.ts';
import type { ExpectRecord } from '../model/records/market.ts';

/** The result of one expectation. */
export interface Outcome {
  readonly query: string;
  readonly pointer: string;
  readonly expected: unknown;
  readonly found: unknown;
  readonly met: boolean;
  /** The errors of the answer, which may explain a missing value. */
  readonly errors: readonly string[];
}

/** The self-tests that a data set contains. */
export function expectationsOf({ records }: DataSet): ExpectRecord[] {
  return records.flatMap((entry) => (entry.table === 'expect' ? [entry.record] : []));
}

/** Whether an answer holds the expected value at the pointer: numbers within the tolerance, all else exactly. */
export function meets(
  { query, pointer, value, tolerance = 0 }: ExpectRecord,
  answer: FormattedExecutionResult,
): Outcome {
  const found = valueAt(answer, pointer);
  const met =
    typeof value === 'number' && typeof found === 'number'
      ? Math.abs(value - found) <= tolerance
      : isDeepStrictEqual(plain(found), value);
  return { query, pointer, expected: value, found, met, errors: (answer.errors ?? []).map(({ message }) => message) };
}

/** The value at a JSON pointer (RFC 6901). Undefined if there is none. */
function valueAt(document: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
      document,
    );
}

/** Answers are objects without a prototype, while the expected value comes from JSON. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
