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
  /** Whose budget the request uses: an address, or the identity that a token names. */
  client: string;
  /** What the client may ask. Undefined: nothing that needs a scope. */
  scopes?: ReadonlySet<string>;
  operationName?: string | undefined;
  cost?: number;
  rateLimit?: RateLimit;
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
