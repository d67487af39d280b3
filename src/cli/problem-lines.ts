import { formatProblem, type Problem } from '../ingest/problem.ts';
import { counted } from './output.ts';

/** The most lines printed per rule. */
export const problemsOfRule = 200;
export const notesOfRule = 20;

/**
 * One line per problem, in order, with at most `mostOfRule` lines per rule. Then one line per rule with the number of its
 * problems that are not shown.
 */
export function problemLines(problems: readonly Problem[], mostOfRule: number, noun: string): readonly string[] {
  const seen = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const count = (seen.get(problem.rule) ?? 0) + 1;
    seen.set(problem.rule, count);
    return count > mostOfRule ? [] : [formatProblem(problem)];
  });
  const more = [...seen].flatMap(([rule, count]) =>
    count > mostOfRule ? [`and ${counted(count - mostOfRule, `more ${noun}`)} of rule ${rule}; --json lists all.`] : [],
  );
  return [...lines, ...more];
}
