import { addedParties } from '../../assess/view/added-parties.ts';
import { chokepoints } from '../../assess/chokepoints/chokepoints.ts';
import { within } from '../../model/number-bounds.ts';
import { knownMaterialIf } from './known-material.ts';
import type { ChokepointResolvers, ChokepointsResolvers, SupplyResolvers } from '../../generated/resolvers.ts';

export const Supply: SupplyResolvers = {
  chokepoints: async (supply, { material, threshold, first, includeUnlikely }, { loaders }) =>
    chokepoints(supply, {
      material: await knownMaterialIf(loaders, material),
      threshold: within('threshold', threshold),
      first: within('first', first ?? 20),
      includeUnlikely,
    }),
};

export const Chokepoints: ChokepointsResolvers = {
  totalCount: (points) => points.totalCount(),
};

export const Chokepoint: ChokepointResolvers = {
  party: ({ key, view }, _, { loaders }) => loaders.named.entity(key, addedParties(view)),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  parent: ({ parent, view }, _, { loaders }) => loaders.named.entityIf(parent?.key, addedParties(view)),
  parentStage: ({ parent }) => parent?.stage,
  parentMaterial: ({ parent }, _, { loaders }) => loaders.named.entityIf(parent?.material),
  notCounted: ({ notCounted, view }, _, { loaders }) =>
    Promise.all(notCounted.map((key) => loaders.named.entity(key, addedParties(view)))),
};
