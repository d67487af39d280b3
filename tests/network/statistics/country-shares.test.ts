import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../../src/model/records/source.ts';
import type { StatisticRecord } from '../../../src/model/records/statistics.ts';
import { countryShares } from '../../../src/network/statistics/country-shares.ts';
import { scoreStatistics, statedShare, statisticsOf } from '../../../src/network/statistics/country-statistic.ts';

interface Row {
  readonly country: string | null;
  readonly share: StatisticRecord['share'];
  readonly series?: string;
  readonly year?: number;
  readonly extra?: Partial<StatisticRecord>;
}

function rows(...list: Row[]): StatisticRecord[] {
  return list.map(({ country, share, series = 'A', year = 2025, extra }) => ({
    id: `${series}:${year}:${country ?? 'others'}`,
    material: 'gallium',
    stage: 'PROCESSING',
    country,
    share,
    series,
    year,
    source: series,
    ...extra,
  }));
}

const official = (id: string): SourceRecord => ({
  id,
  title: id,
  kind: 'OFFICIAL_STATISTICS',
  reliability: 'A',
  dataset: 'x',
});
const press = (id: string): SourceRecord => ({ id, title: id, kind: 'TRADE_PRESS', url: 'https://example.org/' });
const sourcesOf = (...list: SourceRecord[]): Map<string, SourceRecord> =>
  new Map(list.map((source) => [source.id, source]));

describe('scoreStatistics', () => {
  const full = (series: string, year: number, extra: Partial<StatisticRecord> = {}): StatisticRecord[] =>
    rows({ country: 'china', share: 1, series, year, extra });

  it('gives an official, fresh, full list no points', () => {
    const [best] = scoreStatistics(statisticsOf(full('A', 2025)), sourcesOf(official('A')), '2026-05-07');
    expect(best?.score).toBe(0);
  });
  it('gives an average of 2016–20 two points for staleness in 2026 and none in 2019', () => {
    const statistic = statisticsOf(full('EC', 2020, { period: '2016-2020' }));
    expect(scoreStatistics(statistic, sourcesOf(official('EC')), '2026-05-07')[0]?.score).toBe(2);
    expect(scoreStatistics(statistic, sourcesOf(official('EC')), '2019-06-01')[0]?.score).toBe(0);
  });
  it('gives press two points, and a truncated list one', () => {
    const statistic = statisticsOf(rows({ country: 'china', share: 0.6, series: 'P' }));
    expect(scoreStatistics(statistic, sourcesOf(press('P')), '2026-05-07')[0]?.score).toBe(3);
  });
  it('puts the newer first among equals, and what is marked as preferred before that', () => {
    const sources = sourcesOf(official('A'));
    const plain = [...full('A', 2024), ...full('A', 2025)];
    expect(scoreStatistics(statisticsOf(plain), sources, '2026-05-07').map(({ year }) => year)).toEqual([2025, 2024]);
    const marked = [...full('A', 2024, { preferred: true }), ...full('A', 2025)];
    expect(scoreStatistics(statisticsOf(marked), sources, '2026-05-07').map(({ year }) => year)).toEqual([2024, 2025]);
  });
});

describe('statedShare', () => {
  const stated = (share: StatisticRecord['share'], qualifier?: StatisticRecord['qualifier']) => {
    const [row] = rows({ country: 'china', share, extra: qualifier === undefined ? {} : { qualifier } });
    return row === undefined ? undefined : statedShare(row);
  };
  it('is a point for a plain figure', () => expect(stated(0.4)).toEqual({ low: 0.4, estimate: 0.4, high: 0.4 }));
  it('reads "more than" as that or more, "less than" as that or less (R5)', () => {
    expect(stated(0.9, 'MORE_THAN')).toEqual({ low: 0.9, estimate: 0.9, high: 1 });
    expect(stated(0.001, 'LESS_THAN')).toEqual({ low: 0, estimate: 0.001, high: 0.001 });
  });
  it('takes the middle of a range that states no value', () =>
    expect(stated({ low: 0.8, high: 0.9 })?.estimate).toBeCloseTo(0.85, 12));
});

describe('countryShares', () => {
  const chosen = (...list: Row[]) => ({ series: 'A', year: 2025, preferred: true, score: 0, rows: rows(...list) });

  it('leaves what no country is named for unattributed (S4)', () => {
    const { shares, unattributed } = countryShares(
      chosen({ country: 'china', share: 0.7 }, { country: 'japan', share: 0.2 }, { country: null, share: 0.1 }),
      [],
    );
    expect(shares.map(({ country, share }) => [country, share.estimate])).toEqual([
      ['china', 0.7],
      ['japan', 0.2],
    ]);
    expect(unattributed.estimate).toBeCloseTo(0.1, 12);
  });
  it('scales shares that sum to more than one (S4)', () => {
    const { shares, scaled, unattributed } = countryShares(
      chosen({ country: 'a', share: 0.9 }, { country: 'b', share: 0.3 }),
      [],
    );
    expect(scaled).toBe(true);
    expect(shares[0]?.share.estimate).toBeCloseTo(0.75, 12);
    expect(unattributed.estimate).toBe(0);
  });
  it('widens bounds by an alternative, also where that does not list a country (S3)', () => {
    const other = { ...chosen(), series: 'B', rows: rows({ country: 'a', share: 0.8, series: 'B' }) };
    const { shares } = countryShares(chosen({ country: 'a', share: 0.7 }, { country: 'b', share: 0.3 }), [other]);
    expect(shares).toMatchObject([
      { country: 'a', share: { low: 0.7, estimate: 0.7, high: 0.8 } },
      { country: 'b', share: { low: 0, estimate: 0.3, high: 0.3 } },
    ]);
  });
});
