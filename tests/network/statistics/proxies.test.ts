import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import type { ChosenStatistic } from '../../../src/network/statistics/statistic-choice.ts';
import { invariant } from '../../../src/errors.ts';
import { chainOf, country, need, rounded, shares, smallSite, type SmallRecords } from '../small-evidence.ts';

/** Statistics of something else than the form in question (rule S4b), over figures worked by hand. */

type Row = RecordOf<'crosswalk'>;

/** Praseodymium and neodymium are measured as one, within all rare earths. Gallium is in no group. */
const minerals: SmallRecords = {
  entity: [
    country('china', 'CN'),
    country('japan', 'JP'),
    { id: 'all', kind: 'Mineral', group: true },
    { id: 'lights', kind: 'Mineral', group: true, mineralGroup: 'all', measured: 'TOGETHER' },
    { id: 'nd', kind: 'Mineral', mineralGroup: 'lights' },
    { id: 'pr', kind: 'Mineral', mineralGroup: 'lights' },
    { id: 'gallium', kind: 'Mineral' },
  ],
  form: [
    ...['nd', 'pr', 'gallium'].map((element) => ({ id: `${element}-magnet`, stage: 'MAGNET' as const, element })),
    { id: 'nd-powder', stage: 'MAGNET', element: 'nd' },
  ],
};

/** The crosswalk's row of a subject in a series for a form. */
function row(form: string, subject: string, scope: number, more: Partial<Row> = {}): Row {
  const material = form.split('-')[0] ?? '';
  const named = { series: ['world'], subjects: [subject], note: 'all' };
  return { dataset: 'd', key: 'Row', form, material, stage: 'MAGNET', scope, ...named, ...more };
}

function figuresOf(material: string): readonly RecordOf<'statistic'>[] {
  return shares('', 'MAGNET', { china: 0.6, japan: 0.4 }, { material, form: undefined });
}
function choose(material: string, subject: string, ...crosswalk: readonly Row[]): ChosenStatistic {
  const statistic = figuresOf(subject);
  const forms = [`${material}-magnet`];
  const found = smallSite({ ...minerals, statistic, crosswalk }).choose({
    material,
    forms,
    stage: 'MAGNET',
    geography: undefined,
  });
  invariant(found, 'the statistic speaks of it');
  return found;
}
function china({ shares: found }: ChosenStatistic): readonly number[] {
  const share = found.shares.find((one) => one.country === 'china')?.share;
  return [share?.low, share?.estimate, share?.high].map(rounded);
}
const faceValue = [0.6, 0.6, 0.6];
// The odds of 0.6 are 1.5. With two points they are from 1.5/16 to 24, and with three from 1.5/64 to 96.
const byTwo = [1.5 / 17.5, 0.6, 24 / 25].map(rounded);
const byThree = [1.5 / 65.5, 0.6, 96 / 97].map(rounded);

describe('a figure of other goods', () => {
  // Would catch an exemption that asks for the mineral's group and not for what was measured.
  it.each(['nd', 'pr', 'gallium'])('is a proxy for %s, in a group measured as one or in none', (material) => {
    const found = choose(material, material, row(`${material}-magnet`, material, 3));
    expect(china(found)).toEqual(byThree);
    expect(found.statistic.proxy).toEqual({ measured: 'Row (all)', points: 3 });
  });

  it('is a proxy where it is of another form of the mineral', () => {
    const found = choose('nd', 'nd', row('nd-powder', 'nd', 0));
    expect(china(found)).toEqual(byTwo);
    expect(found.statistic.proxy?.points).toBe(2);
  });

  // Three points: a heading that is wider than the form, or a group in which the mineral is minor.
  it.each(['lights', 'all', 'pr'])('is a proxy with three points, also under the name %s', (subject) =>
    expect(china(choose('nd', subject, row('nd-magnet', subject, 3)))).toEqual(byThree),
  );

  it('is a proxy where it does not count exactly what it is called after', () => {
    const ofAll = row('pr-magnet', 'pr', 2, { key: 'Heading' });
    expect(china(choose('nd', 'pr', row('nd-magnet', 'pr', 2), ofAll))).toEqual(byTwo);
  });

  it('is a proxy under the name of a mineral outside', () =>
    expect(china(choose('nd', 'gallium', row('nd-magnet', 'gallium', 2)))).toEqual(byTwo));
});

describe('a figure of minerals that are measured as one', () => {
  it.each(['lights', 'pr'])('is none of anything else: %s', (subject) => {
    const found = choose('nd', subject, row('nd-magnet', subject, 2));
    expect(china(found)).toEqual(faceValue);
    expect(found.statistic.proxy).toBeUndefined();
  });

  // The light rare earths make up most of all rare earths. Would catch a total that nobody is told of.
  it('is of a wider group that holds them: named, and not widened', () => {
    const found = choose('nd', 'all', row('nd-magnet', 'all', 2));
    expect(china(found)).toEqual(faceValue);
    expect(found.shares.unattributed).toEqual({ low: 0, estimate: 0, high: 0 });
    expect(found.statistic.proxy).toEqual({ measured: 'Row (all)', points: 0 });
    expect(found.statistic.scope).toBe(2);
  });

  it('is so for the group itself', () => {
    const group = { ...row('nd-magnet', 'all', 2), material: 'lights', form: 'lights-magnet' };
    const found = choose('lights', 'all', group);
    expect(china(found)).toEqual(faceValue);
    expect(found.statistic.proxy?.points).toBe(0);
  });

  it('is flagged in a chain', () => {
    const statistic = figuresOf('all');
    const records = { ...minerals, statistic, crosswalk: [row('nd-magnet', 'all', 2)], need: [need('b', 'nd-magnet')] };
    const { flags, rules } = chainOf(records, 'b/nd-magnet', 'nd');
    expect([...flags]).toContain('proxyForm');
    expect([...rules]).toContain('S4b');
  });
});
