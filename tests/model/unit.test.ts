import { assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, isUnclearPeriod, perYear, timeUnitOf } from '../../src/model/time-unit.ts';
import { inUnit, isRate, isUnit, rateUnit, unitRatio, unitSchema } from '../../src/model/unit.ts';

/** Units by their definitions: the international pound and the troy ounce in grams, a year of 365 days. */

describe('unitRatio', () => {
  it.each([
    ['t/a', 't/a', 1],
    ['kt/a', 't/a', 1000],
    ['Mt/a', 't/a', 1e6],
    ['kg/a', 't/a', 0.001],
    ['t/mo', 't/a', 12],
    ['t/(a/4)', 't/a', 4],
    ['t/d', 't/a', 365],
    ['t/wk', 't/a', 365 / 7],
    ['t/h', 't/a', 8760],
    ['t/a', 't/wk', 7 / 365],
    ['kg/mo', 't/a', 0.012],
    ['[lb_av]', 'kg', 0.453_592_37],
    ['[oz_tr]', 'g', 31.103_476_8],
    ['USD/kg', 'USD/t', 1000],
    ['USc/[lb_av]', 'USD/kg', 0.01 / 0.453_592_37],
    ['GWh/a', 'MWh/mo', 1000 / 12],
    ['%', '1', 0.01],
    ['mo', 'a', 1 / 12],
    ['{magnet}/wk', '{magnet}/a', 365 / 7],
    ['t/{moon}', 't/{moon}', 1],
  ])('%s is so many %s: %d', (from, to, ratio) => expect(unitRatio(from, to)).toBeCloseTo(ratio, 9));

  // Would catch a total that counts as a rate, and money of one country as that of another.
  it.each([
    ['t', 't/a'],
    ['t/a', 'MWh/a'],
    ['t/{moon}', 't/a'],
    ['EUR', 'USD'],
    ['{magnet}', '{car}'],
    ['m2', 'm3'],
  ])('%s is no number of %s', (from, to) => expect(unitRatio(from, to)).toBeUndefined());

  // What the check of files accepts is a number of itself, and of every unit of its kind and back.
  it.each('t kt Mt kg g mg [lb_av] [oz_tr] GW MW kW GWh MWh kWh m km m2 m3 L USc USD EUR 1 % deg'.split(' '))(
    'is one for %s by the week and back',
    (atom) => {
      expect(isUnit(`${atom}/wk`)).toBe(true);
      expect((unitRatio(`${atom}/wk`, `${atom}/mo`) ?? 0) * (unitRatio(`${atom}/mo`, `${atom}/wk`) ?? 0)).toBeCloseTo(
        1,
        12,
      );
    },
  );
});

describe('inUnit', () => {
  it('is the number in another unit', () => {
    expect(inUnit({ value: 260, unit: 't/a' }, 't/wk')).toBeCloseTo(260 / (365 / 7), 12);
    expect(inUnit({ value: 1, unit: 't' }, 't/a')).toBeUndefined();
  });
});

describe('rateUnit', () => {
  it('is tonnes in the time unit of a data set', () => {
    expect([rateUnit(), rateUnit('quarter'), rateUnit('week'), rateUnit('moon')]).toEqual([
      't/a',
      't/(a/4)',
      't/wk',
      't/{moon}',
    ]);
    expect([isRate('t/wk'), isRate('t/{moon}'), isRate('t'), isRate('USD/kg')]).toEqual([true, true, false, false]);
  });
});

