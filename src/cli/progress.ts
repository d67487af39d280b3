import type { Writable } from 'node:stream';
import { DomainError, operatorText } from '../errors.ts';
import { Listr, ListrLogger, ProcessOutput, type ListrTask } from 'listr2';

/** A step of long work, with its title. It may report its progress. */
export interface Step {
  readonly title: string;
  /** The reason why the step is skipped, asked just before it would run. False if it runs. */
  readonly isSkipped?: () => string | false;
  readonly run: (say: (progress: string) => void) => Promise<void>;
}

/** Runs steps one after the other. Shows a live list on a terminal, plain lines on another stream, and nothing without one. */
export async function runSteps(steps: readonly Step[], err?: Writable): Promise<void> {
  let failure: { readonly error: unknown } | undefined;
  const tasks = steps.map(({ title, isSkipped = () => false, run }): ListrTask => ({
    title,
    skip: isSkipped,
    task: async (_, task) => {
      try {
        await run((progress) => {
          task.output = progress;
        });
      } catch (error) {
        failure = { error };
        // The list prints the message, and the reader is the operator.
        throw error instanceof DomainError ? new Error(operatorText(error), { cause: error }) : error;
      }
    },
  }));
  const isLive = err === process.stderr && process.stderr.isTTY;
  const output = new ProcessOutput(process.stderr, process.stderr);
  const logger = new ListrLogger({ processOutput: isLive || err === undefined ? output : directedTo(err, output) });
  await new Listr(tasks, {
    renderer: err === undefined ? 'silent' : isLive ? 'default' : 'simple',
    rendererOptions: { logger },
    fallbackRendererOptions: { logger },
    concurrent: false,
  })
    .run()
    .catch((error: unknown) => {
      throw failure === undefined ? error : failure.error;
    });
}

/** The library writes plain lines only to streams of the process. These go to any stream. */
function directedTo(stream: Writable, output: ProcessOutput): ProcessOutput {
  const write = (text: string, eol = true): boolean => stream.write(eol ? `${text}\n` : text);
  return Object.assign(output, { toStdout: write, toStderr: write });
}
