import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { readSource } from './read-source.ts';

/**
 * The fast half of the tests. A test file is a unit test where nothing that it imports, directly or through others, opens
 * a store or starts a process or a thread. So a test is moved between the halves by its imports and by nothing else.
 */

const stores = ['src/store/open-store.ts', 'src/store/embedded/', 'src/store/neo4j/'];
const slowPackages = new Set([
  'neo4j-driver',
  'node:child_process',
  'node:cluster',
  'node:sqlite',
  'node:worker_threads',
  'playwright-core',
]);

/** Gives the text of a file of the project by its path from the root. */
export type ReadText = (file: string) => string;

/** The test files under a root that are unit tests. */
export function unitTestsOf(root: string): readonly string[] {
  const read: ReadText = (file) => readFileSync(posix.join(root, file), 'utf8');
  const slowImportOf = createSlowImportOf(read);
  return globSync('tests/**/*.test.ts', { cwd: root })
    .filter((file) => slowImportOf(file) === undefined)
    .toSorted();
}

/** Gives the first import by which a file comes to a store, a process or a thread; undefined where there is none. */
export function createSlowImportOf(read: ReadText): (file: string) => string | undefined {
  const importsOf = new Map<string, readonly string[]>();
  const readImports = (file: string): readonly string[] => {
    const known = importsOf.get(file);
    if (known !== undefined) return known;
    const imports = readSource(file, read(file))
      .imports.filter(({ typeOnly }) => !typeOnly)
      .map(({ specifier }) => (specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier));
    importsOf.set(file, imports);
    return imports;
  };
  const isSlow = (imported: string): boolean =>
    slowPackages.has(imported) || stores.some((store) => imported.startsWith(store));

  return (file) => {
    const seen = new Set([file]);
    for (const one of seen) {
      for (const imported of readImports(one)) {
        if (isSlow(imported)) return imported;
        if (isOurs(imported)) seen.add(imported);
      }
    }
    return undefined;
  };
}

/** Whether an import is a TypeScript file of the project rather than a package. */
function isOurs(imported: string): boolean {
  return imported.includes('/') && /\.tsx?$/.test(imported);
}
