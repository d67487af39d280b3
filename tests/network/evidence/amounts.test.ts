import { describe, expect, it } from 'vitest';
import {
  amountPerGood,
  amountPerOutput,
  comparableAmounts,
  demandOf,
  goodsOf,
  intakeOf,
  intakeRate,
  isPerPeriod,
  yearlyIntake,
  yieldOf,
} from '../../../src/network/evidence/amounts.ts';
import type { NeedRecord } from '../../../src/model/records/network.ts';
import { need, smallEvidence, type SmallRecords } from '../small-evidence.ts';

/** A maker of 10 cars and 5 vans a week. */
const weekly: SmallRecords = {
  dataset: [{ id: 'weekly', format: 'lodestone/1', timeUnit: 'week' }],
  demand: [
    { party: 'maker', form: 'car', rate: 10 },
    { party: 'maker', form: 'van', rate: 5 },
    { party: 'other', form: 'car', rate: 100 },
  ],
};
const evidence = smallEvidence(weekly);
const magnets = (buyer: string, more: Partial<NeedRecord>): NeedRecord => need(buyer, 'magnet', more);

describe('demandOf and goodsOf', () => {
  it('count the demands on one party alone', () => {
    expect(demandOf(evidence, 'maker')).toBe(15);
    expect(demandOf(evidence, 'nobody')).toBe(0);
    expect([...goodsOf(evidence, 'maker')]).toEqual(['car', 'van']);
  });
});

describe('intakeOf', () => {
  it('is the stated amount in the unit of its own period', () => {
    expect(intakeOf(evidence, magnets('maker', { amount: 36, per: 'months' }))).toEqual({ value: 36, unit: 't/mo' });
  });

  it('is the amount per product times all products', () => {
    expect(intakeOf(evidence, magnets('maker', { amount: 2, per: 'unit' }))).toEqual({ value: 30, unit: 't/wk' });
  });

  it('is a bare amount in the time unit of the data set, if no demand is recorded', () => {
    expect(intakeOf(evidence, magnets('nobody', { amount: 7 }))).toEqual({ value: 7, unit: 't/wk' });
  });

  // Would catch two tonnes per car that are read as two tonnes per week.
  it('is not known for an amount per product without a demand, or without an amount', () => {
    expect(intakeOf(evidence, magnets('nobody', { amount: 2, per: 'car' }))).toBeUndefined();
    expect(intakeOf(evidence, magnets('maker', {}))).toBeUndefined();
  });

  // 36 a month are 432 a year, and a 365/7th of that per week.
  it('converts to the time unit of the data set, and to years', () => {
    const monthly = magnets('maker', { amount: 36, per: 'month' });
    expect(yearlyIntake(evidence, monthly)).toBeCloseTo(432, 9);
    expect(intakeRate(evidence, monthly)).toBeCloseTo((432 * 7) / 365, 9);
  });

  it('has no yearly amount in a time unit that is no period of years', () => {
    const moon = smallEvidence({ dataset: [{ id: 'moon', format: 'lodestone/1', timeUnit: 'moon' }] });
    expect(intakeRate(moon, magnets('nobody', { amount: 7 }))).toBe(7);
    expect(yearlyIntake(moon, magnets('nobody', { amount: 7 }))).toBeUndefined();
  });
});

describe('amountPerGood', () => {
  it('is the amount per product as stated', () => {
    expect(amountPerGood(evidence, magnets('maker', { amount: 2, per: 'unit' }))).toBe(2);
  });

  // 30 a week for 15 products are 2 each, of which a half is asked for.
  it('divides an amount per period by the products of that period', () => {
    expect(amountPerGood(evidence, magnets('maker', { amount: 30, per: 'week' }))).toBe(2);
    expect(amountPerGood(evidence, magnets('maker', { amount: 30, per: 'week' }), 0.5)).toBe(1);
  });

  it('is not known for an amount per period without products', () => {
    expect(amountPerGood(evidence, magnets('nobody', { amount: 30, per: 'week' }))).toBeUndefined();
  });
});

describe('amountPerOutput', () => {
  const forms = smallEvidence({
    form: [
      { id: 'magnet', stage: 'MAGNET' },
      { id: 'metal', stage: 'METAL_ALLOY' },
      { id: 'power', stage: 'PROCESSING', unit: 'MWh' },
    ],
  });
  const metal = need('works', 'metal');
  const power = need('works', 'power');

  it('is as stated, but not for an amount per period, of which the output is not recorded', () => {
    const makes = { form: 'magnet', needs: [metal, power] };
    expect(amountPerOutput(forms, { ...metal, amount: 1.2 }, makes)).toBe(1.2);
    expect(amountPerOutput(forms, { ...metal, amount: 1.2, per: 'a' }, makes)).toBeUndefined();
  });

  it('is one for the only input, unless that has another unit', () => {
    expect(amountPerOutput(forms, metal, { form: 'magnet', needs: [metal] })).toBe(1);
    expect(amountPerOutput(forms, metal, { form: 'magnet', needs: [metal, power] })).toBeUndefined();
    expect(amountPerOutput(forms, power, { form: 'magnet', needs: [power] })).toBeUndefined();
  });
});

describe('yieldOf', () => {
  const yields = smallEvidence({
    capacity: [
      { party: 'works', form: 'metal', max: 10, yield: 0.8, validUntil: '2024' },
      { party: 'works', form: 'metal', max: 10, yield: 0.9, validFrom: '2025' },
      { party: 'works', form: 'magnet', max: 10 },
    ],
  });

  it('is that of the row in force on the day, and 1 without one', () => {
    expect(yieldOf(yields, 'works', 'metal', '2024-06-01')).toBe(0.8);
    expect(yieldOf(yields, 'works', 'metal', '2026-01-01')).toBe(0.9);
    expect(yieldOf(yields, 'works', 'magnet', '2026-01-01')).toBe(1);
    expect(yieldOf(yields, 'other', 'metal', '2026-01-01')).toBe(1);
  });
});

describe('comparableAmounts (N9)', () => {
  const of = (...amounts: readonly (readonly [amount?: number, per?: string])[]): readonly number[] | undefined =>
    comparableAmounts(
      amounts.map(([amount, per], at) =>
        need('works', `f${at}`, { ...(amount !== undefined && { amount }), ...(per !== undefined && { per }) }),
      ),
    );

  // A month is a twelfth of a year: 5 a month are 60 a year.
  it('brings amounts of different periods to years', () => {
    expect(of([5, 'month'], [20, 'year'])).toEqual([60, 20]);
  });

  it('keeps amounts per product', () => {
    expect(of([5], [20, 'unit'])).toEqual([5, 20]);
  });

  // Would catch 5 per product beside 20 per year, which are no parts of one sum.
  it('are not known if some are per period and some per product, or if one is missing or 0', () => {
    expect(of([5], [20, 'year'])).toBeUndefined();
    expect(of([20, 'year'], [5])).toBeUndefined();
    expect(of([5], [])).toBeUndefined();
    expect(of([5], [0])).toBeUndefined();
  });
});

describe('isPerPeriod', () => {
  it.each([
    ['year', true],
    ['yr', true],
    [' Weeks ', true],
    ['car', false],
    [undefined, false],
  ])('reads %j', (per, expected) => {
    expect(isPerPeriod(magnets('maker', per === undefined ? {} : { per }))).toBe(expected);
  });
});
