import { addedParties } from '../assess/view/added-parties.ts';
import type {
  LeftOutNeedResolvers,
  MineralContentResolvers,
  PartyRiskConnectionResolvers,
  PartyRiskResolvers,
  UnknownStageResolvers,
} from '../generated/resolvers.ts';

export const PartyRiskConnection: PartyRiskConnectionResolvers = {
  hasEffect: (answer) => answer.hasEffect(),
  notComputable: ({ notComputable }, _, { loaders }) =>
    Promise.all(notComputable.map((key) => loaders.named.entity(key))),
  leftOut: ({ leftOut }) => [...leftOut],
  contents: ({ contents }) => [...contents],
  unknownStages: ({ unknownStages }) => [...unknownStages],
};

export const PartyRisk: PartyRiskResolvers = {
  party: ({ key, view }, _, { loaders }) => loaders.named.entity(key, addedParties(view)),
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
