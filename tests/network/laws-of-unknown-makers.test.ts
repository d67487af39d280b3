import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEvidence } from '../../src/network/evidence/evidence.ts';
import { tableRecord } from '../../src/model/records/table-record.ts';
import { isTableName, type RecordOf, type TableName, type TableRecord } from '../../src/model/records/tables.ts';
import type { ViewQuestion } from '../../src/assess/view/view.ts';
import {
  compared,
  figuresOf,
  plainRecords,
  plainView,
  unsuppliedNeeds,
  withoutNeeds,
  withoutStage,
  type Figures,
} from './deletions.ts';
import { randomRecords } from './random-chains.ts';
import { seedRecords } from './seed-evidence.ts';
import type { SmallRecords } from './small-evidence.ts';

/**
 * The law of unknown producers (docs/network.md): less evidence never gives a surer answer. `npm run prove -- deletions` deletes
 * far more records.
 */

const rounding = 0.02;
const today: ViewQuestion = { at: '2026-03-01' };
const nothing = { proven: [], band: [], dominates: [] };

function recordsOf(small: SmallRecords): readonly TableRecord[] {
  return Object.keys(small).flatMap((name) => (isTableName(name) ? rowsOf(name, small) : []));
}

function rowsOf(table: TableName, small: SmallRecords): readonly TableRecord[] {
  const rows: readonly RecordOf<TableName>[] = small[table] ?? [];
  return rows.map((record) => tableRecord(table, record));
}

describe('random data sets', () => {
  // Would catch a row of a statistic that bounds what nobody stated.
  it('are never surer by facts alone after any deletion', () => {
    const deleted = fc.tuple(randomRecords(false), fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(deleted, ([small, coins]) => {
        const records = recordsOf(small);
        const may = ({ table, key, record }: TableRecord): boolean =>
          table === 'supply' ||
          (table === 'statistic' && record.form !== 'other') ||
          (table === 'need' && !key.startsWith('buyer'));
        const gone = records.filter((entry) => may(entry) && coins.next().value === true);
        const kept = withoutNeeds(
          records.filter((entry) => !gone.includes(entry)),
          gone.map(({ key }) => key),
        );
        expect(compared(figuresOf(records, today), figuresOf(kept, today), 1).proven).toEqual([]);
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  // Would catch unknown makers that deviate less than those whom a statistic gives, in any order of the two.
  it('have no narrower band after all statistics of a stage are deleted', () => {
    fc.assert(
      fc.property(
        randomRecords(true),
        fc.constantFrom(0, 0.1, 0.2, 0.5),
        fc.constantFrom(0, 0.2, 0.4),
        (small, buyer, corridor) => {
          const records = recordsOf(small);
          const assumptions = { domesticFirst: false, buyerDeviation: buyer, corridorDeviation: corridor };
          const before = figuresOf(records, { ...today, assumptions });
          for (const stage of ['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET'] as const) {
            const after = figuresOf(withoutStage(records, stage), { ...today, assumptions });
            expect(compared(before, after, rounding)).toMatchObject(nothing);
          }
        },
      ),
      { numRuns: 300, seed: 15 },
    );
  });

  it('are the same after the need of a plant without suppliers is deleted', () => {
    let compares = 0;
    fc.assert(
      fc.property(randomRecords(false), (small) => {
        const records = recordsOf(small);
        const needs = unsuppliedNeeds(createEvidence(records)).filter((key) => !key.startsWith('buyer'));
        const [before, after] = [records, withoutNeeds(records, needs)].map((one) => figuresOf(one, today, ['buyer']));
        compares += needs.length;
        expect(after).toEqual(before);
      }),
      { numRuns: 300, seed: 16 },
    );
    expect(compares).toBeGreaterThan(100);
  });
});

describe('the shipped data', () => {
  let records: readonly TableRecord[];
  let plain: readonly TableRecord[];
  let before: Figures;
  let plainBefore: Figures;
  /** Every fifth buyer. The proof asks all. */
  let some: readonly string[];
  beforeAll(() => {
    records = seedRecords();
    plain = plainRecords(records);
    some = [...createEvidence(records).needsOf.keys()].filter((_, place) => place % 5 === 0);
    before = figuresOf(records, today, some);
    plainBefore = figuresOf(plain, plainView, some);
  });

  it('is never surer by facts alone after any deletion', () => {
    const tables = new Set<TableName>(['statistic', 'supply', 'corridor', 'observation', 'capacity', 'crosswalk']);
    const deletable = records.filter(({ table }) => tables.has(table));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(29), (of, rest) => {
        const gone = new Set(deletable.filter((_, place) => place % of === rest % of));
        const after = figuresOf(
          records.filter((entry) => !gone.has(entry)),
          today,
          some,
        );
        expect(compared(before, after, 1).proven).toEqual([]);
      }),
      { numRuns: 3, seed: 17 },
    );
  });

  it.each(['EXTRACTION', 'PROCESSING', 'METAL_ALLOY', 'MAGNET'] as const)(
    'dominates nobody more, and has no narrower band, without the statistics of %s',
    (stage) => {
      const after = compared(before, figuresOf(withoutStage(records, stage), today, some), 1);
      expect(after).toMatchObject({ proven: [], dominates: [] });
      const { band, count } = compared(plainBefore, figuresOf(withoutStage(plain, stage), plainView, some), rounding);
      expect(band).toEqual([]);
      expect(count).toBeGreaterThan(500);
    },
  );

  // The alloy of two Chinese makers of magnets was unknown because their needs of it are recorded.
  it('gives every other buyer the same figures without the needs of plants that have no supplier', () => {
    const needs = unsuppliedNeeds(createEvidence(records));
    expect(needs.length).toBeGreaterThan(5);
    const buyers = ['byd', 'tesla', 'toyota', 'ge-vernova', 'ford', 'siemens-gamesa'];
    const [all, fewer] = [records, withoutNeeds(records, needs)].map((one) => figuresOf(one, today, buyers));
    expect(fewer).toEqual(all);
  });
});
