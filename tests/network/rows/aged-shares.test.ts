import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../src/model/partial-date.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import { chainOf, need, rounded, shares, smallView, supply, type SmallRecords } from '../small-evidence.ts';

/** A mill that sells half in 2022 by a source, and goes on selling without a figure. */
const records = {
  entity: [{ id: 'mill', country: 'RU' }, { id: 'firm' }, { id: 'rival', country: 'JP' }],
  form: [{ id: 'bar', stage: 'METAL_ALLOY' }],
  need: [need('buyer', 'bar')],
  // Without a statistic of the world, a seller without a figure gets 0.1 (N2).
  statistic: shares('tin', 'EXTRACTION', { japan: 1 }),
} satisfies SmallRecords;
type Supply = Partial<RecordOf<'supply'>>;
const stated = (more: Supply = {}, seller = 'mill'): RecordOf<'supply'> =>
  supply(seller, 'buyer/bar', {
    id: `${seller} 2022`,
    share: { low: 0.5, value: 0.5, high: 0.6 },
    basis: 'OBSERVED',
    validFrom: '2022-03',
    validUntil: '2023-01-01',
    ...more,
  });
const goesOn = (more: Supply = {}, seller = 'mill'): RecordOf<'supply'> =>
  supply(seller, 'buyer/bar', { id: `${seller} since`, basis: 'REPORTED', validFrom: '2023-01-01', ...more });

function rowOn(at: string, supplies: readonly RecordOf<'supply'>[], more: SmallRecords = {}) {
  const found = chainOf({ ...records, ...more, supply: supplies }, 'buyer/bar', 'bar', smallView({ at }));
  return { ...found, of: found.row('buyer') };
}

describe('agedShares (T4b)', () => {
  // 0.1 a year from the end of the period: 365 of 365.25 days after a year.
  it('keep the estimate of an earlier period and widen its band day by day', () => {
    expect(rowOn('2022-12-31', [stated(), goesOn()]).of['mill']).toEqual([0.5, 0.5, 0.6, 'OBSERVED']);
    const first = rowOn('2023-01-01', [stated(), goesOn()]);
    expect(first.of['mill']).toEqual([0.5, 0.5, 0.6, 'REPORTED']);
    expect(first.flags).toContain('shareAged');
    expect(first.rules).toContain('T4b');
    const [year, later] = [0.1 * (365 / 365.25), 0.1 * (1155 / 365.25)];
    const widened = (by: number): unknown[] => [rounded(0.5 - by), 0.5, rounded(0.6 + by), 'REPORTED'];
    expect(rowOn('2024-01-01', [stated(), goesOn()]).of['mill']).toEqual(widened(year));
    expect(rowOn('2026-03-01', [stated(), goesOn()]).of['mill']).toEqual(widened(later));
    expect(rowOn('2035-01-01', [stated(), goesOn({ validUntil: '2040' })]).of['mill']).toEqual([0, 0.5, 1, 'REPORTED']);
  });

  it('never fall to the constant of N2 on any day around the end of the year', () => {
    const days = Array.from({ length: 60 }).reduce<string[]>(
      (all) => [...all, dayAfter(all.at(-1) ?? '')],
      ['2022-12-01'],
    );
    for (const day of days) expect([day, rowOn(day, [stated(), goesOn()]).of['mill']?.[1]]).toEqual([day, 0.5]);
  });

  // Neighbours of the case: two sellers, a firm beside its plant, and a figure of the newer record.
  it('fit beside each other and beside what is stated for the day', () => {
    const both = [stated(), goesOn(), stated({ share: 0.7 }, 'rival'), goesOn({}, 'rival')];
    const { of } = rowOn('2023-01-01', both);
    expect(of['mill']?.[1]).toBeCloseTo(0.5 / 1.2, 9);
    expect(of['rival']?.[1]).toBeCloseTo(0.7 / 1.2, 9);
    const today = rowOn('2023-01-01', [stated(), goesOn(), goesOn({ share: 0.8, basis: 'OBSERVED' }, 'rival')]).of;
    expect([today['mill']?.[1], today['rival']?.[1]]).toEqual([0.2, 0.8]);
  });

  it('are those of one relation, whether a firm or its plant is named', () => {
    const link = [{ id: 'o', kind: 'OWNS' as const, from: 'firm', to: 'mill' }];
    const named = [stated({ id: 'firm 2022', supplier: 'firm' }), goesOn()];
    expect(rowOn('2023-06-01', named, { link }).of['mill']?.[1]).toBe(0.5);
    expect(rowOn('2023-06-01', named).of['mill']?.[1]).toBe(0.1);
  });

  it('leave a share of the day alone, and take none of what was never in force or is still to come', () => {
    expect(rowOn('2023-06-01', [stated(), goesOn({ share: 0.2, basis: 'OBSERVED' })]).of['mill']?.[1]).toBe(0.2);
    expect(rowOn('2023-06-01', [stated({ status: 'MOU' }), goesOn()]).of['mill']?.[1]).toBe(0.1);
    const before = goesOn({ validFrom: '2021-01-01', validUntil: '2022-03-01' });
    expect(rowOn('2021-06-01', [stated(), before]).of['mill']?.[1]).toBe(0.1);
    expect(rowOn('2021-06-01', [stated(), before]).flags).not.toContain('shareAged');
  });
});
