import { periodOf } from '../../model/records/statistics.ts';
import { statisticUses, sensitivity, sourcesOf, largestWitness } from '../../assess/dependency/derivation.ts';
import type { AlternativeUseResolvers, DerivationResolvers, StatisticUseResolvers } from '../../generated/resolvers.ts';
import { flagsOf } from './flags.ts';
import { parametersOf } from './parameters.ts';

export const Derivation: DerivationResolvers = {
  statistics: (answer) => statisticUses(answer),
  sources: (answer, _, { loaders }) => loaders.sources.named(sourcesOf(answer)),
  parameters: ({ supply }) => parametersOf(supply.view.parameters),
  rules: ({ rules }) => [...rules],
  flags: ({ flags }) => flagsOf(flags),
  sensitivity: (answer) => sensitivity(answer),
  witness: (answer, { bound }) => largestWitness(answer, bound),
};

export const StatisticUse: StatisticUseResolvers = {
  stage: ({ chosen }) => chosen.question.stage,
  material: ({ chosen }, _, { loaders }) => loaders.named.material(chosen.statistic.material),
  series: ({ chosen }) => chosen.statistic.series,
  year: ({ chosen }) => chosen.statistic.year,
  period: ({ chosen }) => periodOf(chosen.statistic.rows),
  geography: ({ chosen }, _, { loaders }) =>
    chosen.question.geography === undefined ? null : loaders.place(chosen.question.geography),
  counts: ({ chosen }) => chosen.statistic.counts,
  score: ({ chosen }) => chosen.statistic.score,
  measured: ({ chosen }) => chosen.statistic.proxy?.measured,
  sources: ({ chosen }, _, { loaders }) =>
    loaders.sources.named(chosen.statistic.rows.flatMap(({ source }) => source ?? [])),
  alternatives: (use) => use.alternatives(),
};

export const AlternativeUse: AlternativeUseResolvers = {
  series: ({ alternative }) => alternative.series,
  year: ({ alternative }) => alternative.year,
  period: ({ alternative }) => periodOf(alternative.rows),
  material: ({ alternative }, _, { loaders }) => loaders.named.material(alternative.material),
  score: ({ alternative }) => alternative.score,
};
