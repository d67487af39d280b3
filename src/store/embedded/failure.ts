import { storeUnavailable, type StoreFault } from '../../errors.ts';

interface Reason {
  readonly fault: StoreFault;
  /** The cause, and what to do. */
  readonly says: string;
}

/** The reasons by SQLite's primary result code. */
const reasons: ReadonlyMap<number, Reason> = new Map([
  [5, { fault: 'BUSY', says: 'another process is writing to it; try again in a moment' }],
  [6, { fault: 'BUSY', says: 'another process is writing to it; try again in a moment' }],
  [8, { fault: 'NOT_USABLE', says: 'it is read-only; give this user write permission on the file and its folder' }],
  [10, { fault: 'AWAY', says: 'the disk fails to read or write; check the disk, and restore the file from a backup' }],
  [
    11,
    {
      fault: 'DAMAGED',
      says: 'it is damaged; restore it from a backup, or delete it and import the data set again',
    },
  ],
  [13, { fault: 'DISK_FULL', says: 'the disk is full; free some space' }],
  // Also while no file descriptor is left, which passes.
  [
    14,
    {
      fault: 'AWAY',
      says: 'it cannot be opened; give a file, not a folder, and let this user write to the file and its folder',
    },
  ],
  [26, { fault: 'DAMAGED', says: 'it is not a database; give another file as store' }],
]);

/** An error of the file system or of SQLite, in words that a person can act on. Our own faults stay as they are. */
export function inWords(file: string, error: unknown): unknown {
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return storeUnavailable(`The store ${file} cannot be used: ${reason.says}.`, reason.fault, error);
}

function reasonOf(error: unknown): Reason | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ERR_INVALID_STATE') return { fault: 'AWAY', says: 'it has been closed; open it again' };
  if (error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error) return reasons.get(Number(error.errcode) & 0xff);
  // From the creation of the file's folder.
  return 'syscall' in error
    ? {
        fault: 'NOT_USABLE',
        says: `its folder cannot be created (${error.message}); give a path that this user may write to`,
      }
    : undefined;
}
