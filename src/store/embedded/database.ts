import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { storeUnavailable, type DomainError } from '../../errors.ts';
import { connect, hasLog, readingMode, type Mode } from './connection.ts';
import { inWords } from './failure.ts';
import { isCurrent, prepareFile, refuseToRead } from './layout.ts';
import { transactionsOf, type Transactions } from './transactions.ts';

/** An open store file. */
export interface Database extends Transactions {
  /** Another connection to the same file. A store in memory has only one, whose long work runs at one go. */
  beside(): Database;
  close(): void;
}

/** The time that a write waits for other writes, in milliseconds. A connection of its own has the time of a long import. */
const patience = { short: 5_000, long: 600_000 };

/**
 * Opens a store file, creates it if there is none, and updates an older layout. STORE_UNAVAILABLE if the file cannot be
 * opened or written, is not a store of Lodestone, or was written by a newer Lodestone. Opened read-only, it writes nothing.
 */
export function openDatabase(file: string, readOnly = false): Database {
  try {
    return readOnly ? openForReading(file) : openForWriting(file);
  } catch (error) {
    throw inWords(file, error);
  }
}

function openForWriting(file: string): Database {
  const connection = connect(file, 'NEW');
  try {
    prepareFile(connection, file);
  } catch (error) {
    connection.close();
    throw error;
  }
  return file === ':memory:' ? inMemory(connection) : inFile(file, connection, 'WRITE', () => undefined);
}

function openForReading(file: string): Database {
  const closedBefore = !hasLog(file);
  const mode = readingMode(file);
  const connection = connect(file, mode);
  try {
    refuseToRead(connection, file);
  } catch (error) {
    connection.close();
    throw error;
  }
  return inFile(file, connection, mode, () => {
    if (mode === 'READ' && closedBefore) removeLockFiles(file);
  });
}

/** A reader leaves its empty lock files behind. SQLite removes them when somebody who may write is the last to close the file. */
function removeLockFiles(file: string): void {
  try {
    const last = connect(file, 'WRITE');
    try {
      isCurrent(last);
    } finally {
      last.close();
    }
  } catch {
    // They are empty and do no harm.
  }
}

/** A connection with the transactions of an open file, and others to the same file beside it. */
function inFile(file: string, connection: DatabaseSync, mode: Mode, closed: () => void): Database {
  const identity = identityOf(file);
  const besides = new Set<DatabaseSync>();
  const open = (): DatabaseSync => {
    try {
      // A closed connection has no others beside it.
      connection.exec('SELECT 1');
      if (identityOf(file) !== identity) throw replaced(file);
      return connect(file, mode);
    } catch (error) {
      throw inWords(file, error);
    }
  };
  return {
    ...transactionsOf(connection, file, patience.short),
    beside: () => {
      const other = open();
      besides.add(other);
      const close = (): void => {
        besides.delete(other);
        if (other.isOpen) other.close();
      };
      const beside: Database = { ...transactionsOf(other, file, patience.long), beside: () => beside, close };
      return beside;
    },
    close: () => {
      for (const other of besides) if (other.isOpen) other.close();
      if (!connection.isOpen) return;
      connection.close();
      closed();
    },
  };
}

function inMemory(connection: DatabaseSync): Database {
  const own = transactionsOf(connection, ':memory:', patience.short);
  const database: Database = {
    ...own,
    // Nothing may come between two steps, because there is one connection for all.
    async *readInSteps(steps) {
      yield* own.read(() => [...steps]);
    },
    writeInSteps: (steps, onStep) =>
      own.write(() => {
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) onStep(step.value);
        return step.value;
      }),
    beside: () => ({ ...database, close: () => undefined }),
    close: () => {
      if (connection.isOpen) connection.close();
    },
  };
  return database;
}

/** Tells a file from another one that was put in its place. */
function identityOf(file: string): string {
  const { dev, ino } = statSync(file);
  return `${dev} ${ino}`;
}

function replaced(file: string): DomainError {
  return storeUnavailable(
    `Another file was put in place of the store ${file} while it was open. Start again to read that one.`,
    'NOT_USABLE',
  );
}
