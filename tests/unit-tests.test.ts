import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createImportOf, isSlow, testFilesOf } from './unit-tests.ts';

/** Would catch: a unit test that waits for a store, a process or a thread, and a pure test that lands in the slow half. */

describe('createImportOf', () => {
  const slowImportOf = (files: Readonly<Record<string, string>>, file: string): string | undefined =>
    createImportOf((name) => files[name] ?? '')(file, isSlow);

  it.each([
    [`import { openStore } from '../src/store/open-store.ts';`, 'src/store/open-store.ts'],
    [`import { migrations } from '../src/store/embedded/schema.ts';`, 'src/store/embedded/schema.ts'],
    [`import { spawn } from 'node:child_process';`, 'node:child_process'],
    [`export { Worker } from 'node:worker_threads';`, 'node:worker_threads'],
    [`const { DatabaseSync } = await import('node:sqlite');`, 'node:sqlite'],
  ])('sees %s', (text, slow) => {
    expect(slowImportOf({ 'tests/a.test.ts': text }, 'tests/a.test.ts')).toBe(slow);
  });

  it('sees it behind other files, and in files that import each other', () => {
    const files = {
      'tests/a.test.ts': `import { b } from './deep/b.ts';`,
      'tests/deep/b.ts': `import { c } from '../../src/c.ts';`,
      'src/c.ts': `import { b } from '../tests/deep/b.ts'; import { d } from './store/neo4j/d.ts';`,
    };
    expect(slowImportOf(files, 'tests/a.test.ts')).toBe('src/store/neo4j/d.ts');
  });

  it('lets types, the interface of the store and files in memory through', () => {
    const text = `
      import type { Worker } from 'node:worker_threads';
      import type { EmbeddedStore } from '../src/store/embedded/embedded-store.ts';
      import { readFileSync } from 'node:fs';
      import { graphStore } from '../src/store/graph-store.ts';`;
    expect(slowImportOf({ 'tests/a.test.ts': text }, 'tests/a.test.ts')).toBeUndefined();
  });
});

describe('testFilesOf', () => {
  const { unit, neo4j } = testFilesOf(join(import.meta.dirname, '..'));
  const inside = (folder: string): readonly string[] => unit.filter((file) => file.startsWith(`tests/${folder}/`));

  it('holds the tests of pure rooms and not those of stores and processes', () => {
    expect(inside('model').length).toBeGreaterThanOrEqual(4);
    expect(inside('analysis').length).toBeGreaterThanOrEqual(13);
    expect(inside('network').length).toBeGreaterThanOrEqual(1);
    for (const slow of ['store', 'playground']) expect(inside(slow)).toEqual([]);
  });

  // Would catch: two files that empty the one Neo4j server of the tests at the same time.
  it('holds the tests that share the Neo4j server', () => {
    expect(neo4j).toEqual(expect.arrayContaining(['tests/store/neo4j.test.ts', 'tests/store/saved-scenarios.test.ts']));
  });
});
