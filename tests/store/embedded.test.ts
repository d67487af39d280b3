import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { describeGraphStore } from './contract.ts';

let directory = '';
let files = 0;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'lodestone-embedded-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describeGraphStore('the embedded store in memory', async () => openEmbeddedStore(':memory:'));
describeGraphStore('the embedded store in a file', async () =>
  openEmbeddedStore(join(directory, `store-${(files += 1)}.sqlite`)),
);
