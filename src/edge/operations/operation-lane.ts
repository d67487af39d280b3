import { Worker } from 'node:worker_threads';
import type { FormattedExecutionResult } from 'graphql';
import { DomainError } from '../../errors.ts';
import type { PooledOperation } from './operation-pool.ts';

export interface LaneOptions {
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** Threads that take operations; one that is late does not count. */
  readonly threads: number;
}

export interface Lane {
  ask(operation: PooledOperation): Promise<FormattedExecutionResult>;
  /** Starts a thread where there is none. */
  start(): void;
  close(): Promise<void>;
}

interface Job {
  readonly operation: PooledOperation;
  /** What it asks, whoever asks it. */
  readonly text: string;
  readonly settle: (answer: FormattedExecutionResult | Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** It has read what it needs, and said so. */
  isReady: boolean;
  job: Job | undefined;
  /** It has worked on one operation for longer than the deadline, and still does. */
  isLate: boolean;
  overdue: NodeJS.Timeout | undefined;
}

/** What a worker says: once that it is ready, then an answer for each operation. */
export type Message = 'READY' | FormattedExecutionResult;

/** A late thread is ended after so many deadlines. */
const patience = 6;

/**
 * Threads for one kind of work. A thread that has worked on an operation for a deadline is late, and another one takes
 * its place at once, so that nobody waits for it longer. It goes on for a while, for what it builds is at hand when the
 * question comes again; until it is done, the same question is not begun on a second thread. There is one late thread at
 * most: the next one ends it. To read the network when it starts makes no thread late, however long it takes.
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

  /** A thread that was late is back, and has built more than the one that took its place. */
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
          reject(new DomainError('TIMEOUT', 'The answer took too long; ask for less, or try again.'));
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
      'The answer needs more memory than the server has for it; ask for less, or give it more (NODE_OPTIONS=--max-old-space-size, in MB).',
    );
  return new Error('a thread that answers operations failed', { cause: error });
}
