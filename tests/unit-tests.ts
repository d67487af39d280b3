import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { readSource } from './read-source.ts';

/**
 * The fast half of the tests. A test file is a unit test where nothing that it imports, directly or through others, opens
 * a store or starts a process or a thread. So a test is moved between the halves by its imports and by nothing else.
 */

const stores = ['src/store/open-store.ts', 'src/store/embedded/', 'src/store/neo4j/'];
const neo4jServer = 'tests/store/neo4j-server.ts';
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

/** Test files that are run apart from the others. */
export interface TestFiles {
  /** Those that need memory alone. */
  readonly unit: readonly string[];
  /** Those that share one Neo4j server, which each of them empties. */
  readonly neo4j: readonly string[];
}

/** Finds the test files under a root that are run apart. */
export function testFilesOf(root: string): TestFiles {
  const importOf = createImportOf((file) => readFileSync(posix.join(root, file), 'utf8'));
  const files = globSync('tests/**/*.test.ts', { cwd: root }).toSorted();
  return {
    unit: files.filter((file) => importOf(file, isSlow) === undefined),
    neo4j: files.filter((file) => importOf(file, (imported) => imported === neo4jServer) !== undefined),
  };
}

/** Whether an import is of a store, or of a package that starts processes or threads. */
export function isSlow(imported: string): boolean {
  return slowPackages.has(imported) || stores.some((store) => imported.startsWith(store));
}

/** Gives the first matching import that a file comes to, directly or through others; undefined where there is none. */
export function createImportOf(
  read: ReadText,
): (file: string, matches: (imported: string) => boolean) => string | undefined {
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

  return (file, matches) => {
    const seen = new Set([file]);
    for (const one of seen) {
      for (const imported of readImports(one)) {
        if (matches(imported)) return imported;
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
