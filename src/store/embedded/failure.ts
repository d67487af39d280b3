import { DomainError } from '../../errors.ts';

/** The cause and what to do, by SQLite's primary result code. */
const advice: ReadonlyMap<number, string> = new Map([
  [5, 'another process is writing to it; try again in a moment'],
  [6, 'another process is writing to it; try again in a moment'],
  [8, 'it is read-only; give this user write permission on the file and its folder'],
  [10, 'the disk fails to read or write; check the disk, and restore the file from a backup'],
  [11, 'it is damaged; restore it from a backup, or delete it and import the data set again'],
  [13, 'the disk is full; free some space'],
  [14, 'it cannot be opened; give a file, not a folder, and let this user write to the file and its folder'],
  [26, 'it is not a database; give another file as store'],
]);

/** Another connection has a lock on the file. */
export function isBusy(error: unknown): boolean {
  return [5, 6].includes(resultCodeOf(error) ?? 0);
}

/** The lock files beside the file can neither be made nor written. */
export function isReadOnlyPlace(error: unknown): boolean {
  return [8, 14].includes(resultCodeOf(error) ?? 0);
}

/** SQLite's primary result code. Undefined for another error. */
function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return undefined;
  return 'errcode' in error ? Number(error.errcode) & 0xff : undefined;
}

/** An error of the file system or of SQLite, in words that a person can act on. Our own faults stay as they are. */
export function inWords(file: string, error: unknown): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new DomainError('STORE_UNAVAILABLE', `The store ${file} cannot be used: ${reason}.`, { cause: error });
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ERR_INVALID_STATE') return 'it has been closed; open it again';
  const resultCode = resultCodeOf(error);
  if (resultCode !== undefined) return advice.get(resultCode);
  // From the creation of the file's folder.
  return 'syscall' in error
    ? `its folder cannot be created (${error.message}); give a path that this user may write to`
    : undefined;
}
