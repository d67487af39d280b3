import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createNetworkReader } from './assess/view/network-reader.ts';
import { createAsker } from './ask.ts';
import { createLogger } from './edge/http/logger.ts';
import type { Message, PooledOperation } from './edge/operations/pooled-operation.ts';
import { withNote } from './edge/operations/request-note.ts';
import { invariant } from './errors.ts';
import { openStore } from './store/open-store.ts';

/**
 * A thread that answers operations over a connection of its own to the store, one after another, for a server that must
 * not wait for what they compute. One that computes reads the network when it starts; what it has read and built of one
 * revision is at hand for the next operation.
 */

/** From 0, as all others, to 19, whenever nobody else wants to run. */
const niceness = 5;
const settingsSchema = z.object({ store: z.string(), logLevel: z.string(), work: z.enum(['COMPUTES', 'SEARCHES']) });
const { store: address, logLevel, work } = settingsSchema.parse(workerData);
const port = parentPort;
invariant(port, 'an operation worker is started as a thread');
const ready: Message = 'READY';

// Of two threads that could run, the one that serves goes first. On Linux alone a thread has a priority of its own.
if (process.platform === 'linux') setPriority(0, niceness);

const store = await openStore(address);
const networks = createNetworkReader(store);
const ask = await createAsker(store, createLogger(logLevel), networks);

port.on('message', ({ requestId, rateLimit, query, variables, operationName }: PooledOperation) => {
  withNote({ requestId, client: 'pool', codes: new Set(), ...(rateLimit && { rateLimit }) }, () => {
    void ask({
      query,
      ...(variables && { variables }),
      ...(operationName !== undefined && { operationName }),
    }).then((answer) => port.postMessage(plain(answer)));
  });
});

// Where it cannot be read now, the operation that needs it says why.
if (work === 'COMPUTES') await networks.current().catch(() => undefined);
port.postMessage(ready);

/** Answers are objects without a prototype, and hold nothing but JSON. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer));
}
