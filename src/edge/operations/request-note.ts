import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** The id of a request, which is in its answer, its errors and its line in the log. */
export const createRequestId = (): string => randomUUID();

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
  /** The one name of the client, under which its budget is kept: an address, or the identity that a token names. */
  client: string;
  /** What the client may ask. Undefined: nothing that needs a scope. */
  scopes?: ReadonlySet<string>;
  operationName?: string | undefined;
  /** The first 12 characters of the document's SHA-256. */
  document?: string;
  /** The requested cost. */
  cost?: number;
  /** The cost that the client was charged, as far as it is known. */
  charged?: number;
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
const kept = new WeakMap<object, RequestNote>();

/** Keeps the note of a request, for the hooks that run outside of its async context. */
export function keepNote(request: object, note: RequestNote): void {
  kept.set(request, note);
}

/** The note of a request. Undefined if it has none. */
export function noteOf(request: object): RequestNote | undefined {
  return kept.get(request);
}

/** Runs `next`, in which `currentNote` returns this note. */
export function withNote(note: RequestNote, next: () => void): void {
  notes.run(note, next);
}

/** The note of the request that is being answered. Undefined outside of HTTP. */
export function currentNote(): RequestNote | undefined {
  return notes.getStore();
}
