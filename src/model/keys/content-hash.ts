import { createHash } from 'node:crypto';
import { canonicalLine } from './canonical.ts';
import type { TableName } from '../records/tables.ts';

export interface ContentHash {
  /** Adds the next record. Records come in canonical order: by table, then key. */
  add(table: TableName, record: object): void;
  /** SHA-256 of all lines so far, in hexadecimal. Ends the hash. */
  digest(): string;
}

/** The content hash of a data set: SHA-256 over the canonical line of each record, each ended by a line feed. */
export function createContentHash(): ContentHash {
  const hash = createHash('sha256');
  return {
    add: (table, record) => {
      hash.update(canonicalLine(table, record));
      hash.update('\n');
    },
    digest: () => hash.digest('hex'),
  };
}
