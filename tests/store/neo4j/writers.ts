import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../../../src/errors.ts';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createFaultProxy, type FaultProxy } from '../fault-proxy.ts';

/** Writers that go on while connections are cut, acknowledgements are lost and the server stands still. */

export interface Trial {
  readonly serverPort: number;
  readonly writers: number;
  readonly writesEach: number;
  /** Faults come more often until so many have happened. */
  readonly leastFaults: number;
  readonly random: () => number;
  /** Makes the server stand still for a while. */
  readonly pause: () => Promise<void>;
  readonly say?: (line: string) => void;
}

export interface Written {
  /** The revision that each acknowledged write got. */
  readonly revisions: readonly number[];
  readonly faults: number;
  readonly cuts: number;
  readonly lostAcknowledgements: number;
  readonly pauses: number;
}

/** Writes a record each, and sends each write under its one key until it is acknowledged. */
export async function writeThroughFaults(trial: Trial): Promise<Written> {
  const { serverPort, writers, writesEach, random, say } = trial;
  const proxy = await createFaultProxy(serverPort, random);
  proxy.loseAcknowledgements(0.03);
  const stores = await Promise.all(Array.from({ length: writers }, () => openStore(`bolt://127.0.0.1:${proxy.port}`)));
  const ended = new AbortController();
  let done = 0;
  const trouble = makeTrouble(proxy, trial, ended.signal, () => done / (writers * writesEach));
  const revisions = await Promise.all(
    stores.map((store, writer) =>
      writeAll(store, writer, writesEach, () => {
        done += 1;
        if (done % 1_000 === 0) say?.(`${done} of ${writers * writesEach} writes`);
      }),
    ),
  );
  ended.abort();
  const { cuts, pauses } = await trouble;
  const lostAcknowledgements = proxy.lostAcknowledgements();
  await Promise.all(stores.map((store) => store.close()));
  await proxy.close();
  return {
    revisions: revisions.flat(),
    faults: cuts + pauses + lostAcknowledgements,
    cuts,
    pauses,
    lostAcknowledgements,
  };
}

/** Cuts connections and pauses the server by turns, often enough for the faults that are asked for. */
async function makeTrouble(
  proxy: FaultProxy,
  { leastFaults, pause }: Trial,
  signal: AbortSignal,
  progress: () => number,
): Promise<{ readonly cuts: number; readonly pauses: number }> {
  let [cuts, pauses] = [0, 0];
  while (!signal.aborted) {
    const isBehind = cuts + pauses + proxy.lostAcknowledgements() < leastFaults * progress();
    await sleep(isBehind ? 300 : 1_500);
    proxy.resetAll();
    cuts += 1;
    if (cuts % 3 === 0 && !signal.aborted) {
      await pause();
      pauses += 1;
    }
  }
  return { cuts, pauses };
}

async function writeAll(store: GraphStore, writer: number, count: number, onWritten: () => void): Promise<number[]> {
  const revisions: number[] = [];
  for (let index = 0; index < count; index += 1) {
    revisions.push(await writeOnce(store, `${writer}-${index}`, index));
    onWritten();
  }
  return revisions;
}

async function writeOnce(store: GraphStore, id: string, value: number): Promise<number> {
  const batch = { put: [tableRecord('parameter', { id, value })], remove: [] };
  for (;;) {
    try {
      return (await store.apply(batch, `write:${id}`)).revision;
    } catch (error) {
      if (!(error instanceof DomainError) || !['STORE_UNAVAILABLE', 'TIMEOUT'].includes(error.code)) throw error;
      await sleep(100);
    }
  }
}
