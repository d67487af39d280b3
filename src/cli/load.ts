import type { Writable } from 'node:stream';
import { loadDataSet, type LoadedDataSet } from '../ingest/load-data-set.ts';
import { importDataSet, type ImportResult } from '../ingest/write/import-data-set.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { counted } from './output.ts';
import { runSteps, type Step } from './progress.ts';

export interface LoadOptions {
  readonly replace: boolean;
  readonly dryRun: boolean;
  /** The stream for progress. Without it, no progress is printed. */
  readonly err?: Writable;
}

export interface LoadOutcome {
  readonly loaded: LoadedDataSet;
  /** Absent if there were problems, or in a dry run. */
  readonly imported?: ImportResult;
}

/** Reads and checks a data set. If there is no problem, opens the store and makes it equal to the data set. */
export async function loadInto(
  open: (() => Promise<GraphStore>) | undefined,
  path: string,
  { replace, dryRun, err }: LoadOptions,
): Promise<LoadOutcome> {
  let loaded: LoadedDataSet | undefined;
  let imported: ImportResult | undefined;
  const read: Step = {
    title: `Read and check ${path}`,
    run: async (say) => {
      loaded = await loadDataSet(path);
      say(counted(loaded.problems.length, 'problem'));
    },
  };
  const write: Step = {
    title: 'Write the differences',
    isSkipped: () => loaded?.dataSet === undefined && 'Nothing is written, because the data set has problems',
    run: async (say) => {
      if (loaded?.dataSet === undefined || open === undefined) return;
      imported = await importDataSet(await open(), loaded.dataSet, {
        replace,
        onProgress: ({ done, total }) => say(`${done.toLocaleString('en-US')} of ${counted(total, 'change')}`),
      });
    },
  };
  await runSteps(dryRun ? [read] : [read, write], err);
  if (loaded === undefined) throw new Error('the data set was not read');
  return { loaded, ...(imported && { imported }) };
}
