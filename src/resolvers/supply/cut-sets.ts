import { addedParties } from '../../assess/view/added-parties.ts';
import { cutSets } from '../../assess/cut-sets/cut-sets.ts';
import { within } from '../../model/number-bounds.ts';
import { knownMaterialIf } from './known-material.ts';
import type {
  CutPartyResolvers,
  CutSetResolvers,
  CutSetsResolvers,
  SupplyResolvers,
} from '../../generated/resolvers.ts';

export const Supply: SupplyResolvers = {
  cutSets: async (supply, { material, maxSize, first, scope }, { loaders }) =>
    cutSets(supply, {
      material: await knownMaterialIf(loaders, material),
      maxSize: within('maxSize', maxSize),
      first: within('first', first ?? 10),
      scope,
    }),
};

export const CutSets: CutSetsResolvers = {
  notUsed: ({ notUsed }) => [...notUsed],
};

export const CutSet: CutSetResolvers = {
  parties: ({ units }) => [...units],
  size: ({ units }) => units.length,
};

export const CutParty: CutPartyResolvers = {
  party: ({ key, view }, _, { loaders }) => loaders.named.entity(key, addedParties(view)),
};
