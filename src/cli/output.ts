import type { Writable } from 'node:stream';

/** Where a command speaks: answers to `out`, everything said beside them to `err`. */
export interface Terminal {
  readonly out: Writable;
  readonly err: Writable;
}

export const terminal: Terminal = { out: process.stdout, err: process.stderr };

export function printLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}

/** A whole answer as JSON, alone on standard output. */
export function printJson(value: unknown): void {
  printLine(terminal.out, JSON.stringify(value, null, 2));
}

/** Counts with their noun: "1 record", "1,867 records". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
