import { chokepoints } from '../../assess/chokepoints/chokepoints.ts';
import { within } from '../../loaders/cursor.ts';
import { knownMaterialIf } from './known-material.ts';
import type { ChokepointResolvers, ChokepointsResolvers, SupplyResolvers } from '../../generated/resolvers.ts';

export const Supply: SupplyResolvers = {
  chokepoints: async (supply, { material, threshold, first }, { loaders }) =>
    chokepoints(supply, {
      material: await knownMaterialIf(loaders, material),
      threshold: within('threshold', threshold, 0, 1),
      first: within('first', first ?? 20, 1, 100),
    }),
};

export const Chokepoints: ChokepointsResolvers = {
  totalCount: (points) => points.totalCount(),
};

export const Chokepoint: ChokepointResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  parent: ({ parent }, _, { loaders }) => loaders.named.entityIf(parent),
  notCounted: ({ notCounted }, _, { loaders }) => Promise.all(notCounted.map((key) => loaders.named.entity(key))),
};
