import type { DatasetCountsResolvers, DatasetResolvers } from '../generated/resolvers.ts';

export const Dataset: DatasetResolvers = {
  id: ({ record }) => record.id,
  title: ({ record }) => record.title,
  format: ({ record }) => record.format,
  atIsToday: ({ record }) => record.at === undefined,
  revision: ({ head }) => head.revision,
  hash: (_, __, { loaders }) => loaders.dataset.contentHash(),
  synthetic: ({ record }) => record.synthetic ?? false,
  timeUnit: ({ record }) => record.timeUnit ?? 'year',
  importUnfinished: ({ head }) => head.unfinishedImport !== undefined,
  counts: ({ head }) => head.counts,
  sources: (_, page, { loaders }) => loaders.sources.all(page),
};

export const DatasetCounts: DatasetCountsResolvers = {
  capacities: ({ capacity }) => capacity ?? 0,
  claims: ({ claim }) => claim ?? 0,
  corridors: ({ corridor }) => corridor ?? 0,
  crosswalk: ({ crosswalk }) => crosswalk ?? 0,
  demands: ({ demand }) => demand ?? 0,
  entities: ({ entity }) => entity ?? 0,
  facilities: ({ facility }) => facility ?? 0,
  forms: ({ form }) => form ?? 0,
  headquarters: ({ headquarters }) => headquarters ?? 0,
  links: ({ link }) => link ?? 0,
  memberships: ({ membership }) => membership ?? 0,
  needs: ({ need }) => need ?? 0,
  observations: ({ observation }) => observation ?? 0,
  parameters: ({ parameter }) => parameter ?? 0,
  policies: ({ policy }) => policy ?? 0,
  prices: ({ price }) => price ?? 0,
  recoveries: ({ recovery }) => recovery ?? 0,
  sources: ({ source }) => source ?? 0,
  statistics: ({ statistic }) => statistic ?? 0,
  stocks: ({ stock }) => stock ?? 0,
  supplies: ({ supply }) => supply ?? 0,
};
