import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import type { ReadText } from './sentences.ts';

const markdown = new MarkdownIt();

/** The texts of Markdown files, and of all Markdown files below folders. */
export function markdownTexts(paths: readonly string[]): readonly ReadText[] {
  return paths
    .flatMap((path) => (statSync(path).isDirectory() ? markdownBelow(path) : [path]))
    .flatMap((path) => textsOf(path, readFileSync(path, 'utf8')));
}

function markdownBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Each paragraph, heading, item and cell of one Markdown text; blocks of code and HTML are none. */
export function textsOf(file: string, source: string): readonly ReadText[] {
  const texts: ReadText[] = [];
  let line = 0;
  let isTitle = false;
  for (const token of markdown.parse(source, {})) {
    if (token.map !== null) [line] = token.map;
    if (token.nesting === 1) isTitle = token.type === 'heading_open' || token.type === 'th_open';
    const text = token.type === 'inline' ? wordsOf(token.children ?? []) : '';
    if (text.trim() !== '') texts.push({ file, line: line + 1, text, ...(isTitle && { isTitle }) });
  }
  return texts;
}

/** The words of a block with its line breaks; code keeps its backticks, marks and addresses go. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'code_inline') return `\`${content}\``;
      if (type === 'softbreak' || type === 'hardbreak') return '\n';
      return type === 'text' || type === 'image' ? content : '';
    })
    .join('');
}
