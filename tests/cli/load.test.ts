import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInto } from '../../src/cli/load.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { lines, refusedCases, tables } from '../ingest/check/refused-cases.ts';
import { withFolder } from '../ingest/data-files.ts';

/** F23, F24: whatever is wrong in a file, the store holds afterwards what it held before. */

const options = { replace: true, dryRun: false };
let store: GraphStore;
let before: string;
const opened = async (): Promise<GraphStore> => store;
beforeAll(async () => {
  store = await openStore('file::memory:');
  await withFolder(lines(), (folder) => loadInto(opened, join(folder, 'x.jsonl'), options));
  before = await store.contentHash();
});
afterAll(() => store.close());

describe('loadInto', () => {
  it('takes the good files that the cases start from', async () => {
    const { loaded } = await withFolder(tables({}), (folder) =>
      loadInto(undefined, folder, { ...options, dryRun: true }),
    );
    expect(loaded.problems).toEqual([]);
  });

  it.each(refusedCases)('leaves the content hash alone for %s', async (_, files) => {
    const pathIn = (folder: string): string => ('x.jsonl' in files ? join(folder, 'x.jsonl') : folder);
    const { loaded, imported } = await withFolder(files, (folder) => loadInto(opened, pathIn(folder), options)).catch(
      () => ({
        loaded: { problems: ['refused as a whole'] },
        imported: undefined,
      }),
    );
    expect(loaded.problems.length).toBeGreaterThan(0);
    expect(imported).toBeUndefined();
    expect(await store.contentHash()).toBe(before);
  });
});
