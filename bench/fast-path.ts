import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { defaultLimits, packageRoot, seedDirectory } from '../src/config.ts';
import { createLogger } from '../src/edge/http/logger.ts';
import { importDataSet } from '../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../src/ingest/load-data-set.ts';
import { createServer } from '../src/server.ts';
import { openStore } from '../src/store/open-store.ts';

/**
 * `node bench/fast-path.ts`: each example over HTTP with and without compiled operations, in turns in one run, so that
 * whatever else the machine does meets both. Prints medians and their ratio.
 */

const rounds = Number(process.argv[2] ?? 60);
const directory = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
const store = await openStore(`file:${join(directory, 'bench.sqlite')}`);
const { dataSet } = await loadDataSet(seedDirectory);
if (dataSet === undefined) throw new Error('the shipped data set has problems');
await importDataSet(store, dataSet, { replace: false });

const addresses = await Promise.all(
  [true, false].map(async (fastPath) => {
    const limits = { ...defaultLimits, fastPath, bucket: 900_000_000 };
    const app = await createServer({ store, logger: createLogger('silent'), limits });
    return { fastPath, app, url: `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql` };
  }),
);

async function milliseconds(url: string, body: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = await response.text();
  if (!answer.startsWith('{"data":{')) throw new Error(`no answer to ${body}: ${answer}`);
  return performance.now() - started;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const lines = [];
for (const name of readdirSync(join(packageRoot, 'examples')).filter((file) => file.endsWith('.graphql'))) {
  const body = JSON.stringify({ query: readFileSync(join(packageRoot, 'examples', name), 'utf8') });
  const times = new Map(addresses.map(({ fastPath }) => [fastPath, new Array<number>()]));
  for (let round = 0; round < 6; round += 1) for (const { url } of addresses) await milliseconds(url, body);
  // After compiling the one before, the server rests for a while and compiles nothing.
  await sleep(1_600);
  for (let round = -10; round < rounds; round += 1) {
    for (const { url, fastPath } of round % 2 === 0 ? addresses : addresses.toReversed()) {
      const took = await milliseconds(url, body);
      if (round >= 0) times.get(fastPath)?.push(took);
    }
  }
  const [fast, plain] = [median(times.get(true) ?? []), median(times.get(false) ?? [])];
  lines.push({
    example: name,
    'compiled ms': fast.toFixed(2),
    'plain ms': plain.toFixed(2),
    ratio: (plain / fast).toFixed(2),
  });
}
console.table(lines);
for (const { app } of addresses) await app.close();
await store.close();
rmSync(directory, { recursive: true });
