import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDirectory } from '../../../src/config.ts';
import { longestText } from '../../../src/model/records/fields.ts';
import { recordSchemas, tableNames, type TableName } from '../../../src/model/records/tables.ts';

/** F44: no field of a record holds a text without bounds. */

type Row = Readonly<Record<string, unknown>>;

function rowsOf(table: TableName): readonly Row[] {
  const file = join(seedDirectory, `${table}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Row => JSON.parse(line));
}

/** Copies of a value in which one text is replaced, each with the path of that text. */
function replaced(value: unknown, text: string): readonly (readonly [string, unknown])[] {
  if (typeof value === 'string') return [['', text]];
  if (Array.isArray(value))
    return value.flatMap((one, index) =>
      replaced(one, text).map(([path, copy]) => [`[]${path}`, value.with(index, copy)] as const),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    replaced(one, text).map(([path, copy]) => [`.${name}${path}`, { ...value, [name]: copy }] as const),
  );
}

const long = longestText + 1;
/** Long texts in the shapes that some fields expect. */
const texts = ['x', '1', 'A', '/', 'é'].map((character) => character.repeat(long));
const shapes = [...texts, `Q${'1'.repeat(long)}`, `https://example.org/${'x'.repeat(long)}`, `t/{${'x'.repeat(long)}}`];

describe('a text of 20,001 characters', () => {
  // Would catch a new field whose schema is a text without an end.
  it('is refused in every field of the shipped data', () => {
    const seen = new Set<string>();
    const accepted = new Set<string>();
    for (const table of tableNames) {
      for (const row of rowsOf(table)) {
        for (const [path, copy] of replaced(row, 'x')) {
          const field = `${table}${path}`;
          if (seen.has(field)) continue;
          seen.add(field);
          const before = recordSchemas[table].safeParse(row).success;
          if (!before || copy === undefined) continue;
          for (const text of shapes) {
            const spoilt = replaced(row, text).find(([one]) => one === path)?.[1];
            if (recordSchemas[table].safeParse(spoilt).success) accepted.add(field);
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(150);
    expect([...accepted]).toEqual([]);
  });
});
