import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAskers, type Operation } from '../src/ask.ts';
import { invariant } from '../src/errors.ts';
import { importDataSet } from '../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../src/ingest/load-data-set.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Answer } from './seeded.ts';

const askers = createAskers();

/** Asks operations of a data set that a user brings as a file, through the whole house but for HTTP. */
export async function askFile(path: string): Promise<(operation: Operation | string) => Promise<Answer>> {
  const { dataSet, problems } = await loadDataSet(path);
  invariant(dataSet, `${path}: ${problems.map(({ message }) => message).join('; ')}`);
  const store = await openStore('file::memory:');
  await importDataSet(store, dataSet, { replace: false });
  const ask = (await askers)(store);
  return async (operation) =>
    JSON.parse(JSON.stringify(await ask(typeof operation === 'string' ? { query: operation } : operation))) as Answer;
}

/** The same of records that stand in a test. */
export async function askRecords(
  records: readonly object[],
): Promise<(operation: Operation | string) => Promise<Answer>> {
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-records-'));
  const path = join(directory, 'records.jsonl');
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  try {
    return await askFile(path);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
