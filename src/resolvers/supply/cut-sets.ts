import { cutSets } from '../../assess/cut-sets/cut-sets.ts';
import { within } from '../../loaders/cursor.ts';
import { knownMaterialIf } from './known-material.ts';
import type { CutPartyResolvers, CutSetResolvers, SupplyResolvers } from '../../generated/resolvers.ts';

export const Supply: SupplyResolvers = {
  cutSets: async (supply, { material, maxSize, first, scope }, { loaders }) =>
    cutSets(supply, {
      material: await knownMaterialIf(loaders, material),
      maxSize: within('maxSize', maxSize, 1, 4),
      first: within('first', first ?? 10, 1, 100),
      scope,
    }),
};

export const CutSet: CutSetResolvers = {
  parties: ({ units }) => [...units],
  size: ({ units }) => units.length,
};

export const CutParty: CutPartyResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
};
