import { posix } from 'node:path';
import { readSource } from './read-source.ts';

/** The files that import themselves by way of others, values and types alike. Takes the texts by file. */
export function importCircles(texts: ReadonlyMap<string, string>): readonly string[] {
  const imports = new Map(
    [...texts].map(([file, text]) => {
      const paths = readSource(file, text).imports.map(({ specifier }) => posix.join(posix.dirname(file), specifier));
      return [file, new Set(paths.filter((path) => path !== file && texts.has(path)))] as const;
    }),
  );
  return [...imports.keys()].filter((file) => reaches(imports, file, file)).toSorted();
}

function reaches(imports: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (const file of waiting) {
    for (const next of imports.get(file) ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return false;
}
