import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../src/config.ts';

interface Version {
  readonly version: string;
  readonly date: string;
  readonly hash: string;
}

const versions = JSON.parse(readFileSync(join(seedDirectory, 'versions.json'), 'utf8')) as readonly Version[];

/** `serve` updates only what stands in this list. */
describe('seed/versions.json', () => {
  it('lists the present content hash last, so that the next version can update it', () => {
    const present = readFileSync(join(seedDirectory, 'content.sha256'), 'utf8').trim();
    const listed = versions.at(-1)?.hash;
    // Told in place of a bare comparison, because whoever changes the seed reads this.
    const advice = `Add {"version", "date", "hash": "${present}"} at the end of seed/versions.json. Remove no line that was released.`;
    expect(listed === present ? 'listed' : advice).toBe('listed');
  });

  it('lists each hash once, in the order of their days', () => {
    const hashes = versions.map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    const days = versions.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
  });

  it('keeps what the first versions brought', () => {
    const hashes = versions.map(({ hash }) => hash.slice(0, 8));
    expect(hashes).toEqual(expect.arrayContaining(['1573cc7a', '3520bae8', '46e56a5b']));
  });
});
