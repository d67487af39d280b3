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

export function printLine(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}

/** A whole answer as JSON. */
export function printJson(stream: Writable, value: unknown): void {
  printLine(stream, JSON.stringify(value, null, 2));
}

/** Counts with their noun: "1 record", "1,867 records". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
