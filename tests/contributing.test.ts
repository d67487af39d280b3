import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** CONTRIBUTING lists the files that a new question touches. Here the list is followed for a question that is there. */

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const section = /## Add a question\n(.*?)\n## /s.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
const listed = [...section.matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, path]) => path ?? []);

/** The paths of the list as patterns for the question `cutSets`. */
const patterns = listed.map((path) =>
  path
    .replaceAll('QUESTION', 'cut-sets')
    .replaceAll(/SUBJECT|NAME/g, '*')
    .replace('NN-', '*-'),
);

/** Files that name a question: its field, its type or its folder. */
function naming(question: RegExp, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: root }).filter((file) => question.test(read(file)));
}

describe('the files that a question touches', () => {
  it('are at most nine', () => {
    expect(listed).toHaveLength(9);
  });

  it.each(patterns)('hold the question in %s', (pattern) => {
    expect(naming(/cutSets|CutSets|minimalCutSets/, pattern).length).toBeGreaterThan(0);
  });

  it('are all that name its field, apart from its own folder and from code that is generated', () => {
    const places = ['{schema,src,examples}/**/*.{ts,graphql}', '*.ts', 'docs/methods/*.md'];
    // Another question may use a part of its folder, such as the graph of requirements.
    const named = places.flatMap((place) => naming(/\bcutSets\b|'cut-sets'|cut-sets\/cut-sets/, place));
    const expected = new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: root })));
    const others = named.filter((file) => !expected.has(file) && !file.startsWith('src/assess/cut-sets/'));
    // Another page may speak of the question.
    expect(others.filter((file) => !file.startsWith('docs/methods/'))).toEqual(['src/generated/resolvers.ts']);
  });
});
