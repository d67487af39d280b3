import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomBreaches } from './room-breaches.ts';
import { rooms, type Room } from '../rooms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = [...new Set(rooms.flatMap((room) => room.neverPackages ?? []))].map((name) =>
  name.endsWith(':') ? `${name}fs` : name,
);

/** Files to plant in the room, one for each of its paths. */
function filesOf({ paths }: Room): readonly string[] {
  return paths.map((path) => (path.endsWith('/') ? `${path}planted.ts` : path));
}

/** What a planted file imports from: every room of the source, and a file of every room beside it. */
const targets = rooms.flatMap((room) => filesOf(room).filter((file, index) => index === 0 || file.startsWith('src/')));

const configuration = ['oxlint.config.ts', 'rooms.ts'];

/** The linter leaves generated code alone, and its own configuration must stay as it is. */
const sources = rooms
  .filter((room) => room.name !== 'generated')
  .flatMap(filesOf)
  .filter((file) => !configuration.includes(file));

/** Imports of a value and of a type from every other file, and from every package that some room forbids. */
function textOf(file: string): string {
  const others = targets.filter((other) => other !== file).map((other) => relative(file, other));
  const lines = [...others, ...packages].flatMap((specifier, index) => [
    `import { a${index} } from '${specifier}';`,
    `import type { B${index} } from '${specifier}';`,
  ]);
  return lines.join('\n');
}

function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** The imports of a text at the lines that the reports name. */
function importsAt(text: string, reports: readonly string[]): readonly string[] {
  const lines = text.split('\n');
  return reports.map((report) => lines[Number(/:(\d+)/.exec(report)?.[1]) - 1] ?? report).toSorted();
}

describe('oxlint.config.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-rooms-'));
  let reports: readonly string[] = [];

  beforeAll(() => {
    for (const file of sources) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), textOf(file));
    }
    for (const file of configuration) copyFileSync(join(root, file), join(folder, file));
    const oxlint = join(root, 'node_modules/.bin/oxlint');
    const { stdout } = spawnSync(oxlint, ['--format', 'unix'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    reports = stdout.split('\n').filter((line) => line.includes('no-restricted-imports'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(sources)('forbids %s what the room table forbids', (file) => {
    const text = textOf(file);
    const found = reports.filter((report) => report.startsWith(`${file}:`));
    expect(importsAt(text, found)).toEqual(importsAt(text, roomBreaches(file, text)));
  });
});
