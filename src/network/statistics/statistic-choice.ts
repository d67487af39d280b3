import { countsOf, type StatisticRecord } from '../../model/records/statistics.ts';
import { createTupleMap, groupedBy, isSameKey, type KeyPart, type TupleMap } from '../../model/tuple-map.ts';
import { stageOf, type Stage, type StatisticCounts } from '../../model/vocabulary.ts';
import { countryShares, type CountryShares } from './country-shares.ts';
import { scoreStatistics, statedShare, type CountryStatistic, type ScoredStatistic } from './country-statistic.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import { isMeasuredTogether } from '../evidence/mineral-groups.ts';
import type { View } from '../view.ts';

/** The question to a statistic: a material in some forms at one stage, produced in the world or bought by a country. */
export interface StatisticQuestion {
  readonly material: string;
  /** The forms of the material at this stage. Empty for any form. */
  readonly forms: readonly string[];
  readonly stage: Stage;
  /** Key of the country or bloc that buys. Undefined for world output. */
  readonly geography: string | undefined;
}

/** The statistic that rules S1 to S4 and R7 choose, with its shares. */
export interface ChosenStatistic {
  readonly question: StatisticQuestion;
  readonly statistic: KeyedStatistic & ScoredStatistic;
  readonly shares: CountryShares;
  /** The shares as the statistic states them, where a scenario changes capacities (rule U6a). Absent: it changes none. */
  readonly before?: CountryShares;
  /** The others, best first. */
  readonly alternatives: readonly (KeyedStatistic & ScoredStatistic)[];
  /** The alternatives that widen the bounds (S3). */
  readonly widening: readonly ScoredStatistic[];
  /** Whether its rows repeat another material's (R7). */
  readonly copiedPattern: boolean;
}

export interface KeyedStatistic extends CountryStatistic {
  readonly material: string;
  readonly form: string | undefined;
  readonly stage: Stage;
  readonly geography: string;
  readonly counts: StatisticCounts;
}

/** Chooses statistics for one view. Each question is answered once and cached. */
export function createStatisticChoice(evidence: Evidence, view: View, forms: MaterialForms) {
  const byStage = Map.groupBy(keyedStatistics(evidence.statistics), ({ stage }) => stage);
  const aliases = new Map([...evidence.forms].map(([key, form]) => [key, form.aliases?.evidence ?? []]));
  const copies = copiesOf([...byStage.values()].flat(), (name) => mineralOf(name, forms, aliases));
  const known = createTupleMap<{ readonly found: ChosenStatistic | undefined }>();

  const choose = (question: StatisticQuestion): ChosenStatistic | undefined => {
    const candidates = (byStage.get(question.stage) ?? []).flatMap((statistic) => {
      if (statistic.geography !== (question.geography ?? 'world')) return [];
      const scope = scopeOf(statistic, question, evidence, aliases);
      return scope === undefined
        ? []
        : [{ ...statistic, scope: scope + copyPoints(statistic, question, copies, evidence) }];
    });
    const scored = scoreStatistics(candidates, evidence.sources, view.at, view.parameters.staleYears);
    const [statistic, ...alternatives] = scored;
    if (statistic === undefined) return undefined;
    const widening = alternatives.filter(({ score }) => score - statistic.score <= view.parameters.hullSlack);
    return {
      question,
      statistic,
      shares: countryShares(statistic, widening),
      alternatives,
      widening,
      copiedPattern: (copies.get(signature(statistic))?.size ?? 0) > 1,
    };
  };

  return (question: StatisticQuestion): ChosenStatistic | undefined =>
    known.remembered(questionKey(question), () => ({ found: choose(question) })).found;
}
export type StatisticChoice = ReturnType<typeof createStatisticChoice>;

/** The replacement of one chosen statistic by one of its alternatives. */
export interface Replacement {
  readonly chosen: ChosenStatistic;
  readonly alternative: ChosenStatistic['alternatives'][number];
}

/** The same choices except for one question, for which an alternative is used alone. */
export function replacing(choose: StatisticChoice, { chosen, alternative }: Replacement): StatisticChoice {
  const { before: _, ...unchanged } = chosen;
  const replaced: ChosenStatistic = {
    ...unchanged,
    statistic: alternative,
    shares: countryShares(alternative, []),
    alternatives: [],
    widening: [],
  };
  return (question) => (isSameQuestion(question, chosen.question) ? replaced : choose(question));
}

/** Whether both ask for one statistic. */
export function isSameQuestion(one: StatisticQuestion, other: StatisticQuestion): boolean {
  return isSameKey(questionKey(one), questionKey(other));
}

function questionKey({ material, stage, geography, forms }: StatisticQuestion): readonly KeyPart[] {
  return [material, stage, geography, ...forms];
}

