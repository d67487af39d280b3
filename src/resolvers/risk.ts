import type {
  ClaimComparisonResolvers,
  DependentResultResolvers,
  PartyRiskResolvers,
  StatementEffectResolvers,
  SupplyRiskInputResolvers,
  SupplyRiskResolvers,
  SupplyRiskStageResolvers,
} from '../generated/resolvers.ts';

export const SupplyRisk: SupplyRiskResolvers = {
  perimeter: ({ perimeter }, _, { loaders }) => loaders.named.entityIf(perimeter),
  stages: ({ stages }) => [...stages],
};

export const SupplyRiskStage: SupplyRiskStageResolvers = {
  inputs: ({ inputs }) => [...inputs],
  fromPublishedInputs: ({ published }) => published?.value,
  publishedYear: ({ published }) => published?.year,
};

export const SupplyRiskInput: SupplyRiskInputResolvers = {
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const PartyRisk: PartyRiskResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
  material: ({ material }, _, { loaders }) => loaders.named.material(material),
};

export const ClaimComparison: ClaimComparisonResolvers = {
  effects: ({ effects }) => [...effects],
};

export const StatementEffect: StatementEffectResolvers = {
  results: ({ results }) => [...results],
};

export const DependentResult: DependentResultResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.named.entityIf(buyer),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};
