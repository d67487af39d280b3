import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { DomainError, storeUnavailable } from '../errors.ts';
import { createContentHash } from '../model/keys/content-hash.ts';
import type { TableRecord } from '../model/records/tables.ts';
import { computedHash } from './computed-hash.ts';
import { copyStoreFile } from './embedded/copy-file.ts';
import { openEmbeddedStore } from './embedded/embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import { fileOf } from './open-store.ts';
import { wholeRead } from './whole-read.ts';

export interface BackUp {
  readonly records: number;
  /** The revision of the store that was copied. */
  readonly revision: number;
  readonly hash: string;
}

/**
 * Writes a copy of a store into a new file, while others use the store. The copy is a store file that knows its content hash,
 * whatever kind of store it comes from. All its records are read again to check that hash.
 */
export function backUpStore(store: GraphStore, address: string, copy: string): Promise<BackUp> {
  const source = fileOf(address);
  return wholeRead(async () => {
    await removeStoreFile(copy);
    const revision = await store.revision();
    if (source === undefined) await copyRecords(store, copy);
    else copyStoreFile(source, copy);
    const hash = await checkedHash(copy, () => store.contentHash());
    if ((await store.revision()) === revision) return { ...hash, revision };
    throw new DomainError('CONFLICT', 'The store changed while it was copied. Run the command again.');
  });
}

/** Removes a store file with the files that SQLite keeps beside it. */
export async function removeStoreFile(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
}

/** Checks a copy against its content hash, keeps the hash in it, and takes away the mark of an import that has not ended. */
async function checkedHash(copy: string, hashOfSource: () => Promise<string>): Promise<Omit<BackUp, 'revision'>> {
  const copied = openEmbeddedStore(copy);
  try {
    const { revision: base, counts, hash: stored, unfinishedImport } = await copied.head();
    const hash = stored ?? (await hashOfSource());
    if ((await computedHash(copied)) !== hash) {
      throw storeUnavailable(
        `The store is damaged: its records differ from its content hash ${hash}. No backup was written. Restore an earlier one.`,
        'DAMAGED',
      );
    }
    if (stored === undefined || unfinishedImport !== undefined)
      await copied.publish({ records: [], put: [], remove: [], base, hash }, `backup:${randomUUID()}`);
    return { records: Object.values(counts).reduce((sum, count) => sum + count, 0), hash };
  } finally {
    await copied.close();
  }
}

async function copyRecords(store: GraphStore, copy: string): Promise<void> {
  const records: TableRecord[] = [];
  const hash = createContentHash();
  for await (const entry of store.stream()) {
    records.push(entry);
    hash.add(entry.table, entry.record);
  }
  const copied = openEmbeddedStore(copy);
  try {
    const content = { records, put: records, remove: [], base: 0, hash: hash.digest() };
    await copied.publish(content, `backup:${randomUUID()}`);
  } finally {
    await copied.close();
  }
}
