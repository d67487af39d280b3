import { setTimeout as sleep } from 'node:timers/promises';
import {
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  BrokenCircuitError,
  ConsecutiveBreaker,
  handleWhen,
  wrap,
} from 'cockatiel';
import neo4j, { Neo4jError, type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { DomainError, storeUnavailable } from '../../errors.ts';
import type { Row } from './row-readers.ts';

export interface ConnectionOptions {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** The time that a piece of work may take, in milliseconds. */
export const deadlines = { read: 5_000, stream: 20_000, write: 10_000, whole: 120_000, acquire: 1_800 } as const;
const poolSize = 30;
const waiting = 200;
const attempts = 3;
/** After a reset, several pooled connections are dead. Each costs an attempt, but no time. */
const attemptsWhileAway = 6;
const keepTryingFor = 1_000;
const pauseMilliseconds = 15;
const failuresUntilOpen = 3;
const openFor = 1_000;
const deadlinesUntilReplaced = 3;

/** Statements of one transaction. They are sent without waiting, and the server runs them in the order of the calls. */
export interface Statements {
  run(statement: string, parameters?: object): Promise<readonly Row[]>;
}

type Work<T> = (statements: Statements) => Promise<T>;

/**
 * Every call to the server goes through this connection. It adds four guards.
 * - A deadline of our own, because no deadline of the driver always holds.
 * - A circuit breaker, so that calls fail at once during an outage.
 * - A bulkhead, so that calls do not pile up.
 * - A new driver after several missed deadlines in a row, because a pool with dead connections does not recover.
 */
export interface Connection {
  /** One statement that only reads, in one round trip. */
  read(statement: string, parameters?: object, deadline?: number): Promise<readonly Row[]>;
  /** One statement that writes, in one round trip. It may run twice, so it must notice what it did before. */
  writeOne(statement: string, parameters?: object, deadline?: number): Promise<readonly Row[]>;
  /** Work in one transaction. It may run twice, so it needs its own operation key. */
  write<T>(work: Work<T>, deadline?: number): Promise<T>;
  close(): Promise<void>;
}

class DeadlineError extends Error {}

export function createConnection(options: ConnectionOptions): Connection {
  const { once, close } = createSessions(options);
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof DeadlineError || isOutage(error)),
    { halfOpenAfter: openFor, breaker: new ConsecutiveBreaker(failuresUntilOpen) },
  );
  const policy = wrap(bulkhead(poolSize, waiting), breaker);
  const guarded = async <T>(mode: Mode, work: SessionWork<T>, deadline: number): Promise<T> => {
    try {
      return await policy.execute(() => persistently(() => once(mode, work, deadline)));
    } catch (error) {
      throw inWords(error, options.address);
    }
  };
  return {
    read: (statement, parameters = {}, deadline = deadlines.read) =>
      guarded('READ', alone(statement, parameters), deadline),
    writeOne: (statement, parameters = {}, deadline = deadlines.write) =>
      guarded('WRITE', alone(statement, parameters), deadline),
    write: (work, deadline = deadlines.write) => guarded('WRITE', together(work), deadline),
    close,
  };
}

type Mode = 'READ' | 'WRITE';
type SessionWork<T> = (session: Session, limit: { readonly timeout: number }) => Promise<T>;

/** One statement in a transaction of its own. The driver sends no BEGIN and no COMMIT for it. */
function alone(statement: string, parameters: object): SessionWork<readonly Row[]> {
  return async (session, limit) => rowsOf(await session.run(statement, parameters, limit));
}

/** Statements in one transaction. Its BEGIN travels with the first of them, because nothing waits for it. */
function together<T>(work: Work<T>): SessionWork<T> {
  return async (session, limit) => {
    const transaction = session.beginTransaction(limit);
    const value = await work({
      run: async (statement, parameters = {}) => rowsOf(await transaction.run(statement, parameters)),
    });
    await transaction.commit();
    return value;
  };
}

