/** One thing that is wrong in a file, and where. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly field?: string;
  /** The rule of the format that it breaks, such as V4. */
  readonly rule: string;
  readonly message: string;
}

/** `file:line field: what is wrong, what was expected (rule)` */
export function formatProblem({ file, line, field, rule, message }: Problem): string {
  return `${file}:${line}${field === undefined ? '' : ` ${field}`}: ${message} (${rule})`;
}
