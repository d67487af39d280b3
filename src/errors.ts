/** The closed list of codes that `errors[].extensions.code` may hold. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'STORE_UNAVAILABLE',
  'KEYS_UNAVAILABLE',
  'TIMEOUT',
  'TOO_COSTLY',
  'THROTTLED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'IDEMPOTENCY_KEY_MISMATCH',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The reasons for which a store does not serve. The first two end by themselves. The others last until a person acts, so
 * that trying again does no good.
 */
const storeFaults = ['AWAY', 'BUSY', 'REFUSES_CREDENTIALS', 'DAMAGED', 'DISK_FULL', 'NOT_USABLE'] as const;

export type StoreFault = (typeof storeFaults)[number];

/**
 * Neo4j locks an account after three wrong passwords in a row, for every client of it. A refused password is therefore tried
 * so often at most, with this pause between.
 */
export const refusedCredentials = { mostTries: 2, pauseMilliseconds: 60_000 } as const;

export function isLasting(fault: StoreFault): boolean {
  return fault !== 'AWAY' && fault !== 'BUSY';
}

export interface DomainErrorOptions {
  readonly cause?: unknown;
  readonly details?: Readonly<Record<string, number>>;
  /** The text for the log and the command line, where it may name paths, addresses and settings. */
  readonly operator?: string;
  readonly fault?: StoreFault;
}

/** The most characters of a caller's text that a message repeats. */
export const longestEcho = 200;

/** A text of a caller or a file as a message repeats it: the whole text, or its start and "…". */
export function echoed(text: string): string {
  if (text.length <= longestEcho) return text;
  // Half of a character at the cut is left out.
  return `${text.slice(0, longestEcho).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A fault of the caller or of the world. The person who asked reads its message, whoever that is. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  /** Figures that a program needs in order to act, such as a limit. Shown beside the code. */
  readonly details: Readonly<Record<string, number>>;
  /** What the operator reads in place of the message. No caller ever sees it. */
  readonly operatorMessage?: string;
  /** Why the store does not serve, in an error of the store. */
  readonly fault?: StoreFault;

  constructor(code: ErrorCode, message: string, { cause, details = {}, operator, fault }: DomainErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
    if (operator !== undefined) this.operatorMessage = operator;
    if (fault !== undefined) this.fault = fault;
  }
}

/** The error of a store that does not serve. Callers read that alone. The operator reads which store, why, and what to do. */
export function storeUnavailable(operator: string, fault: StoreFault, cause?: unknown): DomainError {
  const message = 'The store is not available. Try again in a few seconds.';
  return new DomainError('STORE_UNAVAILABLE', message, { operator, fault, cause });
}

/** The text of an error for the log and the command line. */
export function operatorText(error: Error): string {
  return error instanceof DomainError ? (error.operatorMessage ?? error.message) : error.message;
}

/** Asserts a condition that our own code guarantees. A breach is our bug, never the caller's. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}
