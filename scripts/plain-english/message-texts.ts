import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';
import type { ReadText } from './sentences.ts';

/** Words that only queries of a store hold. */
const query = /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|MATCH|MERGE|RETURN|UNWIND|CALL)\b/;
/** Calls that speak to those who work on the code, not to users. */
const internal = new Set(['invariant']);
const fewestWords = 4;

/** The messages in the TypeScript files below a folder, but for generated ones. */
export function messageTexts(folder: string): readonly ReadText[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
    .toSorted()
    .flatMap((name) => messagesOf(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}

/**
 * The literals of a TypeScript text that read like words to people: several words, no query, not within `invariant`. They reach
 * users through errors, problems, reasons and help, by too many calls to name them all.
 */
export function messagesOf(file: string, source: string): readonly ReadText[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0] !== undefined) throw new Error(`${file} does not parse: ${errors[0].message}`);
  const texts: ReadText[] = [];
  const hidden: ESTree.Span[] = [];
  const add = (node: ESTree.Span, text: string) => {
    if (hidden.some(({ start, end }) => node.start >= start && node.end <= end) || !isMessage(text)) return;
    // A template may open with a line break, before its first word.
    const leading = text.length - text.trimStart().length;
    const line = source.slice(0, node.start).split('\n').length + text.slice(0, leading).split('\n').length - 1;
    texts.push({ file, line, text: text.trimStart() });
  };
  new Visitor({
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && internal.has(node.callee.name)) hidden.push(node);
    },
    ImportDeclaration: (node) => hidden.push(node),
    Literal: (node) => {
      if (typeof node.value === 'string') add(node, node.value);
    },
    TemplateLiteral: (node) => {
      add(node, node.quasis.map(({ value }) => value.cooked ?? value.raw).join('${…}'));
    },
  }).visit(program);
  return texts.flatMap(paragraphsOf);
}

function isMessage(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^[("`]?\p{L}[\p{Ll}’'-]*[)"`.,;:?]*$/u.test(word));
  return words.length >= fewestWords && words.some((word) => word.length > 3) && !query.test(text);
}

/** The parts of a longer text, such as a command's help, between empty lines; examples that are indented are none. */
function paragraphsOf({ file, line, text }: ReadText): readonly ReadText[] {
  const parts: ReadText[] = [];
  let at = line;
  for (const part of text.split('\n\n')) {
    const lines = part.split('\n');
    const words = lines.map((one) => (/^ {2}/.test(one) ? '' : one));
    if (words.some((one) => one !== '')) parts.push({ file, line: at, text: words.join('\n') });
    at += lines.length + 1;
  }
  return parts;
}
