import { addedParties } from '../../assess/view/added-parties.ts';
import type { ChokepointResolvers, ChokepointsResolvers } from '../../generated/resolvers.ts';

export const Chokepoints: ChokepointsResolvers = {
  totalCount: (points) => points.totalCount(),
};

export const Chokepoint: ChokepointResolvers = {
  party: ({ key, view }, _, { loaders }) => loaders.named.entity(key, addedParties(view)),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  parent: ({ parent, view }, _, { loaders }) => loaders.named.entityIf(parent, addedParties(view)),
  notCounted: ({ notCounted, view }, _, { loaders }) =>
    Promise.all(notCounted.map((key) => loaders.named.entity(key, addedParties(view)))),
};
