import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FormattedExecutionResult } from 'graphql';
import {
  createOperationPool,
  type OperationPool,
  type OperationPoolOptions,
} from '../../../src/edge/operations/operation-pool.ts';
import type { PooledOperation } from '../../../src/edge/operations/lane/pooled-operation.ts';
import { withFolder } from '../../ingest/data-files.ts';

/**
 * A thread that does what its questions say, and writes down what it begins. `who` names the thread. A question may
 * be in a comment above an operation. `failsFirst` threads end while they start.
 */
const obedient = `import { appendFileSync, readFileSync } from 'node:fs';
  import { parentPort, threadId, workerData } from 'node:worker_threads';
  const { readsFor = 0, failsFirst = 0, started, begun } = workerData;
  appendFileSync(started, '.');
  if (readFileSync(started).length <= failsFirst) throw new Error('cannot start');
  const used = () => (({ user, system }) => (user + system) / 1000)(process.threadCpuUsage());
  const wait = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  wait(readsFor);
  parentPort.on('message', ({ id, text, requestId }) => {
    const query = JSON.parse(text).query.split('\\n')[0].replace(/^#/, '');
    appendFileSync(begun, query + '\\n');
    const [word, milliseconds = '0'] = query.split(' ');
    const say = (more) => parentPort.postMessage({ id, cpuMilliseconds: used(), ...more });
    const answer = (result = { data: { thread: threadId } }) => say({ kind: 'ANSWER', answer: JSON.stringify(result) });
    if (word === 'who') answer();
    if (word === 'slow') setTimeout(answer, Number(milliseconds));
    if (word === 'spin') {
      const until = used() + Number(milliseconds);
      while (used() < until);
      answer();
    }
    if (word === 'eat') {
      const eaten = Array.from({ length: 200 }, () => Array.from({ length: 1e5 }, Math.random));
      answer({ data: { eaten: eaten.length } });
    }
    const failed = (code) => ({ data: null, errors: [{ message: code, path: ['x'], extensions: { code, requestId } }] });
    if (word === 'wrong') answer(failed('NOT_FOUND'));
    if (word === 'fault') answer(failed('INTERNAL_SERVER_ERROR'));
    if (word === 'fail') throw new Error('failed');
    if (word === 'reject') void Promise.reject(new Error('failed'));
    if (word === 'exit') process.exit();
    if (word === 'burst') throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    if (word === 'nonsense') parentPort.postMessage('nonsense');
    if (word === 'broken') say({ kind: 'ANSWER', answer: '{' });
    if (word === 'nothing') say({ kind: 'ANSWER', answer: 'null' });
    if (word === 'failure') say({ kind: 'FAILURE', reason: 'failed' });
    if (word === 'twice') answer(), answer({ data: { second: true } });
  });
  parentPort.postMessage({ kind: 'READY', cpuMilliseconds: used() });`;

export interface PoolUnderTest {
  readonly pool: OperationPool;
  /** Asks in the name of a client, on one basis unless the operation says otherwise. */
  ask(query: string, client?: string, more?: Partial<PooledOperation>): Promise<FormattedExecutionResult>;
  /** The number of threads that were started. */
  started(): number;
  /** The questions that threads have begun, in that order. */
  begun(): readonly string[];
}

interface Options extends Partial<OperationPoolOptions> {
  /** The text of the module that the threads run. */
  readonly source?: string;
}

/** A pool with a deadline of a minute and one thread, unless the options say otherwise. It is closed after the test. */
export async function withPool(
  { source = obedient, workerData, ...options }: Options,
  test: (pool: PoolUnderTest) => Promise<void>,
): Promise<void> {
  await withFolder({}, async (folder) => {
    const [path, started, begun] = [join(folder, 'worker.mjs'), join(folder, 'started'), join(folder, 'begun')];
    for (const file of [started, begun]) writeFileSync(file, '');
    writeFileSync(path, source);
    const pool = createOperationPool({
      module: pathToFileURL(path),
      workerData: { ...workerData, started, begun },
      deadlineMilliseconds: 60_000,
      threads: 1,
      ...options,
    });
    try {
      await test({
        pool,
        ask: (query, client = 'somebody', more = {}) =>
          pool.ask({ query, client, requestId: `of ${client}`, ...(query !== 'who' && { basis: 'now' }), ...more }),
        started: () => readFileSync(started).length,
        begun: () => readFileSync(begun, 'utf8').split('\n').slice(0, -1),
      });
    } finally {
      await pool.close();
    }
  });
}
