import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** What the package promises to those who install it is what the tests run on. */

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8');
const { version, engines, devDependencies } = z
  .object({
    version: z.string(),
    engines: z.object({ node: z.string() }),
    devDependencies: z.object({ node: z.string() }),
  })
  .parse(JSON.parse(read('package.json')));

describe('package.json', () => {
  // Would catch: a range of Node versions that nobody has run the tests on.
  it('promises the Node that the tests run on, and no other', () => {
    // The development dependency `node` is the Node of every npm script, so of `npm test` and of the CI.
    expect(engines.node).toBe(devDependencies.node);
    expect(process.versions.node.split('.')[0]).toBe(engines.node);
    expect(process.versions.node).toBe(/^FROM node:(\d+\.\d+\.\d+)-/m.exec(read('Dockerfile'))?.[1]);
  });

  it('has the version of the newest section of the changelog', () => {
    expect(/^## (\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });
});
