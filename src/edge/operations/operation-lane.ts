import type { FormattedExecutionResult } from 'graphql';
import { DomainError } from '../../errors.ts';
import { createThreads, type Job, type ThreadOptions } from './operation-threads.ts';
import type { PooledOperation } from './pooled-operation.ts';

export interface Lane {
  ask(operation: PooledOperation): Promise<FormattedExecutionResult>;
  /** Starts a thread if there is none. */
  start(): void;
  close(): Promise<void>;
}

/**
 * Threads for one kind of work, with the queue of waiting operations. A thread is late if it has worked on one operation for
 * longer than the deadline. Another thread then replaces it at once, so that no client waits longer. The late thread goes on for
 * a while, because the same question can use its result later. Until it is done, no second thread starts the same question. The
 * time for reading the network at the start never makes a thread late.
 */
export function createLane(options: ThreadOptions): Lane {
  const waiting: Job[] = [];
  const leave = (job: Job): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
  };
  const next = (): void => {
    for (;;) {
      const begun = threads.lateTexts();
      const job = waiting.find(({ text }) => !begun.has(text));
      if (job === undefined || !threads.take(job)) return;
      leave(job);
    }
  };
  const threads = createThreads(options, next);
  return {
    ask(operation) {
      return new Promise((resolve, reject) => {
        const deadline = setTimeout(() => {
          leave(job);
          reject(new DomainError('TIMEOUT', 'The operation took too long. Ask for less data, or try again.'));
        }, options.deadlineMilliseconds);
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
    start: () => threads.start(),
    close: () => threads.close(),
  };
}
