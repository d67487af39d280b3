import { firstDay, type PartialDate } from '../../model/partial-date.ts';
import { validityOf } from '../../model/validity.ts';
import { type CheckedRow, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

interface Period {
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/**
 * What begins ends later. A partial end is the last day of its period: from 2025 until 2025 is that year.
 * @rule V8
 */
export function checkPeriods(checked: readonly CheckedRow[]): Problem[] {
  return checked.flatMap(({ row, entry: { record } }) => {
    const valid = 'validFrom' in record ? { from: record.validFrom, until: record.validUntil } : {};
    const suspended = 'suspendedFrom' in record ? { from: record.suspendedFrom, until: record.suspendedUntil } : {};
    return [
      ...(isBackwards(valid) ? [problemAt(row, ['validUntil'], 'V8', messageOf(valid, 'validFrom'))] : []),
      ...(isBackwards(suspended)
        ? [problemAt(row, ['suspendedUntil'], 'V8', messageOf(suspended, 'suspendedFrom'))]
        : []),
    ];
  });
}

function isBackwards({ from, until }: Period): boolean {
  if (from === undefined || until === undefined) return false;
  const { until: end } = validityOf({ validUntil: until });
  return end !== null && end <= firstDay(from);
}

function messageOf({ from = '', until = '' }: Period, field: string): string {
  return `expected an end after ${field} ${from}, found ${until}`;
}
