import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** docs/faults.md says which test shows what; a list that names tests which are not there is worth nothing. */

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d+ /.test(line))
  .map((line) => {
    const [, fault = '', , , file = '', test = ''] = line.split('|').map((cell) => cell.trim());
    return { fault, file, test };
  });

/** Whether a test file holds a test of that name. */
function holds(text: string, name: string): boolean {
  return [`'${name}'`, `\`${name}\``, `"${name}"`].some((quoted) => text.includes(quoted));
}

describe('the list of faults', () => {
  it('covers every row that concerns reads, import and the edge', () => {
    const wanted = [
      ...Array.from({ length: 19 }, (_, index) => index + 1),
      ...Array.from({ length: 7 }, (_, index) => index + 23),
      ...Array.from({ length: 9 }, (_, index) => index + 36),
    ].map((row) => `F${row}`);
    expect([...new Set(rows.map(({ fault }) => fault))]).toEqual(expect.arrayContaining(wanted));
  });

  it.each(rows)('$fault: $file has the test "$test"', ({ file, test }) => {
    expect(holds(readFileSync(join(root, file), 'utf8'), test)).toBe(true);
  });

  it('would notice a test that is not there', () => {
    expect(holds("it('does one thing', () => undefined)", 'does another thing')).toBe(false);
  });
});
