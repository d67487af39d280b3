import type { CheckName } from '../model/rule-name.ts';

/** One thing that is wrong in a file, and where. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The character in the line, from 1, where a text cannot be read. */
  readonly column?: number;
  /** The field as the file writes it: `share.low` in JSON Lines, `share_low` in CSV. */
  readonly field?: string;
  /** The rule of the format that it breaks, such as V4. */
  readonly rule: CheckName;
  readonly message: string;
}

/** `file:line field: what is wrong, what was expected (rule)` */
export function formatProblem({ file, line, column, field, rule, message }: Problem): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place}${field === undefined ? '' : ` ${field}`}: ${message} (${rule})`;
}

/** By file, then line; what stands at one line keeps its order. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
