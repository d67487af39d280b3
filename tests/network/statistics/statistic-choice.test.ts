import { describe, expect, it } from 'vitest';
import type { StatisticRecord } from '../../../src/model/records/statistics.ts';
import type { RecordOf } from '../../../src/model/records/tables.ts';
import type { StatisticQuestion } from '../../../src/network/statistics/scope.ts';
import { replacing, type ChosenStatistic } from '../../../src/network/statistics/statistic-choice.ts';
import { defaultParameters } from '../../../src/network/view.ts';
import { invariant } from '../../../src/errors.ts';
import { rounded, shares, smallSite, smallView, type SmallRecords } from '../small-evidence.ts';

const question: StatisticQuestion = { material: 'ore', forms: ['ore'], stage: 'EXTRACTION', geography: undefined };
const official: RecordOf<'source'> = {
  id: 'official',
  title: 'Official',
  kind: 'OFFICIAL_STATISTICS',
  dataset: 'official',
};
const base: SmallRecords = { form: [{ id: 'ore', stage: 'EXTRACTION' }], source: [official] };
const at = '2026-01-01';

function choose(records: SmallRecords, asked = question, hullSlack = defaultParameters.hullSlack): ChosenStatistic {
  const found = smallSite({ ...base, ...records }, smallView({ at, parameters: { hullSlack } })).choose(asked);
  invariant(found, 'a statistic speaks of it');
  return found;
}
const sharesOf = ({ shares: found }: ChosenStatistic): object =>
  Object.fromEntries(
    found.shares.map(({ country, share }) => [country, [share.low, share.estimate, share.high].map(rounded)]),
  );
/** The same rows of a material, and of no form. */
const ofMaterial = (rows: readonly StatisticRecord[], material: string): StatisticRecord[] =>
  rows.map(({ id, stage, country = null, share, series, year, source = '' }) => ({
    id: `${material} ${id}`,
    material,
    stage,
    country,
    share,
    series,
    year,
    source,
  }));
const byOffice = { series: 'office', source: 'official' };

describe('rules S1 and S2', () => {
  it('choose the statistic with the fewest points: an official and fresh one', () => {
    const statistic = [
      ...shares('ore', 'EXTRACTION', { china: 1 }, { series: 'press' }),
      ...shares('ore', 'EXTRACTION', { china: 1 }, { ...byOffice, year: 2019 }),
      ...shares('ore', 'EXTRACTION', { china: 1 }, byOffice),
    ];
    const { statistic: best, alternatives } = choose({ statistic });
    expect([best.series, best.year, best.score]).toEqual(['office', 2025, 0]);
    // Of 2019 it is seven years old and less: one point; of the press two, for nobody says what it rests on.
    expect(alternatives.map(({ series, year, score }) => [series, year, score])).toEqual([
      ['office', 2019, 1],
      ['press', 2025, 2],
    ]);
  });

  it('choose among those of the place that is asked about', () => {
    const statistic = [
      ...shares('ore', 'EXTRACTION', { china: 1 }, byOffice),
      ...shares('ore', 'EXTRACTION', { australia: 1 }, { ...byOffice, geography: 'japan' }),
    ];
    expect(Object.keys(sharesOf(choose({ statistic })))).toEqual(['china']);
    expect(Object.keys(sharesOf(choose({ statistic }, { ...question, geography: 'japan' })))).toEqual(['australia']);
  });

  it('have nothing to choose where none speaks of the form', () => {
    const site = smallSite({ ...base, statistic: shares('metal', 'EXTRACTION', { china: 1 }) });
    expect(site.choose(question)).toBeUndefined();
  });
});

describe('rule S3', () => {
  const statistic = [
    ...shares('ore', 'EXTRACTION', { china: 0.6, australia: 0.4 }, byOffice),
    ...shares('ore', 'EXTRACTION', { china: 0.7, australia: 0.3 }, { ...byOffice, year: 2020 }),
  ];

  it('widens bounds by alternatives that have as few points but for the slack', () => {
    expect(sharesOf(choose({ statistic }))).toEqual({ china: [0.6, 0.6, 0.7], australia: [0.3, 0.4, 0.4] });
    expect(sharesOf(choose({ statistic }, question, 0))).toEqual({
      china: [0.6, 0.6, 0.6],
      australia: [0.4, 0.4, 0.4],
    });
  });
});

