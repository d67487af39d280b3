import type { CutPartyResolvers, CutSetResolvers } from '../../generated/resolvers.ts';

export const CutSet: CutSetResolvers = {
  parties: ({ units }) => [...units],
  size: ({ units }) => units.length,
};

export const CutParty: CutPartyResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
};
