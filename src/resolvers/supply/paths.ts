import type { RouteStepResolvers, SupplyPathsResolvers, SupplyRouteResolvers } from '../../generated/resolvers.ts';

export const SupplyPaths: SupplyPathsResolvers = {
  nodes: ({ nodes }) => [...nodes],
};

export const SupplyRoute: SupplyRouteResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  labels: ({ labels }) => [...labels],
  parties: ({ parties }, _, { loaders }) => Promise.all(parties.map((key) => loaders.named.entity(key))),
  steps: ({ steps }) => [...steps],
  links: ({ links }, _, { loaders }) => loaders.named.links(links),
  share: ({ exposure }) => exposure,
};

export const RouteStep: RouteStepResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entityIf(key),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};
