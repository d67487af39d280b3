import { isNamedRule } from '../../model/records/rule.ts';
import { type CheckedRow, problemAt } from '../data-row.ts';
import type { Problem } from '../problem.ts';

/** Versions of rules that no answer uses yet, each with the reason (rule N7). */
export function noteRules(checked: readonly CheckedRow[]): Problem[] {
  const named = new Set(
    checked.flatMap(({ entry }) => (entry.table === 'need' ? (entry.record.procurementRules ?? []) : [])),
  );
  return checked.flatMap(({ row, entry }) => {
    if (entry.table !== 'rule') return [];
    const { id, kind, countries = [] } = entry.record;
    if (kind !== 'BARRED_ORIGIN')
      return [
        problemAt(row, ['kind'], 'N7', `the rule "${id}" is kept. No answer uses a rule of the kind ${kind} yet`),
      ];
    if (countries.length === 0)
      return [
        problemAt(row, ['countries'], 'N7', `the rule "${id}" names no country, so it bars nothing; add countries`),
      ];
    if ([...named].some((name) => isNamedRule(entry.record, name))) return [];
    const advice = 'add it to the `procurementRules` of the needs that it binds';
    return [problemAt(row, ['id'], 'N7', `no need names the rule "${id}", so no answer uses it; ${advice}`)];
  });
}
