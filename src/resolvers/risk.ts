import type {
  ClaimComparisonResolvers,
  DependentResultResolvers,
  LeftOutNeedResolvers,
  MineralContentResolvers,
  PartyRiskResolvers,
  StatementEffectResolvers,
  SupplyRiskInputResolvers,
  SupplyRiskResolvers,
  SupplyRiskStageResolvers,
  UnknownStageResolvers,
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
  minerals: ({ minerals }, _, { loaders }) => loaders.named.materials(minerals),
  lossAtStages: ({ lossAtStages }) => [...lossAtStages],
};

export const LeftOutNeed: LeftOutNeedResolvers = {
  buyer: ({ need }, _, { loaders }) => loaders.named.entity(need.buyer),
};

export const MineralContent: MineralContentResolvers = {
  form: ({ form }, _, { loaders }) => loaders.named.entity(form),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
};

export const UnknownStage: UnknownStageResolvers = {
  form: ({ form }, _, { loaders }) => loaders.named.entity(form),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
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
