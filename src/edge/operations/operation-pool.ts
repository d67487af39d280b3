import { availableParallelism } from 'node:os';
import type { FormattedExecutionResult } from 'graphql';
import type { Work } from './field-costs.ts';
import { createLane } from './operation-lane.ts';
import type { PooledOperation } from './pooled-operation.ts';

export interface OperationPool {
  /**
   * Runs an operation on another thread. TIMEOUT if it takes longer than the deadline, TOO_COSTLY if it needs more memory
   * than a thread has.
   */
  ask(operation: PooledOperation, work?: Work): Promise<FormattedExecutionResult>;
  /** Starts the first computing thread, so that it has read the network before the first question. */
  start(): void;
  close(): Promise<void>;
}

export interface OperationPoolOptions {
  /** The module that runs operations. It gets `workerData` with its `work`, and then one message per operation. */
  readonly module: URL;
  readonly workerData: object;
  readonly deadlineMilliseconds: number;
  /** Computing threads. By default all processors but one, at most four. One more while one is late. */
  readonly threads?: number;
}

/** Threads that run operations, each one at a time, so that the serving thread never waits for them. */
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
