import { describe, expect, it } from 'vitest';
import { counted, printJson, printLine } from '../../src/cli/output.ts';
import { collect } from './collect.ts';

describe('counted', () => {
  it.each([
    [0, '0 records'],
    [1, '1 record'],
    [2, '2 records'],
    [1_867, '1,867 records'],
    [1_000_001, '1,000,001 records'],
  ])('says %d as "%s"', (count, words) => expect(counted(count, 'record')).toBe(words));
});

describe('printLine and printJson', () => {
  it('end each with one line end, so that answers can be piped', () => {
    const { stream, text } = collect();
    printLine(stream, 'first');
    printJson(stream, { a: [1], b: null });
    expect(text()).toBe('first\n{\n  "a": [\n    1\n  ],\n  "b": null\n}\n');
    expect(JSON.parse(text().slice('first\n'.length))).toEqual({ a: [1], b: null });
  });
});
