import { stockCover } from '../../assess/disruption/stock-cover.ts';
import { addedParties } from '../../assess/view/added-parties.ts';
import type { StockCoverResolvers, StockHoldingResolvers, SupplyResolvers } from '../../generated/resolvers.ts';
import { knownMaterial } from './known-material.ts';

export const Supply: SupplyResolvers = {
  stockCover: async (supply, { material }, { loaders }) => stockCover(supply, await knownMaterial(loaders, material)),
};

export const StockCover: StockCoverResolvers = {
  rows: ({ rows }) => [...rows],
  stated: ({ stated }) => [...stated],
  fromScenario: ({ fromScenario }) => [...fromScenario],
};

export const StockHolding: StockHoldingResolvers = {
  holder: ({ holder, view }, _, { loaders }) => loaders.named.entity(holder, addedParties(view)),
  form: ({ form }, _, { loaders }) => loaders.named.entity(form),
  claimants: ({ claimants, view }, _, { loaders }) =>
    Promise.all(claimants.map((key) => loaders.named.entity(key, addedParties(view)))),
};
