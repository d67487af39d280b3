import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectationsOf, meets } from '../../src/cli/expectations.ts';
import { invariant } from '../../src/errors.ts';
import { loadDataSet } from '../../src/ingest/load-data-set.ts';
import { askFile, askRecords } from '../ask-file.ts';
import type { Json } from '../seeded.ts';

/** Amounts, volumes and capacities in whatever units their records state them; worked by hand, a year being 365 days. */

const folder = join(import.meta.dirname, '../fixtures/units');

describe('data sets that differ in their units alone', () => {
  // 1,500 of 2,000 t a year are 0.75; 900 of 1,200 t a month are 0.0625. Would catch a unit that is accepted and dropped.
  it.each(readdirSync(folder))('answer %s as in tonnes a year', async (file) => {
    const path = join(folder, file);
    const { dataSet, problems } = await loadDataSet(path);
    invariant(dataSet, problems.map(({ message }) => message).join('; '));
    const ask = await askFile(path);
    for (const expectation of expectationsOf(dataSet)) {
      const { met, found, pointer } = meets(expectation, await ask(expectation.query));
      expect({ pointer, found, met }).toMatchObject({ met: true });
    }
  });
});

const weekly = [
  { t: 'dataset', id: 'weekly', format: 'lodestone/1', synthetic: true, at: '2026-01-01', timeUnit: 'week' },
  { t: 'form', id: 'magnet', stage: 'MAGNET' },
  { t: 'entity', id: 'buyer', kind: 'OEM', country: 'US' },
  { t: 'entity', id: 'a', country: 'CN' },
  { t: 'entity', id: 'b', country: 'JP' },
];
const sold = (supplier: string, more: object): object => ({
  t: 'supply',
  id: `${supplier}>buyer`,
  need: 'n',
  supplier,
  ...more,
});
const need = (more: object): object => ({ t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', ...more });

async function sharesOf(records: readonly object[]): Promise<Record<string, Json>> {
  const ask = await askRecords(records);
  const { data, errors } = await ask(
    '{ buyer(key: "buyer") { supply { dependency(material: "magnet", groupBy: PARTY, minShare: 0) { rows { nodes { label passThrough { provenLow low estimate high provenHigh } } } } } } }',
  );
  expect(errors).toBeUndefined();
  return Object.fromEntries(
    data.buyer.supply.dependency.rows.nodes.map(({ label, passThrough }: Json) => [label, passThrough]),
  );
}

describe('a data set that counts by the week', () => {
  // 10 a week are 10·365/7 = 521.43 a year, of which 260 are 0.49863. Would catch 260 over 10, which is "proven" 0.9.
  it('holds a volume a year against its amount a week', async () => {
    const { a } = await sharesOf([
      ...weekly,
      need({ amount: 10 }),
      sold('a', { volume: { value: 260, unit: 't/a' } }),
      sold('b', { share: 0.1 }),
    ]);
    expect(a.provenLow).toBeCloseTo(0.49863, 5);
    expect(a.estimate).toBeCloseTo((260 * 7) / 3650, 12);
  });

  // 10 cars a week of 2 magnets: 20 a week. Would catch a volume that is held against the magnets of one car.
  it('holds a volume against what all products of a week take in', async () => {
    const cars = [
      { t: 'form', id: 'car', stage: 'PRODUCT' },
      { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
    ];
    const { a } = await sharesOf([...weekly, ...cars, need({ amount: 2, per: 'car' }), sold('a', { volume: 5 })]);
    expect(a.provenLow).toBeCloseTo(0.25, 12);
  });

  // 15 a month are 180 a year, of which 90 are half. Would catch "monthly" as a unit of output, which drops the volume.
  it.each(['monthly', 'per month', 'calendar month', 'mo'])('holds a volume against an amount %s', async (per) => {
    const { a } = await sharesOf([
      ...weekly,
      need({ amount: 15, per }),
      sold('a', { volume: { value: 90, unit: 't/a' } }),
      sold('b', { share: 0.1 }),
    ]);
    expect(a.provenLow).toBeCloseTo(0.5, 12);
  });

  // 10 cars a fortnight of 10 magnets: 100 a fortnight, 2,607.14 a year, of which 260 are 0.09973.
  it('holds a volume a year against what all products of a fortnight take in', async () => {
    const { a } = await sharesOf([
      ...weekly.map((one) => ('timeUnit' in one ? { ...one, timeUnit: 'fortnight' } : one)),
      { t: 'form', id: 'car', stage: 'PRODUCT' },
      { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
      need({ amount: 10, per: 'car' }),
      sold('a', { volume: { value: 260, unit: 't/a' } }),
      sold('b', { share: 0.1 }),
    ]);
    expect(a.provenLow).toBeCloseTo(0.09973, 5);
  });

  // Of 2 magnets a car nobody knows how many a week where nobody says how many cars.
  it('holds no volume against an amount a product alone', async () => {
    const { a } = await sharesOf([...weekly, need({ amount: 2, per: 'car' }), sold('a', { volume: 1 }), sold('b', {})]);
    expect(a.provenLow).toBe(0);
  });

  // 73 t a year are 1.4 a week, beside 2.8 a week: a third. Would catch capacities that are added across their units.
  it('weighs what entities state beside its table of capacities', async () => {
    const stated = { capacities: [{ item: 'magnet', value: 73, unit: 't/a', basis: 'NAMEPLATE', year: 2024 }] };
    const { a } = await sharesOf([
      ...weekly.map((one) => ('id' in one && one.id === 'a' ? { ...one, ...stated } : one)),
      need({}),
      sold('a', {}),
      sold('b', {}),
      { t: 'capacity', party: 'b', form: 'magnet', max: 2.8 },
    ]);
    expect(a.estimate).toBeCloseTo(1 / 3, 12);
  });

  // 3,650 kg a month are 43.8 t a year and 0.84 t a week. Would catch a unit of capacity that the check accepts and nobody reads.
  it.each([
    [{ value: 73, unit: 't/a' }, 1.4],
    [{ value: 3650, unit: 'kg/mo' }, 0.84],
    [{ value: 1.4, unit: 't/wk' }, 1.4],
    [{ value: 0.000073, unit: 'Mt/a' }, 1.4],
  ])('reads a capacity of %j', async (capacity, weekOf) => {
    const stated = { capacities: [{ item: 'magnet', ...capacity, basis: 'NAMEPLATE', year: 2024 }] };
    const { a } = await sharesOf([
      ...weekly.map((one) => ('id' in one && one.id === 'a' ? { ...one, ...stated } : one)),
      need({}),
      sold('a', {}),
      sold('b', {}),
      { t: 'capacity', party: 'b', form: 'magnet', max: 2.8 },
    ]);
    expect(a.estimate).toBeCloseTo(weekOf / (weekOf + 2.8), 12);
  });
});
