import { Worker } from 'node:worker_threads';
import type { FormattedExecutionResult } from 'graphql';
import { DomainError } from '../../errors.ts';
import type { PooledOperation } from './operation-pool.ts';

export interface LaneOptions {
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** The number of threads that run operations. A late thread does not count. */
  readonly threads: number;
}

export interface Lane {
  ask(operation: PooledOperation): Promise<FormattedExecutionResult>;
  /** Starts a thread if there is none. */
  start(): void;
  close(): Promise<void>;
}

interface Job {
  readonly operation: PooledOperation;
  /** The question, independent of the client. */
  readonly text: string;
  readonly settle: (answer: FormattedExecutionResult | Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** The thread has read the network and reported that it is ready. */
  isReady: boolean;
  job: Job | undefined;
  /** The thread has worked on one operation for longer than the deadline, and still does. */
  isLate: boolean;
  overdue: NodeJS.Timeout | undefined;
}

/** A message of a worker: once that it is ready, then one answer per operation. */
export type Message = 'READY' | FormattedExecutionResult;

/** A late thread is ended after this many deadlines. */
const patience = 6;

/**
 * Threads for one kind of work. A thread is late if it has worked on one operation for longer than the deadline. Another
 * thread then replaces it at once, so that no client waits longer. The late thread goes on for a while, because the same
 * question can use its result later. Until it is done, no second thread starts the same question. There is at most one
 * late thread, and the next one ends it. The time for reading the network at the start never makes a thread late.
 */
export function createLane({ module, workerData, deadlineMilliseconds, threads }: LaneOptions): Lane {
  const waiting: Job[] = [];
  const running = new Set<Thread>();
  let isClosed = false;

  const late = (): readonly Thread[] => [...running].filter(({ isLate }) => isLate);
  const inService = (): readonly Thread[] => [...running].filter(({ isLate }) => !isLate);

  const start = (): Thread => {
    const worker = new Worker(module, { workerData });
    const thread: Thread = { worker, isReady: false, job: undefined, isLate: false, overdue: undefined };
    running.add(thread);
    worker.on('message', (message: Message) => {
      if (message === 'READY') {
        thread.isReady = true;
        if (thread.job !== undefined) watch(thread);
        return;
      }
      finish(thread, message);
      endSpare();
      next();
    });
    worker.on('error', (error) => drop(thread, failureOf(error)));
    worker.on('exit', () => drop(thread, new Error('a thread that answers operations ended')));
    return thread;
  };

  const finish = (thread: Thread, answer: FormattedExecutionResult | Error): void => {
    clearTimeout(thread.overdue);
    thread.job?.settle(answer);
    thread.job = undefined;
    thread.isLate = false;
  };

  const drop = (thread: Thread, reason: Error): void => {
    if (!running.delete(thread)) return;
    finish(thread, reason);
    if (!isClosed) next();
  };

  const end = (thread: Thread): void => {
    running.delete(thread);
    clearTimeout(thread.overdue);
    void thread.worker.terminate();
  };

  /** A late thread is done, and has more results in memory than the one that replaced it. */
  const endSpare = (): void => {
    if (inService().length <= threads) return;
    const newest = inService().findLast(({ job }) => job === undefined);
    if (newest !== undefined) end(newest);
  };

  const watch = (thread: Thread): void => {
    thread.overdue = setTimeout(() => {
      for (const other of late()) end(other);
      thread.isLate = true;
      thread.overdue = setTimeout(
        () => {
          end(thread);
          next();
        },
        (patience - 1) * deadlineMilliseconds,
      );
      thread.overdue.unref();
      next();
    }, deadlineMilliseconds);
    thread.overdue.unref();
  };

  const next = (): void => {
    for (;;) {
      const begun = new Set(late().map(({ job }) => job?.text));
      const job = waiting.find(({ text }) => !begun.has(text));
      if (job === undefined) return;
      const free = inService().find((thread) => thread.job === undefined);
      const thread = free ?? (inService().length < threads ? start() : undefined);
      if (thread === undefined) return;
      waiting.splice(waiting.indexOf(job), 1);
      thread.job = job;
      thread.worker.postMessage(job.operation, []);
      if (thread.isReady) watch(thread);
    }
  };

  return {
    ask(operation) {
      return new Promise((resolve, reject) => {
        const deadline = setTimeout(() => {
          const place = waiting.indexOf(job);
          if (place >= 0) waiting.splice(place, 1);
          reject(new DomainError('TIMEOUT', 'The operation took too long. Ask for less data, or try again.'));
        }, deadlineMilliseconds);
        deadline.unref();
        const { query, variables, operationName } = operation;
        const job: Job = {
          operation,
          text: JSON.stringify([query, variables, operationName]),
          settle: (answer) => {
            clearTimeout(deadline);
            if (answer instanceof Error) reject(answer);
            else resolve(answer);
          },
        };
        waiting.push(job);
        next();
      });
    },
    start() {
      if (running.size === 0) start();
    },
    async close() {
      isClosed = true;
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}

function failureOf(error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new DomainError(
      'TOO_COSTLY',
      'The operation needs more memory than the server has. Ask for less data, or raise the limit with NODE_OPTIONS=--max-old-space-size (in MB).',
    );
  return new Error('a thread that answers operations failed', { cause: error });
}
