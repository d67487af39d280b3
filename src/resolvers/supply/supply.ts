import { alternatives, alternativeKey } from '../../assess/alternatives/alternatives.ts';
import { mitigations, mitigationKey } from '../../assess/alternatives/mitigations.ts';
import { chokepoints } from '../../assess/chokepoints/chokepoints.ts';
import { cutSets } from '../../assess/cut-sets/cut-sets.ts';
import { dependency } from '../../assess/dependency/dependency.ts';
import { paths } from '../../assess/dependency/paths.ts';
import { stageCoverages } from '../../assess/dependency/stage-coverage.ts';
import { disruption } from '../../assess/disruption/disruption.ts';
import { stockCover } from '../../assess/disruption/stock-cover.ts';
import type {
  ExposureResolvers,
  StageCoverageResolvers,
  SupplyResolvers,
  ViewResolvers,
} from '../../generated/resolvers.ts';
import { connectionOfList } from '../../loaders/connection.ts';
import { within } from '../../loaders/cursor.ts';
import { needPage } from '../../loaders/needs.ts';
import { buyerKinds, nodeKinds } from '../../model/node.ts';
import { flagsOf } from './flags.ts';
import { knownMaterial, knownMaterialIf } from './known-material.ts';
import { parametersOf } from './parameters.ts';

export const Supply: SupplyResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.known('buyer', buyer, buyerKinds, 'a buyer'),
  view: (supply) => supply,
  dataset: (_, __, { loaders }) => loaders.dataset.head(),
  needs: ({ needs }, page) => needPage(needs, page),
  coverage: async (supply, { material }, { loaders }) =>
    stageCoverages(supply, await knownMaterialIf(loaders, material)),
  dependency: async (supply, { material, groupBy, stage, minShare, first, after }, { loaders }) =>
    dependency(supply, {
      material: await knownMaterial(loaders, material),
      groupBy,
      stage: stage ?? undefined,
      minShare: within('minShare', minShare, 0, 1),
      page: { first, after },
    }),
  paths: async (supply, { material, to, maxDepth, minShare, first }, { loaders }) =>
    paths(supply, {
      material: await knownMaterial(loaders, material),
      to: to == null ? undefined : (await loaders.known('to', to, nodeKinds, 'a country or firm')).key,
      maxDepth: within('maxDepth', maxDepth, 1, 20),
      minShare: within('minShare', minShare, 0, 1),
      first: within('first', first ?? 20, 1, 100),
    }),
  chokepoints: async (supply, { material, threshold, first }, { loaders }) =>
    chokepoints(supply, {
      material: await knownMaterialIf(loaders, material),
      threshold: within('threshold', threshold, 0, 1),
      first: within('first', first ?? 20, 1, 100),
    }),
  cutSets: async (supply, { material, maxSize, first, scope }, { loaders }) =>
    cutSets(supply, {
      material: await knownMaterialIf(loaders, material),
      maxSize: within('maxSize', maxSize, 1, 4),
      first: within('first', first ?? 10, 1, 100),
      scope,
    }),
  disruption: async (supply, { material, duration }, { loaders }) =>
    disruption(
      supply,
      await knownMaterial(loaders, material),
      duration == null ? undefined : within('duration', duration, 0, 1_000_000),
    ),
  alternatives: async (supply, { material, stage, supplier, first, after }, { loaders }) => {
    const { rows, reason } = alternatives(supply, {
      material: await knownMaterial(loaders, material),
      stage: stage ?? undefined,
      supplier:
        supplier == null ? undefined : (await loaders.known('supplier', supplier, nodeKinds, 'a firm or country')).key,
    });
    const page = connectionOfList(rows, alternativeKey, { name: 'alternatives', length: 4 }, { first, after });
    return { ...page, reason };
  },
  mitigations: async (supply, { material, first, after }, { loaders }) => {
    const { rows, reason } = mitigations(supply, await knownMaterialIf(loaders, material));
    const page = connectionOfList(rows, mitigationKey, { name: 'mitigations', length: 4 }, { first, after });
    return { ...page, reason };
  },
  stockCover: async (supply, { material }, { loaders }) => stockCover(supply, await knownMaterial(loaders, material)),
};

export const View: ViewResolvers = {
  at: ({ view }) => view.at,
  knownAt: ({ view }) => view.knownAt,
  evidence: ({ view }) => view.evidence,
  includeStatuses: ({ view }) => [...view.includeStatuses],
  parameters: ({ view }) => parametersOf(view.parameters),
  flags: ({ flags }) => flagsOf(flags),
};

export const StageCoverage: StageCoverageResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
};

export const Exposure: ExposureResolvers = {
  breakEven: (exposure) => exposure.breakEven(),
  coverage: (exposure) => exposure.coverage(),
  claims: ({ buyer }, page, { loaders }) =>
    loaders.claims({ subject: buyer, attribute: 'SHARE_OF_BUYER_INTAKE' }, page),
};
