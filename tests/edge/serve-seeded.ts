import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { inject } from 'vitest';
import { defaultLimits, type Limits } from '../../src/config.ts';
import type { ServerState } from '../../src/edge/http/health.ts';
import type { Authenticator } from '../../src/edge/identities/identity.ts';
import { createLogger } from '../../src/edge/http/logger.ts';
import type { OperationPool } from '../../src/edge/operations/operation-pool.ts';
import { createServer } from '../../src/server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Json } from '../seeded.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Json;
  readonly milliseconds: number;
}

export interface Served {
  readonly app: FastifyInstance;
  readonly address: string;
  ask(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  close(): Promise<void>;
}

export interface ServedOptions {
  readonly limits?: Partial<Limits>;
  readonly logger?: Logger;
  readonly state?: ServerState;
  readonly pool?: OperationPool;
  readonly authenticator?: Authenticator;
  /** Put in place of some of the store's calls, where a test is about a store that fails. */
  readonly store?: (store: GraphStore) => GraphStore;
}

/** The whole server over the shipped data set, on a free port of this machine. */
export async function serveSeeded({
  limits = {},
  logger,
  state,
  store,
  pool,
  authenticator,
}: ServedOptions = {}): Promise<Served> {
  const opened = await openStore(inject('seededStore'));
  const app = await createServer({
    store: store === undefined ? opened : store(opened),
    logger: logger ?? createLogger('silent'),
    limits: { ...defaultLimits, ...limits },
    ...(state && { state }),
    ...(pool && { pool }),
    authenticator,
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    address,
    ask: async (query, variables, headers) => {
      const started = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...(variables && { variables }) }),
      });
      const text = await response.text();
      const milliseconds = performance.now() - started;
      return { status: response.status, headers: response.headers, json: JSON.parse(text), milliseconds };
    },
    get: async (path) => {
      const response = await fetch(address + path);
      return { status: response.status, text: await response.text() };
    },
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
}
