import canonicalize from 'canonicalize';
import { invariant } from '../../errors.ts';
import { tableRules, type TableName } from '../records/tables.ts';

/** The canonical JSON of a value (RFC 8785). Equal values give equal text. Undefined fields are omitted. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  invariant(text !== undefined, 'only JSON values are made canonical');
  return text;
}

/**
 * The key of a record in its table: its `id`, or otherwise its identifying fields joined by `:`. An absent field is empty
 * text. A nested field is canonical JSON.
 */
export function keyOf(table: TableName, record: Readonly<Record<string, unknown>>): string {
  const id = record['id'];
  if (typeof id === 'string') return id;
  return tableRules[table].key
    .map((field) => record[field])
    .map((value) => (typeof value === 'string' ? value : value === undefined ? '' : canonicalJson(value)))
    .join(':');
}

/** One line of the canonical form: the record with the name of its table as `t`. */
export function canonicalLine(table: TableName, record: object): string {
  return canonicalJson({ ...record, t: table });
}

const surrogate = /[\ud800-\udfff]/;

/** The order of tables and keys in the canonical form: by Unicode code points, as UTF-8 bytes sort. */
export function compareText(a: string, b: string): number {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
