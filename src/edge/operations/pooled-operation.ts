import type { FormattedExecutionResult } from 'graphql';
import type { RateLimit } from './request-note.ts';

/** One operation in the form in which a worker receives it. */
export interface PooledOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly requestId: string;
  readonly rateLimit?: RateLimit | undefined;
}

/** A message of a worker: once that it is ready, then one answer per operation. */
export type Message = 'READY' | FormattedExecutionResult;
