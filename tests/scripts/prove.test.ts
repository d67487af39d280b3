import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProof, tableOf } from '../../scripts/proofs/proof.ts';
import { packageRoot } from '../../src/config.ts';

describe('readProof', () => {
  // Would catch: a file that the runner lists and cannot run.
  it.each(globSync('scripts/prove/*.ts', { cwd: packageRoot }))('accepts %s', async (file) => {
    const module: unknown = await import(pathToFileURL(join(packageRoot, file)).href);
    expect(readProof(basename(file, '.ts'), module).title).toMatch(/\w/);
  });

  it('names the file that is not a proof, and what is missing', () => {
    expect(() => readProof('nothing', { title: 'Nothing' })).toThrow(
      /scripts\/prove\/nothing\.ts is not a proof.*prove/s,
    );
  });
});

describe('tableOf', () => {
  it('writes a line per row, and marks the row that does not hold', () => {
    const rows = [
      { what: 'a | b', asked: '1', found: '1', ok: true },
      { what: 'c', asked: '1', found: '2', ok: false },
    ];
    expect(tableOf(rows)).toBe(
      [
        '| what | asked | found | ok |',
        '| --- | --- | --- | --- |',
        '| a \\| b | 1 | 1 | yes |',
        '| c | 1 | 2 | **no** |',
      ].join('\n'),
    );
  });
});
