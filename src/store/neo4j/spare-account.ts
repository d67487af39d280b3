import { DomainError, refusedCredentials } from '../../errors.ts';
import type { Connection } from './connection.ts';

export interface SpareOptions {
  /** A clock in milliseconds that only goes forward. */
  readonly now?: () => number;
}

/**
 * A connection that tries its credentials with one call alone, until they have been taken once. Other calls wait for that one.
 * Once they are refused, calls fail at once with the same error, and no server sees them.
 */
export function spareAccount(connection: Connection, { now = () => performance.now() }: SpareOptions = {}): Connection {
  let isTaken = false;
  let trial: Promise<unknown> | undefined;
  let refusal: { readonly error: DomainError; readonly at: number } | undefined;
  let refusals = 0;

  const attempt = async <T>(call: () => Promise<T>): Promise<T> => {
    const wasTaken = isTaken;
    try {
      const result = await call();
      isTaken = true;
      refusal = undefined;
      refusals = 0;
      return result;
    } catch (error) {
      // A server that answers anything else has taken the credentials.
      if (!isAway(error)) isTaken = true;
      if (!isRefusal(error)) throw error;
      // Several calls at once may find that the password has been changed. Together they count once.
      if (isTaken === wasTaken) refusals += 1;
      isTaken = false;
      refusal = { error, at: now() };
      throw error;
    }
  };
  const spared = async <T>(call: () => Promise<T>): Promise<T> => {
    if (
      refusal !== undefined &&
      (refusals >= refusedCredentials.mostTries || now() - refusal.at < refusedCredentials.pauseMilliseconds)
    )
      throw refusal.error;
    if (isTaken) return attempt(call);
    if (trial !== undefined) {
      await trial.catch((error: unknown) => {
        if (isAway(error)) throw error;
      });
      return attempt(call);
    }
    const first = attempt(call);
    trial = first;
    return first.finally(() => {
      trial = undefined;
    });
  };
  return {
    read: (...asked) => spared(() => connection.read(...asked)),
    writeOne: (...asked) => spared(() => connection.writeOne(...asked)),
    write: (work, deadline) => spared(() => connection.write(work, deadline)),
    close: () => connection.close(),
  };
}

function isAway(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'TIMEOUT');
}

function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError && error.fault === 'REFUSES_CREDENTIALS';
}
