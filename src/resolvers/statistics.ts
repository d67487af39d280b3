import type {
  FacilityResolvers,
  GovernanceDimension,
  GovernanceIndicatorResolvers,
  ProductionFigureResolvers,
  TradeFigureResolvers,
} from '../generated/resolvers.ts';
import { governanceEstimate, governanceRisk } from '../model/figures/governance.ts';
import { stageOf } from '../model/vocabulary.ts';

const dimensions: Readonly<Record<string, GovernanceDimension>> = {
  va: 'VOICE_AND_ACCOUNTABILITY',
  pv: 'POLITICAL_STABILITY',
  ge: 'GOVERNMENT_EFFECTIVENESS',
  rq: 'REGULATORY_QUALITY',
  rl: 'RULE_OF_LAW',
  cc: 'CONTROL_OF_CORRUPTION',
};
const places: Readonly<Record<string, string>> = { world: 'world', 'other-countries': 'other countries' };

export const ProductionFigure: ProductionFigureResolvers = {
  material: ({ material }, _, { loaders }) => loaders.named.material(material),
  form: ({ form }, _, { loaders }) => loaders.named.material(form),
  country: ({ place }, _, { loaders }) => (place in places ? null : loaders.named.country(place)),
  place: async ({ place }, _, { loaders }) => places[place] ?? (await loaders.place(place))?.name ?? place,
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const TradeFigure: TradeFigureResolvers = {
  reporter: ({ reporter }, _, { loaders }) => loaders.named.countryOf(reporter),
  partner: ({ partner }, _, { loaders }) => loaders.named.countryOf(partner),
  material: ({ material }, _, { loaders }) => loaders.named.material(material),
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const GovernanceIndicator: GovernanceIndicatorResolvers = {
  dimension: ({ heading }) => dimensions[heading ?? ''] ?? 'MEAN',
  estimate: (indicator) => governanceEstimate(indicator),
  risk: (indicator) => governanceRisk(governanceEstimate(indicator)),
  series: ({ series }) => series ?? 'not stated',
  sources: ({ sources }, _, { loaders }) => loaders.sources.named(sources),
};

export const Facility: FacilityResolvers = {
  key: ({ id }) => id,
  country: ({ country }, _, { loaders }) => loaders.named.country(country),
  entity: ({ entity }, _, { loaders }) => loaders.named.entityIf(entity),
  latitude: ({ lat }) => lat,
  longitude: ({ lon }) => lon,
  owners: ({ owners }) => [...(owners ?? [])],
  materials: ({ materials }, _, { loaders }) => loaders.named.materials(materials),
  stage: ({ stage }) => (stage === undefined ? null : stageOf(stage)),
  status: ({ extra }) => (typeof extra?.['status'] === 'string' ? extra['status'] : null),
  source: ({ source }, _, { loaders }) => (source === undefined ? null : loaders.sources.one(source)),
};
