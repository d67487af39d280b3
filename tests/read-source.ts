import { parseSync, Visitor, type ESTree } from 'vite';
import type { Habit } from '../rooms.ts';

export type Import = { readonly line: number; readonly specifier: string; readonly typeOnly: boolean };
export type Trait = { readonly line: number; readonly habit: Habit; readonly what: string };
export type Source = { readonly imports: readonly Import[]; readonly traits: readonly Trait[] };

/** What an import that names no constant path is reported as; it starts with no dot and is no package. */
export const computedPath = '(a computed path)';

const clocks = new Set(['Date.now', 'performance.now', 'process.hrtime']);
const dice = new Set(['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);
const query = /\b(MATCH|MERGE|CREATE|CALL)\b/;

/**
 * The imports and habits of one TypeScript text, by its syntax tree: words in comments and strings count for nothing.
 * An import is any way to reach another module: static, re-export, dynamic, type, `require` or `new URL(…, import.meta.url)`.
 */
export function readSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file} does not parse: ${errors[0].message}`);
  const imports: Import[] = [];
  const traits: Trait[] = [];
  const lineOf = (node: ESTree.Span) => text.slice(0, node.start).split('\n').length;
  const add = (node: ESTree.Span, path: string | undefined, typeOnly = false) =>
    imports.push({ line: lineOf(node), specifier: path ?? computedPath, typeOnly });
  const note = (habit: Habit, node: ESTree.Span, what: string) => traits.push({ line: lineOf(node), habit, what });
  const noteAsync = (node: ESTree.Span & { readonly async: boolean }) => {
    if (node.async) note('async', node, 'is async');
  };

  new Visitor({
    // `import { type A }` still loads the module at run time, so only `import type` counts as types.
    ImportDeclaration: (node) => add(node, node.source.value, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node, node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node, node.source.value, node.exportKind === 'type');
    },
    ImportExpression: (node) => add(node, constantText(node.source)),
    TSImportType: (node) => add(node, node.source.value, true),
    TSExternalModuleReference: (node) => add(node, node.expression.value),
    CallExpression: (node) => {
      if (nameOf(node.callee) === 'require') add(node, constantText(node.arguments[0]));
      if (nameOf(node.callee) === 'Date') note('clock', node, 'reads the clock by Date()');
    },
    NewExpression: (node) => {
      const [first, second] = node.arguments;
      const name = nameOf(node.callee);
      if (name === 'Date' && first === undefined) note('clock', node, 'reads the clock by new Date()');
      if (name === 'URL' && second?.type === 'MemberExpression' && second.object.type === 'MetaProperty') {
        const path = constantText(first);
        if (path?.endsWith('.ts') === true) add(node, path);
      }
    },
    MemberExpression: (node) => {
      const name = nameOf(node);
      if (clocks.has(name)) note('clock', node, `reads the clock by ${name}`);
      if (dice.has(name)) note('randomness', node, `is random by ${name}`);
    },
    FunctionDeclaration: noteAsync,
    FunctionExpression: noteAsync,
    ArrowFunctionExpression: noteAsync,
    AwaitExpression: (node) => note('async', node, 'awaits'),
    Identifier: (node) => {
      if (node.name === 'Promise') note('async', node, 'speaks of a Promise');
    },
    TryStatement: (node) => note('try', node, 'has a try'),
    TSAnyKeyword: (node) => note('any', node, 'has an any'),
    TemplateLiteral: (node) => {
      if (node.expressions.length > 0 && node.quasis.some((part) => query.test(part.value.raw))) {
        note('query text', node, 'puts a value into the text of a query');
      }
    },
  }).visit(program);
  return { imports, traits };
}

function constantText(node: ESTree.Node | undefined): string | undefined {
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** `Math.random` for that member expression, `Date` for that identifier, nothing for what has no such name. */
function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed) return '';
  const owner = nameOf(node.object);
  const member = node.property.type === 'Identifier' ? node.property.name : '';
  return owner === 'globalThis' ? member : `${owner}.${member}`;
}
