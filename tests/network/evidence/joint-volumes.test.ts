import { describe, expect, it } from 'vitest';
import { invariant } from '../../../src/errors.ts';
import { isJoint, ownRates, volumeOf, volumeRate } from '../../../src/network/evidence/joint-volumes.ts';
import { createOwnership } from '../../../src/model/ownership.ts';
import { yearlyCapacity, yearlyVolume } from '../../../src/network/evidence/yearly-amounts.ts';
import { smallEvidence, supply, type SmallRecords } from '../small-evidence.ts';

type Sold = NonNullable<SmallRecords['supply']>[number];

const sold = (seller: string, buyer: string, more: Partial<Sold>): Sold =>
  supply(seller, `${buyer}/oxide`, { buyer, form: 'oxide', ...more });

/** What the volume of the first record gives its buyer. */
function partOf(...records: readonly [Sold, ...Sold[]]): ReturnType<typeof volumeOf> {
  const evidence = smallEvidence({ supply: records });
  const first = evidence.supplies.find(({ id }) => id === records[0].id);
  invariant(first, 'the first record is in the evidence');
  return volumeOf(first, evidence);
}

describe('volumeOf (R3)', () => {
  it('is a volume of one buyer in full', () => {
    expect(partOf(sold('mine', 'a', { volume: 300 }))).toEqual({ low: 300, estimate: 300, high: 300 });
  });

  it('is an equal part for each named buyer, and anything up to the whole', () => {
    const joint = { volume: 300, joint: true };
    const found = partOf(sold('mine', 'a', joint), sold('mine', 'b', joint), sold('mine', 'c', joint));
    expect(found).toEqual({ low: 0, estimate: 100, high: 300 });
  });

  it('is a half if only one of the buyers is named', () => {
    expect(partOf(sold('mine', 'a', { volume: 300, joint: true }))).toEqual({ low: 0, estimate: 150, high: 300 });
  });

  // Would catch partners that are found by the seller alone.
  it('counts no buyer of another volume, form or seller, and none twice', () => {
    const joint = { volume: 300, joint: true };
    const found = partOf(
      sold('mine', 'a', joint),
      sold('mine', 'a', { ...joint, id: 'again', status: 'ENDED' }),
      sold('mine', 'b', joint),
      sold('mine', 'c', { ...joint, volume: 200 }),
      sold('mine', 'd', { ...joint, form: 'metal' }),
      sold('pit', 'e', joint),
      sold('mine', 'f', { volume: 300 }),
    );
    expect(found).toEqual({ low: 0, estimate: 150, high: 300 });
  });

  // 0.3 kt are 300 t, so that both records are of one volume.
  it('recognises one volume in two units', () => {
    const found = partOf(
      sold('mine', 'a', { volume: 300, joint: true }),
      sold('mine', 'b', { volume: { value: 0.3, unit: 'kt/a', joint: true } }),
      sold('mine', 'c', { volume: { value: 300_000, unit: 'kg/a', joint: true } }),
    );
    expect(found).toEqual({ low: 0, estimate: 100, high: 300 });
  });

  it('is not known for a total, which is no rate', () => {
    expect(partOf(sold('mine', 'a', { volume: { value: 1500, unit: 't' } }))).toBeUndefined();
    expect(partOf(sold('mine', 'a', {}))).toBeUndefined();
  });
});

describe('isJoint', () => {
  it('goes by the volume before the supply, and needs a volume', () => {
    const single = { value: 3, unit: 't/a', joint: false };
    expect(isJoint(sold('mine', 'a', { volume: 3, joint: true }))).toBe(true);
    expect(isJoint(sold('mine', 'a', { volume: { value: 3, unit: 't/a' }, joint: true }))).toBe(true);
    expect(isJoint(sold('mine', 'a', { volume: single, joint: true }))).toBe(false);
    expect(isJoint(sold('mine', 'a', { volume: 3 }))).toBe(false);
    expect(isJoint(sold('mine', 'a', { joint: true }))).toBe(false);
  });
});

describe('rates of volumes and capacities', () => {
  const evidence = smallEvidence({
    dataset: [{ id: 'monthly', format: 'lodestone/1', timeUnit: 'month' }],
    capacity: [{ party: 'mine', form: 'oxide', max: 10 }],
    entity: [
      { id: 'mine' },
      { id: 'pit', capacities: [{ item: 'oxide', value: 2, unit: 'kt/a', basis: 'NAMEPLATE', year: 2024 }] },
    ],
  });

  // 5 a month are 60 a year. Would catch a bare number that is read as tonnes per year.
  it('read a bare volume in the time unit of the data set', () => {
    expect(volumeRate(sold('mine', 'a', { volume: 5 }), evidence)).toEqual({
      low: 5,
      estimate: 5,
      high: 5,
      isJoint: false,
    });
    expect(yearlyVolume(sold('mine', 'a', { volume: 5 }), evidence)).toBe(60);
    expect(yearlyVolume(sold('mine', 'a', { volume: { value: 5, unit: 't/a' } }), evidence)).toBe(5);
    expect(yearlyVolume(sold('mine', 'a', {}), evidence)).toBeUndefined();
  });

  it('read a row of the table by the data set, and a capacity of an entity by its own unit', () => {
    const ownership = createOwnership(evidence, '2026-01-01');
    const yearly = (party: string): number | undefined =>
      yearlyCapacity(party, 'oxide', '2026-01-01', evidence, ownership);
    expect(yearly('mine')).toBe(120);
    expect(yearly('pit')).toBe(2000);
    expect(yearly('nobody')).toBeUndefined();
  });
});

describe('ownRates', () => {
  const evidence = smallEvidence({});
  const of = (...volumes: readonly Sold['volume'][]): readonly number[] | undefined =>
    ownRates(
      volumes.map((volume, index) => ({ id: `s${index}`, supplier: 'x', volume })),
      evidence,
    )?.map(({ estimate }) => estimate);
  // 3 kt/a are 3000 t/a. Would catch a joint volume counted as one buyer's own, and a gap counted as 0.
  it('are volumes that all supplies state for themselves', () => {
    expect(of({ value: 2, unit: 't/a' }, { value: 3, unit: 'kt/a' })).toEqual([2, 3000]);
    expect(of({ value: 2, unit: 't/a' }, undefined)).toBeUndefined();
    expect(of({ value: 2, unit: 't/a' }, { value: 3, unit: 't/a', joint: true })).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});
