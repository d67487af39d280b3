import type {
  AlternativeResolvers,
  MitigationResolvers,
  StockCoverResolvers,
  StockHoldingResolvers,
} from '../generated/resolvers.ts';

export const Alternative: AlternativeResolvers = {
  party: ({ party }, _, { loaders }) => loaders.named.entity(party),
  capacityTonnesPerYear: ({ capacity }) => capacity,
  freeTonnesPerYear: ({ free }) => free,
  sameBloc: ({ commonBlocs }) => (commonBlocs === undefined ? null : commonBlocs.length > 0),
  commonBlocs: ({ commonBlocs = [] }, _, { loaders }) =>
    Promise.all(commonBlocs.map((key) => loaders.named.entity(key))),
  country: ({ after }, _, { loaders }) => loaders.named.country(after?.country),
  dependencyBefore: ({ after }) => after?.before,
  dependencyAfter: ({ after }) => after?.dependency,
  hhiAfter: ({ after }) => after?.hhi,
  // No source states how soon a producer could deliver.
  leadTimeDays: () => null,
};

export const Mitigation: MitigationResolvers = {
  party: ({ party }, _, { loaders }) => loaders.named.entity(party),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};

export const StockCover: StockCoverResolvers = {
  rows: ({ rows }) => [...rows],
  stated: ({ stated }) => [...stated],
};

export const StockHolding: StockHoldingResolvers = {
  holder: ({ holder }, _, { loaders }) => loaders.named.entity(holder),
  form: ({ form }, _, { loaders }) => loaders.named.entity(form),
  claimants: ({ claimants }, _, { loaders }) => Promise.all(claimants.map((key) => loaders.named.entity(key))),
};
