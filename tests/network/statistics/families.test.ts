import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import type { ChosenStatistic } from '../../../src/network/statistics/statistic-choice.ts';
import { rounded, smallSite, smallView, type SmallRecords } from '../small-evidence.ts';

/** Families of elements that are mined together, and parts of one total (rule R6a), over figures worked by hand. */

type Statistic = RecordOf<'statistic'>;

function rows(
  material: string,
  byCountry: Readonly<Record<string, number>>,
  more: Partial<Statistic> = {},
): readonly Statistic[] {
  return Object.entries(byCountry).map(([country, share]) => {
    const { series = material, year = 2025 } = more;
    const id = [material, series, year, country].join(' ');
    return { id, material, stage: 'EXTRACTION', country, share, series, year, source: 'office', ...more };
  });
}

const family: SmallRecords = {
  source: [{ id: 'office', title: 'Office', kind: 'OFFICIAL_STATISTICS', dataset: 'office' }],
  entity: [
    { id: 'heavies', kind: 'Mineral', measured: 'APART' },
    { id: 'dy', kind: 'Mineral', mineralGroup: 'heavies' },
    { id: 'tb', kind: 'Mineral', mineralGroup: 'heavies' },
    { id: 'y', kind: 'Mineral', mineralGroup: 'heavies' },
    { id: 'ce', kind: 'Mineral' },
  ],
  form: [
    { id: 'clay', stage: 'EXTRACTION', group: true, mineralGroup: 'heavies', aliases: { evidence: ['heavies'] } },
    { id: 'ree', stage: 'EXTRACTION', group: true, aliases: { evidence: ['rare-earths'] } },
    ...['dy', 'tb', 'y', 'ce'].map((element) => ({
      id: `${element}-oxide`,
      stage: 'PROCESSING' as const,
      element,
      madeFrom: element === 'ce' ? ['ree'] : ['clay', 'ree'],
    })),
  ],
};
const total = rows('rare-earths', { china: 0.7, 'united-states': 0.13, australia: 0.07, myanmar: 0.1 });
const table = { series: 'study', year: 2020 };
const ofDy = rows('dy', { china: 0.8, myanmar: 0.1, brazil: 0.1 }, table);
const ofTb = rows('tb', { china: 0.8, myanmar: 0.1, brazil: 0.1 }, table);
const claim = rows('heavies', { myanmar: 0.55 }, { year: 2024 });

function choose(statistic: readonly Statistic[], material: string): ChosenStatistic | undefined {
  const site = smallSite({ ...family, statistic }, smallView({ at: '2026-01-01' }));
  const forms = site.forms.formsAt(material, 'EXTRACTION');
  return site.choose({ material, forms, stage: 'EXTRACTION', geography: undefined });
}
function sharesOf(found: ChosenStatistic | undefined): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    (found?.shares.shares ?? []).map(({ country, share }) => [
      country,
      [share.low, share.estimate, share.high].map(rounded),
    ]),
  );
}

describe('a family of co-mined elements', () => {
  // Myanmar's 0.55 is newer than the table. The table's others, 0.8 and 0.1 of 0.9, divide the 0.45 that is left: 0.4
  // and 0.05. At face value the table gives Myanmar 0.1 and China 0.8. The total only bounds whom the table omits.
  const expected = {
    myanmar: [0.1, 0.55, 0.55],
    china: [0.4, 0.4, 0.8],
    brazil: [0.05, 0.05, 0.1],
    'united-states': [0, 0, 0.13],
    australia: [0, 0, 0.07],
  };

  // Would catch four elements of one ore with four leading statistics, and the total as an estimate for one of them.
  it.each(['dy', 'tb', 'y', 'heavies', 'clay'])('has one statistic, also for %s', (material) => {
    const found = choose([...total, ...ofDy, ...ofTb, ...claim], material);
    expect(found?.statistic.series).toBe('heavies');
    expect(sharesOf(found)).toEqual(expected);
    expect(found?.shares.unattributed).toEqual({ low: 0, estimate: 0, high: 0 });
    expect(found?.statistic.proxy).toBeUndefined();
    expect(found?.statistic.rows.map(({ source }) => source)).toEqual(['office', 'office', 'office']);
  });

  it('is of its full table where that is newer than the statement', () => {
    const older = rows('heavies', { myanmar: 0.55 }, { year: 2019 });
    const found = choose([...ofDy, ...older], 'y');
    expect(found?.statistic.series).toBe('study');
    expect(sharesOf(found)).toMatchObject({ china: [0.8, 0.8, 0.8], myanmar: [0.1, 0.1, 0.55] });
  });

  it('leaves the rest to nobody where it has no full table', () => {
    const found = choose([...total, ...claim], 'y');
    expect(sharesOf(found)).toMatchObject({ myanmar: [0.55, 0.55, 0.55], china: [0, 0, 0.7] });
    expect(found?.shares.unattributed.estimate).toBeCloseTo(0.45, 12);
  });

  // A third of the points of S4b: the odds may be 64 times as large or as small.
  it('is of the wider group, flagged and widened, where it has no figure of its own', () => {
    const found = choose(total, 'y');
    expect(found?.statistic).toMatchObject({ series: 'rare-earths', scope: 3, proxy: { points: 3 } });
    const [low = 1, estimate, high = 0] = sharesOf(found)['united-states'] ?? [];
    expect(estimate).toBe(0.13);
    expect(low).toBeLessThan(0.003);
    expect(high).toBeGreaterThan(0.9);
  });

  it('takes rows that also stand for a mineral outside for a figure of a wider group', () => {
    const copied = { china: 0.7, 'united-states': 0.2, australia: 0.1 };
    const found = choose([...rows('y', copied, table), ...rows('ce', copied, table), ...claim], 'y');
    expect(found?.statistic.series).toBe('heavies');
    expect(sharesOf(found)).toMatchObject({ 'united-states': [0, 0, 0.2] });
  });

  // The study copies rows of cerium for yttrium: China 0.7 in place of 0.8. The printed figure is in the band of the family, the high
  // end of the United States has room, and a list that is cut off moves no low end. Would catch a band without width.
  const copied = { china: 0.7, 'united-states': 0.2, myanmar: 0.1 };
  const ofY = [...rows('y', copied, table), ...rows('ce', copied, table)];
  it.each(['dy', 'tb', 'y', 'heavies'])(
    'holds each full table that is printed for an element, also for %s',
    (material) => {
      const found = choose([...ofDy, ...ofY], material);
      expect(found?.statistic.rows.map(({ material: of }) => of)).not.toContain('y');
      expect(sharesOf(found)).toEqual({
        china: [0.7, 0.8, 0.8],
        myanmar: [0.1, 0.1, 0.1],
        brazil: [0.1, 0.1, 0.1],
        'united-states': [0, 0, 0.2],
      });
    },
  );
  it('holds no copied list that is cut off, and no table of another mineral, as more than a high end', () => {
    const short = { china: 0.6, 'united-states': 0.2, myanmar: 0.1 };
    const cut = [...rows('y', short, table), ...rows('ce', short, table)];
    expect(sharesOf(choose([...ofDy, ...cut], 'y'))).toMatchObject({ china: [0.8, 0.8, 0.8] });
    expect(sharesOf(choose([...ofDy, ...rows('ce', copied, table)], 'y'))).toMatchObject({ china: [0.8, 0.8, 0.8] });
  });

  it('holds for the mine alone: an element has its own figures at the next stage', () => {
    const refined = rows('y', { china: 1 }, { ...table, stage: 'PROCESSING' });
    const site = smallSite({ ...family, statistic: [...refined, ...claim] });
    const asked = { material: 'y', forms: ['y-oxide'], stage: 'PROCESSING' as const, geography: undefined };
    expect(site.choose(asked)?.statistic.series).toBe('study');
  });

  it('is no matter for an element of no family', () =>
    expect(choose([...total, ...claim], 'ce')?.statistic.series).toBe('rare-earths'));
});

