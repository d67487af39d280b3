import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createAsker } from './cli/ask.ts';
import { createLogger } from './edge/logger.ts';
import type { PooledOperation } from './edge/operation-pool.ts';
import { withNote } from './edge/request-note.ts';
import { invariant } from './errors.ts';
import { openStore } from './store/open-store.ts';

/**
 * A thread that answers operations over a connection of its own to the store, one after another, for a server that must
 * not wait for what they compute. What it has read and built of one revision is at hand for the next.
 */

const { store: address, logLevel } = z.object({ store: z.string(), logLevel: z.string() }).parse(workerData);
const port = parentPort;
invariant(port, 'an operation worker is started as a thread');
const store = openStore(address);
const asker = store.then((opened) => createAsker(opened, createLogger(logLevel)));

port.on('message', ({ requestId, rateLimit, query, variables, operationName }: PooledOperation) => {
  withNote({ requestId, client: 'pool', codes: new Set(), ...(rateLimit && { rateLimit }) }, () => {
    void asker
      .then((ask) =>
        ask({ query, ...(variables && { variables }), ...(operationName !== undefined && { operationName }) }),
      )
      .then((answer) => port.postMessage(plain(answer)));
  });
});

/** Answers are objects without a prototype, and hold nothing but JSON. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}
