import { globSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importCircles } from './import-circles.ts';
import { roomBreaches, roomOf } from './room-breaches.ts';
import { rooms } from '../rooms.ts';

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

const sources = new Map(handWritten.map((file) => [file, read(file)]));

/** The questions of `src/assess`, each a room. */
const questions = rooms.flatMap(({ name }) =>
  /^assess\/(?!view|supply$)/.test(name) ? [name.slice('assess/'.length)] : [],
);

/** A breach for each room: the file, its text, and what the report has to say. */
const planted: readonly (readonly [file: string, text: string, says: string])[] = [
  ['src/errors.ts', `import { GraphQLError } from 'graphql';`, 'imports graphql: errors may not'],
  ['src/model/a.ts', `import { b } from '../network/view.ts';`, 'of network/view: model may not'],
  [
    'src/store/graph-store.ts',
    `import type { B } from './embedded/b.ts';`,
    'of embedded store: store interface may not',
  ],
  ['src/store/projection.ts', `export * from './neo4j/b.ts';`, 'of neo4j store: store may not'],
  ['src/store/embedded/a.ts', `import neo4j from 'neo4j-driver';`, 'imports neo4j-driver: embedded store may not'],
  ['src/store/neo4j/a.ts', `import { b } from '../embedded/b.ts';`, 'of embedded store: neo4j store may not'],
  ['src/store/open-store.ts', `import { b } from '../ingest/b.ts';`, 'of ingest: open store may not'],
  ['src/ingest/a.ts', `import { parse } from 'graphql/language';`, 'imports graphql/language: ingest may not'],
  ['src/loaders/a.ts', `import { open } from '../store/open-store.ts';`, 'of open store: loaders may not'],
  ['src/network/view.ts', `import type { B } from './evidence/b.ts';`, 'of network/evidence: network/view may not'],
  [
    'src/network/evidence/a.ts',
    `import { b } from '../../store/graph-store.ts';`,
    'of store interface: network/evidence may',
  ],
  [
    'src/network/statistics/a.ts',
    `import type { B } from '../rows/b.ts';`,
    'of network/rows: network/statistics may not',
  ],
  ['src/network/rows/a.ts', `import { b } from '../chain/b.ts';`, 'of network/chain: network/rows may not'],
  [
    'src/network/chain/a.ts',
    `import { b } from '../../analysis/rows.ts';`,
    'more than types from ../../analysis/rows.ts',
  ],
  ['src/analysis/rows.ts', `import { b } from './shares/b.ts';`, 'of analysis/shares: analysis/rows may not'],
  ['src/analysis/shares/a.ts', `import { b } from '../graph/b.ts';`, 'of analysis/graph: analysis/shares may not'],
  ['src/analysis/graph/a.ts', `import { b } from '../../network/view.ts';`, 'of network/view: analysis/graph may not'],
  ['src/analysis/outage/a.ts', `import { b } from '../indices/b.ts';`, 'of analysis/indices: analysis/outage may not'],
  ['src/analysis/indices/a.ts', `import { b } from 'node:fs';`, 'imports node:fs: analysis/indices may not'],
  ['src/assess/index.ts', `import { parse } from 'graphql';`, 'imports graphql: assess may not'],
  ['src/assess/view/a.ts', `const b = await import('../../loaders/b.ts');`, 'of loaders: assess/view may not'],
  [
    'src/assess/supply/a.ts',
    `import type { B } from '../dependency/b.ts';`,
    'of assess/dependency: assess/supply may not',
  ],
  ...questions.map(
    (name) =>
      [
        `src/assess/${name}/a.ts`,
        `import type { B } from '../${name === 'claims' ? 'disruption' : 'claims'}/b.ts';`,
        `assess/${name} may not`,
      ] as const,
  ),
  ['src/generated/a.ts', `import { b } from '../model/b.ts';`, 'more than types from ../model/b.ts'],
  ['src/resolvers/a.ts', `type B = import('../store/graph-store.ts').B;`, 'of store interface: resolvers may not'],
  ['src/config.ts', `import { b } from './edge/http/b.ts';`, 'of edge/http: config may not'],
  ['src/edge/operations/a.ts', `import { b } from '../http/b.ts';`, 'of edge/http: edge/operations may not'],
  ['src/edge/http/a.ts', `import { b } from '../../store/graph-store.ts';`, 'of store interface: edge/http may not'],
  ['src/edge/identities/a.ts', `import { b } from '../../loaders/b.ts';`, 'of loaders: edge/identities may not'],
  ['src/context.ts', `import { b } from '../tests/b.ts';`, 'of tests and tools: context may not'],
  ['src/cli/a.ts', `import { b } from '../../scripts/b.ts';`, 'of tests and tools: wiring may not'],
  ['playground/src/a.tsx', `import { b } from '../../src/model/b.ts';`, 'of model: playground may not'],
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
    const text = `/* import '../store/graph-store.ts' */\nconst a = "import x from 'graphql'";\nexport { b } from '../../edge/http/b.ts';`;
    expect(roomBreaches('src/network/chain/a.ts', text)).toEqual([
      expect.stringMatching(/^src\/network\/chain\/a\.ts:3 /),
    ]);
  });

  it.each([
    `import fs from 'fs';`,
    `import fs = require('node:fs');`,
    `const fs = require('node:fs');`,
    `export type { Stats } from 'node:fs';`,
    `export { b } from '../../edge/http/b.ts';`,
    'const b = import(`../../edge/http/b.ts`);',
    `const b = import(name);`,
    `const worker = new Worker(new URL('../../operation-worker.ts', import.meta.url));`,
  ])('sees any way to import: %s', (text) => {
    expect(roomBreaches('src/analysis/graph/a.ts', text)).toHaveLength(1);
  });

  it('lets types of the context into resolvers, but nothing that runs', () => {
    expect(roomBreaches('src/resolvers/a.ts', `import type { Context } from '../context.ts';`)).toEqual([]);
    expect(roomBreaches('src/resolvers/a.ts', `import { type Context } from '../context.ts';`)).toHaveLength(1);
    expect(roomBreaches('src/resolvers/a.ts', `import type { Server } from '../server.ts';`)).toHaveLength(1);
  });

  it('lets wiring alone open a store', () => {
    const text = `import { openStore } from '../../store/open-store.ts';`;
    expect(roomBreaches('src/cli/commands/a.ts', text)).toEqual([]);
    for (const folder of ['ingest/read', 'loaders/a', 'assess/view', 'resolvers/a', 'edge/http']) {
      expect(roomBreaches(`src/${folder}/a.ts`, text)).toHaveLength(1);
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
    expect(roomBreaches('src/analysis/graph/a.ts', text)).toHaveLength(1);
    expect(roomBreaches('src/network/rows/a.ts', text)).toHaveLength(1);
    expect(roomBreaches('src/cli/a.ts', text)).toEqual([]);
  });

  it('takes a date that is given for no clock', () => {
    expect(roomBreaches('src/analysis/graph/a.ts', `const a = new Date('2026-01-01'); // not Date.now()`)).toEqual([]);
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

describe('rooms', () => {
  it('are all there: a room without a file is an error', () => {
    const missing = rooms.flatMap(({ paths }) =>
      paths.filter((path) => !modules.some((file) => file.startsWith(path))),
    );
    expect(missing).toEqual([]);
  });

  it('do not lie inside each other', () => {
    const paths = rooms.flatMap((room) => room.paths);
    expect(paths.filter((path) => paths.some((other) => other !== path && path.startsWith(other)))).toEqual([]);
  });

  it('are named as the table names them', () => {
    const known = (name: string) => rooms.some((room) => room.name === name || room.name.startsWith(`${name}/`));
    const named = rooms.flatMap((room) => [...room.mayImport, ...(room.mayImportTypesOf ?? [])]);
    expect(named.filter((name) => name !== 'src' && !known(name))).toEqual([]);
  });
});

describe('the code base', () => {
  it('keeps the room table', () => {
    expect(handWritten.length).toBeGreaterThan(0);
    expect(modules.flatMap((file) => roomBreaches(file, read(file)))).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    expect(importCircles(sources)).toEqual([]);
  });

  it('sees a circle of types, but not what only leads to it or away from it', () => {
    const texts = new Map([
      ['src/a.ts', `import type { B } from './model/b.ts';`],
      ['src/model/b.ts', `import { type C } from './c.ts'; import { d } from './d.ts';`],
      ['src/model/c.ts', `export type { B } from './b.ts';`],
      ['src/model/d.ts', ''],
    ]);
    expect(importCircles(texts)).toEqual(['src/model/b.ts', 'src/model/c.ts']);
  });

  it('has no folder of more than 20 source files', () => {
    const folders = Map.groupBy(handWritten, (file) => posix.dirname(file));
    expect([...folders].filter(([, files]) => files.length > 20)).toEqual([]);
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
