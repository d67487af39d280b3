import { disruption } from '../../assess/disruption/disruption.ts';
import { within } from '../../model/number-bounds.ts';
import { knownMaterial } from './known-material.ts';
import type { DisruptionResolvers, SupplyResolvers } from '../../generated/resolvers.ts';

export const Supply: SupplyResolvers = {
  disruption: async (supply, { material, duration }, { loaders }) =>
    disruption(
      supply,
      await knownMaterial(loaders, material),
      duration == null ? undefined : within('duration', duration),
    ),
};

export const Disruption: DisruptionResolvers = {
  reason: (result) => (result.status === 'NOT_KNOWN' ? result.reason : null),
  lossShare: (result) => (result.status === 'ANSWERED' ? result.lossShare : null),
  lossAmount: (result) => (result.status === 'ANSWERED' ? result.lossAmount : null),
  survival: (result) => (result.status === 'ANSWERED' ? result.survival : 'NOT_KNOWN'),
  timeToSurvive: (result) => (result.status === 'ANSWERED' ? result.timeToSurvive : null),
  timeToRecover: (result) => (result.status === 'ANSWERED' ? result.timeToRecover : null),
  exposed: (result) => (result.status === 'ANSWERED' ? result.exposed : null),
  fromScenario: ({ fromScenario }) => [...fromScenario],
  steps: (result) => (result.status === 'ANSWERED' ? [...result.steps] : []),
};
