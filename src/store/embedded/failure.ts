import { DomainError } from '../../errors.ts';

/** What a person can do, by SQLite's primary result code. */
const advice: ReadonlyMap<number, string> = new Map([
  [5, 'another process is writing to it; try again in a moment'],
  [6, 'another process is writing to it; try again in a moment'],
  [8, 'it may not be written to; give this user write permission on the file and its folder'],
  [10, 'the disk fails to read or write; check it, and restore the file from a copy'],
  [11, 'it is damaged; restore it from a copy, or delete it and import the data set again'],
  [13, 'the disk is full; free some space'],
  [14, 'it cannot be opened; name a file, not a folder, and let this user write to it and to its folder'],
  [26, 'it is not a database; name another file as store'],
]);

/** What the file system or SQLite says, as an error that a person can act on; faults of ours stay as they are. */
export function inWords(file: string, error: unknown): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new DomainError('STORE_UNAVAILABLE', `The store ${file} cannot be used: ${reason}.`, { cause: error });
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ERR_INVALID_STATE') return 'it has been closed';
  if (error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error) return advice.get(Number(error.errcode) & 0xff);
  // From making the folder of the file.
  return 'syscall' in error ? `its folder cannot be made; ${error.message}` : undefined;
}