function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => record.toObject());
}

interface Sessions {
  /** Does a piece of work in one session, tried once. */
  readonly once: <T>(mode: Mode, work: SessionWork<T>, deadline: number) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Sessions of a driver that is replaced after some deadlines in a row. */
function createSessions(options: ConnectionOptions): Sessions {
  let driver = openDriver(options);
  let missedInARow = 0;
  const replaceDriver = (): void => {
    const wedged = driver;
    driver = openDriver(options);
    missedInARow = 0;
    void wedged.close().catch(() => undefined);
  };
  return {
    async once(mode, work, deadline) {
      const session = driver.session({ defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE });
      try {
        // A server-side limit slightly below ours ends work whose result nobody waits for.
        const result = await within(deadline, work(session, { timeout: Math.max(500, deadline - 500) }));
        missedInARow = 0;
        return result;
      } catch (error) {
        const known = waitedForConnection(error) ? new DeadlineError(error.message, { cause: error }) : error;
        if (known instanceof DeadlineError && (missedInARow += 1) >= deadlinesUntilReplaced) replaceDriver();
        throw known;
      } finally {
        void session.close().catch(() => undefined);
      }
    },
    close: () => driver.close(),
  };
}

/** Tries again what may go well the next time, for a while. */
async function persistently<T>(once: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (!mayRetry(error)) throw error;
      const isAway = isOutage(error) && performance.now() - begun < keepTryingFor;
      if (attempt >= (isAway ? attemptsWhileAway : attempts)) throw error;
      if (isAway && attempt >= attempts - 1) await sleep(pauseMilliseconds * attempt);
    }
  }
}

function openDriver({ address, user, password }: ConnectionOptions): Driver {
  return neo4j.driver(address, neo4j.auth.basic(user, password), {
    connectionTimeout: 1_000,
    connectionAcquisitionTimeout: deadlines.acquire,
    maxConnectionPoolSize: poolSize,
    maxConnectionLifetime: 10 * 60_000,
    maxTransactionRetryTime: 1_000,
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
}

async function within<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A pool whose connections are dead gives none in time. The driver has no code for that. */
function waitedForConnection(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && error.message.startsWith('Connection acquisition timed out');
}

/** A connection that is reset while it opens fails with a socket code or with none. Only the message identifies it. */
const lostConnection = /^Failed to connect to server|ECONNRESET|EPIPE/;

function isOutage(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || lostConnection.test(error.message);
}

/** The server marks a query that is too large for its memory as transient. A retry would fail again. */
function mayRetry(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !error.code.includes('MemoryPoolOutOfMemory');
}

/** The error in words. The operator reads where the store is. Our own faults stay as they are. */
function inWords(error: unknown, address: string): unknown {
  if (error instanceof BrokenCircuitError || isOutage(error)) {
    return storeUnavailable(`The store at ${address} cannot be reached. Try again in a few seconds.`, 'AWAY', error);
  }
  if (error instanceof BulkheadRejectedError) {
    return storeUnavailable(`The store at ${address} is busy. Try again in a few seconds.`, 'BUSY', error);
  }
  if (error instanceof DeadlineError || (error instanceof Neo4jError && error.code.includes('TransactionTimedOut'))) {
    return new DomainError('TIMEOUT', 'The store did not answer in time. Ask for less data, or try again.', {
      operator: `The store at ${address} did not answer in time.`,
      cause: error,
    });
  }
  if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Forbidden') {
    const operator = `The user of the store at ${address} may not do this. Give the user in NEO4J_USER more rights.`;
    return storeUnavailable(operator, 'NOT_USABLE', error);
  }
  if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security')) {
    const operator = `The store at ${address} refused the user or password. Set NEO4J_USER and NEO4J_PASSWORD.`;
    return storeUnavailable(operator, 'REFUSES_CREDENTIALS', error);
  }
  return error;
}
