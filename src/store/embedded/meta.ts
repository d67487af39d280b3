import type { Statements } from './transactions.ts';
import { readText } from './row-readers.ts';
import * as sql from './statements.ts';

/** What the file holds beside its records: the revision, the hash of its content, and the hash of an import that has not ended. */
type Meta = 'revision' | 'hash' | 'unfinishedImport';

export function readMeta(database: Statements, name: Meta): string | undefined {
  const row = database.first(sql.selectMeta, { name });
  return row === undefined ? undefined : readText(row, 'value');
}

/** Writes a value. Undefined removes it. */
export function writeMeta(database: Statements, name: Meta, value: string | undefined): void {
  if (value === undefined) database.run(sql.deleteMeta, { name });
  else database.run(sql.upsertMeta, { name, value });
}

/** The revision in the file, 0 for a new file. */
export function readRevision(database: Statements): number {
  return Number(readMeta(database, 'revision') ?? '0');
}
