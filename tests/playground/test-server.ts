import { join } from 'node:path';
import pino from 'pino';
import { inject } from 'vitest';
import type { Authenticator } from '../../src/edge/identities/identity.ts';
import { createServer } from '../../src/server.ts';
import { openStore } from '../../src/store/open-store.ts';

/** A server on a free port of this machine. */
export interface TestServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The folder of the built playground. */
export const builtPlayground = join(import.meta.dirname, '../../dist/playground');

/** The real server over the shipped data set, on a free port. */
export async function startTestServer(authenticator?: Authenticator): Promise<TestServer> {
  const store = await openStore(inject('seededStore'));
  const logger = pino({ level: 'silent' });
  const app = await createServer({ store, logger, playground: builtPlayground, authenticator });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
