import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { DomainError } from '../../errors.ts';
import { applicationId, migrations } from './schema.ts';
import { readNumber } from './row-readers.ts';

export type Parameters = Record<string, SQLInputValue>;

/** One file with prepared statements at hand. */
export interface Database {
  /** All rows of a statement. */
  all(sql: string, parameters: Parameters): unknown[];
  /** The first row of a statement; undefined where there is none. */
  first(sql: string, parameters: Parameters): unknown;
  run(sql: string, parameters: Parameters): void;
  /** Runs work in one write transaction; what it throws undoes it. */
  write<T>(work: () => T): T;
  /** Runs work in one read transaction, so that all it reads is of one revision. */
  read<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens a store file, makes it where there is none, and brings an older layout up to date.
 * STORE_UNAVAILABLE when it cannot be opened, is not a store of ours, or is of a newer Lodestone.
 */
export function openDatabase(file: string): Database {
  const database = open(file);
  try {
    prepareFile(database, file);
  } catch (error) {
    database.close();
    throw error instanceof DomainError ? error : unavailable(file, error);
  }
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const within = <T>(begin: string, work: () => T): T => {
    database.exec(begin);
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    all: (sql, parameters) => prepared(sql).all(parameters),
    first: (sql, parameters) => prepared(sql).get(parameters),
    run: (sql, parameters) => void prepared(sql).run(parameters),
    write: (work) => within('BEGIN IMMEDIATE', work),
    read: (work) => within('BEGIN', work),
    close: () => database.close(),
  };
}

function open(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    return new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5000 });
  } catch (error) {
    throw unavailable(file, error);
  }
}

function prepareFile(database: DatabaseSync, file: string): void {
  const owner = pragma(database, 'application_id');
  const version = pragma(database, 'user_version');
  const tables = readNumber(database.prepare('SELECT count(*) AS value FROM sqlite_schema').get(), 'value');
  if (owner !== applicationId && (owner !== 0 || version !== 0 || tables > 0)) {
    throw new DomainError('STORE_UNAVAILABLE', `${file} is a database of something else; name another file as store.`);
  }
  if (version > migrations.length) {
    throw new DomainError(
      'STORE_UNAVAILABLE',
      `${file} was written by a newer Lodestone (layout ${version}, this one knows ${migrations.length}); update, or name another file.`,
    );
  }
  // WAL lets readers go on while an import writes; FULL makes an acknowledged write survive a power cut as well.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    database.exec('BEGIN IMMEDIATE');
    if (pragma(database, 'user_version') === index) {
      database.exec(migration);
      database.exec(`PRAGMA user_version = ${index + 1}; PRAGMA application_id = ${applicationId};`);
    }
    database.exec('COMMIT');
  }
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return readNumber(database.prepare(`PRAGMA ${name}`).get(), name);
}

/** What SQLite says when it cannot work, in words a person can act on. */
export function unavailable(file: string, cause: unknown): DomainError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DomainError('STORE_UNAVAILABLE', `The store ${file} cannot be used: ${reason}.`, { cause });
}
