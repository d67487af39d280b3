import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { storeUnavailable } from '../../errors.ts';
import { inWords } from './failure.ts';
import { readNumber } from './row-readers.ts';
import { applicationId, migrations } from './schema.ts';

export type Parameters = Record<string, SQLInputValue>;

/** The time that a write waits for another process, in milliseconds. */
const busyTimeout = 5_000;

/** One file with prepared statements. Statements run only within `read` and `write`. */
export interface Database {
  /** All rows of a statement. */
  all(sql: string, parameters: Parameters): unknown[];
  /** The first row of a statement. Undefined if there is none. */
  first(sql: string, parameters: Parameters): unknown;
  run(sql: string, parameters: Parameters): void;
  /** Runs work in one write transaction. An error undoes it. */
  write<T>(work: () => T): T;
  /** Runs work in one read transaction, so that all reads see one revision. */
  read<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens a store file, creates it if there is none, and updates an older layout. STORE_UNAVAILABLE if the file cannot be
 * opened or written, is not a store of Lodestone, or was written by a newer Lodestone.
 */
export function openDatabase(file: string): Database {
  const database = open(file);
  try {
    prepareFile(database, file);
  } catch (error) {
    database.close();
    throw inWords(file, error);
  }
  const prepared = preparing(database);
  const spoken = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw inWords(file, error);
    }
  };
  return {
    all: (sql, parameters) => prepared(sql).all(parameters),
    first: (sql, parameters) => prepared(sql).get(parameters),
    run: (sql, parameters) => void prepared(sql).run(parameters),
    write: (work) => spoken(() => within(database, 'BEGIN IMMEDIATE', work)),
    read: (work) => spoken(() => within(database, 'BEGIN', work)),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function open(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    return new DatabaseSync(file, { timeout: busyTimeout });
  } catch (error) {
    throw inWords(file, error);
  }
}

/** Prepares each statement once and keeps it. There are few, because all are put together from fixed texts. */
function preparing(database: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

function within<T>(database: DatabaseSync, begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function prepareFile(database: DatabaseSync, file: string): void {
  within(database, 'BEGIN', () => assertOurs(database, file));
  // WAL lets readers go on while an import writes. FULL makes an acknowledged write survive a power cut.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  within(database, 'BEGIN IMMEDIATE', () => {
    assertOurs(database, file);
    for (const migration of migrations.slice(pragma(database, 'user_version'))) database.exec(migration);
    // Written even without a migration, so that a read-only file is noticed now, not at the first write.
    database.exec(`PRAGMA user_version = ${migrations.length}; PRAGMA application_id = ${applicationId};`);
  });
}

function assertOurs(database: DatabaseSync, file: string): void {
  const owner = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const tables = readNumber(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get(), 'tables');
  if (owner !== applicationId && (owner !== 0 || version !== 0 || tables > 0)) {
    throw storeUnavailable(`${file} is a database of another program. Give another file as store.`, 'NOT_USABLE');
  }
  if (version > migrations.length) {
    throw storeUnavailable(
      `${file} was written by a newer Lodestone (layout ${version}, and this version reads up to ${migrations.length}). Update Lodestone, or give another file.`,
      'NOT_USABLE',
    );
  }
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return readNumber(database.prepare(`PRAGMA ${name}`).get(), name);
}
