import type { DatabaseSync } from 'node:sqlite';
import { storeUnavailable } from '../../errors.ts';
import { triesToLock } from './connection.ts';
import { readNumber, readText } from './row-readers.ts';
import { applicationId, migrations } from './schema.ts';

/** Makes a new file a store, and updates one of an older layout. A file that is up to date is not written to. */
export function prepareFile(connection: DatabaseSync, file: string): void {
  connection.exec('BEGIN');
  assertOurs(connection, file);
  const current = isCurrent(connection);
  connection.exec('COMMIT');
  if (current && journalOf(connection) === 'wal') return assertWritable(connection);
  // WAL lets readers go on while an import writes.
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('BEGIN IMMEDIATE');
  assertOurs(connection, file);
  for (const migration of migrations.slice(pragma(connection, 'user_version'))) connection.exec(migration);
  connection.exec(`PRAGMA user_version = ${migrations.length}; PRAGMA application_id = ${applicationId};`);
  connection.exec('COMMIT');
}

/** Whether the file has the newest layout. */
export function isCurrent(connection: DatabaseSync): boolean {
  return (
    pragma(connection, 'user_version') === migrations.length && pragma(connection, 'application_id') === applicationId
  );
}

/** Refuses a file that cannot be read without changing it. */
export function refuseToRead(connection: DatabaseSync, file: string): void {
  assertOurs(connection, file);
  if (isCurrent(connection)) return;
  throw storeUnavailable(
    `${file} has an older layout (${pragma(connection, 'user_version')}, and this version reads ${migrations.length}), and a read-only store is not updated. Run \`lodestone serve\`, \`lodestone seed\` or \`lodestone import\` on it once without read-only.`,
    'NOT_USABLE',
  );
}

/** Notices a read-only file now, not at the first write. The write is not kept. Where another process writes, it can be written. */
function assertWritable(connection: DatabaseSync): void {
  if (!triesToLock(connection, true)) return;
  try {
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
  } finally {
    connection.exec('ROLLBACK');
  }
}

function assertOurs(connection: DatabaseSync, file: string): void {
  const owner = pragma(connection, 'application_id');
  const version = pragma(connection, 'user_version');
  const tables = readNumber(connection.prepare('SELECT count(*) AS tables FROM sqlite_schema').get(), 'tables');
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

function journalOf(connection: DatabaseSync): string {
  return readText(connection.prepare('PRAGMA journal_mode').get(), 'journal_mode');
}

function pragma(connection: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return readNumber(connection.prepare(`PRAGMA ${name}`).get(), name);
}
