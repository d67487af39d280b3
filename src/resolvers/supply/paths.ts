import { addedParties } from '../../assess/view/added-parties.ts';
import { paths } from '../../assess/dependency/paths.ts';
import { within } from '../../model/number-bounds.ts';
import { nodeKinds } from '../../model/node.ts';
import { knownMaterial } from './known-material.ts';
import type {
  RouteStepResolvers,
  SupplyPathsResolvers,
  SupplyResolvers,
  SupplyRouteResolvers,
} from '../../generated/resolvers.ts';

export const Supply: SupplyResolvers = {
  paths: async (supply, { material, to, maxDepth, minShare, first }, { loaders }) =>
    paths(supply, {
      material: await knownMaterial(loaders, material),
      to: to == null ? undefined : (await loaders.known('to', to, nodeKinds, 'a country or firm')).key,
      maxDepth: within('maxDepth', maxDepth),
      minShare: within('minShare', minShare),
      first: within('first', first ?? 20),
    }),
};

export const SupplyPaths: SupplyPathsResolvers = {
  nodes: ({ nodes }) => [...nodes],
};

export const SupplyRoute: SupplyRouteResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  labels: ({ labels }) => [...labels],
  parties: ({ parties, view }, _, { loaders }) =>
    Promise.all(parties.map((key) => loaders.named.entity(key, addedParties(view)))),
  steps: ({ steps }) => [...steps],
  links: ({ links }, _, { loaders }) => loaders.named.links(links),
  share: ({ exposure }) => exposure,
};

export const RouteStep: RouteStepResolvers = {
  party: ({ key, view }, _, { loaders }) => loaders.named.entityIf(key, addedParties(view)),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};
