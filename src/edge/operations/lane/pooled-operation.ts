import { z } from 'zod';
import type { RateLimit } from '../request-note.ts';

/** A question to computing threads, with what is known of its client. */
export interface PooledOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly requestId: string;
  readonly rateLimit?: RateLimit | undefined;
  /** Queues, threads and charges go by client. */
  readonly client: string;
  /** Aborted when the client no longer waits. */
  readonly signal?: AbortSignal | undefined;
  /** Everything but the question on which the answer rests. Without it the answer is neither shared nor kept. */
  readonly basis?: string | undefined;
  /** Called at most once with the milliseconds of CPU that the question took, also if its client is gone by then. */
  readonly spent?: ((cpuMilliseconds: number) => void) | undefined;
}

/** One operation in the form in which a worker receives it. Text cannot fail on its way between threads. */
export interface WorkerJob {
  readonly id: number;
  /** `query`, `variables` and `operationName` as JSON. */
  readonly text: string;
  readonly requestId: string;
  readonly rateLimit?: RateLimit | undefined;
}

/** The CPU that the thread has used since it started. */
const cpuMilliseconds = z.number().nonnegative();

/** A message of a worker: once that it is ready, then one answer or failure per job. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('READY'), cpuMilliseconds }),
  z.object({ kind: z.literal('ANSWER'), id: z.number(), answer: z.string(), cpuMilliseconds }),
  z.object({ kind: z.literal('FAILURE'), id: z.number(), reason: z.string(), cpuMilliseconds }),
]);

export type WorkerMessage = z.infer<typeof messageSchema>;
