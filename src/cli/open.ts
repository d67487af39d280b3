import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { DomainError } from '../errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';

/** The address of the store: the option, else the environment, else the default file. */
export function storeAddress(option: string | undefined, environment: NodeJS.ProcessEnv): string {
  return option ?? readConfig(environment).store;
}

/** Opens the store for a piece of work and closes it afterwards, whatever happens. */
async function withStore<T>(address: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(address);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for work that may find that it needs no store: it is opened when the work asks for it. */
export async function withLazyStore<T>(
  address: () => string,
  work: (open: () => Promise<GraphStore>) => Promise<T>,
): Promise<T> {
  let opened: GraphStore | undefined;
  try {
    return await work(async () => (opened ??= await openStore(address())));
  } finally {
    await opened?.close();
  }
}

/** The same for work that only reads: a store that is not there, or holds nothing, is refused rather than made. */
export async function withExistingStore<T>(address: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  if (address.startsWith('file:') && !existsSync(address.slice('file:'.length))) {
    throw noStoreAt(address);
  }
  return withStore(address, async (store) => {
    if ((await store.head()).dataset !== undefined) return work(store);
    throw new DomainError(
      'NOT_FOUND',
      `The store at ${address} holds no data set. Load one with \`lodestone seed\` (the shipped data) or \`lodestone import PATH\` (your data).`,
    );
  });
}

export function noStoreAt(address: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `There is no store at ${address}. Create one with \`lodestone seed\` (the shipped data) or \`lodestone import PATH\` (your data).`,
  );
}
