import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createNetworkReader } from './assess/view/network-reader.ts';
import { createAsker } from './ask.ts';
import { createLogger } from './edge/http/logger.ts';
import { answerJobs } from './edge/operations/lane/answer-jobs.ts';
import { invariant } from './errors.ts';
import { openStore } from './store/open-store.ts';

/**
 * A thread that runs operations one after another, over its own connection to the store, so that the server never waits for
 * computations. A computing thread reads the network when it starts. The network of one revision is cached for later
 * operations.
 */

/** The niceness of the thread: 0 is normal priority, and 19 runs only if nothing else does. */
const niceness = 5;
const settingsSchema = z.object({ store: z.string(), logLevel: z.string(), work: z.enum(['COMPUTES', 'SEARCHES']) });
const { store: address, logLevel, work } = settingsSchema.parse(workerData);
const port = parentPort;
invariant(port, 'an operation worker is started as a thread');

// The serving thread goes first. Only Linux gives each thread its own priority.
if (process.platform === 'linux') setPriority(0, niceness);

const store = await openStore(address, { readOnly: true });
const networks = createNetworkReader(store);
const ask = await createAsker(store, createLogger(logLevel), networks);

// If the network cannot be read now, the operation that needs it reports the reason.
if (work === 'COMPUTES') await networks.current().catch(() => undefined);
answerJobs(port, ({ query, variables, operationName }) =>
  ask({ query, ...(variables && { variables }), ...(operationName !== undefined && { operationName }) }),
);
