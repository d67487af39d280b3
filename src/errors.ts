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

/** A fault of the caller or of the world. The person who asked reads its message. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  /** Figures that a program needs in order to act, such as a limit. Shown beside the code. */
  readonly details: Readonly<Record<string, number>>;

  constructor(
    code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown; readonly details?: Readonly<Record<string, number>> },
  ) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
    this.details = options?.details ?? {};
  }
}

/** Asserts a condition that our own code guarantees. A breach is our bug, never the caller's. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}
