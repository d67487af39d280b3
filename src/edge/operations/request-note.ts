import { AsyncLocalStorage } from 'node:async_hooks';

/** The cost that a client may spend after the operation that asks. */
export interface RateLimit {
  readonly cost: number;
  readonly nodeCount: number;
  readonly limit: number;
  readonly remaining: number;
  readonly restorePerSecond: number;
}

/** The notes about a request that its answer and its log line use. */
export interface RequestNote {
  readonly requestId: string;
  readonly client: string;
  operationName?: string | undefined;
  cost?: number;
  rateLimit?: RateLimit;
  /** Aborted when the answer is sent or the connection is closed. Nobody waits for the operation after that. */
  readonly signal?: AbortSignal;
  /** Milliseconds of CPU on a computing thread, as far as they are known. */
  cpuMilliseconds?: number;
  /** Charges the client if a thread took more than the requested cost. Set when the operation is charged. */
  charge?: (cpuMilliseconds: number) => void;
  /** The operation was refused unheard because too many wait. */
  isRefused?: boolean;
  readonly codes: Set<string>;
}

const notes = new AsyncLocalStorage<RequestNote>();

/** Runs `next`, in which `currentNote` returns this note. */
export function withNote(note: RequestNote, next: () => void): void {
  notes.run(note, next);
}

/** The note of the request that is being answered. Undefined outside of HTTP. */
export function currentNote(): RequestNote | undefined {
  return notes.getStore();
}
