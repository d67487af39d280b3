import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedRecord, seedRecords, seedTable, type SeedRecord } from '../seed-files.ts';
import type { Json } from '../seeded.ts';

/** The shipped files, read with JSON.parse alone; figures were typed in by hand from the compiled evidence. */

const directory = join(import.meta.dirname, '../../seed');
const counts: Readonly<Record<string, number>> = {
  claim: 369,
  corridor: 43,
  crosswalk: 307,
  dataset: 1,
  entity: 816,
  form: 110,
  headquarters: 31,
  link: 1867,
  membership: 160,
  need: 190,
  observation: 146,
  source: 547,
  statistic: 4049,
  supply: 104,
};

const countedBy = (records: readonly SeedRecord[], field: string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(records, (record) => String(record[field]))].map(([value, list]) => [value, list.length]));

describe('seed/', () => {
  it.each(Object.entries(counts))('holds as many records of %s as its README says', (table, count) => {
    expect(seedTable(table)).toHaveLength(count);
    const readme = readFileSync(join(directory, 'README.md'), 'utf8');
    expect(readme).toMatch(new RegExp(`^\\| \`${table}\` \\| ${count} \\|`, 'm'));
  });

  it('has the content hash that it says, over all lines with their table in canonical order', () => {
    const hash = createHash('sha256');
    for (const table of Object.keys(counts)) {
      for (const record of seedTable(table)) {
        const fields = Object.entries({ ...record, t: table }).toSorted(([a], [b]) => (a < b ? -1 : 1));
        hash.update(`${JSON.stringify(Object.fromEntries(fields))}\n`);
      }
    }
    expect(hash.digest('hex')).toBe(readFileSync(join(directory, 'content.sha256'), 'utf8').trim());
  });

  it('names a source that is there in every record of fact', () => {
    const known = new Set(seedTable('source').map(({ id }) => id));
    for (const table of ['entity', 'link', 'form', 'need', 'supply', 'corridor', 'membership', 'headquarters', 'observation']) {
      for (const record of seedTable(table)) {
        expect(record['sources']?.length).toBeGreaterThan(0);
        for (const source of record['sources']) expect(known).toContain(source);
      }
    }
    for (const { source } of seedTable('statistic')) expect(known).toContain(source);
    for (const { statements } of seedTable('claim')) {
      for (const { source } of statements) expect(known).toContain(source);
    }
  });

  it('keeps every source with title, kind, tier, and where it can be found', () => {
    for (const source of seedTable('source')) {
      expect(source).toMatchObject({ title: expect.any(String), kind: expect.any(String) });
      expect(['A', 'B', 'C', 'D']).toContain(source['reliability']);
      expect(source['url'] ?? source['seed'] ?? source['dataset']).toEqual(expect.any(String));
    }
    expect(countedBy(seedTable('source'), 'reliability')).toEqual({ A: 9, B: 134, C: 306, D: 98 });
  });

  it('names the terms of every source that is a file of official data', () => {
    const files = seedTable('source').filter(({ dataset }) => dataset !== undefined);
    expect(files.filter(({ licence }) => licence === undefined)).toEqual([]);
    expect(files).toHaveLength(11);
  });

  it('holds 354 links in 154 groups that must not be added', () => {
    const grouped = seedTable('link').filter(({ group }) => group !== undefined);
    expect(grouped).toHaveLength(354);
    expect(new Set(grouped.map(({ group }) => group)).size).toBe(154);
  });

  it('keeps 1,171 statements in claims of three classes', () => {
    const claims = seedTable('claim');
    expect(claims.flatMap(({ statements }) => statements)).toHaveLength(1171);
    expect(countedBy(claims, 'conflict')).toEqual({ TRUE_CONFLICT: 52, DIFFERENT_SCOPE: 139, CHANGES_OVER_TIME: 178 });
  });

  it('holds the country shares by series, and marks one series and year a material and stage', () => {
    const statistics = seedTable('statistic');
    expect(countedBy(statistics, 'series')).toMatchObject({
      'EC CRM 2023': 2485,
      'USGS MCS 2026': 1460,
      'IEA Critical Minerals Data Explorer': 69,
      'USGS MCS 2025': 12,
    });
    const preferred = statistics.filter((row) => row['preferred'] === true);
    expect(preferred).toHaveLength(1764);
    for (const rows of Map.groupBy(preferred, ({ material, stage }) => `${material} ${stage}`).values()) {
      expect(new Set(rows.map(({ series, year }) => `${series} ${year}`)).size).toBe(1);
    }
  });

  it('names a stage of a plant after the plant, and gives it the kind of the plant', () =>
    expect(seedRecord('entity', { id: 'mp-independence#magnet' })).toMatchObject({
      kind: 'MagnetMaker',
      partOf: 'mp-independence',
      stage: 'MAGNET',
    }));
});