function keyedStatistics(rows: readonly StatisticRecord[]): KeyedStatistic[] {
  const groups = groupedBy(rows, (row) => [
    row.material,
    row.form,
    row.product,
    row.stage,
    row.geography ?? 'world',
    countsOf(row),
    row.series,
    row.year,
  ]);
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        series: first.series,
        year: first.year,
        rows: group,
        preferred: group.some(({ preferred }) => preferred === true),
        material: first.material ?? '',
        form: first.form ?? first.product,
        stage: stageOf(first.stage),
        geography: first.geography ?? 'world',
        counts: countsOf(first),
      },
    ];
  });
}

/**
 * The points of S1 for scope. The crosswalk's points for this row and form, if it has any. 0 for the exact form or the
 * material itself, 0 or 1 for another name of the form, and 2 if the crosswalk assigns the row to another form. Undefined
 * if the statistic is about another material.
 */
function scopeOf(
  statistic: KeyedStatistic,
  { material, forms, stage }: StatisticQuestion,
  { crosswalk }: Evidence,
  aliases: ReadonlyMap<string, readonly string[]>,
): number | undefined {
  const [{ dataset, rowKey } = {}] = statistic.rows;
  if (dataset !== undefined && rowKey !== undefined) {
    const mapped = crosswalk.filter((row) => row.dataset === dataset && row.key === rowKey && row.stage === stage);
    const fitting = mapped.filter(
      (row) => row.material === material && row.form !== undefined && forms.includes(row.form),
    );
    return fitting.length === 0 ? undefined : Math.min(...fitting.map(({ scope }) => scope ?? 0));
  }
  if (statistic.form !== undefined) return forms.includes(statistic.form) ? 0 : undefined;
  const speaking = crosswalk.filter(
    (row) =>
      row.material === material &&
      row.stage === stage &&
      row.series?.includes(statistic.series) === true &&
      row.subjects?.includes(statistic.material) === true,
  );
  const scopes = speaking.flatMap(({ form, scope }) =>
    form !== undefined && forms.includes(form) ? (scope ?? 0) : [],
  );
  if (scopes.length > 0) return Math.min(...scopes);
  if (statistic.material === material) return speaking.length > 0 && forms.length > 0 ? 2 : 0;
  const named = forms.filter((form) => aliases.get(form)?.includes(statistic.material));
  return named.length === 0 ? undefined : isGroup(statistic.material, aliases) ? 1 : 0;
}

/** Whether several forms share a name, so that it names a group. */
function isGroup(material: string, aliases: ReadonlyMap<string, readonly string[]>): boolean {
  return [...aliases.values()].filter((names) => names.includes(material)).length > 1;
}

/** The countries and shares of the rows, without their material. */
function signature({ rows, series, year, stage, geography }: KeyedStatistic): readonly KeyPart[] {
  const shares = rows.map((row) => ({ country: row.country ?? '', share: statedShare(row).estimate }));
  const inOrder = shares.toSorted((a, b) =>
    a.country === b.country ? a.share - b.share : a.country < b.country ? -1 : 1,
  );
  return [series, year, stage, geography, ...inOrder.flatMap(({ country, share }) => [country, share])];
}

/** The mineral that a statistic's subject names: the only mineral in all forms with that name, or otherwise itself. */
function mineralOf(name: string, forms: MaterialForms, aliases: ReadonlyMap<string, readonly string[]>): string {
  const minerals = [...aliases].flatMap(([form, names]) => (names.includes(name) ? forms.mineralsOf(form) : []));
  const [first, second] = new Set(minerals);
  return second === undefined ? (first ?? name) : name;
}

/** The materials that share a pattern of rows, by `signature`. */
type Copies = Pick<TupleMap<ReadonlySet<string>>, 'get'>;

/**
 * The materials that share each pattern of rows. A single country with the whole share is not a pattern. One mineral under
 * two names is not a copy.
 */
function copiesOf(statistics: readonly KeyedStatistic[], nameOf: (subject: string) => string): Copies {
  const copies = createTupleMap<Set<string>>();
  for (const statistic of statistics)
    if (statistic.rows.length > 2)
      copies.remembered(signature(statistic), () => new Set()).add(nameOf(statistic.material));
  return copies;
}

/**
 * A copied pattern is the group's where its members are measured together (1), else it is borrowed (2).
 * @rule R7
 */
function copyPoints(
  statistic: KeyedStatistic,
  { material }: StatisticQuestion,
  copies: Copies,
  evidence: Evidence,
): number {
  if ((copies.get(signature(statistic))?.size ?? 0) < 2) return 0;
  return isMeasuredTogether(evidence, material) ? 1 : 2;
}
