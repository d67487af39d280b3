import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { storeUnavailable } from '../../errors.ts';
import { isBusy, isReadOnlyPlace } from './failure.ts';

/**
 * NEW: writes, and creates the file if there is none. WRITE: writes to a file that exists. READ: only reads. FROZEN: only reads,
 * and relies on nobody writing, because the place of the file takes no lock files.
 */
export type Mode = 'NEW' | 'WRITE' | 'READ' | 'FROZEN';

/** The time that a read waits for another process that cleans up, in milliseconds. */
const busyTimeout = 5_000;
const pauseMilliseconds = 20;

export function connect(file: string, mode: Mode): DatabaseSync {
  if (file === ':memory:') return new DatabaseSync(file);
  if (mode === 'NEW') mkdirSync(dirname(file), { recursive: true });
  const url = pathToFileURL(file);
  url.searchParams.set('mode', mode === 'NEW' ? 'rwc' : mode === 'WRITE' ? 'rw' : 'ro');
  if (mode === 'FROZEN') url.searchParams.set('immutable', '1');
  const connection = new DatabaseSync(url, { timeout: busyTimeout });
  try {
    // An acknowledged write survives a power cut. A log that grew during an import shrinks again to 64 MB.
    if (mode === 'WRITE') connection.exec('PRAGMA cache_size = -65536');
    if (mode === 'NEW' || mode === 'WRITE')
      connection.exec('PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;');
    else connection.exec('PRAGMA query_only = ON;');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * How a file can be read by somebody who may not write. A store has lock files beside it while it is open. Where these cannot be
 * made, nobody can write either, and the file is read without them.
 */
export function readingMode(file: string): 'READ' | 'FROZEN' {
  const connection = connect(file, 'READ');
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return 'READ';
  } catch (error) {
    if (!isReadOnlyPlace(error)) throw error;
    if (!hasLog(file)) return 'FROZEN';
    throw storeUnavailable(
      `${file} was not closed, and its last changes in ${file}-wal cannot be read in a read-only folder. Open it once where it can be written, for example with \`lodestone seed\` or \`lodestone import\`, or copy it with \`lodestone backup\`.`,
      'NOT_USABLE',
      error,
    );
  } finally {
    connection.close();
  }
}

/** Whether changes stand in the log and not yet in the file. */
export function hasLog(file: string): boolean {
  return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
}

/**
 * Begins a write transaction and work in it, which must end it. Waits while another connection writes, and lets this thread go
 * on meanwhile. The work begins in the same turn as the transaction, so that nothing else comes into it.
 */
export async function whenLocked<T>(
  connection: DatabaseSync,
  patienceMilliseconds: number,
  work: () => T,
): Promise<Awaited<T>> {
  const end = performance.now() + patienceMilliseconds;
  while (!triesToLock(connection, performance.now() < end)) await sleep(pauseMilliseconds);
  return await work();
}

/** Takes the write lock at once. False if another connection has it and this one may wait. */
export function triesToLock(connection: DatabaseSync, mayWait: boolean): boolean {
  connection.exec('PRAGMA busy_timeout = 0');
  try {
    connection.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (mayWait && isBusy(error)) return false;
    throw error;
  } finally {
    connection.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
  }
}