describe('facts of the seed', () => {
  const facts: readonly [what: string, table: string, id: string, fields: Json][] = [
    ['EXIM’s loan', 'link', 'lnk-774b6e9363', { from: 'us-exim', to: 'project-vault', kind: 'FUNDS', amount: { value: 1e10, currency: 'USD' }, termYears: 15 }],
    ['the Pentagon’s stake in MP', 'link', 'lnk-0d43e489aa', { to: 'mp-materials', share: { value: 0.15, of: 'EQUITY' }, amount: { value: 4e8, currency: 'USD' }, validFrom: '2025-07-10' }],
    ['Energy’s stake in Lithium Americas', 'link', 'lnk-8af2e7b8f7', { from: 'us-doe', to: 'lithium-americas', share: { value: 0.05, of: 'EQUITY' } }],
    ['the stake in Trilogy', 'link', 'lnk-0d2e00ed2f', { from: 'us-dod', to: 'trilogy-metals', share: { value: 0.1, of: 'EQUITY' }, extra: { warrantShare: 0.075 } }],
    ['REalloys’ offtake', 'link', 'lnk-d7f56877e4', { from: 'realloys', to: 'src', kind: 'OFFTAKE_WITH', share: { value: 0.8, of: 'SELLER_OUTPUT' }, termYears: 5 }],
    ['VSMPO and Boeing', 'supply', 'sup:vsmpo#mill:boeing:titanium-mill-product', { share: { low: 0.25, value: 0.25, high: 0.4 }, basis: 'OBSERVED', validUntil: '2022-03-01' }],
    ['the suspended controls', 'entity', 'china-oct9-2025-controls', { status: 'SUSPENDED', validFrom: '2025-10-09', suspendedUntil: '2026-11-10' }],
    ['the suspended ban', 'entity', 'china-dec2024-ga-ge-sb-ban', { type: 'EXPORT_BAN', validFrom: '2024-12', suspendedUntil: '2026-11-27' }],
    ['the cobalt quota', 'entity', 'drc-cobalt-quota', { type: 'EXPORT_QUOTA', validFrom: '2025-10-16', validUntil: '2027' }],
    ['the DFARS rule', 'entity', 'us-dfars-2027-ban', { type: 'PROCUREMENT_RULE', validFrom: '2027-01-01' }],
    ['gallium of China in 2025', 'statistic', 'st:gallium:PROCESSING:china:USGS MCS 2026:2025', { share: { value: 0.990099 }, tonnes: 900, preferred: true }],
    ['alumina of Australia in 2024', 'statistic', 'st:alumina:PROCESSING:australia:USGS MCS 2026:2024', { share: { value: 0.120553 }, tonnes: 17_100_000 }],
    ['titanium sponge of the world in 2024', 'observation', 'obs:world:titanium-sponge:world_output:2024', { value: 380_000, unit: 't/a', year: 2024 }],
    ['lead of Clarios', 'need', 'need:clarios:refined-lead', { buyer: 'clarios', form: 'refined-lead', stageBought: 'PROCESSING', basis: 'INFERRED' }],
    ['Belgium in the Union', 'membership', 'mem:eu27:BE', { bloc: 'eu27', member: 'BE', validFrom: '1958-01-01' }],
    ['heavy rare earths from Myanmar', 'corridor', 'cor:MM:CN:heavy-rare-earth-ore:extraction:open', { from: 'MM', to: 'CN', status: 'OPEN', validFrom: '2021-01-01' }],
    ['ilmenite', 'form', 'ilmenite-concentrate', { stage: 'EXTRACTION', contains: { titanium: { value: 0.3155, contentBasis: 'FORMULA' } } }],
  ];
  it.each(facts)('%s stand as compiled', (_, table, id, fields) => expect(seedRecord(table, { id })).toMatchObject(fields));

  it('Western Digital’s head office is in the United States', () =>
    expect(seedRecord('headquarters', { entity: 'western-digital' })).toMatchObject({ country: 'US', city: 'San Jose' }));

  it('the United Kingdom left the Union on 1 February 2020', () => {
    const [membership] = seedRecords('membership', { bloc: 'eu27', member: 'GB' });
    expect(membership).toMatchObject({ validFrom: '1973-01-01', validUntil: '2020-02-01' });
  });

  it('private money in Project Vault is 2 billion in two sources and 1.67 billion in two others', () => {
    const { statements } = seedRecord('claim', { id: 'vault-private-capital' });
    expect(statements.map(({ value, source }: Json) => [value, source]).slice(0, 4)).toEqual([
      [2e9, 'src-seed-000-jd-vance-aims-build'],
      [1.67e9, 'src-seed-001-vance-pushes-global-minerals'],
      [1.67e9, 'src-global-trade-review-critical-mineral-stockpile-project-wins-larges'],
      [2e9, 'src-tradevae-us-moves-from-grants-equity-shore'],
    ]);
  });
});
