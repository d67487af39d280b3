import { describe, expect, it } from 'vitest';
import { formatProblem, sortedProblems, type Problem } from '../../src/ingest/problem.ts';

const problem: Problem = { file: 'x.jsonl', line: 3, rule: 'V4', message: 'expected 0 or more, found -1' };

describe('formatProblem', () => {
  it.each([
    [problem, 'x.jsonl:3: expected 0 or more, found -1 (V4)'],
    [{ ...problem, field: 'max' }, 'x.jsonl:3 max: expected 0 or more, found -1 (V4)'],
    [{ ...problem, column: 7, field: 'max' }, 'x.jsonl:3:7 max: expected 0 or more, found -1 (V4)'],
  ])('writes %j in one line', (given, line) => expect(formatProblem(given)).toBe(line));
});

describe('sortedProblems', () => {
  // Would catch line numbers that are sorted as text, and problems of one line that change places.
  it('sorts by file, then by line as a number, and keeps the order within a line', () => {
    const at = (file: string, line: number, message: string): Problem => ({ file, line, rule: 'V3', message });
    const sorted = sortedProblems([
      at('b', 1, 'fifth'),
      at('a', 10, 'third'),
      at('a', 9, 'first'),
      at('a', 10, 'fourth'),
      at('a', 9, 'second'),
    ]);
    expect(sorted.map(({ message }) => message)).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  });
});
