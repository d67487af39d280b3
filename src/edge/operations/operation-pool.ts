import { createHash } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import { defaultLimits, type Limits } from '../../config.ts';
import type { Work } from './field-costs.ts';
import { createAnswerCache } from './lane/answer-cache.ts';
import { answerOf } from './lane/answers.ts';
import { createLane, type LaneFigures } from './lane/operation-lane.ts';
import type { LaneState } from './lane/operation-threads.ts';
import type { PooledOperation } from './lane/pooled-operation.ts';

export interface OperationPool {
  /**
   * Runs an operation on another thread, or takes its answer from those that are kept. TIMEOUT if it takes longer than the
   * deadline, TOO_COSTLY if it needs more memory than a thread has, THROTTLED if too many wait already.
   */
  ask(operation: PooledOperation, work?: Work): Promise<FormattedExecutionResult>;
  /** Whether as many of this client's computing operations wait as may wait. */
  isFull(client: string): boolean;
  /** Starts the first computing thread, so that it has read the network before the first question. */
  start(): void;
  /** The state of the computing threads. */
  state(): LaneState;
  figures(): PoolFigures;
  close(): Promise<void>;
}

export interface PoolFigures {
  readonly lanes: Readonly<Record<Work, LaneFigures>>;
  /** Answers taken from those that are kept, since the start. */
  readonly kept: number;
  readonly keptBytes: number;
}

type PoolLimits = Pick<Limits, 'threads' | 'threadMemoryMegabytes' | 'queued' | 'queuedPerClient' | 'answerCacheBytes'>;

export interface OperationPoolOptions extends Partial<PoolLimits> {
  /** The module that runs operations. It gets `workerData` with its `work`, and then one message per operation. */
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** Reports a failure that no client is told of. */
  readonly report?: (error: Error) => void;
}

/**
 * Threads that run operations, each one at a time, so that the serving thread never waits for them. Answers without errors
 * are kept, and the same question on the same basis gets the same answer without a thread.
 */
export function createOperationPool({
  module,
  workerData,
  deadlineMilliseconds,
  report = () => undefined,
  ...given
}: OperationPoolOptions): OperationPool {
  const limits: PoolLimits = { ...defaultLimits, ...given };
  const cache = createAnswerCache(limits.answerCacheBytes);
  let kept = 0;
  const laneFor = (work: Work, threads: number) =>
    createLane({
      module,
      workerData: { ...workerData, work },
      deadlineMilliseconds,
      threads,
      memoryMegabytes: limits.threadMemoryMegabytes,
      queued: limits.queued,
      queuedPerClient: limits.queuedPerClient,
      cache,
      report,
    });
  const lanes = { COMPUTES: laneFor('COMPUTES', limits.threads), SEARCHES: laneFor('SEARCHES', 1) };
  return {
    async ask({ query, variables, operationName, basis, ...rest }, work = 'COMPUTES') {
      const text = JSON.stringify({ query, variables, operationName });
      const key = basis === undefined ? undefined : keyOf(basis, text);
      const known = key === undefined ? undefined : cache.get(key);
      if (known === undefined) return lanes[work].ask({ ...rest, text, key });
      kept += 1;
      return answerOf(known);
    },
    isFull: (client) => lanes.COMPUTES.isFull(client),
    start: () => lanes.COMPUTES.start(),
    state: () => lanes.COMPUTES.state(),
    figures: () => ({
      lanes: { COMPUTES: lanes.COMPUTES.figures(), SEARCHES: lanes.SEARCHES.figures() },
      kept,
      keptBytes: cache.bytes(),
    }),
    async close() {
      await Promise.all(Object.values(lanes).map((lane) => lane.close()));
    },
  };
}

/** A key of one length, because questions are long. */
function keyOf(basis: string, text: string): string {
  return createHash('sha256').update(`${basis}\n${text}`).digest('base64');
}
