import { isHeldOn, statedStake } from '../../model/owners/stakes.ts';
import { beforeAllDays } from '../../model/partial-date.ts';
import type { LinkRecord } from '../../model/records/link.ts';
import type { RecordOf } from '../../model/records/tables.ts';
import { openShare, qualifiedBy, statedRange } from '../../model/stated-range.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import { validityOf } from '../../model/validity.ts';
import { stageOf } from '../../model/vocabulary.ts';
import { type CheckedRow, type DataRow, placeOf, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import { sinceText } from './supply-rows.ts';

/** What rounding may add to a sum of printed shares. */
const rounding = 0.02;

/** Figures that contradict each other, or that say less than they seem to. Each is kept, and the import goes on. */
export function noteContradictions(checked: readonly CheckedRow[]): Problem[] {
  const links = checked.flatMap(({ row, entry }): OwnerRow[] =>
    entry.table === 'link' && entry.record.kind === 'OWNS' ? [{ row, link: entry.record }] : [],
  );
  const statistics = checked.flatMap(({ row, entry }): StatisticRow[] =>
    entry.table === 'statistic' ? [{ row, statistic: entry.record }] : [],
  );
  return [...stakesOfOther(links), ...stakesAboveOne(links), ...rowsTwice(statistics), ...sharesAboveOne(statistics)];
}

interface OwnerRow {
  readonly row: DataRow;
  readonly link: LinkRecord;
}

/** A share that is not one of equity says nothing of how much an owner holds. */
function stakesOfOther(owners: readonly OwnerRow[]): Problem[] {
  return owners.flatMap(({ row, link: { share } }) =>
    share === undefined || share.of === 'EQUITY'
      ? []
      : [
          problemAt(
            row,
            ['share', 'of'],
            'V5',
            `a share of ${share.of} is no stake, so the size of this stake counts as not stated; expected a share of EQUITY`,
          ),
        ],
  );
}

/** The stakes in one party sum to at most 1 on every day. The notice stands at the last of them. */
function stakesAboveOne(owners: readonly OwnerRow[]): Problem[] {
  const stated = owners.filter(({ link }) => statedStake(link) !== undefined);
  return [...Map.groupBy(stated, ({ link }) => link.to).values()].flatMap((rows): Problem[] => {
    const days = new Set(rows.map(({ link }) => validityOf(link).from ?? beforeAllDays));
    for (const day of [...days].toSorted()) {
      const held = rows.filter(({ link }) => isHeldOn(link, day));
      const byHolder = Map.groupBy(held, ({ link }) => link.from);
      const lows = [...byHolder.values()].map((same) =>
        Math.max(...same.map(({ link }) => statedStake(link)?.low ?? 0)),
      );
      const sum = lows.reduce((all, low) => all + low, 0);
      const last = held.at(-1);
      if (last === undefined || sum <= 1 + 1e-9) continue;
      const message = `the stakes in "${last.link.to}"${sinceText(day)} add up to at least ${rounded(sum)}; expected at most 1. All are kept, and no owner among them is sure`;
      return [problemAt(last.row, ['share'], 'V5', message)];
    }
    return [];
  });
}

interface StatisticRow {
  readonly row: DataRow;
  readonly statistic: RecordOf<'statistic'>;
}

function wholeOf({ statistic }: StatisticRow) {
  const {
    material,
    form,
    product,
    stage,
    geography = 'world',
    series,
    year,
    period,
    counts,
    dataset,
    rowKey,
  } = statistic;
  return [material, form, product, stageOf(stage), geography, series, year, period, counts, dataset, rowKey];
}

/** One country has one share of a whole. */
function rowsTwice(statistics: readonly StatisticRow[]): Problem[] {
  const groups = groupedBy(
    statistics.filter(({ statistic }) => statistic.country != null),
    (one) => [...wholeOf(one), one.statistic.country ?? undefined],
  );
  return groups.flatMap(([first, ...others]) =>
    others.map(({ row, statistic: { country, series, year } }) => {
      const place = first === undefined ? '' : placeOf(first.row);
      const message = `the share of ${country} in "${series}" of ${year} is also at ${place}; one of the two is used. Keep one, or give them different series`;
      return problemAt(row, ['country'], 'V2', message);
    }),
  );
}

/** Shares of one whole sum to at most 1, but for rounding. Low ends count, so that a bound is no share. */
function sharesAboveOne(statistics: readonly StatisticRow[]): Problem[] {
  return groupedBy(statistics, wholeOf).flatMap((rows) => {
    const last = rows.at(-1);
    const sum = rows.reduce((all, { statistic: { share, qualifier } }) => {
      return all + (statedRange(qualifiedBy(share, qualifier), openShare)?.low ?? 0);
    }, 0);
    if (last === undefined || sum <= 1 + rounding) return [];
    const { series, year } = last.statistic;
    const message = `the shares of "${series}" of ${year} add up to at least ${rounded(sum)}; expected at most 1. They are scaled to 1`;
    return [problemAt(last.row, ['share'], 'S4', message)];
  });
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
