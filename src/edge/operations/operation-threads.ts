import { Worker } from 'node:worker_threads';
import type { FormattedExecutionResult } from 'graphql';
import { DomainError } from '../../errors.ts';
import type { Message, PooledOperation } from './pooled-operation.ts';

export interface ThreadOptions {
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** The number of threads that run operations. A late thread does not count. */
  readonly threads: number;
}

/** An operation whose client is waiting. */
export interface Job {
  readonly operation: PooledOperation;
  /** The question, independent of the client. */
  readonly text: string;
  readonly settle: (answer: FormattedExecutionResult | Error) => void;
}

export interface Threads {
  /** Gives a job to a free thread, or to a new one if one more may run. False if neither is possible. */
  take(job: Job): boolean;
  /** The questions on which late threads still work. */
  lateTexts(): ReadonlySet<string>;
  /** Starts a thread if there is none. */
  start(): void;
  close(): Promise<void>;
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

/** A late thread is ended after this many deadlines. */
const patience = 6;

/**
 * Threads with at most one job each. A thread is late if it has worked on a job for longer than the deadline, and another one
 * may then replace it. There is at most one late thread, and the next one ends it. `freed` is called when a thread may be free
 * for a job.
 */
export function createThreads(
  { module, workerData, deadlineMilliseconds, threads }: ThreadOptions,
  freed: () => void,
): Threads {
  const running = new Set<Thread>();
  let isClosed = false;
  const watched = (thread: Thread): void =>
    watch(thread, deadlineMilliseconds, {
      late() {
        for (const other of lateOf(running)) end(running, other);
        thread.isLate = true;
        freed();
      },
      over() {
        end(running, thread);
        freed();
      },
    });
  const heard: Heard = {
    ready(thread) {
      if (thread.job !== undefined) watched(thread);
    },
    answered(thread, answer) {
      finish(thread, answer);
      if (inServiceOf(running).length > threads) endSpare(running);
      freed();
    },
    ended(thread, reason) {
      if (!running.delete(thread)) return;
      finish(thread, reason);
      if (!isClosed) freed();
    },
  };
  const start = (): Thread => {
    const thread = startThread(new Worker(module, { workerData }), heard);
    running.add(thread);
    return thread;
  };
  return {
    take(job) {
      const inService = inServiceOf(running);
      const free = inService.find((thread) => thread.job === undefined);
      const thread = free ?? (inService.length < threads ? start() : undefined);
      if (thread === undefined) return false;
      thread.job = job;
      thread.worker.postMessage(job.operation, []);
      if (thread.isReady) watched(thread);
      return true;
    },
    lateTexts: () => new Set(lateOf(running).flatMap(({ job }) => job?.text ?? [])),
    start() {
      if (running.size === 0) start();
    },
    async close() {
      isClosed = true;
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}

function lateOf(running: ReadonlySet<Thread>): readonly Thread[] {
  return [...running].filter(({ isLate }) => isLate);
}

function inServiceOf(running: ReadonlySet<Thread>): readonly Thread[] {
  return [...running].filter(({ isLate }) => !isLate);
}

/** A late thread is done, and has more results in memory than the one that replaced it. */
function endSpare(running: Set<Thread>): void {
  const newest = inServiceOf(running).findLast(({ job }) => job === undefined);
  if (newest !== undefined) end(running, newest);
}

function end(running: Set<Thread>, thread: Thread): void {
  running.delete(thread);
  clearTimeout(thread.overdue);
  void thread.worker.terminate();
}

interface Heard {
  readonly ready: (thread: Thread) => void;
  readonly answered: (thread: Thread, answer: FormattedExecutionResult) => void;
  readonly ended: (thread: Thread, reason: Error) => void;
}

function startThread(worker: Worker, { ready, answered, ended }: Heard): Thread {
  const thread: Thread = { worker, isReady: false, job: undefined, isLate: false, overdue: undefined };
  worker.on('message', (message: Message) => {
    if (message !== 'READY') return answered(thread, message);
    thread.isReady = true;
    ready(thread);
  });
  worker.on('error', (error) => ended(thread, failureOf(error)));
  worker.on('exit', () => ended(thread, new Error('a thread that answers operations ended')));
  return thread;
}

function finish(thread: Thread, answer: FormattedExecutionResult | Error): void {
  clearTimeout(thread.overdue);
  thread.job?.settle(answer);
  thread.job = undefined;
  thread.isLate = false;
}

interface Watcher {
  readonly late: () => void;
  readonly over: () => void;
}

/**
 * Calls `late` when a thread has worked on its job for a deadline, and `over` when it has for so many that nothing waits for it.
 */
function watch(thread: Thread, deadline: number, { late, over }: Watcher): void {
  thread.overdue = setTimeout(() => {
    thread.overdue = setTimeout(over, (patience - 1) * deadline);
    thread.overdue.unref();
    late();
  }, deadline);
  thread.overdue.unref();
}

function failureOf(error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new DomainError(
      'TOO_COSTLY',
      'The operation needs more memory than the server has. Ask for less data, or raise the limit with NODE_OPTIONS=--max-old-space-size (in MB).',
    );
  return new Error('a thread that answers operations failed', { cause: error });
}
