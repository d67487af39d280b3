import type { RecordOf } from '../../model/records/tables.ts';
import type { Stage } from '../../model/vocabulary.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { KeyedStatistic } from './keyed-statistic.ts';

/** A material in some forms at one stage. */
export interface ScopeQuestion {
  readonly material: string;
  /** The forms of the material at this stage. Empty for any form. */
  readonly forms: readonly string[];
  readonly stage: Stage;
}

/** The question to a statistic: a material in some forms at one stage, produced in the world or bought by a country. */
export interface StatisticQuestion extends ScopeQuestion {
  /** Key of the country or bloc that buys. Undefined for world output. */
  readonly geography: string | undefined;
}

/** How far a statistic is from a question. */
export interface Scope {
  readonly points: number;
  /** What was measured, in the words of the row or form. */
  readonly measured: string;
  /** Whether the figure is of a group form that includes the form in question. */
  readonly isBroader?: boolean;
}

export type FormAliases = ReadonlyMap<string, readonly string[]>;

/** The names by which statistics call each form. */
export function formAliases({ forms }: Pick<Evidence, 'forms'>): FormAliases {
  return new Map([...forms].map(([key, form]) => [key, form.aliases?.evidence ?? []]));
}

type CrosswalkRow = RecordOf<'crosswalk'>;

/**
 * The points of S1 for scope. The crosswalk's points for this row and form, if it has any. 0 for the exact form or the
 * material itself, 0 or 1 for another name of the form. If the crosswalk assigns the row to another form, 1 for a part of
 * the form and 2 otherwise. Undefined if the statistic is about another material.
 */
export function scopeOf(
  statistic: KeyedStatistic,
  question: ScopeQuestion,
  evidence: Pick<Evidence, 'crosswalk' | 'forms'>,
  aliases: FormAliases,
): Scope | undefined {
  const { material, forms } = question;
  const rows = crosswalkRows(statistic, question, evidence.crosswalk);
  const fitting = rows.filter(({ form }) => form !== undefined && forms.includes(form));
  if (fitting.length > 0) {
    const points = Math.min(...fitting.map(({ scope = 0 }) => scope));
    return { points, measured: rowName(fitting.find(({ scope = 0 }) => scope === points)) };
  }
  const [{ dataset, rowKey } = {}] = statistic.rows;
  if (dataset !== undefined && rowKey !== undefined) return undefined;
  const nameOf = (key: string): string => evidence.forms.get(key)?.name ?? key;
  if (statistic.form !== undefined)
    return forms.includes(statistic.form) ? { points: 0, measured: nameOf(statistic.form) } : undefined;
  if (statistic.material === material) return scopeOfOther(rows, question, evidence);
  const named = forms.filter((form) => aliases.get(form)?.includes(statistic.material));
  if (named.length === 0) return undefined;
  return { points: isGroup(statistic.material, aliases) ? 1 : 0, measured: nameOf(statistic.material) };
}

/** The scope of a row of the material that the crosswalk assigns to other forms than those in question, or to none. */
function scopeOfOther(
  rows: readonly CrosswalkRow[],
  { material, forms }: ScopeQuestion,
  evidence: Pick<Evidence, 'forms'>,
): Scope {
  const [first] = rows;
  if (first === undefined || forms.length === 0) return { points: 0, measured: material };
  const isGroupForm = (key: string | undefined): boolean => evidence.forms.get(key ?? '')?.group === true;
  const measured = rowName(first);
  if (rows.some(({ form }) => isGroupForm(form))) return { points: 2, measured, isBroader: true };
  return { points: forms.some(isGroupForm) ? 1 : 2, measured };
}

/** The crosswalk's rows of this material for a statistic: by data set and row key, or by series and subject. */
function crosswalkRows(
  statistic: KeyedStatistic,
  { material, stage }: ScopeQuestion,
  crosswalk: readonly CrosswalkRow[],
): readonly CrosswalkRow[] {
  const [{ dataset, rowKey } = {}] = statistic.rows;
  const isNamed = dataset !== undefined && rowKey !== undefined;
  if (!isNamed && statistic.form !== undefined) return [];
  return crosswalk.filter(
    (row) =>
      row.material === material &&
      row.stage === stage &&
      (isNamed
        ? row.dataset === dataset && row.key === rowKey
        : row.series?.includes(statistic.series) === true && row.subjects?.includes(statistic.material) === true),
  );
}

function rowName(row: CrosswalkRow | undefined): string {
  if (row === undefined) return '';
  return row.note === undefined ? row.key : `${row.key} (${row.note})`;
}

/** Whether several forms share a name, so that it names a group. */
function isGroup(material: string, aliases: FormAliases): boolean {
  return [...aliases.values()].filter((names) => names.includes(material)).length > 1;
}
