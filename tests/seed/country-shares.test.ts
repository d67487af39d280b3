import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { euGlobalShares } from '../../scripts/seed/statistics/eu-country-shares.ts';
import { knownNames } from '../../scripts/seed/statistics/known-names.ts';
import type { CuratedPreference } from '../../scripts/seed/statistics/preferred-shares.ts';
import type { RawStatistics } from '../../scripts/seed/statistics/raw-statistics.ts';
import { createRowReport } from '../../scripts/seed/statistics/row-report.ts';
import { roundedShare } from '../../scripts/seed/statistics/share-series.ts';
import { usgsCountryShares } from '../../scripts/seed/statistics/usgs-country-shares.ts';
import { countryTables } from '../../scripts/seed/statistics/usgs-country-tables.ts';
import type { Json } from '../seeded.ts';

/** Country shares from raw rows; all figures here are worked out by hand. */

const nothing: CuratedPreference = () => false;

/** Runs with one raw file of this text. */
function withFile<T>(name: string, text: string, run: (raw: RawStatistics) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-shares-'));
  try {
    writeFileSync(join(folder, 'countries.csv'), 'iso3,iso2,name\nCHN,CN,China\nJPN,JP,Japan\nUSA,US,United States\n');
    writeFileSync(join(folder, name), text);
    const materials = ['borates', 'zinc'].map((id) => ({ id, kind: 'Mineral' }) as const);
    return run({ folder, known: knownNames(materials, [], folder), report: createRowReport(), source: () => 's' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const header = 'commodity,country,iso3,statistic,detail,year,value,value_flag,unit\n';
const zinc = (country: string, value: string, flag = '', year = 2025): string =>
  `Zinc,${country},Production,Mine production,${year},${value},${flag},thousand metric tons\n`;

/** Rows of zinc, beside one row of each other table, which all must be there. */
function zincShares(lines: string, isPreferredElsewhere = nothing): Json[] {
  const others = countryTables
    .filter(({ material }) => material !== 'zinc')
    .map(({ commodity, detail }) => `${commodity},China,CHN,Production,"${detail}",2025,1,,metric tons\n`);
  return withFile('usgs_mcs2026_world_by_country.csv', header + others.join('') + lines, (raw) =>
    usgsCountryShares(raw, isPreferredElsewhere).filter(({ id }) => id.startsWith('st:zinc:')),
  );
}

const summary = (shares: readonly Json[]): Json[] =>
  shares.map(({ country, residual, share, tonnes, denominator }) => [
    residual ? 'residual' : country,
    share.value,
    tonnes,
    denominator,
  ]);

describe('usgsCountryShares', () => {
  it('divides by the sum of the listed countries, and leaves out those that make nothing', () => {
    const shares = zincShares(
      zinc('China,CHN', '300') +
        zinc('Japan,JPN', '0', 'zero') +
        zinc('Other countries,', '100') +
        zinc('World total,', '410'),
    );
    // 410 printed is a rounding of 400: 400 / 410 = 0.976.
    expect(summary(shares)).toEqual([
      ['CN', 0.75, 300_000, 'LISTED_SUM'],
      [null, 0.25, 100_000, 'LISTED_SUM'],
    ]);
    expect(shares.map(({ id }) => id)).toEqual([
      'st:zinc:EXTRACTION:CN:USGS MCS 2026:2025',
      'st:zinc:EXTRACTION:others:USGS MCS 2026:2025',
    ]);
  });

  it('divides by the printed total where the list makes less than 0.97 of it, and states the rest', () => {
    const shares = zincShares(zinc('China,CHN', '96') + zinc('World total,', '100'));
    expect(summary(shares)).toEqual([
      ['CN', 0.96, 96_000, 'WORLD_TOTAL'],
      ['residual', 0.04, undefined, undefined],
    ]);
  });

  it('divides by the printed total where a country is withheld, unless rounding makes the total the smaller', () => {
    const withheld = zinc('United States,USA', '', 'withheld');
    const short = zincShares(zinc('China,CHN', '99') + withheld + zinc('World total,', '100'));
    expect(summary(short)).toEqual([
      ['CN', 0.99, 99_000, 'WORLD_TOTAL'],
      ['residual', 0.01, undefined, undefined],
    ]);
    const rounded = zincShares(zinc('China,CHN', '101') + withheld + zinc('World total,', '100'));
    expect(summary(rounded)).toEqual([['CN', 1, 101_000, 'LISTED_SUM']]);
    expect(rounded[0].scope).toBe('world total leaves out withheld countries or is rounded');
  });

  it('prefers the newest year, and none where a curated share is preferred', () => {
    const both = zinc('China,CHN', '3', '', 2024) + zinc('China,CHN', '4', '', 2025);
    expect(zincShares(both).map(({ year, preferred }) => [year, preferred])).toEqual([
      [2024, undefined],
      [2025, true],
    ]);
    const curated = zincShares(both, (material, stage) => material === 'zinc' && stage === 'EXTRACTION');
    expect(curated.map(({ preferred }) => preferred)).toEqual([undefined, undefined]);
  });

  it('refuses a table of which no row is there', () => {
    expect(() => zincShares('')).toThrow('usgs_mcs2026_world_by_country.csv: no rows of Zinc, Mine production');
  });
});

describe('euGlobalShares', () => {
  it('bounds a share below the threshold, and states the part of no country', () => {
    const text =
      'material,stage,country,iso3,share,share_qualifier\nBorate,processing,China,CHN,0.955,\nBorate,processing,Japan,JPN,0.001,less_than\nRoundwood,extraction,China,CHN,1,\n';
    withFile('eu_crm2023_global_supply_shares.csv', text, (raw) => {
      const shares: Json[] = euGlobalShares(raw, nothing);
      expect(shares.map(({ id, share, qualifier, preferred }) => [id, share, qualifier, preferred])).toEqual([
        ['st:borates:PROCESSING:CN:EC CRM 2023:2020', { value: 0.955 }, undefined, true],
        ['st:borates:PROCESSING:JP:EC CRM 2023:2020', { low: 0, high: 0.001 }, 'LESS_THAN', true],
        // What Japan may have is a part of the rest.
        ['st:borates:PROCESSING:residual:EC CRM 2023:2020', { low: 0.044, value: 0.045, high: 0.045 }, undefined, true],
      ]);
      expect(
        raw.report.counts.get('eu_crm2023_global_supply_shares.csv')?.get('unmapped: Roundwood | extraction'),
      ).toBe(1);
      expect(euGlobalShares(raw, () => true).some((share) => 'preferred' in share)).toBe(false);
    });
  });
});

describe('roundedShare', () => {
  // Myanmar's rare earths in 2024: 27,000 of 384,000 t is 0.0703125 exactly.
  it('gives an exact half to the even digit', () => {
    expect(roundedShare(27_000 / 384_000)).toBe(0.070312);
    expect(roundedShare(0.0703135)).toBe(0.070314);
    expect(roundedShare(2 / 3)).toBe(0.666667);
  });
});
