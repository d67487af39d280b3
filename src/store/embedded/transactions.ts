import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { whenLocked } from './connection.ts';
import { inWords } from './failure.ts';

export type Parameters = Record<string, SQLInputValue>;

/** The prepared statements of one connection. They run only within a transaction. */
export interface Statements {
  /** All rows of a statement. */
  all(sql: string, parameters: Parameters): unknown[];
  /** The first row of a statement. Undefined if there is none. */
  first(sql: string, parameters: Parameters): unknown;
  run(sql: string, parameters: Parameters): void;
}

/** The transactions of one connection. */
export interface Transactions extends Statements {
  /** Runs work in one read transaction, so that all reads see one revision. */
  read<T>(work: () => T): T;
  /** Runs work in one write transaction, once nobody else writes. An error undoes it. */
  write<T>(work: () => T): Promise<T>;
  /** The same for long reading: between two steps, this thread does other work. The connection must do nothing else meanwhile. */
  readInSteps<T>(steps: Generator<T, void>): AsyncGenerator<T, void>;
  /** The same for long writing. */
  writeInSteps<S, T>(steps: Generator<S, T>, onStep: (step: S) => void): Promise<T>;
}

export function transactionsOf(connection: DatabaseSync, file: string, patienceMilliseconds: number): Transactions {
  const prepared = preparing(connection);
  const end = (how: 'COMMIT' | 'ROLLBACK'): void => {
    if (connection.isOpen && connection.isTransaction) connection.exec(how);
  };
  const spoken = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw inWords(file, error);
    }
  };
  const locked = <T>(work: () => T): Promise<Awaited<T>> =>
    whenLocked(connection, patienceMilliseconds, work).catch((error: unknown) => {
      throw inWords(file, error);
    });
  return {
    all: (sql, parameters) => prepared(sql).all(parameters),
    first: (sql, parameters) => prepared(sql).get(parameters),
    run: (sql, parameters) => void prepared(sql).run(parameters),
    read: (work) =>
      spoken(() => {
        connection.exec('BEGIN');
        try {
          return work();
        } finally {
          end('COMMIT');
        }
      }),
    write: (work) =>
      locked(() => {
        try {
          const result = work();
          end('COMMIT');
          return { result };
        } finally {
          end('ROLLBACK');
        }
      }).then(({ result }) => result),
    async *readInSteps(steps) {
      spoken(() => connection.exec('BEGIN'));
      try {
        for (let step = spoken(() => steps.next()); step.done !== true; step = spoken(() => steps.next())) {
          yield step.value;
          await turn();
        }
      } finally {
        end('COMMIT');
      }
    },
    writeInSteps: (steps, onStep) =>
      locked(async () => {
        try {
          let step = steps.next();
          for (; step.done !== true; step = steps.next()) {
            onStep(step.value);
            await turn();
          }
          end('COMMIT');
          return { result: step.value };
        } finally {
          end('ROLLBACK');
        }
      }).then(({ result }) => result),
  };
}

/** Prepares each statement once and keeps it. There are few, because all are put together from fixed texts. */
function preparing(connection: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}
