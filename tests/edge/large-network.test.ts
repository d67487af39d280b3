import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../../src/edge/http/logger.ts';
import { createOperationPool } from '../../src/edge/operations/operation-pool.ts';
import { invariant } from '../../src/errors.ts';
import { importDataSet } from '../../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import { createServer } from '../../src/server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Json } from '../seeded.ts';

/** A network with so many parties that to look them all up or through takes longer than a server may stand still. */

const layers = 6;
const width = 500;
const suppliersEach = 4;
const directory = mkdtempSync(join(tmpdir(), 'lodestone-large-'));
const address = `file:${join(directory, 'large.sqlite')}`;

/** A buyer over layers of as many firms, each of which takes in from a few of the next layer in equal parts. */
function* records(): Generator<object> {
  const name = (layer: number, place: number): string => (layer === 0 ? 'buyer' : `firm-${layer}-${place % width}`);
  yield { t: 'dataset', id: 'large', format: 'lodestone/1', synthetic: true };
  yield { t: 'form', id: 'ore', stage: 'EXTRACTION' };
  for (let layer = 0; layer <= layers; layer++) {
    for (let place = 0; place < (layer === 0 ? 1 : width); place++) {
      const id = name(layer, place);
      yield { t: 'entity', id };
      if (layer === layers) continue;
      yield { t: 'need', id: `need-${id}`, buyer: id, form: 'ore' };
      const count = layer === 0 ? width : suppliersEach;
      for (let next = 0; next < count; next++) {
        const supplier = name(layer + 1, place * 7 + next);
        yield { t: 'supply', id: `${supplier}-${id}`, need: `need-${id}`, supplier, share: 1 / count };
      }
    }
  }
}

describe('a server of a large network', () => {
  let store: GraphStore;
  let pooled: FastifyInstance;
  let plain: FastifyInstance;
  beforeAll(async () => {
    const path = join(directory, 'large.jsonl');
    writeFileSync(path, [...records()].map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { dataSet, problems } = await loadDataSet(path);
    invariant(dataSet, problems.map(({ message }) => message).join('; '));
    const filled = await openStore(address);
    await importDataSet(filled, dataSet, { replace: false });
    await filled.close();
    store = await openStore(address);
    const logger = createLogger('silent');
    const pool = createOperationPool({
      module: new URL('../../src/operation-worker.ts', import.meta.url),
      workerData: { store: address, logLevel: 'silent' },
      deadlineMilliseconds: 60_000,
    });
    pooled = await createServer({ store, logger, pool });
    plain = await createServer({ store, logger });
    pool.start();
  });
  afterAll(async () => {
    await pooled.close();
    await plain.close();
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  // Would catch: reading, building or solving on the thread that serves.
  it('goes on serving while it computes for the first time, and answers the same', async () => {
    const query =
      '{ buyer(key: "buyer") { supply { dependency(material: "ore", groupBy: PARTY) { rows { totalCount } } } } }';
    const free = await ask(pooled, query);
    const blocked = await ask(plain, query);
    expect(free.answer.data.buyer.supply.dependency.rows.totalCount).toBe(layers * width);
    expect(free.answer).toEqual(blocked.answer);
    expect(free.longest).toBeLessThan(blocked.longest / 2);
  });

  // Would catch: reading the whole store in one go, for a search or for its hash.
  it('lets others have their turn while it reads all', async () => {
    // After this the store no longer knows the content hash of the import, and has to compute one.
    await store.apply({ put: [tableRecord('parameter', { id: 'later', value: 1 })], remove: [] }, 'later');
    for (const query of ['{ search(query: "firm-4-123") { totalCount } }', '{ dataset { hash } }']) {
      const { longest, milliseconds } = await ask(plain, query);
      expect(longest).toBeLessThan(milliseconds / 2);
    }
  });
});

/** An answer, and the longest that the event loop stood still for it, in milliseconds. */
async function ask(
  app: FastifyInstance,
  query: string,
): Promise<{ answer: Json; longest: number; milliseconds: number }> {
  let [longest, last] = [0, performance.now()];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 2);
  await sleep(20);
  const started = performance.now();
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const milliseconds = performance.now() - started;
  await sleep(20);
  clearInterval(beat);
  const { data, errors }: Json = JSON.parse(body);
  return { answer: { data, errors }, longest, milliseconds };
}
