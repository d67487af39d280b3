import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../src/config.ts';
import { invariant } from '../../../src/errors.ts';
import { loadDataSet } from '../../../src/ingest/load-data-set.ts';
import { importDataSet } from '../../../src/ingest/write/import-data-set.ts';
import type { DataSet } from '../../../src/model/records/data-set.ts';
import { openStore } from '../../../src/store/open-store.ts';

/** F11: an import that is killed in the middle and begun again must end as if it had never been killed. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface KillPlace {
  /** Changes that the import has told of. */
  readonly changes: number;
  /** Milliseconds later, so that batches are hit at their beginning, in their middle and at their end. */
  readonly later: number;
}

/** Begins an import in a process of its own and kills it when it has come to a place. */
function killImport(store: string, dataSet: DataSet, place: KillPlace): Promise<string | number> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'importer.ts'), [store], { serialization: 'advanced' });
    child.on('message', (changes: number) => {
      if (changes >= place.changes) setTimeout(() => child.kill('SIGKILL'), place.later);
    });
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
    child.send(dataSet);
  });
}

describe('an import that is killed', () => {
  const expected = readFileSync(join(seedDirectory, 'content.sha256'), 'utf8').trim();
  const places: readonly KillPlace[] = [500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000].map(
    (changes, index) => ({ changes, later: 1 + ((index * 7) % 20) }),
  );
  let broken = 0;
  let shipped: DataSet;
  beforeAll(async () => {
    const { dataSet } = await loadDataSet(seedDirectory);
    invariant(dataSet, 'the shipped data set has no problems');
    shipped = dataSet;
  });

  it.each(places)('after about $changes changes and $later ms ends the same when it is begun again', async (place) => {
    const address = `file:${join(directory, `${place.changes}.sqlite`)}`;
    const ended = await killImport(address, shipped, place);
    const left = await openStore(address);
    const { unfinishedImport } = await left.head();
    await left.close();
    // Before a busy machine comes to kill it, an import may write its last batches; what was broken off is counted.
    if (unfinishedImport !== undefined) broken += 1;
    expect(unfinishedImport ?? expected).toBe(expected);
    expect(unfinishedImport === undefined ? ['SIGKILL', 0] : ['SIGKILL']).toContain(ended);

    const whole = await openStore(address);
    await importDataSet(whole, shipped, { replace: false });
    expect((await whole.head()).unfinishedImport).toBeUndefined();
    expect(await whole.contentHash()).toBe(expected);
    await whole.close();
  });

  it('was broken off in the middle most times', () => {
    expect(broken).toBeGreaterThanOrEqual(5);
  });
});
