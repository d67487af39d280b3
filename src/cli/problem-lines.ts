import { formatProblem, type Problem } from '../ingest/problem.ts';
import { counted } from './output.ts';

/** Lines printed of each rule. */
export const problemsOfRule = 200;
export const notesOfRule = 20;

/**
 * A line for each problem, in their order, and of each rule at most so many; then for each rule of which there are more a
 * line that says how many. Nobody reads a hundred thousand lines, and what is not shown is said.
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
