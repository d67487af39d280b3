import { isOverfilled, surelyTaken } from '../../model/fitted-shares.ts';
import type { Day } from '../../model/partial-date.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import { problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';
import type { CountedRows } from './counted-rows.ts';
import { sinceText, type SupplyRow } from './supply-rows.ts';

/** The tolerance for rounding when sums of shares are compared. */
const rounding = 1e-9;

export interface ShareFindings {
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/**
 * At no time do the low ends of what one buyer takes of one form add up to more than 1. Where every supply states a
 * share and even the high ends stay below 1, the rest is unknown, which is worth a notice once a need.
 * @rule V5
 */
export function checkShares(supplies: readonly SupplyRow[], counted: CountedRows): ShareFindings {
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  const inForce = supplies.filter((one) => one.inForce.length > 0);
  for (const rows of groupedBy(inForce, ({ buyer, form }) => [buyer, form])) {
    const told = new Set<SupplyRow>();
    let noted = false;
    for (const day of counted.days(rows)) {
      const together = counted.on(rows, day);
      const last = together.at(-1);
      if (last === undefined || told.has(last)) continue;
      const shares = together.map(({ share }) => share);
      if (isOverfilled(shares)) {
        told.add(last);
        problems.push(problemAt(last.row, ['share'], 'V5', tooMuch(last, day, surelyTaken(shares))));
      }
      const high = shares.reduce((sum, share) => sum + (share?.high ?? 1), 0);
      if (high < 1 - rounding && !noted) {
        noted = true;
        notices.push(problemAt(last.row, ['share'], 'V5', remainder(last, day, high)));
      }
    }
  }
  return { problems, notices };
}

function sharesOf({ buyer, form }: SupplyRow, day: Day): string {
  return `the shares of the suppliers of ${form} to "${buyer}"${sinceText(day)}`;
}

function tooMuch(row: SupplyRow, day: Day, low: number): string {
  return `${sharesOf(row, day)} add up to at least ${rounded(low)}; expected at most 1`;
}

function remainder(row: SupplyRow, day: Day, high: number): string {
  return `${sharesOf(row, day)} add up to at most ${rounded(high)}; the rest counts as unknown. If it is known, add a supplier or raise a high end`;
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
