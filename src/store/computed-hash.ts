import { createContentHash } from '../model/keys/content-hash.ts';
import type { GraphStore } from './graph-store.ts';
import { wholeRead } from './whole-read.ts';

/** The content hash of all records as they stand in the store, whatever the store says of it. */
export function computedHash(store: Pick<GraphStore, 'stream'>): Promise<string> {
  return wholeRead(async () => {
    const hash = createContentHash();
    for await (const { table, record } of store.stream()) hash.add(table, record);
    return hash.digest();
  });
}
