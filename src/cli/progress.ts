import { Listr, ListrLogger, ProcessOutput, type ListrTask } from 'listr2';
import { terminal } from './output.ts';

/** A step of long work, with its title. It may report its progress. */
export interface Step {
  readonly title: string;
  /** The reason why the step is skipped, asked just before it would run. False if it runs. */
  readonly isSkipped?: () => string | false;
  readonly run: (say: (progress: string) => void) => Promise<void>;
}

/** Runs steps one after the other: a living list on a terminal, plain lines otherwise, always on standard error. */
export async function runSteps(steps: readonly Step[], quiet: boolean): Promise<void> {
  const tasks = steps.map(({ title, isSkipped = () => false, run }): ListrTask => ({
    title,
    skip: isSkipped,
    task: (_, task) =>
      run((progress) => {
        task.output = progress;
      }),
  }));
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  await new Listr(tasks, {
    renderer: quiet ? 'silent' : terminal.err === process.stderr && process.stderr.isTTY ? 'default' : 'simple',
    rendererOptions: { logger },
    fallbackRendererOptions: { logger },
    concurrent: false,
  }).run();
}
