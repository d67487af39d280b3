import type { FormattedExecutionResult } from 'graphql';
import { createThreads, tooLate, type LaneState, type ThreadsOptions } from './operation-threads.ts';
import { createWaitingJobs, type Asked, type LaneOperation, type WaitingJobsOptions } from './waiting-jobs.ts';

export interface LaneOptions extends ThreadsOptions, WaitingJobsOptions {}

export interface LaneFigures {
  /** Operations that wait. */
  readonly queued: number;
  /** Threads that work. */
  readonly working: number;
  /** All since the start: answers that threads gave, operations that shared one, and operations refused unheard. */
  readonly answered: number;
  readonly shared: number;
  readonly refused: number;
}

export interface Lane {
  ask(operation: LaneOperation): Promise<FormattedExecutionResult>;
  /** Whether as many of this client's operations wait as may wait. */
  isFull(client: string): boolean;
  /** Starts a thread if there is none. */
  start(): void;
  state(): LaneState;
  figures(): LaneFigures;
  close(): Promise<void>;
}

/**
 * Threads for one kind of work, with the operations that wait for them. The queues of the clients take turns, and one
 * client never works on the last thread. A client that goes away leaves its queue at once.
 */
export function createLane(options: LaneOptions): Lane {
  const jobs = createWaitingJobs(options);
  // The last thread is for the others.
  const mostAtWork = Math.max(1, options.threads - 1);
  const next = (): void => {
    for (let thread = threads.free(); thread !== undefined; thread = threads.free()) {
      const turn = jobs.next((client) => threads.atWork(client), mostAtWork);
      if (turn === undefined) break;
      const { client, job } = turn;
      thread.run({
        client,
        job: job.worker,
        ended: (outcome, cpuMilliseconds) => jobs.ended(job, outcome, cpuMilliseconds),
      });
    }
    threads.grow();
  };
  const threads = createThreads(options, {
    freed: next,
    failed(reason, inARow) {
      options.report(reason);
      // The first failure refuses one, as the next start may be well. Nobody waits for thread after thread to fail.
      for (let most = inARow > 1 ? Infinity : inARow; most > 0; most -= 1) {
        const turn = jobs.next(() => 0, mostAtWork);
        if (turn === undefined) return;
        jobs.ended(turn.job, { failure: reason }, 0);
      }
    },
  });

  return {
    async ask(operation) {
      const { client, signal, spent } = operation;
      if (signal?.aborted === true) throw tooLate();
      const job = jobs.jobFor(operation);
      return new Promise((resolve, reject) => {
        const asked: Asked = {
          client,
          spent,
          settle(answer) {
            clearTimeout(deadline);
            signal?.removeEventListener('abort', gone);
            jobs.leave(job, asked);
            if (answer instanceof Error) reject(answer);
            else resolve(answer);
          },
        };
        const gone = (): void => {
          asked.settle(tooLate());
        };
        // The job is there before its timer, so that the timer finds it.
        const deadline = setTimeout(gone, options.deadlineMilliseconds);
        deadline.unref();
        signal?.addEventListener('abort', gone);
        jobs.join(job, asked);
        next();
      });
    },
    isFull: (client) => jobs.isFull(client),
    start: () => threads.grow(),
    state: () => threads.state(),
    figures() {
      const { answered, shared, refused } = jobs.counts;
      return { queued: jobs.waiting(), working: threads.busy(), answered, shared, refused };
    },
    close: () => threads.close(),
  };
}
