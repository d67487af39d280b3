import type { FormattedExecutionResult } from 'graphql';
import { DomainError } from '../../../errors.ts';
import type { AnswerCache } from './answer-cache.ts';
import { answersOf } from './answers.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import type { Outcome } from './operation-thread.ts';
import type { PooledOperation, WorkerJob } from './pooled-operation.ts';

/** An operation as a lane takes it. */
export interface LaneOperation extends Omit<PooledOperation, 'query' | 'variables' | 'operationName' | 'basis'> {
  /** The question as JSON. */
  readonly text: string;
  /** Operations of one key have one answer. Undefined if the answer is for this client alone. */
  readonly key: string | undefined;
}

export interface WaitingJobsOptions {
  /** The operations that may wait at the same time: of one client, and of all. */
  readonly queuedPerClient: number;
  readonly queued: number;
  /** Keeps answers without errors. */
  readonly cache: AnswerCache;
  /** Reports a failure that no client is told of. */
  readonly report: (error: Error) => void;
}

/** A question that waits or is at work, for one or several clients. */
export interface Job {
  readonly worker: WorkerJob;
  readonly key: string | undefined;
  /** Those who still wait for the answer. */
  readonly asked: Set<Asked>;
  /** Those who pay for the work: all who waited for it since it began. Undefined while it waits. */
  payers: Set<Asked> | undefined;
}

/** An operation whose client waits. */
export interface Asked {
  readonly client: string;
  readonly spent: PooledOperation['spent'];
  readonly settle: (answer: FormattedExecutionResult | Error) => void;
}

export interface WaitingJobs {
  /** Those whose turn has not come, or who wait for another client's answer. */
  waiting(): number;
  /** Whether as many of this client's operations wait as may wait. */
  isFull(client: string): boolean;
  /** Finds or makes the job of an operation. THROTTLED if too many wait. */
  jobFor(operation: LaneOperation): Job;
  join(job: Job, asked: Asked): void;
  leave(job: Job, asked: Asked): void;
  /** Takes the job whose turn it is. It is at work from now on. */
  next(...limits: Parameters<FairQueue<Job>['next']>): { readonly client: string; readonly job: Job } | undefined;
  ended(job: Job, outcome: Outcome, cpuMilliseconds: number): void;
  readonly counts: Counts;
}

/** All since the start. */
interface Counts {
  jobs: number;
  answered: number;
  shared: number;
  refused: number;
}

/** The advice in `Retry-After` to a client whose operation finds no place. */
const retryAfterSeconds = 1;
const queueIsFull = 'Too many computing operations wait for an answer. Try again in a second.';
export const ownQueueIsFull =
  'Too many of your computing operations wait for an answer. Try again when one of them is answered.';

/**
 * The questions that wait, with those at work. Each client has a queue. Clients with the same question share its job, which
 * waits in the queue of each.
 */
export function createWaitingJobs({ queued, queuedPerClient, cache, report }: WaitingJobsOptions): WaitingJobs {
  const queue = createFairQueue<Job>();
  const shared = new Map<string, Job>();
  const waiting = new Set<Asked>();
  const counts: Counts = { jobs: 0, answered: 0, shared: 0, refused: 0 };

  const isFull = (client: string): boolean =>
    [...waiting].filter((asked) => asked.client === client).length >= queuedPerClient;
  const assertPlace = (client: string): void => {
    const isOwn = isFull(client);
    if (!isOwn && waiting.size < queued) return;
    counts.refused += 1;
    throw new DomainError('THROTTLED', isOwn ? ownQueueIsFull : queueIsFull, { details: { retryAfterSeconds } });
  };
  return {
    waiting: () => waiting.size,
    isFull,
    jobFor({ client, text, key, requestId, rateLimit }) {
      assertPlace(client);
      const known = key === undefined ? undefined : shared.get(key);
      if (known === undefined) counts.jobs += 1;
      else counts.shared += 1;
      const worker: WorkerJob = { id: counts.jobs, text, requestId, ...(rateLimit && { rateLimit }) };
      const job = known ?? { worker, key, asked: new Set(), payers: undefined };
      if (key !== undefined) shared.set(key, job);
      return job;
    },
    join(job, asked) {
      job.asked.add(asked);
      waiting.add(asked);
      if (job.payers === undefined) queue.add(asked.client, job);
      else job.payers.add(asked);
    },
    leave(job, asked) {
      job.asked.delete(asked);
      waiting.delete(asked);
      if (job.payers !== undefined) return;
      if (![...job.asked].some(({ client }) => client === asked.client)) queue.leave(asked.client, job);
      if (job.asked.size === 0 && job.key !== undefined) shared.delete(job.key);
    },
    next(atWork, most) {
      const turn = queue.next(atWork, most);
      if (turn === undefined) return undefined;
      const { client, item: job } = turn;
      job.payers = new Set(job.asked);
      // The others share its answer, but they wait as long as before.
      const first = [...job.asked].find((asked) => asked.client === client);
      if (first !== undefined) waiting.delete(first);
      return { client, job };
    },
    ended(job, outcome, cpuMilliseconds) {
      if (job.key !== undefined) shared.delete(job.key);
      for (const { spent } of job.payers ?? []) spent?.(cpuMilliseconds);
      const answers = answersOf(outcome);
      if (answers instanceof Error) {
        if (job.asked.size === 0) report(answers);
        for (const { settle } of job.asked) settle(answers);
        return;
      }
      counts.answered += 1;
      if (job.key !== undefined && answers.isWhole) cache.set(job.key, answers.text);
      for (const { settle } of job.asked) settle(answers.next());
    },
    counts,
  };
}
