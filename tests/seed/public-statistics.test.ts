import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { knownNames } from '../../scripts/seed/statistics/known-names.ts';
import { tradeAgreements } from '../../scripts/seed/statistics/measures.ts';
import type { RawStatistics } from '../../scripts/seed/statistics/raw-statistics.ts';
import { createRowReport, reportLines } from '../../scripts/seed/statistics/row-report.ts';
import { usImportSources } from '../../scripts/seed/statistics/us-import-sources.ts';
import { usgsObservations } from '../../scripts/seed/statistics/usgs-observations.ts';
import { seedRecord, seedTable } from '../seed-files.ts';
import { askSeeded, type Json } from '../seeded.ts';

/** Public statistics: how rows are read, what the graph answers, and that editions and flags survive. */

let ask: Awaited<ReturnType<typeof askSeeded>>;
beforeAll(async () => {
  ask = await askSeeded();
});

/** Runs with raw files of these texts in a folder of their own. */
function withFiles<T>(files: Readonly<Record<string, string>>, run: (raw: RawStatistics) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-statistics-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const known = knownNames(entities, crosswalk, folder);
    return run({ folder, known, report: createRowReport(), source: () => 's' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const countries = 'iso3,iso2,name\nCHN,CN,China\nJPN,JP,Japan\nKOR,KR,South Korea\n';
const entities = [
  { id: 'gallium', kind: 'Mineral' },
  { id: 'china', kind: 'Country', iso2: 'CN', iso3: 'CHN' },
] as const;
const crosswalk = [
  {
    dataset: 'usgs_mcs2026_us_import_sources',
    key: 'GALLIUM | Metal',
    form: 'gallium-metal',
    material: 'gallium',
    stage: 'PROCESSING',
    scope: 0,
  },
] as const;
const header =
  'source_row,chapter,commodity,section,country,iso3,statistic,detail,year,value,value_flag,value_raw,unit,estimated,correction\n';

describe('usgsObservations', () => {
  const file = { file: 'world.csv', series: 'USGS MCS 2026', dataset: 'none', prefix: 'u' };
  const nothingHeld = {
    sourceRows: new Set<string>(['9']),
    tonnes: new Map([['USGS MCS 2026\ngallium\n\nchina\n2024', 900]]),
  };
  const rows = (lines: string): { found: Json[]; report: string[] } =>
    withFiles({ 'countries.csv': countries, 'world.csv': header + lines }, (raw) => {
      const found = usgsObservations(raw, file, nothingHeld);
      return { found, report: reportLines(raw.report) };
    });
  const line = (
    row: string,
    value: string,
    flag: string,
    raw: string,
    unit = 'metric tons',
    country = 'China,CHN',
  ): string =>
    `${row},GALLIUM,Gallium,World,${country},Production,Primary,2025,${value},${flag},"${raw}",${unit},true,\n`;

  it('keeps withheld, bounded and range figures as what they are', () => {
    const { found } = rows(
      line('1', '', 'withheld', 'W') +
        line('2', '10', 'greater_than', '>10') +
        line('3', '0.5', 'less_than_half_unit', '—') +
        line('4', '12500', 'range_midpoint', '10,000–15,000') +
        line('5', '7', '', '7'),
    );
    expect(found.map(({ id, value, low, high, flag, qualifier }) => [id, value, low, high, flag, qualifier])).toEqual([
      ['u:1', undefined, undefined, undefined, 'withheld', undefined],
      ['u:2', undefined, 10, undefined, 'greater_than', 'MORE_THAN'],
      ['u:3', undefined, 0, 0.5, 'less_than_half_unit', 'LESS_THAN'],
      ['u:4', 12_500, 10_000, 15_000, 'range_midpoint', 'RANGE'],
      ['u:5', 7, undefined, undefined, undefined, undefined],
    ]);
    expect(found[4]).toMatchObject({
      subject: 'gallium',
      geography: 'china',
      unit: 't/a',
      year: 2025,
      series: 'USGS MCS 2026',
      estimated: true,
      sources: ['s'],
    });
  });

  it('keeps other countries and the world apart from countries, and drops nothing unseen', () => {
    const { found, report } = rows(
      [
        line('1', '3', '', '3', 'metric tons', 'Other countries,'),
        line('2', '5', '', '5', 'metric tons', 'World total (rounded),'),
        line('9', '1', '', '1'),
        '8,CEMENT,Cement,World,China,CHN,Production,Cement,2025,1,,1,metric tons,,\n',
      ].join(''),
    );
    expect(found.map(({ geography }) => geography)).toEqual(['other-countries', 'world']);
    expect(report).toEqual([
      'raw\tworld.csv\ttaken over\t2',
      'raw\tworld.csv\theld as a curated observation\t1',
      'raw\tworld.csv\tunmapped: CEMENT\t1',
    ]);
  });

  it('gives shares as fractions and a net exporter as one who relies on nobody', () => {
    const nir = (value: string, flag: string): string =>
      `1,GALLIUM,Gallium,US,United States,,Net import reliance,Net,2025,${value},${flag},x,percent,,\n`;
    expect(rows(nir('95', 'greater_than')).found[0]).toMatchObject({
      low: 0.95,
      unit: '1',
      geography: 'united-states',
    });
    expect(rows(nir('', 'net_exporter')).found[0]).toMatchObject({ high: 0, flag: 'net_exporter' });
  });
});

describe('usImportSources', () => {
  it('takes rows that the crosswalk knows, gives others no country, and counts the rest', () => {
    const text = `${header}1,GALLIUM,Gallium,I,China,CHN,I,Metal,2021–24,20,,20,percent,,\n2,GALLIUM,Gallium,I,Other countries,,I,Metal,2021–24,80,,80,percent,,\n3,GALLIUM,Gallium,I,China,CHN,I,Arsenide,2021–24,1,less_than,<1,percent,,\n`;
    withFiles({ 'countries.csv': countries, 'usgs_mcs2026_us_import_sources.csv': text }, (raw) => {
      const found: Json[] = usImportSources(raw);
      expect(
        found.map(({ country, share, form, geography, period }) => [country, share.value, form, geography, period]),
      ).toEqual([
        ['china', 0.2, 'gallium-metal', 'united-states', '2021-2024'],
        [null, 0.8, 'gallium-metal', 'united-states', '2021-2024'],
      ]);
      expect(reportLines(raw.report)).toContain(
        'raw\tusgs_mcs2026_us_import_sources.csv\tunmapped: GALLIUM | Arsenide\t1',
      );
    });
  });
});

describe('tradeAgreements', () => {
  // A parser that keys cells by header would lose the printed date under the second "Signing_date".
  it('reads columns by position where a header stands twice', () => {
    const text =
      'Country,Agreement,Signing_date,Signing_date,Focus_area,Source\nJapan and Republic of Korea,Trilateral Cooperation ,23-Aug,2025-09-23,Supply.,u\n';
    withFiles({ 'countries.csv': countries, 'usgs_mcs2026_t5_trade_agreements.csv': text }, (raw) => {
      const found: Json[] = tradeAgreements(raw);
      expect(found.map(({ subject, statements: [one] }) => [subject, one.value, one.asOf, one.about])).toEqual([
        ['JP', 'Trilateral Cooperation', '2025-09-23', 'united-states'],
        ['KR', 'Trilateral Cooperation', '2025-09-23', 'united-states'],
      ]);
    });
  });
});

describe('world totals recomputed from the graph', () => {
  // Printed in the Mineral Commodity Summaries 2026, world totals of 2025, in the unit of the graph's rows (t/a).
  it.each([
    ['rare-earths', 'EXTRACTION', 390_000],
    ['cobalt', 'EXTRACTION', 310_000],
    ['copper', 'EXTRACTION', 23_000_000],
    ['nickel', 'EXTRACTION', 3_900_000],
    ['lithium', 'EXTRACTION', 290_000],
    ['tungsten', 'EXTRACTION', 85_000],
    ['antimony', 'EXTRACTION', 110_000],
    ['graphite', 'EXTRACTION', 1_800_000],
    ['lead', 'EXTRACTION', 4_500_000],
    ['manganese', 'EXTRACTION', 20_000_000],
    ['gallium', 'PROCESSING', 900],
    ['indium', 'PROCESSING', 1_100],
  ])('of %s at %s are within 6 %% of what USGS prints for 2025', async (mineral, stage, printed) => {
    const places = new Map<string, number>();
    let after = '';
    for (;;) {
      const { data } = await ask(
        `{ material(key: "${mineral}") { production(quantity: PRODUCTION, first: 100${after}) { nodes { series year stage place value unit form { key } } pageInfo { hasNextPage endCursor } } } }`,
      );
      const { nodes, pageInfo } = data.material.production;
      for (const { series, year, stage: at, place, value, unit, form } of nodes) {
        // Old scrap is output too, and none of the mines.
        if (form?.key === 'lead-scrap') continue;
        const scale = ({ 't/a': 1, 'kt/a': 1000, 'kg/a': 0.001 } as Record<string, number>)[unit];
        if (series === 'USGS MCS 2026' && year === 2025 && at === stage && place !== 'world' && value !== null)
          places.set(place, value * (scale ?? Number.NaN));
      }
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    const total = [...places.values()].reduce((all, tonnes) => all + tonnes, 0);
    expect(places.size).toBeGreaterThan(2);
    expect(Math.abs(total / printed - 1)).toBeLessThan(0.06);
  });
});

describe('public statistics in the graph', () => {
  it('answer what a country makes and holds, with flag, unit, year and source', async () => {
    // USGS MCS 2025, rare earths: mine production of Vietnam in 2024 300 t; reserves of Brazil 2025 (2026) 11,000,000 t as corrected.
    const { data, errors } = await ask(`{
      vietnam: country(code: "VN") { production(material: "rare-earths", quantity: PRODUCTION, first: 100) { nodes { series year value unit stage } } }
      brazil: country(code: "BR") { production(material: "rare-earths", quantity: RESERVES) { nodes { series year value unit scope sources { key } } } } }`);
    expect(errors).toBeUndefined();
    expect(data.vietnam.production.nodes).toContainEqual({
      series: 'USGS MCS 2025',
      year: 2024,
      value: 300,
      unit: 't/a',
      stage: 'EXTRACTION',
    });
    expect(data.brazil.production.nodes).toContainEqual(
      expect.objectContaining({
        series: 'USGS MCS 2026',
        value: 11_000_000,
        unit: 't',
        sources: [{ key: 'src-usgs-mcs2026-data-release' }],
      }),
    );
  });

  it('answer governance of a country as the World Bank has it for 2023', async () => {
    const { data } = await ask(
      '{ country(code: "AF") { governance { dimension estimate risk year sources { publisher } } } }',
    );
    expect(data.country.governance).toHaveLength(7);
    expect(data.country.governance.at(-1)).toEqual({
      dimension: 'MEAN',
      estimate: -1.7325,
      risk: expect.closeTo(8.465, 9),
      year: 2023,
      sources: [{ publisher: 'World Bank' }],
    });
  });

  it('answer US trade with a partner by heading and year', async () => {
    // USITC DataWeb, heading 2504, domestic exports to Australia in 1993: 75,046 USD, 115,016 kg.
    const { data } = await ask(
      '{ country(code: "AU") { trade(year: 1993, flow: EXPORT, first: 100) { nodes { reporter { code } partner { code } heading flow valueUsd massKg material { key } } } } }',
    );
    expect(data.country.trade.nodes).toContainEqual({
      reporter: { code: 'US' },
      partner: { code: 'AU' },
      heading: '2504',
      flow: 'EXPORT',
      valueUsd: 75_046,
      massKg: 115_016,
      material: { key: 'graphite' },
    });
  });

  it('answer facilities by material and country, and ask for one of the two', async () => {
    const expected = seedTable('facility')
      .filter((row) => row['country'] === 'malaysia' && row['materials'].includes('tin'))
      .map(({ id }) => id);
    const { data } = await ask(
      '{ facilities(material: "tin", country: "malaysia", first: 100) { totalCount nodes { key owners { name } source { key } } } }',
    );
    expect(data.facilities.nodes.map(({ key }: Json) => key)).toEqual(
      expected.toSorted((a: string, b: string) => (a < b ? -1 : 1)),
    );
    expect(expected.length).toBeGreaterThan(0);
    const refused = await ask('{ facilities { totalCount } }');
    expect(refused.errors?.[0]).toMatchObject({
      message: '`facilities` needs a `material` or a `country`; give at least one of them.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  // By hand: gallium 2025 (USGS 2026): CN 0.990099, RU 0.006601, JP 0.0033; WGI 2023 means of countries.csv.
  it('weigh concentration by governance', async () => {
    const risk = (country: string): number =>
      (2.5 - seedRecord('observation', { subject: country, quantity: 'GOVERNANCE', heading: 'mean' })['value']) * 2;
    const shares = seedTable('statistic').filter(
      (row) => row['material'] === 'gallium' && row['series'] === 'USGS MCS 2026' && row['year'] === 2025,
    );
    const byHand = shares.reduce((all, { country, share }) => all + share.value ** 2 * risk(country), 0);
    const { data } = await ask(
      '{ material(key: "gallium") { concentration(stage: PROCESSING) { hhi { estimate } hhiWgi { low estimate high } } } }',
    );
    const { hhiWgi } = data.material.concentration;
    expect(shares).toHaveLength(3);
    expect(hhiWgi.estimate).toBeCloseTo(byHand, 9);
    expect(hhiWgi.low).toBeLessThanOrEqual(hhiWgi.estimate);
    expect(hhiWgi.high).toBeGreaterThanOrEqual(hhiWgi.estimate);
  });

  it('do not change which statistic speaks for the world', async () => {
    const { data } = await ask(
      '{ material(key: "neodymium") { supplyShares(stage: PROCESSING) { series alternatives { series } } } }',
    );
    const named = [
      data.material.supplyShares.series,
      ...data.material.supplyShares.alternatives.map(({ series }: Json) => series),
    ];
    expect(named.filter((series) => /import|sourcing/.test(series))).toEqual([]);
  });

  it('keep the shipped files below 25 MB', () => {
    const directory = join(import.meta.dirname, '../../seed');
    const bytes = readdirSync(directory).reduce((all, name) => all + statSync(join(directory, name)).size, 0);
    expect(bytes).toBeLessThan(25e6);
  });
});

describe('chapters of several commodities', () => {
  // The row names of sponge and pigment are the same; pigment, of which the US is a net exporter, must not speak for sponge.
  it('keep each row with its own commodity', () => {
    const reliance = seedTable('observation').filter(
      (row) => row['quantity'] === 'NET_IMPORT_RELIANCE' && row['series'] === 'USGS MCS 2026',
    );
    const of = (subject: string): Json[] => reliance.filter((row) => row['subject'] === subject);
    expect(of('titanium-sponge').map(({ flag }) => flag)).toEqual(of('titanium-sponge').map(() => 'greater_than'));
    expect(of('titanium-dioxide-pigment').map(({ flag }) => flag)).toEqual(
      of('titanium-dioxide-pigment').map(() => 'net_exporter'),
    );
    expect([of('titanium-sponge').length, of('titanium-dioxide-pigment').length]).toEqual([3, 5]);
  });

  it('give prices of single rare earths to these and not to the group', () => {
    const priced = seedTable('observation').filter(
      (row) => row['quantity'] === 'PRICE' && /: Neodymium oxide/.test(row['scope'] ?? ''),
    );
    expect(new Set(priced.map(({ subject }) => subject))).toEqual(new Set(['neodymium-oxide']));
  });
});
