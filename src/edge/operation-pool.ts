import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FormattedExecutionResult } from 'graphql';
import { DomainError } from '../errors.ts';
import type { RateLimit } from './request-note.ts';

/** One operation as a worker is asked it. */
export interface PooledOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly requestId: string;
  readonly rateLimit?: RateLimit | undefined;
}

export interface OperationPool {
  /** Answers an operation on another thread; TIMEOUT where it takes longer than the deadline. */
  ask(operation: PooledOperation): Promise<FormattedExecutionResult>;
  close(): Promise<void>;
}

export interface OperationPoolOptions {
  /** The module that answers operations: it gets `workerData` and messages of `id` and operation. */
  readonly module: URL;
  readonly workerData: unknown;
  readonly deadlineMilliseconds: number;
  /** Threads at most; absent: all processors but the one that serves. */
  readonly threads?: number;
}

interface Job {
  readonly id: number;
  readonly operation: PooledOperation;
  readonly settle: (answer: FormattedExecutionResult | Error) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
  overdue: NodeJS.Timeout | undefined;
}

/**
 * A thread whose operation is late goes on, so that what it has read and built is at hand when the question comes again;
 * after so many deadlines it is ended.
 */
const patience = 6;

/** Threads that answer what computes, one operation at a time each, so that the thread that serves never waits for it. */
export function createOperationPool({
  module,
  workerData,
  deadlineMilliseconds,
  threads = Math.max(1, Math.min(4, availableParallelism() - 1)),
}: OperationPoolOptions): OperationPool {
  const waiting: Job[] = [];
  const running = new Set<Thread>();
  let count = 0;
  let isClosed = false;

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(module, { workerData }), job: undefined, overdue: undefined };
    running.add(thread);
    const finish = (answer: FormattedExecutionResult | Error): void => {
      clearTimeout(thread.overdue);
      thread.job?.settle(answer);
      thread.job = undefined;
    };
    thread.worker.on('message', (answer: FormattedExecutionResult) => {
      finish(answer);
      next();
    });
    const end = (reason: string) => (): void => {
      if (!running.delete(thread)) return;
      finish(new Error(reason));
      if (!isClosed) next();
    };
    thread.worker.on('error', end('a thread that answers operations failed'));
    thread.worker.on('exit', end('a thread that answers operations ended'));
    return thread;
  };

  const next = (): void => {
    while (waiting.length > 0) {
      const free = [...running].find(({ job }) => job === undefined) ?? (running.size < threads ? start() : undefined);
      const job = free === undefined ? undefined : waiting.shift();
      if (free === undefined || job === undefined) return;
      free.job = job;
      free.overdue = setTimeout(() => void free.worker.terminate(), patience * deadlineMilliseconds);
      free.overdue.unref();
      free.worker.postMessage(job.operation, []);
    }
  };

  return {
    ask(operation) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          const place = waiting.findIndex(({ id }) => id === job.id);
          if (place >= 0) waiting.splice(place, 1);
          reject(new DomainError('TIMEOUT', 'The answer took too long; ask for less, or try again.'));
        }, deadlineMilliseconds);
        late.unref();
        const job: Job = {
          id: (count += 1),
          operation,
          settle: (answer) => {
            clearTimeout(late);
            if (answer instanceof Error) reject(answer);
            else resolve(answer);
          },
        };
        waiting.push(job);
        next();
      });
    },
    async close() {
      isClosed = true;
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}
