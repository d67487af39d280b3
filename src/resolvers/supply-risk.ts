import type {
  SupplyRiskInputResolvers,
  SupplyRiskResolvers,
  SupplyRiskStageResolvers,
} from '../generated/resolvers.ts';

export const SupplyRisk: SupplyRiskResolvers = {
  perimeter: ({ perimeter }, _, { loaders }) => loaders.named.entityIf(perimeter),
  hasEffect: (risk) => risk.hasEffect(),
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
