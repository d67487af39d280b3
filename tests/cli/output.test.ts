import { describe, expect, it } from 'vitest';
import { counted, printJson, printLine, printLines } from '../../src/cli/output.ts';
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

describe('a text with control characters', () => {
  const { ESC, hostile } = { ESC: '\u001b', hostile: '\u001b[2Jgone\u0007\u009b31m\u202eevil\u2028\r\nforged: line' };

  // Would catch a file that clears the screen, or writes a line of its own, when its problems are printed.
  it('F44: is printed escaped on a terminal, on one line', () => {
    const { stream, text } = collect();
    printLine(stream, `wrong: ${hostile} (V4)`);
    expect(text()).toBe(
      `${String.raw`wrong: \u001b[2Jgone\u0007\u009b31m\u202eevil\u2028\u000d\u000aforged: line (V4)`}\n`,
    );
  });

  it('is escaped in JSON too, which means the same to a program', () => {
    const { stream, text } = collect();
    printJson(stream, { text: hostile, clear: ESC });
    expect(text()).toMatch(/^[\u0020-\u007e\n]*$/);
    expect(JSON.parse(text())).toEqual({ text: hostile, clear: ESC });
  });

  it('keeps the lines of a text of several', () => {
    const { stream, text } = collect();
    printLines(stream, `Error: x\n    at ${ESC}y`);
    expect(text()).toBe('Error: x\n    at \\u001by\n');
  });
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
