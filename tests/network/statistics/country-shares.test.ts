import { array, assert, boolean, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../../src/model/records/source.ts';
import type { StatisticRecord } from '../../../src/model/records/statistics.ts';
import { countryShares, type CountryShares } from '../../../src/network/statistics/country-shares.ts';
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
  it('gives one country alone a point, also above 0.97, so that a full list wins', () => {
    const statistic = statisticsOf([
      ...rows({ country: 'china', share: 0.98, series: 'A' }),
      ...rows({ country: 'china', share: 0.92, series: 'B' }, { country: 'japan', share: 0.08, series: 'B' }),
    ]);
    const found = scoreStatistics(statistic, sourcesOf(official('A'), official('B')), '2026-05-07');
    expect(found.map(({ series, score }) => [series, score])).toEqual([
      ['B', 0],
      ['A', 1],
    ]);
  });
  // 0.96 and eleven countries below 0.005: the list names nearly all that there is.
  it('does not take a list for truncated because of countries below a threshold', () => {
    const small = Array.from({ length: 11 }, (_, index): Row => {
      return { country: `c${index}`, share: { low: 0, high: 0.005 }, extra: { qualifier: 'LESS_THAN' } };
    });
    const list = statisticsOf(rows({ country: 'china', share: 0.5 }, { country: 'japan', share: 0.46 }, ...small));
    expect(scoreStatistics(list, sourcesOf(official('A')), '2026-05-07')[0]?.score).toBe(0);
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
  // Both have a point for what they leave out. Would catch: a statement on one country that empties a list of several.
  it('puts a truncated list before a newer statement on one country, whatever their names', () => {
    for (const [list, alone] of [
      ['A', 'B'],
      ['B', 'A'],
    ] as const) {
      const several = [
        { country: 'china', share: 0.7, series: list, year: 2024 },
        { country: 'japan', share: 0.1, series: list, year: 2024 },
      ];
      const found = statisticsOf(rows(...several, { country: 'japan', share: 0.2, series: alone, year: 2025 }));
      const sources = new Map([...sourcesOf(official('A')), ...sourcesOf(official('B'))]);
      expect(scoreStatistics(found, sources, '2026-05-07').map(({ series }) => series)).toEqual([list, alone]);
    }
  });
});

describe('statedShare', () => {
  const stated = (share: StatisticRecord['share'], qualifier?: StatisticRecord['qualifier']) => {
    const [row] = rows({ country: 'china', share, extra: qualifier === undefined ? {} : { qualifier } });
    return row === undefined ? undefined : statedShare(row);
  };
  it('is a point for a plain figure', () => expect(stated(0.4)).toEqual({ low: 0.4, estimate: 0.4, high: 0.4 }));
  it('reads "more than" as that or more (R5)', () =>
    expect(stated(0.9, 'MORE_THAN')).toEqual({ low: 0.9, estimate: 0.9, high: 1 }));
  // Would catch a threshold that counts as a share.
  it('has no estimate for a bound, however it is written (S4a)', () => {
    const below = { low: 0, estimate: 0, high: 0.001 };
    expect(stated(0.001, 'LESS_THAN')).toEqual(below);
    expect(stated({ value: 0.001 }, 'AT_MOST')).toEqual(below);
    expect(stated({ low: 0, value: 0.001, high: 0.001 }, 'LESS_THAN')).toEqual(below);
    expect(stated({ high: 0.001 })).toEqual(below);
    expect(stated({ low: 0.02, high: 0.05 }, 'LESS_THAN')).toEqual({ low: 0.02, estimate: 0.02, high: 0.05 });
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
  const other = (...list: Row[]) => ({ ...chosen(), series: 'B', rows: rows(...list) });
  const inWords = ({ shares, unattributed }: CountryShares): unknown => ({
    ...Object.fromEntries(shares.map(({ country, share }) => [country, [share.low, share.estimate, share.high]])),
    rest: [unattributed.low, unattributed.estimate, unattributed.high],
  });

  // Would catch a statement on one country that empties the low end of all others.
  it('widens by an alternative only the countries that it lists (S3)', () => {
    const two = chosen({ country: 'a', share: 0.7 }, { country: 'b', share: 0.3 });
    expect(inWords(countryShares(two, [other({ country: 'a', share: 0.8 })]))).toEqual({
      a: [0.7, 0.7, 0.8],
      b: [0.3, 0.3, 0.3],
      rest: [0, 0, 0],
    });
    const magnets = chosen({ country: 'china', share: 0.94 });
    expect(inWords(countryShares(magnets, [other({ country: 'japan', share: 0.05 })]))).toEqual({
      china: [0.94, 0.94, 0.94],
      japan: [0, 0, 0.05],
      rest: [0.01, 0.06, 0.06],
    });
  });
  it('leaves the rest to nobody if an alternative gives a country less', () => {
    const magnets = chosen({ country: 'china', share: 0.94 });
    expect(inWords(countryShares(magnets, [other({ country: 'china', share: 0.8 })]))).toEqual({
      china: [0.8, 0.94, 0.94],
      rest: [0.06, 0.06, 0.2],
    });
  });

  // Exact shares sum to 1, with 20 countries below a threshold of 0.01 beside them. Would catch a sum of 1.2 that is scaled.
  it('does not scale for bounds, and shows a figure as it is printed (S4a)', () => {
    const small = Array.from({ length: 20 }, (_, index): Row => {
      return { country: `c${index}`, share: 0.01, extra: { qualifier: 'LESS_THAN' } };
    });
    const found = countryShares(chosen({ country: 'a', share: 0.6 }, { country: 'b', share: 0.4 }, ...small), []);
    expect(found.scaled).toBe(false);
    expect(found.shares.slice(0, 3).map(({ share }) => share)).toEqual([
      { low: 0.6, estimate: 0.6, high: 0.6 },
      { low: 0.4, estimate: 0.4, high: 0.4 },
      { low: 0, estimate: 0, high: 0.01 },
    ]);
  });
  it('leaves room for bounds in the part of no country', () => {
    const below: Row = { country: 'b', share: 0.1, extra: { qualifier: 'LESS_THAN' } };
    const { unattributed } = countryShares(chosen({ country: 'a', share: 0.75 }, below), []);
    expect(unattributed.low).toBeCloseTo(0.15, 12);
    expect([unattributed.estimate, unattributed.high]).toEqual([0.25, 0.25]);
  });

  it('keeps a printed figure within its band, whatever the shares sum to', () => {
    const share = record({ share: double({ min: 0, max: 1, noNaN: true }), bounded: boolean() });
    assert(
      property(array(share, { minLength: 1, maxLength: 12 }), (list) => {
        const stated = list.map(({ share: figure, bounded }, index): Row => ({
          country: `c${index}`,
          share: figure,
          extra: bounded ? { qualifier: 'LESS_THAN' } : {},
        }));
        const { shares, scaled, unattributed } = countryShares(chosen(...stated), []);
        const exact = list.flatMap(({ share: figure, bounded }) => (bounded ? [] : [figure]));
        const sum = exact.reduce((all, figure) => all + figure, 0);
        expect(scaled).toBe(sum > 1 + 1e-9);
        for (const { country, share: shown } of shares) {
          const { share: figure, bounded } = list[Number(country.slice(1))] ?? { share: Number.NaN, bounded: false };
          expect(shown.low).toBeLessThanOrEqual(figure);
          expect(shown.high).toBeGreaterThanOrEqual(figure);
          expect(shown.estimate).toBeCloseTo(bounded ? 0 : figure / Math.max(1, sum), 8);
        }
        const all = shares.reduce((total, { share: shown }) => total + shown.estimate, unattributed.estimate);
        expect(all).toBeCloseTo(1, 9);
      }),
      { seed: 14 },
    );
  });

  describe('of another form (S4b)', () => {
    const proxy = { measured: 'ferro-manganese', points: 2 };
    // Odds of 0.56 are 0.56/0.44. A sixteenth of them is 0.0795/1.0795, sixteen times 20.36/21.36.
    it('are widened by their points, so that 0.95 of the form in question lies in the band of 0.56', () => {
      const { shares, unattributed } = countryShares(
        { ...chosen({ country: 'china', share: 0.56 }, { country: 'india', share: 0.44 }), proxy },
        [],
      );
      expect(shares[0]?.share.low).toBeCloseTo(0.0737, 4);
      expect(shares[0]?.share.estimate).toBe(0.56);
      expect(shares[0]?.share.high).toBeCloseTo(0.9532, 4);
      expect([unattributed.low, unattributed.estimate]).toEqual([0, 0]);
      expect(unattributed.high).toBeCloseTo(0.331, 3);
    });
    it('widen others at face value only', () => {
      const { shares } = countryShares(chosen({ country: 'china', share: 0.5 }), [
        { ...other({ country: 'china', share: 0.6 }), proxy },
      ]);
      expect(shares[0]?.share).toEqual({ low: 0.5, estimate: 0.5, high: 0.6 });
    });
    it('keep nothing and everything as they are', () => {
      const { shares } = countryShares({ ...chosen({ country: 'china', share: 1 }), proxy }, []);
      expect(shares[0]?.share).toEqual({ low: 1, estimate: 1, high: 1 });
    });
  });
});
