import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../errors.ts';

interface Refused {
  readonly code: ErrorCode;
  readonly status: number;
  readonly message: string;
  /** Figures beside the code. */
  readonly details?: Readonly<Record<string, number>>;
  readonly retryAfterSeconds?: number;
}

/** An operation that is refused before it runs. */
export function refusal({ code, status, message, details, retryAfterSeconds }: Refused): GraphQLError {
  const headers = new HeaderMap();
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  return new GraphQLError(message, { extensions: { ...details, code, http: { status, headers } } });
}
