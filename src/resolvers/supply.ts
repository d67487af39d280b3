import type {
  AlternativeUseResolvers,
  ChokepointResolvers,
  ChokepointsResolvers,
  CutPartyResolvers,
  CutSetResolvers,
  DependencyResolvers,
  DependencyRowResolvers,
  DerivationResolvers,
  DisruptionResolvers,
  ExposedBuyerResolvers,
  ExposureResolvers,
  PlantExposureResolvers,
  StageCoverageResolvers,
  StatedExposureResolvers,
  StatisticUseResolvers,
  SupplyPathResolvers,
  SupplyPathsResolvers,
  RouteStepResolvers,
  SupplyRouteResolvers,
  SupplyResolvers,
  ViewResolvers,
} from '../generated/resolvers.ts';
import { connectionOfList } from '../loaders/connection.ts';
import { within } from '../loaders/cursor.ts';
import type { Loaders } from '../loaders/index.ts';
import { needPage } from '../loaders/needs.ts';
import { buyerKinds, materialKinds, nodeKinds } from '../model/node.ts';
import { flagsOf } from './supply/flags.ts';

const byRow = { name: 'dependencyRows', length: 7 };

const parametersOf = (parameters: object): { name: string; value: string }[] =>
  Object.entries(parameters).map(([name, value]) => ({ name, value: JSON.stringify(value) }));

/** The key of a material that may be asked about; undefined where none is. */
const knownMaterial = async (loaders: Loaders, key: string | null | undefined): Promise<string | undefined> =>
  key == null ? undefined : (await loaders.known('material', key, materialKinds, 'a material')).key;

export const Supply: SupplyResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.known('buyer', buyer, buyerKinds, 'a buyer'),
  view: (supply) => supply,
  dataset: (_, __, { loaders }) => loaders.dataset.head(),
  needs: ({ needs }, page) => needPage(needs, page),
  coverage: async (supply, { material }, { assess, loaders }) =>
    assess.stageCoverages(supply, await knownMaterial(loaders, material)),
  dependency: async (supply, { material, groupBy, stage, minShare, first, after }, { assess, loaders }) =>
    assess.dependency(supply, {
      material: (await loaders.known('material', material, materialKinds, 'a material')).key,
      groupBy,
      stage: stage ?? undefined,
      minShare: within('minShare', minShare, 0, 1),
      page: { first, after },
    }),
  paths: async (supply, { material, to, maxDepth, minShare, first }, { assess, loaders }) =>
    assess.paths(supply, {
      material: (await loaders.known('material', material, materialKinds, 'a material')).key,
      to: to == null ? undefined : (await loaders.known('to', to, nodeKinds, 'a country or firm')).key,
      maxDepth: within('maxDepth', maxDepth, 1, 20),
      minShare: within('minShare', minShare, 0, 1),
      first: within('first', first ?? 20, 1, 100),
    }),
  chokepoints: async (supply, { material, threshold, first }, { assess, loaders }) =>
    assess.chokepoints(supply, {
      material: await knownMaterial(loaders, material),
      threshold: within('threshold', threshold, 0, 1),
      first: within('first', first ?? 20, 1, 100),
    }),
  cutSets: async (supply, { material, maxSize, first, scope }, { assess, loaders }) =>
    assess.cutSets(supply, {
      material: await knownMaterial(loaders, material),
      maxSize: within('maxSize', maxSize, 1, 4),
      first: within('first', first ?? 10, 1, 100),
      scope,
    }),
  disruption: async (supply, { material, duration }, { assess, loaders }) =>
    assess.disruption(
      supply,
      (await loaders.known('material', material, materialKinds, 'a material')).key,
      duration == null ? undefined : within('duration', duration, 0, 1_000_000),
    ),
  alternatives: async (supply, { material, stage, supplier, first, after }, { assess, loaders }) => {
    const { rows, reason } = assess.alternatives(supply, {
      material: (await loaders.known('material', material, materialKinds, 'a material')).key,
      stage: stage ?? undefined,
      supplier:
        supplier == null ? undefined : (await loaders.known('supplier', supplier, nodeKinds, 'a firm or country')).key,
    });
    const page = connectionOfList(rows, assess.alternativeKey, { name: 'alternatives', length: 4 }, { first, after });
    return { ...page, reason };
  },
  mitigations: async (supply, { material, first, after }, { assess, loaders }) => {
    const { rows, reason } = assess.mitigations(supply, await knownMaterial(loaders, material));
    const page = connectionOfList(rows, assess.mitigationKey, { name: 'mitigations', length: 4 }, { first, after });
    return { ...page, reason };
  },
  stockCover: async (supply, { material }, { assess, loaders }) =>
    assess.stockCover(supply, (await loaders.known('material', material, materialKinds, 'a material')).key),
};

export const SupplyPaths: SupplyPathsResolvers = {
  nodes: ({ nodes }) => [...nodes],
};

export const SupplyRoute: SupplyRouteResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  labels: ({ labels }) => [...labels],
  parties: ({ parties }, _, { loaders }) => Promise.all(parties.map((key) => loaders.named.entity(key))),
  steps: ({ steps }) => [...steps],
  links: ({ links }, _, { loaders }) => loaders.named.links(links),
  share: ({ exposure }) => exposure,
};

export const RouteStep: RouteStepResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entityIf(key),
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
};

