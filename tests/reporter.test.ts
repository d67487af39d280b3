import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const vitest = fileURLToPath(new URL('../node_modules/.bin/vitest', import.meta.url));
const reporter = fileURLToPath(new URL('reporter.ts', import.meta.url));
const config = `import { createCountReporter } from '${reporter}';
export default { test: { globals: true, reporters: [createCountReporter()] } };`;

describe('createCountReporter', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lodestone-reporter-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** What a run over these test files prints. */
  function printed(...texts: readonly string[]): string {
    writeFileSync(join(folder, 'vitest.config.ts'), config);
    texts.forEach((text, index) => writeFileSync(join(folder, `${index}.test.js`), text));
    return spawnSync(vitest, ['run', '--root', folder], { encoding: 'utf8' }).stdout;
  }

  it('counts tests in one plain line', () => {
    expect(printed(`it('a', () => {}); it('b', () => {});`, `it('c', () => {});`)).toBe('3 passed, 0 failed\n');
  });

  it('counts as failed a test, a file that does not load, a hook and an error that no test caught', () => {
    const failing = [
      `it('a', () => expect(1).toBe(2)); it.skip('b', () => {});`,
      `import './missing.js';`,
      `describe('c', () => { afterAll(() => { throw new Error('hook'); }); it('d', () => {}); });`,
      `it('e', () => { setTimeout(() => { throw new Error('late'); }, 5); return new Promise((done) => setTimeout(done, 50)); });`,
    ];
    expect(printed(...failing)).toBe('2 passed, 4 failed, 1 skipped\n');
  });
});
