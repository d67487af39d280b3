import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNarrow, isUnstatedPoint, reportOf, type Sweep } from '../../scripts/sweep/report.ts';
import type { Pair, Top } from '../../scripts/sweep/pairs.ts';

const root = join(import.meta.dirname, '../..');
const top = (fields: Partial<Top> = {}): Top => ({
  country: 'china',
  provenLow: 0,
  low: 0.5,
  estimate: 0.6,
  high: 0.8,
  ...fields,
});
const pair = (fields: Partial<Pair> = {}): Pair => ({
  buyer: 'acme',
  kind: 'Oem',
  need: 'n1',
  material: 'tin',
  stage: 'PROCESSING',
  top: top(),
  known: 0,
  named: 0,
  unknown: 0,
  isCertain: false,
  rules: [],
  flags: [],
  ...fields,
});
const sweep = (pairs: readonly Pair[]): Sweep => ({ hash: 'h', at: '2026-01-01', pairs, unanswered: [] });

describe('isNarrow', () => {
  it('is a band below one half of a country that has a share', () => {
    expect(isNarrow(pair())).toBe(true);
    expect(isNarrow(pair({ top: top({ low: 0.3, high: 0.8 }) }))).toBe(false);
    expect(isNarrow(pair({ top: undefined }))).toBe(false);
  });
});

describe('isUnstatedPoint', () => {
  // Would catch: a band of no width for a buyer of whom no source states a share.
  it('is a band without width, without a stated share', () => {
    const point = top({ low: 0.6, high: 0.6 });
    expect(isUnstatedPoint(pair({ top: point }))).toBe(true);
    expect(isUnstatedPoint(pair({ top: point, known: 0.6 }))).toBe(false);
    expect(isUnstatedPoint(pair({ top: { ...point, provenLow: 0.6 } }))).toBe(false);
    expect(isUnstatedPoint(pair())).toBe(false);
  });
});

describe('reportOf', () => {
  it('counts each stage, and names the pairs that are no longer narrow with the rules that widen them', () => {
    const wide = pair({
      top: top({ low: 0.1, high: 0.9 }),
      rules: ['N3', 'N5'],
      flags: ['STAGE_SKIPPED', 'PROXY_FORM'],
    });
    const other = pair({ buyer: 'mine', kind: 'Processor', need: 'n2', stage: 'EXTRACTION', named: 0.2 });
    const report = reportOf(sweep([wide, other]), sweep([pair({ rules: ['N3', 'N5'] })]));
    expect(report).toContain('| PROCESSING | 1 | 0 (0 %) | 0 | 0 | 0 | 0 | 0 |');
    expect(report).toContain('| EXTRACTION | 1 | 1 (100 %) | 0 | 0 | 0 | 0 | 1 |');
    expect(report).toContain('no longer narrow (1)');
    expect(report).toContain('| acme | tin | china 0.50 / 0.60 / 0.80 | china 0.10 / 0.60 / 0.90 | S4b, N5 |');
  });

  it('has no such list without an older sweep', () =>
    expect(reportOf(sweep([pair()]), undefined)).not.toContain('no longer narrow'));
});

describe('docs/coverage.md', () => {
  // Would catch: a table of an older content than the shipped one, and a band without width where nothing is stated.
  it('is of the shipped data, and has no unexplained point', () => {
    const file = join(root, 'docs/coverage.md');
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(readFileSync(join(root, 'seed/content.sha256'), 'utf8').trim());
    const rows = text.split('\n').filter((line) => /^\| [A-Z_]+ \|/.test(line));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.split('|')[4]?.trim()).toBe('0');
  });
});
