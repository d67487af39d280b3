import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';
import type { ReadText } from './sentences.ts';

/** The descriptions of all `.graphql` files of a folder. */
export function schemaTexts(folder: string): readonly ReadText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .flatMap((name) => descriptionsOf(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

/** The descriptions of one text in the schema language, each at the line where its words start. */
export function descriptionsOf(file: string, source: string): readonly ReadText[] {
  const texts: ReadText[] = [];
  visit(parse(source), {
    enter(node) {
      if (!('description' in node) || node.description?.loc === undefined) return;
      const { value, loc } = node.description;
      const opening = /^"*\s*/.exec(source.slice(loc.start, loc.end))?.[0].length ?? 0;
      texts.push({ file, line: source.slice(0, loc.start + opening).split('\n').length, text: value });
    },
  });
  return texts;
}
