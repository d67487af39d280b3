import { z } from 'zod';
import { withNote } from '../request-note.ts';
import type { WorkerJob, WorkerMessage } from './pooled-operation.ts';

/** The question of a job. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

const questionSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
  operationName: z.string().optional(),
});

interface Port {
  on(event: 'message', listener: (job: WorkerJob) => void): unknown;
  postMessage(message: WorkerMessage): void;
}

/**
 * The side of a computing thread that answers. Each job gets one message, whatever `ask` does. An answer that cannot be
 * written as JSON is a failure too.
 */
export function answerJobs(port: Port, ask: (question: Question) => Promise<unknown>): void {
  port.on('message', (job) => void answered(job, ask).then((message) => port.postMessage(message)));
  port.postMessage({ kind: 'READY', cpuMilliseconds: usedMilliseconds() });
}

async function answered(
  { id, text, requestId, rateLimit }: WorkerJob,
  ask: (question: Question) => Promise<unknown>,
): Promise<WorkerMessage> {
  try {
    const question = questionSchema.parse(JSON.parse(text));
    const answer = await new Promise((resolve, reject) => {
      withNote({ requestId, client: 'pool', codes: new Set(), ...(rateLimit && { rateLimit }) }, () => {
        ask(question).then(resolve, reject);
      });
    });
    return { kind: 'ANSWER', id, answer: textOf(answer), cpuMilliseconds: usedMilliseconds() };
  } catch (error) {
    return { kind: 'FAILURE', id, reason: reasonOf(error), cpuMilliseconds: usedMilliseconds() };
  }
}

function textOf(answer: unknown): string {
  const text: unknown = JSON.stringify(answer);
  if (typeof text !== 'string') throw new Error('the answer to an operation is nothing');
  return text;
}

/** An error may hold what cannot be sent to another thread, so its text is sent. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function usedMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
