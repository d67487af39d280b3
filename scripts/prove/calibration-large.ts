import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { form, writeNetworkFile } from '../../bench/network-file.ts';
import { cells } from './calibration/cells.ts';
import { measure, withStore } from './calibration/measure.ts';

export const title = 'The same on a network of 10,000 parties and 100,000 links, of what is not refused';

export async function prove(say: (text: string) => void): ReturnType<typeof measure> {
  const directory = mkdtempSync(join(tmpdir(), 'lodestone-calibration-file-'));
  try {
    const path = join(directory, 'large.jsonl');
    const buyer = await writeNetworkFile('g4', path);
    return await withStore(path, (store) => measure(store, cells([{ buyer, material: form }], true), say));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
