import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLines } from '../../src/cli/problem-lines.ts';
import type { Problem } from '../../src/ingest/problem.ts';

function problem(line: number, rule: Problem['rule']): Problem {
  return { file: 'x.jsonl', line, rule, message: 'm' };
}

describe('problemLines', () => {
  it('keeps the order of the problems, whatever their rules', () => {
    expect(problemLines([problem(1, 'V3'), problem(2, 'V4'), problem(3, 'V3')], 5, 'problem')).toEqual([
      'x.jsonl:1: m (V3)',
      'x.jsonl:2: m (V4)',
      'x.jsonl:3: m (V3)',
    ]);
  });

  // Would catch a limit on all lines together: a thousand problems of one rule would hide the one of another.
  it('limits the lines of each rule by itself, and counts the rest', () => {
    const many = [1, 2, 3, 4].map((line) => problem(line, 'V3'));
    expect(problemLines([...many, problem(5, 'V4')], 2, 'problem')).toEqual([
      'x.jsonl:1: m (V3)',
      'x.jsonl:2: m (V3)',
      'x.jsonl:5: m (V4)',
      'and 2 more problems of rule V3; --json lists all.',
    ]);
  });

  it('says one and many as English does', () => {
    const notes = (count: number) => Array.from({ length: count }, (_, line) => problem(line, 'V5'));
    expect(problemLines(notes(2), 1, 'note').at(-1)).toBe('and 1 more note of rule V5; --json lists all.');
    expect(problemLines(notes(1_002), 1, 'note').at(-1)).toBe('and 1,001 more notes of rule V5; --json lists all.');
  });

  it('says nothing of a rest where the limit is just reached, or where nothing is wrong', () => {
    expect(problemLines([problem(1, 'V3'), problem(2, 'V3')], 2, 'problem')).toHaveLength(2);
    expect(problemLines([], 2, 'problem')).toEqual([]);
  });

  it('accounts for every problem, as a line or in a number', () => {
    const rules = fc.array(fc.constantFrom<Problem['rule']>('V3', 'V4', 'V5'), { maxLength: 20 });
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 4 }), (given, most) => {
        const lines = problemLines(
          given.map((rule, line) => problem(line, rule)),
          most,
          'problem',
        );
        const more = lines.flatMap((line) => /^and (\d+) more/.exec(line)?.[1] ?? []);
        const counted = more.reduce((sum, count) => sum + Number(count), 0);
        expect(lines.length - more.length + counted).toBe(given.length);
      }),
      { numRuns: 40 },
    );
  });
});
