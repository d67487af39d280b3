import { availableParallelism } from 'node:os';
import type { FormattedExecutionResult } from 'graphql';
import type { Work } from './field-costs.ts';
import { createLane } from './operation-lane.ts';
import type { PooledOperation } from './pooled-operation.ts';

export interface OperationPool {
  /**
   * Answers an operation on another thread. TIMEOUT where it takes longer than the deadline, TOO_COSTLY where it needs
   * more memory than a thread has.
   */
  ask(operation: PooledOperation, work?: Work): Promise<FormattedExecutionResult>;
  /** Starts the first thread that computes, so that it has read what it needs when it is asked. */
  start(): void;
  close(): Promise<void>;
}

export interface OperationPoolOptions {
  /** The module that answers operations: it gets `workerData` with its `work`, and messages of an operation each. */
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** Threads that compute; absent: all processors but the one that serves, four at most. One more while one is late. */
  readonly threads?: number;
}

/** Threads that answer operations, one at a time each, so that the thread that serves never waits for them. */
export function createOperationPool({
  module,
  workerData,
  deadlineMilliseconds,
  threads = Math.max(1, Math.min(4, availableParallelism() - 1)),
}: OperationPoolOptions): OperationPool {
  const laneFor = (work: Work, most: number) =>
    createLane({ module, workerData: { ...workerData, work }, deadlineMilliseconds, threads: most });
  const lanes = { COMPUTES: laneFor('COMPUTES', threads), SEARCHES: laneFor('SEARCHES', 1) };
  return {
    ask: (operation, work = 'COMPUTES') => lanes[work].ask(operation),
    start: () => lanes.COMPUTES.start(),
    async close() {
      await Promise.all(Object.values(lanes).map((lane) => lane.close()));
    },
  };
}