describe('rule R6', () => {
  // Both oxides go by one name, so that its statistic is a group's.
  const group: SmallRecords = {
    form: [
      { id: 'ndpr-oxide', stage: 'PROCESSING', element: 'neodymium', aliases: { evidence: ['rare-earths'] } },
      { id: 'dy-oxide', stage: 'PROCESSING', element: 'dysprosium', aliases: { evidence: ['rare-earths'] } },
    ],
    statistic: ofMaterial(shares('', 'PROCESSING', { china: 1 }, byOffice), 'rare-earths'),
  };
  const asked = { material: 'neodymium', forms: ['ndpr-oxide'], stage: 'PROCESSING' as const, geography: undefined };

  it('lets a statistic of a group stand for an element with a point', () => {
    expect(choose(group, asked).statistic.scope).toBe(1);
    const alone = { ...group, form: group.form?.slice(0, 1) ?? [] };
    expect(choose(alone, asked).statistic.scope).toBe(0);
  });
});

describe('rule R7', () => {
  const rows = { china: 0.6, australia: 0.3, japan: 0.1 };
  const of = (material: string, byCountry: Readonly<Record<string, number>>): SmallRecords['statistic'] =>
    ofMaterial(shares('', 'EXTRACTION', byCountry, byOffice), material);
  const lithium = { ...question, material: 'lithium', forms: [] };

  it('flags rows that repeat those of another material, and gives them points', () => {
    const found = choose({ statistic: [...(of('lithium', rows) ?? []), ...(of('cobalt', rows) ?? [])] }, lithium);
    expect([found.copiedPattern, found.statistic.scope]).toEqual([true, 2]);
  });

  it('sees no copy in other figures, or in one country that has all', () => {
    const other = { china: 0.6, australia: 0.2, japan: 0.2 };
    const found = choose({ statistic: [...(of('lithium', rows) ?? []), ...(of('cobalt', other) ?? [])] }, lithium);
    expect(found.copiedPattern).toBe(false);
    const all = [...(of('lithium', { china: 1 }) ?? []), ...(of('cobalt', { china: 1 }) ?? [])];
    expect(choose({ statistic: all }, lithium).copiedPattern).toBe(false);
  });

  it('sees no copy in one mineral under two names', () => {
    const form = [{ id: 'carbonate', stage: 'EXTRACTION' as const, element: 'lithium', aliases: { evidence: ['li'] } }];
    const statistic = [...(of('lithium', rows) ?? []), ...(of('li', rows) ?? [])];
    expect(choose({ form, statistic }, lithium).copiedPattern).toBe(false);
  });
});

describe('replacing', () => {
  it('lets an alternative stand alone for its question, and leaves others as they are', () => {
    const statistic = [
      ...shares('ore', 'EXTRACTION', { china: 0.6, australia: 0.4 }, byOffice),
      ...shares('ore', 'EXTRACTION', { china: 0.7, australia: 0.3 }, { ...byOffice, year: 2020 }),
      ...shares('metal', 'EXTRACTION', { china: 1 }, byOffice),
    ];
    const site = smallSite({ ...base, statistic });
    const chosen = site.choose(question);
    const [alternative] = chosen?.alternatives ?? [];
    invariant(chosen && alternative, 'there is an alternative');
    const choice = replacing(site.choose, { chosen, alternative });
    const found = choice({ ...question });
    invariant(found, 'the alternative stands');
    expect(sharesOf(found)).toEqual({ china: [0.7, 0.7, 0.7], australia: [0.3, 0.3, 0.3] });
    expect([found.alternatives, found.widening]).toEqual([[], []]);
    const metal = { ...question, forms: ['metal'] };
    expect(choice(metal)).toBe(site.choose(metal));
  });
});
