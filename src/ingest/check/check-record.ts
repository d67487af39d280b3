import type { z } from 'zod';
import { tableRecord } from '../../model/records/table-record.ts';
import { recordSchemas } from '../../model/records/tables.ts';
import { type CheckedRow, type DataRow, type FieldPath, problemAt } from '../data-row.ts';
import { describeIssue } from './describe-issue.ts';
import { nearestWord } from '../../model/keys/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { fieldNamesAt } from '../read/table-schema.ts';

type Issue = z.core.$ZodIssue;
type UnknownFields = Extract<Issue, { code: 'unrecognized_keys' }>;

export type RecordResult = { readonly checked: CheckedRow } | { readonly problems: readonly Problem[] };

/**
 * Each field of one record by itself (rule V4). All that is wrong with it is told, each thing once.
 * @rule V13
 * @rule V14
 */
export function checkRecord(row: DataRow): RecordResult {
  const parsed = recordSchemas[row.table].safeParse(row.value);
  if (parsed.success && row.flawed.length === 0)
    return { checked: { row, entry: tableRecord(row.table, parsed.data) } };
  const issues = (parsed.error?.issues ?? []).flatMap(innermost);
  const unknown = issues
    .filter((issue) => issue.code === 'unrecognized_keys')
    .flatMap((issue) => unknownFields(row, issue));
  // A field that could not be read, or seems to be there under a wrong name, is not reported as missing once more.
  const told = [...row.flawed, ...unknown.flatMap(({ meant }) => (meant === undefined ? [] : [meant]))];
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !told.some((path) => onOnePath(path, pathOf(issue))))
    .map((issue) => {
      const path = pathOf(issue);
      const { rule, message } = describeIssue(issue, row.value, fieldNamesAt(row.table, path));
      return problemAt(row, path, rule, message);
    });
  return { problems: [...others, ...unknown.map(({ problem }) => problem)] };
}

/** Inside a union, the issues of the kind of value that was meant: the one that the value itself is of. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const kinds = issue.errors.map((issues) =>
    issues.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const isOtherKind = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === issue.path.length;
  return kinds.find((issues) => !issues.some(isOtherKind)) ?? [issue];
}

interface UnknownField {
  readonly problem: Problem;
  /** The field that it seems to be. */
  readonly meant: FieldPath | undefined;
}

function unknownFields(row: DataRow, issue: UnknownFields): UnknownField[] {
  const path = pathOf(issue);
  return issue.keys.map((key) => {
    const nearest = nearestWord(key, fieldNamesAt(row.table, path));
    const where = path.length === 0 ? `the table "${row.table}"` : `"${path.join('.')}"`;
    const hint =
      nearest === undefined ? 'to keep it, move it into "extra" of the record' : `did you mean "${nearest}"?`;
    return {
      problem: problemAt(row, [...path, key], 'V14', `${where} has no such field; ${hint}`),
      meant: nearest === undefined ? undefined : [...path, nearest],
    };
  });
}

function pathOf({ path }: Issue): FieldPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function onOnePath(a: FieldPath, b: FieldPath): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((step, index) => step === long[index]);
}
