import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot, seedDirectory } from '../../../src/config.ts';
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

/** Begins an import and kills it when it has come to a place; null never kills. */
function importSeed(store: string, place: KillPlace | null): Promise<string | number> {
  return new Promise((resolve) => {
    const args = ['src/main.ts', 'import', seedDirectory, '--store', store];
    const child = spawn(process.execPath, args, { cwd: packageRoot, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (text: Buffer) => {
      const [, done = '0'] = [...text.toString().matchAll(/([\d,]+) of [\d,]+ changes/g)].at(-1) ?? [];
      if (place === null || Number(done.replaceAll(',', '')) < place.changes) return;
      setTimeout(() => child.kill('SIGKILL'), place.later);
    });
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
  });
}

describe('an import that is killed', () => {
  const expected = readFileSync(join(seedDirectory, 'content.sha256'), 'utf8').trim();
  const places: readonly KillPlace[] = [500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000].map(
    (changes, index) => ({ changes, later: 1 + ((index * 7) % 20) }),
  );
  let broken = 0;

  it.each(places)(
    'after about $changes changes and $later ms ends the same when it is begun again',
    { timeout: 60_000 },
    async (place) => {
      const address = `file:${join(directory, `${place.changes}.sqlite`)}`;
      const ended = await importSeed(address, place);
      const left = await openStore(address);
      const { unfinishedImport } = await left.head();
      await left.close();
      // Before a busy machine comes to kill it, an import may write its last batches; what was broken off is counted.
      if (unfinishedImport !== undefined) broken += 1;
      expect(unfinishedImport ?? expected).toBe(expected);
      expect(unfinishedImport === undefined ? ['SIGKILL', 0] : ['SIGKILL']).toContain(ended);

      expect(await importSeed(address, null)).toBe(0);
      const whole = await openStore(address);
      expect((await whole.head()).unfinishedImport).toBeUndefined();
      expect(await whole.contentHash()).toBe(expected);
      await whole.close();
    },
  );

  it('was broken off in the middle most times', () => {
    expect(broken).toBeGreaterThanOrEqual(5);
  });
});