export const Disruption: DisruptionResolvers = {
  reason: (result) => (result.status === 'NOT_KNOWN' ? result.reason : null),
  lossShare: (result) => (result.status === 'ANSWERED' ? result.lossShare : null),
  lossAmount: (result) => (result.status === 'ANSWERED' ? result.lossAmount : null),
  survival: (result) => (result.status === 'ANSWERED' ? result.survival : 'NOT_KNOWN'),
  timeToSurvive: (result) => (result.status === 'ANSWERED' ? result.timeToSurvive : null),
  timeToRecover: (result) => (result.status === 'ANSWERED' ? result.timeToRecover : null),
  exposed: (result) => (result.status === 'ANSWERED' ? result.exposed : null),
  steps: (result) => (result.status === 'ANSWERED' ? [...result.steps] : []),
};

export const Chokepoints: ChokepointsResolvers = {
  totalCount: (points) => points.totalCount(),
};

export const Chokepoint: ChokepointResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  parent: ({ parent }, _, { loaders }) => loaders.named.entityIf(parent),
  notCounted: ({ notCounted }, _, { loaders }) => Promise.all(notCounted.map((key) => loaders.named.entity(key))),
};

export const CutSet: CutSetResolvers = {
  parties: ({ units }) => [...units],
  size: ({ units }) => units.length,
};

export const CutParty: CutPartyResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
};

export const ExposedBuyer: ExposedBuyerResolvers = {
  buyer: ({ buyer }, _, { loaders }) => loaders.known('buyer', buyer, buyerKinds, 'a buyer'),
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  country: ({ country }, _, { loaders }) => loaders.named.countryOf(country),
  bloc: ({ bloc }, _, { loaders }) => (bloc === undefined ? null : loaders.named.ofKind(bloc, ['Bloc'])),
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

export const Dependency: DependencyResolvers = {
  material: ({ question }, _, { loaders }) => loaders.named.entity(question.material),
  groupBy: ({ question }) => question.groupBy,
  coverage: (answer) => (answer.status === 'ANSWERED' ? answer.coverage() : null),
  rows: (answer, _, { assess }) =>
    connectionOfList(answer.status === 'ANSWERED' ? answer.rows : [], assess.rowKey, byRow, answer.question.page),
  shareBelowMin: (answer) => (answer.status === 'ANSWERED' ? answer.shareBelowMin : 0),
  converged: (answer) => answer.status === 'NOT_KNOWN' || answer.residual() === 0,
  residual: (answer) => (answer.status === 'ANSWERED' ? answer.residual() : 0),
  derivation: (answer) => (answer.status === 'ANSWERED' ? answer : null),
};

export const DependencyRow: DependencyRowResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.entity(material),
  group: async ({ group }, _, { loaders }) =>
    group.key === undefined ? null : ((await loaders.place(group.key)) ?? loaders.named.entityIf(group.key)),
  label: ({ group }) => group.label,
  passThrough: (row) => row.passThrough(),
  origin: (row) => row.origin(),
  plants: (row, _, { assess }) => assess.plantsOf(row),
  statedExposures: (row, _, { assess }) => assess.statedExposures(row),
  topPath: ({ chain, group }, _, { assess }) => assess.strongestPath(chain, group),
  witness: (row, { bound }, { assess }) => assess.witness(row, bound),
};

export const PlantExposure: PlantExposureResolvers = {
  party: ({ key }, _, { loaders }) => loaders.named.entity(key),
};

export const StatedExposure: StatedExposureResolvers = {
  claim: () => null,
  share: ({ link }) => link.share,
};

export const SupplyPath: SupplyPathResolvers = {
  labels: ({ labels }) => [...labels],
  parties: ({ parties }, _, { loaders }) => Promise.all(parties.map((key) => loaders.named.entity(key))),
};

export const Exposure: ExposureResolvers = {
  breakEven: (exposure) => exposure.breakEven(),
  coverage: (exposure) => exposure.coverage(),
  claims: ({ buyer }, page, { loaders }) =>
    loaders.claims({ subject: buyer, attribute: 'SHARE_OF_BUYER_INTAKE' }, page),
};

export const Derivation: DerivationResolvers = {
  statistics: (answer, _, { assess }) => assess.statisticUses(answer),
  parameters: ({ supply }) => parametersOf(supply.view.parameters),
  rules: ({ rules }) => [...rules],
  flags: ({ flags }) => flagsOf(flags),
  sensitivity: (answer, _, { assess }) => assess.sensitivity(answer),
  witness: (answer, { bound }, { assess }) => assess.largestWitness(answer, bound),
};

export const StatisticUse: StatisticUseResolvers = {
  stage: ({ chosen }) => chosen.question.stage,
  material: ({ chosen }, _, { loaders }) => loaders.named.material(chosen.statistic.material),
  series: ({ chosen }) => chosen.statistic.series,
  year: ({ chosen }) => chosen.statistic.year,
  geography: ({ chosen }, _, { loaders }) =>
    chosen.question.geography === undefined ? null : loaders.place(chosen.question.geography),
  counts: ({ chosen }) => chosen.statistic.counts,
  score: ({ chosen }) => chosen.statistic.score,
  sources: ({ chosen }, _, { loaders }) =>
    loaders.sources.named(chosen.statistic.rows.flatMap(({ source }) => source ?? [])),
  alternatives: (use) => use.alternatives(),
};

export const AlternativeUse: AlternativeUseResolvers = {
  series: ({ alternative }) => alternative.series,
  year: ({ alternative }) => alternative.year,
  material: ({ alternative }, _, { loaders }) => loaders.named.material(alternative.material),
  score: ({ alternative }) => alternative.score,
};
