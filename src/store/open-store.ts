import { DomainError } from '../errors.ts';
import type { GraphStore } from './graph-store.ts';
import { openEmbeddedStore } from './embedded/embedded-store.ts';
import type { ConnectionOptions } from './neo4j/connection.ts';
import { migrateDatabase, type Migration } from './neo4j/migrate.ts';
import { openNeo4jStore } from './neo4j/neo4j-store.ts';

const filePrefix = 'file:';
const serverProtocols = new Set(['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']);

export interface OpenOptions {
  /** Nothing is written, not even a newer layout, and writes are refused. A store that is not there is not made. */
  readonly readOnly?: boolean;
}

/**
 * Opens the store at an address. `file:PATH` is a file, and `file::memory:` is a store in memory until it is closed.
 * `neo4j://HOST` or `bolt+s://HOST` is a Neo4j server, with the credentials in NEO4J_USER and NEO4J_PASSWORD.
 */
export async function openStore(address: string, { readOnly = false }: OpenOptions = {}): Promise<GraphStore> {
  const store = open(address, readOnly);
  return readOnly ? { ...store, apply: refuseToWrite, publish: refuseToWrite } : store;
}

async function refuseToWrite(): Promise<never> {
  throw new DomainError('FORBIDDEN', 'The store is read-only. Change it where it is not opened with READ_ONLY=on.');
}

function open(address: string, readOnly: boolean): GraphStore {
  const file = fileOf(address);
  if (file !== undefined) return openEmbeddedStore(file, readOnly);
  const server = serverOf(address);
  if (server !== undefined) return openNeo4jStore({ ...withCredentials(server), readOnly });
  throw unknownAddress(address);
}

/**
 * Brings the store at an address to the layout of this version. The layout of a file is updated when it is opened. An old layout
 * in a Neo4j database is brought over by this alone.
 */
export async function migrateStore(
  address: string,
  onProgress: (done: number, total: number) => void,
): Promise<Migration> {
  const server = serverOf(address);
  if (server !== undefined) return migrateDatabase(withCredentials(server), onProgress);
  const store = await openStore(address);
  try {
    const { counts } = await store.head();
    const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { state: 'CURRENT', records, hash: await store.contentHash() };
  } finally {
    await store.close();
  }
}

function withCredentials(address: string): ConnectionOptions {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return { address, user, password };
}

function unknownAddress(address: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `"${withoutCredentials(address)}" is not the address of a store. Use file:PATH, neo4j://HOST:7687 or bolt+s://HOST:7687.`,
  );
}

/** The path of a store that is a file, or `:memory:`. Undefined for other addresses. */
export function fileOf(address: string): string | undefined {
  if (!address.startsWith(filePrefix) || address.includes('\0')) return undefined;
  return address.slice(filePrefix.length) || undefined;
}

/** An address that names a host and at most a port. The driver accepts nothing else in every protocol. */
function serverOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !serverProtocols.has(url.protocol) || url.hostname === '') return undefined;
  if (url.username !== '' || url.password !== '') {
    throw new DomainError(
      'BAD_USER_INPUT',
      `"${withoutCredentials(address)}" holds a user or password, and addresses appear in messages and logs. Set NEO4J_USER and NEO4J_PASSWORD instead.`,
    );
  }
  return url.search === '' && url.hash === '' && /^\/?$/.test(url.pathname) ? url.href : undefined;
}

/** Addresses are shown in errors and logs. */
function withoutCredentials(address: string): string {
  return address.replace(/\/\/.*@/s, '//');
}
