import type { StatisticRecord } from '../../model/records/statistics.ts';
import { groupedBy } from '../../model/tuple-map.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import { statedShare } from './country-statistic.ts';
import type { SpeakingStatistic } from './keyed-statistic.ts';
import { scopeOf, type FormAliases, type StatisticQuestion } from './scope.ts';

/**
 * Statistics in which the parts of one total are added. Parts are outputs of one series and year that count different
 * forms of the material. Each states tonnes, so that its total is known. The sum takes the place of its parts (rule R6a).
 */
export function withAddedParts(
  statistics: readonly SpeakingStatistic[],
  question: StatisticQuestion,
  evidence: Evidence,
  forms: MaterialForms,
  aliases: FormAliases,
): readonly SpeakingStatistic[] {
  const parts = statistics.flatMap((statistic) => {
    const form =
      statistic.counts === 'OUTPUT' ? ownForm(statistic, question.material, evidence, forms, aliases) : undefined;
    const total = totalOf(statistic.rows);
    return form === undefined || total === undefined ? [] : [{ statistic, form, total }];
  });
  const sums = groupedBy(parts, ({ statistic: { series, year, counts } }) => [series, year, counts]).filter(
    (group) => group.length > 1 && new Set(group.map(({ form }) => form)).size === group.length,
  );
  const added = new Set(sums.flat().map(({ statistic }) => statistic));
  return [...sums.flatMap((group) => sumOf(group)), ...statistics.filter((one) => !added.has(one))];
}

interface Part {
  readonly statistic: SpeakingStatistic;
  readonly total: number;
}

/** The one form of a material that a statistic counts exactly, groups aside. Undefined if there is none or several. */
function ownForm(
  statistic: SpeakingStatistic,
  material: string,
  evidence: Evidence,
  forms: MaterialForms,
  aliases: FormAliases,
): string | undefined {
  const { stage } = statistic;
  const exact = forms
    .formsAt(material, stage)
    .filter(
      (form) =>
        evidence.forms.get(form)?.group !== true &&
        scopeOf(statistic, { material, forms: [form], stage }, evidence, aliases)?.points === 0,
    );
  return exact.length === 1 ? exact[0] : undefined;
}

/** The tonnes of the whole of which rows are shares. Undefined if no row states its tonnes. */
function totalOf(rows: readonly StatisticRecord[]): number | undefined {
  const [whole] = rows.flatMap((row) => {
    const { estimate } = statedShare(row);
    return row.tonnes !== undefined && estimate > 0 ? [row.tonnes / estimate] : [];
  });
  return whole;
}

function sumOf(parts: readonly Part[]): readonly SpeakingStatistic[] {
  const [first] = parts;
  if (first === undefined) return [];
  const whole = parts.reduce((sum, { total }) => sum + total, 0);
  const weighted = parts.flatMap(({ statistic, total }) =>
    statistic.rows.map((row) => ({ row, share: statedShare(row), weight: total / whole })),
  );
  const rows = groupedBy(weighted, ({ row }) => [row.country ?? undefined]).flatMap((group): StatisticRecord[] => {
    const [one] = group;
    if (one === undefined) return [];
    const end = (of: 'low' | 'estimate' | 'high'): number =>
      group.reduce((sum, { share, weight }) => sum + share[of] * weight, 0);
    const tonnes = group.reduce((sum, { row }) => sum + (row.tonnes ?? 0), 0);
    const share = { low: end('low'), value: end('estimate'), high: end('high') };
    return [{ ...one.row, share, tonnes: tonnes > 0 ? tonnes : undefined, qualifier: undefined }];
  });
  const scope = Math.min(...parts.map(({ statistic }) => statistic.scope));
  return [{ ...first.statistic, rows, form: undefined, scope, proxy: undefined, isJoint: true }];
}
