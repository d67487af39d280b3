import { describe, expect, it } from 'vitest';
import { tableRecord } from '../../../src/model/records/table-record.ts';
import { countsOf } from '../../../src/model/records/statistics.ts';
import type { RecordOf, TableName, TableRecord } from '../../../src/model/records/tables.ts';
import { createEvidence } from '../../../src/network/evidence/evidence.ts';
import {
  isMeasuredApart,
  isMeasuredTogether,
  membersOf,
  mineralGroupOf,
} from '../../../src/network/evidence/mineral-groups.ts';
import { createMaterialForms } from '../../../src/network/evidence/material-forms.ts';
import { createOwnership } from '../../../src/model/ownership.ts';
import { createPlaces } from '../../../src/network/evidence/places.ts';
import { createPlants } from '../../../src/network/rows/plants.ts';
import { createStatisticChoice } from '../../../src/network/statistics/statistic-choice.ts';
import { defaultParameters, noScenario, type View } from '../../../src/network/view.ts';

/** Rules R6, R7 and S5 by fields of records, under keys that mean nothing. */

const at = '2026-01-01';
const view: View = {
  at,
  knownAt: undefined,
  evidence: 'ASSUMED',
  includeStatuses: ['IN_FORCE'],
  parameters: defaultParameters,
  scenario: noScenario,
  changes: [],
  gone: [],
};
const record = <T extends TableName>(table: T, fields: RecordOf<T>): TableRecord => tableRecord(table, fields);

const minerals = [
  record('entity', { id: 'g1', kind: 'Mineral', measured: 'TOGETHER' }),
  record('entity', { id: 'g2', kind: 'Mineral', measured: 'APART' }),
  record('entity', { id: 'm1', kind: 'Mineral', mineralGroup: 'g1' }),
  record('entity', { id: 'm2', kind: 'Mineral', mineralGroup: 'g2' }),
  record('entity', { id: 'm3', kind: 'Mineral' }),
];

describe('mineralGroupOf', () => {
  it('reads the group of an entity or form, and how the group is measured', () => {
    const evidence = createEvidence([...minerals, record('form', { id: 'f', stage: 'MAGNET', mineralGroup: 'g2' })]);
    expect(['m1', 'm2', 'm3', 'f', 'nothing'].map((key) => mineralGroupOf(evidence, key))).toEqual([
      'g1',
      'g2',
      undefined,
      'g2',
      undefined,
    ]);
    expect(['m1', 'm2', 'm3'].map((key) => isMeasuredTogether(evidence, key))).toEqual([true, false, false]);
    expect(['m1', 'm2', 'm3'].map((key) => isMeasuredApart(evidence, key))).toEqual([false, true, false]);
  });
});

describe('rule R6', () => {
  const worldOutput = (subject: string): TableRecord =>
    record('observation', {
      id: `${subject} of the world`,
      subject,
      quantity: 'WORLD_OUTPUT',
      geography: 'world',
      value: 1000,
      unit: 't/a',
      year: 2025,
    });
  const evidence = createEvidence([
    ...minerals,
    record('form', { id: 'all', stage: 'PROCESSING', group: true }),
    record('form', { id: 'some', stage: 'PROCESSING', group: true, mineralGroup: 'g2' }),
    record('form', { id: 'one', stage: 'PROCESSING', contains: { m2: { value: 0.8 } } }),
    ...['all', 'some', 'one'].map(worldOutput),
  ]);
  const plants = createPlants(evidence, view, createOwnership(evidence, at), createPlaces(evidence, at));

  // Would catch: a capacity of a wider group that is counted as capacity of a mineral measured apart, or one that is not
  // counted though the form names the mineral or its group.
  it.each([
    ['all', 'm1', true],
    ['all', 'm3', true],
    ['all', 'm2', false],
    ['some', 'm2', true],
    ['one', 'm2', true],
  ])('takes output of "%s" for "%s": %s', (form, mineral, isTaken) => {
    expect(plants.measuredForm([form], mineral)?.form).toBe(isTaken ? form : undefined);
  });
});

const shares = (material: string, of: readonly number[]): TableRecord[] =>
  of.map((share, index) =>
    record('statistic', {
      id: `${material} ${index}`,
      material,
      stage: 'EXTRACTION',
      country: `c${index}`,
      share,
      series: 's',
      year: 2025,
    }),
  );

describe('rule R7', () => {
  // Two points for a source that nobody names, none for age; the rows are complete. A copy adds one or two points.
  it.each([
    ['m1', 3],
    ['m2', 4],
    ['m3', 4],
  ])('penalises the copied rows of "%s" with %i points in all', (material, points) => {
    const rows = [0.5, 0.3, 0.2];
    const evidence = createEvidence([...minerals, ...shares(material, rows), ...shares('another', rows)]);
    const choose = createStatisticChoice(evidence, view, createMaterialForms(evidence));
    const chosen = choose({ material, forms: [], stage: 'EXTRACTION', geography: undefined });
    expect(chosen).toMatchObject({ copiedPattern: true, statistic: { score: points } });
  });
});

describe('countsOf', () => {
  const row = { id: 's', stage: 'EXTRACTION', share: 1, year: 2025 } as const;

  it('is what the record states, whatever the series is called', () => {
    const stated = { ...row, geography: 'x', series: 'Imports', counts: 'INTAKE' } as const;
    expect(countsOf(stated)).toBe('INTAKE');
    expect(countsOf({ ...stated, series: 'Customs', counts: 'IMPORTS' })).toBe('IMPORTS');
  });

  // Would catch a series that decides by its name.
  it('is output for the world and the intake for a place, where nothing states it', () => {
    expect(countsOf({ ...row, series: 'Imports' })).toBe('OUTPUT');
    expect(countsOf({ ...row, geography: 'x', series: 'US import sources' })).toBe('INTAKE');
    expect(countsOf({ ...row, geography: 'x', series: 'EU sourcing' })).toBe('INTAKE');
  });
});

describe('membersOf', () => {
  const group = (id: string, mineralGroup?: string): TableRecord =>
    record('entity', { id, kind: 'Mineral', ...(mineralGroup !== undefined && { mineralGroup }) });
  const evidence = createEvidence([
    group('all'),
    group('light', 'all'),
    group('heavy', 'all'),
    group('dy', 'heavy'),
    group('nd', 'light'),
    group('loop', 'knot'),
    group('knot', 'loop'),
    record('form', { id: 'heavy-oxides', stage: 'PROCESSING', mineralGroup: 'heavy' }),
  ]);

  // Would catch: a group as a leaf, a form as a mineral of its own, and a walk that never ends.
  it('are the minerals of groups of groups, the key itself, and no forms', () => {
    expect(membersOf(evidence, 'all').toSorted()).toEqual(['all', 'dy', 'heavy', 'light', 'nd']);
    expect(membersOf(evidence, 'heavy')).toEqual(['heavy', 'dy']);
    expect(membersOf(evidence, 'dy')).toEqual(['dy']);
    expect(membersOf(evidence, 'heavy-oxides')).toEqual(['heavy-oxides']);
    expect(membersOf(evidence, 'unheard-of')).toEqual(['unheard-of']);
    expect(membersOf(evidence, 'loop')).toEqual(['loop', 'knot']);
  });
});
