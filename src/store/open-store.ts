import { DomainError } from '../errors.ts';
import type { GraphStore } from './graph-store.ts';
import { openEmbeddedStore } from './embedded/embedded-store.ts';

const filePrefix = 'file:';

/** Opens the store at an address: `file:PATH`, or `file::memory:` for one that is gone when it is closed. */
export async function openStore(address: string): Promise<GraphStore> {
  if (address.startsWith(filePrefix) && address.length > filePrefix.length) {
    return openEmbeddedStore(address.slice(filePrefix.length));
  }
  throw new DomainError('BAD_USER_INPUT', `"${address}" is not the address of a store; expected file:PATH.`);
}
