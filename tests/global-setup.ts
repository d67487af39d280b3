import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { seedDirectory } from '../src/config.ts';
import { importDataSet } from '../src/ingest/write/import-data-set.ts';
import { loadDataSet } from '../src/ingest/load-data-set.ts';
import { openStore } from '../src/store/open-store.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a store that holds the shipped data set; tests only read it. */
    readonly seededStore: string;
  }
}

let directory = '';

/** Loads the shipped data set once for all test files. */
export async function setup(project: TestProject): Promise<void> {
  if (process.env['NEO4J_TEST'] === undefined) {
    project.vitest.logger.log(
      'Tests on a real Neo4j are skipped: start one with `npm run neo4j` and set NEO4J_TEST to its address.',
    );
  }
  directory = mkdtempSync(join(tmpdir(), 'lodestone-tests-'));
  const address = `file:${join(directory, 'seeded.sqlite')}`;
  const { dataSet, problems } = await loadDataSet(seedDirectory);
  if (dataSet === undefined) throw new Error(`the shipped data set has ${problems.length} problems`);
  const store = await openStore(address);
  await importDataSet(store, dataSet, { replace: false });
  await store.close();
  project.provide('seededStore', address);
}

export function teardown(): void {
  rmSync(directory, { recursive: true, force: true });
}
