import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot, seedDirectory } from '../../src/config.ts';
import { openStore } from '../../src/store/open-store.ts';

/** F11: an import that is killed in the middle and begun again must end as if it had never been killed. */

const directory = mkdtempSync(join(tmpdir(), 'lodestone-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Begins an import and kills it when it says that it has come this far; null never kills. */
function importSeed(store: string, killAt: number | null): Promise<string | number> {
  return new Promise((resolve) => {
    const args = ['src/main.ts', 'import', seedDirectory, '--store', store];
    const child = spawn(process.execPath, args, { cwd: packageRoot, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (text: Buffer) => {
      const [, done = '0'] = [...text.toString().matchAll(/([\d,]+) of [\d,]+ changes/g)].at(-1) ?? [];
      if (killAt !== null && Number(done.replaceAll(',', '')) >= killAt) child.kill('SIGKILL');
    });
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1));
  });
}

describe('an import that is killed', () => {
  const expected = readFileSync(join(seedDirectory, 'content.sha256'), 'utf8').trim();
  const places = [500, 1000, 1500, 2500, 3000, 4000, 5000, 6000, 7000, 8000];

  it.each(places)(
    'after about %i changes ends the same when it is begun again',
    { timeout: 60_000 },
    async (killAt) => {
      const address = `file:${join(directory, `${killAt}.sqlite`)}`;
      expect(await importSeed(address, killAt)).toBe('SIGKILL');
      const broken = await openStore(address);
      expect((await broken.head()).unfinishedImport).toBe(expected);
      await broken.close();

      expect(await importSeed(address, null)).toBe(0);
      const ended = await openStore(address);
      expect((await ended.head()).unfinishedImport).toBeUndefined();
      expect(await ended.contentHash()).toBe(expected);
      await ended.close();
    },
  );
});
