import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedRecord, seedRecords, seedTable, type SeedRecord } from '../seed-files.ts';

/** The shipped files, read with JSON.parse alone; figures were typed in by hand from the compiled evidence. */

const directory = join(import.meta.dirname, '../../seed');
const counts: Readonly<Record<string, number>> = {
  claim: 401,
  corridor: 43,
  crosswalk: 386,
  dataset: 1,
  entity: 870,
  facility: 1841,
  form: 110,
  headquarters: 31,
  link: 1895,
  membership: 160,
  need: 190,
  observation: 11009,
  parameter: 2,
  rule: 3,
  source: 585,
  statistic: 5077,
  supply: 104,
};

const countedBy = (records: readonly SeedRecord[], field: string): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(records, (record) => String(record[field]))].map(([value, list]) => [value, list.length]),
  );

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
    for (const table of [
      'entity',
      'link',
      'form',
      'need',
      'supply',
      'corridor',
      'membership',
      'headquarters',
      'observation',
      'rule',
    ]) {
      for (const record of seedTable(table)) {
        expect(record['sources']?.length).toBeGreaterThan(0);
        for (const source of record['sources']) expect(known).toContain(source);
      }
    }
    for (const table of ['statistic', 'facility'])
      for (const { source } of seedTable(table)) expect(known).toContain(source);
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
    expect(countedBy(seedTable('source'), 'reliability')).toEqual({ A: 25, B: 149, C: 312, D: 99 });
    expect(seedTable('source').filter(({ date }) => date === undefined)).toHaveLength(124);
  });

  it('is described by its README with the figures that it has', () => {
    const readme = readFileSync(join(directory, 'README.md'), 'utf8').replaceAll('\n', ' ');
    for (const figure of ['filing (25)', 'data (149)', 'copies (312)', 'compilation (99)', '124 sources are undated'])
      expect(readme).toContain(figure);
    for (const figure of [
      '52 are true conflicts',
      '169 differ in scope',
      '180 change over time',
      '354 links stand in 154',
    ])
      expect(readme).toContain(figure);
  });

  it('has reported and inferred needs of manufacturers as its README says', () => {
    const makers = new Set(seedRecords('entity', { kind: 'OEM' }).map(({ id }) => id));
    const needs = seedTable('need').filter(({ buyer }) => makers.has(buyer));
    expect(countedBy(needs, 'basis')).toEqual({ REPORTED: 34, INFERRED: 112 });
  });

  it('names the terms of every source that is a file of official data', () => {
    const files = seedTable('source').filter(({ dataset }) => dataset !== undefined);
    expect(files.filter(({ licence }) => licence === undefined)).toEqual([]);
    expect(files).toHaveLength(24);
  });

  it('gives copies of official data the terms of the original, and others none', () => {
    const copies = seedTable('source').filter(({ dataset, licence }) => dataset === undefined && licence !== undefined);
    expect(Object.fromEntries(copies.map(({ id, licence }) => [id, licence]))).toEqual({
      'src-european-commission-copy-study-on-critical-raw-materials-eu': 'CC BY 4.0 (European Commission)',
      'src-icmm-copy-tth4vb-icmm-global-mining-dataset-september-2025': 'CC BY 4.0 (ICMM)',
      'src-us-geological-survey-mineral-commodity-summaries-2025-rare-earths':
        'US public domain (U.S. Geological Survey)',
      'src-us-geological-survey-mineral-commodity-summaries-2026-data-release':
        'US public domain (U.S. Geological Survey; data release under CC0 1.0)',
      'src-usgs-sciencebase-copy-mineral-industries-select-countries-indo-pac':
        'US public domain (U.S. Geological Survey)',
    });
  });

  it('holds 354 links in 154 groups that must not be added', () => {
    const grouped = seedTable('link').filter(({ group }) => group !== undefined);
    expect(grouped).toHaveLength(354);
    expect(new Set(grouped.map(({ group }) => group)).size).toBe(154);
  });

  it('keeps 1,213 statements in claims of three classes', () => {
    const claims = seedTable('claim');
    expect(claims.flatMap(({ statements }) => statements)).toHaveLength(1213);
    expect(countedBy(claims, 'conflict')).toEqual({ TRUE_CONFLICT: 52, DIFFERENT_SCOPE: 169, CHANGES_OVER_TIME: 180 });
  });

  it('holds the country shares by series, and marks one series and year a material and stage', () => {
    const statistics = seedTable('statistic');
    expect(countedBy(statistics, 'series')).toEqual({
      'EC CRM 2023': 2491,
      'USGS MCS 2026': 1460,
      'IEA Critical Minerals Data Explorer': 69,
      'EC CRM 2023 EU sourcing': 834,
      'USGS MCS 2026 import sources': 188,
      'USGS MCS 2025': 12,
      'claim: IEA outlook 2024': 6,
      'claim: IEA commentary as reported': 4,
      'claim: conversion to metals, alloys and magnets': 3,
      'claim: Adamas Intelligence': 2,
      'claim: NdFeB range': 2,
      'claim: US Commerce section 232 report': 2,
      'claim: rare earth metals for magnets': 2,
      'claim: sintered magnets': 2,
    });
    const preferred = statistics.filter((row) => row['preferred'] === true);
    expect(preferred).toHaveLength(1765);
    for (const rows of Map.groupBy(preferred, ({ material, stage }) => `${material} ${stage}`).values()) {
      expect(new Set(rows.map(({ series, year }) => `${series} ${year}`)).size).toBe(1);
    }
  });

  it('names a stage of a plant after the plant, gives it its kind, and adds nothing else', () => {
    expect(seedRecord('entity', { id: 'mp-independence#magnet' })).toMatchObject({
      kind: 'MagnetMaker',
      name: 'MP Materials Independence (Fort Worth) (magnet stage)',
      partOf: 'mp-independence',
      stage: 'MAGNET',
      basis: 'REPORTED',
    });
    const stages = seedTable('entity').filter(({ id }) => id.includes('#'));
    expect(stages).toHaveLength(13);
    // The level of a stage is stated nowhere: its plant may be a mine (SITE) or a whole firm (COMPANY).
    expect(stages.filter(({ level }) => level !== undefined)).toEqual([]);
  });
});
