import { notUsedBy } from '../../assess/supply/not-used.ts';
import { stageCoverages } from '../../assess/dependency/stage-coverage.ts';
import type {
  ExposureResolvers,
  StageCoverageResolvers,
  SupplyResolvers,
  ViewResolvers,
} from '../../generated/resolvers.ts';
import { connectionOfList } from '../../loaders/connection.ts';
import { needPage } from '../../loaders/needs.ts';
import { buyerKinds } from '../../model/node.ts';
import { flagsOf } from './flags.ts';
import { knownMaterialIf } from './known-material.ts';
import { parametersOf } from './parameters.ts';

export const Supply: SupplyResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.known('buyer', buyer, buyerKinds, 'a buyer'),
  view: (supply) => supply,
  dataset: (_, __, { loaders }) => loaders.dataset.head(),
  notUsed: (supply) => [...notUsedBy(supply, supply.needs)],
  needs: ({ needs }, page) => needPage(needs, page),
  coverage: async (supply, { material }, { loaders }) =>
    stageCoverages(supply, await knownMaterialIf(loaders, material)),
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
  claims: (exposure, page) =>
    connectionOfList(exposure.records().claims, ({ id }) => [id], { name: 'exposureClaims', length: 1 }, page),
  sources: (exposure, _, { loaders }) => loaders.sources.named(exposure.records().sources),
};
