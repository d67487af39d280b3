import { addedParties } from '../assess/view/added-parties.ts';
import type {
  AlternativeResolvers,
  MitigationResolvers,
  StockCoverResolvers,
  StockHoldingResolvers,
} from '../generated/resolvers.ts';

export const Alternative: AlternativeResolvers = {
  party: ({ party, view }, _, { loaders }) => loaders.named.entity(party, addedParties(view)),
  capacityTonnesPerYear: ({ capacity }) => capacity,
  freeTonnesPerYear: ({ free }) => free,
  sameBloc: ({ commonBlocs }) => (commonBlocs === undefined ? null : commonBlocs.length > 0),
  commonBlocs: ({ commonBlocs = [] }, _, { loaders }) =>
    Promise.all(commonBlocs.map((key) => loaders.named.entity(key))),
  country: ({ after }, _, { loaders }) => loaders.named.country(after?.country),
  dependencyBefore: ({ after }) => after?.before,
  dependencyAfter: ({ after }) => after?.dependency,
  hhiAfter: ({ after }) => after?.hhi,
  // No source states how soon a maker could deliver.
  leadTimeDays: () => null,
};

export const Mitigation: MitigationResolvers = {
  party: ({ party, view }, _, { loaders }) => loaders.named.entity(party, addedParties(view)),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};

export const StockCover: StockCoverResolvers = {
  rows: ({ rows }) => [...rows],
  stated: ({ stated }) => [...stated],
};

export const StockHolding: StockHoldingResolvers = {
  holder: ({ holder, view }, _, { loaders }) => loaders.named.entity(holder, addedParties(view)),
  form: ({ form }, _, { loaders }) => loaders.named.entity(form),
  claimants: ({ claimants, view }, _, { loaders }) =>
    Promise.all(claimants.map((key) => loaders.named.entity(key, addedParties(view)))),
};
