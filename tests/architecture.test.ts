import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { roomBreaches, roomOf } from './room-breaches.ts';
import { rooms } from './rooms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Files under the root without those that tools bring or make. */
function filesLike(...patterns: readonly string[]): readonly string[] {
  const exclude = ['**/node_modules/**', '**/dist/**', '.git'];
  return globSync(patterns, { cwd: root, exclude, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

const modules = filesLike('{src,playground,scripts,tests,bench,examples}/**/*.{ts,tsx}', '*.ts');
const handWritten = modules.filter((file) => file.startsWith('src/') && !file.startsWith('src/generated/'));

/** A breach for each room: the file, its text, and what the report has to say. */
const planted: readonly (readonly [file: string, text: string, says: string])[] = [
  ['src/errors.ts', `import { GraphQLError } from 'graphql';`, 'imports graphql: errors may not'],
  ['src/model/a.ts', `import { b } from '../network/b.ts';`, 'of network: model may not'],
  [
    'src/store/graph-store.ts',
    `import type { B } from './embedded/b.ts';`,
    'of embedded store: store interface may not',
  ],
  ['src/store/search.ts', `export * from './neo4j/b.ts';`, 'of neo4j store: store may not'],
  ['src/store/embedded/a.ts', `import neo4j from 'neo4j-driver';`, 'imports neo4j-driver: embedded store may not'],
  ['src/store/neo4j/a.ts', `import { b } from '../embedded/b.ts';`, 'of embedded store: neo4j store may not'],
  ['src/store/open-store.ts', `import { b } from '../ingest/b.ts';`, 'of ingest: open store may not'],
  ['src/ingest/a.ts', `import { parse } from 'graphql/language';`, 'imports graphql/language: ingest may not'],
  ['src/loaders/a.ts', `import { open } from '../store/open-store.ts';`, 'of open store: loaders may not'],
  ['src/network/a.ts', `import type { B } from '../store/graph-store.ts';`, 'of store interface: network may not'],
  ['src/analysis/a.ts', `import { b } from '../network/b.ts';`, 'of network: analysis may not'],
  ['src/assess/a.ts', `const b = await import('../loaders/b.ts');`, 'of loaders: assess may not'],
  ['src/reports/a.ts', `import { open } from '../store/graph-store.ts';`, 'of store interface: reports may not'],
  ['src/generated/a.ts', `import { b } from '../model/b.ts';`, 'more than types from ../model/b.ts'],
  ['src/resolvers/a.ts', `type B = import('../store/graph-store.ts').B;`, 'of store interface: resolvers may not'],
  ['src/config.ts', `import { b } from './edge/b.ts';`, 'of edge: config may not'],
  ['src/edge/a.ts', `import { b } from '../store/graph-store.ts';`, 'of store interface: edge may not'],
  ['src/workers/a.ts', `import { b } from '../assess/b.ts';`, 'of assess: workers may not'],
  ['src/context.ts', `import { b } from '../tests/b.ts';`, 'of tests and tools: context may not'],
  ['src/cli/a.ts', `import { b } from '../../scripts/b.ts';`, 'of tests and tools: wiring may not'],
  ['playground/a.tsx', `import { b } from '../src/model/b.ts';`, 'of model: playground may not'],
];

describe('roomBreaches', () => {
  it.each(planted)('sees the breach planted in %s', (file, text, says) => {
    const breaches = roomBreaches(file, text);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(`${file}:1 `);
    expect(breaches[0]).toContain(says);
    expect(breaches[0]).toContain('because');
  });

  it('has a planted breach for every room but the one that may import all', () => {
    const tried = planted.map(([file]) => roomOf(file));
    expect(rooms.filter((room) => !tried.includes(room)).map(({ name }) => name)).toEqual(['tests and tools']);
  });

  it('gives the line of an import below other code', () => {
    const text = `/* import '../store/graph-store.ts' */\nconst a = "import x from 'graphql'";\nexport { b } from '../edge/b.ts';`;
    expect(roomBreaches('src/network/a.ts', text)).toEqual([expect.stringMatching(/^src\/network\/a\.ts:3 /)]);
  });

  it.each([
    `import fs from 'fs';`,
    `import fs = require('node:fs');`,
    `const fs = require('node:fs');`,
    `export type { Stats } from 'node:fs';`,
    `export { b } from '../edge/b.ts';`,
    'const b = import(`../edge/b.ts`);',
    `const b = import(name);`,
    `const worker = new Worker(new URL('../workers/b.ts', import.meta.url));`,
  ])('sees any way to import: %s', (text) => {
    expect(roomBreaches('src/analysis/a.ts', text)).toHaveLength(1);
  });

  it('lets types of the context into resolvers, but nothing that runs', () => {
    expect(roomBreaches('src/resolvers/a.ts', `import type { Context } from '../context.ts';`)).toEqual([]);
    expect(roomBreaches('src/resolvers/a.ts', `import { type Context } from '../context.ts';`)).toHaveLength(1);
    expect(roomBreaches('src/resolvers/a.ts', `import type { Server } from '../server.ts';`)).toHaveLength(1);
  });

  it('lets wiring alone open a store', () => {
    const text = `import { openStore } from '../store/open-store.ts';`;
    expect(roomBreaches('src/cli/a.ts', text)).toEqual([]);
    for (const room of ['ingest', 'loaders', 'assess', 'resolvers', 'edge', 'workers']) {
      expect(roomBreaches(`src/${room}/a.ts`, text)).toHaveLength(1);
    }
  });

  it.each([
    'export async function a() {}',
    'const a = () => new Promise(b);',
    'const a = Date.now();',
    'const a = new Date();',
    'const a = performance.now();',
    'const a = globalThis.Math.random();',
  ])('keeps pure rooms pure: %s', (text) => {
    expect(roomBreaches('src/analysis/a.ts', text)).toHaveLength(1);
    expect(roomBreaches('src/network/a.ts', text)).toHaveLength(1);
    expect(roomBreaches('src/cli/a.ts', text)).toEqual([]);
  });

  it('takes a date that is given for no clock', () => {
    expect(roomBreaches('src/analysis/a.ts', `const a = new Date('2026-01-01'); // not Date.now()`)).toEqual([]);
  });

  it('wants no try in a resolver', () => {
    expect(roomBreaches('src/resolvers/a.ts', 'try { a(); } finally { b(); }')).toHaveLength(1);
  });

  it('wants no value in the text of a query', () => {
    expect(roomBreaches('src/store/neo4j/a.ts', 'const a = `MATCH (n:${kind}) RETURN n`;')).toHaveLength(1);
    expect(roomBreaches('src/store/neo4j/a.ts', 'const a = `MATCH (n) WHERE n.key = $key RETURN n`;')).toEqual([]);
  });

  it('wants no any', () => {
    expect(roomBreaches('src/model/a.ts', 'export type A = readonly any[];')).toHaveLength(1);
    expect(roomBreaches('src/model/a.ts', `export const any = 'any';`)).toEqual([]);
  });

  it('wants every source file in a room', () => {
    expect(roomBreaches('src/utils.ts', '')).toHaveLength(1);
  });
});

describe('the code base', () => {
  it('keeps the room table', () => {
    expect(handWritten.length).toBeGreaterThan(0);
    expect(modules.flatMap((file) => roomBreaches(file, read(file)))).toEqual([]);
  });

  it('has no source file above 400 lines', () => {
    expect(handWritten.filter((file) => read(file).split('\n').length > 401)).toEqual([]);
  });

  it('stands alone: no file names a folder outside the project', () => {
    // Put together here, so that this file does not name them either.
    const outside = [/(?<![\w.-])\/work\//, new RegExp(['\\.\\.', 'shared'].join('/'))];
    const texts = filesLike('*', '.*', '{.ci,docs,schema,src,playground,scripts,tests,bench,examples}/**/*');
    expect(texts.filter((file) => outside.some((pattern) => pattern.test(read(file))))).toEqual([]);
  });
});
