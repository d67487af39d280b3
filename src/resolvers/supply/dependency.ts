import { within } from '../../model/number-bounds.ts';
import { knownMaterial } from './known-material.ts';
import { dependency, rowKey } from '../../assess/dependency/dependency.ts';
import { addedParties } from '../../assess/view/added-parties.ts';
import { witness } from '../../assess/dependency/derivation.ts';
import { plantsOf, strongestPath } from '../../assess/dependency/plants.ts';
import { statedExposures } from '../../assess/dependency/stated-exposure.ts';
import type {
  DependencyResolvers,
  DependencyRowResolvers,
  PlantExposureResolvers,
  StatedExposureResolvers,
  SupplyPathResolvers,
  SupplyResolvers,
} from '../../generated/resolvers.ts';
import { connectionOfList } from '../../loaders/connection.ts';

export const Supply: SupplyResolvers = {
  dependency: async (supply, { material, groupBy, stage, minShare, first, after }, { loaders }) =>
    dependency(supply, {
      material: await knownMaterial(loaders, material),
      groupBy,
      stage: stage ?? undefined,
      minShare: within('minShare', minShare),
      page: { first, after },
    }),
};

const byRow = { name: 'dependencyRows', length: 7 };

export const Dependency: DependencyResolvers = {
  material: ({ question }, _, { loaders }) => loaders.named.entity(question.material),
  materials: (answer, _, { loaders }) => loaders.named.materials(answer.status === 'ANSWERED' ? answer.materials : []),
  groupBy: ({ question }) => question.groupBy,
  coverage: (answer) => (answer.status === 'ANSWERED' ? answer.coverage() : null),
  rows: (answer) =>
    connectionOfList(answer.status === 'ANSWERED' ? answer.rows : [], rowKey, byRow, answer.question.page),
  shareBelowMin: (answer) => (answer.status === 'ANSWERED' ? answer.shareBelowMin : 0),
  converged: (answer) => answer.status === 'NOT_KNOWN' || answer.residual() === 0,
  residual: (answer) => (answer.status === 'ANSWERED' ? answer.residual() : 0),
  derivation: (answer) => (answer.status === 'ANSWERED' ? answer : null),
};

export const DependencyRow: DependencyRowResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  group: async ({ group, supply }, _, { loaders }) =>
    group.key === undefined
      ? null
      : ((await loaders.place(group.key)) ?? loaders.named.entityIf(group.key, addedParties(supply.view))),
  kind: ({ group }) => group.kind,
  label: ({ group }) => group.label,
  passThrough: (row) => row.passThrough(),
  origin: (row) => row.origin(),
  plants: (row) => plantsOf(row),
  statedExposures: (row) => statedExposures(row),
  topPath: (row) => strongestPath(row),
  witness: (row, { bound }) => witness(row, bound),
};

export const PlantExposure: PlantExposureResolvers = {
  party: ({ key, view }, _, { loaders }) => loaders.named.entity(key, addedParties(view)),
};

export const StatedExposure: StatedExposureResolvers = {
  claim: () => null,
  share: ({ link }) => link.share,
};

export const SupplyPath: SupplyPathResolvers = {
  labels: ({ labels }) => [...labels],
  parties: ({ parties, view }, _, { loaders }) =>
    Promise.all(parties.map((key) => loaders.named.entity(key, addedParties(view)))),
};
