import type { ChokepointResolvers, ChokepointsResolvers } from '../../generated/resolvers.ts';

export const Chokepoints: ChokepointsResolvers = {
  totalCount: (points) => points.totalCount(),
};

export const Chokepoint: ChokepointResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  parent: ({ parent }, _, { loaders }) => loaders.named.entityIf(parent),
  notCounted: ({ notCounted }, _, { loaders }) => Promise.all(notCounted.map((key) => loaders.named.entity(key))),
};
