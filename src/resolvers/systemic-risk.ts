import type {
  LeftOutNeedResolvers,
  MineralContentResolvers,
  PartyRiskResolvers,
  UnknownStageResolvers,
} from '../generated/resolvers.ts';

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
