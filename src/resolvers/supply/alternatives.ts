import { alternativeKey, alternatives } from '../../assess/alternatives/alternatives.ts';
import { mitigationKey, mitigations } from '../../assess/alternatives/mitigations.ts';
import { addedParties } from '../../assess/view/added-parties.ts';
import type { AlternativeResolvers, MitigationResolvers, SupplyResolvers } from '../../generated/resolvers.ts';
import { connectionOfList } from '../../loaders/connection.ts';
import { nodeKinds } from '../../model/node.ts';
import { knownMaterial, knownMaterialIf } from './known-material.ts';

export const Supply: SupplyResolvers = {
  alternatives: async (supply, { material, stage, supplier, against, first, after }, { loaders }) => {
    const { rows, reason } = alternatives(supply, {
      material: await knownMaterial(loaders, material),
      stage: stage ?? undefined,
      supplier:
        supplier == null ? undefined : (await loaders.known('supplier', supplier, nodeKinds, 'a firm or country')).key,
      against: against ?? undefined,
    });
    const page = connectionOfList(rows, alternativeKey, { name: 'alternatives', length: 4 }, { first, after });
    return { ...page, reason };
  },
  mitigations: async (supply, { material, against, first, after }, { loaders }) => {
    const found = mitigations(supply, await knownMaterialIf(loaders, material), against ?? undefined);
    const { rows, reason, notConsidered } = found;
    const page = connectionOfList(rows, mitigationKey, { name: 'mitigations', length: 4 }, { first, after });
    return { ...page, reason, notConsidered };
  },
};

export const Alternative: AlternativeResolvers = {
  party: ({ party, view }, _, { loaders }) => loaders.named.entity(party, addedParties(view)),
  capacityTonnesPerYear: ({ capacity }) => capacity,
  freeTonnesPerYear: ({ free }) => free,
  sameBloc: ({ commonBlocs }) => (commonBlocs === undefined ? null : commonBlocs.length > 0),
  commonBlocs: ({ commonBlocs = [] }, _, { loaders }) =>
    Promise.all(commonBlocs.map((key) => loaders.named.entity(key))),
  country: ({ after }, _, { loaders }) => loaders.named.country(after?.country),
  largestCountry: ({ after }, _, { loaders }) => loaders.named.country(after?.country),
  dependencyBefore: ({ after }) => after?.before,
  dependencyAfter: ({ after }) => after?.dependency,
  hhiAfter: ({ after }) => after?.hhi,
  // No source states how soon a producer could deliver.
  leadTimeDays: () => null,
};

export const Mitigation: MitigationResolvers = {
  party: ({ party, view }, _, { loaders }) => loaders.named.entity(party, addedParties(view)),
  country: ({ against }, _, { loaders }) => loaders.named.country(against),
  against: ({ against }, _, { loaders }) => loaders.named.country(against),
};
