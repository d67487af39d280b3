import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { DomainError } from '../errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';

export interface StoreOption {
  readonly store?: string;
}

/** The address of the store: the option, else the environment, else the default file. */
export function storeAddress({ store }: StoreOption): string {
  return store ?? readConfig(process.env).store;
}

/** Opens the store for a piece of work and closes it afterwards, whatever happens. */
export async function withStore<T>(option: StoreOption, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(storeAddress(option));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for work that may find that it needs no store: it is opened when the work asks for it. */
export async function withLazyStore<T>(
  option: StoreOption,
  work: (open: () => Promise<GraphStore>) => Promise<T>,
): Promise<T> {
  let opened: GraphStore | undefined;
  try {
    return await work(async () => (opened ??= await openStore(storeAddress(option))));
  } finally {
    await opened?.close();
  }
}

/** The same for work that only reads: a store that is not there, or holds nothing, is refused rather than made. */
export async function withExistingStore<T>(option: StoreOption, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const address = storeAddress(option);
  if (address.startsWith('file:') && !existsSync(address.slice('file:'.length))) {
    throw new DomainError(
      'NOT_FOUND',
      `There is no store at ${address}. Create one with \`lodestone seed\` (the shipped data) or \`lodestone import PATH\` (your data).`,
    );
  }
  return withStore(option, async (store) => {
    if ((await store.head()).dataset !== undefined) return work(store);
    throw new DomainError(
      'NOT_FOUND',
      `The store at ${address} holds no data set. Load one with \`lodestone seed\` (the shipped data) or \`lodestone import PATH\` (your data).`,
    );
  });
}
