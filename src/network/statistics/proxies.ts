import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import { groupsAround, groupMeasuredTogether, membersOf } from '../evidence/mineral-groups.ts';
import type { Proxy } from './country-statistic.ts';
import type { KeyedStatistic } from './keyed-statistic.ts';
import { scopeOf, type FormAliases, type Scope, type StatisticQuestion } from './scope.ts';

/** From these points of scope on, a statistic is of another form or grade than the one in question, or of a wider group. */
const proxyFrom = 2;
/** From these points on, the mineral is minor in what was measured, or the heading is wider than the form (rule S1). */
const minorFrom = 3;

/**
 * What a statistic counts, if that is something else than what is asked. Undefined if it is a proxy of nothing. A figure
 * of minerals that are measured as one widens nothing, because they are in the same proportion everywhere. Neither does a
 * figure of a wider group of which they make up most, but that one is named (rule S4b).
 */
export function createProxies(evidence: Evidence, forms: MaterialForms, aliases: FormAliases) {
  return (statistic: KeyedStatistic, scope: Scope, question: StatisticQuestion): Proxy | undefined => {
    const { points, measured, isBroader } = scope;
    if (points < proxyFrom || isBroader === true) return undefined;
    const group = groupMeasuredTogether(evidence, question.material);
    const isOfMinerals = group !== undefined && points < minorFrom && isOfOtherMinerals(statistic, question.material);
    if (!isOfMinerals) return { measured, points };
    if (membersOf(evidence, group).includes(statistic.material)) return undefined;
    return { measured, points: groupsAround(evidence, group).includes(statistic.material) ? 0 : points };
  };

  /** Whether a statistic differs by its minerals alone: it counts exactly what its subject says. */
  function isOfOtherMinerals(statistic: KeyedStatistic, material: string): boolean {
    const { material: subject, stage } = statistic;
    if (subject === material) return false;
    const own = scopeOf(
      statistic,
      { material: subject, forms: forms.formsAt(subject, stage), stage },
      evidence,
      aliases,
    );
    return own !== undefined && own.points < proxyFrom;
  }
}
export type Proxies = ReturnType<typeof createProxies>;
