import { scenarioEffect } from '../../assess/scenario-effect/scenario-effect.ts';
import type { SupplyResolvers } from '../../generated/resolvers.ts';
import { knownMaterialIf } from './known-material.ts';

export const Supply: SupplyResolvers = {
  hasEffect: async (supply, { material }, { loaders }) =>
    scenarioEffect(supply, await knownMaterialIf(loaders, material))?.hasEffect,
  hasEffectReason: async (supply, { material }, { loaders }) =>
    scenarioEffect(supply, await knownMaterialIf(loaders, material))?.reason,
};