describe('timeUnitOf', () => {
  it.each(['a', 'year', 'Years', 'yr', 'annum'])('reads %s as a year', (text) =>
    expect(timeUnitOf(text)?.name).toBe('year'),
  );
  it.each(['mo', 'month', 'months'])('reads %s as a month', (text) => expect(timeUnitOf(text)?.name).toBe('month'));
  it.each(['unit', 'car', 'kg', 'm', 'moon', ''])('reads %j as none', (text) =>
    expect(timeUnitOf(text)).toBeUndefined(),
  );

  // Would catch a word of a period that counts as a unit of output.
  it.each([
    ['yearly annual annually p.a. per_year calendar_year /a per_annum', 'year'],
    ['quarterly per_quarter calendar_quarter', 'quarter'],
    ['monthly per_month a_month Month each_month per_calendar_month', 'month'],
    ['fortnight fortnightly per_fortnight', 'fortnight'],
    ['weekly wk per_week every_week', 'week'],
    ['daily d per_day days', 'day'],
    ['hourly hr per_hour', 'hour'],
  ])('reads each of "%s" as a %s', (texts, name) => {
    const read = texts.split(' ').map((text) => timeUnitOf(text.replaceAll('_', ' '))?.name);
    expect(read).toEqual(read.map(() => name));
  });
  it('has a fortnight of two weeks', () => expect(daysOf('fortnight')).toBeCloseTo(14, 12));

  // Would catch a restated period, or a number of them, that counts as a unit of output or as one period.
  it.each(['2 weeks', 'two weeks', 'every 2 mo', '12 a', '1/2 year', 'half-year', 'bi-weekly', 'biweekly', 'decade'])(
    'reads no period in %s, which is unclear',
    (text) => expect([timeUnitOf(text), isUnclearPeriod(text)]).toEqual([undefined, true]),
  );
  it.each(['car', 'MW', 't', 'vehicle', 'pack of 450 kg', 'battery of 100 Ah', 'kg', 'motor', 'year', 'per month'])(
    'finds nothing unclear in %s',
    (text) => expect(isUnclearPeriod(text)).toBe(false),
  );

  // Would catch two lengths of a year: twelve months are a year, and so are 365 days.
  it('has one year of 365 days', () => {
    expect([12 * (daysOf('month') ?? 0), 4 * (daysOf('quarter') ?? 0), 365 * (daysOf('day') ?? 0)]).toEqual([
      365, 365, 365,
    ]);
    expect(daysOf('week')).toBeCloseTo(7, 12);
    expect([perYear('month'), perYear('moon')]).toEqual([12, undefined]);
  });
});

describe('laws of units', () => {
  const masses = ['t', 'kt', 'Mt', 'kg', 'g', 'mg', '[lb_av]', '[oz_tr]'];
  const times = ['a', '(a/4)', 'mo', 'wk', 'd', 'h'];
  const rate = tuple(constantFrom(...masses), constantFrom(...times)).map((parts) => parts.join('/'));

  // Would catch: a factor that is upside down for one unit only, or a time that divides where it has to multiply.
  it('turn back with the ratio turned, and go over a third unit as directly', () =>
    assert(
      property(rate, rate, rate, (a, b, c) => {
        const [there = 0, back = 0, further = 0, direct = 0] = [
          unitRatio(a, b),
          unitRatio(b, a),
          unitRatio(b, c),
          unitRatio(a, c),
        ];
        expect(there * back).toBeCloseTo(1, 9);
        expect((there * further) / direct).toBeCloseTo(1, 9);
      }),
    ));

  it('hold for every unit that converts: both are units of the format', () => {
    const units = [...masses, ...times, ...masses.flatMap((mass) => times.map((time) => `${mass}/${time}`))];
    expect(units.filter((unit) => !isUnit(unit))).toEqual([]);
    expect(units.filter((unit) => isRate(unit))).toHaveLength(masses.length * times.length);
  });
});

describe('isRate', () => {
  it('is an amount per time, also per a time of the data set itself', () =>
    expect(['t/a', 'GWh/mo', '{magnet}/wk', 't/{season}', 'a', '{magnet}'].map(isRate)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]));
});

describe('unitSchema', () => {
  it('gives examples of what it expects', () =>
    expect(unitSchema.safeParse('tonnes').error?.issues.map(({ message }) => message)).toEqual([
      'expected a unit such as "t/a", "USD/kg" or "1"',
    ]));
});
