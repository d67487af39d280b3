import { AsyncLocalStorage } from 'node:async_hooks';

/** What a client may spend, after the operation that asks. */
export interface RateLimit {
  readonly cost: number;
  readonly nodeCount: number;
  readonly limit: number;
  readonly remaining: number;
  readonly restorePerSecond: number;
}

/** What is noted of a request on its way, for its answer and its line in the log. */
export interface RequestNote {
  readonly requestId: string;
  readonly client: string;
  operationName?: string | undefined;
  cost?: number;
  rateLimit?: RateLimit;
  readonly codes: Set<string>;
}

const notes = new AsyncLocalStorage<RequestNote>();

/** Runs what follows with this note at hand. */
export function withNote(note: RequestNote, next: () => void): void {
  notes.run(note, next);
}

/** The note of the request that is being answered; undefined outside of HTTP. */
export function currentNote(): RequestNote | undefined {
  return notes.getStore();
}