describe('parts of one total', () => {
  const parts: SmallRecords = {
    source: family.source ?? [],
    entity: [{ id: 'titanium', kind: 'Mineral' }],
    form: [
      { id: 'ilmenite', stage: 'EXTRACTION', contains: { titanium: { value: 0.3 } } },
      { id: 'rutile', stage: 'EXTRACTION', contains: { titanium: { value: 0.6 } } },
      { id: 'sands', stage: 'EXTRACTION', group: true, contains: { titanium: { low: 0.3, high: 0.6 } } },
    ],
    crosswalk: ['ilmenite', 'rutile'].flatMap((form) => [
      {
        dataset: 'd',
        key: form,
        form,
        material: 'titanium',
        stage: 'EXTRACTION',
        scope: 0,
        series: ['s'],
        subjects: [form],
      },
      {
        dataset: 'd',
        key: form,
        form: 'sands',
        material: 'titanium',
        stage: 'EXTRACTION',
        scope: 2,
        series: ['s'],
        subjects: [form],
      },
    ]),
  };
  const output = (form: string, byCountry: Readonly<Record<string, number>>, year = 2025): Statistic[] => {
    const sum = Object.values(byCountry).reduce((all, one) => all + one, 0);
    return Object.entries(byCountry).map(([country, tonnes]) => ({
      id: `${form} ${year} ${country}`,
      material: form,
      stage: 'EXTRACTION',
      country,
      share: tonnes / sum,
      tonnes,
      series: 's',
      year,
      source: 'office',
    }));
  };
  const ilmenite = output('ilmenite', { china: 60, norway: 20 });
  const rutile = output('rutile', { australia: 15, norway: 5 });
  const of = (forms: readonly string[], statistic: readonly Statistic[]): ChosenStatistic | undefined =>
    smallSite({ ...parts, statistic }).choose({
      material: 'titanium',
      forms,
      stage: 'EXTRACTION',
      geography: undefined,
    });
  const both = { china: [0.6, 0.6, 0.6], norway: [0.25, 0.25, 0.25], australia: [0.15, 0.15, 0.15] };

  // 60, 25 and 15 of 100 t. As rivals they gave China 0 to 0.75.
  it('are added by their tonnes', () => {
    const found = of(['ilmenite', 'rutile'], [...ilmenite, ...rutile]);
    expect(sharesOf(found)).toEqual(both);
    expect(found?.alternatives).toEqual([]);
    expect(found?.statistic.rows.find(({ country }) => country === 'norway')?.tonnes).toBe(25);
  });
  it('are added for the group of both forms, and are no proxy of it', () => {
    const found = of(['sands'], [...ilmenite, ...rutile]);
    expect(sharesOf(found)).toEqual(both);
    expect(found?.statistic.proxy).toBeUndefined();
  });
  it('stay apart for one of the forms alone', () =>
    expect(sharesOf(of(['rutile'], [...ilmenite, ...rutile]))).toEqual({
      australia: [0.75, 0.75, 0.75],
      norway: [0.25, 0.25, 0.25],
    }));
  it('are not added across years, or where one states no tonnes', () => {
    const before = output('rutile', { australia: 15, norway: 5 }, 2024);
    expect(of(['ilmenite', 'rutile'], [...ilmenite, ...before])?.alternatives).toHaveLength(1);
    const bare = rutile.map((row) => ({ ...row, tonnes: undefined }));
    expect(of(['ilmenite', 'rutile'], [...ilmenite, ...bare])?.alternatives).toHaveLength(1);
  });
});
