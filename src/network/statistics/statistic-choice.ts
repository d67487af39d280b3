import { createTupleMap, isSameKey, type KeyPart } from '../../model/tuple-map.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { MaterialForms } from '../evidence/material-forms.ts';
import type { View } from '../view.ts';
import { withAddedParts } from './added-parts.ts';
import { createCopiedRows } from './copied-rows.ts';
import { countryShares, wideningOf, type CountryShares } from './country-shares.ts';
import { scoreStatistics, type ScoredStatistic } from './country-statistic.ts';
import { familyOf, familyStatistics, placeInFamily, type Family } from './families.ts';
import { keyedStatistics, type RankedStatistic, type SpeakingStatistic } from './keyed-statistic.ts';
import { createProxies } from './proxies.ts';
import { formAliases, scopeOf, type StatisticQuestion } from './scope.ts';

export type { StatisticQuestion } from './scope.ts';

/** The statistic that rules S1 to S4 and R7 choose, with its shares. */
export interface ChosenStatistic {
  readonly question: StatisticQuestion;
  readonly statistic: RankedStatistic;
  readonly shares: CountryShares;
  /** The shares as the statistic states them, where a scenario changes capacities (rule U6a). Absent: it changes none. */
  readonly before?: CountryShares;
  /** The others, best first. */
  readonly alternatives: readonly RankedStatistic[];
  /** The alternatives that widen the bounds (S3). */
  readonly widening: readonly ScoredStatistic[];
  /** Whether its rows repeat another material's (R7). */
  readonly copiedPattern: boolean;
}

/** Chooses statistics for one view. Each question is answered once and cached. */
export function createStatisticChoice(evidence: Evidence, view: View, forms: MaterialForms) {
  const all = keyedStatistics(evidence.statistics);
  const byStage = Map.groupBy(all, ({ stage }) => stage);
  const aliases = formAliases(evidence);
  const copies = createCopiedRows(evidence, all, forms, aliases);
  const proxyOf = createProxies(evidence, forms, aliases);
  const known = createTupleMap<{ readonly found: ChosenStatistic | undefined }>();

  const speakingOf = (question: StatisticQuestion, family: Family | undefined): readonly SpeakingStatistic[] => {
    const statistics = (byStage.get(question.stage) ?? []).filter(
      ({ geography }) => geography === (question.geography ?? 'world'),
    );
    if (family !== undefined) return familyStatistics(family, statistics, evidence, forms, aliases, copies);
    const speaking = statistics.flatMap((statistic): SpeakingStatistic[] => {
      const scope = scopeOf(statistic, question, evidence, aliases);
      return scope === undefined
        ? []
        : [
            {
              ...statistic,
              scope: scope.points + copies.points(statistic, question.material),
              proxy: proxyOf(statistic, scope, question),
            },
          ];
    });
    return withAddedParts(speaking, question, evidence, forms, aliases);
  };
  const choose = (question: StatisticQuestion): ChosenStatistic | undefined => {
    const family = familyOf(evidence, question);
    const speaking = speakingOf(question, family);
    const ranked = scoreStatistics(speaking, evidence.sources, view.at, view.parameters.staleYears);
    const [statistic, ...alternatives] =
      family === undefined ? ranked : ranked.toSorted((a, b) => placeInFamily(a) - placeInFamily(b));
    if (statistic === undefined) return undefined;
    const widening = wideningOf(statistic, alternatives, view.parameters.hullSlack);
    return {
      question,
      statistic,
      shares: countryShares(statistic, widening),
      alternatives,
      widening,
      copiedPattern: copies.sharing(statistic).size > 1,
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
