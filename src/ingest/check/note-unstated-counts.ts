import { countsOf } from '../../model/records/statistics.ts';
import { type CheckedRow, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

/** A statistic of a place that does not state `counts` is read as shares of the intake (rule S5). A notice for each series. */
export function noteUnstatedCounts(checked: readonly CheckedRow[]): Problem[] {
  const unstated = checked.flatMap(({ row, entry }) =>
    entry.table === 'statistic' && entry.record.counts === undefined && countsOf(entry.record) !== 'OUTPUT'
      ? [{ row, series: entry.record.series }]
      : [],
  );
  const first = [...Map.groupBy(unstated, ({ series }) => series).values()].flatMap(([one]) => one ?? []);
  return first.map(({ row, series }) =>
    problemAt(
      row,
      ['counts'],
      'S5',
      `"${series}" is about a place and does not say what its shares are parts of. They are read as parts of the intake. ` +
        'State "IMPORTS", "INTAKE" or "OUTPUT"',
    ),
  );
}
