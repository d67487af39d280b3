import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { differences, type SeedTables, seedTables } from '../../scripts/seed/seed-tables.ts';
import { isMade } from '../../scripts/seed/statistics/is-made.ts';
import { readRaw } from '../../scripts/seed/statistics/raw-file.ts';
import { seedDirectory } from '../../src/config.ts';
import { invariant } from '../../src/errors.ts';

/** The public statistics of the seed are what `npm run seed:statistics` makes of the raw files, byte for byte. */

const raw = join(seedDirectory, 'raw');

let tables: SeedTables;
/** The differences of a copy of the seed in which four texts were replaced, by file. */
let differing: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  tables = await seedTables(seedDirectory, raw);
  const copy = mkdtempSync(join(tmpdir(), 'lodestone-seed-'));
  try {
    cpSync(seedDirectory, copy, { recursive: true });
    for (const { file, from, to } of edits) {
      const text = readFileSync(join(copy, file), 'utf8');
      invariant(text.split(from).length === 2, `${from} stands once in ${file}`);
      writeFileSync(join(copy, file), text.replace(from, to));
    }
    differing = byFile(await differences(copy, await seedTables(copy, join(copy, 'raw'))));
  } finally {
    rmSync(copy, { recursive: true });
  }
});

const share = 'st:nickel:EXTRACTION:australia:EC CRM 2023:2020';
const shareLine = `"id":"${share}","material":"nickel","period":"2016-2020","series":"EC CRM 2023","share":{"value":`;
const claim = 'usgs-export-control-angola-export-ban';
const curatedUse = '"id":"obs:united-states:antimony-trioxide:national_use:2024","note":"';
const [first = '', second = ''] = readFileSync(join(seedDirectory, 'headquarters.jsonl'), 'utf8').split('\n');
const edits = [
  { file: 'statistic.jsonl', from: `${shareLine}0.075}`, to: `${shareLine}0.075001}` },
  { file: 'raw/usgs_mcs2026_export_controls.csv', from: 'Quartz and gypsum (2024).', to: 'Quartz (2024).' },
  { file: 'observation.jsonl', from: curatedUse, to: `${curatedUse}by hand: ` },
  { file: 'headquarters.jsonl', from: `${first}\n${second}\n`, to: `${second}\n${first}\n` },
];

/** What is said of each file, with a record by its key alone. */
function byFile(found: readonly string[]): ReadonlyMap<string, string[]> {
  const files = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of found) {
    const [, file, rest] = /^(\S+): (.*)$/.exec(line) ?? [];
    if (file !== undefined && rest !== undefined) files.set(file, (lines = [rest]));
    else lines.push(/"id":"([^"]+)"/.exec(line)?.[1] ?? '');
  }
  return files;
}

describe('differences', () => {
  it('are none for the shipped files, byte for byte', async () => {
    expect(await differences(seedDirectory, tables)).toEqual([]);
  });

  it('name a figure that was edited in its table and not in its raw file', () => {
    expect(differing.get('statistic.jsonl')).toEqual(['lines to remove: 1 (-), lines to add: 1 (+)', share, share]);
  });

  it('name a raw figure that was edited without making the tables again', () => {
    expect(differing.get('claim.jsonl')).toEqual(['lines to remove: 1 (-), lines to add: 1 (+)', claim, claim]);
  });

  it('keep an edit by hand of a curated record, in a table that holds made records too', () => {
    expect(differing.get('observation.jsonl')).toBeUndefined();
  });

  it('name a file whose lines are not in the order of their keys', () => {
    expect(differing.get('headquarters.jsonl')).toEqual([
      'the lines are not in the order of their keys, or one stands twice',
    ]);
  });

  it('name the content hash, and nothing more', () => {
    expect([...differing.keys()].toSorted()).toEqual([
      'claim.jsonl',
      'content.sha256',
      'headquarters.jsonl',
      'statistic.jsonl',
    ]);
  });
});

describe('isMade', () => {
  it('divides the records of each table as the README says', () => {
    const readme = readFileSync(join(seedDirectory, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `(\w+)` \| (\d+) \| (\d+) \| (\d+) \|/gm)];
    const described = Object.fromEntries(rows.map(([, table = '', ...figures]) => [table, figures.map(Number)]));
    const counted = [...Map.groupBy(tables.records, ({ table }) => table)].map(([table, entries]) => {
      const made = entries.filter(isMade).length;
      return [table, [entries.length, entries.length - made, made]] as const;
    });
    expect(described).toEqual(Object.fromEntries(counted));
  });
});

describe('seed/raw', () => {
  const outcomes = (file: string): readonly number[] => {
    const sums = [0, 0, 0];
    for (const [outcome, rows] of tables.report.counts.get(file) ?? []) {
      const column = outcome.startsWith('taken over') ? 0 : outcome.startsWith('held') ? 1 : 2;
      sums[column] = (sums[column] ?? 0) + rows;
    }
    return sums;
  };

  it('is described by its README: the rows of each file, and where they went', () => {
    const readme = readFileSync(join(raw, 'README.md'), 'utf8');
    const described = [...readme.matchAll(/^\| `([^`]+\.csv)` \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|/gm)].map(
      ([, file, ...figures]) => [file, ...figures.map(Number)],
    );
    const counted = [...tables.report.counts.keys()].toSorted().map((file) => {
      const [taken = 0, held = 0, left = 0] = outcomes(file);
      const rows = readRaw(raw, file).length;
      // No row is lost unseen.
      expect({ file, rows: taken + held + left }).toEqual({ file, rows });
      return [file, rows, taken, held, left];
    });
    expect(counted).toHaveLength(14);
    expect(described).toEqual(counted);
  });

  it('is smaller than 12 MB', () => {
    const bytes = [...tables.report.counts.keys()].reduce((all, file) => all + readFileSync(join(raw, file)).length, 0);
    expect(bytes).toBeLessThan(12e6);
  });
});
