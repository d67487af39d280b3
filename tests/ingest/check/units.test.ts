import { describe, expect, it } from 'vitest';
import { checkDataSet } from '../../../src/ingest/check/check-data-set.ts';
import { readJsonLines } from '../../../src/ingest/read/read-json-lines.ts';

/** Rule V11: units that no rule could use are told at import. */

interface Found {
  readonly problems: string[];
  readonly notices: string[];
}

const dataset = { t: 'dataset', id: 'd', format: 'lodestone/1', at: '2026-01-01', synthetic: true };

function checked(...records: readonly object[]): Found {
  return checkedAll(dataset, ...records);
}

function checkedAll(...lines: readonly object[]): Found {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const { rows, problems } = readJsonLines(text, 'x.jsonl', undefined);
  const found = checkDataSet({ path: 'x.jsonl', rows, problems, unread: new Set() });
  return {
    problems: found.problems.map(({ rule, message }) => `${rule} ${message}`),
    notices: found.notices.map(({ rule, message }) => `${rule} ${message}`),
  };
}

const plant = (capacity: object): object => ({
  t: 'entity',
  id: 'works',
  capacities: [{ item: 'magnet', value: 5, basis: 'NAMEPLATE', ...capacity }],
});
const form = { t: 'form', id: 'magnet', stage: 'MAGNET' };

describe('the unit of a capacity', () => {
  it.each(['t/a', 'kg/mo', 'Mt/a', 't/wk', '[lb_av]/d', 'g/(a/4)'])('may be %s', (unit) => {
    expect(checked(form, plant({ unit })).notices).toEqual([]);
  });
  // Would catch a figure that is read, kept and dropped without a word.
  it.each(['t', 'GWh/a', '{magnet}/a'])('is told where no rule uses it: %s', (unit) => {
    const { problems, notices } = checked(form, plant({ unit }));
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      `V11 ${unit} is no rate of mass such as "t/a", so no rule uses the figure; give tonnes per year to have it used`,
    ]);
  });
});

describe('the unit of a volume', () => {
  const supplied = (need: object, volume: object | number): readonly string[] => foundOf(need, volume).problems;
  const foundOf = (need: object, volume: object | number): Found =>
    checked(
      form,
      { t: 'entity', id: 'a' },
      { t: 'entity', id: 'buyer' },
      { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', ...need },
      { t: 'supply', id: 's', need: 'n', supplier: 'a', volume },
    );

  it.each(['%', '1'])('is named where it is no volume: %s', (unit) => {
    const { problems, notices } = foundOf({ amount: 5 }, { value: 1, unit });
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      `V11 ${unit} is no rate such as "t/a"; the volume is kept, and no rule uses it. State a part of the intake as "share".`,
    ]);
  });

  it.each([
    [{ amount: 5 }, { value: 1, unit: 'kg/wk' }],
    [{ amount: 5, per: 'month' }, 3],
    [
      { amount: 5, per: 'car' },
      { value: 1, unit: 'GWh/a' },
    ],
    [{}, { value: 1, unit: 'GWh/a' }],
    [{ amount: 5 }, { value: 1, unit: 't' }],
  ])('of %j may be %j', (need, volume) => expect(supplied(need, volume)).toEqual([]));

  it('is a problem where it measures something else than the amount of the need', () => {
    expect(supplied({ amount: 5, per: 'month' }, { value: 1, unit: 'GWh/a' })).toEqual([
      'V11 expected a unit that converts to t/mo, the unit of the intake of magnet by "buyer" (x.jsonl:5), found GWh/a',
    ]);
  });
});

describe('the time unit of a data set', () => {
  it.each(['month', 'per year', 'fortnight'])('may be %s', (timeUnit) => {
    expect(checkedAll({ ...dataset, timeUnit })).toEqual({ problems: [], notices: [] });
  });
  // Would catch rates that no answer per year uses, without a word.
  it('is named where rates in it do not convert', () => {
    expect(checkedAll({ ...dataset, timeUnit: 'moon' })).toEqual({
      problems: [],
      notices: [
        'V11 "moon" is none of year, quarter, month, fortnight, week, day, hour; rates per moon do not convert to other rates, and no answer per year uses them',
      ],
    });
  });

  const cars = (timeUnit: string, volume: object): readonly object[] => [
    { ...dataset, timeUnit },
    form,
    { t: 'form', id: 'car', stage: 'PRODUCT' },
    { t: 'entity', id: 'a' },
    { t: 'entity', id: 'buyer' },
    { t: 'demand', party: 'buyer', form: 'car', rate: 10 },
    { t: 'need', id: 'n', buyer: 'buyer', form: 'magnet', amount: 10, per: 'car' },
    { t: 'supply', id: 's', need: 'n', supplier: 'a', volume },
  ];
  // The demand makes 10 per car an intake in the time unit. Would catch a check that does not know the demand.
  it('is that of an amount per unit of output where a demand is recorded', () => {
    expect(checkedAll(...cars('moon', { value: 260, unit: 't/a' })).problems).toEqual([
      'V11 expected a unit that converts to t/{moon}, the unit of the intake of magnet by "buyer" (x.jsonl:7), found t/a',
    ]);
    expect(checkedAll(...cars('moon', { value: 26, unit: 't/{moon}' })).problems).toEqual([]);
    expect(checkedAll(...cars('fortnight', { value: 260, unit: 't/a' })).problems).toEqual([]);
  });
});
