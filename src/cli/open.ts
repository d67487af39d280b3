import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { DomainError } from '../errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { fileOf, openStore } from '../store/open-store.ts';

/** The address of the store: the option, else the environment, else the default file. */
export function storeAddress(option: string | undefined, environment: NodeJS.ProcessEnv): string {
  return option ?? readConfig(environment).store;
}

/** Work on a store that is opened when the work asks for it, and is closed afterwards, whatever happens. */
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
  const store = await openToRead(address);
  try {
    await assertHoldsData(store, address);
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Opens a store without writing to it. NOT_FOUND if there is none. */
export async function openToRead(address: string): Promise<GraphStore> {
  const file = fileOf(address);
  if (file !== undefined) assertFile(file, address);
  return openStore(address, { readOnly: true });
}

/** NOT_FOUND if the file of a store is not there. */
export function assertFile(file: string, address: string): void {
  if (existsSync(file)) return;
  throw new DomainError(
    'NOT_FOUND',
    `There is no store at ${address}. Create one with \`lodestone seed\` (the shipped data) or \`lodestone import PATH\` (your data).`,
  );
}

/** NOT_FOUND if a store holds no data set. */
export async function assertHoldsData(store: GraphStore, address: string): Promise<void> {
  if ((await store.head()).dataset !== undefined) return;
  throw new DomainError(
    'NOT_FOUND',
    `The store at ${address} holds no data set. Load one with \`lodestone seed\` (the shipped data) or \`lodestone import PATH\` (your data).`,
  );
}
