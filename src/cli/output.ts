import type { Writable } from 'node:stream';

/** All that a command sees of the process that runs it. */
export interface Terminal {
  /** Takes the answer of a command and nothing else. */
  readonly out: Writable;
  /** Takes everything that is said beside the answer. */
  readonly err: Writable;
  readonly environment: NodeJS.ProcessEnv;
  /** Sets the exit code. The last call counts. */
  readonly endWith: (exitCode: number) => void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: process.stdout,
  err: process.stderr,
  environment: process.env,
  endWith: (exitCode) => {
    process.exitCode = exitCode;
  },
};

/** Prints one line. Texts of files and callers may hold characters that would command the terminal, so these are escaped. */
export function printLine(stream: Writable, line: string): void {
  stream.write(`${escaped(line)}\n`);
}

/** Prints a text of several lines, such as a stack. */
export function printLines(stream: Writable, text: string): void {
  for (const line of text.split('\n')) printLine(stream, line);
}

/** A whole answer as JSON. In JSON, such characters stand only inside texts, where an escape means the same. */
export function printJson(stream: Writable, value: unknown): void {
  printLines(stream, JSON.stringify(value, null, 2));
}

/** Control characters, line separators, and marks that turn the direction of writing. */
// oxlint-disable-next-line no-control-regex -- these are the characters to escape
const commanding = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escaped(text: string): string {
  return text.replaceAll(commanding, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Counts with their noun: "1 record", "1,867 records". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
