import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the image and the composition promise. No image is built here: that needs Docker. */

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
/** The lines that Docker reads, with continued ones joined. */
const dockerfile = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line));
const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
const compose = read('docker-compose.yml');

/** The values of a key in the composition, lists too. */
function valuesOf(key: string): readonly string[] {
  const block = new RegExp(`^ {4}${key}:(.*)\n((?: {6}.*\n)*)`, 'gm');
  return [...compose.matchAll(block)].flatMap(([, own = '', lines = '']) => [
    ...(own.trim() === '' ? [] : [own.trim()]),
    ...[...lines.matchAll(/^ {6}- (.*)$/gm)].map(([, item = '']) => item.replaceAll("'", '')),
  ]);
}

describe('the image', () => {
  it('is built on exact versions', () => {
    const images = dockerfile.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
  });

  // Would catch: a server that runs as root, or writes anywhere but to the folder of its store.
  it('runs as a user that is not root, and leaves it one folder to write to', () => {
    const users = lastStage.filter((line) => line.startsWith('USER '));
    expect(users).toEqual(['USER node']);
    const after = lastStage.slice(lastStage.indexOf('USER node'));
    expect(after.filter((line) => /^(RUN|COPY|ADD) /.test(line))).toEqual([]);
    expect(lastStage.filter((line) => line.startsWith('VOLUME '))).toEqual(['VOLUME /data']);
    expect(lastStage.filter((line) => line.includes('chown'))).toEqual(['RUN mkdir /data && chown node:node /data']);
    expect(lastStage.join('\n')).toContain('STORE=file:/data/');
  });

  it('installs the locked packages without their scripts, and starts one process that hears SIGTERM', () => {
    for (const line of dockerfile.filter((text) => text.includes('npm ')))
      expect(line).toMatch(/npm ci --|npm run build/);
    for (const line of dockerfile.filter((text) => text.includes('npm ci'))) expect(line).toContain('--ignore-scripts');
    expect(lastStage.find((line) => line.startsWith('CMD '))).toBe('CMD ["node", "dist/src/main.js", "serve"]');
    expect(lastStage.find((line) => line.startsWith('HEALTHCHECK '))).toContain('/livez');
  });

  it('is built from files that are there, and from no others', () => {
    const [first, ...rest] = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    const taken = rest.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(taken.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const copied = dockerfile
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from') && line !== 'COPY . .')
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((file) => !taken.includes(file))).toEqual([]);
  });
});

describe('the composition', () => {
  it('builds the image, and takes the other by an exact version', () => {
    expect(valuesOf('build')).toEqual(['.']);
    expect(valuesOf('image').filter((image) => image !== 'lodestone')).toEqual([
      expect.stringMatching(/^neo4j:\d+\.\d+\.\d+-community$/),
    ]);
  });

  // Would catch: the source tree in the container, where an install as root changes it.
  it('binds no folder of this machine, and publishes ports on this machine alone', () => {
    expect(valuesOf('volumes')).toEqual(['neo4j:/data', 'lodestone:/data']);
    expect(valuesOf('ports').length).toBeGreaterThan(0);
    for (const port of valuesOf('ports')) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('limits what a container takes, and keeps no secret', () => {
    expect([valuesOf('mem_limit').length, valuesOf('cpus').length]).toEqual([2, 2]);
    expect([valuesOf('read_only'), valuesOf('cap_drop')]).toEqual([['true'], ['ALL']]);
    for (const [, value] of compose.matchAll(/PASSWORD: (.*)/g)) expect(value).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });
});
